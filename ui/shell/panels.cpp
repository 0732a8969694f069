// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/time_input.h>
#include <app/text/messages.h>
#include <ui/shell/acts.h>
#include <ui/shell/desk.h>
#include <ui/shell/panels.h>
#include <ui/shell/panels_parts.h>
#include <ui/views/clock_text.h>
#include <ui/views/composer.h>
#include <ui/views/declare_panel.h>
#include <ui/views/form_panel.h>
#include <ui/views/score_panel.h>
#include <ui/views/timeline_view.h>

using namespace Qt::StringLiterals;

// The door of every question: what is asked is one Command, what comes back one sentence.
namespace matoi::ui
{

Panels::Panels(Acts& acts, QWidget* window)
    : QObject(window)
    , m_acts(acts)
    , m_workspace(acts.workspace())
    , m_context(acts.context())
    , m_desk(acts.desk())
    , m_form(acts.form())
    , m_declare(*new DeclarePanel(window))
    , m_score(*new ScorePanel(window))
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
    connect(&m_score, &ScorePanel::recordRequested, this, [this] {
        const cmd::Score c{m_score.scope(), m_score.degree()};
        m_workspace.submit(this, m_desk.incident(), c,
                           [this, words = Acts::undoWords(c)](const Result<Outcome>& outcome) {
                               if (!m_acts.settle(outcome, words))
                                   return m_score.refuse(text::sentence(outcome.error()));
                               m_score.succeed();
                           });
    });
    connect(&m_declare, &DeclarePanel::draftChanged, this, [this](const QString& title) {
        m_workspace.run(
            this, [title](Session& s) { return s.store().setDraft(u"declare/title"_s, title); },
            [](const Status&) {}); // a lost draft of a line is no news at 3 a.m.
    });
}

void Panels::tick(Ms now)
{
    if (m_declare.isOpen() && m_declare.mode() != DeclarePanel::Mode::Classify)
        m_declare.setTicker(elapsedText(now - m_declareKeyAt));
}

void Panels::retranslate() { m_declare.retranslate(); }

void Panels::declare(IncidentKind kind, const QString& offered, StreamId recurrenceOf)
{
    m_recurrenceOf = recurrenceOf;
    m_declareKeyAt = systemClock().now(); // the clock starts at the key press
    m_declareKind = kind;
    const bool drill = kind == IncidentKind::Drill;
    m_declare.openFor(drill ? DeclarePanel::Mode::Drill : DeclarePanel::Mode::Declare,
                      tr("The clock is running"), m_acts.peopleChoices(), m_context.japanese());
    m_workspace.run(
        this, [](Session& s) { return casesOf(s.workspace()); },
        [this](std::vector<ClassificationCase> cases) { m_declare.setCases(std::move(cases)); });
    const Incident& now = m_desk.snapshot().incident;
    const bool running = now.exists && now.isOpen() && !now.milestone(Milestone::Converged) &&
                         !now.restricted && now.kind == kind;
    m_declare.setRunning(running ? m_desk.snapshot().label : QString(), now.title);
    tick(m_declareKeyAt);
    const auto fill = [this, offered](QString title) {
        if (!offered.isEmpty() && !title.contains(offered))
            title += title.isEmpty() ? offered : u' ' + offered;
        if (title != m_declare.title())
            m_declare.setTitle(title);
    };
    if (!m_declare.title().isEmpty())
        return fill(m_declare.title());
    m_workspace.run(
        this, [](Session& s) { return s.store().draft(u"declare/title"_s); },
        [this, fill](const Result<QString>& draft) {
            fill(draft && m_declare.title().isEmpty() ? *draft : m_declare.title());
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
        if (!m_acts.settle(outcome, {}))
            return m_declare.refuse(text::sentence(outcome.error()));
        const StreamId id = outcome->subject().id;
        const auto done = [this, id] {
            m_workspace.run(
                this, [](Session& s) { return s.store().setDraft(u"declare/title"_s, {}); },
                [](const Status&) {});
            m_declare.succeed();
            if (const StreamId before = std::exchange(m_recurrenceOf, {}); !before.isNull())
                m_workspace.submit(this, id, cmd::Relate{before, u"recurrence_of"_s},
                                   [this](const Result<Outcome>& linked) {
                                       if (!linked)
                                           m_acts.say(text::sentence(linked.error()));
                                   });
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
    m_workspace.submit(this, incident, c,
                       [this, incident, then = std::move(then), words = Acts::undoWords(c),
                        declaring](const Result<Outcome>& outcome) {
                           if (m_acts.settle(outcome, words)) {
                               const auto* fact =
                                   std::get_if<IncidentClassified>(&outcome->events.front().body);
                               then();
                               if (fact && fact->classification == Classification::Security)
                                   Q_EMIT securityJudged(incident);
                               return;
                           }
                           // A declared incident stays declared; its class is asked for again on
                           // the desk.
                           if (!declaring)
                               return m_declare.refuse(text::sentence(outcome.error()));
                           m_acts.say(text::sentence(outcome.error()));
                           then();
                       });
}

void Panels::askClassify()
{
    const Incident& i = m_desk.snapshot().incident;
    m_declare.openFor(DeclarePanel::Mode::Classify, tr("Security beats every other row"),
                      m_acts.peopleChoices(), m_context.japanese());
    m_declare.setCases(m_desk.snapshot().cases);
    m_declare.setClassification(i.matchedCase, i.classificationReason);
    // Reclassification keeps its history (behaviour 2): who, when, what and why, the newest first.
    QStringList history;
    const TimelineModel& rows = m_desk.timeline();
    for (int row = rows.rowCount() - 1; row >= 0 && history.size() < 3; --row) {
        const TimelineRow& r = rows.row(row);
        if (r.kind == EntryKind::Classified)
            history << u"%1  %2  %3"_s.arg(
                clockTime(r.occurredAt, systemClock().now(), m_context.zone), r.author, r.text);
    }
    m_declare.setHistory(history);
}

} // namespace matoi::ui
