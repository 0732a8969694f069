// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/event_codec.h>
#include <app/store/sqlite.h>

#include <QFile>

#include <cerrno>
#include <sqlite3.h>

namespace matoi::sql
{

namespace
{

//! A disk may be found full by a sync, a truncation or in making a file too; SQLite then says only
//! that input or output failed.
bool foundDiskFull(int code, sqlite3* db)
{
    const int kind = code & 0xff;
    if (!db || (kind != SQLITE_IOERR && kind != SQLITE_CANTOPEN))
        return false;
    const int why = sqlite3_system_errno(db);
    return why == ENOSPC || why == EDQUOT;
}

//! sha256(text) in SQL, as lower-case hexadecimal text: the seal of the rows no fact vouches for.
void sha256Function(sqlite3_context* context, int, sqlite3_value** values)
{
    const auto* bytes = static_cast<const char*>(sqlite3_value_blob(values[0]));
    const QByteArray hash =
        matoi::sha256(QByteArray::fromRawData(bytes ? bytes : "", sqlite3_value_bytes(values[0])))
            .toHex();
    sqlite3_result_text(context, hash.constData(), int(hash.size()), SQLITE_TRANSIENT);
}

} // namespace

Error errorOf(int code, sqlite3* db)
{
    const QString text = QString::fromUtf8(db ? sqlite3_errmsg(db) : sqlite3_errstr(code));
    if (foundDiskFull(code, db))
        return {ErrorCode::DiskFull, text};
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {ErrorCode::DiskFull, text};
    case SQLITE_CORRUPT:
        return {ErrorCode::Corrupt, text};
    case SQLITE_NOTADB:
        return {ErrorCode::NotAWorkspace, text};
    case SQLITE_READONLY:
        return {ErrorCode::ReadOnly, text};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Locked, text};
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {ErrorCode::OpenFailed, text};
    case SQLITE_ERROR:
        // All statements are fixed texts: what one of them names is missing from the file.
        return {ErrorCode::Corrupt, text};
    default:
        return {ErrorCode::IoError, text};
    }
}

Query::Query(Query&& o) noexcept
    : m_stmt(std::exchange(o.m_stmt, nullptr))
    , m_db(o.m_db)
    , m_index(o.m_index)
    , m_code(o.m_code)
{
}

Query::~Query()
{
    if (m_stmt) {
        sqlite3_reset(m_stmt);
        sqlite3_clear_bindings(m_stmt);
    }
}

Query& Query::bind(qint64 value)
{
    if (m_stmt)
        sqlite3_bind_int64(m_stmt, ++m_index, value);
    return *this;
}
Query& Query::bind(const QByteArray& blob)
{
    if (blob.isNull())
        return bind(nullptr);
    if (m_stmt)
        sqlite3_bind_blob(m_stmt, ++m_index, blob.isEmpty() ? "" : blob.constData(),
                          int(blob.size()), SQLITE_TRANSIENT);
    return *this;
}
Query& Query::bind(const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    if (m_stmt)
        sqlite3_bind_text(m_stmt, ++m_index, utf8.isEmpty() ? "" : utf8.constData(),
                          int(utf8.size()), SQLITE_TRANSIENT);
    return *this;
}
Query& Query::bind(std::nullptr_t)
{
    if (m_stmt)
        sqlite3_bind_null(m_stmt, ++m_index);
    return *this;
}
Query& Query::bind(std::optional<qint64> value) { return value ? bind(*value) : bind(nullptr); }

bool Query::next()
{
    m_code = m_stmt ? sqlite3_step(m_stmt) : sqlite3_errcode(m_db);
    return m_code == SQLITE_ROW;
}

Status Query::run()
{
    while (next()) {
    }
    return status();
}

Status Query::status() const
{
    if (m_stmt && (m_code == SQLITE_DONE || m_code == SQLITE_ROW || m_code == SQLITE_OK))
        return success();
    return errorOf(m_code ? m_code : SQLITE_ERROR, m_db);
}

qint64 Query::integer(int column) const { return sqlite3_column_int64(m_stmt, column); }
std::optional<qint64> Query::optionalInteger(int column) const
{
    if (sqlite3_column_type(m_stmt, column) == SQLITE_NULL)
        return std::nullopt;
    return integer(column);
}
QByteArray Query::blob(int column) const
{
    if (sqlite3_column_type(m_stmt, column) == SQLITE_NULL)
        return {};
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_stmt, column));
    return QByteArray(bytes ? bytes : "", sqlite3_column_bytes(m_stmt, column));
}
QString Query::text(int column) const
{
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_stmt, column));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(m_stmt, column));
}

Result<std::unique_ptr<Connection>> Connection::open(const QString& path, bool readOnly)
{
    sqlite3* db = nullptr;
    const int flags = readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    const int code =
        sqlite3_open_v2(path.toUtf8().constData(), &db, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    std::unique_ptr<Connection> connection(new Connection(db));
    if (code != SQLITE_OK)
        return errorOf(code, db);
    sqlite3_extended_result_codes(db, 1);
    sqlite3_busy_timeout(db, 5000);
    sqlite3_create_function_v2(db, "sha256", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr,
                               sha256Function, nullptr, nullptr, nullptr);
    for (const char* pragma :
         {"PRAGMA foreign_keys=ON", "PRAGMA trusted_schema=OFF", "PRAGMA secure_delete=ON",
          "PRAGMA cell_size_check=ON", "PRAGMA cache_size=-16384"})
        if (auto status = connection->exec(pragma); !status)
            return status.error();
    // A commit that finds this many pages in the write-ahead log moves them into the file, and
    // whoever pressed Enter waits for it: rarely, because the store does it itself when nobody
    // writes.
    if (!readOnly)
        for (const char* pragma : {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL",
                                   "PRAGMA wal_autocheckpoint=4000"})
            if (auto status = connection->exec(pragma); !status)
                return status.error();
    return connection;
}

Status Connection::rollBackJournal(const QString& path)
{
    if (!QFile::exists(path + QStringLiteral("-journal")))
        return success();
    sqlite3* db = nullptr;
    const int code =
        sqlite3_open_v2(path.toUtf8().constData(), &db, SQLITE_OPEN_READWRITE, nullptr);
    Connection connection(db);
    return code == SQLITE_OK ? connection.exec("SELECT count(*) FROM sqlite_master")
                             : Status(errorOf(code, db));
}

Connection::~Connection()
{
    for (auto& [text, stmt] : m_kept)
        sqlite3_finalize(stmt);
    sqlite3_close_v2(m_db);
}

Query Connection::query(const char* sql)
{
    sqlite3_stmt*& stmt = m_kept[sql];
    if (!stmt)
        sqlite3_prepare_v3(m_db, sql, -1, SQLITE_PREPARE_PERSISTENT, &stmt, nullptr);
    return Query(stmt, m_db);
}

Status Connection::exec(const QByteArray& sql)
{
    const int code = sqlite3_exec(m_db, sql.constData(), nullptr, nullptr, nullptr);
    return code == SQLITE_OK ? success() : Status(errorOf(code, m_db));
}

qint64 Connection::lastRowId() const { return sqlite3_last_insert_rowid(m_db); }
int Connection::changes() const { return sqlite3_changes(m_db); }

} // namespace matoi::sql
