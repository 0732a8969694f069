// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/field_names.h>
#include <app/domain/heads.h>
#include <app/service/review_reader.h>
#include <ui/models/section_history.h>

#include <algorithm>
#include <set>

namespace matoi
{

namespace
{

const PostmortemSectionSet* sectionSet(const Event& event, const QString& section)
{
    const auto* set = std::get_if<PostmortemSectionSet>(&event.body);
    return set && set->section == section ? set : nullptr;
}

const Event* find(const std::vector<Event>& events, EventId id)
{
    const auto it =
        std::find_if(events.begin(), events.end(), [&](const Event& e) { return e.id == id; });
    return it == events.end() ? nullptr : &*it;
}

SectionVersion versionOf(Session& session, const Event& event, const QString& text)
{
    return {event.id, event.by(), session.personName(event.by()), event.occurredAt, text, 0, 0};
}

//! The fact that this one was written on, and those before it.
std::vector<EventId> ancestors(const std::vector<Event>& events, EventId id, const QString& section)
{
    std::vector<EventId> chain;
    for (const Event* event = find(events, id); event && chain.size() < events.size();) {
        const auto base = event->base.find(field::section(section));
        const EventId before = base == event->base.end() ? EventId() : base->second;
        chain.push_back(before);
        event = before.isNull() ? nullptr : find(events, before);
    }
    return chain;
}

} // namespace

Result<std::vector<SectionVersion>> loadSectionHistory(Session& session, StreamId incident,
                                                       const QString& section)
{
    const auto events = ReviewReader(session.read()).history(incident);
    if (!events)
        return events.error();
    std::set<EventId> undone;
    for (const Event& event : *events)
        undone.insert(event.undoes.begin(), event.undoes.end());
    std::vector<const Event*> order;
    for (const Event& event : *events)
        if (sectionSet(event, section) && !undone.contains(event.id))
            order.push_back(&event);
    std::stable_sort(order.begin(), order.end(),
                     [](const Event* a, const Event* b) { return a->key() < b->key(); });
    std::vector<SectionVersion> versions;
    QString before;
    for (const Event* event : order) {
        SectionVersion version = versionOf(session, *event, sectionSet(*event, section)->text);
        for (const DiffLine& line : diffLines(before, version.text)) {
            version.added += line.kind == DiffLine::Kind::Added;
            // Where nothing stood nothing was taken away.
            version.removed += line.kind == DiffLine::Kind::Removed && !before.isEmpty();
        }
        before = version.text;
        versions.push_back(std::move(version));
    }
    std::reverse(versions.begin(), versions.end());
    return versions;
}

Result<SectionRivals> loadSectionRivals(Session& session, StreamId incident, const QString& section)
{
    const Reader reader = session.read();
    const auto postmortem = reader.postmortemOf(incident);
    if (!postmortem)
        return postmortem.error();
    if (!*postmortem)
        return ErrorCode::NoSuchPostmortem;
    const QString name = field::section(section);
    const Conflict* conflict = conflictOf((*postmortem)->conflicts, name);
    if (!conflict || conflict->rivals.size() < 2)
        return Error{ErrorCode::NoSuchConflict, name};
    const auto events = ReviewReader(reader).history(incident);
    if (!events)
        return events.error();
    SectionRivals rivals;
    const auto head = (*postmortem)->heads.find(name);
    rivals.head = head == (*postmortem)->heads.end() ? EventId() : head->second.event;
    const auto version = [&](const FieldHead& given) {
        const Event* event = find(*events, given.event);
        SectionVersion v{given.event, given.by, session.personName(given.by), 0, given.value, 0, 0};
        if (event)
            v.at = event->occurredAt;
        return v;
    };
    const auto& list = conflict->rivals;
    auto mine = std::find_if(list.begin(), list.end(),
                             [&](const FieldHead& r) { return r.by == reader.person(); });
    if (mine == list.end())
        mine = std::find_if(list.begin(), list.end(),
                            [&](const FieldHead& r) { return r.event == rivals.head; });
    if (mine == list.end())
        mine = list.begin();
    rivals.mine = version(*mine);
    rivals.theirs = version(mine == list.begin() ? list[1] : list[0]);
    const auto chain = ancestors(*events, rivals.theirs.id, section);
    for (const EventId id : ancestors(*events, rivals.mine.id, section))
        if (std::find(chain.begin(), chain.end(), id) != chain.end()) {
            if (const Event* event = id.isNull() ? nullptr : find(*events, id))
                if (const auto* set = sectionSet(*event, section))
                    rivals.base = set->text;
            break;
        }
    rivals.merge = mergeLines(rivals.base, rivals.mine.text, rivals.theirs.text);
    return rivals;
}

Status settleRivals(Session& session, StreamId incident, const QString& section,
                    const QString& text, PersonId as)
{
    const auto rivals = loadSectionRivals(session, incident, section);
    if (!rivals)
        return rivals.error();
    const auto edit =
        session.submit(incident, cmd::EditPostmortem{section, text, rivals->head}, as);
    if (!edit)
        return edit.error();
    return chooseRival(session, incident, section, edit->events.front().id, as);
}

Status chooseRival(Session& session, StreamId incident, const QString& section, EventId chosen,
                   PersonId as)
{
    const auto outcome =
        session.submit(incident, cmd::ResolveConflict{field::section(section), chosen}, as);
    return outcome ? success() : Status(outcome.error());
}

} // namespace matoi
