// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/decide_parts.h>

using namespace Qt::StringLiterals;

namespace matoi::parts
{

R run(const DecideInput& in, const cmd::Undo&)
{
    constexpr Ms kUndoMs = 10'000;
    if (in.undo.empty())
        return ErrorCode::NothingToUndo;
    std::map<StreamRef, std::vector<EventId>> streams;
    bool declaring = false;
    for (const UndoFact& fact : in.undo) {
        if (fact.by != in.actor.by())
            return ErrorCode::NotAllowed;
        if (in.now - fact.recordedAt > kUndoMs)
            return ErrorCode::UndoTooLate;
        if (!fact.headOfItsField)
            return ErrorCode::UndoNotHead;
        if (fact.type.startsWith("wake."_L1) || fact.type.startsWith("breakglass."_L1) ||
            fact.type == "incident.restricted/1"_L1 || fact.type == "entry.redacted/1"_L1 ||
            fact.type == "notice.recorded_sent/1"_L1)
            return Error{ErrorCode::NotUndoable, fact.type};
        declaring |= fact.type == "incident.declared/1"_L1;
        streams[fact.stream].push_back(fact.id);
    }
    Builder b(in);
    if (declaring) {
        // The number stays taken: a declaration taken back is a false alarm that everybody can see.
        b.incident(StateSet{IncidentState::FalseAlarm, u"undo:declare"_s, false, {}},
                   {field::state()});
        return b.take();
    }
    Decision decision = b.take();
    for (const auto& [stream, ids] : streams)
        decision.facts.push_back({stream, ActUndone{}, in.now, {}, ids});
    return decision;
}

} // namespace matoi::parts
