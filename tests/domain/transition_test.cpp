// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/transitions.h>
#include <tests/support/given.h>

using namespace Qt::StringLiterals;
using namespace matoi;
using matoi::test::World;

namespace
{

using S = IncidentState;
using E = ErrorCode;

constexpr S kAll[]{S::Detected, S::Triage, S::Responding,  S::Converged, S::Reporting,
                   S::Reviewed, S::Closed, S::NotIncident, S::Merged,    S::FalseAlarm};

//! An incident put into a state by a merged fact: decide() is what is tested, not the way there.
World at(S state)
{
    World w;
    w.declared();
    if (state != S::Responding) {
        Fact fact{{StreamKind::Incident, w.incident.id},
                  StateSet{state, u"test"_s, true, {}},
                  w.now,
                  {},
                  {}};
        w.fold(w.event(fact, w.sato));
    }
    return w;
}

//! spec/domain.md 1, Incident transitions: the pairs that are in the table.
bool inTable(S from, S to)
{
    const bool open =
        from != S::Closed && from != S::NotIncident && from != S::Merged && from != S::FalseAlarm;
    if (to == S::FalseAlarm || to == S::Merged)
        return open;
    const std::pair<S, S> table[]{
        {S::Detected, S::Triage},     {S::Detected, S::Responding},  {S::Triage, S::Responding},
        {S::Triage, S::NotIncident},  {S::Responding, S::Converged}, {S::Converged, S::Responding},
        {S::Converged, S::Reporting}, {S::Reporting, S::Reviewed},   {S::Reporting, S::Responding},
        {S::Reviewed, S::Closed},     {S::Closed, S::Responding}};
    return std::find(std::begin(table), std::end(table), std::pair(from, to)) != std::end(table);
}

} // namespace

TEST(Transitions, EveryPairOutsideTheTableIsRefusedAsSuch)
{
    for (const S from : kAll)
        for (const S to : kAll) {
            if (from == to || to == S::Merged)
                continue; // merging is a command of its own
            World w = at(from);
            const E code = w.refused(cmd::SetState{to, u"because"_s, false});
            const std::string pair =
                QString(codeOf(from)).toStdString() + " -> " + QString(codeOf(to)).toStdString();
            EXPECT_EQ(isTransition(from, to), inTable(from, to)) << pair;
            if (!inTable(from, to)) {
                EXPECT_EQ(code, E::WrongState) << pair;
            } else {
                EXPECT_NE(code, E::WrongState) << pair;
            }
        }
}

TEST(Transitions, EachGuardNamesWhatIsMissing)
{
    struct Row {
        S from, to;
        const char16_t* reason;
        E code;
    };
    const Row rows[]{{S::Detected, S::Triage, u"", E::None},
                     {S::Triage, S::NotIncident, u"no", E::NotJudged},
                     {S::Triage, S::Responding, u"", E::None},
                     {S::Responding, S::Converged, u"", E::OutlookNotConverged},
                     {S::Converged, S::Responding, u"", E::MissingReason},
                     {S::Converged, S::Responding, u"again", E::None},
                     {S::Converged, S::Reporting, u"", E::PostmortemMissing},
                     {S::Reporting, S::Reviewed, u"", E::PostmortemMissing},
                     {S::Reviewed, S::Closed, u"", E::PostmortemMissing},
                     {S::Closed, S::Responding, u"", E::MissingReason},
                     {S::Closed, S::Responding, u"again", E::None},
                     {S::Responding, S::FalseAlarm, u"", E::MissingReason},
                     {S::Responding, S::FalseAlarm, u"a test alert", E::None}};
    for (const Row& row : rows) {
        World w = at(row.from);
        EXPECT_EQ(w.refused(cmd::SetState{row.to, QString::fromUtf16(row.reason), false}), row.code)
            << QString(codeOf(row.from)).toStdString() << " -> "
            << QString(codeOf(row.to)).toStdString();
    }
}

TEST(Transitions, AnyGuardGivesWayToTheCommanderWithAReason)
{
    for (const S from : kAll)
        for (const S to : {S::Triage, S::Responding, S::Converged, S::Reporting, S::Reviewed,
                           S::Closed, S::NotIncident}) {
            if (from == to || from == S::Merged)
                continue;
            World w = at(from);
            EXPECT_EQ(w.refused(cmd::SetState{to, u"agreed"_s, true}), E::None);
            if (w.refused(cmd::SetState{to, {}, false}) == E::None)
                continue;
            EXPECT_EQ(w.refused(cmd::SetState{to, {}, true}), E::MissingReason);
            // Where the reason itself is the guard, giving it overrides nothing.
            if (w.refused(cmd::SetState{to, u"agreed"_s, false}, w.ito) == E::None)
                continue;
            EXPECT_EQ(w.refused(cmd::SetState{to, u"agreed"_s, true}, w.ito), E::NotCommander);
        }
}

TEST(Transitions, WhereTheTableNamesTheCommanderOthersAreRefused)
{
    EXPECT_EQ(at(S::Responding).refused(cmd::SetState{S::Converged, {}, false}, World().ito),
              E::NotCommander);
    EXPECT_EQ(at(S::Reviewed).refused(cmd::SetState{S::Closed, {}, false}, World().ito),
              E::NotCommander);
    EXPECT_EQ(at(S::Closed).refused(cmd::SetState{S::Responding, u"x"_s, false}, World().ito),
              E::NotCommander);
    EXPECT_EQ(at(S::Responding).refused(cmd::SetState{S::FalseAlarm, u"x"_s, false}, World().ito),
              E::NotCommander);
    EXPECT_EQ(at(S::Converged).refused(cmd::SetState{S::Responding, u"x"_s, false}, World().ito),
              E::None);
}
