// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/decide_parts.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi::parts
{

namespace
{

//! Command and the Dev lead are two full jobs; warned about where there is somebody to share with.
void warnOfTwoHats(Builder& b, const Incident& before, Role role, PersonId person)
{
    Incident after = before;
    std::erase_if(after.roles, [&](const RoleHolder& h) { return h.role == role; });
    after.roles.push_back({role, person, 0, {}});
    if ((role == Role::Commander || role == Role::DevLead) && after.commanderLeadsDev())
        b.warn(ErrorCode::CommanderLeadsDev);
}

} // namespace

R run(const DecideInput& in, const cmd::AssignRole& c)
{
    if (auto ok = requirePerson(in, c.person); !ok)
        return ok.error();
    const auto& roles = in.incident->roles;
    if (std::any_of(roles.begin(), roles.end(),
                    [&](const RoleHolder& h) { return h.role == c.role && h.person == c.person; }))
        return Error{ErrorCode::NothingChanged, codeOf(c.role)};
    // Command is handed over with a note, never taken from somebody silently (behaviour 10).
    if (const PersonId now = in.incident->holder(c.role);
        c.role == Role::Commander && !now.isNull())
        return Error{ErrorCode::NotCommander, now.toString()};
    Builder b(in);
    b.incident(RoleAssigned{c.role, c.person}, {field::role(c.role, c.person)});
    warnOfTwoHats(b, *in.incident, c.role, c.person);
    return b.take();
}

R run(const DecideInput& in, const cmd::HandOverRole& c)
{
    if (auto ok = requirePerson(in, c.to); !ok)
        return ok.error();
    const auto note = needReason(c.note, u"handover note"_s);
    if (!note)
        return note.error();
    const PersonId from = in.incident->holder(c.role);
    if (from.isNull())
        return Error{c.role == Role::Commander ? ErrorCode::CommanderMissing
                                               : ErrorCode::MissingPerson,
                     codeOf(c.role)};
    if (from == c.to)
        return Error{ErrorCode::NothingChanged, codeOf(c.role)};
    Builder b(in);
    b.incident(RoleHandedOver{c.role, from, c.to, *note}, {field::role(c.role, c.to)});
    warnOfTwoHats(b, *in.incident, c.role, c.to);
    return b.take();
}

R run(const DecideInput& in, const cmd::RenounceRole& c)
{
    const auto note = checkOptionalLine(c.note, u"note"_s);
    if (!note)
        return note.error();
    const auto& roles = in.incident->roles;
    if (std::none_of(roles.begin(), roles.end(),
                     [&](const RoleHolder& h) { return h.role == c.role && h.person == c.person; }))
        return Error{ErrorCode::NoSuchPerson, codeOf(c.role)};
    Builder b(in);
    b.incident(RoleRenounced{c.role, c.person, *note}, {field::role(c.role, c.person)});
    if (c.role == Role::Commander)
        b.warn(ErrorCode::CommanderMissing);
    return b.take();
}

R run(const DecideInput& in, const cmd::SetPhase& c)
{
    if (auto ok = requirePerson(in, c.person); !ok)
        return ok.error();
    return Builder(in).incident(PhaseSet{c.person, c.phase}, {field::phase(c.person)}).take();
}

} // namespace matoi::parts
