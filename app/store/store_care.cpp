// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/canonical.h>
#include <app/domain/event_codec.h>
#include <app/store/sqlite_store.h>

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <unordered_set>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

constexpr size_t kImportBatch = 2000;
constexpr int kProgressEvery = 1000;

bool goOn(const Progress& progress, qint64 done, qint64 total)
{
    return !progress || done % kProgressEvery != 0 || progress(done, total);
}

} // namespace

Result<QByteArray> SqliteStore::hashOfStream(const StreamRef& stream, bool* restricted)
{
    *restricted = false;
    const auto hashState = [&]<class State>(const State*) -> Result<QByteArray> {
        auto held = load<State>(stream);
        if (!held)
            return held.error();
        return *held ? streamHash((*held)->state) : QByteArray();
    };
    switch (stream.kind) {
    case StreamKind::Incident: {
        auto state = incident(stream.id);
        if (!state)
            return state.error();
        *restricted = state->restricted;
        auto rows = entries(stream.id);
        if (!rows)
            return rows.error();
        return streamHash(*state, *rows);
    }
    case StreamKind::Postmortem:
        return hashState(static_cast<const Postmortem*>(nullptr));
    case StreamKind::Action:
        return hashState(static_cast<const ActionItem*>(nullptr));
    case StreamKind::Workspace:
        return hashState(static_cast<const WorkspaceState*>(nullptr));
    case StreamKind::Contacts:
        return hashState(static_cast<const ContactsState*>(nullptr));
    case StreamKind::Risk:
    case StreamKind::Deploys:
    case StreamKind::Checks:
        break;
    }
    return QByteArray();
}

Result<QByteArray> SqliteStore::openHash(qint64* openStreams, qint64* restrictedStreams)
{
    struct Row {
        StreamRef stream;
        QByteArray hash;
        bool restricted;
    };
    std::vector<Row> rows;
    {
        auto query =
            m_db->query("SELECT s.kind, s.id, s.hash, coalesce(r.restricted, 0) FROM stream s "
                        "LEFT JOIN incident_row r ON s.kind=0 AND r.id=s.id");
        while (query.next())
            rows.push_back({{StreamKind(query.integer(0)), query.id<StreamId>(1)},
                            query.blob(2),
                            query.integer(3) != 0});
        if (auto status = query.status(); !status)
            return status.error();
    }
    std::vector<std::pair<StreamRef, QByteArray>> open;
    qint64 restricted = 0;
    for (Row& row : rows) {
        if (row.hash.isEmpty()) {
            bool ignored = false;
            auto hash = hashOfStream(row.stream, &ignored);
            if (!hash)
                return hash.error();
            row.hash = *hash;
            if (!m_readOnly) {
                auto keep = m_db->query("UPDATE stream SET hash=? WHERE kind=? AND id=?");
                keep.bind(row.hash).bind(int(row.stream.kind)).bind(row.stream.id);
                (void)keep.run(); // only spares work: a full disk must not hide the hash
            }
        }
        if (row.restricted)
            ++restricted;
        else
            open.emplace_back(row.stream, row.hash);
    }
    if (openStreams)
        *openStreams = qint64(open.size());
    if (restrictedStreams)
        *restrictedStreams = restricted;
    return workspaceHash(std::move(open));
}

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
    return report;
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

Status SqliteStore::exportLog(QIODevice& out, const Progress& progress)
{
    const auto writeLine = [&](const QJsonObject& line) {
        const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
        return out.write(bytes) == bytes.size();
    };
    const qint64 total = eventCount().valueOr(0);
    qint64 done = 0;
    if (!writeLine({{u"matoi_log"_s, 1}, {u"events"_s, total}}))
        return Error{ErrorCode::IoError, out.errorString()};
    auto query =
        m_db->query("SELECT header, body, hub_pos, hub_recorded_at FROM event ORDER BY seq");
    while (query.next()) {
        QJsonObject line{{u"header"_s, QString::fromUtf8(query.blob(0))}};
        const QByteArray body = query.blob(1);
        line[u"body"_s] = body.isNull() ? QJsonValue() : QJsonValue(QString::fromUtf8(body));
        if (const auto at = query.optionalInteger(3))
            line[u"hub_recorded_at"_s] = *at;
        if (!writeLine(line))
            return Error{ErrorCode::IoError, out.errorString()};
        if (!goOn(progress, ++done, total))
            return ErrorCode::Cancelled;
    }
    if (auto status = query.status(); !status)
        return status;
    auto chunks = m_db->query("SELECT c.sha256, c.n, c.bytes, f.name, f.mime, f.size FROM chunk c "
                              "JOIN file f USING(sha256) ORDER BY c.sha256, c.n");
    while (chunks.next())
        if (!writeLine({{u"sha256"_s, chunks.text(0)},
                        {u"n"_s, chunks.integer(1)},
                        {u"bytes"_s, QString::fromLatin1(chunks.blob(2).toBase64())},
                        {u"name"_s, chunks.text(3)},
                        {u"mime"_s, chunks.text(4)},
                        {u"size"_s, chunks.integer(5)}}))
            return Error{ErrorCode::IoError, out.errorString()};
    return chunks.status();
}

Result<qint64> SqliteStore::importLog(QIODevice& in, const Progress& progress)
{
    qint64 line = 0;
    qint64 fresh = 0;
    std::vector<Event> batch;
    const auto flush = [&]() -> Status {
        auto added = receive(std::exchange(batch, {}));
        if (!added)
            return added.error();
        fresh += *added;
        return success();
    };
    while (!in.atEnd()) {
        const QByteArray bytes = in.readLine().trimmed();
        ++line;
        if (bytes.isEmpty())
            continue;
        const auto bad = [&](ErrorCode code) { return Error{code, u"line %1"_s.arg(line)}; };
        const QJsonObject o = QJsonDocument::fromJson(bytes).object();
        if (o.contains("matoi_log"_L1))
            continue;
        if (o.contains("sha256"_L1)) {
            const Status taken = inTransaction([&]() -> Status {
                auto file = m_db->query(
                    "INSERT OR IGNORE INTO file(sha256,name,mime,size) VALUES(?,?,?,?)");
                file.bind(o["sha256"_L1].toString())
                    .bind(o["name"_L1].toString())
                    .bind(o["mime"_L1].toString())
                    .bind(o["size"_L1].toInteger());
                if (auto status = file.run(); !status)
                    return status;
                auto chunk =
                    m_db->query("INSERT OR IGNORE INTO chunk(sha256,n,bytes) VALUES(?,?,?)");
                chunk.bind(o["sha256"_L1].toString())
                    .bind(o["n"_L1].toInteger())
                    .bind(QByteArray::fromBase64(o["bytes"_L1].toString().toLatin1()));
                return chunk.run();
            });
            if (!taken)
                return taken.error();
            continue;
        }
        if (!o["header"_L1].isString())
            return bad(ErrorCode::BadJson);
        const QJsonValue body = o["body"_L1];
        auto event = decodeEvent(o["header"_L1].toString().toUtf8(),
                                 body.isString() ? body.toString().toUtf8() : QByteArray());
        if (!event)
            return bad(event.error().code);
        if (const QJsonValue at = o["hub_recorded_at"_L1]; at.isDouble())
            event->hubRecordedAt = at.toInteger();
        batch.push_back(std::move(*event));
        if (batch.size() >= kImportBatch)
            if (auto status = flush(); !status)
                return status.error();
        if (!goOn(progress, line, 0))
            return ErrorCode::Cancelled;
    }
    if (auto status = flush(); !status)
        return status.error();
    return fresh;
}

} // namespace matoi
