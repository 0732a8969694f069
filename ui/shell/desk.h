// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/service/workspace.h>
#include <ui/models/away_watch.h>
#include <ui/models/desk_snapshot.h>
#include <ui/models/timeline_model.h>
#include <ui/shell/window_context.h>
#include <ui/views/nag_banner.h>

#include <QTimer>
#include <QWidget>

class QSplitter;

namespace matoi::ui
{

class Composer;
class DeskHeader;
class FilterBar;
class SideColumn;
class StepRail;
class TimelineView;
class UndoBar;
class WakePane;

//! The commander's desk: one incident, its header, banners, rail, timeline, composer and side
//! column. It shows; what is asked of it goes out as the signals of its parts. GUI thread.
class Desk : public QWidget
{
    Q_OBJECT
public:
    //! Both borrowed; they outlive the desk.
    Desk(Workspace& workspace, const WindowContext& context);

    void open(StreamId incident);
    StreamId incident() const { return m_incident; }
    const DeskSnapshot& snapshot() const { return m_snap; }
    const TimelineModel& timeline() const { return m_timeline; }
    //! Facts were recorded: reads again what they touched.
    void apply(const Change& change);
    //! Everything again, in the language of now.
    void reload();
    //! Once a second; `now` UTC ms.
    void tick(Ms now);
    void useZone();
    void retranslate();
    //! Somebody looks again who was away since then (UTC ms): says how much came in meanwhile.
    void welcomeBack(Ms since, Ms now);
    const Missed& missed() const { return m_missed; }
    //! To the first of it; then it counts as read.
    void showMissed();
    //! The reminder on the screen is silent until it is due once more.
    void putOffReminder();
    bool reminds() const;
    //! Where sharing stands, for the mark, the banners and the marks of the rows.
    void setSharing(const sync::SyncState& state);
    //! Empty = saved again.
    void setNotSaved(const QString& sentence);

    DeskHeader& header() { return *m_header; }
    BannerStack& banners() { return *m_banners; }
    StepRail& rail() { return *m_rail; }
    TimelineView& view() { return *m_view; }
    Composer& composer() { return *m_composer; }
    SideColumn& side() { return *m_side; }
    FilterBar& filters() { return *m_filters; }
    UndoBar& undoBar() { return *m_undo; }
    WakePane& wakePane() { return *m_wake; }
    //! F6 and Shift+F6.
    void nextPane(int step);
    //! As it is in a wide window, however narrow this one is.
    QByteArray saveLayout() const { return m_wide; }
    void restoreLayout(const QByteArray& state);
    //! Which rows are shown and in which order, as code words; no words of people among them.
    QStringList saveFilter() const;
    void restoreFilter(const QStringList& words);
    //! Selects this entry as soon as the rows are there.
    void selectEntry(EventId id);

Q_SIGNALS:
    void shown();      //!< a new snapshot is on the screen
    void rowsLoaded(); //!< the rows of an opened incident are on the screen
    void said(const QString& sentence);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildCentre();
    //! The rail folds and the side column gets tabs where the window is narrow (ui.md 7).
    void fit();
    void reloadSnapshot();
    void reloadRows();
    void show(const DeskSnapshot& snapshot);
    //! Why nobody writes at this desk; empty = one does.
    static QString whyClosed(const DeskSnapshot& snapshot);
    void updateBanners(Ms now);
    void saveDraft();
    // desk_sharing.cpp
    void readUnsent();
    void putOffRefused();

    Workspace& m_workspace;
    const WindowContext& m_context;
    TimelineModel m_timeline;
    DeskSnapshot m_snap;
    StreamId m_incident;
    bool m_snapshotRead = false, m_snapshotAgain = false; //!< one is being read; one more after it
    EventId m_toSelect;
    QString m_notSaved;
    PutOff m_putOff;
    Missed m_missed;
    sync::SyncState m_sharing;
    qint64 m_refusedSeen = 0;                         //!< the list was put off at so many
    bool m_unsentRead = false, m_unsentAgain = false; //!< one is being read; one more after it
    QTimer m_draftTimer;

    DeskHeader* m_header;
    BannerStack* m_banners;
    WakePane* m_wake;
    FilterBar* m_filters;
    StepRail* m_rail;
    TimelineView* m_view;
    Composer* m_composer;
    SideColumn* m_side;
    UndoBar* m_undo;
    QSplitter* m_split;
    QByteArray m_wide;
};

} // namespace matoi::ui
