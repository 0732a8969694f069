// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/risk_records.h>

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace matoi::cli
{

using text::translated;

Result<StreamId> riskId(Call& c, const QString& text) { return c.session->findRisk(text); }

bool namesRisk(Call& c, const QString& text)
{
    const QString id = text.trimmed();
    if (id.startsWith("RISK-"_L1, Qt::CaseInsensitive))
        return true;
    const auto incident = c.session->store().findIncident(id);
    return !incident && incident.error().code == ErrorCode::NoSuchIncident &&
           c.session->findRisk(id).ok();
}

Result<std::optional<QDate>> dayOption(Call& c, const Args& a, const char* name)
{
    if (!a.has(name))
        return std::optional<QDate>();
    const QString typed = a(name).normalized(QString::NormalizationForm_KC).trimmed().toLower();
    const QDate today = c.session->today();
    if (typed == "none"_L1)
        return std::optional(QDate());
    if (typed == "today"_L1 || typed == u"今日")
        return std::optional(today);
    static const QRegularExpression ahead(u"^\\+?(\\d{1,4})([dwm])$"_s);
    if (const auto match = ahead.match(typed); match.hasMatch()) {
        const int n = match.captured(1).toInt();
        const QChar unit = match.captured(2).front();
        return std::optional(unit == u'm'   ? today.addMonths(n)
                             : unit == u'w' ? today.addDays(7 * n)
                                            : today.addDays(n));
    }
    const QDate day = dayFrom(typed);
    if (!day.isValid())
        return Error{ErrorCode::BadDate, QString::fromLatin1(name) + u": "_s + typed.left(40)};
    return std::optional(day);
}

Result<QDate> pastDayOption(Call& c, const Args& a, const char* name)
{
    const auto day = dayOption(c, a, name);
    return day ? Result<QDate>(day->value_or(QDate())) : Result<QDate>(day.error());
}

Verb& bandOption(Verb& verb, const char* name, const char* help)
{
    return verb.optionOf(name, help, choices<ImpactBand>());
}

Verb& withScore(Verb& verb)
{
    bandOption(verb, "--potential", "What it may become: 10, 6, 3, 1, 0 or unknown");
    verb.numberOption("--scope", "Scope of it: 1, 2 or 3, with --degree instead of a band")
        .numberOption("--degree", "Degree of it: 1, 3 or 5");
    bandOption(verb, "--current", "What it does now");
    return verb.numberOption("--current-scope", "Scope of what it does now")
        .numberOption("--current-degree", "Degree of what it does now")
        .numberOption("--likelihood", "2 = at any time, 1 = may happen");
}

namespace
{

std::optional<ImpactChoice> choice(const Args& a, const char* band, const char* scope,
                                   const char* degree)
{
    if (!a.has(band) && !a.has(scope) && !a.has(degree))
        return std::nullopt;
    return ImpactChoice{a.number(scope), a.number(degree), bandValue(a.code<ImpactBand>(band))};
}

} // namespace

Result<ScoreChoice> scoreOptions(const Args& a, const char* reason)
{
    ScoreChoice score;
    score.potential = choice(a, "--potential", "--scope", "--degree");
    score.current = choice(a, "--current", "--current-scope", "--current-degree");
    score.likelihood = a.number("--likelihood");
    if (reason)
        score.reason = a(reason);
    return score;
}

QJsonObject riskRowRecord(Call& c, const RiskRow& row)
{
    QJsonObject o;
    const QDate today = c.session->today(), visit = dayFrom(row.nextVisitOn);
    o[u"id"_s] = row.id.toString();
    o[u"number"_s] = row.label;
    o[u"title"_s] = row.title;
    o[u"status"_s] = jsonCode(row.status);
    o[u"owner"_s] = c.jsonPerson(row.owner);
    o[u"service"_s] = jsonText(row.service);
    o[u"priority"_s] = jsonNumber(priorityScore(row.score));
    o[u"potential_impact"_s] = jsonNumber(bandValue(row.score.potential));
    o[u"current_impact"_s] = jsonNumber(bandValue(row.score.current));
    o[u"impact_known"_s] = row.score.potential != ImpactBand::Unknown;
    o[u"likelihood"_s] = row.score.likelihood;
    const Movement moved = row.moved();
    o[u"movement"_s] = moved == Movement::Up        ? u"up"_s
                       : moved == Movement::Down    ? u"down"_s
                       : moved == Movement::Known   ? u"known"_s
                       : moved == Movement::Unknown ? u"unknown"_s
                                                    : u"none"_s;
    o[u"next_visit_on"_s] = jsonText(row.nextVisitOn);
    o[u"due"_s] = isOverdue(row.status, visit, today)    ? u"overdue"_s
                  : isDueToday(row.status, visit, today) ? u"today"_s
                                                         : QJsonValue();
    o[u"first_seen_on"_s] = jsonText(row.firstSeenOn);
    o[u"visited_at"_s] = c.jsonTime(row.visitedAt);
    o[u"added_at"_s] = c.jsonTime(row.addedAt);
    o[u"updated_at"_s] = c.jsonTime(row.updatedAt);
    return o;
}

Status printRiskRows(Call& c, const std::vector<RiskRow>& rows)
{
    std::vector<QJsonObject> records;
    for (const RiskRow& row : rows) {
        records.push_back(riskRowRecord(c, row));
        if (c.json)
            continue;
        QJsonObject& o = records.back();
        o[u"status"_s] = text::word(row.status);
        o[u"priority"_s] = text::priorityText(row.score);
        o[u"moved"_s] = jsonText(text::movementText(row.scoreAtVisit, row.score));
    }
    c.table(records, {{translated("Cli", "Number"), u"number"_s},
                      {translated("Cli", "Priority"), u"priority"_s},
                      {translated("Cli", "Moved"), u"moved"_s},
                      {translated("Cli", "Status"), u"status"_s},
                      {translated("Cli", "Owner"), u"owner"_s},
                      {translated("Cli", "Next visit"), u"next_visit_on"_s},
                      {translated("Cli", "Title"), u"title"_s}});
    return success();
}

namespace
{

void printLog(Call& c, const RiskRecord& r, RiskLog log)
{
    bool first = true;
    for (const RiskLogLine& line : r.logs) {
        if (line.log != log)
            continue;
        if (first)
            c.out(u"\n## %1"_s.arg(text::word(log)));
        first = false;
        QString words = line.redacted ? translated("Reports", "(redacted)") : line.text;
        if (line.measure != Measure::None)
            words.prepend(u'[' + text::word(line.measure) + u"] "_s);
        if (line.retracted)
            words = translated("Reports", "(retracted: %1)").arg(line.retractReason) + u' ' + words;
        for (const QString& link : line.links)
            words += u' ' + link;
        c.out(text::harmless(u"%1  %2  (%3, %4)"_s.arg(line.on.isEmpty() ? u"—"_s : line.on, words,
                                                       c.session->personName(line.by),
                                                       line.id.toString().right(12))));
    }
}

void printSection(Call& c, const RiskRecord& r, const QString& name)
{
    const auto it = r.sections.find(name);
    if (it == r.sections.end())
        return;
    c.out(u"\n## %1"_s.arg(text::fieldWord(name)));
    for (const QString& line : it->second.split(u'\n'))
        c.out(text::harmless(line));
}

void printHistory(Call& c, const RiskRecord& r)
{
    if (r.changes.size() < 2)
        return;
    c.out(u"\n## %1"_s.arg(translated("Cli", "Impact history")));
    for (const RiskChange& change : r.changes)
        if (change.before)
            c.out(text::harmless(
                u"%1  %2 → %3  %4"_s.arg(isoDay(dayOf(change.at, c.session->zoneOffset())),
                                         text::priorityText(*change.before),
                                         text::priorityText(change.after), change.reason)));
}

} // namespace

Status printRisk(Call& c, StreamId id)
{
    const auto view = riskView(*c.session, c.read(), id);
    if (!view)
        return view.error();
    const RiskRecord& r = view->record;
    QJsonObject o = reports::riskJson(riskSheetRow(c.read(), r, view->row.label),
                                      [&](PersonId who) { return c.session->personName(who); });
    o[u"eligible"_s] = view->verdict.eligible();
    o[u"visit_from_on"_s] =
        view->bounds ? QJsonValue(isoDay(view->bounds->earliest)) : QJsonValue();
    o[u"visit_until_on"_s] = view->bounds ? QJsonValue(isoDay(view->bounds->latest)) : QJsonValue();
    if (!c.json) {
        o[u"status"_s] = text::word(r.status);
        o[u"worked"_s] = text::workedSentence(r.potential, r.score.likelihood);
        o[u"current_impact"_s] = text::word(r.score.current);
        if (view->bounds && !r.nextVisitOn.isEmpty())
            o[u"next_visit_on"_s] = translated("Cli", "%1 (within the bounds: %2 to %3)")
                                        .arg(r.nextVisitOn, isoDay(view->bounds->earliest),
                                             isoDay(view->bounds->latest));
    }
    c.sheet(o, {{translated("Cli", "Number"), u"number"_s},
                {translated("Cli", "Title"), u"title"_s},
                {translated("Cli", "Status"), u"status"_s},
                {translated("Cli", "Priority"), u"worked"_s},
                {translated("Cli", "Current impact"), u"current_impact"_s},
                {translated("Cli", "Owner"), u"owner"_s},
                {translated("Cli", "Service"), u"service"_s},
                {translated("Cli", "Next visit"), u"next_visit_on"_s},
                {translated("Cli", "Found in"), u"found_in"_s},
                {translated("Cli", "First seen"), u"first_seen_on"_s},
                {translated("Cli", "Investigated since"), u"investigation_started_on"_s},
                {translated("Cli", "Incidents"), u"incidents"_s},
                {translated("Cli", "ID"), u"id"_s}});
    if (c.json)
        return success();
    printSection(c, r, u"summary"_s);
    printLog(c, r, RiskLog::Cause);
    printSection(c, r, u"cause"_s);
    printSection(c, r, u"policy"_s);
    printLog(c, r, RiskLog::Countermeasure);
    printSection(c, r, u"next_action"_s);
    printHistory(c, r);
    return success();
}

Status actRisk(Call& c, const QString& id, const Command& command)
{
    const auto risk = riskId(c, id);
    if (!risk)
        return risk.error();
    const auto outcome = c.submit(*risk, command);
    return outcome ? printRisk(c, *risk) : Status(outcome.error());
}

} // namespace matoi::cli
