// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/time_input.h>
#include <app/text/glass_text.h>
#include <ui/shell/acts.h>
#include <ui/shell/desk.h>
#include <ui/shell/panels.h>
#include <ui/shell/panels_parts.h>
#include <ui/views/form_panel.h>

using namespace Qt::StringLiterals;

// After the hour: the report, the review, the fix and what is still to be done.
namespace matoi::ui
{

namespace
{

bool isOpen(const ActionItem& action)
{
    return action.state == ActionState::Open || action.state == ActionState::InProgress;
}

} // namespace

void Panels::askReport()
{
    const auto section = [&](const QString& id) {
        if (!m_desk.snapshot().postmortem)
            return QString();
        const auto it = m_desk.snapshot().postmortem->sections.find(id);
        return it == m_desk.snapshot().postmortem->sections.end() ? QString() : it->second;
    };
    m_form.open(u"report/"_s + m_desk.incident().toString(), tr("Incident report"),
                tr("Cause, fixes and what comes next; the full editor follows"),
                {{u"summary"_s, tr("Summary"), Kind::Text, section(u"summary"_s), {}, {}},
                 {u"cause"_s, tr("Cause"), Kind::Text, section(u"cause"_s), {}, {}},
                 {u"prevention"_s, tr("Prevention"), Kind::Text, section(u"prevention"_s), {}, {}}},
                tr("Save the report"), [this, section](const FormValues& v) {
                    const QStringList ids{u"summary"_s, u"cause"_s, u"prevention"_s};
                    for (const QString& id : ids)
                        if (v[id] != section(id) && id != ids.front())
                            m_acts.submit(cmd::EditPostmortem{id, v[id]});
                    m_acts.submitFromForm(
                        m_desk.incident(), cmd::EditPostmortem{u"summary"_s, v[u"summary"_s]},
                        [this](const Outcome&) {
                            const PlaybookStep* step = m_desk.snapshot().playbook.railStep(5);
                            const auto& steps = m_desk.snapshot().incident.steps;
                            const auto it = step ? steps.find(step->id) : steps.end();
                            if (step && (it == steps.end() || it->second.state != StepState::Done))
                                m_acts.submit(cmd::DoneStep{step->id, {}});
                        });
                });
}

void Panels::askReview()
{
    // Who took a right that was not theirs while this ran is looked at in every review.
    const text::Wording wording{[this](PersonId id) { return m_desk.snapshot().name(id); }, nullptr,
                                m_context.japanese(), m_context.zone};
    QStringList glasses;
    for (const BrokenGlass& glass : m_desk.snapshot().glasses)
        glasses << text::glassText(glass, wording);
    const QString toReview =
        glasses.isEmpty() ? QString() : tr("To be reviewed: %1").arg(glasses.join(u" · "_s));
    m_form.open(
        u"review/"_s + m_desk.incident().toString(), tr("Review meeting held"), toReview,
        {{u"at"_s, tr("When"), Kind::Line, {}, tr("now · 14:05 · -10m"), {}},
         {u"facilitator"_s, tr("Facilitator"), Kind::Choice, {}, {}, m_acts.peopleChoices()}},
        tr("Record"), [this](const FormValues& v) {
            cmd::HoldReview c;
            c.facilitator = PersonId::fromString(v[u"facilitator"_s]);
            for (const RoleHolder& holder : m_desk.snapshot().incident.roles)
                if (std::find(c.participants.begin(), c.participants.end(), holder.person) ==
                    c.participants.end())
                    c.participants.push_back(holder.person);
            if (const QString at = v[u"at"_s].trimmed(); !at.isEmpty()) {
                const auto time = parseTimeInput(at, systemClock().now(), m_context.zone);
                if (!time)
                    return m_form.refuse(text::sentence(time.error()));
                c.at = *time;
            }
            m_acts.submitFromForm(m_desk.incident(), c);
        });
}

void Panels::askFix()
{
    m_form.open(
        u"fix/"_s + m_desk.incident().toString(), tr("State of the fix"),
        tr("An incident is over when the permanent fix is in"),
        {{u"fix"_s,
          tr("Fix"),
          Kind::Choice,
          codeOf(FixState::PermanentDone),
          {},
          choices({FixState::PermanentDone, FixState::PermanentInProgress, FixState::NotNeeded,
                   FixState::Workaround})},
         {u"reason"_s, tr("Reason, if no fix is needed"), Kind::Line, {}, {}, {}}},
        tr("Record"), [this](const FormValues& v) {
            m_acts.submitFromForm(
                m_desk.incident(),
                cmd::SetFix{fromCode<FixState>(QStringView(v[u"fix"_s])).value_or(FixState::None),
                            v[u"reason"_s]});
        });
}

void Panels::addActionItem()
{
    m_form.open(
        u"action-add"_s, tr("Add an action item"), tr("One owner and a date, or it is not kept"),
        {{u"title"_s, tr("What is to be done?"), Kind::Line, {}, {}, {}},
         {u"kind"_s,
          tr("Kind"),
          Kind::Choice,
          codeOf(ActionKind::PermanentFix),
          {},
          choices({ActionKind::PermanentFix, ActionKind::Prevention, ActionKind::Detection,
                   ActionKind::Mitigation, ActionKind::Process, ActionKind::Customer})},
         {u"priority"_s,
          tr("Priority"),
          Kind::Choice,
          codeOf(Priority::P1),
          {},
          {{u"P0"_s, u"P0"_s}, {u"P1"_s, u"P1"_s}, {u"P2"_s, u"P2"_s}}},
         {u"owner"_s, tr("Owner"), Kind::Choice, {}, {}, m_acts.peopleChoices()},
         {u"days"_s, tr("Due in days"), Kind::Line, u"7"_s, {}, {}}},
        tr("Add"), [this](const FormValues& v) {
            bool number = false;
            const int days = v[u"days"_s].toInt(&number);
            if (!number || days < 0 || days > 366)
                return m_form.refuse(text::sentence({ErrorCode::BadValue, v[u"days"_s]}));
            cmd::AddAction c;
            c.title = v[u"title"_s];
            c.kind = fromCode<ActionKind>(QStringView(v[u"kind"_s])).value_or(c.kind);
            c.priority = fromCode<Priority>(QStringView(v[u"priority"_s])).value_or(c.priority);
            c.owner = PersonId::fromString(v[u"owner"_s]);
            c.dueAt = systemClock().now() + days * Ms(86'400'000);
            m_acts.submitFromForm(m_desk.incident(), c);
        });
}

void Panels::finishActionItem()
{
    std::vector<std::pair<QString, QString>> open;
    for (const ActionItem& action : m_desk.snapshot().actions)
        if (isOpen(action))
            open.emplace_back(action.id.toString(),
                              u"%1 %2"_s.arg(codeOf(action.priority), action.title));
    if (open.empty())
        return m_acts.say(tr("No action item is open."));
    m_form.open(u"action-done"_s, tr("Finish an action item"), {},
                {{u"action"_s, tr("Action item"), Kind::Choice, {}, {}, open},
                 {u"evidence"_s, tr("Evidence"), Kind::Line, {}, u"https://"_s, {}}},
                tr("Done"), [this](const FormValues& v) {
                    m_acts.submitFromForm(m_desk.incident(),
                                          cmd::SetActionState{StreamId::fromString(v[u"action"_s]),
                                                              ActionState::Done,
                                                              v[u"evidence"_s],
                                                              {}});
                });
}

void Panels::verifyActionItem()
{
    std::vector<std::pair<QString, QString>> done;
    for (const ActionItem& action : m_desk.snapshot().actions)
        if (action.state == ActionState::Done && action.verifiedBy.isNull())
            done.emplace_back(action.id.toString(), action.title);
    if (done.empty())
        return m_acts.say(tr("No finished action item waits to be verified."));
    // Whoever saw it work is named on purpose: it is nobody who made it.
    m_form.open(
        u"action-verify"_s, tr("Verify an action item"),
        tr("By somebody else than its owner and whoever finished it"),
        {{u"action"_s, tr("Action item"), Kind::Choice, {}, {}, done},
         {u"by"_s, tr("Verified by"), Kind::Choice, {}, {}, m_acts.peopleOrNobody()},
         {u"note"_s, tr("What shows that it works"), Kind::Line, {}, {}, {}}},
        tr("Record"), [this](const FormValues& v) {
            const auto by = PersonId::fromString(v[u"by"_s]);
            if (by.isNull())
                return m_form.refuse(text::sentence({ErrorCode::MissingPerson, {}}));
            submitAs(by, cmd::VerifyAction{StreamId::fromString(v[u"action"_s]), v[u"note"_s]});
        });
}

void Panels::submitAs(PersonId person, Command command)
{
    m_workspace.run(
        this,
        [incident = m_desk.incident(), command = std::move(command), person](Session& s) {
            return s.submit(incident, command, person);
        },
        [this](const Result<Outcome>& outcome) {
            if (!m_acts.settle(outcome, {}))
                return m_form.refuse(text::sentence(outcome.error()));
            m_form.succeed();
        });
}

} // namespace matoi::ui
