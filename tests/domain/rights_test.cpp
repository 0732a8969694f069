// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/decide.h>
#include <app/domain/rights.h>
#include <tests/support/given.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace matoi;
using namespace matoi::test;

// Who may record what in a workspace that joined a hub (design.md 3.2).
namespace
{

class Joined : public testing::Test, public World
{
protected:
    //! The code of the refusal by somebody of this role; None when it is taken.
    Error as(HubRole role, const Command& command, PersonId words = {})
    {
        (void)decided(command);
        in.actor = {sato, words, false, role};
        const auto decision = decide(in, command);
        return decision ? Error{} : decision.error();
    }
    ErrorCode code(HubRole role, const Command& command) { return as(role, command).code; }
};

} // namespace

TEST_F(Joined, WhatARoleMayNotDoIsRefusedBeforeItIsRecorded)
{
    declared();
    const Command writes = cmd::AddEntry{.text = u"note"_s},
                  record = cmd::AddRisk{.title = u"old"_s};
    EXPECT_EQ(as(HubRole::Viewer, writes), (Error{ErrorCode::RoleNeeded, u"viewer/responder"_s}));
    EXPECT_EQ(as(HubRole::Reviewer, writes),
              (Error{ErrorCode::RoleNeeded, u"reviewer/responder"_s}));
    EXPECT_EQ(code(HubRole::Responder, writes), ErrorCode::None);
    EXPECT_EQ(as(HubRole::Viewer, record), (Error{ErrorCode::RoleNeeded, u"viewer/reviewer"_s}));
    EXPECT_EQ(code(HubRole::Reviewer, record), ErrorCode::None);
    const Command drafted = cmd::DraftPostmortem{.owner = sato, .dueAt = {}};
    EXPECT_EQ(code(HubRole::Viewer, drafted), ErrorCode::RoleNeeded);
    EXPECT_EQ(code(HubRole::Reviewer, drafted), ErrorCode::None);
    // One fact too many makes the whole act a responder's: nothing is half recorded.
    EXPECT_EQ(code(HubRole::Reviewer, cmd::DeclareIncident{.title = u"new"_s}),
              ErrorCode::RoleNeeded);
}

TEST_F(Joined, WordsAreErasedByAnAdministratorOnly)
{
    declared();
    when(cmd::AddEntry{.text = u"password"_s});
    entry.id = log.back().id;
    entry.type = u"entry.added/1"_s;
    const Command redact = cmd::RedactEntry{entry.id, u"a password"_s};
    for (const HubRole role :
         {HubRole::None, HubRole::Viewer, HubRole::Reviewer, HubRole::Responder})
        EXPECT_EQ(code(role, redact), ErrorCode::AdminOnly);
    EXPECT_EQ(code(HubRole::Admin, redact), ErrorCode::None);
}

TEST_F(Joined, T35_WhoIsRevokedOrWasNeverConnectedStillJournals)
{
    EXPECT_EQ(code(HubRole::None, cmd::DeclareIncident{.title = u"mail"_s}), ErrorCode::None);
    declared();
    EXPECT_EQ(code(HubRole::None, cmd::AddEntry{.text = u"note"_s}), ErrorCode::None);
    EXPECT_EQ(code(HubRole::None, cmd::Converge{.owner = sato, .fix = FixState::Workaround}),
              ErrorCode::None);
}

TEST_F(Joined, NobodyActsUnderAnotherNameButScribesAndImports)
{
    declared();
    const Command note = cmd::AddEntry{.text = u"Ito says"_s};
    EXPECT_EQ(as(HubRole::Responder, note, ito).code, ErrorCode::AsRefused);
    EXPECT_EQ(as(HubRole::Admin, cmd::SetOutlook{Outlook::Converging}, ito).code,
              ErrorCode::AsRefused);
    EXPECT_EQ(
        as(HubRole::Responder, cmd::AddEntry{.text = u"old"_s, .source = EntrySource::Import}, ito)
            .code,
        ErrorCode::None);
    when(cmd::AssignRole{Role::Scribe, sato});
    EXPECT_EQ(as(HubRole::Responder, note, ito).code, ErrorCode::None);
    EXPECT_EQ(as(HubRole::Responder, cmd::SetOutlook{Outlook::Converging}, ito).code,
              ErrorCode::AsRefused);
}

TEST_F(Joined, T35_AnOpenGlassMakesAResponderForAnHourAndEndsByItself)
{
    declared();
    const Command note = cmd::AddEntry{.text = u"note"_s};
    EXPECT_EQ(code(HubRole::Viewer, cmd::BreakGlass{}), ErrorCode::MissingReason);
    EXPECT_EQ(code(HubRole::Viewer, cmd::CloseGlass{}), ErrorCode::NothingChanged);
    (void)as(HubRole::Viewer, cmd::BreakGlass{u"nobody else is awake"_s});
    const auto decision = decide(in, cmd::BreakGlass{u"nobody else is awake"_s});
    ASSERT_TRUE(decision.ok());
    ASSERT_EQ(decision->facts.size(), 1u);
    fold(event(decision->facts.front(), sato));
    ASSERT_EQ(workspace.glasses.size(), 1u);
    EXPECT_EQ(workspace.glasses.front().person, sato);
    EXPECT_EQ(workspace.glasses.front().reason, u"nobody else is awake"_s);
    EXPECT_EQ(workspace.glasses.front().until, now + kGlassMs);

    EXPECT_EQ(code(HubRole::Viewer, note), ErrorCode::None);
    EXPECT_EQ(workingRole(HubRole::Viewer, workspace, ito, now), HubRole::Viewer);
    now += kGlassMs - 1;
    EXPECT_EQ(code(HubRole::Viewer, note), ErrorCode::None);
    now += 1; // nobody recorded anything: it is over
    EXPECT_EQ(code(HubRole::Viewer, note), ErrorCode::RoleNeeded);
    EXPECT_EQ(workspace.openGlass(sato, now), nullptr);
    EXPECT_EQ(workspace.glasses.size(), 1u); // what was done stays to be looked at
}

TEST_F(Joined, AGlassIsGivenBackByWhoOpenedItAndNoFactOpensMoreThanAnHour)
{
    in.actor.local = false;
    fold(event({workspaceStream(), BreakGlassOpened{u"long"_s, now + 100 * kGlassMs}, now, {}, {}},
               sato));
    EXPECT_EQ(workspace.glasses.front().until, now + kGlassMs);
    const EventId glass = workspace.glasses.front().id;
    now += 60'000;
    fold(event({workspaceStream(), BreakGlassClosed{glass}, now, {}, {}}, ito));
    EXPECT_NE(workspace.openGlass(sato, now), nullptr);
    EXPECT_EQ(as(HubRole::Viewer, cmd::CloseGlass{}).code, ErrorCode::None);
    fold(event({workspaceStream(), BreakGlassClosed{glass}, now, {}, {}}, sato));
    EXPECT_EQ(workspace.openGlass(sato, now), nullptr);
    EXPECT_EQ(workspace.glasses.front().until, now);
    // Neither is taken back by undo: somebody is to look at it.
    undo = {{glass, workspaceStream(), u"breakglass.opened/1"_s, sato, now, true}};
    EXPECT_EQ(code(HubRole::Admin, cmd::Undo{}), ErrorCode::NotUndoable);
}

TEST(Rights, InALocalWorkspaceThereIsNoGlassAndTheProfilePersonMayAll)
{
    World w;
    EXPECT_EQ(w.refused(cmd::BreakGlass{u"why"_s}), ErrorCode::NotJoined);
    w.declared();
    EXPECT_EQ(w.refused(cmd::AddEntry{.text = u"note"_s}), ErrorCode::None);
}
