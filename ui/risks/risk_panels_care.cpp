// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/risk_text.h>
#include <ui/risks/risk_page.h>
#include <ui/risks/risk_panels.h>
#include <ui/risks/risk_panels_parts.h>
#include <ui/shell/acts.h>
#include <ui/views/form_panel.h>

using namespace Qt::StringLiterals;

// What somebody has to look at: offers, values that rival, words that must not stay.
namespace matoi::ui
{

using Kind = FormField::Kind;

void RiskPanels::showOffers()
{
    const auto& offers = m_page.board().offers;
    if (offers.empty())
        return m_acts.say(tr("No incident waits for its permanent fix for seven days or more."));
    Choices choices;
    for (const RiskOffer& offer : offers)
        choices.emplace_back(
            offer.incident.toString(),
            tr("%1  %2 (%n days)", nullptr, int(offer.days)).arg(offer.label, offer.title));
    m_acts.form().open(
        u"risk-offers"_s, tr("Waiting for the permanent fix"),
        tr("Converged seven days ago or more, and not done: a record keeps it seen"),
        {{u"incident"_s, tr("Incident"), Kind::Choice, choices.front().first, {}, choices},
         {u"answer"_s,
          tr("What to do"),
          Kind::Options,
          u"record"_s,
          {},
          {{u"record"_s, tr("Record a risk")}, {u"decline"_s, tr("Do not offer it again")}}},
         {u"reason"_s,
          tr("Reason"),
          Kind::Line,
          {},
          tr("only where it is not to be offered again"),
          {}}},
        tr("Go on"), [this](const FormValues& values) {
            const auto incident = StreamId::fromString(values[u"incident"_s]);
            if (values[u"answer"_s] == "record"_L1) {
                m_acts.form().succeed();
                return addFromIncident(incident);
            }
            const QString reason = values[u"reason"_s].trimmed();
            if (reason.isEmpty())
                return m_acts.form().refuse(tr("Say why it needs no record; one line is enough."));
            m_acts.submitFromForm(incident, cmd::SetField{u"risk_declined"_s, reason},
                                  [this](const Outcome&) { m_page.reload(); });
        });
}

void RiskPanels::redact()
{
    const RiskView* v = view();
    if (!v)
        return;
    Choices choices;
    for (const auto& section : {u"summary"_s, u"cause"_s, u"policy"_s, u"next_action"_s})
        if (v->record.sections.contains(section))
            choices.emplace_back(section, text::fieldWord(section));
    for (const RiskLogLine& line : v->record.logs)
        if (!line.redacted)
            choices.emplace_back(line.id.toString(), u"%1  %2"_s.arg(line.on, line.text.left(80)));
    if (choices.empty())
        return m_acts.say(tr("This record holds no words that could be erased."));
    m_acts.form().open(
        u"risk-redact-"_s + v->record.id.toString(), tr("Erase words of %1").arg(v->row.label),
        tr("They are gone everywhere; backups made before keep them until they rotate."),
        {{u"what"_s, tr("What is erased"), Kind::Choice, choices.front().first, {}, choices},
         {u"reason"_s, tr("Reason"), Kind::Line, {}, {}, {}}},
        tr("Erase"), [this, id = v->record.id](const FormValues& values) {
            const QString what = values[u"what"_s];
            if (!isRiskSection(what))
                return submit(id, cmd::RedactRisk{EventId::fromString(what), values[u"reason"_s]});
            m_acts.workspace().run(
                this,
                [id, what, reason = values[u"reason"_s], as = m_acts.workspace().actingAs()](
                    Session& s) { return redactSection(s, id, what, reason, as); },
                [this](const Result<qint64>& erased) {
                    if (!erased && erased.error().code == ErrorCode::NotAllowed)
                        return m_acts.form().refuse(
                            tr("The record began with these words; they cannot be erased apart "
                               "from it. What was written over them later is gone."));
                    if (!erased)
                        return m_acts.form().refuse(text::sentence(erased.error()));
                    m_acts.form().succeed();
                    m_acts.say(tr("The words are erased."));
                });
        });
}

void RiskPanels::conflicts()
{
    const RiskView* v = view();
    if (!v)
        return;
    if (v->record.conflicts.empty())
        return m_acts.say(tr("Nothing was changed in two places at once."));
    const Conflict& conflict = v->record.conflicts.front();
    Choices choices;
    for (const FieldHead& rival : conflict.rivals)
        choices.emplace_back(rival.event.toString(), rival.value);
    m_acts.form().open(
        u"risk-conflict"_s, tr("Two values of “%1”").arg(text::fieldWord(conflict.field)),
        tr("Changed in two places at once; both stay in the history"),
        {{u"value"_s, tr("What counts"), Kind::Options, choices.front().first, {}, choices}},
        tr("Record"), [this, id = v->record.id, field = conflict.field](const FormValues& values) {
            submit(id, cmd::ResolveRiskConflict{field, EventId::fromString(values[u"value"_s])});
        });
}

} // namespace matoi::ui
