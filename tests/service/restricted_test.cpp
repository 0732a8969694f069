// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/session.h>
#include <tests/cli/cli_fixture.h>

#include <QFile>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

//! One restricted incident full of words; Aki commands it, Mari is named, Ken is not.
class RestrictedReading : public CliTest
{
protected:
    void SetUp() override
    {
        CliTest::SetUp();
        record({u"person"_s, u"add"_s, u"Mari"_s, u"--handle"_s, u"mari"_s});
        record({u"person"_s, u"add"_s, u"Ken"_s, u"--handle"_s, u"ken"_s});
        ken = *m_session->findPerson(u"ken"_s);
        mari = *m_session->findPerson(u"mari"_s);
        number = declare();
        id = *m_session->store().findIncident(number);
        open = *m_session->store().findIncident(declare());
        call({u"timeline"_s, u"add"_s, number, u"Roster leaked"_s, u"--attach"_s, file()});
        call({u"incident"_s, u"classify"_s, number, u"--case"_s, u"CLS-8"_s});
        call({u"summary"_s, u"post"_s, number, u"--situation"_s, u"Roster seen"_s});
        act(cmd::AddAction{u"Roster audit"_s, ActionKind::Prevention, mari, Priority::P1,
                           m_session->now() + 86'400'000});
        act(cmd::DraftPostmortem{mari, {}});
        entry = m_session->store().entries(id)->front().id;
        ASSERT_TRUE(m_session->store().setDraft(u"composer/"_s + id.toString(), u"Roster"_s));
        record({u"incident"_s, u"restrict"_s, number, u"--reader"_s, u"mari"_s, u"--codename"_s,
                u"Heron"_s});
    }
    void act(const Command& command) { EXPECT_TRUE(m_session->submit(id, command).ok()); }
    QString file()
    {
        QFile out(m_dir.filePath(u"roster.txt"_s));
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write("Roster of another company");
        return out.fileName();
    }
    Reader reader(PersonId person) { return m_session->read(person); }

    PersonId ken, mari;
    QString number;
    StreamId id, open;
    EventId entry;
};

} // namespace

TEST_F(RestrictedReading, SomebodyNotNamedGetsTheStubAndNothingElse)
{
    const Reader r = reader(ken);
    const auto rows = *r.incidents();
    const auto row = std::find_if(rows.begin(), rows.end(), [&](auto& x) { return x.id == id; });
    ASSERT_NE(row, rows.end());
    IncidentRow stub;
    stub.id = id;
    stub.label = number;
    stub.restricted = true;
    stub.state = IncidentState::Responding;
    stub.declaredAt = stub.detectedAt = row->detectedAt;
    EXPECT_EQ(*row, stub) << "number, that it runs, since when";
    EXPECT_EQ(**r.incidentRow(id), stub);
}

TEST_F(RestrictedReading, EveryReadOfItIsRefusedToSomebodyNotNamed)
{
    const Reader r = reader(ken);
    const auto code = [](const auto& result) {
        return result ? ErrorCode::None : result.error().code;
    };
    const auto files = *reader(mari).attachments(id);
    ASSERT_EQ(files.size(), 1u);
    EXPECT_EQ(code(r.mayRead(id)), ErrorCode::RestrictedStream);
    EXPECT_EQ(code(r.incident(id)), ErrorCode::RestrictedStream);
    EXPECT_EQ(code(r.entries(id)), ErrorCode::RestrictedStream);
    EXPECT_EQ(code(r.entry(entry)), ErrorCode::RestrictedStream);
    EXPECT_EQ(code(r.findEntry(entry.toString())), ErrorCode::RestrictedStream);
    EXPECT_EQ(code(r.events(id)), ErrorCode::RestrictedStream);
    EXPECT_EQ(code(r.postmortemOf(id)), ErrorCode::RestrictedStream);
    EXPECT_EQ(code(r.actionsOf(id)), ErrorCode::RestrictedStream);
    EXPECT_EQ(code(r.attachments(id)), ErrorCode::RestrictedStream);
    EXPECT_EQ(code(r.attachment(id, files[0].sha256)), ErrorCode::RestrictedStream);
    EXPECT_EQ(code(r.attachment(open, files[0].sha256)), ErrorCode::NoSuchAttachment)
        << "a hash is no key through another incident";
    EXPECT_EQ(code(r.draft(id)), ErrorCode::RestrictedStream);
    EXPECT_TRUE(r.search(u"Roster"_s)->empty());
}

TEST_F(RestrictedReading, ItsReadersReadAllOfItButFindItInNoSearch)
{
    const Reader r = reader(mari);
    EXPECT_TRUE(r.incident(id).ok());
    EXPECT_GT(r.entries(id)->size(), 3u);
    EXPECT_EQ(r.actionsOf(id)->size(), 1u);
    EXPECT_TRUE(r.postmortemOf(id)->has_value());
    EXPECT_EQ(*r.attachment(id, r.attachments(id)->front().sha256), "Roster of another company");
    EXPECT_TRUE(r.search(u"Roster"_s)->empty());
    const auto rows = *r.incidents();
    for (const IncidentRow& row : rows)
        EXPECT_TRUE(row.id != id || row.title.isEmpty()) << "no list shows the title, to nobody";
}

TEST_F(RestrictedReading, NoCommandOfSomebodyNotNamedIsTaken)
{
    const std::vector<Command> commands{
        cmd::AddEntry{u"I was here"_s},
        cmd::SetState{IncidentState::FalseAlarm, u"no"_s, false},
        cmd::Restrict{{ken}, {}},
        cmd::AssignRole{Role::Commander, ken},
        cmd::DoneStep{u"checklist.1"_s, {}},
        cmd::AnswerWake{ken, u"phone"_s},
        cmd::RedactEntry{entry, u"no"_s},
        cmd::Merge{open, u"no"_s},
        cmd::DraftPostmortem{ken, {}},
        cmd::AddAction{u"x"_s, ActionKind::Process, ken, Priority::P2, m_session->now() + 1000},
    };
    for (size_t n = 0; n < commands.size(); ++n) {
        const auto outcome = m_session->submit(id, commands[n], ken);
        ASSERT_FALSE(outcome.ok()) << n;
        EXPECT_EQ(outcome.error().code, ErrorCode::RestrictedStream) << n;
    }
    // Nor is it drawn into something that they may write.
    for (const Command& c :
         std::vector<Command>{cmd::Merge{id, u"same"_s}, cmd::Relate{id, u"related"_s}}) {
        const auto outcome = m_session->submit(open, c, ken);
        ASSERT_FALSE(outcome.ok());
        EXPECT_EQ(outcome.error().code, ErrorCode::RestrictedStream);
    }
}

TEST_F(RestrictedReading, TheShellGivesSomebodyNotNamedNothing)
{
    const std::vector<QStringList> reads{
        {u"incident"_s, u"show"_s, number},
        {u"incident"_s, u"brief"_s, number},
        {u"incident"_s, u"export"_s, number, u"--format"_s, u"md"_s},
        {u"incident"_s, u"export"_s, number, u"--format"_s, u"json"_s},
        {u"incident"_s, u"export"_s, number, u"--format"_s, u"csv"_s},
        {u"timeline"_s, u"list"_s, number},
        {u"timeline"_s, u"correct"_s, entry.toString(), u"x"_s},
        {u"step"_s, u"list"_s, number},
        {u"task"_s, u"list"_s, number},
        {u"role"_s, u"list"_s, number},
        {u"summary"_s, u"show"_s, number},
        {u"hypothesis"_s, u"list"_s, number},
        {u"wake"_s, u"list"_s, number},
        {u"conflict"_s, u"list"_s, number},
        {u"postmortem"_s, u"show"_s, number},
        {u"action"_s, u"list"_s, number},
        {u"attachment"_s, u"list"_s, number},
        {u"attachment"_s, u"get"_s, number, u"roster.txt"_s},
    };
    for (const QStringList& read : reads) {
        EXPECT_EQ(refusal(QStringList{u"--as"_s, u"ken"_s} + read), u"restricted_stream"_s)
            << read.join(u' ').toStdString();
    }
    const auto rows = records({u"--as"_s, u"ken"_s, u"incident"_s, u"list"_s});
    for (const QJsonObject& row : rows)
        if (row[u"number"_s].toString() == number) {
            EXPECT_TRUE(row[u"title"_s].isNull());
            EXPECT_TRUE(row[u"commander"_s].isNull());
            EXPECT_TRUE(row[u"impact_band"_s].isNull());
            EXPECT_EQ(row[u"classification"_s].toString(), u"undecided"_s);
            EXPECT_EQ(row[u"entry_count"_s].toInt(), 0);
        }
    const CliReply search = call({u"--as"_s, u"ken"_s, u"search"_s, u"Roster"_s});
    EXPECT_FALSE(search.out.contains("Roster"));
    // Searching by a reader finds nothing either: restricted words are in no index that is asked.
    EXPECT_FALSE(call({u"search"_s, u"Roster"_s}).out.contains("Roster"));
}

TEST_F(RestrictedReading, ReadersCanBeAddedLaterAndNobodyIsTakenOut)
{
    record({u"incident"_s, u"restrict"_s, number, u"--reader"_s, u"ken"_s});
    EXPECT_TRUE(reader(ken).incident(id).ok());
    EXPECT_TRUE(reader(mari).incident(id).ok());
}

TEST_F(RestrictedReading, TheStubSaysWhenItIsOver)
{
    act(cmd::SetState{IncidentState::FalseAlarm, u"A test account"_s, false});
    EXPECT_EQ((*reader(ken).incidentRow(id))->state, IncidentState::Closed);
    EXPECT_FALSE(m_session->workspace().stubs.at(id.toString()).open);
}

TEST_F(RestrictedReading, ThePlaybookOfTheEmergencyIsThereAfterARestart)
{
    m_session.reset();
    m_session = std::move(*Session::open(m_dir.filePath(u"w.matoi"_s)));
    const Incident incident = *m_session->store().incident(id);
    EXPECT_EQ(m_session->playbookOf(incident).kind, u"security"_s);
    record({u"step"_s, u"done"_s, number, u"checklist.14"_s});
    // What is folded anew is what was kept.
    const QByteArray before = *m_session->store().openHash(nullptr, nullptr);
    ASSERT_TRUE(m_session->store().rebuild({}));
    EXPECT_EQ(*m_session->store().openHash(nullptr, nullptr), before);
    EXPECT_EQ(m_session->playbookOf(*m_session->store().incident(id)).checklist.size(), 14u);
}

} // namespace matoi
