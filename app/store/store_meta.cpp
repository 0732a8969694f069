// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/store/sqlite_store.h>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

//! Since this version of the file its rows of `meta` have a seal (0004_seal.sql).
constexpr qint64 kSealedFrom = 4;

} // namespace

Status SqliteStore::checkSeal()
{
    auto version = m_db->query("PRAGMA user_version");
    if (!version.next())
        return version.status();
    if (version.integer(0) < kSealedFrom)
        return success();
    auto query = m_db->query(
        "SELECT value=(SELECT sha256(coalesce(group_concat(key || char(10) || value, char(10)), "
        "'')) FROM (SELECT key, value FROM meta WHERE key<>'seal' ORDER BY key)) "
        "FROM meta WHERE key='seal'");
    if (query.next() && query.integer(0) == 1)
        return success();
    if (auto status = query.status(); !status)
        return status;
    return Error{ErrorCode::Corrupt, m_path};
}

Result<QString> SqliteStore::meta(const QString& key)
{
    auto query = m_db->query("SELECT value FROM meta WHERE key=?");
    query.bind(key);
    const bool found = query.next();
    if (auto status = query.status(); !status)
        return status.error();
    return found ? query.text(0) : QString();
}

Status SqliteStore::putMeta(const QString& key, const QString& value)
{
    auto query = m_db->query("INSERT INTO meta(key, value) VALUES(?, ?) "
                             "ON CONFLICT(key) DO UPDATE SET value=excluded.value");
    if (auto status = query.bind(key).bind(value).run(); !status)
        return status;
    return m_db
        ->query("UPDATE meta SET value=(SELECT sha256(coalesce(group_concat(key || char(10) || "
                "value, char(10)), '')) FROM (SELECT key, value FROM meta WHERE key<>'seal' "
                "ORDER BY key)) WHERE key='seal'")
        .run();
}

Status SqliteStore::setMeta(const QString& key, const QString& value)
{
    return inTransaction([&] { return putMeta(key, value); });
}

} // namespace matoi
