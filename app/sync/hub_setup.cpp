// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/event_codec.h>
#include <app/store/wiped.h>
#include <app/sync/hub_connection.h>
#include <app/sync/hub_setup.h>

#include <QDir>
#include <QFile>
#include <QTemporaryFile>

#include <array>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace matoi::sync
{

namespace
{

//! Every file of resources/sql/hub that this database has not got yet, in their order.
Status migrate(HubConnection& db)
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
        const auto known = db.row("select sha256=$2::bytea from matoi_priv.migration where name=$1",
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
    HubConnection db;
    if (auto ok = db.connect(connectionWords(database.hosts, database.ports, database.database,
                                             database.owner, database.password, database.caFile));
        !ok)
        return ok.error();
    if (auto ok = migrate(db); !ok)
        return ok.error();
    const auto same = db.row("select org_id from matoi.org_head where name=$1", {orgName.toUtf8()});
    if (!same)
        return same.error();
    if (!same->isEmpty())
        return Error{ErrorCode::AlreadyExists, orgName};
    const auto fresh = db.row("select gen_random_uuid()");
    if (!fresh)
        return fresh.error();
    const auto made = db.row("select login, secret from matoi_priv.create_org($1, $2, $3)",
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

QByteArray freshSecret()
{
    std::array<uchar, 32> random{};
    if (sodium_init() < 0)
        qFatal("no source of random bytes");
    randombytes_buf(random.data(), random.size());
    constexpr int kVariant = sodium_base64_VARIANT_URLSAFE_NO_PADDING;
    QByteArray text(sodium_base64_ENCODED_LEN(random.size(), kVariant), Qt::Uninitialized);
    sodium_bin2base64(text.data(), size_t(text.size()), random.data(), random.size(), kVariant);
    text.chop(1); // its NUL
    sodium_memzero(random.data(), random.size());
    return text;
}

Status acceptInvitation(const Invitation& i, const QByteArray& secret)
{
    // libpq reads the authority from a file.
    QTemporaryFile ca;
    if (!i.ca.isEmpty() && (!ca.open() || ca.write(i.ca.toUtf8()) < 0 || !ca.flush()))
        return Error{ErrorCode::IoError, ca.fileName()};
    HubConnection db;
    QByteArray once = i.secret.toUtf8();
    const auto connected =
        db.connect(connectionWords(i.hosts, i.ports, i.database, i.login, once, ca.fileName()));
    wipe(once);
    if (!connected)
        return connected.error();
    const auto verifier = db.verifierOf(secret, i.login.toUtf8());
    if (!verifier)
        return verifier.error();
    const auto joined = db.run("select matoi.join($1)", {*verifier});
    if (joined)
        return success();
    // No word of the database's: the line was lost, and whether the hub has done it is not known.
    return Error{db.sqlState().isEmpty() ? ErrorCode::HubUnreachable : ErrorCode::HubRefused,
                 joined.error().context};
}

} // namespace matoi::sync
