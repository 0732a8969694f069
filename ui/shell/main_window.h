// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/service/backups.h>
#include <app/service/past_import.h>
#include <app/service/workspace.h>
#include <ui/models/away_watch.h>
#include <ui/shell/print_job.h>
#include <ui/shell/window_context.h>
#include <ui/shell/window_state.h>
#include <ui/views/form_field.h>

#include <QHash>
#include <QMainWindow>
#include <QTimer>

class QLabel;
class QStackedWidget;

namespace matoi
{
struct PaletteItem;
}

namespace matoi::ui
{

class Actions;
class Acts;
class AlarmBar;
class Button;
class Desk;
class DirectoryPanels;
class Emergency;
class FirstRun;
class FormPanel;
class HubMark;
class HubPanels;
class IncidentList;
class KeySheet;
class LineActs;
class DeployPanels;
class NavBar;
class NumberPage;
class NumberPanels;
class NotePanel;
class Palette;
class NoticePanels;
class NoteLine;
class Panels;
class TaskPanels;
class PlaybookPanel;
class RowActs;
class SettingsPanel;
class PeopleList;
class PeoplePanels;
class ReviewPage;
class ReviewPanels;
class RiskPage;
class RiskPanels;
class RiskImportPanel;
class RiskTable;
class RiskTablePanels;
class Turns;
enum class ActionPlace;

//! The window: navigation, pages, keys, the status line. The desk shows, Panels asks.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(Workspace& workspace);
    ~MainWindow() override;

    //! The fixed places of the navigation.
    enum Page {
        DeskPage,
        IncidentsPage,
        PeoplePage,
        RisksPage,
        ReviewsPage,
        NumbersPage,
        LastPage = NumbersPage
    };
    void showPage(int page);
    void openIncident(StreamId id);
    //! The postmortem of this incident, on its page.
    void openReview(StreamId incident);
    //! Opens this one first, once the workspace is read: "INC-2026-0042", in any case.
    void openNumbered(const QString& label) { m_wanted = label; }
    void setLanguage(const QString& language);
    //! True once the desk (or the first-run page) shows what the workspace holds.
    bool settled() const { return m_settled; }
    //! Brings the window to the front, for a second start on the same workspace.
    void raiseWindow();
    //! Somebody looks at the window from now on, or nobody does any more. `now` UTC ms.
    void setPresent(bool present, Ms now);
    //! A sentence in the status line, for ten seconds.
    void say(const QString& sentence);
    //! A sentence about the program itself that stays until somebody has read it.
    void note(const QString& sentence);
    //! The incident on the desk; null = none.
    StreamId incident() const;
    //! It is what a person sees here.
    bool shows(StreamId id) const;
    const WindowContext& context() const { return m_context; }
    //! The declaration, filled with this title; what was typed there before stays in front of it.
    void declareWith(const QString& title);
    //! Shows this incident and, if one is named, this entry.
    void openNamed(const QString& label, EventId entry);
    //! Offers to join a hub by this invitation file.
    void joinWith(const QString& invitation);
    WindowState state() const;
    //! Before the workspace is read. An incident that is over gives way to one that runs.
    void setState(const WindowState& state);
    //! Keeps daily copies of the workspace; not for practice, not for pictures.
    void keepBackups();

Q_SIGNALS:
    void settledNow();
    //! Another window, please: on this incident, or (null) on another one that runs.
    void windowRequested(matoi::StreamId incident);
    void captureRequested();
    //! Matoi is to go on with another workspace; `words` open the secret of its hub.
    void workspaceWanted(const QString& path, const QByteArray& words);
    //! What belongs into the session changed.
    void stateChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    // main_window.cpp
    void build();
    void onOpened();
    void settle();
    // main_window_status.cpp
    void buildStatus();
    void retranslateStatus();
    void updateStatus();
    //! "+09:00": the status line always says by which clock the times are.
    QString zoneOffset() const;
    // main_window.cpp
    void retranslate();
    void restoreLayout();
    // main_window_wire.cpp
    void wire();
    // main_window_rows.cpp
    void wireRows();
    void addRowActions();
    // main_window_list.cpp
    void reloadList();
    //! After facts were recorded: reads the list again only where it would look otherwise.
    void followList(const Change& change);
    // main_window_jobs.cpp
    void wireJobs();
    void showAlarm(Ms now);
    // main_window_actions.cpp
    void addActions();
    // main_window_actions_contact.cpp
    void addContactActions();
    // main_window_actions.cpp
    void addDesktopActions();
    // main_window_print.cpp
    void askPrint();
    void askPrintTo(const QStringList& printers);
    TimelineSheet sheet() const;
    bool deskShown() const;
    void nextPane(int step);
    ActionPlace placeShown() const;
    void showKeys();
    void bannerAct(int act);
    void undo();
    // main_window_palette.cpp
    void openPalette();
    void pickFromPalette(const PaletteItem& item);
    // main_window_actions_people.cpp
    void addPeopleActions();
    void wirePeople();
    // main_window_actions_risks.cpp
    void addRiskActions();
    void wireRisks();
    // main_window_actions_risk_table.cpp
    void addRiskTableActions();
    void wireRiskTable();
    // main_window_actions_numbers.cpp
    void addNumberActions();
    void wireNumbers();
    // main_window_actions_reviews.cpp
    void addReviewActions();
    void wireReviews();
    // main_window_actions_security.cpp
    void addSecurityActions();
    void wireSecurity();
    // main_window_hub.cpp
    void addHubActions();
    void wireHub();
    void showSharing();
    // main_window_settings.cpp
    void settings();
    void applySettings(const FormValues& changed);
    void applyToDevice(const FormValues& changed, const QString& backupFolder);
    void openPlaybooks(); // main_window_playbooks.cpp
    //! The zone of the team, when somebody set it anew.
    void followZone(const Change& change);

    Workspace& m_workspace;
    WindowContext m_context;
    bool m_settled = false;
    int m_page = DeskPage;
    Ms m_savedAt = 0, m_backupAt = 0;
    bool m_keepBackups = false, m_backupFailed = false;
    //! Security incidents for which nobody responsible has answered yet.
    struct Alarm {
        StreamId id;
        QString label;
        Ms since = 0;
    };
    std::vector<Alarm> m_alarms;
    StreamId m_restored;
    QString m_wanted;
    BackupKeeper m_backups;
    PastImport m_import;
    PrintJob m_print;

    NavBar* m_nav = nullptr;
    QStackedWidget* m_pages = nullptr;
    FirstRun* m_first = nullptr;
    Desk* m_desk = nullptr;
    IncidentList* m_list = nullptr;
    PeopleList* m_people = nullptr;
    RiskPage* m_risks = nullptr;
    RiskPanels* m_riskPanels = nullptr;
    RiskTable* m_riskTable = nullptr;
    RiskTablePanels* m_riskTablePanels = nullptr;
    RiskImportPanel* m_riskImport = nullptr;
    NumberPage* m_numbers = nullptr;
    NumberPanels* m_numberPanels = nullptr;
    DeployPanels* m_deploys = nullptr;
    ReviewPage* m_reviews = nullptr;
    ReviewPanels* m_reviewPanels = nullptr;
    FormPanel* m_form = nullptr;
    Acts* m_acts = nullptr;
    Panels* m_panels = nullptr;
    PeoplePanels* m_peoplePanels = nullptr;
    DirectoryPanels* m_directory = nullptr;
    NoticePanels* m_notices = nullptr;
    TaskPanels* m_tasks = nullptr;
    Emergency* m_emergency = nullptr;
    HubPanels* m_hub = nullptr;
    HubMark* m_hubMark = nullptr;
    Turns* m_turns = nullptr;
    Actions* m_actions = nullptr;
    KeySheet* m_keySheet = nullptr;
    Palette* m_palette = nullptr;
    SettingsPanel* m_settings = nullptr;
    PlaybookPanel* m_playbooks = nullptr;
    QHash<QString, QString> m_readings; // by person
    NotePanel* m_notePanel = nullptr;
    LineActs* m_lineActs = nullptr;
    RowActs* m_rowActs = nullptr;
    NoteLine* m_notes = nullptr;
    AlarmBar* m_alarm = nullptr;
    QLabel *m_status = nullptr, *m_note = nullptr, *m_keys = nullptr, *m_every = nullptr,
           *m_job = nullptr;
    Button* m_stop = nullptr;
    QTimer m_second, m_noteTimer;
    AwayWatch m_away;
};

} // namespace matoi::ui
