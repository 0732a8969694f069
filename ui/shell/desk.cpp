// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/messages.h>
#include <ui/shell/desk.h>
#include <ui/views/composer.h>
#include <ui/views/desk_header.h>
#include <ui/views/filter_bar.h>
#include <ui/views/rail_popup.h>
#include <ui/views/side_column.h>
#include <ui/views/step_rail.h>
#include <ui/views/timeline_view.h>
#include <ui/views/undo_bar.h>
#include <ui/views/wake_pane.h>

#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

Desk::Desk(Workspace& workspace, const WindowContext& context)
    : m_workspace(workspace)
    , m_context(context)
    , m_header(new DeskHeader(this))
    , m_banners(new BannerStack(this))
    , m_rail(new StepRail)
    , m_side(new SideColumn)
    , m_split(new QSplitter(Qt::Horizontal, this))
{
    setFocusPolicy(Qt::StrongFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_banners);
    m_split->setHandleWidth(1);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_rail);
    m_split->addWidget(buildCentre());
    m_split->addWidget(m_side);
    m_split->setStretchFactor(1, 1);
    m_split->setSizes({280, 748, 348});
    m_wide = m_split->saveState();
    connect(m_split, &QSplitter::splitterMoved, this, [this] {
        if (!m_rail->isFolded() && !m_side->isTabbed())
            m_wide = m_split->saveState();
    });
    new RailPopup(*m_rail, this);
    column->addWidget(m_split, 1);
    m_undo = new UndoBar(this);
    connect(m_banners, &BannerStack::acted, this, [this](Banner::Act act) {
        if (act == Banner::Act::Later)
            putOffReminder();
        else if (act == Banner::Act::HubLater)
            putOffRefused();
        else if (act == Banner::Act::ShowNew)
            showMissed();
    });
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(400);
    connect(&m_draftTimer, &QTimer::timeout, this, &Desk::saveDraft);
    connect(m_composer, &Composer::draftChanged, this, [this] {
        // Not put off by the next letter: whoever types without a pause loses no more either.
        if (!m_draftTimer.isActive())
            m_draftTimer.start();
    });
    // Whoever writes has read.
    connect(m_composer, &Composer::submitted, this, [this] { m_missed = {}; });
}

void Desk::useZone()
{
    m_header->setZone(m_context.zone);
    m_rail->setZone(m_context.zone);
    m_view->setZone(m_context.zone);
    m_composer->setZone(m_context.zone);
    m_side->setZone(m_context.zone);
    m_wake->setZone(m_context.zone);
}

void Desk::open(StreamId id)
{
    if (id == m_incident)
        return reload();
    // What is being typed belongs to the incident it was typed at.
    if (m_draftTimer.isActive()) {
        m_draftTimer.stop();
        saveDraft();
    }
    m_incident = id;
    m_putOff.clear();
    m_missed = {};
    m_timeline.open({});
    reloadSnapshot();
    const bool ja = m_context.japanese();
    m_workspace.run(
        this, [id, ja](Session& s) { return loadRows(s, id, ja); },
        [this, id](Result<std::vector<TimelineRow>> rows) {
            if (id != m_incident)
                return;
            if (!rows)
                return Q_EMIT said(text::sentence(rows.error()));
            m_timeline.open(std::move(*rows));
            readUnsent();
            if (!m_toSelect.isNull())
                selectEntry(m_toSelect);
            m_toSelect = {};
            Q_EMIT rowsLoaded();
        });
    m_workspace.run(
        this, [id](Session& s) { return s.read().draft(id); },
        [this, id](const Result<QString>& draft) {
            if (id == m_incident && draft)
                m_composer->setText(*draft);
        });
}

void Desk::saveDraft()
{
    const QString key = u"composer/"_s + m_incident.toString(), words = m_composer->text();
    m_workspace.run(
        this, [key, words](Session& s) { return s.store().setDraft(key, words); },
        [this](const Status& status) {
            if (!status)
                Q_EMIT said(text::sentence(status.error()));
        });
}

void Desk::reload()
{
    reloadSnapshot();
    reloadRows();
}

void Desk::reloadSnapshot()
{
    if (m_incident.isNull())
        return;
    // One reading at a time, and one more after it for whatever came meanwhile: in a burst the
    // store has acts to record.
    if (m_snapshotRead) {
        m_snapshotAgain = true;
        return;
    }
    m_snapshotRead = true;
    const StreamId id = m_incident;
    const bool ja = m_context.japanese();
    m_workspace.run(
        this, [id, ja](Session& s) { return loadDesk(s, id, ja); },
        [this, id](const Result<DeskSnapshot>& snap) {
            m_snapshotRead = false;
            if (std::exchange(m_snapshotAgain, false))
                reloadSnapshot();
            if (id == m_incident && snap)
                show(*snap);
        });
}

void Desk::reloadRows()
{
    if (m_incident.isNull())
        return;
    const StreamId id = m_incident;
    const bool ja = m_context.japanese();
    m_workspace.run(
        this, [id, ja](Session& s) { return loadRows(s, id, ja); },
        [this, id](Result<std::vector<TimelineRow>> rows) {
            if (id == m_incident && rows)
                m_timeline.replaceAll(std::move(*rows));
        });
}

void Desk::apply(const Change& change)
{
    bool mine = change.refold;
    for (const StreamRef& stream : change.streams)
        mine |= stream.id == m_incident || stream.kind != StreamKind::Incident;
    if (!mine || m_incident.isNull())
        return;
    if (change.refold) {
        reloadRows();
        readUnsent();
        return reloadSnapshot();
    }
    // The row first: somebody looks for the words just written, and the rest may follow it.
    const StreamId id = m_incident;
    const bool ja = m_context.japanese();
    m_workspace.run(
        this, [id, ja, ids = change.rows](Session& s) { return loadRows(s, id, ids, ja); },
        [this, id](Result<std::vector<TimelineRow>> rows) {
            if (id == m_incident && rows)
                m_timeline.upsert(std::move(*rows));
        });
    readUnsent();
    reloadSnapshot();
}

QString Desk::whyClosed(const DeskSnapshot& snapshot)
{
    if (snapshot.masked)
        return tr("Only those whom this restricted incident names write here.");
    if (snapshot.role < HubRole::Responder)
        return tr("Reading only: your role at the hub is %1, and recording needs %2.")
            .arg(text::word(snapshot.role), text::word(HubRole::Responder));
    return {};
}

void Desk::show(const DeskSnapshot& snapshot)
{
    m_snap = snapshot;
    const Ms now = systemClock().now();
    setAccessibleName(snapshot.label); // it has the focus whenever nothing within has
    m_header->show(snapshot);
    m_header->tick(now);
    m_rail->show(snapshot, now);
    m_side->show(snapshot, now);
    const bool calling = m_wake->hasFocus();
    m_wake->show(snapshot, now);
    if (calling && m_wake->isHidden())
        setFocus(); // somebody answered: the next letter is an act again, not a word
    m_filters->setReaders(snapshot.incident.restricted ? int(snapshot.incident.readers.size()) : 0);
    m_composer->setClosed(whyClosed(snapshot));
    m_view->setIncidentLabel(snapshot.label);
    m_view->setEmptyText(snapshot.masked ? tr("Restricted. Those it names can read and write here.")
                                         : QString());
    updateBanners(now);
    Q_EMIT shown();
}

void Desk::tick(Ms now)
{
    m_header->tick(now);
    m_wake->tick(now);
    updateBanners(now);
    // All other durations are words: once a minute is enough.
    if (now / 60'000 != (now - 1000) / 60'000 && m_snap.incident.exists) {
        m_rail->show(m_snap, now);
        m_side->show(m_snap, now);
        reloadSnapshot(); // the next act depends on the time too
    }
}

void Desk::retranslate()
{
    m_filters->retranslate();
    m_filters->setCounts(m_view->visibleRows(), m_view->hiddenSystemRows(), m_view->filteredRows());
    m_header->retranslate();
    m_composer->retranslate();
    m_rail->update();
    m_side->update();
    m_wake->retranslate();
    if (!m_incident.isNull())
        reload();
}

void Desk::selectEntry(EventId id)
{
    m_toSelect = id;
    if (m_timeline.indexOf(id) < 0)
        return; // its rows are on their way
    m_view->selectEntry(std::exchange(m_toSelect, {}));
    m_view->setFocus(Qt::ShortcutFocusReason);
}

} // namespace matoi::ui
