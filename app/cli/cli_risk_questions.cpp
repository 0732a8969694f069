// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/risk_records.h>

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::StringLiterals;

// What is asked of the register: lists, one record, the matrix, what is due, the entry rule.
namespace matoi::cli
{

using text::translated;

namespace
{

Result<RiskFilter> filterOf(Call& c, const Args& a)
{
    RiskFilter filter;
    if (a.has("--open"))
        filter.open = true;
    for (const QString& status : a.list("--status"))
        if (const auto known = fromCode<RiskStatus>(QStringView(status)))
            filter.statuses.push_back(*known);
        else
            return Error{ErrorCode::BadValue,
                         u"--status %1 (not_started, in_progress, watching, workaround_done, "
                         "completed)"_s.arg(status)};
    filter.unowned = a("--owner") == "none"_L1;
    const auto owner = filter.unowned ? Result<PersonId>(PersonId()) : c.person(a("--owner"));
    if (!owner)
        return owner.error();
    filter.owner = *owner;
    filter.service = a("--service");
    return filter;
}

Verb& withFilter(Verb& verb)
{
    return verb.flag("--open", "Without those that are done")
        .options("--status", "not_started, in_progress, watching, workaround_done, completed")
        .option("--owner", "Whose (none = nobody's yet)")
        .option("--service", "Of this service");
}

RiskSort sortOf(const QString& name)
{
    return name == "next_visit"_L1 ? RiskSort::NextVisit
           : name == "number"_L1   ? RiskSort::Number
           : name == "updated"_L1  ? RiskSort::Updated
                                   : RiskSort::Priority;
}

Status list(Call& c, const Args& a)
{
    auto filter = filterOf(c, a);
    if (!filter)
        return filter.error();
    filter->text = a("--text");
    if (a.has("--potential"))
        filter->potential = a.code<ImpactBand>("--potential");
    filter->likelihood = a.number("--likelihood");
    if (filter->likelihood && !validLikelihood(*filter->likelihood))
        return Error{ErrorCode::BadLikelihood, a("--likelihood")};
    const auto rows = c.read().risks(*filter, sortOf(a("--sort")));
    return rows ? printRiskRows(c, *rows) : Status(rows.error());
}

Status printMatrix(Call& c, const std::vector<RiskRow>& rows, bool completedToo)
{
    const RiskMatrix matrix = riskMatrix(rows, completedToo);
    std::vector<QJsonObject> records;
    for (const auto& line : matrix.cells)
        for (const RiskCell& cell : line) {
            QJsonArray titles, numbers;
            for (const size_t i : cell.rows) {
                titles.append(rows[i].title);
                numbers.append(rows[i].label);
            }
            records.push_back({{u"potential_impact"_s, jsonNumber(bandValue(cell.potential))},
                               {u"impact_known"_s, cell.potential != ImpactBand::Unknown},
                               {u"likelihood"_s, cell.likelihood},
                               {u"priority"_s, jsonNumber(cell.priority)},
                               {u"count"_s, qint64(cell.count())},
                               {u"up"_s, qint64(cell.up)},
                               {u"down"_s, qint64(cell.down)},
                               {u"numbers"_s, numbers},
                               {u"titles"_s, titles}});
            if (c.json)
                continue;
            records.back()[u"potential_impact"_s] = text::word(cell.potential);
            records.back()[u"priority"_s] =
                text::priorityText({cell.potential, ImpactBand::Unknown, cell.likelihood});
        }
    c.table(records, {{translated("Cli", "Potential"), u"potential_impact"_s},
                      {translated("Cli", "Likelihood"), u"likelihood"_s},
                      {translated("Cli", "Priority"), u"priority"_s},
                      {translated("Cli", "Count"), u"count"_s},
                      {translated("Cli", "Up"), u"up"_s},
                      {translated("Cli", "Down"), u"down"_s},
                      {translated("Cli", "Titles"), u"titles"_s}});
    return success();
}

void addIncidentCell(std::vector<QJsonObject>& records, std::optional<qint64> scope,
                     std::optional<qint64> degree, const std::vector<ScoredIncident>& incidents)
{
    QJsonArray titles, numbers;
    for (const ScoredIncident& incident : incidents) {
        titles.append(incident.title);
        numbers.append(incident.label);
    }
    records.push_back({{u"impact_scope"_s, jsonNumber(scope)},
                       {u"impact_severity"_s, jsonNumber(degree)},
                       {u"score"_s, jsonNumber(incidentScore(scope, degree))},
                       {u"impact_band"_s, jsonNumber(impactBand(scope, degree))},
                       {u"impact_known"_s, scope && degree},
                       {u"count"_s, qint64(incidents.size())},
                       {u"numbers"_s, numbers},
                       {u"titles"_s, titles}});
}

Status printIncidentMatrix(Call& c, const Args& a)
{
    const auto from = pastDayOption(c, a, "--from");
    const auto until = pastDayOption(c, a, "--until");
    if (!from || !until)
        return from ? until.error() : from.error();
    const QDate first = from->isValid() ? *from : c.session->today().addMonths(-3);
    const QDate last = until->isValid() ? *until : c.session->today();
    if (first > last)
        return Error{ErrorCode::BadValue,
                     u"--from %1 > --until %2"_s.arg(isoDay(first), isoDay(last))};
    const auto matrix = incidentMatrixOf(c.read(), first.startOfDay(c.zone).toMSecsSinceEpoch(),
                                         last.addDays(1).startOfDay(c.zone).toMSecsSinceEpoch());
    if (!matrix)
        return matrix.error();
    std::vector<QJsonObject> records;
    addIncidentCell(records, {}, {}, matrix->unknown);
    for (const qint64 scope : {3, 2, 1})
        for (const qint64 degree : {1, 3, 5})
            addIncidentCell(records, scope, degree,
                            matrix->cells[size_t(scope - 1)][size_t(degree / 2)]);
    c.table(records, {{translated("Cli", "Scope"), u"impact_scope"_s},
                      {translated("Cli", "Degree"), u"impact_severity"_s},
                      {translated("Cli", "Impact"), u"impact_band"_s},
                      {translated("Cli", "Count"), u"count"_s},
                      {translated("Cli", "Titles"), u"titles"_s}});
    return success();
}

Status due(Call& c, const Args& a)
{
    const auto queue = riskQueueOf(*c.session, c.read(), int(a.number("--days").value_or(0)));
    if (!queue)
        return queue.error();
    std::vector<RiskRow> rows = queue->overdue;
    rows.insert(rows.end(), queue->today.begin(), queue->today.end());
    if (a.has("--days"))
        rows.insert(rows.end(), queue->later.begin(), queue->later.end());
    return printRiskRows(c, rows);
}

void printVerdict(Call& c, const RiskFinding& finding, const RiskVerdict& verdict,
                  const QString& incident, bool offered, const QStringList& records)
{
    QJsonObject o;
    o[u"eligible"_s] = verdict.eligible();
    o[u"needs_reason"_s] = verdict.needsReason;
    o[u"basis"_s] = jsonCode(finding.basis);
    o[u"incident"_s] = jsonText(incident);
    o[u"offered"_s] = offered;
    o[u"investigated_days"_s] = verdict.days < 0 ? QJsonValue() : QJsonValue(verdict.days);
    o[u"investigated"_s] = verdict.investigated;
    o[u"unsolved"_s] = verdict.unsolved;
    o[u"severe"_s] = verdict.severe;
    o[u"postmortem_written"_s] = verdict.written;
    o[u"why"_s] = text::verdictText(finding, verdict);
    o[u"risks"_s] = QJsonArray::fromStringList(records);
    std::vector<Column> columns;
    if (!incident.isEmpty())
        columns.push_back({translated("Cli", "Incident"), u"incident"_s});
    columns.push_back({translated("Cli", "Eligible"), u"eligible"_s});
    columns.push_back({translated("Cli", "Why"), u"why"_s});
    if (!records.isEmpty())
        columns.push_back({translated("Cli", "Risks"), u"risks"_s});
    c.sheet(o, columns);
}

Status eligibleIncident(Call& c, StreamId id)
{
    const auto entry = riskEntryOf(*c.session, c.read(), id);
    if (!entry)
        return entry.error();
    QStringList records;
    for (const RiskRow& row : entry->records)
        records << row.label;
    printVerdict(c, entry->finding, entry->verdict, labelOf(c, id), entry->offered, records);
    return success();
}

//! The offer comes no more, or comes again.
Status decline(Call& c, const Args& a)
{
    const auto id = c.incidentId(a("INCIDENT"));
    if (!id)
        return id.error();
    const QString reason = a.has("--offer-again") ? QString() : c.words(a("--reason"));
    if (reason.trimmed().isEmpty() != a.has("--offer-again"))
        return Error{ErrorCode::BadUsage, u"--reason | --offer-again"_s};
    const auto outcome = c.submit(*id, cmd::SetField{u"risk_declined"_s, reason});
    return outcome ? eligibleIncident(c, *id) : Status(outcome.error());
}

//! Without an incident and without a finding: everything that is offered (DON-3).
Status eligible(Call& c, const Args& a)
{
    if (a.has("INCIDENT")) {
        const auto id = c.incidentId(a("INCIDENT"));
        return id ? eligibleIncident(c, *id) : Status(id.error());
    }
    if (!a.has("--investigated-since") && !a.has("--potential")) {
        const auto offers = riskOffers(*c.session, c.read());
        if (!offers)
            return offers.error();
        if (offers->empty() && !c.json)
            c.note(translated("Cli", "Nothing here yet."));
        for (const RiskOffer& offer : *offers)
            if (auto ok = eligibleIncident(c, offer.incident); !ok)
                return ok;
        return success();
    }
    RiskFinding finding;
    const auto since = pastDayOption(c, a, "--investigated-since");
    if (!since)
        return since.error();
    if (since->isValid() && *since > c.session->today())
        return Error{ErrorCode::DayInFuture, u"--investigated-since: "_s + isoDay(*since)};
    finding.investigationStartedOn = *since;
    finding.rootSolved = a.has("--solved");
    finding.potential = a.code<ImpactBand>("--potential");
    printVerdict(c, finding, riskVerdict(finding, c.session->today()), {}, false, {});
    return success();
}

} // namespace

void addRiskQuestions(CLI::App* n, Call& call)
{
    Verb listing(call, n, "list", "The register, what is to be looked at first on top",
                 "matoi-cli risk list --open --status in_progress");
    withFilter(listing)
        .option("--text", "With these words anywhere in the record")
        .optionOf("--potential", "Of this potential impact", choices<ImpactBand>())
        .numberOption("--likelihood", "Of this likelihood")
        .optionOf("--sort", "priority, next_visit, number or updated",
                  {"priority", "next_visit", "number", "updated"})
        .run(list);
    Verb(call, n, "show", "One record with its logs and its history",
         "matoi-cli risk show RISK-0001")
        .argument("ID", "Number or start of the UUID")
        .run([](Call& c, const Args& a) -> Status {
            const auto id = riskId(c, a("ID"));
            return id ? printRisk(c, *id) : Status(id.error());
        });
    Verb matrix(call, n, "matrix",
                "Potential impact by likelihood, or incidents by scope and degree",
                "matoi-cli risk matrix --of incidents --from 2026-01-01");
    withFilter(matrix)
        .optionOf("--of", "risks, or the incidents of a period", {"risks", "incidents"})
        .option("--from", "First day of the period (default: three months ago)")
        .option("--until", "Last day of the period (default: today)")
        .run([](Call& c, const Args& a) -> Status {
            if (a("--of") == "incidents"_L1)
                return printIncidentMatrix(c, a);
            const auto filter = filterOf(c, a);
            if (!filter)
                return filter.error();
            const auto rows = c.read().risks(*filter);
            return rows ? printMatrix(c, *rows, !filter->statuses.empty()) : Status(rows.error());
        });
    Verb(call, n, "due", "What was promised for today or earlier", "matoi-cli risk due --days 7")
        .numberOption("--days", "And what comes within so many days")
        .run(due);
    Verb(call, n, "eligible", "May it enter the register, and why",
         "matoi-cli risk eligible --investigated-since 2026-03-02 --potential 3")
        .argument("INCIDENT", "Of this incident (default: those that wait for their fix)", false)
        .option("--investigated-since", "The day on which the investigation began")
        .optionOf("--potential", "What it may become", choices<ImpactBand>())
        .flag("--solved", "The root is solved")
        .run(eligible);
    Verb(call, n, "decline", "Offer no record for this incident any more",
         "matoi-cli risk decline INC-2026-0001 --reason \"The function goes next month\"")
        .argument("INCIDENT", "Number or start of the UUID")
        .option("--reason", "Why it needs no record")
        .flag("--offer-again", "The offer was declined by mistake")
        .run(decline);
}

} // namespace matoi::cli
