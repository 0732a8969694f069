// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/risk_records.h>

using namespace Qt::StringLiterals;

namespace matoi::cli
{

using text::translated;

namespace
{

Result<Incident> incidentOf(Call& c, const Args& a)
{
    const auto id = c.incidentId(a("ID"));
    if (!id)
        return id.error();
    return c.read().incident(*id);
}

//! By number (1, H1) or by the start of the id.
Result<EventId> findHypothesis(const Incident& incident, const QString& text)
{
    bool isNumber = false;
    const qint64 number =
        (text.startsWith(u'H', Qt::CaseInsensitive) ? text.mid(1) : text).toLongLong(&isNumber);
    EventId found;
    for (const HypothesisRecord& h : incident.hypotheses) {
        if (isNumber && h.number == number)
            return h.id;
        if (isStartOf(text, h.id)) {
            if (!found.isNull())
                return Error{ErrorCode::Ambiguous, text};
            found = h.id;
        }
    }
    return found.isNull() ? Result<EventId>(Error{ErrorCode::NoSuchHypothesis, text})
                          : Result<EventId>(found);
}

Status settle(Call& c, const Args& a, bool confirmed)
{
    const auto incident = incidentOf(c, a);
    if (!incident)
        return incident.error();
    const auto target = findHypothesis(*incident, a("HYPOTHESIS"));
    if (!target)
        return target.error();
    return actEntry(c, a("ID"),
                    cmd::SettleHypothesis{*target, confirmed, c.words(a("--evidence"))});
}

Status listHypotheses(Call& c, const Args& a)
{
    const auto incident = incidentOf(c, a);
    if (!incident)
        return incident.error();
    std::vector<QJsonObject> records;
    for (const HypothesisRecord& h : incident->hypotheses) {
        QJsonObject o;
        o[u"id"_s] = h.id.toString();
        o[u"number"_s] = h.number;
        o[u"text"_s] = h.text;
        o[u"state"_s] = c.json ? jsonCode(h.state) : text::word(h.state);
        o[u"evidence"_s] = jsonText(h.evidence);
        o[u"author"_s] = c.jsonPerson(h.by);
        o[u"opened_at"_s] = c.jsonTime(h.openedAt);
        o[u"settled_at"_s] = c.jsonTime(h.settledAt);
        records.push_back(o);
    }
    c.table(records, {{u"#"_s, u"number"_s},
                      {translated("Cli", "State"), u"state"_s},
                      {translated("Cli", "Text"), u"text"_s},
                      {translated("Cli", "Evidence"), u"evidence"_s}});
    return success();
}

void addHypotheses(CLI::App* n, Call& call)
{
    Verb(call, n, "open", "Write down what might be the cause",
         "matoi-cli hypothesis open INC-2026-0001 \"The deploy of 13:30\"")
        .argument("ID", "Number or start of the UUID")
        .argument("TEXT", "The idea (- = stdin)")
        .run([](Call& c, const Args& a) {
            return actEntry(c, a("ID"), cmd::OpenHypothesis{c.words(a("TEXT"))});
        });
    for (const bool confirm : {false, true})
        Verb(call, n, confirm ? "confirm" : "rule-out",
             confirm ? "The evidence confirms it" : "The evidence speaks against it",
             confirm ? "matoi-cli hypothesis confirm INC-2026-0001 1 --evidence \"Error in log\""
                     : "matoi-cli hypothesis rule-out INC-2026-0001 1 --evidence \"No deploy\"")
            .argument("ID", "Number or start of the UUID")
            .argument("HYPOTHESIS", "Its number (1) or the start of its id")
            .option("--evidence", "What shows it", true)
            .run([confirm](Call& c, const Args& a) { return settle(c, a, confirm); });
    Verb(call, n, "list", "All of them", "matoi-cli hypothesis list INC-2026-0001")
        .argument("ID", "Number or start of the UUID")
        .run(listHypotheses);
}

//! Of an incident or of a record of the register.
Result<std::vector<Conflict>> conflictsOf(Call& c, const Args& a)
{
    if (namesRisk(c, a("ID"))) {
        const auto id = riskId(c, a("ID"));
        if (!id)
            return id.error();
        const auto risk = c.read().risk(*id);
        return risk ? Result<std::vector<Conflict>>(risk->conflicts) : risk.error();
    }
    const auto incident = incidentOf(c, a);
    return incident ? Result<std::vector<Conflict>>(incident->conflicts) : incident.error();
}

Status listConflicts(Call& c, const Args& a)
{
    const auto conflicts = conflictsOf(c, a);
    if (!conflicts)
        return conflicts.error();
    std::vector<QJsonObject> records;
    for (const Conflict& conflict : *conflicts)
        for (const FieldHead& rival : conflict.rivals) {
            QJsonObject o;
            o[u"field"_s] = conflict.field;
            o[u"event_id"_s] = rival.event.toString();
            o[u"value"_s] = jsonText(rival.value);
            o[u"author"_s] = c.jsonPerson(rival.by);
            records.push_back(o);
        }
    c.table(records, {{translated("Cli", "Field"), u"field"_s},
                      {translated("Cli", "Value"), u"value"_s},
                      {translated("Cli", "By"), u"author"_s},
                      {translated("Cli", "ID"), u"event_id"_s}});
    return success();
}

Status resolveConflict(Call& c, const Args& a)
{
    const auto conflicts = conflictsOf(c, a);
    if (!conflicts)
        return conflicts.error();
    EventId chosen;
    for (const Conflict& conflict : *conflicts)
        for (const FieldHead& rival : conflict.rivals)
            if (conflict.field == a("FIELD") && isStartOf(a("EVENT"), rival.event)) {
                if (!chosen.isNull())
                    return Error{ErrorCode::Ambiguous, a("EVENT")};
                chosen = rival.event;
            }
    if (namesRisk(c, a("ID")))
        return actRisk(c, a("ID"), cmd::ResolveRiskConflict{a("FIELD"), chosen});
    return act(c, a("ID"), cmd::ResolveConflict{a("FIELD"), chosen});
}

Status search(Call& c, const Args& a)
{
    if (a("QUERY").trimmed().isEmpty())
        return Error{ErrorCode::Empty, u"QUERY"_s};
    const auto hits = c.read().search(a("QUERY"), int(a.number("--limit").value_or(50)));
    if (!hits)
        return hits.error();
    const auto risks = c.read().searchRisks(a("QUERY"), int(a.number("--limit").value_or(50)));
    if (!risks)
        return risks.error();
    std::vector<QJsonObject> records;
    for (const SearchHit& hit : *hits) {
        QJsonObject o;
        o[u"risk_id"_s] = QJsonValue();
        o[u"incident_id"_s] = hit.incident.toString();
        o[u"number"_s] = hit.label;
        o[u"entry_id"_s] = jsonId(hit.entry);
        o[u"title"_s] = jsonText(hit.title);
        o[u"text"_s] = hit.text;
        o[u"occurred_at"_s] = c.jsonTime(hit.occurredAt);
        records.push_back(o);
    }
    for (const RiskHit& hit : *risks)
        records.push_back({{u"risk_id"_s, hit.risk.toString()},
                           {u"incident_id"_s, QJsonValue()},
                           {u"number"_s, hit.label},
                           {u"entry_id"_s, QJsonValue()},
                           {u"title"_s, hit.title},
                           {u"text"_s, hit.text},
                           {u"occurred_at"_s, c.jsonTime(hit.updatedAt)}});
    c.table(records, {{translated("Cli", "Number"), u"number"_s},
                      {translated("Cli", "Time"), u"occurred_at"_s},
                      {translated("Cli", "Title"), u"title"_s},
                      {translated("Cli", "Text"), u"text"_s}});
    return success();
}

} // namespace

void addInquiry(CLI::App& app, Call& call)
{
    addHypotheses(noun(app, "hypothesis", "What might be the cause"), call);
    auto* n = noun(app, "conflict", "Two people wrote different values");
    Verb(call, n, "list", "What waits for a look", "matoi-cli conflict list INC-2026-0001")
        .argument("ID", "Number or start of the UUID, of an incident or a risk")
        .run(listConflicts);
    Verb(call, n, "resolve", "Choose one value",
         "matoi-cli conflict resolve INC-2026-0001 title 0190a1b2")
        .argument("ID", "Number or start of the UUID, of an incident or a risk")
        .argument("FIELD", "The field, as listed")
        .argument("EVENT", "Start of the id of the value that stands")
        .run(resolveConflict);
    Verb(call, &app, "search", "Find words in titles and timelines",
         "matoi-cli search \"failed over\"")
        .argument("QUERY", "What to find")
        .numberOption("--limit", "At most so many (default 50)")
        .run(search);
}

} // namespace matoi::cli
