// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/store/sqlite.h>
#include <app/store/vitals.h>

using namespace Qt::StringLiterals;

namespace matoi
{

Result<std::map<QString, QString>> storeVitals(const QString& dbPath)
{
    const auto db = sql::Connection::open(dbPath, true);
    if (!db)
        return db.error();
    std::map<QString, QString> vitals;
    const std::pair<const char*, const char*> questions[]{
        {"sqlite", "SELECT sqlite_version()"},
        {"schema", "PRAGMA user_version"},
        {"journal_mode", "PRAGMA journal_mode"},
        {"synchronous", "PRAGMA synchronous"},
        {"foreign_keys", "PRAGMA foreign_keys"},
        {"trusted_schema", "PRAGMA trusted_schema"},
        {"secure_delete", "PRAGMA secure_delete"},
        {"page_size", "PRAGMA page_size"},
        {"page_count", "PRAGMA page_count"},
        {"freelist_count", "PRAGMA freelist_count"},
        {"rows.stream", "SELECT count(*) FROM stream"},
        {"rows.entry", "SELECT count(*) FROM entry"},
        {"rows.incident", "SELECT count(*) FROM incident_row"},
        {"rows.waiting", "SELECT count(*) FROM waiting"},
        {"rows.draft", "SELECT count(*) FROM draft"},
        {"rows.file", "SELECT count(*) FROM file"}};
    for (const auto& [name, sql] : questions) {
        auto query = (*db)->query(sql);
        if (query.next())
            vitals[QString::fromLatin1(name)] = query.text(0);
        if (auto status = query.status(); !status)
            return status.error();
    }
    auto types = (*db)->query("SELECT type, count(*) FROM event GROUP BY type");
    while (types.next())
        vitals["facts."_L1 + types.text(0)] = QString::number(types.integer(1));
    if (auto status = types.status(); !status)
        return status.error();
    return vitals;
}

} // namespace matoi
