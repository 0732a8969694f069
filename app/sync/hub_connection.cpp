// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/sync/hub_connection.h>

#include <libpq-fe.h>

namespace matoi::sync
{

namespace
{

struct Clear {
    void operator()(PGresult* result) const { PQclear(result); }
};
struct Free {
    void operator()(char* text) const { PQfreemem(text); }
};

QString firstLine(const char* words)
{
    return QString::fromUtf8(words).section(u'\n', 0, 0).trimmed();
}

} // namespace

ConnectionWords connectionWords(const QString& hosts, const QString& ports, const QString& database,
                                const QString& login, const QByteArray& password,
                                const QString& caFile)
{
    ConnectionWords words{{"host", hosts.toUtf8()},
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

void HubConnection::Finish::operator()(pg_conn* conn) const { PQfinish(conn); }

HubConnection::HubConnection() = default;
HubConnection::~HubConnection() = default;
HubConnection::HubConnection(HubConnection&&) noexcept = default;
HubConnection& HubConnection::operator=(HubConnection&&) noexcept = default;

Status HubConnection::connect(const ConnectionWords& words)
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

Result<std::vector<QByteArrayList>> HubConnection::run(const QByteArray& sql,
                                                       const QByteArrayList& parameters)
{
    m_state.clear();
    std::vector<const char*> values;
    for (const QByteArray& value : parameters)
        values.push_back(value.isNull() ? nullptr : value.constData());
    const std::unique_ptr<PGresult, Clear> result(
        parameters.isEmpty() ? PQexec(m_conn.get(), sql.constData())
                             : PQexecParams(m_conn.get(), sql.constData(), int(values.size()),
                                            nullptr, values.data(), nullptr, nullptr, 0));
    const ExecStatusType status = PQresultStatus(result.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK) {
        m_state = PQresultErrorField(result.get(), PG_DIAG_SQLSTATE);
        return Error{ErrorCode::HubRefused, firstLine(PQresultErrorMessage(result.get()))};
    }
    std::vector<QByteArrayList> rows(size_t(PQntuples(result.get())));
    for (size_t n = 0; n < rows.size(); ++n)
        for (int i = 0; i < PQnfields(result.get()); ++i)
            rows[n] << (PQgetisnull(result.get(), int(n), i)
                            ? QByteArray()
                            : QByteArray(PQgetvalue(result.get(), int(n), i),
                                         PQgetlength(result.get(), int(n), i)));
    return rows;
}

Result<QByteArrayList> HubConnection::row(const QByteArray& sql, const QByteArrayList& parameters)
{
    auto rows = run(sql, parameters);
    if (!rows)
        return rows.error();
    return rows->empty() ? QByteArrayList() : std::move(rows->front());
}

Status HubConnection::each(const char* sql, const PgParams& parameters,
                           const std::function<void(const PgRow&)>& take)
{
    m_state.clear();
    if (!parameters.send(m_conn.get(), sql))
        return Error{ErrorCode::HubRefused, firstLine(PQerrorMessage(m_conn.get()))};
    Status status = success();
    while (const auto result = std::unique_ptr<PGresult, Clear>(PQgetResult(m_conn.get()))) {
        if (PQresultStatus(result.get()) != PGRES_TUPLES_OK) {
            m_state = PQresultErrorField(result.get(), PG_DIAG_SQLSTATE);
            status = Error{ErrorCode::HubRefused, firstLine(PQresultErrorMessage(result.get()))};
            continue;
        }
        for (int i = 0; i < PQntuples(result.get()); ++i)
            take(PgRow(result.get(), i));
    }
    return status;
}

Result<QByteArray> HubConnection::verifierOf(const QByteArray& password, const QByteArray& login)
{
    const std::unique_ptr<char, Free> verifier(PQencryptPasswordConn(
        m_conn.get(), password.constData(), login.constData(), "scram-sha-256"));
    if (!verifier)
        return Error{ErrorCode::HubRefused, firstLine(PQerrorMessage(m_conn.get()))};
    return QByteArray(verifier.get());
}

} // namespace matoi::sync
