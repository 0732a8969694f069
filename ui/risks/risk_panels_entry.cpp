// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/risk_text.h>
#include <ui/models/day_input.h>
#include <ui/risks/risk_list.h>
#include <ui/risks/risk_page.h>
#include <ui/risks/risk_panels.h>
#include <ui/risks/risk_panels_parts.h>
#include <ui/shell/acts.h>
#include <ui/views/form_panel.h>
#include <ui/views/note_panel.h>

using namespace Qt::StringLiterals;

// How a record comes in (REC-1, REC-2, DON-3), and what is written into it line by line.
namespace matoi::ui
{

using Kind = FormField::Kind;

void RiskPanels::logLine()
{
    const RiskView* v = view();
    if (!v)
        return;
    m_acts.form().open(
        u"risk-log-"_s + v->record.id.toString(), tr("A line for the log of %1").arg(v->row.label),
        v->record.title,
        {{u"log"_s,
          tr("Log"),
          Kind::Options,
          u"0"_s,
          {},
          {{u"0"_s, text::word(RiskLog::Cause)}, {u"1"_s, text::word(RiskLog::Countermeasure)}}},
         {u"on"_s, tr("Day"), Kind::Line, isoDay(v->today), u"2026-12-22 · 12/22"_s, {}},
         {u"text"_s, tr("What was found or done"), Kind::Text, {}, {}, {}},
         {u"measure"_s,
          tr("Countermeasure"),
          Kind::Options,
          u"0"_s,
          {},
          {{u"0"_s, tr("neither")},
           {u"1"_s, text::word(Measure::Temporary)},
           {u"2"_s, text::word(Measure::Permanent)}}},
         {u"links"_s,
          tr("Links"),
          Kind::Line,
          {},
          tr("metric, Slack, pull request; with spaces"),
          {}}},
        tr("Record"), [this, id = v->record.id, today = v->today](const FormValues& values) {
            cmd::AddRiskLog line;
            line.log = RiskLog(values[u"log"_s].toInt());
            line.text = values[u"text"_s];
            line.measure =
                line.log == RiskLog::Cause ? Measure::None : Measure(values[u"measure"_s].toInt());
            for (const QString& url :
                 values[u"links"_s].simplified().split(u' ', Qt::SkipEmptyParts))
                line.links.push_back(url);
            // The day of a log is past or today; "07/18" is the last one, not the next.
            if (const QString typed = values[u"on"_s].trimmed(); !typed.isEmpty()) {
                auto day = dayTyped(typed, today);
                if (!day)
                    return m_acts.form().refuse(
                        tr("“%1” is no day. Write it as 2026-12-22 or 12/22.").arg(typed));
                line.on = *day > today && !typed.startsWith(QString::number(day->year()))
                              ? day->addYears(-1)
                              : *day;
            }
            submit(id, std::move(line));
        });
}

void RiskPanels::link()
{
    const RiskView* v = view();
    if (!v)
        return;
    m_acts.workspace().run(
        this, [](Session& s) { return s.read().incidents(); },
        [this, id = v->record.id,
         label = v->row.label](const Result<std::vector<IncidentRow>>& read) {
            Choices choices;
            for (const IncidentRow& row : read.valueOr({}))
                choices.emplace_back(row.id.toString(), u"%1  %2"_s.arg(row.label, row.title));
            if (choices.empty())
                return m_acts.say(tr("No incident is recorded yet."));
            m_acts.form().open(
                u"risk-link"_s, tr("Join %1 with an incident").arg(label), {},
                {{u"incident"_s, tr("Incident"), Kind::Choice, choices.front().first, {}, choices}},
                tr("Join"), [this, id](const FormValues& values) {
                    submit(id, cmd::LinkRisk{{StreamKind::Incident,
                                              StreamId::fromString(values[u"incident"_s])}});
                });
        });
}

void RiskPanels::askFilter()
{
    const RiskListFilter now = m_page.list().filter();
    Choices statuses, people{{QString(), tr("anybody")}, {u"nobody"_s, tr("nobody yet")}},
        services{{QString(), tr("any")}};
    for (const RiskStatus status :
         {RiskStatus::NotStarted, RiskStatus::InProgress, RiskStatus::Watching,
          RiskStatus::WorkaroundDone, RiskStatus::Completed})
        statuses.emplace_back(codeOf(status), text::word(status));
    for (auto& person : m_acts.peopleChoices())
        people.push_back(std::move(person));
    for (const QString& service : m_page.board().services)
        services.emplace_back(service, service);
    QStringList chosen;
    for (const RiskStatus status : now.fields.statuses)
        chosen << codeOf(status);
    m_acts.form().open(
        u"risk-filter"_s, tr("Which risks to show"), {},
        {{u"status"_s, tr("Status"), Kind::Many, chosen.join(u','), {}, statuses},
         {u"owner"_s,
          tr("Owner"),
          Kind::Choice,
          now.fields.unowned          ? u"nobody"_s
          : now.fields.owner.isNull() ? QString()
                                      : now.fields.owner.toString(),
          {},
          people},
         {u"service"_s, tr("Service"), Kind::Choice, now.fields.service, {}, services},
         {u"due"_s,
          tr("Visit due until"),
          Kind::Line,
          now.fields.dueUntil,
          tr("2026-12-22 · 12/22 · +7 · +1m"),
          {}}},
        tr("Show"), [this, now](const FormValues& values) {
            RiskListFilter filter = now;
            filter.fields.statuses.clear();
            for (const QString& code : values[u"status"_s].split(u',', Qt::SkipEmptyParts))
                filter.fields.statuses.push_back(riskStatusOf(code));
            // Asked for by its status, a completed record is to be seen.
            if (!filter.fields.statuses.empty())
                filter.fields.open.reset();
            filter.fields.unowned = values[u"owner"_s] == u"nobody"_s;
            filter.fields.owner = PersonId::fromString(values[u"owner"_s]);
            filter.fields.service = values[u"service"_s];
            filter.fields.dueUntil.clear();
            if (const QString typed = values[u"due"_s].trimmed(); !typed.isEmpty()) {
                const auto day = dayTyped(typed, m_page.board().today);
                if (!day)
                    return m_acts.form().refuse(
                        tr("“%1” is no day. Write it as 2026-12-22, 12/22, +7 or +1m.").arg(typed));
                filter.fields.dueUntil = isoDay(*day);
            }
            m_acts.form().succeed();
            m_page.list().setFilter(filter);
        });
}

void RiskPanels::askEntry()
{
    m_acts.form().open(
        u"risk-entry"_s, tr("Is a finding ready for the register?"),
        tr("A week investigated, root unsolved, potential 3 or more"),
        {{u"started"_s, tr("Investigated since"), Kind::Line, {}, u"2026-07-18"_s, {}},
         {u"solved"_s,
          tr("Is the root solved?"),
          Kind::Options,
          u"no"_s,
          {},
          {{u"no"_s, tr("no")}, {u"yes"_s, tr("yes")}}},
         {u"scope"_s,
          tr("Scope of the potential impact"),
          Kind::Options,
          {},
          {},
          scopeChoices(m_page.policy())},
         {u"degree"_s,
          tr("Degree of the potential impact"),
          Kind::Options,
          {},
          {},
          degreeChoices(m_page.policy())}},
        tr("Ask the rule"), [this](const FormValues& values) {
            const QDate today = m_page.board().today;
            RiskFinding finding;
            const QString typed = values[u"started"_s].trimmed();
            finding.investigationStartedOn = dayFrom(typed);
            if (!typed.isEmpty() && !finding.investigationStartedOn.isValid())
                return m_acts.form().refuse(
                    tr("“%1” is no day. Write it as 2026-07-18.").arg(typed));
            finding.rootSolved = values[u"solved"_s] == "yes"_L1;
            const auto scope = factorOf(values[u"scope"_s]), degree = factorOf(values[u"degree"_s]);
            finding.potential = bandFor(scope, degree);
            const RiskVerdict verdict = riskVerdict(finding, today);
            m_acts.form().succeed();
            cmd::AddRisk add;
            add.entry = RiskEntry::Investigation;
            add.investigationStartedOn = finding.investigationStartedOn;
            add.potential = {scope, degree, {}};
            add.entryReason = verdict.eligible() ? QString() : text::verdictText(finding, verdict);
            QStringList lines;
            for (const auto& [words, holds] : text::verdictLines(finding, verdict))
                lines << (holds ? u"✓ "_s : u"✗ "_s) + words;
            m_note.open(verdict.eligible() ? tr("Yes, record it") : tr("No, not yet"),
                        text::verdictText(finding, verdict), lines.join(u'\n'),
                        {{tr("Record it"),
                          [this, add] { addFrom(add, tr("From an investigation (REC-1)")); }}});
        });
}

void RiskPanels::addFromIncident(StreamId incident)
{
    m_acts.workspace().run(
        this, [incident](Session& s) { return riskFromIncident(s, s.read(), incident); },
        [this](const Result<cmd::AddRisk>& given) {
            if (!given)
                return m_acts.say(text::sentence(given.error()));
            addFrom(*given, tr("Filled from the incident; it stays joined with it"));
        });
}

} // namespace matoi::ui
