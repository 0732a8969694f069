// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <libpq-fe.h>
#include <memory>
#include <optional>
#include <vector>

//! The thinnest wrapper over libpq that a test needs: blocking, text format, no retry. The product
//! has its own (asynchronous) one; this one must not share its mistakes.
namespace matoi::test
{

using PgValue = std::optional<QByteArray>;

//! The answer to one statement. `state` is the SQLSTATE, empty when it went well; a lost connection
//! gives "08006".
struct PgRows {
    QByteArray state;
    QByteArray message;
    qint64 affected = 0;
    std::vector<std::vector<PgValue>> rows;
    bool ok() const { return state.isEmpty(); }
    //! The value in row 0, column 0; empty when there is none.
    QByteArray one() const;
};

//! One connection; closed by the destructor. Belongs to one thread.
class Pg
{
public:
    explicit Pg(const QByteArray& conninfo);
    bool connected() const;
    QByteArray error() const;
    //! With parameters one statement, without them any number.
    PgRows exec(const QByteArray& sql, const std::vector<PgValue>& params = {});
    //! exec() that stops the test program with the message when it fails: for setting up.
    PgRows must(const QByteArray& sql, const std::vector<PgValue>& params = {});
    PGconn* raw() { return m_conn.get(); }

private:
    struct Finish {
        void operator()(PGconn* conn) const { PQfinish(conn); }
    };
    std::unique_ptr<PGconn, Finish> m_conn;
};

//! A bytea as the text that PostgreSQL reads and writes, and back.
QByteArray byteaText(const QByteArray& bytes);
QByteArray fromBytea(const QByteArray& text);
//! A bytea[] as text; an absent element is NULL.
QByteArray byteaArray(const std::vector<PgValue>& items);

} // namespace matoi::test
