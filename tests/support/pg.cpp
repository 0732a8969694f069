// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/pg.h>

#include <cstdio>
#include <cstdlib>

namespace matoi::test
{

QByteArray PgRows::one() const
{
    return rows.empty() || rows[0].empty() ? QByteArray() : rows[0][0].value_or(QByteArray());
}

Pg::Pg(const QByteArray& conninfo)
    : m_conn(PQconnectdb(conninfo.constData()))
{
    PQsetNoticeProcessor(
        m_conn.get(), [](void*, const char*) {}, nullptr);
}

bool Pg::connected() const { return PQstatus(m_conn.get()) == CONNECTION_OK; }

QByteArray Pg::error() const { return PQerrorMessage(m_conn.get()); }

PgRows Pg::exec(const QByteArray& sql, const std::vector<PgValue>& params)
{
    std::vector<const char*> values;
    for (const PgValue& p : params)
        values.push_back(p ? p->constData() : nullptr);
    const std::unique_ptr<PGresult, void (*)(PGresult*)> result(
        params.empty() ? PQexec(m_conn.get(), sql.constData())
                       : PQexecParams(m_conn.get(), sql.constData(), int(params.size()), nullptr,
                                      values.data(), nullptr, nullptr, 0),
        PQclear);
    PgRows out;
    const auto status = PQresultStatus(result.get());
    if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK && status != PGRES_EMPTY_QUERY) {
        const char* state = PQresultErrorField(result.get(), PG_DIAG_SQLSTATE);
        out.state = state && *state ? state : "08006";
        // The server's words without the statement that it would repeat.
        for (const int part : {PG_DIAG_MESSAGE_PRIMARY, PG_DIAG_MESSAGE_DETAIL, PG_DIAG_CONTEXT})
            if (const char* text = PQresultErrorField(result.get(), part))
                out.message += QByteArray(text) + '\n';
        if (out.message.isEmpty())
            out.message = PQerrorMessage(m_conn.get());
        return out;
    }
    out.affected = QByteArray(PQcmdTuples(result.get())).toLongLong();
    for (int row = 0; row < PQntuples(result.get()); ++row) {
        auto& values_ = out.rows.emplace_back();
        for (int column = 0; column < PQnfields(result.get()); ++column) {
            if (PQgetisnull(result.get(), row, column))
                values_.emplace_back();
            else
                values_.emplace_back(QByteArray(PQgetvalue(result.get(), row, column),
                                                PQgetlength(result.get(), row, column)));
        }
    }
    return out;
}

PgRows Pg::must(const QByteArray& sql, const std::vector<PgValue>& params)
{
    PgRows rows = exec(sql, params);
    if (!rows.ok()) {
        std::fprintf(stderr, "%s\n%s\n", sql.left(500).constData(), rows.message.constData());
        std::abort();
    }
    return rows;
}

QByteArray byteaText(const QByteArray& bytes) { return "\\x" + bytes.toHex(); }

QByteArray fromBytea(const QByteArray& text) { return QByteArray::fromHex(text.mid(2)); }

QByteArray byteaArray(const std::vector<PgValue>& items)
{
    QByteArrayList parts;
    for (const PgValue& item : items)
        parts += item ? "\"\\\\x" + item->toHex() + '"' : QByteArray("NULL");
    return '{' + parts.join(',') + '}';
}

} // namespace matoi::test
