// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/event_codec.h>
#include <app/store/picture_privacy.h>
#include <app/store/sqlite_store.h>

#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{
constexpr qint64 kMaxBytes = 25 * 1024 * 1024;
constexpr qsizetype kChunk = 256 * 1024;
} // namespace

Result<AttachmentInfo> SqliteStore::attach(const QString& filePath, const Progress& progress)
{
    QFile file(filePath);
    // A pipe or a device has no end to wait for.
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{QFileInfo::exists(filePath) ? ErrorCode::BadAttachment : ErrorCode::NotFound,
                     filePath};
    if (file.size() > kMaxBytes)
        return Error{ErrorCode::BadAttachment,
                     u"%1: %2 > %3"_s.arg(filePath).arg(file.size()).arg(kMaxBytes)};
    const QByteArray bytes = withoutPosition(file.readAll());
    AttachmentInfo info;
    info.name = QFileInfo(filePath).fileName();
    info.size = bytes.size();
    info.sha256 = QString::fromLatin1(sha256(bytes).toHex());
    info.mime = QMimeDatabase().mimeTypeForFileNameAndData(info.name, bytes).name();
    if (bytes.isEmpty())
        return Error{ErrorCode::BadAttachment, info.name};
    const Status status = inTransaction([&]() -> Status {
        auto row = m_db->query("INSERT OR IGNORE INTO file(sha256,name,mime,size) VALUES(?,?,?,?)");
        row.bind(info.sha256).bind(info.name).bind(info.mime).bind(info.size);
        if (auto ok = row.run(); !ok)
            return ok;
        for (qsizetype at = 0, n = 0; at < bytes.size(); at += kChunk, ++n) {
            auto chunk = m_db->query("INSERT OR IGNORE INTO chunk(sha256,n,bytes) VALUES(?,?,?)");
            chunk.bind(info.sha256).bind(qint64(n)).bind(bytes.mid(at, kChunk));
            if (auto ok = chunk.run(); !ok)
                return ok;
            if (progress && !progress(std::min(at + kChunk, bytes.size()), bytes.size()))
                return Error{ErrorCode::Cancelled, info.name};
        }
        return success();
    });
    if (!status)
        return status.error();
    return info;
}

Result<AttachmentInfo> SqliteStore::attachmentInfo(const QString& wanted)
{
    auto query = m_db->query("SELECT name, mime, size FROM file WHERE sha256=?");
    query.bind(wanted);
    if (!query.next())
        return query.status() ? Error{ErrorCode::NoSuchAttachment, wanted} : query.status().error();
    return AttachmentInfo{wanted, query.text(0), query.text(1), query.integer(2)};
}

Result<QByteArray> SqliteStore::attachment(const QString& wanted)
{
    QByteArray bytes;
    auto query = m_db->query("SELECT bytes FROM chunk WHERE sha256=? ORDER BY n");
    query.bind(wanted);
    while (query.next())
        bytes += query.blob(0);
    if (auto status = query.status(); !status)
        return status.error();
    if (QString::fromLatin1(sha256(bytes).toHex()) != wanted)
        return Error{bytes.isEmpty() ? ErrorCode::NoSuchAttachment : ErrorCode::HashMismatch,
                     wanted};
    return bytes;
}

Status SqliteStore::dropFiles(const std::set<QString>& files)
{
    for (const QString& sha : files) {
        auto other = m_db->query("SELECT 1 FROM event WHERE type=? AND body IS NOT NULL AND "
                                 "instr(body, ?)>0 LIMIT 1");
        other.bind(QString::fromLatin1(AttachmentAdded::kType)).bind(sha.toLatin1());
        if (other.next())
            continue;
        if (auto status = other.status(); !status)
            return status;
        for (const char* sql : {"DELETE FROM chunk WHERE sha256=?", "DELETE FROM file WHERE "
                                                                    "sha256=?"}) {
            auto query = m_db->query(sql);
            if (auto status = query.bind(sha).run(); !status)
                return status;
        }
        m_sweep = true;
    }
    return success();
}

Result<std::vector<AttachmentInfo>> SqliteStore::attachments(StreamId incident)
{
    auto list = events({StreamKind::Incident, incident});
    if (!list)
        return list.error();
    std::vector<AttachmentInfo> infos;
    for (const Event& event : *list)
        if (const auto* b = std::get_if<AttachmentAdded>(&event.body))
            infos.push_back({b->sha256, b->name, b->mime, b->size});
    return infos;
}

} // namespace matoi
