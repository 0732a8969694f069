// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/day_input.h>
#include <ui/reviews/action_column.h>
#include <ui/reviews/review_page.h>
#include <ui/reviews/review_panels.h>
#include <ui/shell/acts.h>
#include <ui/shell/panels_parts.h>
#include <ui/views/tall_list.h>

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

// Action items, the fix, and what is missing before an incident is done.
namespace matoi::ui
{

namespace
{

bool isOpen(const ActionItem& action)
{
    return action.state == ActionState::Open || action.state == ActionState::InProgress;
}

} // namespace

void ReviewPanels::withAction(const QString& title,
                              const std::function<bool(const ActionItem&)>& may,
                              const std::function<void(const ActionItem&)>& ask)
{
    const ReviewSnapshot* const shown = view();
    if (!shown)
        return;
    const StreamId chosen = m_page.actions().currentAction();
    std::vector<std::pair<QString, QString>> list;
    for (const ActionItem& action : shown->actions) {
        if (!may(action))
            continue;
        if (action.id == chosen && m_page.actions().list().hasFocus())
            return ask(action);
        list.emplace_back(action.id.toString(),
                          u"%1 %2"_s.arg(codeOf(action.priority), action.title));
    }
    if (list.empty())
        return m_acts.say(tr("No action item is there for that."));
    const auto byId = [this, ask](const QString& id) {
        if (view())
            for (const ActionItem& action : view()->actions)
                if (action.id.toString() == id)
                    return ask(action);
    };
    if (list.size() == 1)
        return byId(list.front().first);
    m_acts.form().open(u"review-which-action"_s, title, {},
                       {{u"action"_s,
                         tr("Action item"),
                         Kind::Choice,
                         chosen.isNull() ? QString() : chosen.toString(),
                         {},
                         list}},
                       tr("Choose"), [this, byId](const FormValues& v) {
                           m_acts.form().succeed();
                           byId(v[u"action"_s]);
                       });
}

void ReviewPanels::actionForm(const ActionItem* action)
{
    if (!view())
        return;
    const QTimeZone zone = m_acts.context().zone;
    const Ms now = systemClock().now();
    const QDate today = QDateTime::fromMSecsSinceEpoch(now, zone).date();
    const QString due =
        action && action->dueAt
            ? QDateTime::fromMSecsSinceEpoch(action->dueAt, zone).toString(u"yyyy-MM-dd"_s)
        : action ? QString()
                 : today.addDays(7).toString(Qt::ISODate);
    m_acts.form().open(
        action ? u"review-action/"_s + action->id.toString()
               : u"review-action-add/"_s + m_page.incident().toString(),
        action ? tr("Change the action item") : tr("Add an action item"),
        tr("One owner and a date, or it is not kept"),
        {{u"title"_s,
          tr("What is to be done?"),
          Kind::Line,
          action ? action->title : QString(),
          {},
          {}},
         {u"kind"_s,
          tr("Kind"),
          Kind::Choice,
          codeOf(action ? action->kind : ActionKind::PermanentFix),
          {},
          choices({ActionKind::PermanentFix, ActionKind::Prevention, ActionKind::Detection,
                   ActionKind::Mitigation, ActionKind::Process, ActionKind::Customer})},
         {u"priority"_s,
          tr("Priority"),
          Kind::Options,
          codeOf(action ? action->priority : Priority::P1),
          {},
          {{u"P0"_s, u"P0"_s}, {u"P1"_s, u"P1"_s}, {u"P2"_s, u"P2"_s}}},
         {u"owner"_s,
          tr("Owner"),
          Kind::Choice,
          action ? action->owner.toString() : QString(),
          {},
          m_acts.peopleChoices()},
         {u"due"_s, tr("Due"), Kind::Line, due, u"2026-12-04 · +7d"_s, {}},
         {u"effort"_s,
          tr("Effort"),
          Kind::Line,
          action ? action->effort : QString(),
          tr("2 days; may stay empty"),
          {}}},
        action ? tr("Change") : tr("Add"),
        [this, due, today, zone, id = action ? action->id : StreamId()](const FormValues& v) {
            const auto day = dayTyped(v[u"due"_s].trimmed(), today);
            const bool touched = id.isNull() || v[u"due"_s] != due;
            if (touched && !day)
                return m_acts.form().refuse(text::sentence({ErrorCode::BadDate, v[u"due"_s]}));
            const auto at =
                touched
                    ? std::optional<Ms>(QDateTime(*day, QTime(23, 59), zone).toMSecsSinceEpoch())
                    : std::nullopt;
            const auto owner = PersonId::fromString(v[u"owner"_s]);
            if (id.isNull())
                return fromForm(cmd::AddAction{v[u"title"_s],
                                               codeValue<ActionKind>(v, u"kind"_s),
                                               owner,
                                               codeValue<Priority>(v, u"priority"_s),
                                               at,
                                               {},
                                               v[u"effort"_s]});
            fromForm(cmd::SetAction{id, v[u"title"_s], v[u"effort"_s],
                                    codeValue<ActionKind>(v, u"kind"_s), owner,
                                    codeValue<Priority>(v, u"priority"_s), at});
        });
}

void ReviewPanels::addAction() { actionForm(nullptr); }

void ReviewPanels::editAction(StreamId id)
{
    const ReviewSnapshot* const shown = view();
    if (!shown)
        return;
    for (const ActionItem& action : shown->actions)
        if (action.id == id) {
            if (isOpen(action))
                return actionForm(&action);
            // What is over is not rewritten; it may be opened again.
            return m_acts.form().open(
                u"review-action-again"_s, action.title, text::word(action.state),
                {{u"reason"_s, tr("Why it is open again"), Kind::Line, {}, {}, {}}},
                tr("Open it again"), [this, id](const FormValues& v) {
                    fromForm(cmd::SetActionState{id, ActionState::Open, {}, v[u"reason"_s]});
                });
        }
}

void ReviewPanels::beginAction()
{
    withAction(
        tr("Which item was begun?"),
        [](const ActionItem& a) { return a.state == ActionState::Open; },
        [this](const ActionItem& a) {
            submit(cmd::SetActionState{a.id, ActionState::InProgress, {}, {}});
        });
}

void ReviewPanels::finishAction()
{
    withAction(tr("Which item is done?"), isOpen, [this](const ActionItem& a) {
        m_acts.form().open(
            u"review-action-done/"_s + a.id.toString(), tr("Finish an action item"), a.title,
            {{u"evidence"_s, tr("Evidence"), Kind::Line, {}, u"https://"_s, {}}}, tr("Done"),
            [this, id = a.id](const FormValues& v) {
                fromForm(cmd::SetActionState{id, ActionState::Done, v[u"evidence"_s], {}});
            });
    });
}

void ReviewPanels::dropAction()
{
    withAction(tr("Which item will not be done?"), isOpen, [this](const ActionItem& a) {
        m_acts.form().open(
            u"review-action-drop/"_s + a.id.toString(), tr("It will not be done"), a.title,
            {{u"reason"_s, tr("Reason"), Kind::Line, {}, {}, {}}}, tr("Record"),
            [this, id = a.id](const FormValues& v) {
                fromForm(cmd::SetActionState{id, ActionState::WontDo, {}, v[u"reason"_s]});
            });
    });
}

void ReviewPanels::verifyAction()
{
    withAction(
        tr("Which item works?"),
        [](const ActionItem& a) { return a.state == ActionState::Done && a.verifiedBy.isNull(); },
        [this](const ActionItem& a) {
            // Whoever saw it work is named on purpose: it is nobody who made it.
            m_acts.form().open(
                u"review-action-verify/"_s + a.id.toString(), tr("Verify an action item"),
                tr("By somebody else than its owner and whoever finished it"),
                {{u"by"_s, tr("Verified by"), Kind::Choice, {}, {}, m_acts.peopleOrNobody()},
                 {u"note"_s, tr("What shows that it works"), Kind::Line, {}, {}, {}}},
                tr("Record"), [this, id = a.id](const FormValues& v) {
                    const auto by = PersonId::fromString(v[u"by"_s]);
                    if (by.isNull())
                        return m_acts.form().refuse(text::sentence({ErrorCode::MissingPerson, {}}));
                    m_acts.workspace().run(
                        this,
                        [incident = m_page.incident(), id, by, note = v[u"note"_s]](Session& s) {
                            return s.submit(incident, cmd::VerifyAction{id, note}, by);
                        },
                        [this](const Result<Outcome>& outcome) {
                            if (!m_acts.settle(outcome, {}))
                                return m_acts.form().refuse(text::sentence(outcome.error()));
                            m_acts.form().succeed();
                        });
                });
        });
}

void ReviewPanels::fix()
{
    const ReviewSnapshot* const shown = view();
    if (!shown)
        return;
    m_acts.form().open(u"review-fix/"_s + m_page.incident().toString(), tr("State of the fix"),
                       tr("An incident is over when the permanent fix is in"),
                       {{u"fix"_s,
                         tr("Fix"),
                         Kind::Choice,
                         codeOf(FixState::PermanentDone),
                         {},
                         choices({FixState::PermanentDone, FixState::PermanentInProgress,
                                  FixState::NotNeeded, FixState::Workaround})},
                        {u"reason"_s,
                         tr("Reason, if no fix is needed"),
                         Kind::Line,
                         shown->incident.fixReason,
                         {},
                         {}}},
                       tr("Record"), [this](const FormValues& v) {
                           fromForm(cmd::SetFix{codeValue<FixState>(v, u"fix"_s), v[u"reason"_s]});
                       });
}

void ReviewPanels::openGate(DoneGate::What gate)
{
    const ReviewSnapshot* const shown = view();
    if (!shown)
        return;
    const auto met = std::find_if(shown->gates.begin(), shown->gates.end(),
                                  [&](const DoneGate& g) { return g.what == gate; });
    if (met != shown->gates.end() && met->met)
        return m_acts.say(tr("That is done."));
    switch (gate) {
    case DoneGate::What::ReviewHeld:
        return hold();
    case DoneGate::What::Reviewed:
        if (!shown->postmortem.reviewHeldAt)
            return m_acts.say(text::sentence({ErrorCode::ReviewNotHeld, {}}));
        return setState(PostmortemPhase::Reviewed);
    case DoneGate::What::P0Actions:
        for (const ActionItem& action : shown->actions)
            if (action.priority == Priority::P0 && isOpen(action)) {
                m_page.actions().choose(action.id);
                return m_acts.say(tr("This one is open: %1").arg(action.title));
            }
        return;
    case DoneGate::What::PermanentFix:
        return fix();
    }
}

void ReviewPanels::closeIncident()
{
    submit(cmd::SetState{IncidentState::Closed, {}, false},
           [this] { m_acts.say(tr("The incident is closed.")); });
}

} // namespace matoi::ui
