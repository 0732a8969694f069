// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/time_input.h>
#include <app/text/messages.h>
#include <ui/shell/acts.h>
#include <ui/shell/desk.h>
#include <ui/shell/panels.h>
#include <ui/shell/panels_parts.h>
#include <ui/views/form_panel.h>

using namespace Qt::StringLiterals;

// Questions about rows: hypotheses, to-dos, corrections.
namespace matoi::ui
{

void Panels::askHypothesis()
{
    m_form.open(u"hypothesis"_s, tr("Open a hypothesis"), {},
                {{u"text"_s, tr("What could it be?"), Kind::Line, {}, {}, {}}}, tr("Open"),
                [this](const FormValues& v) {
                    m_acts.submitFromForm(m_desk.incident(), cmd::OpenHypothesis{v[u"text"_s]});
                });
}

void Panels::settleHypothesis(EventId id)
{
    QString words;
    for (const HypothesisRecord& h : m_desk.snapshot().incident.hypotheses)
        if (h.id == id)
            words = h.text;
    m_form.open(u"settle/"_s + id.toString(), tr("Settle the hypothesis"), words,
                {{u"how"_s,
                  tr("It is"),
                  Kind::Choice,
                  codeOf(HypothesisState::RuledOut),
                  {},
                  choices({HypothesisState::RuledOut, HypothesisState::Confirmed})},
                 {u"evidence"_s, tr("Evidence"), Kind::Line, {}, {}, {}}},
                tr("Record"), [this, id](const FormValues& v) {
                    const bool confirmed =
                        codeValue<HypothesisState>(v, u"how"_s) == HypothesisState::Confirmed;
                    m_acts.submitFromForm(m_desk.incident(),
                                          cmd::SettleHypothesis{id, confirmed, v[u"evidence"_s]});
                });
}

void Panels::settleAHypothesis()
{
    std::vector<std::pair<QString, QString>> open;
    for (const HypothesisRecord& h : m_desk.snapshot().incident.hypotheses)
        if (h.state == HypothesisState::Open)
            open.emplace_back(h.id.toString(), u"%1. %2"_s.arg(h.number).arg(h.text));
    if (open.empty())
        return m_acts.say(tr("No hypothesis is open."));
    if (open.size() == 1)
        return settleHypothesis(EventId::fromString(open.front().first));
    m_form.open(u"which-hypothesis"_s, tr("Rule out or confirm a hypothesis"), {},
                {{u"hypothesis"_s, tr("Which"), Kind::Choice, {}, {}, open}}, tr("Choose"),
                [this](const FormValues& v) {
                    m_form.succeed();
                    settleHypothesis(EventId::fromString(v[u"hypothesis"_s]));
                });
}

void Panels::askTask()
{
    m_form.open(
        u"task"_s, tr("Add a to-do"), {},
        {{u"text"_s, tr("What is to be done?"), Kind::Line, {}, {}, {}},
         {u"owner"_s, tr("Owner"), Kind::Choice, {}, {}, m_acts.peopleOrNobody()},
         {u"due"_s, tr("Due"), Kind::Line, {}, tr("30m · 15:30"), {}}},
        tr("Add"), [this](const FormValues& v) {
            cmd::AddTask c{v[u"text"_s], PersonId::fromString(v[u"owner"_s]), {}, Lane::All, {}};
            if (const QString due = v[u"due"_s].trimmed(); !due.isEmpty()) {
                const auto time = parseTimeAhead(due, systemClock().now(), m_context.zone);
                if (!time)
                    return m_form.refuse(text::sentence(time.error()));
                c.dueAt = *time;
            }
            m_acts.submitFromForm(m_desk.incident(), c);
        });
}

void Panels::askCorrect(EventId id)
{
    const int row = m_desk.timeline().indexOf(id);
    if (row < 0)
        return;
    if (!m_desk.timeline().row(row).editable)
        return m_acts.say(tr("This row is a fact of the process; record a new one instead."));
    m_form.open(
        u"correct/"_s + id.toString(), tr("Correct the entry"), tr("The old words stay readable"),
        {{u"text"_s, tr("New words"), Kind::Text, m_desk.timeline().row(row).text, {}, {}}},
        tr("Correct"), [this, id](const FormValues& v) {
            m_acts.submitFromForm(m_desk.incident(), cmd::CorrectEntry{id, v[u"text"_s], {}});
        });
}

void Panels::askRetract(EventId id)
{
    const int row = m_desk.timeline().indexOf(id);
    m_form.open(u"retract/"_s + id.toString(), tr("Retract the entry"),
                row < 0 ? QString() : m_desk.timeline().row(row).text.left(60),
                {{u"reason"_s, tr("Why?"), Kind::Line, {}, {}, {}}}, tr("Retract"),
                [this, id](const FormValues& v) {
                    m_acts.submitFromForm(m_desk.incident(), cmd::RetractEntry{id, v[u"reason"_s]});
                });
}

} // namespace matoi::ui
