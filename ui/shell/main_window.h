// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/service/workspace.h>
#include <ui/models/desk_snapshot.h>
#include <ui/models/timeline_model.h>

#include <QMainWindow>
#include <QTimer>

class QLabel;
class QLineEdit;
class QSplitter;
class QStackedWidget;

namespace matoi::ui
{

class Button;
class Composer;
class DeskHeader;
class FirstRun;
class FormPanel;
class IncidentList;
class NavBar;
class SideColumn;
class StepRail;
class TimelineView;
struct Composed;

//! The desk's window. It wires views to the workspace: every act is a Command, every picture a
//! snapshot. main_window.cpp shows, main_window_*.cpp act.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(Workspace& workspace);
    ~MainWindow() override;

    enum Page { DeskPage, IncidentsPage };
    void showPage(int page);
    void openIncident(StreamId id);
    void setLanguage(const QString& language);
    //! True once the desk (or the first-run page) shows what the workspace holds.
    bool settled() const { return m_settled; }
    //! Brings the window to the front, for a second start on the same workspace.
    void raiseWindow();

Q_SIGNALS:
    void settledNow();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    // main_window.cpp
    void build();
    QWidget* buildDesk();
    void onOpened();
    void onChanged(const Change& change);
    void reloadList();
    void reloadDesk();
    void reloadRows();
    void showDesk(const DeskSnapshot& snapshot);
    void updateStatus();
    void retranslate();
    void tick();
    void restoreLayout();
    void say(const QString& sentence);
    bool japanese() const { return m_language == QLatin1StringView("ja"); }
    // main_window_keys.cpp
    void bindKeys();
    bool letterKey(int key);
    void showKeys();
    void settings();
    void undo();
    // main_window_acts.cpp
    void act(Command command);
    void actFromPanel(StreamId incident, Command command,
                      std::function<void(const Outcome&)> then = {});
    void record(const Composed& composed);
    void declare(IncidentKind kind);
    void askSummary();
    void askHandover();
    void askRoles();
    void setOutlook(Outlook outlook);
    void cycleOutlook();
    void askConverge();
    void askClassify();
    void askScore();
    void askHypothesis();
    void settleHypothesis(EventId id);
    void askTask();
    void askCorrect(EventId id);
    void askRetract(EventId id);
    void togglePin(EventId id);
    // main_window_process.cpp
    void moveStep(const QString& step);
    void doNext();
    void askReport();
    void askReview();
    void askFix();
    void addActionItem();
    void askAction();
    void askWake();
    void addPerson();
    void importFile();
    std::vector<std::pair<QString, QString>> peopleChoices() const;

    Workspace& m_workspace;
    TimelineModel m_timeline;
    DeskSnapshot m_snap;
    StreamId m_incident;
    std::map<PersonId, QString> m_names;
    PersonId m_profile;
    QTimeZone m_zone;
    QString m_language;
    Ms m_declareKeyAt = 0;
    bool m_settled = false;

    NavBar* m_nav = nullptr;
    QStackedWidget* m_pages = nullptr;
    FirstRun* m_first = nullptr;
    QWidget* m_desk = nullptr;
    DeskHeader* m_header = nullptr;
    StepRail* m_rail = nullptr;
    TimelineView* m_view = nullptr;
    Composer* m_composer = nullptr;
    SideColumn* m_side = nullptr;
    IncidentList* m_list = nullptr;
    FormPanel* m_form = nullptr;
    QLineEdit* m_search = nullptr;
    Button *m_all = nullptr, *m_pinned = nullptr, *m_system = nullptr;
    QSplitter* m_split = nullptr;
    QLabel *m_status = nullptr, *m_note = nullptr;
    QTimer m_second, m_draftTimer, m_noteTimer;
};

} // namespace matoi::ui
