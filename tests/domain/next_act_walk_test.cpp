// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/next_act_walk.h>

using namespace Qt::StringLiterals;
using namespace matoi;
using namespace matoi::test;

using K = NextAct::Kind;
using S = IncidentState;

TEST(NextAct, FollowingItLeadsFromTheFirstMinuteToTheLast)
{
    for (const QString& playbook : {u"standard"_s, u"security"_s, u"drill"_s})
        for (const char* row : {"CLS-1", "CLS-8"}) {
            World w;
            cmd::DeclareIncident c;
            c.title = u"Mail"_s;
            c.playbook = playbook;
            c.kind = playbook == "drill"_L1 ? IncidentKind::Drill : IncidentKind::Real;
            w.when(c);
            EXPECT_EQ(follow(w, QLatin1StringView(row)), S::Closed) << playbook.toStdString();
            // And again, when it comes back (再発).
            w.when(cmd::SetState{S::Responding, u"it came back"_s, false});
            EXPECT_EQ(follow(w, QLatin1StringView(row)), S::Closed) << playbook.toStdString();
        }
}

TEST(NextAct, FollowingItLeadsFromAnAlertToTheEnd)
{
    World outage = byAlert();
    EXPECT_EQ(follow(outage, u"CLS-1"_s), S::Closed);
    World bug = byAlert();
    EXPECT_EQ(follow(bug, u"CLS-6"_s), S::NotIncident);
}

TEST(NextAct, ATeamsOwnNamesOfTheStepsAreFollowed)
{
    World w;
    QByteArray own = builtinPlaybook(u"standard"_s);
    own.replace("\"report\"\n", "\"our_report\"\n").replace("\"report\",\n", "\"our_report\",\n");
    own.replace("\"id\": \"archive\"", "\"id\": \"goodbye\"");
    own.replace("\"type\": \"our_report\"", "\"type\": \"report\"");
    w.when(cmd::SetPlaybook{QString::fromUtf8(own)});
    w.declared();
    EXPECT_EQ(follow(w, u"CLS-1"_s), S::Closed);
    EXPECT_EQ(w.incident.steps[u"our_report"_s].state, StepState::Done);
    EXPECT_EQ(w.incident.steps[u"goodbye"_s].state, StepState::Done);
}

TEST(NextAct, APlaybookOfOneStepIsEnough)
{
    World w;
    w.workspace.playbooks[u"standard"_s] = QString::fromUtf8(R"({"id": "standard", "version": 1,
        "name": {"ja": "小", "en": "Small"}, "kind": "outage", "steps": [{"id": "detect",
        "number": 1, "title": {"ja": "検知", "en": "Detect"}, "who": "anyone"}]})");
    w.declared();
    EXPECT_EQ(nextOf(w), (NextAct{K::StartStep, u"detect"_s}));
    EXPECT_EQ(follow(w, u"CLS-1"_s), S::Closed);
}
