// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/event_codec.h>
#include <tests/support/any_body.h>
#include <tests/support/printers.h>

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>
#include <set>

using namespace Qt::StringLiterals;
using namespace matoi;
using matoi::test::AnyBody;

namespace
{

Event sealed(AnyBody& any, size_t index)
{
    Event e;
    e.id = EventId(QUuid(quint32(index + 1), 1, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1));
    e.stream = {StreamKind::Incident, StreamId(QUuid(7, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1))};
    e.stamp = Stamp::fromMs(1'800'000'000'000 + qint64(index));
    e.occurredAt = 1'800'000'000'000;
    e.recordedAt = 1'800'000'000'500;
    e.device = DeviceId(QUuid(8, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1));
    e.devSeq = qint64(index) + 1;
    e.actor = PersonId(QUuid(9, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1));
    e.body = any.make(index);
    if (index % 3 == 0)
        e.base[u"title"_s] = EventId(QUuid(3, 1, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1));
    if (std::holds_alternative<ActUndone>(e.body))
        e.undoes = {EventId(QUuid(4, 1, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1))};
    seal(e);
    return e;
}

} // namespace

TEST(Codec, EveryBodyComesBackAsItWas)
{
    AnyBody any(20261121);
    for (size_t index = 0; index < AnyBody::kKnown; ++index)
        for (int round = 0; round < 40; ++round) {
            const EventBody body = any.make(index);
            const QByteArray bytes = encodeBody(body);
            const auto back = decodeBody(typeOf(body), bytes);
            ASSERT_TRUE(back) << typeOf(body).toStdString() << " " << bytes.toStdString();
            EXPECT_TRUE(*back == body) << typeOf(body).toStdString() << " " << bytes.toStdString();
            EXPECT_EQ(encodeBody(*back), bytes);
        }
}

// The names and bytes of version 1 are for ever. A line may be added, none changed:
//   MATOI_UPDATE_GOLDEN=1 matoi_tests --gtest_filter=Codec.*  adds what is missing.
TEST(Codec, TheEventsOfVersionOneReadAndWriteTheSameBytesForEver)
{
    QFile file(QStringLiteral(MATOI_SOURCE_DIR "/tests/golden/events-v1.jsonl"));
    std::set<QString> types;
    if (file.open(QIODevice::ReadOnly))
        while (!file.atEnd()) {
            const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
            const QByteArray header = line[u"header"_s].toString().toUtf8();
            const QByteArray body = line[u"body"_s].toString().toUtf8();
            const auto event = decodeEvent(header, body);
            ASSERT_TRUE(event) << header.toStdString();
            EXPECT_FALSE(std::holds_alternative<UnknownEvent>(event->body))
                << event->type.toStdString();
            Event again = *event;
            seal(again);
            EXPECT_EQ(again.headerBytes, header);
            EXPECT_EQ(again.bodyBytes, body);
            EXPECT_EQ(again.hash.toHex(), line[u"hash"_s].toString().toLatin1());
            types.insert(event->type);
        }
    file.close();
    AnyBody any(1);
    const bool update = qEnvironmentVariableIsSet("MATOI_UPDATE_GOLDEN");
    for (size_t index = 0; index < AnyBody::kKnown; ++index) {
        const Event e = sealed(any, index);
        if (types.contains(e.type))
            continue;
        EXPECT_TRUE(update) << e.type.toStdString() << " has no golden line";
        ASSERT_TRUE(file.open(QIODevice::Append));
        const QJsonObject line{{u"body"_s, QString::fromUtf8(e.bodyBytes)},
                               {u"hash"_s, QString::fromLatin1(e.hash.toHex())},
                               {u"header"_s, QString::fromUtf8(e.headerBytes)}};
        file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
        file.close();
    }
}
