// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/messages.h>
#include <ui/reviews/review_page.h>
#include <ui/shell/actions.h>
#include <ui/shell/acts.h>
#include <ui/shell/desk.h>
#include <ui/shell/hub_panels.h>
#include <ui/shell/main_window.h>
#include <ui/shell/panels.h>
#include <ui/shell/row_acts.h>
#include <ui/shell/turns.h>
#include <ui/views/banner_stack.h>
#include <ui/views/composer.h>
#include <ui/views/filter_bar.h>
#include <ui/views/key_sheet.h>
#include <ui/views/step_rail.h>
#include <ui/views/timeline_view.h>
#include <ui/views/undo_bar.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

// Everything that one can do here, once: keys, palette and key sheet read this list.
namespace matoi::ui
{

void MainWindow::addActions()
{
    using P = ActionPlace;
    using G = ActionGroup;
    Panels* const ask = m_panels;
    Desk* const desk = m_desk;
    const auto onDesk = [this] { return deskShown(); };
    const auto add = [this](QString id, G group, P place, QString keys,
                            std::function<QString()> words, QString search,
                            std::function<void()> run, std::function<bool()> enabled = {}) {
        m_actions->add({std::move(id), group, place, std::move(keys), std::move(words),
                        std::move(search), std::move(run), std::move(enabled)});
    };

    add(
        u"incident.declare"_s, G::Incident, P::Anywhere, u"Ctrl+N"_s,
        [] { return tr("Declare an incident"); },
        u"sengen せんげん 宣言 new start kihyo きひょう"_s,
        [ask] { ask->declare(IncidentKind::Real); });
    add(
        u"incident.drill"_s, G::Incident, P::NoIncident, u"D"_s,
        [] { return tr("Declare a drill"); }, u"kunren くんれん 訓練 practice"_s,
        [ask] { ask->declare(IncidentKind::Drill); });
    add(
        u"incident.next"_s, G::Incident, P::Desk, u"G"_s, [] { return tr("Do the next act"); },
        u"tsugi つぎ 次 go"_s, [ask] { ask->doNext(); }, onDesk);
    add(
        u"incident.classify"_s, G::Incident, P::Desk, {}, [] { return tr("Classify"); },
        u"bunrui ぶんるい 分類 case class security"_s, [ask] { ask->askClassify(); }, onDesk);
    add(
        u"incident.score"_s, G::Incident, P::Desk, {}, [] { return tr("Score the impact"); },
        u"score sukoa スコア すこあ eikyo えいきょう 影響 impact"_s, [ask] { ask->askScore(); },
        onDesk);
    add(
        u"incident.outlook"_s, G::Incident, P::Desk, u"O"_s,
        [] { return tr("Change the outlook"); }, u"mitooshi みとおし 見通し"_s,
        [ask] { ask->cycleOutlook(); }, onDesk);
    add(
        u"incident.summary"_s, G::Incident, P::Desk, u"Ctrl+U"_s,
        [] { return tr("Update the summary"); },
        u"samari サマリ さまり genjo げんじょう 現状 promise"_s, [ask] { ask->askSummary(); },
        onDesk);
    add(
        u"incident.snooze"_s, G::Incident, P::Desk, {}, [] { return tr("Move the next update"); },
        u"snooze enki えんき 延期 promise"_s, [ask] { ask->askSnooze(); }, onDesk);
    add(
        u"incident.converge"_s, G::Incident, P::Desk, {}, [] { return tr("Converge"); },
        u"shusoku しゅうそく 収束 end"_s, [ask] { ask->askConverge(); }, onDesk);
    add(
        u"incident.import"_s, G::Incident, P::Anywhere, u"Ctrl+I"_s,
        [] { return tr("Bring in a past incident"); },
        u"import とりこみ torikomi 取り込み slack csv"_s,
        [this] { m_panels->importFile(m_import); });

    for (int n = 1; n <= 6; ++n)
        add(
            u"step.%1"_s.arg(n), G::Process, P::Desk, QString::number(n),
            [this, n] {
                const PlaybookStep* step = m_desk->snapshot().playbook.railStep(n);
                return step ? tr("Step %1: %2").arg(n).arg(step->title.in(m_context.japanese()))
                            : tr("Step %1").arg(n);
            },
            u"step すてっぷ ステップ"_s, [ask, n] { ask->moveStep(QString::number(n)); }, onDesk);
    add(
        u"process.report"_s, G::Process, P::Desk, {}, [] { return tr("Write the report"); },
        u"repo-to レポート れぽーと postmortem"_s, [ask] { ask->askReport(); }, onDesk);
    add(
        u"process.review"_s, G::Process, P::Desk, {},
        [] { return tr("Record the review meeting"); },
        u"furikaeri ふりかえり ふり返り retrospective"_s, [ask] { ask->askReview(); }, onDesk);
    add(
        u"process.fix"_s, G::Process, P::Desk, {}, [] { return tr("Record the fix"); },
        u"kokyu taio こうきゅうたいおう 恒久対応 zantei 暫定 workaround"_s,
        [ask] { ask->askFix(); }, onDesk);
    add(
        u"process.action"_s, G::Process, P::Desk, u"A"_s, [] { return tr("Add an action item"); },
        u"akushon アクション あくしょん taisaku たいさく 対策"_s, [ask] { ask->addActionItem(); },
        onDesk);
    add(
        u"process.action_done"_s, G::Process, P::Desk, {},
        [] { return tr("Finish an action item"); },
        u"akushon アクション あくしょん taisaku たいさく 対策 kanryo かんりょう 完了 done"_s,
        [ask] { ask->finishActionItem(); }, onDesk);
    add(
        u"process.action_verify"_s, G::Process, P::Desk, {},
        [] { return tr("Verify an action item"); },
        u"akushon アクション あくしょん kakunin かくにん 確認 koka こうか 効果 works"_s,
        [ask] { ask->verifyActionItem(); }, onDesk);

    add(
        u"entry.new"_s, G::Timeline, P::Desk, u"N"_s, [] { return tr("Write an entry"); },
        u"kiroku きろく 記録 note memo メモ"_s, [desk] { desk->composer().focusEditor(); }, onDesk);
    add(
        u"entry.hypothesis"_s, G::Timeline, P::Desk, u"H"_s, [] { return tr("Open a hypothesis"); },
        u"kasetsu かせつ 仮説"_s, [ask] { ask->askHypothesis(); }, onDesk);
    add(
        u"entry.settle"_s, G::Timeline, P::Desk, {},
        [] { return tr("Rule out or confirm a hypothesis"); },
        u"kasetsu かせつ 仮説 kikyaku ききゃく 棄却 kakunin かくにん 確認 settle"_s,
        [ask] { ask->settleAHypothesis(); }, onDesk);
    add(
        u"entry.todo"_s, G::Timeline, P::Desk, u"T"_s, [] { return tr("Add a to-do"); },
        u"yarukoto やること todo task tasuku タスク"_s, [ask] { ask->askTask(); }, onDesk);
    add(
        u"rows.search"_s, G::Timeline, P::Desk, u"/"_s, [] { return tr("Search the timeline"); },
        u"kensaku けんさく 検索 sagasu さがす 探す find filter"_s,
        [desk] { desk->filters().focusSearch(); }, onDesk);
    add(
        u"rows.clear"_s, G::Timeline, P::Desk, u"Esc"_s, [] { return tr("Clear the filter"); },
        u"kaijo かいじょ 解除"_s,
        [desk] {
            desk->filters().clear();
            desk->setFocus();
        },
        onDesk);
    add(
        u"rows.system"_s, G::Timeline, P::Desk, u"S"_s,
        [] { return tr("Show or hide system entries"); }, u"shisutemu しすてむ システム"_s,
        [desk] { desk->view().setShowSystem(!desk->view().showsSystem()); }, onDesk);
    const auto picked = [desk, onDesk] { return onDesk() && !desk->view().selected().isNull(); };
    add(
        u"row.pin"_s, G::Timeline, P::Rows, u"P"_s, [] { return tr("Pin or unpin the entry"); },
        u"pin ぴん ピン"_s, [this] { m_rowActs->pin(); }, picked);
    add(
        u"row.correct"_s, G::Timeline, P::Rows, u"E"_s, [] { return tr("Correct the entry"); },
        u"teisei ていせい 訂正 edit"_s, [ask, desk] { ask->askCorrect(desk->view().selected()); },
        picked);
    add(
        u"row.retract"_s, G::Timeline, P::Rows, u"Del"_s, [] { return tr("Retract the entry"); },
        u"torikeshi とりけし 取り消し delete"_s,
        [ask, desk] { ask->askRetract(desk->view().selected()); }, picked);
    add(
        u"rows.walk"_s, G::Timeline, P::Rows, u"J K"_s, [] { return tr("Next row, row before"); },
        {}, [desk] { desk->view().setFocus(Qt::ShortcutFocusReason); }, onDesk);
    addRowActions();

    add(
        u"window.palette"_s, G::Window, P::Anywhere, u"Ctrl+K"_s,
        [] { return tr("Find any act, incident or person"); }, u"palette"_s,
        [this] { openPalette(); });
    add(
        u"window.keys"_s, G::Window, P::Anywhere, u"?"_s, [] { return tr("All keys"); },
        u"help heruppu ヘルプ きー キー shortcut"_s, [this] { showKeys(); });
    add(
        u"window.desk"_s, G::Window, P::Anywhere, u"Ctrl+1"_s, [] { return tr("Go to the desk"); },
        u"shikitaku しきたく 指揮卓"_s, [this] { showPage(DeskPage); });
    add(
        u"window.incidents"_s, G::Window, P::Anywhere, u"Ctrl+2"_s,
        [] { return tr("Go to the incidents"); }, u"ichiran いちらん 一覧 list"_s,
        [this] { showPage(IncidentsPage); });
    add(
        u"window.pane"_s, G::Window, P::Anywhere, u"F6"_s, [] { return tr("Next pane"); }, {},
        [this] { nextPane(1); });
    add(
        u"window.pane_back"_s, G::Window, P::Anywhere, u"Shift+F6"_s,
        [] { return tr("Pane before"); }, {}, [this] { nextPane(-1); });
    add(
        u"window.undo"_s, G::Window, P::Anywhere, u"Ctrl+Z"_s, [] { return tr("Undo"); },
        u"modosu もどす 元に戻す"_s, [this] { undo(); });
    add(
        u"window.playbooks"_s, G::Window, P::Anywhere, {},
        [] { return tr("Change the playbooks of the team"); },
        u"pureibukku ぷれいぶっく プレイブック tejun てじゅん 手順 checklist"_s,
        [this] { openPlaybooks(); });
    add(
        u"window.settings"_s, G::Window, P::Anywhere, u"Ctrl+,"_s, [] { return tr("Settings"); },
        u"settei せってい 設定 language gengo 言語 theme backup"_s, [this] { settings(); });
    addDesktopActions();
}

void MainWindow::showKeys()
{
    const std::pair<ActionGroup, QString> groups[]{
        {ActionGroup::Incident, tr("Incident")}, {ActionGroup::Process, tr("Process")},
        {ActionGroup::Timeline, tr("Timeline")}, {ActionGroup::People, tr("People")},
        {ActionGroup::Risks, tr("Risks")},       {ActionGroup::Reviews, tr("Postmortems")},
        {ActionGroup::Numbers, tr("Numbers")},   {ActionGroup::Window, tr("Window")}};
    std::vector<KeySheet::Section> sections;
    for (const auto& [group, title] : groups) {
        KeySheet::Section section{title, {}};
        for (const Action& action : m_actions->all())
            if (action.group == group && !action.keys.isEmpty())
                section.rows.emplace_back(action.keys, action.words());
        sections.push_back(std::move(section));
    }
    m_keySheet->open(std::move(sections));
}

void MainWindow::nextPane(int step)
{
    if (m_page == ReviewsPage)
        return m_reviews->nextPane(step);
    m_desk->nextPane(step);
}

bool MainWindow::deskShown() const
{
    return m_pages->currentWidget() == m_desk && !m_desk->incident().isNull();
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    // Letters reach the window only when no text field took them first.
    if (m_actions->press(*event, placeShown()))
        return;
    if (deskShown() && !ScrimPanel::anyOpen(this))
        switch (event->key()) {
        case Qt::Key_J:
        case Qt::Key_K:
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_End:
        case Qt::Key_Home:
            return m_desk->view().setFocus(Qt::ShortcutFocusReason);
        }
    QMainWindow::keyPressEvent(event);
}

void MainWindow::bannerAct(int act)
{
    switch (Banner::Act(act)) {
    case Banner::Act::Retry:
        return m_desk->composer().submit();
    case Banner::Act::Copy:
        return QGuiApplication::clipboard()->setText(m_desk->composer().text());
    case Banner::Act::Summary:
        return m_panels->askSummary();
    case Banner::Act::Snooze:
        return m_panels->askSnooze();
    case Banner::Act::Compare:
        return m_turns->askConflicts();
    case Banner::Act::TakeCommand:
        return m_acts->submit(cmd::AssignRole{Role::Commander, m_context.profile});
    case Banner::Act::Score:
        return m_panels->askScore();
    case Banner::Act::Outlook:
        return m_panels->cycleOutlook();
    case Banner::Act::Hypothesis:
        return m_panels->askHypothesis();
    case Banner::Act::HubRetry:
        return m_hub->tryAgain();
    case Banner::Act::HubUnlock:
        return m_hub->askUnlock();
    case Banner::Act::HubShow:
        return m_hub->show();
    case Banner::Act::HubRefused:
        return m_hub->showRefused();
    case Banner::Act::HubLater:
    case Banner::Act::Later:
    case Banner::Act::ShowNew:
        return; // the desk does it
    }
}

void MainWindow::undo()
{
    m_desk->undoBar().offer({});
    m_workspace.run(
        this, [](Session& s) { return s.undoLast(); },
        [this](const Result<Outcome>& outcome) {
            say(outcome ? tr("Undone") : text::sentence(outcome.error()));
        });
}

} // namespace matoi::ui
