// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What append_events costs, called by libpq on a unix socket: the yardstick of H1. Beside it the
// bare work: the same bytes into a table with a unique id, one statement and one commit per batch.
#include <app/domain/event_codec.h>
#include <tests/bench/bench_support.h>
#include <tests/support/hub_server.h>

#include <QCoreApplication>

#include <cstdio>

using namespace matoi;
using namespace matoi::bench;

namespace
{

struct Batch {
    QByteArray headers, bodies;
};

//! Facts of one device, `size` to a batch, of the length that entries have.
class Maker
{
public:
    Maker(const QByteArray& person, DeviceId device)
        : m_person(PersonId::fromString(QString::fromLatin1(person)))
        , m_device(device)
    {
    }
    Batch batch(int size)
    {
        std::vector<test::PgValue> headers, bodies;
        for (int i = 0; i < size; ++i) {
            Event e;
            e.id = EventId(QUuid::createUuid());
            e.stream = {StreamKind::Incident, m_stream};
            e.stamp = Stamp::fromMs(1'795'000'000'000 + m_seq);
            e.occurredAt = e.recordedAt = 1'795'000'000'000 + m_seq;
            e.device = m_device;
            e.devSeq = ++m_seq;
            e.prev = m_prev;
            e.actor = m_person;
            EntryAdded body;
            body.text = QStringLiteral("The queue grows again, restarted worker %1 and looking on")
                            .arg(m_seq);
            e.body = body;
            seal(e);
            m_prev = e.hash;
            headers.emplace_back(e.headerBytes);
            bodies.emplace_back(e.bodyBytes);
        }
        return {test::byteaArray(headers), test::byteaArray(bodies)};
    }

private:
    PersonId m_person;
    DeviceId m_device;
    StreamId m_stream{QUuid::createUuid()};
    qint64 m_seq = 0;
    QByteArray m_prev;
};

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const int pairs = int(flag(argc, argv, "--pairs", 5));
    test::HubServer server({"shared_buffers='512MB'"});
    const test::HubOrg org = server.makeOrg("Bench");
    test::Pg member(server.dsn(org.admin.login)), owner(server.dsn());
    owner.must("create table public.bare(id uuid primary key, header bytea, body bytea)");
    const DeviceId device(QUuid::createUuid());
    Maker maker(org.admin.person, device);

    for (const auto& [size, batches] : {std::pair{1, 1500}, {100, 60}, {500, 15}}) {
        const auto work = [&](bool hub) {
            std::vector<Batch> made;
            for (int i = 0; i < batches; ++i)
                made.push_back(maker.batch(size));
            return size * batches / seconds([&] {
                       for (const Batch& b : made) {
                           const test::PgRows rows =
                               hub ? member.must("select * from matoi.append_events($1,$2,$3,$4)",
                                                 {org.id, device.toLatin1(), b.headers, b.bodies})
                                   : owner.must(
                                         "insert into public.bare select gen_random_uuid(), h, b "
                                         "from unnest($1::bytea[], $2::bytea[]) u(h, b)",
                                         {b.headers, b.bodies});
                           if (hub && rows.rows.back()[4] != "appended")
                               stop("refused: " + rows.rows.back()[5].value_or("?"));
                       }
                   });
        };
        const Pairs figures = inTurn(
            pairs, [&] { return work(true); }, [&] { return work(false); });
        const QByteArray what =
            "append_events in batches of " + QByteArray::number(size) + ", beside bare inserts";
        report({"H1-sql", what, "the same bytes into a bare table", "/s", 0, true}, figures);
    }
    return 0;
}
