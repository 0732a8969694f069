// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/playbook.h>
#include <tests/support/given.h>
#include <tests/support/playbook_lines.h>

using namespace Qt::StringLiterals;
using namespace matoi;
using namespace matoi::test;

TEST(Playbook, OneTooLargeForAnIncidentToCarryIsRefusedBeforeItIsRecorded)
{
    // An incident carries its playbook within one event of at most 192 KiB, where every quote and
    // line break of it takes two bytes: 64 KiB always fit.
    const qsizetype own = joined(goodLines()).size();
    const auto padded = [&](qsizetype size) {
        return joined(goodLines()) + QByteArray(size - own, '\n');
    };
    EXPECT_TRUE(parsePlaybook(padded(kMaxText)).ok());
    for (const qsizetype size : {kMaxText + 1, qsizetype(1'048'576)}) {
        const auto book = parsePlaybook(padded(size));
        ASSERT_FALSE(book.ok()) << size;
        EXPECT_EQ(book.error().code, ErrorCode::TooLong);
        EXPECT_EQ(book.error().context, u"playbook: %1 > %2"_s.arg(size).arg(kMaxText));
    }
    World w;
    EXPECT_EQ(w.refused(cmd::SetPlaybook{QString::fromUtf8(padded(kMaxText + 1))}),
              ErrorCode::TooLong);
}

TEST(Playbook, ACopyByANewerMatoiKeepsItsSteps)
{
    // Setting one with a key that nobody knows is refused (a slip of the pen); an incident that
    // carries such a copy still follows it.
    QByteArray newer = builtinPlaybook(u"standard"_s);
    newer.replace("\"version\": 1,", "\"version\": 1, \"from_the_future\": true,");
    World w;
    EXPECT_EQ(w.refused(cmd::SetPlaybook{QString::fromUtf8(newer)}), ErrorCode::BadPlaybook);
    w.workspace.playbooks[u"standard"_s] = QString::fromUtf8(newer);
    w.declared();
    EXPECT_EQ(w.incident.steps[u"detect"_s].state, StepState::Done);
    w.when(cmd::DoneStep{u"channel"_s, u"#incident_mail"_s});
    EXPECT_EQ(w.incident.steps[u"channel"_s].state, StepState::Done);
}

TEST(Playbook, TheTeamsOwnCopyIsFollowedAndRefusedOnesChangeNothing)
{
    World w;
    w.when(cmd::SetPlaybook{QString::fromUtf8(joined(goodLines()))});
    EXPECT_EQ(w.workspace.playbooks.size(), 1u);
    EXPECT_EQ(w.refused(cmd::SetPlaybook{QString::fromUtf8(with(5, R"(  "kind": "storm",)"))}),
              ErrorCode::BadPlaybook);
    cmd::DeclareIncident declare;
    declare.title = u"Mail"_s;
    declare.playbook = u"team"_s;
    w.when(declare);
    EXPECT_EQ(w.incident.playbook, QString::fromUtf8(joined(goodLines())));
    EXPECT_EQ(w.refused(cmd::DoneStep{u"share"_s, {}}), ErrorCode::NoSuchStep);
    declare.playbook = u"theirs"_s;
    EXPECT_EQ(World().refused(declare), ErrorCode::NoSuchPlaybook);
}

TEST(Playbook, APatternOfTheEvidenceIsHeld)
{
    World w;
    w.workspace.playbooks[u"standard"_s] = QString::fromUtf8(
        with(10, R"(     "evidence": {"type": "link", "pattern": "^https://"}}],)")
            .replace("\"done_when\": [\"channel_name\"], ", ""));
    w.declared().when(cmd::DoneStep{u"detect"_s, {}});
    EXPECT_EQ(w.refused(cmd::DoneStep{u"channel"_s, u"see the chat"_s}), ErrorCode::BadValue);
    EXPECT_EQ(w.refused(cmd::SetStepEvidence{u"channel"_s, u"see the chat"_s}),
              ErrorCode::BadValue);
    w.when(cmd::SetStepEvidence{u"channel"_s, u"https://example.com/1"_s});
    w.when(cmd::DoneStep{u"channel"_s, u"https://example.com/2"_s});
    EXPECT_EQ(w.incident.steps[u"channel"_s].evidence, u"https://example.com/2"_s);
}
