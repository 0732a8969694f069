// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/account.h>
#include <app/text/language.h>
#include <app/text/messages.h>
#include <ui/shell/first_run.h>
#include <ui/shell/main_window.h>
#include <ui/shell/nav_bar.h>
#include <ui/theme/button.h>
#include <ui/theme/theme.h>
#include <ui/views/clock_text.h>
#include <ui/views/composer.h>
#include <ui/views/desk_header.h>
#include <ui/views/form_panel.h>
#include <ui/views/incident_list.h>
#include <ui/views/side_column.h>
#include <ui/views/step_rail.h>
#include <ui/views/timeline_view.h>

#include <QApplication>
#include <QCloseEvent>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

namespace
{

//! "+09:00": the status bar always says by which clock the times are.
QString offsetText(const QDateTime& at)
{
    const int minutes = at.offsetFromUtc() / 60;
    return u"%1%2:%3"_s.arg(minutes < 0 ? u"−"_s : u"+"_s)
        .arg(std::abs(minutes) / 60, 2, 10, QLatin1Char('0'))
        .arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

MainWindow::MainWindow(Workspace& workspace)
    : m_workspace(workspace)
    , m_zone(QTimeZone::systemTimeZone())
    , m_language(currentLanguage())
{
    build();
    bindKeys();
    retranslate();
    restoreLayout();
    connect(&workspace, &Workspace::opened, this, &MainWindow::onOpened);
    connect(&workspace, &Workspace::openFailed, this, [this](const Error& error) {
        m_status->setText(text::sentence(error));
        m_settled = true;
        Q_EMIT settledNow();
    });
    connect(&workspace, &Workspace::changed, this, &MainWindow::onChanged);
    connect(&m_second, &QTimer::timeout, this, &MainWindow::tick);
    m_second.start(1000);
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(400);
    connect(&m_draftTimer, &QTimer::timeout, this, [this] {
        const QString key = u"composer/"_s + m_incident.toString(), words = m_composer->text();
        m_workspace.run(
            this, [key, words](Session& s) { return s.store().setDraft(key, words); },
            [this](const Status& status) {
                if (!status)
                    say(text::sentence(status.error()));
            });
    });
    m_noteTimer.setSingleShot(true);
    connect(&m_noteTimer, &QTimer::timeout, m_note, &QLabel::clear);
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    setMinimumSize(1100, 700);
    auto* root = new QWidget(this);
    auto* row = new QHBoxLayout(root);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_nav = new NavBar(root);
    m_pages = new QStackedWidget(root);
    row->addWidget(m_nav);
    row->addWidget(m_pages, 1);
    m_first = new FirstRun;
    m_list = new IncidentList;
    m_pages->addWidget(m_first);
    m_pages->addWidget(buildDesk());
    m_pages->addWidget(m_list);
    setCentralWidget(root);
    m_form = new FormPanel(this);
    m_status = new QLabel;
    m_note = new QLabel;
    for (QLabel* label : {m_status, m_note}) {
        label->setTextFormat(Qt::PlainText);
        label->setFont(ui::font(Type::Label));
    }
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(12, 0, 12, 0);
    statusBar()->addWidget(m_status);
    statusBar()->addPermanentWidget(m_note);
    connect(m_nav, &NavBar::pageChosen, this, &MainWindow::showPage);
    connect(m_nav, &NavBar::settingsRequested, this, &MainWindow::settings);
    connect(m_list, &IncidentList::opened, this, [this](StreamId id) {
        openIncident(id);
        showPage(DeskPage);
    });
    connect(m_first, &FirstRun::declareRequested, this, [this] { declare(IncidentKind::Real); });
    connect(m_first, &FirstRun::drillRequested, this, [this] { declare(IncidentKind::Drill); });
    connect(m_first, &FirstRun::peopleRequested, this, &MainWindow::addPerson);
    connect(m_first, &FirstRun::importRequested, this, &MainWindow::importFile);
    connect(m_first, &FirstRun::languageRequested, this, [this] { setLanguage(u"ja"_s); });
}

QWidget* MainWindow::buildDesk()
{
    m_desk = new QWidget;
    m_desk->setFocusPolicy(Qt::StrongFocus);
    auto* column = new QVBoxLayout(m_desk);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_header = new DeskHeader(m_desk);
    column->addWidget(m_header);
    m_split = new QSplitter(Qt::Horizontal, m_desk);
    m_split->setHandleWidth(1);
    m_split->setChildrenCollapsible(false);
    m_rail = new StepRail;
    auto* centre = new QWidget;
    centre->setMinimumWidth(440);
    auto* lines = new QVBoxLayout(centre);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    auto* bar = new QWidget(centre);
    bar->setFixedHeight(42);
    auto* filters = new QHBoxLayout(bar);
    filters->setContentsMargins(12, 6, 12, 6);
    m_search = new QLineEdit;
    m_search->setMaximumWidth(180);
    m_all = new Button({}, Button::Style::Choice);
    m_pinned = new Button({}, Button::Style::Choice);
    m_system = new Button({}, Button::Style::Choice);
    m_all->setIconName("list");
    m_pinned->setIconName("pin");
    m_system->setIconName("off");
    for (Button* button : {m_all, m_pinned, m_system})
        button->setCheckable(true);
    m_all->setChecked(true);
    m_system->setKey(u"S"_s);
    filters->addWidget(m_search);
    filters->addWidget(m_all);
    filters->addWidget(m_pinned);
    filters->addWidget(m_system);
    filters->addStretch();
    m_view = new TimelineView;
    m_view->setModel(&m_timeline);
    m_composer = new Composer;
    lines->addWidget(bar);
    lines->addWidget(m_view, 1);
    lines->addWidget(m_composer);
    m_side = new SideColumn;
    m_split->addWidget(m_rail);
    m_split->addWidget(centre);
    m_split->addWidget(m_side);
    m_split->setStretchFactor(1, 1);
    m_split->setSizes({280, 748, 348});
    column->addWidget(m_split, 1);

    const auto filter = [this] { m_view->setFilter(m_search->text(), m_pinned->isChecked()); };
    connect(m_search, &QLineEdit::textChanged, this, filter);
    connect(m_all, &Button::clicked, this, [this, filter] {
        m_all->setChecked(true);
        m_pinned->setChecked(false);
        filter();
    });
    connect(m_pinned, &Button::clicked, this, [this, filter] {
        m_all->setChecked(!m_pinned->isChecked());
        filter();
    });
    connect(m_system, &Button::clicked, this,
            [this] { m_view->setShowSystem(m_system->isChecked()); });
    connect(m_view, &TimelineView::systemToggled, m_system, &Button::setChecked);
    connect(m_view, &TimelineView::counted, this, [this] {
        m_all->setText(tr("All %1").arg(m_view->visibleRows()));
        m_system->setText(tr("System %1").arg(m_view->hiddenSystemRows()));
    });
    connect(m_view, &TimelineView::pinRequested, this, &MainWindow::togglePin);
    connect(m_view, &TimelineView::correctRequested, this, &MainWindow::askCorrect);
    connect(m_view, &TimelineView::retractRequested, this, &MainWindow::askRetract);
    connect(m_composer, &Composer::submitted, this, &MainWindow::record);
    connect(m_composer, &Composer::draftChanged, this, [this] { m_draftTimer.start(); });
    connect(m_header, &DeskHeader::outlookChosen, this, &MainWindow::setOutlook);
    connect(m_header, &DeskHeader::handoverRequested, this, &MainWindow::askHandover);
    connect(m_header, &DeskHeader::summaryRequested, this, &MainWindow::askSummary);
    connect(m_header, &DeskHeader::nextActRequested, this, &MainWindow::doNext);
    connect(m_header, &DeskHeader::classifyRequested, this, &MainWindow::askClassify);
    connect(m_header, &DeskHeader::scoreRequested, this, &MainWindow::askScore);
    connect(m_rail, &StepRail::stepActivated, this, &MainWindow::moveStep);
    connect(m_side, &SideColumn::summaryRequested, this, &MainWindow::askSummary);
    connect(m_side, &SideColumn::rolesRequested, this, &MainWindow::askRoles);
    connect(m_side, &SideColumn::hypothesisRequested, this, &MainWindow::askHypothesis);
    connect(m_side, &SideColumn::taskRequested, this, &MainWindow::askTask);
    connect(m_side, &SideColumn::taskTicked, this, [this](EventId id) { act(cmd::DoneTask{id}); });
    connect(m_side, &SideColumn::hypothesisPicked, this, &MainWindow::settleHypothesis);
    return m_desk;
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
            m_profile = o.profile;
            m_zone = o.zone;
            m_header->setZone(m_zone);
            m_rail->setZone(m_zone);
            m_view->setZone(m_zone);
            m_composer->setZone(m_zone);
            m_side->setZone(m_zone);
            m_list->setZone(m_zone);
            const QDateTime now = QDateTime::fromMSecsSinceEpoch(systemClock().now(), m_zone);
            m_first->setPerson(o.name,
                               u"%1 %2"_s.arg(QString::fromLatin1(m_zone.id()), offsetText(now)));
            updateStatus();
            reloadList();
        });
}

void MainWindow::reloadList()
{
    struct List {
        std::vector<IncidentRow> rows;
        std::map<PersonId, QString> names;
    };
    m_workspace.run(
        this,
        [](Session& s) {
            List list;
            list.rows = s.store().incidents().valueOr({});
            for (const Person& person : s.workspace().people)
                list.names[person.id] = person.name;
            return list;
        },
        [this](List list) {
            m_names = list.names;
            int live = 0;
            StreamId newest, open;
            for (const IncidentRow& row : list.rows) {
                const bool running = row.state == IncidentState::Responding ||
                                     row.state == IncidentState::Triage ||
                                     row.state == IncidentState::Detected;
                live += running;
                if (newest.isNull())
                    newest = row.id;
                if (running && open.isNull())
                    open = row.id;
            }
            m_nav->setLive(live);
            const bool none = list.rows.empty();
            m_list->show(std::move(list.rows), std::move(list.names));
            if (none) {
                if (m_pages->currentWidget() != m_list)
                    m_pages->setCurrentWidget(m_first);
                if (!std::exchange(m_settled, true))
                    Q_EMIT settledNow();
            } else if (m_incident.isNull()) {
                // What is running comes first; else the newest.
                openIncident(open.isNull() ? newest : open);
                if (m_pages->currentWidget() != m_list)
                    m_pages->setCurrentWidget(m_desk);
            }
        });
}

void MainWindow::openIncident(StreamId id)
{
    m_incident = id;
    m_timeline.open({});
    reloadDesk();
    const bool ja = japanese();
    m_workspace.run(
        this, [id, ja](Session& s) { return loadRows(s, id, ja); },
        [this, id](Result<std::vector<TimelineRow>> rows) {
            if (id != m_incident)
                return;
            if (!rows)
                return say(text::sentence(rows.error()));
            m_timeline.open(std::move(*rows));
            if (!std::exchange(m_settled, true))
                Q_EMIT settledNow();
        });
    m_workspace.run(
        this, [id](Session& s) { return s.store().draft(u"composer/"_s + id.toString()); },
        [this, id](const Result<QString>& draft) {
            if (id == m_incident && draft)
                m_composer->setText(*draft);
        });
}

void MainWindow::reloadDesk()
{
    if (m_incident.isNull())
        return;
    const StreamId id = m_incident;
    const bool ja = japanese();
    m_workspace.run(
        this, [id, ja](Session& s) { return loadDesk(s, id, ja); },
        [this, id](Result<DeskSnapshot> snap) {
            if (id == m_incident && snap)
                showDesk(*snap);
        });
}

void MainWindow::reloadRows()
{
    const StreamId id = m_incident;
    const bool ja = japanese();
    m_workspace.run(
        this, [id, ja](Session& s) { return loadRows(s, id, ja); },
        [this, id](Result<std::vector<TimelineRow>> rows) {
            if (id == m_incident && rows)
                m_timeline.replaceAll(std::move(*rows));
        });
}

void MainWindow::onChanged(const Change& change)
{
    bool mine = change.refold, list = change.refold;
    for (const StreamRef& stream : change.streams) {
        mine |= stream.id == m_incident || stream.kind != StreamKind::Incident;
        list |= stream.kind == StreamKind::Incident || stream.kind == StreamKind::Workspace;
    }
    if (list)
        reloadList();
    if (!mine || m_incident.isNull())
        return;
    reloadDesk();
    if (change.refold)
        return reloadRows();
    const StreamId id = m_incident;
    const bool ja = japanese();
    m_workspace.run(
        this, [id, ja, ids = change.rows](Session& s) { return loadRows(s, id, ids, ja); },
        [this, id](Result<std::vector<TimelineRow>> rows) {
            if (id == m_incident && rows)
                m_timeline.upsert(std::move(*rows));
        });
}

void MainWindow::showDesk(const DeskSnapshot& snapshot)
{
    m_snap = snapshot;
    const Ms now = systemClock().now();
    m_header->show(snapshot);
    m_header->tick(now);
    m_rail->show(snapshot, now);
    m_side->show(snapshot, now);
    setWindowTitle(u"%1 %2 — Matoi"_s.arg(snapshot.label, snapshot.incident.restricted
                                                              ? snapshot.incident.codename
                                                              : snapshot.incident.title));
    updateStatus();
}

void MainWindow::showPage(int page)
{
    m_nav->setPage(page);
    if (page == IncidentsPage) {
        m_pages->setCurrentWidget(m_list);
        m_list->setFocus();
    } else {
        m_pages->setCurrentWidget(m_incident.isNull() ? static_cast<QWidget*>(m_first) : m_desk);
        m_desk->setFocus();
    }
}

void MainWindow::tick()
{
    const Ms now = systemClock().now();
    m_header->tick(now);
    if (m_form->isOpen() && m_form->openId().startsWith("declare"_L1))
        m_form->setTicker(elapsedText(now - m_declareKeyAt));
    // All other durations are words: once a minute is enough.
    if (now / 60'000 != (now - 1000) / 60'000 && m_snap.incident.exists) {
        m_rail->show(m_snap, now);
        m_side->show(m_snap, now);
        reloadDesk(); // the next act depends on the time too
    }
}

void MainWindow::updateStatus()
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(systemClock().now(), m_zone);
    m_status->setText(
        tr("Local only  |  last saved %1  |  %2 %3")
            .arg(now.toString(u"HH:mm:ss"_s), m_zone.abbreviation(now), offsetText(now)));
}

void MainWindow::say(const QString& sentence)
{
    m_note->setText(sentence);
    m_noteTimer.start(10'000);
}

void MainWindow::setLanguage(const QString& language)
{
    m_language = installLanguage(language);
    QLocale::setDefault(QLocale(japanese() ? QLocale::Japanese : QLocale::English));
    QSettings().setValue(u"language"_s, m_language);
    retranslate();
    if (!m_incident.isNull()) {
        reloadDesk();
        reloadRows();
    }
}

void MainWindow::retranslate()
{
    if (m_incident.isNull())
        setWindowTitle(u"Matoi"_s);
    m_search->setPlaceholderText(tr("Search the timeline"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_pinned->setText(tr("Pinned"));
    m_all->setText(tr("All %1").arg(m_view->visibleRows()));
    m_system->setText(tr("System %1").arg(m_view->hiddenSystemRows()));
    m_first->retranslate();
    m_header->retranslate();
    m_composer->retranslate();
    m_list->retranslate();
    m_nav->update();
    m_rail->update();
    m_side->update();
    updateStatus();
}

void MainWindow::restoreLayout()
{
    QSettings settings;
    resize(1440, 900);
    restoreGeometry(settings.value(u"window/geometry"_s).toByteArray());
    m_split->restoreState(settings.value(u"window/desk_split"_s).toByteArray());
}

void MainWindow::raiseWindow()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    QSettings settings;
    settings.setValue(u"window/geometry"_s, saveGeometry());
    settings.setValue(u"window/desk_split"_s, m_split->saveState());
    QMainWindow::closeEvent(event);
}

} // namespace matoi::ui
