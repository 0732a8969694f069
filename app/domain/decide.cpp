// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/decide_parts.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

template <class C>
constexpr bool needsIncident =
    !std::is_same_v<C, cmd::DeclareIncident> && !std::is_same_v<C, cmd::SetPerson> &&
    !std::is_same_v<C, cmd::SetContact> && !std::is_same_v<C, cmd::SetPlaybook> &&
    !std::is_same_v<C, cmd::SetPolicy> && !std::is_same_v<C, cmd::Undo> &&
    !std::is_same_v<C, cmd::BreakGlass> && !std::is_same_v<C, cmd::CloseGlass> &&
    !std::is_same_v<C, cmd::RecordDeploys> && !isRiskCommand<C>;

template <class C>
constexpr bool needsRisk =
    isRiskCommand<C> && !std::is_same_v<C, cmd::AddRisk> && !std::is_same_v<C, cmd::ImportRisk>;

} // namespace

Result<Decision> decide(const DecideInput& in, const Command& command)
{
    if (auto ok = parts::mayActAs(in, command); !ok)
        return ok.error();
    auto decision = std::visit(
        [&]<class C>(const C& c) -> Result<Decision> {
            if constexpr (needsIncident<C>) {
                if (!in.incident || !in.incident->exists)
                    return ErrorCode::NoSuchIncident;
                // Whoever may not read it does not write into it either; the refusal names nothing.
                if (!in.incident->readableBy(in.actor.reads()))
                    return Error{ErrorCode::RestrictedStream, in.incident->id.toString().left(8)};
                // A merged incident lives on elsewhere; only its links may still be tidied.
                if (in.incident->state == IncidentState::Merged &&
                    !std::is_same_v<C, cmd::Relate> && !std::is_same_v<C, cmd::RedactEntry>)
                    return Error{ErrorCode::WrongState, codeOf(in.incident->state)};
            }
            if constexpr (needsRisk<C>)
                if (!in.risk || !in.risk->exists)
                    return ErrorCode::NoSuchRisk;
            return parts::run(in, c);
        },
        command);
    if (decision)
        if (auto ok = parts::mayRecord(in, decision->facts); !ok)
            return ok.error();
    return decision;
}

namespace parts
{

bool isCommander(const DecideInput& in)
{
    const PersonId commander = in.incident->holder(Role::Commander);
    return commander.isNull() || commander == in.actor.by();
}

Status requireCommander(const DecideInput& in)
{
    if (isCommander(in))
        return success();
    return Error{ErrorCode::NotCommander, in.incident->holder(Role::Commander).toString()};
}

Status requirePerson(const DecideInput& in, PersonId id)
{
    if (id.isNull())
        return ErrorCode::MissingPerson;
    if (!in.workspace->person(id))
        return Error{ErrorCode::NoSuchPerson, id.toString()};
    return success();
}

Status requireOther(const DecideInput& in)
{
    if (!in.other || !in.other->exists)
        return ErrorCode::NoSuchIncident;
    if (!in.other->readableBy(in.actor.reads()))
        return Error{ErrorCode::RestrictedStream, in.other->id.toString().left(8)};
    return in.other->id == in.incident->id ? Status(ErrorCode::SelfReference) : success();
}

Playbook playbookOf(const Incident& incident)
{
    return parsePlaybook(incident.playbook.toUtf8(), UnknownKeys::Ignore).valueOr(Playbook{});
}

Ms endOfDay(Ms at, int days, int zoneOffsetMinutes)
{
    constexpr Ms kDay = 86'400'000;
    const Ms offset = Ms(zoneOffsetMinutes) * 60'000;
    const Ms localDay = (at + offset) / kDay;
    return (localDay + days) * kDay + (23 * 60 + 59) * Ms(60'000) - offset;
}

Result<QString> needReason(const QString& text, const QString& what)
{
    const auto reason = checkLine(text, u"reason"_s);
    return reason || reason.error().code != ErrorCode::Empty
               ? reason
               : Result<QString>(Error{ErrorCode::MissingReason, what});
}

int dueDays(const DecideInput& in)
{
    const auto it = in.workspace->policy.find(u"postmortem.due_days"_s);
    return it == in.workspace->policy.end() ? 3 : std::clamp(it->second.toInt(), 1, 7);
}

void addStub(Builder& b, const DecideInput& in, bool open)
{
    const Incident& i = *in.incident;
    b.workspace(IncidentStubSet{i.id, i.year, i.number,
                                i.milestone(Milestone::Detected).value_or(i.declaredAt), open});
}

} // namespace parts

} // namespace matoi
