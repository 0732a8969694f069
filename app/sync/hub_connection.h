// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/result.h>
#include <app/sync/pg_binary.h>

#include <QByteArrayList>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace matoi::sync
{

//! libpq's keywords and values.
using ConnectionWords = std::vector<std::pair<QByteArray, QByteArray>>;

//! For a login of which nothing but this is known. Without a password none is looked for elsewhere;
//! everything but a unix socket (hosts begin with '/') is TLS, verified in full against `caFile`.
ConnectionWords connectionWords(const QString& hosts, const QString& ports, const QString& database,
                                const QString& login, const QByteArray& password,
                                const QString& caFile);

//! One connection that blocks its thread, in text format: for set-up, administration and
//! verification. What runs beside people's work is HubLink. Belongs to one thread at a time.
class HubConnection
{
public:
    HubConnection();
    ~HubConnection();
    HubConnection(HubConnection&&) noexcept;
    HubConnection& operator=(HubConnection&&) noexcept;

    //! Waits some seconds where nothing answers. HubUnreachable (context = the library's words).
    Status connect(const ConnectionWords& words);
    //! Gives all rows; NULL is a null array. Without parameters any number of statements, of which
    //! the last one's rows are given. HubRefused (context = the database's words).
    Result<std::vector<QByteArrayList>> run(const QByteArray& sql,
                                            const QByteArrayList& parameters = {});
    //! The first row of run(); empty where there is none.
    Result<QByteArrayList> row(const QByteArray& sql, const QByteArrayList& parameters = {});
    //! One statement in binary format, `take` called for each row. HubRefused.
    Status each(const char* sql, const PgParams& parameters,
                const std::function<void(const PgRow&)>& take);
    //! What the server keeps of a password: it never sees the password itself. HubRefused.
    Result<QByteArray> verifierOf(const QByteArray& password, const QByteArray& login);
    //! The five characters of what the last run() was refused for; empty = it was not.
    QByteArray sqlState() const { return m_state; }

private:
    struct Finish {
        void operator()(pg_conn* conn) const;
    };
    std::unique_ptr<pg_conn, Finish> m_conn;
    QByteArray m_state;
};

} // namespace matoi::sync
