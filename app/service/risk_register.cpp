// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/field_names.h>
#include <app/service/risk_register.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

//! Converged long enough ago to be worth a look at its state.
bool mayBeOffered(const IncidentRow& row, Ms now)
{
    return row.convergedAt && now - row.convergedAt > kUnfixedMs &&
           row.kind != IncidentKind::Drill &&
           (row.state == IncidentState::Converged || row.state == IncidentState::Reporting ||
            row.state == IncidentState::Reviewed);
}

bool hadImpact(const IncidentRow& row)
{
    return row.kind != IncidentKind::Drill && row.state != IncidentState::Merged &&
           row.state != IncidentState::FalseAlarm && row.state != IncidentState::NotIncident;
}

} // namespace

Result<std::vector<RiskOffer>> riskOffers(Session& session, const Reader& reader)
{
    const auto rows = reader.incidents();
    if (!rows)
        return rows.error();
    const Ms now = session.now();
    std::vector<RiskOffer> offers;
    for (const IncidentRow& row : *rows) {
        if (!mayBeOffered(row, now))
            continue;
        const auto incident = reader.incident(row.id);
        if (!incident && incident.error().code == ErrorCode::RestrictedStream)
            continue;
        if (!incident)
            return incident.error();
        if (!offersRisk(*incident, now))
            continue;
        const auto linked = reader.risksOf(row.id);
        if (!linked)
            return linked.error();
        if (linked->empty())
            offers.push_back({row.id, row.label,
                              incident->restricted ? incident->codename : incident->title,
                              row.convergedAt, (now - row.convergedAt) / 86'400'000});
    }
    std::stable_sort(offers.begin(), offers.end(), [](const RiskOffer& a, const RiskOffer& b) {
        return a.convergedAt < b.convergedAt;
    });
    return offers;
}

Result<RiskQueue> riskQueueOf(Session& session, const Reader& reader, int days)
{
    RiskFilter due;
    due.dueUntil = isoDay(session.today().addDays(days));
    const auto rows = reader.risks(due, RiskSort::NextVisit);
    if (!rows)
        return rows.error();
    return riskQueue(*rows, session.today(), days);
}

Result<RiskBoard> riskBoard(Session& session, const Reader& reader, const RiskFilter& filter,
                            RiskSort sort)
{
    RiskBoard board;
    board.today = session.today();
    auto rows = reader.risks(filter, sort);
    if (!rows)
        return rows.error();
    board.rows = std::move(*rows);
    board.matrix = riskMatrix(board.rows);
    auto all = filter == RiskFilter{} ? Result<std::vector<RiskRow>>(board.rows) : reader.risks();
    if (!all)
        return all.error();
    board.queue = riskQueue(*all, board.today);
    for (const RiskRow& row : *all)
        ++(row.isOpen() ? board.open : board.completed);
    auto offers = riskOffers(session, reader);
    if (!offers)
        return offers.error();
    board.offers = std::move(*offers);
    auto services = reader.riskServices();
    if (!services)
        return services.error();
    board.services = std::move(*services);
    return board;
}

Result<RiskView> riskView(Session& session, const Reader& reader, StreamId id)
{
    auto record = reader.risk(id);
    if (!record)
        return record.error();
    const auto row = reader.riskRow(id);
    if (!row)
        return row.error();
    RiskView view;
    view.record = std::move(*record);
    view.row = row->value_or(rowOf(view.record));
    view.today = session.today();
    view.bounds = visitBounds(view.record.status, view.today);
    view.defaultVisit = defaultVisit(view.record.status, view.today);
    view.finding.basis = view.record.entry;
    view.finding.investigationStartedOn = dayFrom(view.record.investigationStartedOn);
    view.finding.rootSolved = !view.record.isOpen();
    view.finding.potential = view.record.score.potential;
    view.finding.postmortemWritten = view.record.entry == RiskEntry::Postmortem;
    view.verdict = riskVerdict(view.finding, view.today);
    for (const RiskLink& link : view.record.links) {
        auto linked = reader.linked(link);
        if (!linked)
            return linked.error();
        if (*linked)
            view.links.emplace_back(link, std::move(**linked));
    }
    return view;
}

Result<cmd::AddRisk> riskFromIncident(Session& session, const Reader& reader, StreamId id)
{
    const auto incident = reader.incident(id);
    if (!incident)
        return incident.error();
    const auto postmortem = reader.postmortemOf(id);
    if (!postmortem)
        return postmortem.error();
    const auto actions = reader.actionsOf(id);
    if (!actions)
        return actions.error();
    std::vector<const ActionItem*> pointers;
    for (const ActionItem& action : *actions)
        pointers.push_back(&action);
    return prefillRisk(*incident, *postmortem ? &**postmortem : nullptr, pointers,
                       session.zoneOffset());
}

Result<IncidentEntry> riskEntryOf(Session& session, const Reader& reader, StreamId id)
{
    const auto incident = reader.incident(id);
    if (!incident)
        return incident.error();
    const auto postmortem = reader.postmortemOf(id);
    if (!postmortem)
        return postmortem.error();
    auto records = reader.risksOf(id);
    if (!records)
        return records.error();
    IncidentEntry entry;
    entry.records = std::move(*records);
    entry.offered = offersRisk(*incident, session.now()) && entry.records.empty();
    entry.finding.basis = *postmortem ? RiskEntry::Postmortem : RiskEntry::Incident;
    entry.finding.investigationStartedOn = dayOf(incident->declaredAt, session.zoneOffset());
    entry.finding.rootSolved =
        incident->fixState == FixState::PermanentDone || incident->fixState == FixState::NotNeeded;
    entry.finding.potential = bandFor(incident->scope, incident->degree);
    entry.finding.postmortemWritten = *postmortem && isWritten(**postmortem);
    entry.verdict = riskVerdict(entry.finding, session.today());
    return entry;
}

Result<IncidentMatrix> incidentMatrixOf(const Reader& reader, Ms from, Ms to)
{
    const auto rows = reader.incidents();
    if (!rows)
        return rows.error();
    std::vector<ScoredIncident> scored;
    for (const IncidentRow& row : *rows) {
        const Ms at = row.detectedAt ? row.detectedAt : row.declaredAt;
        if (at < from || at >= to || !hadImpact(row))
            continue;
        const auto incident = reader.incident(row.id);
        if (!incident && incident.error().code == ErrorCode::RestrictedStream)
            continue;
        if (!incident)
            return incident.error();
        scored.push_back({row.id, row.label,
                          incident->restricted ? incident->codename : incident->title,
                          incident->scope, incident->degree});
    }
    return incidentMatrix(scored);
}

Result<RiskPlots> riskPlots(Session& session, const Reader& reader)
{
    const auto records = reader.riskHistories();
    if (!records)
        return records.error();
    const auto rows = reader.risks();
    if (!rows)
        return rows.error();
    return RiskPlots{openSeries(*records),
                     unresolvedAges(*rows, session.today(), session.zoneOffset())};
}

Result<qint64> redactSection(Session& session, StreamId risk, const QString& section,
                             const QString& reason, PersonId as)
{
    for (qint64 erased = 0;; ++erased) {
        const auto record = session.store().risk(risk);
        if (!record)
            return record.error();
        const auto head = record->heads.find(field::risk(u"section."_s + section));
        const bool begun = record->sections.contains(section);
        if (head == record->heads.end()) {
            if (begun)
                return Error{ErrorCode::NotAllowed, section};
            return erased ? Result<qint64>(erased) : Error{ErrorCode::NoSuchEntry, section};
        }
        const auto outcome = session.submit(risk, cmd::RedactRisk{head->second.event, reason}, as);
        if (!outcome)
            return outcome.error();
    }
}

Result<qint64> setNextVisits(Session& session, const std::vector<StreamId>& risks,
                             const VisitChoice& visit, PersonId as)
{
    std::vector<std::pair<StreamId, Command>> commands;
    commands.reserve(risks.size());
    for (const StreamId id : risks)
        commands.emplace_back(id, cmd::SetNextVisit{visit});
    const auto outcome = session.submitEach(commands, as);
    if (!outcome)
        return outcome.error();
    return qint64(outcome->events.size());
}

} // namespace matoi
