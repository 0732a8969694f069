// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/given.h>

using namespace Qt::StringLiterals;
using namespace matoi;
using matoi::test::World;

using E = ErrorCode;

namespace
{

cmd::PostSummary summary(const QString& situation) { return {situation, {}, {}, {}, {}}; }

QString letters(qsizetype n) { return QString(n, u'x'); }

bool holds(const World& w, Role role, PersonId person)
{
    const auto& roles = w.incident.roles;
    return std::any_of(roles.begin(), roles.end(),
                       [&](const RoleHolder& h) { return h.role == role && h.person == person; });
}

} // namespace

TEST(Summary, EveryFieldIsHeldToTheSameLimits)
{
    const std::pair<QString, E> rows[]{{letters(64 * 1024), E::None},
                                       {letters(64 * 1024 + 1), E::TooLong},
                                       {QString(21'845, u'障'), E::None}, // three bytes each
                                       {QString(21'846, u'障'), E::TooLong},
                                       {u"two\nlines\tand a tab"_s, E::None},
                                       {u"a bell \a"_s, E::ControlCharacters},
                                       {u"a colour \x1b[31m"_s, E::ControlCharacters},
                                       {u"a nothing "_s + QChar(u'\0'), E::ControlCharacters}};
    World w;
    w.declared();
    for (const auto& [words, code] : rows) {
        EXPECT_EQ(w.refused(summary(words)), code) << words.size();
        EXPECT_EQ(w.refused(cmd::PostSummary{u"x"_s, words, {}, {}, {}}), code) << words.size();
        EXPECT_EQ(w.refused(cmd::PostSummary{u"x"_s, {}, words, {}, {}}), code) << words.size();
        EXPECT_EQ(w.refused(cmd::PostSummary{u"x"_s, {}, {}, words, {}}), code) << words.size();
    }
    EXPECT_EQ(w.refused(summary(u" \n\t "_s)), E::Empty);
}

TEST(Summary, WordsComeBackAsTheyWereTyped)
{
    World w;
    w.declared();
    const QString words = u"  状況: \"半分\" を再送 😀\r\n\tC:\\mail\r\n"_s;
    w.when(cmd::PostSummary{words, u"a"_s, u"b"_s, u"c"_s, w.now + 60'000});
    const SummaryRecord kept = w.incident.summary;
    EXPECT_EQ(kept.situation, u"状況: \"半分\" を再送 😀\n\tC:\\mail"_s);
    EXPECT_EQ(kept.actions + kept.needs + kept.impact, u"abc"_s);
    EXPECT_EQ(kept.version, 1);
    // The same from the bytes of the log alone.
    const Event& written = w.log.back();
    Event read = decodeEvent(written.headerBytes, written.bodyBytes).valueOr(Event{});
    EXPECT_EQ(read.body, written.body);
}

TEST(Summary, ASecretInAnyFieldIsWarnedAbout)
{
    World w;
    w.declared();
    const QString token = u"xoxb-123456789012-abcdef"_s;
    const cmd::PostSummary rows[]{{token, {}, {}, {}, {}},
                                  {u"x"_s, token, {}, {}, {}},
                                  {u"x"_s, {}, token, {}, {}},
                                  {u"x"_s, {}, {}, token, {}}};
    for (const cmd::PostSummary& row : rows) {
        const auto decision = w.decided(row);
        ASSERT_TRUE(decision);
        ASSERT_EQ(decision->warnings.size(), 1u);
        EXPECT_EQ(decision->warnings[0].code, E::SecretInText);
    }
    EXPECT_TRUE(w.decided(summary(u"half are resent"_s))->warnings.empty());
}

TEST(Promise, LiesAheadAndIsTheTeamsBeforeThePlaybooks)
{
    World w;
    w.declared();
    EXPECT_EQ(w.refused(cmd::PostSummary{u"x"_s, {}, {}, {}, w.now}), E::BadTime);
    EXPECT_EQ(w.refused(cmd::PostSummary{u"x"_s, {}, {}, {}, w.now - 1}), E::BadTime);
    EXPECT_EQ(w.refused(cmd::PostSummary{u"x"_s, {}, {}, {}, w.now + 1}), E::None);
    w.when(summary(u"x"_s));
    EXPECT_EQ(w.incident.promiseAt, w.now + 30 * 60'000);
    w.when(cmd::SetPolicy{u"promise.internal_min"_s, u"5"_s}).when(summary(u"y"_s));
    EXPECT_EQ(w.incident.promiseAt, w.now + 5 * 60'000);
    w.when(cmd::SetPolicy{u"promise.internal_min"_s, {}}).when(summary(u"z"_s));
    EXPECT_EQ(w.incident.promiseAt, w.now + 30 * 60'000); // emptied = the playbook's again
    for (const QString& minutes : {u"4"_s, u"241"_s, u"-5"_s, u"5.5"_s, u"ten"_s})
        EXPECT_EQ(w.refused(cmd::SetPolicy{u"promise.internal_min"_s, minutes}), E::BadValue);
}

TEST(Promise, IsPutOffWithAReasonAndOnlyWhileItRuns)
{
    World w;
    w.declared().when(summary(u"x"_s));
    const Ms later = w.now + 3'600'000;
    EXPECT_EQ(w.refused(cmd::SnoozePromise{later, {}}), E::MissingReason);
    EXPECT_EQ(w.refused(cmd::SnoozePromise{later, u"  "_s}), E::MissingReason);
    EXPECT_EQ(w.refused(cmd::SnoozePromise{later, letters(301)}), E::TooLong);
    EXPECT_EQ(w.refused(cmd::SnoozePromise{later, u"two\nlines"_s}), E::ControlCharacters);
    EXPECT_EQ(w.refused(cmd::SnoozePromise{w.now, u"x"_s}), E::BadTime);
    w.when(cmd::SnoozePromise{later, letters(300)});
    EXPECT_EQ(w.incident.promiseAt, later);
    w.when(cmd::Converge{{}, w.ito, FixState::Workaround, {}});
    EXPECT_EQ(w.incident.promiseAt, 0);
    EXPECT_EQ(w.refused(cmd::SnoozePromise{later, u"x"_s}), E::WrongState);
    w.when(summary(u"what we told the customers"_s)); // still a summary, no promise
    EXPECT_EQ(w.incident.promiseAt, 0);
    w.when(cmd::SetState{IncidentState::FalseAlarm, u"a test"_s, true});
    EXPECT_EQ(w.refused(summary(u"x"_s)), E::WrongState);
    EXPECT_EQ(w.refused(cmd::SnoozePromise{later, u"x"_s}), E::WrongState);
}

TEST(Handover, NeedsSomebodyWhoHoldsSomebodyElseAndANote)
{
    World w;
    w.declared();
    const PersonId stranger = World::person(77);
    EXPECT_EQ(w.refused(cmd::HandOverRole{Role::Commander, {}, u"x"_s}), E::MissingPerson);
    EXPECT_EQ(w.refused(cmd::HandOverRole{Role::Commander, stranger, u"x"_s}), E::NoSuchPerson);
    EXPECT_EQ(w.refused(cmd::HandOverRole{Role::Commander, w.ito, {}}), E::MissingReason);
    EXPECT_EQ(w.refused(cmd::HandOverRole{Role::Commander, w.ito, letters(301)}), E::TooLong);
    EXPECT_EQ(w.refused(cmd::HandOverRole{Role::Commander, w.ito, u"a\nb"_s}),
              E::ControlCharacters);
    EXPECT_EQ(w.refused(cmd::HandOverRole{Role::Commander, w.sato, u"x"_s}), E::NothingChanged);
    EXPECT_EQ(w.refused(cmd::HandOverRole{Role::Scribe, w.ito, u"x"_s}), E::MissingPerson);
    w.when(cmd::HandOverRole{Role::Commander, w.ito, letters(300)});
    EXPECT_EQ(w.incident.holder(Role::Commander), w.ito);
    EXPECT_FALSE(holds(w, Role::Commander, w.sato));
    w.when(cmd::RenounceRole{Role::Commander, w.ito, {}}, w.ito);
    EXPECT_EQ(w.refused(cmd::HandOverRole{Role::Commander, w.sato, u"x"_s}), E::CommanderMissing);
}

TEST(Handover, OfSeveralRespondersTheOneWhoHandsOverGoes)
{
    for (const Role role : {Role::Responder, Role::Observer}) {
        World w;
        w.declared().when(cmd::AssignRole{role, w.sato}).when(cmd::AssignRole{role, w.ito});
        EXPECT_TRUE(holds(w, role, w.sato) && holds(w, role, w.ito));
        w.when(cmd::HandOverRole{role, w.tanaka, u"my shift ends"_s}); // the first holds it
        EXPECT_FALSE(holds(w, role, w.sato));
        EXPECT_TRUE(holds(w, role, w.ito) && holds(w, role, w.tanaka));
    }
}

TEST(Roles, CommandIsNeverTakenSilentlyAndASingleRoleHasOneHolder)
{
    World w;
    w.declared();
    EXPECT_EQ(w.refused(cmd::AssignRole{Role::Commander, w.ito}), E::NotCommander);
    EXPECT_EQ(w.refused(cmd::AssignRole{Role::Scribe, {}}), E::MissingPerson);
    EXPECT_EQ(w.refused(cmd::AssignRole{Role::Scribe, World::person(77)}), E::NoSuchPerson);
    w.when(cmd::AssignRole{Role::Scribe, w.ito}).when(cmd::AssignRole{Role::Scribe, w.tanaka});
    EXPECT_FALSE(holds(w, Role::Scribe, w.ito));
    EXPECT_EQ(w.refused(cmd::AssignRole{Role::Scribe, w.tanaka}), E::NothingChanged);
    EXPECT_EQ(w.refused(cmd::RenounceRole{Role::Scribe, w.ito, {}}), E::NoSuchPerson);
    EXPECT_EQ(w.refused(cmd::RenounceRole{Role::Scribe, w.tanaka, letters(301)}), E::TooLong);
    const auto vacant = w.decided(cmd::RenounceRole{Role::Commander, w.sato, {}});
    ASSERT_TRUE(vacant);
    ASSERT_EQ(vacant->warnings.size(), 1u);
    EXPECT_EQ(vacant->warnings[0].code, E::CommanderMissing);
}
