// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/field_names.h>
#include <app/text/language.h>
#include <app/text/messages.h>
#include <app/text/risk_text.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

// Fields as errors and conflicts name them, and their recorded values in words.
namespace matoi::text
{

namespace
{

struct FieldWord {
    const char* field;
    const char* word;
};
constexpr FieldWord kFields[] = {
    {"title", QT_TRANSLATE_NOOP("WordsField", "Title")},
    {"text", QT_TRANSLATE_NOOP("WordsField", "Text")},
    {"reason", QT_TRANSLATE_NOOP("WordsField", "Reason")},
    {"name", QT_TRANSLATE_NOOP("WordsField", "Name")},
    {"handle", QT_TRANSLATE_NOOP("WordsField", "Handle")},
    {"reading", QT_TRANSLATE_NOOP("WordsField", "Reading")},
    {"situation", QT_TRANSLATE_NOOP("WordsField", "Situation")},
    {"actions", QT_TRANSLATE_NOOP("WordsField", "What is being done")},
    {"needs", QT_TRANSLATE_NOOP("WordsField", "What is needed")},
    {"score", QT_TRANSLATE_NOOP("WordsField", "Score")},
    {"impact", QT_TRANSLATE_NOOP("WordsField", "Impact")},
    {"evidence", QT_TRANSLATE_NOOP("WordsField", "Evidence")},
    {"note", QT_TRANSLATE_NOOP("WordsField", "Note")},
    {"classification", QT_TRANSLATE_NOOP("WordsField", "Classification")},
    {"handover note", QT_TRANSLATE_NOOP("WordsField", "Handover note")},
    {"redact", QT_TRANSLATE_NOOP("WordsField", "Redaction")},
    {"snooze", QT_TRANSLATE_NOOP("WordsField", "Promise of the next update")},
    {"next_update_at", QT_TRANSLATE_NOOP("WordsField", "Next update")},
    {"until", QT_TRANSLATE_NOOP("WordsField", "Next update")},
    {"override", QT_TRANSLATE_NOOP("WordsField", "Override")},
    {"hypothesis", QT_TRANSLATE_NOOP("WordsField", "Hypothesis")},
    {"channel_name", QT_TRANSLATE_NOOP("WordsField", "Channel name")},
    {"channel_url", QT_TRANSLATE_NOOP("WordsField", "Channel link")},
    {"channel_members", QT_TRANSLATE_NOOP("WordsField", "Channel members")},
    {"affected_function", QT_TRANSLATE_NOOP("WordsField", "Affected function")},
    {"detect_ref", QT_TRANSLATE_NOOP("WordsField", "Where it was noticed")},
    {"how", QT_TRANSLATE_NOOP("WordsField", "How")},
    {"retract", QT_TRANSLATE_NOOP("WordsField", "Taking back")},
    {"detected_set", QT_TRANSLATE_NOOP("WordsField", "Time of detection")},
    {"summary_posted", QT_TRANSLATE_NOOP("WordsField", "Situation summary")},
    {"lanes_started", QT_TRANSLATE_NOOP("WordsField", "Start of every lane")},
    {"outlook_set", QT_TRANSLATE_NOOP("WordsField", "Outlook")},
    {"report_nonempty", QT_TRANSLATE_NOOP("WordsField", "Report")},
    {"a quote is never closed", QT_TRANSLATE_NOOP("WordsField", "a quote is never closed")},
    {"empty", QT_TRANSLATE_NOOP("WordsField", "the file is empty")},
    {"encoding", QT_TRANSLATE_NOOP("WordsField", "neither UTF-8 nor Shift_JIS")},
    {"headers", QT_TRANSLATE_NOOP("WordsField", "columns that are missing")},
    {"text after a closing quote", QT_TRANSLATE_NOOP("WordsField", "text after a closing quote")},
    {"cells", QT_TRANSLATE_NOOP("WordsField", "cells of this line / of the headings")},
    {"risk_declined", QT_TRANSLATE_NOOP("WordsField", "Why no risk is recorded")},
    {"channel_missing", QT_TRANSLATE_NOOP("WordsField", "Who is not in the channel")},
    {"channel", QT_TRANSLATE_NOOP("WordsField", "By which channel")},
    {"policy_decided", QT_TRANSLATE_NOOP("WordsField", "Contact policy")},
    {"contact_policy", QT_TRANSLATE_NOOP("WordsField", "Contact policy")},
    {"contact", QT_TRANSLATE_NOOP("WordsField", "No contact with customers")},
    {"subject", QT_TRANSLATE_NOOP("WordsField", "Subject")},
    {"recipients", QT_TRANSLATE_NOOP("WordsField", "Recipients")},
    {"affected", QT_TRANSLATE_NOOP("WordsField", "Who is affected")},
    {"task", QT_TRANSLATE_NOOP("WordsField", "To-do")},
    {"codename", QT_TRANSLATE_NOOP("WordsField", "Codename")},
    {"started", QT_TRANSLATE_NOOP("WordsField", "Started")},
    {"detected", QT_TRANSLATE_NOOP("WordsField", "Detected")},
    {"acknowledged", QT_TRANSLATE_NOOP("WordsField", "Acknowledged")},
    {"declared", QT_TRANSLATE_NOOP("WordsField", "Declared")},
    {"converged", QT_TRANSLATE_NOOP("WordsField", "Converged")},
    {"responding", QT_TRANSLATE_NOOP("WordsField", "Responding")},
    {"reporting", QT_TRANSLATE_NOOP("WordsField", "Reporting")},
    {"reviewed", QT_TRANSLATE_NOOP("WordsField", "Reviewed")},
    {"closed", QT_TRANSLATE_NOOP("WordsField", "Closed")},
    {"merged", QT_TRANSLATE_NOOP("WordsField", "Merged")},
    {"triage", QT_TRANSLATE_NOOP("WordsField", "Triage")},
    {"false_alarm", QT_TRANSLATE_NOOP("WordsField", "False alarm")},
    {"not_incident", QT_TRANSLATE_NOOP("WordsField", "Not an incident")},
    {"link", QT_TRANSLATE_NOOP("WordsField", "Link")},
    {"phone", QT_TRANSLATE_NOOP("WordsField", "Phone")},
    {"email", QT_TRANSLATE_NOOP("WordsField", "E-mail")},
    {"due", QT_TRANSLATE_NOOP("WordsField", "Due date")},
    {"owner", QT_TRANSLATE_NOOP("WordsField", "Owner")},
    {"postmortem.owner", QT_TRANSLATE_NOOP("WordsField", "Owner of the postmortem")},
    {"postmortem.facilitator", QT_TRANSLATE_NOOP("WordsField", "Facilitator")},
    {"postmortem.due_at", QT_TRANSLATE_NOOP("WordsField", "Due date of the postmortem")},
    {"postmortem.meeting_at", QT_TRANSLATE_NOOP("WordsField", "Review meeting")},
    {"meeting_at", QT_TRANSLATE_NOOP("WordsField", "Review meeting")},
    {"effort", QT_TRANSLATE_NOOP("WordsField", "Effort")},
    {"deploy_id", QT_TRANSLATE_NOOP("WordsField", "Deployment")},
    {"participants", QT_TRANSLATE_NOOP("WordsField", "Participants")},
    {"service", QT_TRANSLATE_NOOP("WordsField", "Service")},
    {"found_in", QT_TRANSLATE_NOOP("WordsField", "Found in")},
    {"first_seen_on", QT_TRANSLATE_NOOP("WordsField", "First seen")},
    {"investigation_started_on", QT_TRANSLATE_NOOP("WordsField", "Investigated since")},
    {"next_visit_on", QT_TRANSLATE_NOOP("WordsField", "Next visit")},
    {"date", QT_TRANSLATE_NOOP("WordsField", "Date")},
    {"status", QT_TRANSLATE_NOOP("WordsField", "Status")},
    {"potential", QT_TRANSLATE_NOOP("WordsField", "Potential impact")},
    {"current", QT_TRANSLATE_NOOP("WordsField", "Current impact")},
    {"likelihood", QT_TRANSLATE_NOOP("WordsField", "Likelihood")},
    {"scope", QT_TRANSLATE_NOOP("WordsField", "Scope of impact")},
    {"degree", QT_TRANSLATE_NOOP("WordsField", "Degree of impact")},
    {"summary", QT_TRANSLATE_NOOP("WordsField", "Summary")},
    {"cause", QT_TRANSLATE_NOOP("WordsField", "Cause")},
    {"policy", QT_TRANSLATE_NOOP("WordsField", "Countermeasures")},
    {"next_action", QT_TRANSLATE_NOOP("WordsField", "Next action")},
    {"countermeasure", QT_TRANSLATE_NOOP("WordsField", "Log of countermeasures")},
    {"root_solved", QT_TRANSLATE_NOOP("WordsField", "The root is solved already")},
    {"postmortem_not_written",
     QT_TRANSLATE_NOOP("WordsField", "The postmortem is not written yet")},
    {"potential_below_3", QT_TRANSLATE_NOOP("WordsField", "The potential impact is below 3")},
    {"investigated_days", QT_TRANSLATE_NOOP("WordsField", "Days of investigation")},
    {"potential_unknown", QT_TRANSLATE_NOOP("WordsField", "The potential impact is unknown")},
};

} // namespace

QString fieldWord(const QString& field)
{
    const auto it = std::find_if(std::begin(kFields), std::end(kFields), [&](const FieldWord& f) {
        return field == QLatin1StringView(f.field);
    });
    if (it != std::end(kFields))
        return translated("WordsField", it->word);
    for (const Outlook outlook : {Outlook::Continuing, Outlook::Converging, Outlook::Converged})
        if (field == field::contactPolicy(outlook))
            return translated("WordsField", "Contact policy, %1").arg(word(outlook));
    QString known = field;
    const auto coded = [&]<class E>(std::optional<E> code) {
        if (code)
            known = word(*code);
        return code.has_value();
    };
    const QStringView v(field);
    // The codes that refusals name; nobody reads "dev_lead".
    coded(fromCode<Role>(v)) || coded(fromCode<IncidentState>(v)) || coded(fromCode<Outlook>(v)) ||
        coded(fromCode<FixState>(v)) || coded(fromCode<EntryKind>(v)) ||
        coded(fromCode<HypothesisState>(v)) || coded(fromCode<ActionState>(v)) ||
        coded(fromCode<PostmortemPhase>(v)) || coded(fromCode<RiskStatus>(v));
    return known;
}

QString fieldValue(const QString& of, const QString& value,
                   const std::function<QString(PersonId)>& name)
{
    const auto coded = [&]<class E>(std::optional<E> code) { return code ? word(*code) : value; };
    const QStringView v(value);
    if (of == field::outlook())
        return coded(fromCode<Outlook>(v));
    if (of == field::state())
        return coded(fromCode<IncidentState>(v));
    if (of == field::fixState())
        return coded(fromCode<FixState>(v));
    if (of == field::classification())
        return coded(fromCode<Classification>(v));
    if (of.startsWith("step."_L1))
        return coded(fromCode<StepState>(v));
    if (of.startsWith("phase."_L1))
        return coded(fromCode<Phase>(v));
    if (of.startsWith("hypothesis."_L1))
        return coded(fromCode<HypothesisState>(v));
    if (of.startsWith("role."_L1) || of == "owner"_L1)
        return name(PersonId::fromString(value));
    if (of == field::score())
        return QString(value).replace(u'x', u" × "_s);
    if (of == field::risk(u"status"_s))
        return coded(fromCode<RiskStatus>(v));
    if (of == field::risk(u"owner"_s) && !value.isEmpty())
        return name(PersonId::fromString(value));
    if (of == field::risk(u"potential"_s) || of == field::risk(u"current"_s))
        return coded(fromCode<ImpactBand>(v));
    if (of.startsWith("milestone."_L1) || of == field::promise())
        return value.isEmpty()
                   ? u"—"_s
                   : QLocale().toString(QDateTime::fromMSecsSinceEpoch(value.toLongLong()),
                                        QLocale::ShortFormat);
    return value;
}

} // namespace matoi::text
