// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/given_notice.h>

// What the steps need beside notices: the channel's members, whole sets of to-dos.

using namespace Qt::StringLiterals;
using namespace matoi;
using namespace matoi::test;

using E = ErrorCode;

TEST(Process, PRC_2_WhoIsMissingFromTheChannelIsNamed)
{
    World w;
    w.declared();
    cmd::DoneStep done{u"channel"_s, u"incident_mail"_s};
    EXPECT_TRUE(has(warnings(w, done), E::ChannelMembersUnknown));
    done.members = 41;
    done.staff = 43;
    EXPECT_EQ(w.refused(done), E::StepEvidenceMissing);
    World all = w;
    done.members = 43;
    EXPECT_TRUE(warnings(all, done).empty());
    all.when(done);
    EXPECT_EQ(all.incident.texts[u"channel_members"_s], u"43/43"_s);
    done.members = 41;
    done.missing = u"Kato, Ueda"_s;
    w.when(done);
    EXPECT_EQ(w.incident.texts[u"channel_members"_s], u"41/43"_s);
    EXPECT_EQ(w.incident.texts[u"channel_missing"_s], u"Kato, Ueda"_s);
}

TEST(Process, PRC_2_TheStaffIsWhoeverTheWorkspaceKnowsUnlessStated)
{
    World w; // a team of three
    w.declared();
    EXPECT_EQ(w.refused(cmd::DoneStep{u"channel"_s, u"incident_mail"_s, 2}),
              E::StepEvidenceMissing);
    EXPECT_EQ(w.refused(cmd::DoneStep{u"channel"_s, u"incident_mail"_s, 3}), E::None);
    EXPECT_EQ(w.refused(cmd::DoneStep{u"channel"_s, u"incident_mail"_s, -1}), E::BadValue);
}

TEST(Tasks, AWholeSetIsPulledInOnce)
{
    World w;
    w.declared();
    const cmd::AddTask a{u"Tell the support desk"_s, w.ito, w.now + 60'000, Lane::Biz,
                         u"standard.tasks.1"_s};
    cmd::AddTask b = a;
    b.text = u"Re-enable monitors"_s;
    b.origin = u"standard.tasks.2"_s;
    w.when(cmd::PullTasks{{a}});
    w.when(cmd::PullTasks{{a, b}}); // what is there stays as it is
    ASSERT_EQ(w.incident.tasks.size(), 2u);
    EXPECT_EQ(w.incident.tasks[0].owner, w.ito);
    EXPECT_EQ(w.incident.tasks[1].origin, u"standard.tasks.2"_s);
    EXPECT_EQ(w.refused(cmd::PullTasks{{a, b}}), E::NothingChanged);
    EXPECT_EQ(w.refused(cmd::PullTasks{}), E::Empty);
    b.origin = u"standard.tasks.3"_s;
    b.owner = World::person(99);
    EXPECT_EQ(w.refused(cmd::PullTasks{{a, b}}), E::NoSuchPerson); // all or none
}

TEST(Tasks, WordsOwnerAndTimeCanBeChanged)
{
    World w;
    w.declared().when(cmd::AddTask{u"Call"_s, {}, {}, Lane::All, {}});
    const EventId id = w.incident.tasks[0].id;
    w.when(cmd::SetTask{id, u"Call the vendor"_s, w.ito, w.now + 60'000});
    EXPECT_EQ(w.incident.tasks[0].text, u"Call the vendor"_s);
    EXPECT_EQ(w.incident.tasks[0].owner, w.ito);
    EXPECT_EQ(w.incident.tasks[0].dueAt, w.now + 60'000);
    EXPECT_EQ(w.refused(cmd::SetTask{id, u"Call"_s, World::person(99), {}}), E::NoSuchPerson);
    EXPECT_EQ(w.refused(cmd::SetTask{id, u"Call"_s, {}, -1}), E::BadTime);
    EXPECT_EQ(w.refused(cmd::SetTask{id, u" "_s, {}, {}}), E::Empty);
}
