// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/shell/acts.h>
#include <ui/shell/desk.h>
#include <ui/shell/first_run.h>
#include <ui/shell/main_window.h>
#include <ui/shell/nav_bar.h>
#include <ui/shell/notice_panels.h>
#include <ui/shell/panels.h>
#include <ui/shell/task_panels.h>
#include <ui/views/banner_stack.h>
#include <ui/views/composer.h>
#include <ui/views/desk_header.h>
#include <ui/views/incident_list.h>
#include <ui/views/palette.h>
#include <ui/views/settings_panel.h>
#include <ui/views/side_column.h>
#include <ui/views/step_rail.h>
#include <ui/views/timeline_view.h>
#include <ui/views/undo_bar.h>

using namespace Qt::StringLiterals;

// Who hears whom in the window.
namespace matoi::ui
{

void MainWindow::wire()
{
    connect(m_nav, &NavBar::pageChosen, this, &MainWindow::showPage);
    connect(m_nav, &NavBar::settingsRequested, this, &MainWindow::settings);
    connect(m_list, &IncidentList::declareRequested, m_panels,
            [this] { m_panels->declare(IncidentKind::Real); });
    connect(m_list, &IncidentList::opened, this, [this](StreamId id) {
        openIncident(id);
        showPage(DeskPage);
    });
    Panels* ask = m_panels;
    connect(m_settings, &SettingsPanel::playbooksRequested, this, &MainWindow::openPlaybooks);
    connect(m_palette, &Palette::picked, this, &MainWindow::pickFromPalette);
    connect(m_first, &FirstRun::declareRequested, this,
            [ask] { ask->declare(IncidentKind::Real); });
    connect(m_first, &FirstRun::drillRequested, this, [ask] { ask->declare(IncidentKind::Drill); });
    connect(m_first, &FirstRun::importRequested, ask, [this] { m_panels->importFile(m_import); });
    connect(m_first, &FirstRun::paletteRequested, this, &MainWindow::openPalette);
    connect(m_first, &FirstRun::languageRequested, this, &MainWindow::setLanguage);
    connect(m_acts, &Acts::said, this, &MainWindow::say);
    connect(ask, &Panels::declared, this, [this](StreamId id) {
        openIncident(id);
        showPage(DeskPage);
    });
    connect(ask, &Panels::contactRequested, m_notices, &NoticePanels::openNext);
    connect(ask, &Panels::outlookChanged, m_notices, &NoticePanels::askContactIfFree);
    connect(m_acts, &Acts::undoable, &m_desk->undoBar(), &UndoBar::offer);
    connect(m_acts, &Acts::notSaved, m_desk, &Desk::setNotSaved);
    connect(m_desk, &Desk::said, this, &MainWindow::say);
    connect(m_desk, &Desk::rowsLoaded, this, &MainWindow::settle);
    connect(m_desk, &Desk::shown, this, [this] {
        const DeskSnapshot& snap = m_desk->snapshot();
        setWindowTitle(u"%1 %2 — Matoi"_s.arg(
            snap.label, snap.incident.restricted ? snap.incident.codename : snap.incident.title));
    });
    connect(&m_desk->undoBar(), &UndoBar::undoRequested, this, &MainWindow::undo);
    connect(&m_desk->banners(), &BannerStack::acted, this,
            [this](Banner::Act act) { bannerAct(int(act)); });
    connect(&m_desk->view(), &TimelineView::correctRequested, ask, &Panels::askCorrect);
    connect(&m_desk->view(), &TimelineView::retractRequested, ask, &Panels::askRetract);
    wireRows();
    const DeskHeader* header = &m_desk->header();
    connect(header, &DeskHeader::outlookChosen, ask, &Panels::setOutlook);
    connect(header, &DeskHeader::summaryRequested, ask, &Panels::askSummary);
    connect(header, &DeskHeader::nextActRequested, ask, &Panels::doNext);
    connect(header, &DeskHeader::classifyRequested, ask, &Panels::askClassify);
    connect(header, &DeskHeader::scoreRequested, ask, &Panels::askScore);
    connect(&m_desk->rail(), &StepRail::stepActivated, ask,
            [ask](const QString& step) { ask->moveStep(step); });
    const SideColumn* side = &m_desk->side();
    connect(side, &SideColumn::summaryRequested, ask, &Panels::askSummary);
    connect(side, &SideColumn::hypothesisRequested, ask, &Panels::askHypothesis);
    connect(side, &SideColumn::taskRequested, ask, &Panels::askTask);
    connect(side, &SideColumn::taskTicked, ask,
            [this](EventId id) { m_acts->submit(cmd::DoneTask{id}); });
    connect(side, &SideColumn::taskPicked, m_tasks, &TaskPanels::askEdit);
    connect(side, &SideColumn::hypothesisPicked, ask, &Panels::settleHypothesis);
}

} // namespace matoi::ui
