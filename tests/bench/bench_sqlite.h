// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/bench/bench_support.h>

#include <sqlite3.h>
#include <string>

//! The yardsticks' SQLite: the raw C API with kept statements, and as little else as possible.
//! Values are owned by the caller for the whole run, so nothing is copied on binding.
namespace matoi::bench
{

class Raw;

class Statement
{
public:
    Statement(sqlite3* db, const char* sql)
        : m_db(db)
    {
        if (sqlite3_prepare_v3(db, sql, -1, SQLITE_PREPARE_PERSISTENT, &m_stmt, nullptr) !=
            SQLITE_OK)
            stop(QByteArray(sql) + ": " + sqlite3_errmsg(db));
    }
    Statement(const Statement&) = delete;
    ~Statement() { sqlite3_finalize(m_stmt); }

    Statement& bind(qint64 value)
    {
        sqlite3_bind_int64(m_stmt, ++m_index, value);
        return *this;
    }
    Statement& blob(const std::string& value)
    {
        sqlite3_bind_blob(m_stmt, ++m_index, value.data(), int(value.size()), SQLITE_STATIC);
        return *this;
    }
    Statement& text(const std::string& value)
    {
        sqlite3_bind_text(m_stmt, ++m_index, value.data(), int(value.size()), SQLITE_STATIC);
        return *this;
    }
    Statement& null()
    {
        ++m_index;
        return *this;
    }
    bool next()
    {
        const int code = sqlite3_step(m_stmt);
        if (code != SQLITE_ROW && code != SQLITE_DONE)
            stop(sqlite3_errmsg(m_db));
        return code == SQLITE_ROW;
    }
    void reset()
    {
        sqlite3_reset(m_stmt);
        m_index = 0;
    }
    void run()
    {
        while (next()) {
        }
        reset();
    }
    qint64 integer(int column) const { return sqlite3_column_int64(m_stmt, column); }
    std::string bytes(int column) const
    {
        const auto* data = static_cast<const char*>(sqlite3_column_blob(m_stmt, column));
        return {data ? data : "", size_t(sqlite3_column_bytes(m_stmt, column))};
    }

private:
    sqlite3* m_db;
    sqlite3_stmt* m_stmt = nullptr;
    int m_index = 0;
};

//! A connection with the pragmas that the product's durability depends on.
class Raw
{
public:
    explicit Raw(const QString& path)
    {
        if (sqlite3_open(path.toUtf8().constData(), &m_db) != SQLITE_OK)
            stop("cannot open " + path.toUtf8());
        for (const char* pragma : {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL",
                                   "PRAGMA cache_size=-16384", "PRAGMA wal_autocheckpoint=4000"})
            exec(pragma);
    }
    Raw(const Raw&) = delete;
    ~Raw() { sqlite3_close_v2(m_db); }
    void exec(const char* sql)
    {
        if (sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            stop(QByteArray(sql) + ": " + sqlite3_errmsg(m_db));
    }
    qint64 lastRowId() const { return sqlite3_last_insert_rowid(m_db); }
    operator sqlite3*() const { return m_db; }

private:
    sqlite3* m_db = nullptr;
};

} // namespace matoi::bench
