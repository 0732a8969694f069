// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/event_codec.h>
#include <app/sync/hub_setup.h>

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryFile>

#include <array>
#include <libpq-fe.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace matoi::sync
{

namespace
{

//! Set-up only: blocking, text format. What runs beside people's work is HubLink.
class Setup
{
public:
    Status connect(const std::vector<std::pair<QByteArray, QByteArray>>& words)
    {
        std::vector<const char*> keys, values;
        for (const auto& [key, value] : words) {
            keys.push_back(key.constData());
            values.push_back(value.constData());
        }
        keys.push_back(nullptr);
        values.push_back(nullptr);
        m_conn.reset(PQconnectdbParams(keys.data(), values.data(), 0));
        if (PQstatus(m_conn.get()) != CONNECTION_OK)
            return Error{ErrorCode::HubUnreachable, firstLine(PQerrorMessage(m_conn.get()))};
        return success();
    }
    //! Without parameters any number of statements. Gives the first row's values.
    Result<QByteArrayList> run(const QByteArray& sql, const QByteArrayList& parameters = {})
    {
        std::vector<const char*> values;
        for (const QByteArray& value : parameters)
            values.push_back(value.constData());
        const std::unique_ptr<PGresult, Clear> result(
            parameters.isEmpty() ? PQexec(m_conn.get(), sql.constData())
                                 : PQexecParams(m_conn.get(), sql.constData(), int(values.size()),
                                                nullptr, values.data(), nullptr, nullptr, 0));
        const ExecStatusType status = PQresultStatus(result.get());
        if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
            return Error{ErrorCode::HubRefused, firstLine(PQresultErrorMessage(result.get()))};
        QByteArrayList row;
        if (PQntuples(result.get()) > 0)
            for (int i = 0; i < PQnfields(result.get()); ++i)
                row << PQgetvalue(result.get(), 0, i);
        return row;
    }
    //! What the server keeps of a password: it never sees the password itself.
    Result<QByteArray> verifierOf(const QByteArray& password, const QByteArray& login)
    {
        const std::unique_ptr<char, Free> verifier(PQencryptPasswordConn(
            m_conn.get(), password.constData(), login.constData(), "scram-sha-256"));
        if (!verifier)
            return Error{ErrorCode::HubRefused, firstLine(PQerrorMessage(m_conn.get()))};
        return QByteArray(verifier.get());
    }

private:
    struct Finish {
        void operator()(PGconn* conn) const { PQfinish(conn); }
    };
    struct Clear {
        void operator()(PGresult* result) const { PQclear(result); }
    };
    struct Free {
        void operator()(char* text) const { PQfreemem(text); }
    };
    static QString firstLine(const char* words)
    {
        return QString::fromUtf8(words).section(u'\n', 0, 0).trimmed();
    }
    std::unique_ptr<PGconn, Finish> m_conn;
};

std::vector<std::pair<QByteArray, QByteArray>>
wordsFor(const QString& hosts, const QString& ports, const QString& database, const QString& login,
         const QByteArray& password, const QString& caFile)
{
    std::vector<std::pair<QByteArray, QByteArray>> words{
        {"host", hosts.toUtf8()},
        {"port", ports.toUtf8()},
        {"dbname", database.toUtf8()},
        {"user", login.toUtf8()},
        {"password", password},
        {"passfile", "/dev/null/none"}, // only what was given here
        {"application_name", "matoi"},
        {"client_encoding", "UTF8"},
        {"target_session_attrs", "read-write"},
        {"connect_timeout", "3"},
        {"tcp_user_timeout", "8000"},
        {"gssencmode", "disable"}};
    if (!hosts.startsWith(u'/')) {
        words.emplace_back("sslmode", "verify-full");
        words.emplace_back("sslrootcert", caFile.toUtf8());
        words.emplace_back("channel_binding", "require");
    }
    return words;
}

//! Every file of resources/sql/hub that this database has not got yet, in their order.
Status migrate(Setup& db)
{
    // One set-up at a time; what it waits for is bounded.
    auto begun = db.run(
        "set client_min_messages=warning; set lock_timeout='2s'; select pg_advisory_lock(742913);"
        "create schema if not exists matoi_priv;"
        "create table if not exists matoi_priv.migration(name text primary key,"
        " sha256 bytea not null, at timestamptz not null default now());"
        "alter table matoi_priv.migration enable row level security;"
        "alter table matoi_priv.migration force row level security");
    if (!begun)
        return begun.error();
    const QDir folder(u":/matoi/sql/hub"_s);
    for (const QString& name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::Internal, name};
        const QByteArray sql = file.readAll(), sum = "\\x" + sha256(sql).toHex();
        const auto known = db.run("select sha256=$2::bytea from matoi_priv.migration where name=$1",
                                  {name.toUtf8(), sum});
        if (!known)
            return known.error();
        if (known->value(0) == "t")
            continue;
        if (!known->isEmpty())
            return Error{ErrorCode::HubRefused, name};
        if (auto ok = db.run("begin"); !ok)
            return ok.error();
        auto ran = db.run(sql);
        if (ran)
            ran = db.run("insert into matoi_priv.migration(name, sha256) values($1, $2::bytea)",
                         {name.toUtf8(), sum});
        if (ran)
            ran = db.run("commit");
        if (!ran) {
            (void)db.run("rollback");
            return Error{ErrorCode::HubRefused, name + u": "_s + ran.error().context};
        }
    }
    const auto done = db.run("select pg_advisory_unlock(742913)");
    return done ? success() : Status(done.error());
}

Result<QString> certificateOf(const HubDatabase& database)
{
    if (database.hosts.startsWith(u'/'))
        return QString();
    QFile file(database.caFile);
    if (database.caFile.isEmpty() || !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, database.caFile.isEmpty() ? u"--ca"_s : database.caFile};
    return QString::fromUtf8(file.read(64 * 1024));
}

} // namespace

Result<Invitation> setUpHub(const HubDatabase& database, const QString& orgName, PersonId admin,
                            const QString& adminName)
{
    const auto ca = certificateOf(database);
    if (!ca)
        return ca.error();
    Setup db;
    if (auto ok = db.connect(wordsFor(database.hosts, database.ports, database.database,
                                      database.owner, database.password, database.caFile));
        !ok)
        return ok.error();
    if (auto ok = migrate(db); !ok)
        return ok.error();
    const auto same = db.run("select org_id from matoi.org_head where name=$1", {orgName.toUtf8()});
    if (!same)
        return same.error();
    if (!same->isEmpty())
        return Error{ErrorCode::AlreadyExists, orgName};
    const auto fresh = db.run("select gen_random_uuid()");
    if (!fresh)
        return fresh.error();
    const auto made = db.run("select login, secret from matoi_priv.create_org($1, $2, $3)",
                             {fresh->value(0), orgName.toUtf8(), admin.toString().toUtf8()});
    if (!made)
        return made.error();
    return Invitation{database.hosts,
                      database.ports,
                      database.database,
                      *ca,
                      OrgId::fromString(QString::fromUtf8(fresh->value(0))),
                      orgName,
                      admin,
                      adminName,
                      u"admin"_s,
                      QString::fromUtf8(made->value(0)),
                      QString::fromUtf8(made->value(1))};
}

Result<QByteArray> acceptInvitation(const Invitation& i)
{
    // libpq reads the authority from a file.
    QTemporaryFile ca;
    if (!i.ca.isEmpty() && (!ca.open() || ca.write(i.ca.toUtf8()) < 0 || !ca.flush()))
        return Error{ErrorCode::IoError, ca.fileName()};
    Setup db;
    if (auto ok = db.connect(
            wordsFor(i.hosts, i.ports, i.database, i.login, i.secret.toUtf8(), ca.fileName()));
        !ok)
        return ok.error();
    std::array<quint32, 8> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    const QByteArray secret =
        QByteArray(reinterpret_cast<const char*>(random.data()), sizeof random)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const auto verifier = db.verifierOf(secret, i.login.toUtf8());
    if (!verifier)
        return verifier.error();
    const auto joined = db.run("select matoi.join($1)", {*verifier});
    if (!joined)
        return joined.error();
    return secret;
}

} // namespace matoi::sync
