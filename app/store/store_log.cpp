// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/event_codec.h>
#include <app/store/sqlite_store.h>

#include <QIODevice>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

constexpr size_t kImportBatch = 2000;
constexpr int kProgressEvery = 1000;

} // namespace

bool goOn(const Progress& progress, qint64 done, qint64 total)
{
    return !progress || done % kProgressEvery != 0 || progress(done, total);
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
        const QString words = QString::fromUtf8(body);
        // A bad writer's body may be no text at all, and its bytes are what was sealed.
        if (words.toUtf8() == body)
            line[u"body"_s] = body.isNull() ? QJsonValue() : QJsonValue(words);
        else
            line[u"body_base64"_s] = QString::fromLatin1(body.toBase64());
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
        const QJsonValue words = o["body"_L1], bytewise = o["body_base64"_L1];
        const QByteArray body = words.isString() ? words.toString().toUtf8()
                                : bytewise.isString()
                                    ? QByteArray::fromBase64(bytewise.toString().toLatin1())
                                    : QByteArray(); // erased
        auto event = decodeEvent(o["header"_L1].toString().toUtf8(), body);
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
