// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/ids.h>
#include <app/domain/result.h>

#include <memory>
#include <optional>
#include <string>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace matoi::sql
{

// A thin skin over SQLite's C API. Not Qt Sql: the append path is measured against raw statements
// (limits.md P1), and one connection that is opened by Qt and used by both would hide which of the
// two holds a statement open. One connection, one thread.

//! Maps a result code (extended) to an ErrorCode; `db` gives the text for the context.
Error errorOf(int code, sqlite3* db);

//! A prepared statement in use: bind from 1, step, read columns from 0; resets itself at the end.
class Query
{
public:
    Query(sqlite3_stmt* stmt, sqlite3* db)
        : m_stmt(stmt)
        , m_db(db)
    {
    }
    Query(Query&& o) noexcept;
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;
    ~Query();

    Query& bind(qint64 value);
    Query& bind(int value) { return bind(qint64(value)); }
    Query& bind(const QByteArray& blob); //!< a null array binds NULL
    Query& bind(const QString& text);
    Query& bind(std::nullptr_t);
    Query& bind(std::optional<qint64> value);
    template <class Tag>
    Query& bind(const Id<Tag>& id)
    {
        return bind(id.toBytes());
    }

    //! True while there is a row. An error ends the rows; ask error() afterwards.
    bool next();
    //! Runs a statement that gives no rows.
    Status run();
    Status status() const;

    qint64 integer(int column) const;
    std::optional<qint64> optionalInteger(int column) const;
    QByteArray blob(int column) const; //!< null array for NULL
    QString text(int column) const;
    template <class IdType>
    IdType id(int column) const
    {
        return IdType::fromBytes(blob(column));
    }

private:
    sqlite3_stmt* m_stmt;
    sqlite3* m_db;
    int m_index = 0;
    int m_code = 0;
};

class Connection
{
public:
    //! `uri` flags as SQLite's; sets every pragma that the log depends on (design.md 3.1).
    static Result<std::unique_ptr<Connection>> open(const QString& path, bool readOnly);
    //! Takes back a transaction that a crash has left half written in a file that is not in WAL
    //! mode (yet): only a connection that may write can, and nothing can be read before. Where
    //! there is none it changes nothing.
    static Status rollBackJournal(const QString& path);
    ~Connection();

    //! A kept prepared statement. The text must live for ever (a literal).
    Query query(const char* sql);
    //! A statement used once.
    Status exec(const QByteArray& sql);
    Status begin() { return query("BEGIN IMMEDIATE").run(); }
    Status commit() { return query("COMMIT").run(); }
    void rollback() { (void)exec("ROLLBACK"); }
    sqlite3* handle() const { return m_db; }
    //! The row of the last INSERT; asked for before the next one.
    qint64 lastRowId() const;
    int changes() const;

private:
    explicit Connection(sqlite3* db)
        : m_db(db)
    {
    }
    sqlite3* m_db;
    std::unordered_map<const char*, sqlite3_stmt*> m_kept;
};

} // namespace matoi::sql
