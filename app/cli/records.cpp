// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/cli_parts.h>
#include <app/domain/nags.h>
#include <app/domain/notice.h>
#include <app/domain/score.h>
#include <app/text/nag_text.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

// The keys of every record are fixed by tests/golden/cli-*.keys: others script against them.
namespace matoi::cli
{

namespace
{

QJsonValue textOf(const Incident& incident, const QString& field)
{
    const auto it = incident.texts.find(field);
    return it == incident.texts.end() ? QJsonValue() : jsonText(it->second);
}

QJsonArray names(Call& call, const std::vector<PersonId>& people)
{
    QJsonArray all;
    for (const PersonId id : people)
        all.append(call.session->personName(id));
    return all;
}

} // namespace

QString labelOf(Call& call, StreamId incident)
{
    const auto row = call.read().incidentRow(incident);
    return row && *row ? (*row)->label : incident.toString().left(8);
}

QJsonObject incidentRecord(Call& call, const Incident& i)
{
    QJsonObject o;
    o[u"id"_s] = i.id.toString();
    o[u"number"_s] = labelOf(call, i.id);
    o[u"kind"_s] = jsonCode(i.kind);
    o[u"title"_s] = i.title;
    o[u"state"_s] = jsonCode(i.state);
    o[u"state_since_at"_s] = call.jsonTime(i.stateSince);
    o[u"classification"_s] = jsonCode(i.classification);
    o[u"matched_case"_s] = jsonText(i.matchedCase);
    o[u"classification_reason"_s] = jsonText(i.classificationReason);
    o[u"decided_by"_s] = call.jsonPerson(i.decidedBy);
    o[u"judge"_s] = call.jsonPerson(i.judge);
    o[u"detect_source"_s] = jsonCode(i.detectSource);
    o[u"detect_ref"_s] = textOf(i, u"detect_ref"_s);
    o[u"impact_scope"_s] = jsonNumber(i.scope);
    o[u"impact_severity"_s] = jsonNumber(i.degree);
    o[u"score"_s] = jsonNumber(incidentScore(i.scope, i.degree));
    const auto band = impactBand(i.scope, i.degree);
    o[u"impact_band"_s] = jsonNumber(band);
    o[u"impact_known"_s] = band.has_value();
    o[u"outlook"_s] = jsonCode(i.outlook);
    o[u"fix_state"_s] = jsonCode(i.fixState);
    o[u"fix_reason"_s] = jsonText(i.fixReason);
    o[u"affected_function"_s] = textOf(i, u"affected_function"_s);
    o[u"is_major"_s] = i.isMajor;
    o[u"affected_tenants"_s] = jsonNumber(i.affectedTenants);
    o[u"affected_users"_s] = jsonNumber(i.affectedUsers);
    for (const auto& field : {u"channel_name"_s, u"channel_url"_s, u"channel_members"_s,
                              u"caused_by_deploy"_s, u"parent_id"_s})
        o[field] = textOf(i, field);
    o[u"visibility"_s] = i.restricted ? u"restricted"_s : u"open"_s;
    o[u"codename"_s] = jsonText(i.codename);
    o[u"readers"_s] = names(call, i.readers);
    o[u"merged_into"_s] = jsonId(i.mergedInto);
    o[u"declared_by"_s] = call.jsonPerson(i.declaredBy);
    for (const QLatin1StringView name : codeNames<Milestone>()) {
        const auto it = i.milestones.find(name);
        o[name + "_at"_L1] = call.jsonTime(it == i.milestones.end() ? 0 : it->second);
    }
    for (const Role role :
         {Role::Commander, Role::Deputy, Role::Scribe, Role::DevLead, Role::BizLead, Role::Pdm})
        o[codeOf(role)] = call.jsonPerson(i.holder(role));
    o[u"channel_missing"_s] = textOf(i, u"channel_missing"_s);
    o[u"contact_due"_s] = contactDue(i, call.session->playbookOf(i));
    o[u"contact_waived"_s] = jsonText(i.contactWaived);
    o[u"notice_count"_s] = qint64(i.notices.size());
    o[u"summary_version"_s] = i.summary.version;
    o[u"next_update_at"_s] = call.jsonTime(i.promiseAt);
    QJsonArray reminders;
    for (const Nag& nag : nags(i, call.session->now()))
        reminders.append(text::codeName(nag.kind));
    o[u"reminders"_s] = reminders;
    const auto postmortem = call.read().postmortemOf(i.id);
    o[u"postmortem_id"_s] = postmortem && *postmortem ? jsonId((*postmortem)->id) : QJsonValue();
    o[u"conflicts"_s] = qint64(i.conflicts.size());
    o[u"entry_count"_s] = i.entryCount;
    return o;
}

QJsonObject incidentRowRecord(Call& call, const IncidentRow& row)
{
    QJsonObject o;
    o[u"id"_s] = row.id.toString();
    o[u"number"_s] = row.label;
    o[u"kind"_s] = jsonCode(row.kind);
    o[u"title"_s] = jsonText(row.title);
    o[u"state"_s] = jsonCode(row.state);
    o[u"classification"_s] = jsonCode(row.classification);
    o[u"impact_band"_s] = row.band < 0 ? QJsonValue() : QJsonValue(row.band);
    o[u"impact_known"_s] = row.band >= 0;
    o[u"visibility"_s] = row.restricted ? u"restricted"_s : u"open"_s;
    o[u"commander"_s] = call.jsonPerson(row.commander);
    o[u"declared_at"_s] = call.jsonTime(row.declaredAt);
    o[u"detected_at"_s] = call.jsonTime(row.detectedAt);
    o[u"converged_at"_s] = call.jsonTime(row.convergedAt);
    o[u"next_update_at"_s] = call.jsonTime(row.promiseAt);
    o[u"last_entry_at"_s] = call.jsonTime(row.lastEntryAt);
    o[u"entry_count"_s] = row.entryCount;
    return o;
}

QJsonObject entryRecord(Call& call, const Incident& incident, const Entry& e,
                        const Playbook& playbook)
{
    QJsonObject o;
    o[u"id"_s] = e.id.toString();
    o[u"incident_id"_s] = incident.id.toString();
    o[u"type"_s] = e.type;
    o[u"kind"_s] = jsonCode(e.kind);
    o[u"source"_s] = jsonCode(e.source);
    o[u"occurred_at"_s] = call.jsonTime(e.occurredAt);
    o[u"recorded_at"_s] = call.jsonTime(e.recordedAt);
    o[u"author"_s] = e.authorName.isEmpty() ? call.jsonPerson(e.by) : QJsonValue(e.authorName);
    o[u"lane"_s] = jsonCode(e.lane);
    o[u"certainty"_s] = jsonCode(e.certainty);
    o[u"text"_s] = text::entryText(e, call.wording(&playbook));
    o[u"link_url"_s] = jsonText(e.link);
    o[u"attachment"_s] = jsonText(e.attachment);
    o[u"pinned"_s] = e.pinned;
    o[u"system"_s] = e.folded;
    o[u"retracted"_s] = e.retracted;
    o[u"retract_reason"_s] = jsonText(e.retractReason);
    o[u"redacted"_s] = e.redacted;
    o[u"corrected"_s] = !e.earlierTexts.empty();
    return o;
}

QJsonObject actionRecord(Call& call, const ActionItem& a)
{
    QJsonObject o;
    o[u"id"_s] = a.id.toString();
    o[u"incident_id"_s] = jsonId(a.incident);
    o[u"title"_s] = a.title;
    o[u"kind"_s] = jsonCode(a.kind);
    o[u"owner"_s] = call.jsonPerson(a.owner);
    o[u"priority"_s] = jsonCode(a.priority);
    o[u"due_at"_s] = call.jsonTime(a.dueAt);
    o[u"effort"_s] = jsonText(a.effort);
    o[u"todo_id"_s] = jsonId(a.entry);
    o[u"state"_s] = jsonCode(a.state);
    o[u"evidence_url"_s] = jsonText(a.evidence);
    o[u"wont_do_reason"_s] = jsonText(a.reason);
    o[u"done_at"_s] = call.jsonTime(a.doneAt);
    o[u"verified_by"_s] = call.jsonPerson(a.verifiedBy);
    o[u"verified_at"_s] = call.jsonTime(a.verifiedAt);
    return o;
}

Status printIncident(Call& call, StreamId id)
{
    const auto incident = call.read().incident(id);
    if (!incident)
        return incident.error();
    using text::translated;
    QJsonObject record = incidentRecord(call, *incident);
    if (!call.json) {
        // People read words where scripts read codes.
        record[u"state"_s] = text::word(incident->state);
        record[u"kind"_s] = text::word(incident->kind);
        record[u"classification"_s] = text::word(incident->classification);
        record[u"outlook"_s] = text::word(incident->outlook);
        record[u"fix_state"_s] = text::word(incident->fixState);
        record[u"detect_source"_s] = text::word(incident->detectSource);
    }
    std::vector<Column> columns{{translated("Cli", "Number"), u"number"_s},
                                {translated("Cli", "Title"), u"title"_s},
                                {translated("Cli", "Kind"), u"kind"_s},
                                {translated("Cli", "State"), u"state"_s},
                                {translated("Cli", "Classification"), u"classification"_s},
                                {translated("Cli", "Impact"), u"impact_band"_s},
                                {translated("Cli", "Outlook"), u"outlook"_s},
                                {translated("Cli", "Fix"), u"fix_state"_s},
                                {translated("Cli", "Commander"), u"commander"_s},
                                {translated("Cli", "Found by"), u"detect_source"_s},
                                {translated("Cli", "Channel"), u"channel_name"_s},
                                {translated("Cli", "Detected"), u"detected_at"_s},
                                {translated("Cli", "Declared"), u"declared_at"_s},
                                {translated("Cli", "Converged"), u"converged_at"_s},
                                {translated("Cli", "Next update"), u"next_update_at"_s},
                                {translated("Cli", "ID"), u"id"_s}};
    const Ms now = call.session->now();
    const std::vector<Nag> reminders = nags(*incident, now);
    if (!call.json && !reminders.empty()) {
        QStringList words;
        for (const Nag& nag : reminders)
            words << text::nagText(nag, now);
        record[u"reminders"_s] = words.join(u" · "_s);
        columns.push_back({translated("Cli", "Reminders"), u"reminders"_s});
    }
    call.sheet(record, columns);
    return success();
}

} // namespace matoi::cli
