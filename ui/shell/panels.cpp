// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/time_input.h>
#include <app/text/messages.h>
#include <ui/shell/desk.h>
#include <ui/shell/panels.h>
#include <ui/shell/panels_parts.h>
#include <ui/views/clock_text.h>
#include <ui/views/composer.h>
#include <ui/views/declare_panel.h>
#include <ui/views/form_panel.h>
#include <ui/views/timeline_view.h>

using namespace Qt::StringLiterals;

// The door of every question: what is asked is one Command, what comes back one sentence.
namespace matoi::ui
{

namespace
{

//! What Ctrl+Z would take back, in words; empty where undo is not offered (domain: not undoable, or
//! nobody would want it).
QString undoWords(const Command& command)
{
    return std::visit(
        Overloads{[](const cmd::PinEntry& c) {
                      return c.pinned ? Panels::tr("Entry pinned") : Panels::tr("Entry unpinned");
                  },
                  [](const cmd::CorrectEntry&) { return Panels::tr("Entry corrected"); },
                  [](const cmd::RetractEntry&) { return Panels::tr("Entry retracted"); },
                  [](const cmd::SetOutlook& c) {
                      return Panels::tr("Outlook: %1").arg(text::word(c.outlook));
                  },
                  [](const cmd::Score&) { return Panels::tr("Score recorded"); },
                  [](const cmd::Classify&) { return Panels::tr("Class recorded"); },
                  [](const cmd::DoneTask&) { return Panels::tr("To-do ticked"); },
                  [](const cmd::DoneStep&) { return Panels::tr("Step ticked"); },
                  [](const cmd::StartStep&) { return Panels::tr("Step started"); },
                  [](const cmd::SkipStep&) { return Panels::tr("Step skipped"); },
                  [](const cmd::ReopenStep&) { return Panels::tr("Step reopened"); },
                  [](const cmd::SettleHypothesis&) { return Panels::tr("Hypothesis settled"); },
                  [](const cmd::PostSummary&) { return Panels::tr("Summary posted"); },
                  [](const cmd::Converge&) { return Panels::tr("Converged"); },
                  [](const auto&) { return QString(); }},
        command);
}

bool storeFailed(ErrorCode code)
{
    return code == ErrorCode::DiskFull || code == ErrorCode::IoError ||
           code == ErrorCode::Corrupt || code == ErrorCode::ReadOnly || code == ErrorCode::Locked;
}

} // namespace

Panels::Panels(Workspace& workspace, const WindowContext& context, Desk& desk, QWidget* window)
    : QObject(window)
    , m_workspace(workspace)
    , m_context(context)
    , m_desk(desk)
    , m_form(*new FormPanel(window))
    , m_declare(*new DeclarePanel(window))
{
    connect(&m_declare, &DeclarePanel::declareRequested, this, &Panels::submitDeclaration);
    connect(&m_declare, &DeclarePanel::classifyRequested, this,
            [this] { submitClassification(m_desk.incident(), [this] { m_declare.succeed(); }); });
    connect(&m_declare, &DeclarePanel::recordThereRequested, this, [this](const QString& words) {
        m_declare.succeed();
        Composer& composer = m_desk.composer();
        composer.setText(composer.text().isEmpty() ? words : composer.text() + u' ' + words);
        composer.focusEditor();
    });
    connect(&m_declare, &DeclarePanel::draftChanged, this, [this](const QString& title) {
        m_workspace.run(
            this, [title](Session& s) { return s.store().setDraft(u"declare/title"_s, title); },
            [](const Status&) {}); // a lost draft of a line is no news at 3 a.m.
    });
}

bool Panels::isOpen() const { return m_form.isOpen() || m_declare.isOpen(); }

void Panels::tick(Ms now)
{
    if (m_declare.isOpen() && m_declare.mode() != DeclarePanel::Mode::Classify)
        m_declare.setTicker(elapsedText(now - m_declareKeyAt));
}

void Panels::retranslate() { m_declare.retranslate(); }

bool Panels::settle(const Result<Outcome>& outcome, const QString& undoWords)
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

void Panels::act(Command command)
{
    const QString words = undoWords(command);
    m_workspace.submit(this, m_desk.incident(), std::move(command),
                       [this, words](const Result<Outcome>& outcome) {
                           if (!settle(outcome, words))
                               say(text::sentence(outcome.error()));
                       });
}

void Panels::actFromPanel(StreamId incident, Command command,
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

std::vector<std::pair<QString, QString>> Panels::peopleChoices() const
{
    std::vector<std::pair<QString, QString>> list;
    // The profile person first: most questions are answered "me".
    if (const auto me = m_context.names.find(m_context.profile); me != m_context.names.end())
        list.emplace_back(me->first.toString(), me->second);
    for (const auto& [id, name] : m_context.names)
        if (id != m_context.profile)
            list.emplace_back(id.toString(), name);
    return list;
}

void Panels::record(const Composed& composed)
{
    Composer& composer = m_desk.composer();
    if (composed.badTime)
        return composer.refuse(text::sentence({ErrorCode::BadTime, composed.entry.text.left(20)}));
    Command command = composed.entry;
    if (composed.todo)
        command = cmd::AddTask{composed.entry.text, {}, {}, composed.entry.lane, {}};
    else if (composed.hypothesis)
        command = cmd::OpenHypothesis{composed.entry.text};
    m_workspace.submit(this, m_desk.incident(), std::move(command),
                       [this, &composer](const Result<Outcome>& outcome) {
                           // The words leave the composer only when they are safe on disk.
                           if (!settle(outcome, {}))
                               return composer.refuse(text::sentence(outcome.error()));
                           composer.clear();
                           m_desk.view().toEnd();
                       });
}

void Panels::declare(IncidentKind kind)
{
    m_declareKeyAt = systemClock().now(); // the clock starts at the key press
    m_declareKind = kind;
    const bool drill = kind == IncidentKind::Drill;
    m_declare.openFor(drill ? DeclarePanel::Mode::Drill : DeclarePanel::Mode::Declare,
                      tr("The clock is running"), peopleChoices(), m_context.japanese());
    const Incident& now = m_desk.snapshot().incident;
    const bool running = now.exists && now.isOpen() && !now.milestone(Milestone::Converged) &&
                         !now.restricted && now.kind == kind;
    m_declare.setRunning(running ? m_desk.snapshot().label : QString(), now.title);
    tick(m_declareKeyAt);
    if (m_declare.title().isEmpty())
        m_workspace.run(
            this, [](Session& s) { return s.store().draft(u"declare/title"_s); },
            [this](const Result<QString>& draft) {
                if (draft && m_declare.title().isEmpty())
                    m_declare.setTitle(*draft);
            });
}

void Panels::submitDeclaration()
{
    cmd::DeclareIncident c;
    c.title = m_declare.title();
    c.kind = m_declareKind;
    c.source = fromCode<DetectSource>(QStringView(m_declare.source())).value_or(c.source);
    c.detectedAt = m_declareKeyAt;
    if (const QString at = m_declare.at(); !at.isEmpty()) {
        const auto time = parseTimeInput(at, m_declareKeyAt, m_context.zone);
        if (!time)
            return m_declare.refuse(text::sentence(time.error()));
        c.detectedAt = *time;
    }
    m_workspace.submit(this, {}, c, [this](const Result<Outcome>& outcome) {
        if (!settle(outcome, {}))
            return m_declare.refuse(text::sentence(outcome.error()));
        const StreamId id = outcome->subject().id;
        const auto done = [this, id] {
            m_workspace.run(
                this, [](Session& s) { return s.store().setDraft(u"declare/title"_s, {}); },
                [](const Status&) {});
            m_declare.succeed();
            Q_EMIT declared(id);
            m_desk.composer().focusEditor();
        };
        if (m_declare.matchedCase().isEmpty())
            return done();
        submitClassification(id, done);
    });
}

void Panels::submitClassification(StreamId incident, std::function<void()> then)
{
    const cmd::Classify c{
        m_declare.matchedCase(), {}, m_declare.reason(), PersonId::fromString(m_declare.judge())};
    const bool declaring = m_declare.mode() != DeclarePanel::Mode::Classify;
    m_workspace.submit(
        this, incident, c,
        [this, then = std::move(then), words = undoWords(c), declaring](const auto& outcome) {
            if (settle(outcome, words))
                return then();
            // A declared incident stays declared; its class is asked for again on the desk.
            if (!declaring)
                return m_declare.refuse(text::sentence(outcome.error()));
            say(text::sentence(outcome.error()));
            then();
        });
}

void Panels::askClassify()
{
    const Incident& i = m_desk.snapshot().incident;
    m_declare.openFor(DeclarePanel::Mode::Classify, tr("Security beats every other row"),
                      peopleChoices(), m_context.japanese());
    m_declare.setClassification(i.matchedCase, i.classificationReason);
}

} // namespace matoi::ui
