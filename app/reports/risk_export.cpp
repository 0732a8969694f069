// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/risk_score.h>
#include <app/reports/risk_export.h>
#include <app/reports/timeline_export.h>
#include <app/text/language.h>
#include <app/text/risk_text.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace matoi::reports
{

namespace
{

constexpr const char* kHeadings[] = {
    QT_TRANSLATE_NOOP("RiskSheet", "ID"),
    QT_TRANSLATE_NOOP("RiskSheet", "Title"),
    QT_TRANSLATE_NOOP("RiskSheet", "Status"),
    QT_TRANSLATE_NOOP("RiskSheet", "Owner"),
    QT_TRANSLATE_NOOP("RiskSheet", "Service"),
    QT_TRANSLATE_NOOP("RiskSheet", "Potential impact"),
    QT_TRANSLATE_NOOP("RiskSheet", "Scope of impact"),
    QT_TRANSLATE_NOOP("RiskSheet", "Degree of impact"),
    QT_TRANSLATE_NOOP("RiskSheet", "Likelihood"),
    QT_TRANSLATE_NOOP("RiskSheet", "Priority score"),
    QT_TRANSLATE_NOOP("RiskSheet", "Current impact"),
    QT_TRANSLATE_NOOP("RiskSheet", "Next visit"),
    QT_TRANSLATE_NOOP("RiskSheet", "First seen"),
    QT_TRANSLATE_NOOP("RiskSheet", "Investigated since"),
    QT_TRANSLATE_NOOP("RiskSheet", "Found in"),
    QT_TRANSLATE_NOOP("RiskSheet", "Summary"),
    QT_TRANSLATE_NOOP("RiskSheet", "From recognition to the cause"),
    QT_TRANSLATE_NOOP("RiskSheet", "Cause"),
    QT_TRANSLATE_NOOP("RiskSheet", "Countermeasures"),
    QT_TRANSLATE_NOOP("RiskSheet", "Log of countermeasures"),
    QT_TRANSLATE_NOOP("RiskSheet", "Next action"),
    QT_TRANSLATE_NOOP("RiskSheet", "Incidents"),
};

QString section(const RiskRecord& r, const QString& name)
{
    const auto it = r.sections.find(name);
    return it == r.sections.end() ? QString() : it->second;
}

QString factor(const std::optional<qint64>& n) { return n ? QString::number(*n) : QString(); }

//! Struck and erased lines stay in the record; a sheet tells what stands.
QString logCell(const RiskRecord& r, RiskLog log)
{
    QStringList lines;
    for (const RiskLogLine& line : r.logs) {
        if (line.log != log || line.retracted || line.redacted)
            continue;
        QString words = line.on.isEmpty() ? QString() : line.on + u' ';
        if (line.measure != Measure::None)
            words += u'[' + text::word(line.measure) + u"] "_s;
        words += QString(line.text).replace(u'\n', u"\n  "_s);
        for (const QString& link : line.links)
            words += u' ' + link;
        lines << words;
    }
    return lines.join(u'\n');
}

QJsonValue orNull(const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }
QJsonValue orNull(const std::optional<qint64>& n) { return n ? QJsonValue(*n) : QJsonValue(); }
QJsonValue time(Ms at)
{
    return at ? QJsonValue(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODateWithMs))
              : QJsonValue();
}

QJsonArray logJson(const RiskRecord& r, RiskLog log, const NameOf& name)
{
    QJsonArray lines;
    for (const RiskLogLine& line : r.logs) {
        if (line.log != log)
            continue;
        QJsonArray links;
        for (const QString& link : line.links)
            links.append(link);
        lines.append(QJsonObject{{u"id"_s, line.id.toString()},
                                 {u"on"_s, orNull(line.on)},
                                 {u"recorded_at"_s, time(line.recordedAt)},
                                 {u"author"_s, name(line.by)},
                                 {u"text"_s, line.text},
                                 {u"links"_s, links},
                                 {u"measure"_s, QString(codeOf(line.measure))},
                                 {u"corrected"_s, !line.earlierTexts.empty()},
                                 {u"redacted"_s, line.redacted},
                                 {u"retracted"_s, line.retracted},
                                 {u"retract_reason"_s, orNull(line.retractReason)}});
    }
    return lines;
}

QJsonObject scoreJson(const RiskScore& score)
{
    return {{u"potential_impact"_s, orNull(bandValue(score.potential))},
            {u"current_impact"_s, orNull(bandValue(score.current))},
            {u"likelihood"_s, score.likelihood},
            {u"priority"_s, orNull(priorityScore(score))}};
}

QJsonArray historyJson(const RiskRecord& r, const NameOf& name)
{
    QJsonArray history;
    for (const RiskChange& change : r.changes)
        history.append(QJsonObject{
            {u"at"_s, time(change.at)},
            {u"by"_s, name(change.by)},
            {u"old"_s, change.before ? QJsonValue(scoreJson(*change.before)) : QJsonValue()},
            {u"new"_s, scoreJson(change.after)},
            {u"reason"_s, orNull(change.reason)}});
    return history;
}

QJsonArray statusesJson(const RiskRecord& r, const NameOf& name)
{
    QJsonArray history;
    for (const RiskStatusChange& change : r.statuses)
        history.append(QJsonObject{{u"at"_s, time(change.at)},
                                   {u"by"_s, name(change.by)},
                                   {u"status"_s, QString(codeOf(change.status))},
                                   {u"not_needed"_s, change.notNeeded},
                                   {u"reason"_s, orNull(change.reason)}});
    return history;
}

QJsonArray visitsJson(const RiskRecord& r, const NameOf& name)
{
    QJsonArray visits;
    for (const RiskVisit& visit : r.visits)
        visits.append(QJsonObject{{u"at"_s, time(visit.at)},
                                  {u"by"_s, name(visit.by)},
                                  {u"note"_s, orNull(visit.note)},
                                  {u"next_visit_on"_s, orNull(visit.nextVisitOn)}});
    return visits;
}

QJsonArray linksJson(const RiskRecord& r, StreamKind kind)
{
    QJsonArray ids;
    for (const RiskLink& link : r.links)
        if (link.kind == kind)
            ids.append(link.id.toString());
    return ids;
}

} // namespace

QByteArray risksCsv(const std::vector<RiskSheetRow>& rows, const NameOf& name, bool bom)
{
    QStringList head;
    for (const char* heading : kHeadings)
        head << csvCell(text::translated("RiskSheet", heading));
    QByteArray out = bom ? QByteArrayLiteral("\xef\xbb\xbf") : QByteArray();
    out += head.join(u',').toUtf8() + "\r\n";
    for (const RiskSheetRow& row : rows) {
        const RiskRecord& r = row.record;
        QStringList cells{row.label,
                          r.title,
                          text::word(r.status),
                          r.owner.isNull() ? QString() : name(r.owner),
                          r.service,
                          text::word(r.score.potential),
                          factor(r.potential.scope),
                          factor(r.potential.degree),
                          QString::number(r.score.likelihood),
                          text::priorityText(r.score),
                          text::word(r.score.current),
                          r.nextVisitOn,
                          r.firstSeenOn,
                          r.investigationStartedOn,
                          r.foundIn,
                          section(r, u"summary"_s),
                          logCell(r, RiskLog::Cause),
                          section(r, u"cause"_s),
                          section(r, u"policy"_s),
                          logCell(r, RiskLog::Countermeasure),
                          section(r, u"next_action"_s),
                          row.incidents.join(u", "_s)};
        for (QString& cell : cells)
            cell = csvCell(cell);
        out += cells.join(u',').toUtf8() + "\r\n";
    }
    return out;
}

QByteArray risksJson(const std::vector<RiskSheetRow>& rows, const NameOf& name)
{
    QJsonArray all;
    for (const RiskSheetRow& row : rows)
        all.append(riskJson(row, name));
    return QJsonDocument(all).toJson(QJsonDocument::Indented);
}

QJsonObject riskJson(const RiskSheetRow& row, const NameOf& name)
{
    const RiskRecord& r = row.record;
    QJsonObject o = scoreJson(r.score);
    o[u"id"_s] = r.id.toString();
    o[u"number"_s] = row.label;
    o[u"title"_s] = r.title;
    o[u"status"_s] = QString(codeOf(r.status));
    o[u"status_since_at"_s] = time(r.statusSince);
    o[u"owner"_s] = r.owner.isNull() ? QJsonValue() : QJsonValue(name(r.owner));
    o[u"service"_s] = orNull(r.service);
    o[u"found_in"_s] = orNull(r.foundIn);
    o[u"first_seen_on"_s] = orNull(r.firstSeenOn);
    o[u"investigation_started_on"_s] = orNull(r.investigationStartedOn);
    o[u"next_visit_on"_s] = orNull(r.nextVisitOn);
    o[u"next_visit_reason"_s] = orNull(r.nextVisitReason);
    o[u"impact_known"_s] = r.score.potential != ImpactBand::Unknown;
    o[u"current_known"_s] = r.score.current != ImpactBand::Unknown;
    o[u"potential_scope"_s] = orNull(r.potential.scope);
    o[u"potential_degree"_s] = orNull(r.potential.degree);
    o[u"current_scope"_s] = orNull(r.current.scope);
    o[u"current_degree"_s] = orNull(r.current.degree);
    o[u"summary"_s] = orNull(section(r, u"summary"_s));
    o[u"cause_log"_s] = logJson(r, RiskLog::Cause, name);
    o[u"cause"_s] = orNull(section(r, u"cause"_s));
    o[u"policy"_s] = orNull(section(r, u"policy"_s));
    o[u"countermeasure_log"_s] = logJson(r, RiskLog::Countermeasure, name);
    o[u"next_action"_s] = orNull(section(r, u"next_action"_s));
    o[u"impact_history"_s] = historyJson(r, name);
    o[u"status_history"_s] = statusesJson(r, name);
    o[u"visits"_s] = visitsJson(r, name);
    o[u"incident_ids"_s] = linksJson(r, StreamKind::Incident);
    o[u"incidents"_s] = QJsonArray::fromStringList(row.incidents);
    o[u"postmortem_ids"_s] = linksJson(r, StreamKind::Postmortem);
    o[u"action_ids"_s] = linksJson(r, StreamKind::Action);
    o[u"entry"_s] = QString(codeOf(r.entry));
    o[u"entry_reason"_s] = orNull(r.entryReason);
    o[u"source_key"_s] = orNull(r.sourceKey);
    o[u"added_at"_s] = time(r.addedAt);
    o[u"added_by"_s] = name(r.addedBy);
    o[u"updated_at"_s] = time(r.updatedAt);
    o[u"conflicts"_s] = qint64(r.conflicts.size());
    o[u"flags"_s] = qint64(r.flags.size());
    return o;
}

} // namespace matoi::reports
