// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/field_names.h>
#include <app/domain/postmortem_sections.h>
#include <app/service/review_reader.h>
#include <app/service/risk_register.h>
#include <ui/models/desk_snapshot.h>
#include <ui/models/review_snapshot.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

constexpr Ms kDay = 86'400'000;

void readRows(ReviewSnapshot& snap, Session& session, const std::vector<Entry>& entries,
              bool japanese)
{
    std::vector<EventId> pinned;
    for (const Entry& entry : entries) {
        snap.entries += !entry.folded;
        if (entry.pinned && !entry.retracted)
            pinned.push_back(entry.id);
    }
    if (auto rows = loadRows(session, snap.incident.id, pinned, japanese)) {
        snap.pinned = std::move(*rows);
        // Where one of them carries a file, all rows come back.
        std::erase_if(snap.pinned, [&](const TimelineRow& row) {
            return std::find(pinned.begin(), pinned.end(), row.id) == pinned.end();
        });
    }
}

void readDrafts(ReviewSnapshot& snap, Session& session)
{
    for (const QString& section : postmortemSections()) {
        const auto kept = session.store().draft(sectionDraftKey(snap.postmortem.id, section));
        const auto draft = kept ? unpackDraft(*kept) : std::nullopt;
        if (draft && draft->text != snap.text(section))
            snap.drafts[section] = *draft;
    }
}

} // namespace

QString sectionDraftKey(StreamId postmortem, const QString& section)
{
    return u"section/%1/%2"_s.arg(postmortem.toString(), section);
}

QString packDraft(const SectionDraft& draft) { return draft.seen.toString() + u'\n' + draft.text; }

std::optional<SectionDraft> unpackDraft(const QString& packed)
{
    const qsizetype line = packed.indexOf(u'\n');
    if (line < 0)
        return std::nullopt;
    return SectionDraft{EventId::fromString(QStringView(packed).left(line)), packed.mid(line + 1)};
}

QString ReviewSnapshot::name(PersonId id) const
{
    const auto it = names.find(id);
    return it == names.end() ? QString() : it->second;
}

QString ReviewSnapshot::text(const QString& section) const
{
    const auto it = postmortem.sections.find(section);
    return it == postmortem.sections.end() ? QString() : it->second;
}

EventId ReviewSnapshot::head(const QString& section) const
{
    const auto it = postmortem.heads.find(field::section(section));
    return it == postmortem.heads.end() ? EventId() : it->second.event;
}

Result<ReviewSnapshot> loadReview(Session& session, StreamId id, bool japanese)
{
    const Reader reader = session.read();
    ReviewSnapshot snap;
    auto incident = reader.incident(id);
    if (!incident)
        return incident.error();
    snap.incident = std::move(*incident);
    auto postmortem = reader.postmortemOf(id);
    if (!postmortem)
        return postmortem.error();
    if (!*postmortem || !(*postmortem)->exists)
        return ErrorCode::NoSuchPostmortem;
    snap.postmortem = std::move(**postmortem);
    auto actions = reader.actionsOf(id);
    if (!actions)
        return actions.error();
    snap.actions = std::move(*actions);
    const auto entries = reader.entries(id);
    if (!entries)
        return entries.error();
    const auto role = session.workingRole();
    if (!role)
        return role.error();
    snap.role = *role;
    snap.now = session.now();
    if (const auto row = reader.incidentRow(id); row && *row)
        snap.label = (*row)->label;
    snap.people = session.workspace().people;
    for (const Person& person : snap.people)
        snap.names[person.id] = person.name;
    readRows(snap, session, *entries, japanese);
    snap.chart = phaseChart(snap.incident, *entries, snap.now);
    snap.times = responseTimes(snap.incident);
    snap.gates = doneGates(snap.incident, &snap.postmortem, snap.actions);
    for (const RiskRow& risk : reader.risksOf(id).valueOr({}))
        snap.risks.push_back(risk.label + u' ' + risk.title);
    const auto offers = riskOffers(session, reader).valueOr({});
    snap.riskOffered = std::any_of(offers.begin(), offers.end(),
                                   [&](const RiskOffer& offer) { return offer.incident == id; });
    snap.files = reader.attachments(id).valueOr({});
    readDrafts(snap, session);
    // The urgent ones first, what is over last.
    const auto rank = [](const ActionItem& a) {
        const bool over = a.state == ActionState::WontDo ||
                          (a.state == ActionState::Done && !a.verifiedBy.isNull());
        return std::pair(over, a.priority == Priority::P0 ? 0 : a.priority == Priority::P1 ? 1 : 2);
    };
    std::stable_sort(snap.actions.begin(), snap.actions.end(),
                     [&](const ActionItem& a, const ActionItem& b) { return rank(a) < rank(b); });
    return snap;
}

qint64 daysLate(const Postmortem& postmortem, Ms now)
{
    const bool over = postmortem.reviewHeldAt || postmortem.state == PostmortemPhase::Reviewed ||
                      postmortem.state == PostmortemPhase::Closed;
    if (over || !postmortem.dueAt || now <= postmortem.dueAt)
        return 0;
    return (now - postmortem.dueAt + kDay - 1) / kDay;
}

Result<std::vector<ReviewRow>> loadReviewList(Session& session)
{
    const auto all = ReviewReader(session.read()).postmortems();
    if (!all)
        return all.error();
    std::vector<ReviewRow> rows;
    for (const PostmortemRow& row : *all) {
        if (row.incident.state == IncidentState::Merged)
            continue;
        const Postmortem& p = row.postmortem;
        QString title = row.incident.title;
        if (row.incident.restricted) // the list's row has no words of it; who reads this may
            if (const auto incident = session.read().incident(row.incident.id))
                title = incident->codename;
        rows.push_back({row.incident.id, row.incident.label, title, session.personName(p.owner),
                        p.state, p.dueAt, p.meetingAt, p.reviewHeldAt, qint64(p.sections.size()),
                        std::count_if(p.comments.begin(), p.comments.end(),
                                      [](const PostmortemComment& c) { return c.settledAt == 0; }),
                        daysLate(p, session.now()), row.incident.kind == IncidentKind::Drill});
    }
    const auto over = [](const ReviewRow& row) {
        return row.state == PostmortemPhase::Reviewed || row.state == PostmortemPhase::Closed;
    };
    std::stable_sort(rows.begin(), rows.end(), [&](const ReviewRow& a, const ReviewRow& b) {
        if (over(a) != over(b))
            return over(b);
        return over(a) ? a.dueAt > b.dueAt : a.dueAt < b.dueAt;
    });
    return rows;
}

} // namespace matoi
