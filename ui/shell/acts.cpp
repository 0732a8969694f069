// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/messages.h>
#include <ui/shell/acts.h>
#include <ui/shell/desk.h>
#include <ui/views/form_panel.h>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

namespace
{

//! What an override is for (spec/domain.md 1): a gate, not a slip of the pen.
bool isGate(const Error& error)
{
    switch (error.code) {
    case ErrorCode::NotJudged:
    case ErrorCode::OutlookNotConverged:
    case ErrorCode::ConvergedAtMissing:
    case ErrorCode::FixStateMissing:
    case ErrorCode::ReasonForFixMissing:
    case ErrorCode::PostmortemMissing:
    case ErrorCode::PostmortemNotReviewed:
    case ErrorCode::ReviewNotHeld:
    case ErrorCode::ParticipantsMissing:
    case ErrorCode::PermanentFixMissing:
    case ErrorCode::OpenP0Actions:
    case ErrorCode::WrongState:
        return true;
    default:
        return false;
    }
}

bool storeFailed(ErrorCode code)
{
    return code == ErrorCode::DiskFull || code == ErrorCode::IoError ||
           code == ErrorCode::Corrupt || code == ErrorCode::ReadOnly || code == ErrorCode::Locked;
}

} // namespace

Acts::Acts(Workspace& workspace, const WindowContext& context, Desk& desk, FormPanel& form,
           QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_context(context)
    , m_desk(desk)
    , m_form(form)
{
}

QString Acts::undoWords(const Command& command)
{
    return std::visit(
        Overloads{
            [](const cmd::PinEntry& c) {
                return c.pinned ? tr("Entry pinned") : tr("Entry unpinned");
            },
            [](const cmd::CorrectEntry&) { return tr("Entry corrected"); },
            [](const cmd::RetractEntry&) { return tr("Entry retracted"); },
            [](const cmd::SetOutlook& c) { return tr("Outlook: %1").arg(text::word(c.outlook)); },
            [](const cmd::Score&) { return tr("Score recorded"); },
            [](const cmd::Classify&) { return tr("Class recorded"); },
            [](const cmd::DoneTask&) { return tr("To-do ticked"); },
            [](const cmd::RenounceRole&) { return tr("Duty renounced"); },
            [](const cmd::DoneStep&) { return tr("Step ticked"); },
            [](const cmd::StartStep&) { return tr("Step started"); },
            [](const cmd::SkipStep&) { return tr("Step skipped"); },
            [](const cmd::ReopenStep&) { return tr("Step reopened"); },
            [](const cmd::SettleHypothesis&) { return tr("Hypothesis settled"); },
            [](const cmd::DraftNotice&) { return tr("Notice drafted"); },
            [](const cmd::ApproveNotice&) { return tr("Notice approved"); },
            [](const cmd::WaiveContact&) { return tr("No contact needed"); },
            [](const cmd::DecideContact&) { return tr("Contact policy decided"); },
            [](const cmd::PullTasks&) { return tr("To-dos pulled in"); },
            [](const cmd::SetTask&) { return tr("To-do changed"); },
            [](const cmd::PostSummary&) { return tr("Summary posted"); },
            [](const cmd::Converge&) { return tr("Converged"); },
            [](const cmd::SetState& c) { return tr("State: %1").arg(text::word(c.state)); },
            [](const cmd::Merge&) { return tr("Merged into another incident"); },
            [](const cmd::Relate&) { return tr("Linked with another incident"); },
            [](const cmd::ResolveConflict&) { return tr("Conflict settled"); },
            [](const cmd::EditPostmortem&) { return tr("Section written"); },
            [](const cmd::PlanReview&) { return tr("Postmortem planned"); },
            [](const cmd::HoldReview&) { return tr("Review meeting recorded"); },
            [](const cmd::CommentPostmortem&) { return tr("Comment added"); },
            [](const cmd::SettleComment&) { return tr("Comment answered"); },
            [](const cmd::SignOff&) { return tr("Postmortem signed"); },
            [](const cmd::SetPostmortemState& c) {
                return tr("Postmortem: %1").arg(text::word(c.state));
            },
            [](const cmd::AddAction&) { return tr("Action item added"); },
            [](const cmd::SetAction&) { return tr("Action item changed"); },
            [](const cmd::SetActionState&) { return tr("State of the action item recorded"); },
            [](const auto&) { return QString(); }},
        command);
}

bool Acts::settle(const Result<Outcome>& outcome, const QString& undoWords)
{
    if (!outcome) {
        if (storeFailed(outcome.error().code))
            Q_EMIT notSaved(text::sentence(outcome.error()));
        return false;
    }
    Q_EMIT notSaved({});
    for (const Error& warning : outcome->warnings)
        say(text::sentence(warning));
    Q_EMIT undoable(undoWords);
    return true;
}

void Acts::submit(Command command)
{
    const QString words = undoWords(command);
    const auto* state = std::get_if<cmd::SetState>(&command);
    const auto moved = state ? std::optional(*state) : std::nullopt;
    m_workspace.submit(this, m_desk.incident(), std::move(command),
                       [this, words, moved](const Result<Outcome>& outcome) {
                           if (settle(outcome, words))
                               return;
                           say(text::sentence(outcome.error()));
                           if (moved && isGate(outcome.error()))
                               Q_EMIT gateRefused(*moved, outcome.error());
                       });
}

void Acts::submitFromForm(StreamId incident, Command command,
                          std::function<void(const Outcome&)> then)
{
    const QString words = undoWords(command);
    m_workspace.submit(this, incident, std::move(command),
                       [this, words, then = std::move(then)](const Result<Outcome>& outcome) {
                           if (!settle(outcome, words))
                               return m_form.refuse(text::sentence(outcome.error()));
                           m_form.succeed();
                           if (then)
                               then(*outcome);
                       });
}

std::vector<std::pair<QString, QString>> Acts::peopleChoices() const
{
    std::vector<std::pair<QString, QString>> list;
    // The profile person first: most questions are answered "me".
    if (const auto me = m_context.names.find(m_context.profile); me != m_context.names.end())
        list.emplace_back(me->first.toString(), me->second);
    for (const auto& [id, name] : m_context.names)
        if (id != m_context.profile && !m_context.gone.contains(id))
            list.emplace_back(id.toString(), name);
    return list;
}

std::vector<std::pair<QString, QString>> Acts::peopleOrNobody() const
{
    auto people = peopleChoices();
    people.insert(people.begin(), {QString(), u"—"_s});
    return people;
}

} // namespace matoi::ui
