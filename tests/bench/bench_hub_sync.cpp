// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// H1: facts recorded on a desk until the hub has them and the desk knows it, beside libpq calling
// the same function with the same bytes. H4: a fresh desk takes in all that the hub has (verify,
// store, fold), beside libpq reading those rows and a raw batched insert of them.
#include <app/domain/event_codec.h>
#include <app/store/store.h>
#include <app/sync/hub_sync.h>
#include <tests/bench/bench_sqlite.h>
#include <tests/support/hub_server.h>

#include <QCoreApplication>

using namespace matoi;
using namespace matoi::bench;

namespace
{

//! A workspace file that shares.
class Desk
{
public:
    Desk(const QString& file, const test::HubOrg& org, const test::HubLogin& login,
         const QByteArray& dsn)
        : m_store(must(Store::open(file)))
        , m_person(PersonId::fromString(QString::fromLatin1(login.person)))
    {
        const auto id = OrgId::fromString(QString::fromLatin1(org.id));
        must(hubOf(*m_store).joinHub({id, QStringLiteral("Bench"), {}, m_person}));
        m_sync = std::make_unique<sync::HubSync>(hubOf(*m_store), sync::HubAddress{dsn, {}, id});
    }
    ~Desk() { m_sync.reset(); }
    void start() { m_sync->start(); }
    void record(StreamId stream, int count)
    {
        std::vector<Fact> facts;
        for (int i = 0; i < count; ++i) {
            EntryAdded body;
            body.text = QStringLiteral("The queue grows again, restarted worker %1 and looking on")
                            .arg(++m_said);
            facts.push_back({.stream = {StreamKind::Incident, stream}, .body = body});
        }
        must(m_store->record(facts, Actor{m_person}));
        m_sync->recorded();
    }
    void waitShared()
    {
        wait([this] {
            const auto state = m_sync->state();
            return state.link == sync::Link::Shared && state.unsent == 0;
        });
    }
    void waitFor(qint64 pos)
    {
        wait([this, pos] { return m_sync->state().pos >= pos; });
    }
    Store& store() { return *m_store; }

private:
    template <class Done>
    static void wait(Done done)
    {
        while (!done())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    std::unique_ptr<Store> m_store;
    std::unique_ptr<sync::HubSync> m_sync;
    PersonId m_person;
    int m_said = 0;
};

//! The same facts as bytes, made outside the time that is measured.
class Plain
{
public:
    explicit Plain(const QByteArray& person)
        : m_person(PersonId::fromString(QString::fromLatin1(person)))
    {
    }
    std::vector<test::PgValue> batch(const QByteArray& org, int size)
    {
        std::vector<test::PgValue> headers, bodies;
        for (int i = 0; i < size; ++i) {
            Event e;
            e.id = EventId(systemIds().next());
            e.stream = {StreamKind::Incident, m_stream};
            e.stamp = Stamp::fromMs(systemClock().now());
            e.occurredAt = e.recordedAt = systemClock().now();
            e.device = m_device;
            e.devSeq = ++m_seq;
            e.actor = m_person;
            EntryAdded body;
            body.text = QStringLiteral("The queue grows again, restarted worker %1 and looking on")
                            .arg(m_seq);
            e.body = body;
            seal(e);
            headers.emplace_back(e.headerBytes);
            bodies.emplace_back(e.bodyBytes);
        }
        return {org, m_device.toLatin1(), test::byteaArray(headers), test::byteaArray(bodies)};
    }

private:
    PersonId m_person;
    DeviceId m_device{systemIds().next()};
    StreamId m_stream{systemIds().next()};
    qint64 m_seq = 0;
};

void append(test::Pg& member, const std::vector<test::PgValue>& batch)
{
    const auto rows = member.must("select * from matoi.append_events($1,$2,$3,$4)", batch);
    if (rows.rows.back()[4] != "appended")
        stop("refused: " + rows.rows.back()[5].value_or("?"));
}

//! Read by libpq in pages, and into a table with the columns of our log.
double rawCatchUp(test::Pg& member, const test::HubOrg& org, const QString& file)
{
    Raw db(file);
    db.exec("CREATE TABLE event(seq INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, header BLOB, "
            "body BLOB, pos INTEGER)");
    return seconds([&] {
        Statement insert(db, "INSERT INTO event(id, header, body, pos) VALUES(?,?,?,?)");
        for (qint64 after = 0;;) {
            const auto page = member.must(
                "select e.pos, e.id, e.event_hash, e.chain, b.header, b.body from matoi.event e "
                "left join matoi.event_body b using (org_id, pos) where e.org_id=$1 and e.pos>$2 "
                "order by e.pos limit 1000",
                {org.id, QByteArray::number(after)});
            if (page.rows.empty())
                return;
            db.exec("BEGIN IMMEDIATE");
            for (const auto& row : page.rows) {
                after = row[0]->toLongLong();
                const std::string id = row[1]->toStdString();
                const std::string header = test::fromBytea(row[4].value_or("")).toStdString();
                const std::string body = test::fromBytea(row[5].value_or("")).toStdString();
                insert.blob(id).blob(header).blob(body).bind(after).next();
                insert.reset();
            }
            db.exec("COMMIT");
        }
    });
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const int pairs = int(flag(argc, argv, "--pairs", 3));
    const int events = int(flag(argc, argv, "--events", 50'000));
    QTemporaryDir dir;
    int files = 0;
    const auto fresh = [&] { return dir.filePath(QString::number(++files)); };
    test::HubServer server({"shared_buffers='512MB'"});
    {
        const test::HubOrg org = server.makeOrg("Append");
        test::Pg member(server.dsn(org.admin.login));
        Plain plain(org.admin.person);
        Desk desk(fresh(), org, org.admin, server.dsn(org.admin.login));
        const StreamId stream(systemIds().next());
        desk.start();
        desk.waitShared();
        for (const auto& [size, batches] : {std::pair{1, 300}, {100, 30}}) {
            const auto own = [&] {
                return size * batches / seconds([&] {
                           for (int i = 0; i < batches; ++i) {
                               desk.record(stream, size);
                               desk.waitShared();
                           }
                       });
            };
            const auto yard = [&] {
                std::vector<std::vector<test::PgValue>> made;
                for (int i = 0; i < batches; ++i)
                    made.push_back(plain.batch(org.id, size));
                return size * batches / seconds([&] {
                           for (const auto& batch : made)
                               append(member, batch);
                       });
            };
            report({"H1",
                    "hub append in batches of " + QByteArray::number(size) +
                        ", through the sync engine",
                    "libpq calling the same function", "/s", 0.8, true},
                   inTurn(pairs, own, yard));
        }
    }
    const test::HubOrg org = server.makeOrg("Catch up");
    test::Pg member(server.dsn(org.admin.login));
    Plain plain(org.admin.person);
    for (int i = 0; i < events; i += 500)
        append(member, plain.batch(org.id, 500));
    const auto own = [&] {
        Desk desk(fresh(), org, org.admin, server.dsn(org.admin.login));
        return seconds([&] {
            desk.start();
            desk.waitFor(events);
        });
    };
    report({"H4", "a fresh desk takes in " + QByteArray::number(events) + " events",
            "libpq reading the rows + raw batched insert", "s", 2.0},
           inTurn(pairs, own, [&] { return rawCatchUp(member, org, fresh()); }));
    return 0;
}
