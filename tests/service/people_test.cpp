// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/mine.h>
#include <app/service/people.h>
#include <tests/support/printers.h>

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace matoi;

namespace
{

class People : public testing::Test
{
protected:
    void SetUp() override
    {
        m_session = std::move(*Session::open(m_dir.filePath(u"people.matoi"_s)));
        me = *m_session->createProfile(u"Aki Ito"_s, u"aki"_s);
    }
    Session& session() { return *m_session; }
    PeoplePlan plan(const QString& csv)
    {
        const auto file = readPeopleCsv(csv.toUtf8());
        EXPECT_TRUE(file.ok());
        return planPeople(session(), *file).valueOr({});
    }
    PeoplePlan import(const QString& csv)
    {
        const PeoplePlan p = plan(csv);
        EXPECT_EQ(p.errors, std::vector<Error>{});
        EXPECT_TRUE(recordPeople(session(), p, {}).ok());
        return p;
    }
    DirectoryEntry find(const QString& name)
    {
        const auto known = *directory(session());
        for (const DirectoryEntry& entry : known)
            if (entry.person.name == name)
                return entry;
        return {};
    }
    qint64 facts() { return *session().store().eventCount(); }
    StreamId declare(const QString& title)
    {
        cmd::DeclareIncident c;
        c.title = title;
        return session().submit({}, c)->subject().id;
    }
    void act(StreamId incident, const Command& command, PersonId as = {})
    {
        const auto outcome = session().submit(incident, command, as);
        ASSERT_TRUE(outcome.ok()) << testing::PrintToString(outcome.error());
    }
    std::vector<Waiting::Kind> kinds(PersonId person)
    {
        std::vector<Waiting::Kind> list;
        const auto waiting = *waitingFor(session(), person);
        for (const Waiting& w : waiting)
            list.push_back(w.kind);
        return list;
    }

    PersonId me;

private:
    QTemporaryDir m_dir;
    std::unique_ptr<Session> m_session;
};

} // namespace

TEST_F(People, AListComesTwiceAndDoublesNobody)
{
    const QString csv = u"name,handle,teams,phone\nMari Sato,mari,SRE;Biz,090-1\n"
                        u"Ken Tanaka,,,\nAki Ito,aki,SRE,\n"_s;
    const PeoplePlan first = import(csv);
    EXPECT_EQ(first.added, 2);
    EXPECT_EQ(first.updated, 1);
    EXPECT_EQ(directory(session())->size(), 3u);
    EXPECT_EQ(find(u"Mari Sato"_s).phone, u"090-1"_s);
    EXPECT_TRUE(find(u"Aki Ito"_s).person.admin); // the profile stays who it is
    const qint64 before = facts();
    const PeoplePlan again = import(csv);
    EXPECT_EQ(again.unchanged, 3);
    EXPECT_EQ(facts(), before);
}

TEST_F(People, ReimportBringsUpToDateAndEmptyCellsChangeNothing)
{
    import(u"name,handle,reading,phone,email\nMari Sato,mari,さとう,090-1,m@x.jp\n"
           u"Ken Tanaka,,,,\n"_s);
    const PersonId mari = find(u"Mari Sato"_s).person.id;
    // The handle is who somebody is; the name may change. A name without a handle finds its own.
    const PeoplePlan p = import(u"handle,name,phone,email\nmari,Mari Suzuki,090-2,\n"
                                u"ken,Ken Tanaka,,k@x.jp\n"_s);
    EXPECT_EQ(p.updated, 2);
    EXPECT_EQ(p.added, 0);
    const DirectoryEntry now = find(u"Mari Suzuki"_s);
    EXPECT_EQ(now.person.id, mari);
    EXPECT_EQ(now.person.reading, u"さとう"_s);
    EXPECT_EQ(now.phone, u"090-2"_s);
    EXPECT_EQ(now.email, u"m@x.jp"_s);
    EXPECT_EQ(find(u"Ken Tanaka"_s).person.handle, u"ken"_s);
}

TEST_F(People, TwoHandlesAreTwoPeopleOfOneName)
{
    import(u"name,handle\nMari Sato,mari\nMari Sato,mari2\n"_s);
    EXPECT_EQ(directory(session())->size(), 3u);
    // The name alone does not say which.
    const PeoplePlan p = plan(u"name\nMari Sato\n"_s);
    ASSERT_EQ(p.errors.size(), 1u);
    EXPECT_EQ(p.errors[0].code, ErrorCode::Ambiguous);
    EXPECT_TRUE(p.errors[0].context.startsWith(u"line 2"));
}

TEST_F(People, AFaultInOneLineRecordsNothingOfTheList)
{
    const qint64 before = facts();
    const PeoplePlan p = plan(u"name,handle\nMari,mari\nKen,mari\n"_s);
    ASSERT_EQ(p.errors.size(), 1u);
    EXPECT_EQ(p.errors[0].code, ErrorCode::AlreadyExists);
    EXPECT_TRUE(p.errors[0].context.startsWith(u"line 3"));
    EXPECT_FALSE(recordPeople(session(), p, {}).ok());
    EXPECT_EQ(facts(), before);
}

TEST_F(People, SavingRecordsWhatDiffersAndChecksBothFirst)
{
    DirectoryEntry mari;
    mari.person.name = u"Mari"_s;
    mari.person.teams = {u"SRE"_s};
    mari.phone = u"a bell \a"_s;
    const qint64 before = facts();
    EXPECT_FALSE(savePerson(session(), mari, {}).ok());
    EXPECT_EQ(facts(), before);
    mari.phone = u"090"_s;
    mari.person.id = *savePerson(session(), mari, {});
    EXPECT_EQ(facts(), before + 2);
    EXPECT_TRUE(savePerson(session(), mari, {}).ok());
    EXPECT_EQ(facts(), before + 2);
    mari.email = u"m@x.jp"_s;
    EXPECT_TRUE(savePerson(session(), mari, {}).ok());
    EXPECT_EQ(facts(), before + 3);
    EXPECT_EQ(find(u"Mari"_s), mari);
}

TEST_F(People, TeamsAreAnAdditionToTheBytesAndNothingWhereThereAreNone)
{
    import(u"name,handle\nMari,mari\n"_s);
    const auto events = *session().store().events(workspaceStream());
    for (const Event& event : events)
        EXPECT_FALSE(event.bodyBytes.contains("teams"));
    import(u"name,handle,teams\nMari,mari,SRE\n"_s);
    EXPECT_TRUE(session()
                    .store()
                    .events(workspaceStream())
                    ->back()
                    .bodyBytes.contains("\"teams\":[\"SRE\"]"));
}

TEST_F(People, PRC_4_ANoticeWaitsForThoseWhoMayApproveItAndNotForItsDrafter)
{
    import(u"name,handle\nMari,mari\nPaul,paul\nNora,nora\n"_s);
    const PersonId mari = find(u"Mari"_s).person.id, paul = find(u"Paul"_s).person.id,
                   nora = find(u"Nora"_s).person.id;
    using K = Waiting::Kind;
    ASSERT_TRUE(session().submit(
        {}, cmd::SetPerson{nora, u"Nora"_s, u"nora"_s, {}, Duty::Pdm, false, false}));
    const StreamId one = declare(u"Mail is late"_s);
    act(one, cmd::AssignRole{Role::Pdm, paul});
    act(one, cmd::DraftNotice{NoticeStage::First, u"We are on it"_s, u"Dear all"_s, {}, {}}, paul);
    EXPECT_EQ(kinds(me), (std::vector{K::Approval})) << "the commander";
    EXPECT_EQ(kinds(nora), (std::vector{K::Approval})) << "PdM in every incident";
    EXPECT_TRUE(kinds(paul).empty()) << "who wrote it does not approve it";
    EXPECT_TRUE(kinds(mari).empty()) << "who may not approve is not asked";
    EXPECT_EQ((*waitingFor(session(), me))[0].what, u"We are on it"_s);
    act(one, cmd::ApproveNotice{session().store().incident(one)->notices[0].id}, nora);
    EXPECT_TRUE(kinds(me).empty());
    EXPECT_TRUE(kinds(nora).empty());
}

TEST_F(People, MineIsWhatBearsMyNameInOpenIncidentsByTheTimeItIsDue)
{
    import(u"name,handle\nMari,mari\n"_s);
    const PersonId mari = find(u"Mari"_s).person.id;
    using K = Waiting::Kind;
    const Ms now = session().now();
    const StreamId one = declare(u"Mail is late"_s);
    EXPECT_TRUE(kinds(me).empty());
    act(one, cmd::AddTask{u"Call the carrier"_s, mari, now + 7'200'000, {}, {}});
    act(one, cmd::AddTask{u"Write it down"_s, me, {}, {}, {}});
    act(one, cmd::AddTask{u"Ask the support desk"_s, me, now + 3'600'000, {}, {}});
    act(one, cmd::PostSummary{u"Half is resent"_s, {}, {}, {}, now + 1'800'000});
    EXPECT_EQ(kinds(me), (std::vector{K::Promise, K::Todo, K::Todo}));
    EXPECT_EQ((*waitingFor(session(), me))[1].what, u"Ask the support desk"_s);
    EXPECT_EQ(kinds(mari), (std::vector{K::Todo}));
    // Whoever takes over takes the promise with it.
    act(one, cmd::HandOverRole{Role::Commander, mari, u"queue drains"_s});
    EXPECT_EQ(kinds(mari), (std::vector{K::Promise, K::Todo}));
    act(one, cmd::DoneTask{session().store().incident(one)->tasks[0].id});
    EXPECT_EQ(kinds(mari), (std::vector{K::Promise}));
    // From convergence on nobody waits for an update; a report is to be written.
    act(one, cmd::Converge{{}, mari, FixState::Workaround, {}}, mari);
    EXPECT_EQ(kinds(mari), (std::vector{K::Report}));
    act(one, cmd::SetPostmortemState{PostmortemPhase::InReview, {}});
    EXPECT_EQ(kinds(mari), (std::vector{K::Review}));
    act(one, cmd::AddAction{u"Split sending"_s, ActionKind::Prevention, mari, Priority::P1,
                            now + 86'400'000});
    EXPECT_EQ(kinds(mari).front(), K::Action);
}

TEST_F(People, MineKeepsAnActionItemOfAClosedIncidentAndLeavesOutWhatIsRestricted)
{
    import(u"name,handle\nMari,mari\n"_s);
    const PersonId mari = find(u"Mari"_s).person.id;
    const StreamId one = declare(u"Mail is late"_s);
    act(one, cmd::AddTask{u"Open for ever"_s, mari, {}, {}, {}});
    act(one, cmd::AddAction{u"Split sending"_s, ActionKind::Prevention, mari, Priority::P1,
                            session().now() + 86'400'000});
    act(one, cmd::SetState{IncidentState::Closed, u"old"_s, true});
    EXPECT_EQ(kinds(mari), (std::vector{Waiting::Kind::Action}));
    const StreamId two = declare(u"Somebody read what was not theirs"_s);
    act(two, cmd::AddTask{u"Call the lawyer"_s, mari, {}, {}, {}});
    EXPECT_EQ(kinds(mari).size(), 2u);
    act(two, cmd::Restrict{{me}, u"Heron"_s});
    EXPECT_EQ(kinds(mari), (std::vector{Waiting::Kind::Action}));
}

TEST_F(People, E15_MineHoldsTheVisitsThatAreDueAndOverdueOfRisksThatOneOwns)
{
    import(u"name,handle\nMari,mari\n"_s);
    const PersonId mari = find(u"Mari"_s).person.id;
    const QDate today = session().today();
    // An imported table tells what was promised, a day that is past by now too.
    const auto risk = [&](const QString& title, PersonId owner, int days,
                          RiskStatus status = RiskStatus::InProgress) {
        cmd::ImportRisk row;
        row.title = title;
        row.owner = owner;
        row.status = status;
        row.nextVisitOn = today.addDays(days);
        EXPECT_TRUE(session().submit({}, row).ok()) << title.toStdString();
    };
    risk(u"Due today"_s, mari, 0);
    risk(u"Not kept"_s, mari, -3);
    risk(u"Tomorrow"_s, mari, 1);
    risk(u"Somebody else's"_s, me, -1);
    risk(u"Done"_s, mari, -5, RiskStatus::Completed);
    const auto waiting = *waitingFor(session(), mari);
    ASSERT_EQ(waiting.size(), 2u);
    EXPECT_EQ(waiting[0].kind, Waiting::Kind::Visit);
    EXPECT_EQ(waiting[0].what, u"Not kept"_s);
    EXPECT_EQ(waiting[0].label, u"RISK-0002"_s);
    EXPECT_LT(waiting[0].dueAt, session().now());
    EXPECT_EQ(waiting[1].what, u"Due today"_s);
    EXPECT_GE(waiting[1].dueAt, session().now()) << "the whole day is left for it";
    EXPECT_EQ(session().store().risk(waiting[1].subject)->title, u"Due today"_s);
}

TEST_F(People, OpenIncidentsOfTheStoreAreThoseThatTheFoldCallsOpen)
{
    const StreamId ids[]{declare(u"a"_s), declare(u"b"_s), declare(u"c"_s)};
    act(ids[0], cmd::SetState{IncidentState::Closed, u"old"_s, true});
    act(ids[1], cmd::SetState{IncidentState::FalseAlarm, u"a test"_s, false});
    const auto open = *session().store().openIncidents();
    ASSERT_EQ(open.size(), 1u);
    EXPECT_EQ(open[0].id, ids[2]);
    const auto all = *session().store().incidents();
    for (const IncidentRow& row : all)
        EXPECT_EQ(session().store().incident(row.id)->isOpen(), row.id == ids[2]);
}
