// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/wake.h>

#include <algorithm>

namespace matoi
{

namespace
{

int placeOf(const std::vector<PersonId>& order, PersonId person)
{
    const auto it = std::find(order.begin(), order.end(), person);
    return it == order.end() ? -1 : int(it - order.begin());
}

} // namespace

bool wakeIsOpen(const Incident& i, const Playbook& playbook)
{
    return i.classification == Classification::Security && i.kind == IncidentKind::Real &&
           i.isOpen() && !i.milestone(Milestone::Converged) && i.wokenPerson.isNull() &&
           !playbook.wakeOrder.empty();
}

std::vector<PersonId> wakeOrder(const Incident& incident, const Playbook& playbook,
                                const std::vector<Person>& people)
{
    std::vector<PersonId> order;
    for (const Duty duty : playbook.wakeOrder) {
        std::vector<const Person*> holders;
        for (const Person& person : people)
            if (person.duty == duty && !person.archived && placeOf(order, person.id) < 0)
                holders.push_back(&person);
        std::sort(holders.begin(), holders.end(), [](const Person* a, const Person* b) {
            return a->name != b->name ? a->name < b->name : a->id < b->id;
        });
        for (const Person* person : holders)
            order.push_back(person->id);
    }
    for (const WakeRecord& wake : incident.wakes)
        if (wake.result != WakeResult::Posted && placeOf(order, wake.person) < 0)
            order.push_back(wake.person);
    return order;
}

WakeTurn wakeTurn(const Incident& incident, const std::vector<PersonId>& order, int seconds, Ms now)
{
    if (order.empty() || !incident.wokenPerson.isNull())
        return {};
    const WakeRecord* last = nullptr;
    for (const WakeRecord& wake : incident.wakes)
        if (wake.result != WakeResult::Posted && (!last || wake.at >= last->at))
            last = &wake;
    const int known = last ? placeOf(order, last->person) : -1;
    if (known < 0)
        return {0, false, 0, 0};
    const Ms each = std::max(1, seconds) * Ms(1000);
    // A clock that was set back must not give a turn that has not begun.
    const int steps = int(std::max<Ms>(0, now - last->at) / each);
    const bool calling = last->result == WakeResult::Calling;
    const int place = (known + (calling ? 0 : 1) + steps) % int(order.size());
    const Ms since = last->at + steps * each;
    return {place, calling && steps == 0, since, since + each};
}

std::vector<WakeCall> wakeCalls(const Incident& incident, PersonId person)
{
    std::vector<WakeCall> calls;
    for (const WakeRecord& wake : incident.wakes) {
        if (wake.person != person)
            continue;
        const bool ends =
            wake.result == WakeResult::NoAnswer || wake.result == WakeResult::Answered;
        if (ends && !calls.empty() && calls.back().result == WakeResult::Calling)
            calls.back().result = wake.result;
        else
            calls.push_back({wake.at, wake.result});
    }
    return calls;
}

} // namespace matoi
