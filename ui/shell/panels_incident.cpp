// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/time_input.h>
#include <app/text/messages.h>
#include <ui/shell/acts.h>
#include <ui/shell/desk.h>
#include <ui/shell/panels.h>
#include <ui/shell/panels_parts.h>
#include <ui/views/composer.h>
#include <ui/views/form_panel.h>
#include <ui/views/score_panel.h>

using namespace Qt::StringLiterals;

// What a commander sets of the incident itself in the hour.
namespace matoi::ui
{

void Panels::askSummaryWith(const QString& situation)
{
    const SummaryRecord& s = m_desk.snapshot().incident.summary;
    m_form.open(
        // What an earlier panel kept must not stand in the way of the words just written.
        u"summary/"_s + m_desk.incident().toString() + situation, tr("Update summary"),
        s.version ? tr("from version %1").arg(s.version) : QString(),
        {{u"situation"_s,
          tr("Status"),
          Kind::Text,
          situation.isEmpty() ? s.situation : situation,
          {},
          {}},
         {u"actions"_s, tr("Actions"), Kind::Text, s.actions, {}, {}},
         {u"needs"_s, tr("Needs"), Kind::Line, s.needs, {}, {}},
         {u"impact"_s, tr("Impact"), Kind::Line, s.impact, tr("who is affected, and how many"), {}},
         {u"next"_s,
          tr("Next update in"),
          Kind::Line,
          u"%1m"_s.arg(m_desk.snapshot().playbook.promiseInternalMin),
          tr("30m · 1h · 15:30"),
          {}}},
        tr("Post"), [this, situation](const FormValues& v) {
            cmd::PostSummary c{
                v[u"situation"_s], v[u"actions"_s], v[u"needs"_s], v[u"impact"_s], {}};
            if (const QString next = v[u"next"_s].trimmed(); !next.isEmpty()) {
                const auto time = parseTimeAhead(next, systemClock().now(), m_context.zone);
                if (!time)
                    return m_form.refuse(text::sentence(time.error()));
                c.nextUpdateAt = *time;
            }
            m_acts.submitFromForm(m_desk.incident(), c, [this, situation](const Outcome&) {
                if (!situation.isEmpty())
                    m_desk.composer().clear();
                Q_EMIT summaryPosted();
            });
        });
}

void Panels::askSnooze()
{
    m_form.open(
        u"snooze"_s, tr("Move the next update"), tr("Those who wait are told why"),
        {{u"until"_s, tr("Next update in"), Kind::Line, u"15m"_s, tr("30m · 1h · 15:30"), {}},
         {u"reason"_s, tr("Why?"), Kind::Line, {}, {}, {}}},
        tr("Move"), [this](const FormValues& v) {
            const auto time = parseTimeAhead(v[u"until"_s], systemClock().now(), m_context.zone);
            if (!time)
                return m_form.refuse(text::sentence(time.error()));
            m_acts.submitFromForm(m_desk.incident(), cmd::SnoozePromise{*time, v[u"reason"_s]});
        });
}

void Panels::setOutlook(Outlook outlook)
{
    const cmd::SetOutlook command{outlook};
    m_desk.setFocus();
    m_workspace.submit(this, m_desk.incident(), command,
                       [this, words = Acts::undoWords(command)](const Result<Outcome>& outcome) {
                           if (!m_acts.settle(outcome, words))
                               return m_acts.say(text::sentence(outcome.error()));
                           Q_EMIT outlookChanged();
                       });
}

void Panels::cycleOutlook()
{
    const Outlook now = m_desk.snapshot().incident.outlook;
    setOutlook(now == Outlook::Continuing   ? Outlook::Converging
               : now == Outlook::Converging ? Outlook::Converged
                                            : Outlook::Continuing);
}

void Panels::askConverge()
{
    m_form.open(
        u"converge/"_s + m_desk.incident().toString(), tr("Converge"),
        tr("Drafts the postmortem for its owner"),
        {{u"at"_s, tr("Converged at"), Kind::Line, {}, tr("now · 14:05 · -10m"), {}},
         {u"fix"_s,
          tr("Fix"),
          Kind::Choice,
          codeOf(FixState::Workaround),
          {},
          choices({FixState::Workaround, FixState::PermanentInProgress, FixState::PermanentDone,
                   FixState::NotNeeded})},
         {u"reason"_s, tr("Reason, if no fix is needed"), Kind::Line, {}, {}, {}},
         {u"owner"_s, tr("Who writes the report"), Kind::Choice, {}, {}, m_acts.peopleChoices()}},
        tr("Converge"), [this](const FormValues& v) {
            cmd::Converge c;
            c.owner = PersonId::fromString(v[u"owner"_s]);
            c.fix = codeValue<FixState>(v, u"fix"_s);
            c.fixReason = v[u"reason"_s];
            if (const QString at = v[u"at"_s].trimmed(); !at.isEmpty()) {
                const auto time = parseTimeInput(at, systemClock().now(), m_context.zone);
                if (!time)
                    return m_form.refuse(text::sentence(time.error()));
                c.at = *time;
            }
            m_acts.submitFromForm(m_desk.incident(), c);
        });
}

void Panels::askScore()
{
    // The words of scope and degree are the team's.
    m_acts.workspace().run(
        this, [](Session& s) { return s.workspace().policy; },
        [this](const std::map<QString, QString>& policy) {
            const Incident& i = m_desk.snapshot().incident;
            m_score.openFor(i.scope, i.degree, policy);
        });
}

} // namespace matoi::ui
