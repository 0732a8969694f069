// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/event_codec.h>
#include <app/domain/rights.h>
#include <app/domain/wake.h>
#include <app/text/messages.h>
#include <ui/models/desk_snapshot.h>

#include <QCoreApplication>

#include <set>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

constexpr Ms kLate = 5 * 60'000;

//! Whom to call in this emergency, and under which number; nothing outside one.
std::vector<WakePerson> wakePeople(Session& session, const DeskSnapshot& snap)
{
    std::vector<WakePerson> list;
    if (snap.incident.classification != Classification::Security)
        return list;
    const auto contacts = session.store().contacts();
    for (const PersonId id : wakeOrder(snap.incident, snap.playbook, session.workspace().people)) {
        WakePerson person{id, snap.name(id), {}, Duty::None};
        if (const Person* known = session.workspace().person(id))
            person.duty = known->duty;
        for (const Contact& contact : contacts ? contacts->contacts : std::vector<Contact>{})
            if (contact.person == id)
                person.phone = contact.phone;
        list.push_back(std::move(person));
    }
    return list;
}

QString label(const char* text) { return QCoreApplication::translate("Summary", text); }

//! The state that a fact moved the incident into, in words.
QString stateWordOf(const Entry& e)
{
    if (e.type != QLatin1StringView(StateSet::kType))
        return {};
    const auto body = decodeBody(e.type, e.detail.toUtf8());
    const auto* set = body ? std::get_if<StateSet>(&*body) : nullptr;
    return set ? text::word(set->state) : QString();
}

//! Name, type and size of the file that a row shows. An entry names its file by its hash; the fact
//! that brought the file says the rest itself.
void addFile(TimelineRow& r, const Entry& e, Session& session)
{
    if (e.type == QLatin1StringView(AttachmentAdded::kType)) {
        const auto body = decodeBody(e.type, e.detail.toUtf8());
        if (const auto* file = body ? std::get_if<AttachmentAdded>(&*body) : nullptr) {
            r.attachment = file->sha256;
            r.attachmentName = file->name;
            r.attachmentMime = file->mime;
            r.attachmentSize = file->size;
        }
    } else if (!e.attachment.isEmpty() && !e.redacted) {
        r.attachment = e.attachment;
        if (const auto info = session.store().attachmentInfo(e.attachment)) {
            r.attachmentName = info->name;
            r.attachmentMime = info->mime;
            r.attachmentSize = info->size;
        }
    }
}

TimelineRow rowOf(const Entry& e, const text::Wording& wording, Session& session)
{
    TimelineRow r;
    r.id = e.id;
    r.occurredAt = e.occurredAt;
    r.recordedAt = e.recordedAt;
    r.kind = e.kind;
    r.kindWord = text::kindWord(e, wording);
    r.author = e.authorName.isEmpty() ? wording.name(e.by) : e.authorName;
    r.text = text::entryText(e, wording);
    r.lane = e.lane;
    r.laneWord = e.lane == Lane::All ? QString() : text::word(e.lane);
    r.certainty = e.certainty;
    r.certaintyWord = e.certainty == Certainty::Fact ? QString() : text::word(e.certainty);
    r.pinned = e.pinned;
    r.folded = e.folded;
    r.retracted = e.retracted;
    r.retractReason = e.retractReason;
    r.redacted = e.redacted;
    r.link = e.link;
    r.corrections = int(e.earlierTexts.size());
    r.earlierTexts = e.earlierTexts;
    r.stateWord = stateWordOf(e);
    addFile(r, e, session);
    r.editable = e.type == QLatin1StringView(EntryAdded::kType) && !e.redacted;
    r.late = e.recordedAt - e.occurredAt > kLate && e.source != EntrySource::Import;
    if (e.kind == EntryKind::Summary) {
        const auto body = decodeBody(e.type, e.detail.toUtf8());
        if (body)
            if (const auto* s = std::get_if<SummaryPosted>(&*body)) {
                const std::pair<const char*, const QString&> fields[]{
                    {QT_TRANSLATE_NOOP("Summary", "Situation"), s->situation},
                    {QT_TRANSLATE_NOOP("Summary", "Actions"), s->actions},
                    {QT_TRANSLATE_NOOP("Summary", "Needs"), s->needs},
                    {QT_TRANSLATE_NOOP("Summary", "Impact"), s->impact}};
                for (const auto& [name, value] : fields)
                    if (!value.isEmpty())
                        r.fields.emplace_back(label(name), value);
            }
    }
    return r;
}

} // namespace

QString DeskSnapshot::name(PersonId id) const
{
    const auto it = names.find(id);
    return it == names.end() ? QString() : it->second;
}

Result<DeskSnapshot> loadDesk(Session& session, StreamId id, bool japanese)
{
    DeskSnapshot snap;
    const auto role = session.workingRole();
    if (!role)
        return role.error();
    snap.role = *role;
    const Reader reader = session.read();
    auto row = reader.incidentRow(id);
    if (!row)
        return row.error();
    if (*row)
        snap.label = (*row)->label;
    auto incident = reader.incident(id);
    if (incident) {
        snap.incident = std::move(*incident);
    } else if (incident.error().code == ErrorCode::RestrictedStream && *row) {
        Incident& stub = snap.incident;
        stub.exists = true;
        stub.id = id;
        stub.kind = (*row)->kind;
        stub.state = (*row)->state;
        stub.declaredAt = (*row)->declaredAt;
        stub.restricted = true;
        snap.masked = true;
    } else {
        return incident.error();
    }
    snap.playbook = snap.masked ? Playbook{} : session.playbookOf(snap.incident);
    if (snap.masked)
        return snap;
    auto linked = session.linked(snap.incident);
    if (!linked)
        return linked.error();
    snap.glasses = glassesDuring(session.workspace(), snap.incident, session.now());
    snap.postmortem = linked->postmortem;
    snap.actions = linked->actions;
    for (const Person& person : session.workspace().people)
        snap.names[person.id] = person.name;
    snap.cases = casesOf(session.workspace());
    snap.wake = wakePeople(session, snap);
    const auto guide = session.workspace().policy.find(u"guide.hours"_s);
    if (guide != session.workspace().policy.end())
        snap.guideHours = guide->second.toDouble();
    snap.next = nextAct(snap.incident, snap.playbook, snap.postmortem ? &*snap.postmortem : nullptr,
                        linked->actionPointers(), session.now());
    text::Wording wording{[&](PersonId p) { return session.personName(p); }, &snap.playbook,
                          japanese};
    snap.nextText = text::nextActText(snap.next, wording);
    return snap;
}

Result<std::vector<TimelineRow>> loadRows(Session& session, StreamId id, bool japanese)
{
    const Reader reader = session.read();
    const auto incident = reader.incident(id);
    if (!incident && incident.error().code == ErrorCode::RestrictedStream)
        return std::vector<TimelineRow>{};
    if (!incident)
        return incident.error();
    const Playbook playbook = session.playbookOf(*incident);
    text::Wording wording{[&](PersonId p) { return session.personName(p); }, &playbook, japanese};
    auto entries = reader.entries(id);
    if (!entries)
        return entries.error();
    std::vector<TimelineRow> rows;
    rows.reserve(entries->size());
    std::set<QString> carried;
    for (const Entry& entry : *entries) {
        rows.push_back(rowOf(entry, wording, session));
        if (entry.type == QLatin1StringView(EntryAdded::kType) && !entry.attachment.isEmpty())
            carried.insert(entry.attachment);
    }
    // A file that an entry shows needs no second row of its own.
    for (TimelineRow& row : rows)
        row.folded |=
            row.kind == EntryKind::Attachment && !row.editable && carried.contains(row.attachment);
    return rows;
}

Result<std::vector<TimelineRow>> loadRows(Session& session, StreamId id,
                                          const std::vector<EventId>& ids, bool japanese)
{
    const Reader reader = session.read();
    const auto incident = reader.incident(id);
    if (!incident && incident.error().code == ErrorCode::RestrictedStream)
        return std::vector<TimelineRow>{};
    if (!incident)
        return incident.error();
    const Playbook playbook = session.playbookOf(*incident);
    text::Wording wording{[&](PersonId p) { return session.personName(p); }, &playbook, japanese};
    std::vector<TimelineRow> rows;
    for (const EventId entryId : ids) {
        auto entry = reader.entry(entryId);
        if (!entry || entry->first != id)
            continue;
        rows.push_back(rowOf(entry->second, wording, session));
        // Files are rare; whether an entry shows them is known from all rows only.
        if (!rows.back().attachment.isEmpty())
            return loadRows(session, id, japanese);
    }
    return rows;
}

} // namespace matoi
