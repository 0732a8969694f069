// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/event_codec.h>
#include <app/store/sqlite_store.h>

#include <QFile>

using namespace Qt::StringLiterals;

namespace matoi
{

Result<VerifyReport> SqliteStore::verify(const Progress& progress)
{
    VerifyReport report;
    auto check = m_db->query("PRAGMA quick_check(20)");
    while (check.next())
        if (check.text(0) != "ok"_L1)
            report.problems.push_back({ErrorCode::Corrupt, check.text(0)});
    const qint64 total = eventCount().valueOr(0);
    auto query = m_db->query("SELECT header, body, hash, device, dev_seq FROM event "
                             "ORDER BY device, dev_seq");
    DeviceId device;
    qint64 seq = 0;
    QByteArray prev;
    while (query.next()) {
        auto event = decodeEvent(query.blob(0), query.blob(1));
        ++report.events;
        if (!event) {
            report.problems.push_back(damagedRecord(event.error()));
        } else {
            if (event->device != device) {
                ++report.devices;
                device = event->device;
                seq = 0;
                prev = {};
            }
            report.erased += event->erased();
            const bool follows =
                event->devSeq == seq + 1 ? event->prev == prev : event->devSeq > seq;
            if (event->hash != query.blob(2) || !follows)
                report.problems.push_back({ErrorCode::ChainBroken, event->id.toString()});
            seq = event->devSeq;
            prev = event->hash;
        }
        if (!goOn(progress, report.events, total))
            return ErrorCode::Cancelled;
    }
    if (auto status = query.status(); !status)
        report.problems.push_back(status.error());
    if (auto status = verifyHub(report); !status)
        report.problems.push_back(status.error());
    return report;
}

Status SqliteStore::settle()
{
    return m_readOnly ? success() : m_db->exec("PRAGMA wal_checkpoint(PASSIVE)");
}

Status SqliteStore::backup(const QString& toFile)
{
    if (QFile::exists(toFile))
        return Error{ErrorCode::AlreadyExists, toFile};
    auto status = m_db->exec("VACUUM INTO '" + toFile.toUtf8().replace("'", "''") + "'");
    if (status)
        QFile::setPermissions(toFile, QFile::ReadOwner | QFile::WriteOwner);
    return status;
}

} // namespace matoi
