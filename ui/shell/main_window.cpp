// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/account.h>
#include <app/text/language.h>
#include <app/text/messages.h>
#include <ui/numbers/number_page.h>
#include <ui/reviews/review_page.h>
#include <ui/risks/risk_page.h>
#include <ui/risks/risk_panels.h>
#include <ui/shell/actions.h>
#include <ui/shell/acts.h>
#include <ui/shell/desk.h>
#include <ui/shell/directory_panels.h>
#include <ui/shell/emergency.h>
#include <ui/shell/first_run.h>
#include <ui/shell/hub_panels.h>
#include <ui/shell/main_window.h>
#include <ui/shell/nav_bar.h>
#include <ui/shell/notice_panels.h>
#include <ui/shell/panels.h>
#include <ui/shell/people_panels.h>
#include <ui/shell/task_panels.h>
#include <ui/shell/turns.h>
#include <ui/theme/button.h>
#include <ui/theme/theme.h>
#include <ui/views/alarm_bar.h>
#include <ui/views/form_panel.h>
#include <ui/views/incident_list.h>
#include <ui/views/key_sheet.h>
#include <ui/views/note_line.h>
#include <ui/views/palette.h>
#include <ui/views/people_list.h>
#include <ui/views/playbook_panel.h>
#include <ui/views/settings_panel.h>

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QScopeGuard>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

MainWindow::MainWindow(Workspace& workspace)
    : m_workspace(workspace)
    , m_import(workspace)
{
    m_context.language = currentLanguage();
    build();
    wire();
    wirePeople();
    wireRisks();
    wireNumbers();
    wireReviews();
    wireJobs();
    wireSecurity();
    wireHub();
    addActions();
    addPeopleActions();
    addRiskActions();
    addNumberActions();
    addReviewActions();
    addContactActions();
    addSecurityActions();
    addHubActions();
    retranslate();
    restoreLayout();
    connect(&workspace, &Workspace::opened, this, &MainWindow::onOpened);
    if (workspace.isOpen())
        QMetaObject::invokeMethod(this, &MainWindow::onOpened, Qt::QueuedConnection);
    connect(&workspace, &Workspace::openFailed, this, [this](const Error& error) {
        m_first->setProblem(text::sentence(error));
        m_pages->setCurrentWidget(m_first);
        settle();
    });
    connect(&workspace, &Workspace::changed, this, [this](const Change& change) {
        m_savedAt = systemClock().now();
        m_desk->apply(change); // what somebody is looking at comes first
        followList(change);
        followZone(change);
        m_risks->follow(change);
        m_numbers->follow(change);
        m_reviews->follow(change);
        updateStatus();
    });
    connect(&m_second, &QTimer::timeout, this, [this] {
        const Ms now = systemClock().now();
        m_desk->tick(now);
        m_panels->tick(now);
        m_risks->tick(now);
        m_reviews->tick(now);
        showAlarm(now);
        if (m_hub->state().link == sync::Link::Offline)
            updateStatus(); // a hub that is called becomes a hub that is missed
    });
    m_second.start(1000);
    m_noteTimer.setSingleShot(true);
    connect(&m_noteTimer, &QTimer::timeout, m_note, &QLabel::clear);
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    setMinimumSize(1100, 700);
    auto* root = new QWidget(this);
    auto* outer = new QVBoxLayout(root);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    m_alarm = new AlarmBar(root);
    outer->addWidget(m_alarm);
    auto* row = new QHBoxLayout;
    outer->addLayout(row, 1);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_nav = new NavBar(root);
    auto* column = new QVBoxLayout;
    m_pages = new QStackedWidget(root);
    row->addWidget(m_nav);
    row->addLayout(column, 1);
    column->setSpacing(0);
    m_notes = new NoteLine(root);
    column->addWidget(m_notes);
    column->addWidget(m_pages, 1);
    m_first = new FirstRun;
    m_desk = new Desk(m_workspace, m_context);
    m_list = new IncidentList;
    m_pages->addWidget(m_first);
    m_pages->addWidget(m_desk);
    m_people = new PeopleList;
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_people);
    m_risks = new RiskPage(m_workspace, m_context);
    m_pages->addWidget(m_risks);
    m_numbers = new NumberPage(m_workspace, m_context);
    m_pages->addWidget(m_numbers);
    m_reviews = new ReviewPage(m_workspace, m_context);
    m_pages->addWidget(m_reviews);
    setCentralWidget(root);
    m_form = new FormPanel(this);
    m_acts = new Acts(m_workspace, m_context, *m_desk, *m_form, this);
    m_panels = new Panels(*m_acts, this);
    m_peoplePanels = new PeoplePanels(*m_acts, this);
    m_directory = new DirectoryPanels(*m_acts, *m_people, this);
    m_notices = new NoticePanels(*m_acts, this);
    m_tasks = new TaskPanels(*m_acts, this);
    m_emergency = new Emergency(*m_acts, this);
    m_turns = new Turns(*m_acts, this);
    m_hub = new HubPanels(*m_acts, this);
    m_actions = new Actions(this);
    m_keySheet = new KeySheet(this);
    m_palette = new Palette(this);
    m_settings = new SettingsPanel(this);
    m_playbooks = new PlaybookPanel(this);
    buildStatus();
}

void MainWindow::onOpened()
{
    struct Opened {
        PersonId profile;
        QString name;
        QTimeZone zone;
        Error error;
    };
    m_workspace.run(
        this,
        [](Session& s) {
            Opened o;
            if (s.profile().isNull()) {
                // The first start must not ask before it helps: the account's name will do.
                const Account account = currentAccount();
                if (auto made = s.createProfile(account.name, account.login); !made)
                    o.error = made.error();
            }
            o.profile = s.profile();
            o.name = s.personName(o.profile);
            o.zone = s.zone();
            return o;
        },
        [this](const Opened& o) {
            if (o.error.code != ErrorCode::None)
                say(text::sentence(o.error));
            m_context.profile = o.profile;
            m_context.zone = o.zone;
            m_desk->useZone();
            m_list->setZone(m_context.zone);
            m_first->setPerson(
                o.name, u"%1 %2"_s.arg(QString::fromLatin1(m_context.zone.id()), zoneOffset()));
            updateStatus();
            reloadList();
            m_risks->countVisits();
            m_reviews->reload();
            if (m_keepBackups)
                m_backups.start(m_workspace.path(),
                                QSettings().value(u"backup_folder"_s).toString());
        });
}

void MainWindow::followZone(const Change& change)
{
    // Set by another window, a shell or another desk: it is the team's zone, not this window's.
    const bool touched =
        change.refold ||
        std::any_of(change.streams.begin(), change.streams.end(),
                    [](const StreamRef& stream) { return stream.kind == StreamKind::Workspace; });
    if (!touched)
        return;
    m_workspace.run(
        this, [](Session& s) { return s.zone(); },
        [this](const QTimeZone& zone) {
            if (zone == m_context.zone)
                return;
            m_context.zone = zone;
            m_desk->useZone();
            m_desk->reload();
            m_list->setZone(zone);
            m_numbers->follow({});
            updateStatus();
        });
}

void MainWindow::openIncident(StreamId id)
{
    m_desk->open(id);
    Q_EMIT stateChanged();
}

void MainWindow::settle()
{
    // A note stands above the pages, but the keys belong to the desk.
    if (!m_settled && m_notes->isAncestorOf(focusWidget()))
        m_desk->setFocus();
    if (!std::exchange(m_settled, true))
        Q_EMIT settledNow();
}

void MainWindow::showPage(int page)
{
    m_nav->setPage(page);
    m_page = page;
    Q_EMIT stateChanged();
    const auto alarm = qScopeGuard([this] { showAlarm(systemClock().now()); });
    if (page == IncidentsPage) {
        m_pages->setCurrentWidget(m_list);
        m_list->setFocus();
    } else if (page == PeoplePage) {
        m_pages->setCurrentWidget(m_people);
        m_people->setFocus();
        m_directory->reload();
    } else if (page == RisksPage) {
        m_pages->setCurrentWidget(m_risks);
        m_risks->setFocus();
    } else if (page == NumbersPage) {
        m_pages->setCurrentWidget(m_numbers);
        m_numbers->setFocus();
    } else if (page == ReviewsPage) {
        m_pages->setCurrentWidget(m_reviews);
        m_reviews->setFocus();
    } else {
        m_pages->setCurrentWidget(m_desk->incident().isNull() ? static_cast<QWidget*>(m_first)
                                                              : m_desk);
        m_desk->setFocus();
    }
}

void MainWindow::setLanguage(const QString& language)
{
    m_context.language = installLanguage(language);
    QLocale::setDefault(QLocale(m_context.japanese() ? QLocale::Japanese : QLocale::English));
    QSettings().setValue(u"language"_s, m_context.language);
    retranslate();
}

void MainWindow::retranslate()
{
    if (m_desk->incident().isNull())
        setWindowTitle(u"Matoi"_s);
    retranslateStatus();
    m_first->retranslate();
    m_desk->retranslate();
    m_panels->retranslate();
    m_list->retranslate();
    m_people->retranslate();
    m_risks->retranslate();
    m_numbers->retranslate();
    m_reviews->retranslate();
    m_notes->retranslate();
    m_alarm->retranslate();
    m_nav->update();
    showSharing();
}

} // namespace matoi::ui
