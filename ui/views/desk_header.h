// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/desk_snapshot.h>
#include <ui/theme/theme.h>

#include <QWidget>

namespace matoi::ui
{

class Button;
class HubMark;

//! Title row, instrument strip and the next-act line (ui.md 6, Header). Ticks once a second, and
//! only its two clocks.
class DeskHeader : public QWidget
{
    Q_OBJECT
public:
    explicit DeskHeader(QWidget* parent = nullptr);
    void show(const DeskSnapshot& snapshot);
    //! The mark of sharing; none in a local workspace. `now` UTC ms.
    void setSharing(const sync::SyncState& state, Ms now);
    //! Repaints what depends on the time; `now` UTC ms.
    void tick(Ms now);
    void setZone(const QTimeZone& zone) { m_zone = zone; }
    void retranslate();

Q_SIGNALS:
    void outlookChosen(matoi::Outlook outlook);
    void handoverRequested();
    void summaryRequested();
    void nextActRequested();
    void classifyRequested();
    void scoreRequested();
    void hubRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    static int titleHeight() { return scaled(46); }
    static int stripHeight() { return scaled(62); }
    static int nextHeight() { return scaled(30); }
    void layoutButtons();
    // desk_header_strip.cpp: the instrument strip
    void fitCells();
    void paintStrip(QPainter& p);
    int paintCell(QPainter& p, int x, int width, const QString& caption);
    //! Where a cell's value stands, under its caption.
    QRect valueRect(int x, int width) const;
    void paintClass(QPainter& p);
    void paintScore(QPainter& p);
    void paintCommander(QPainter& p, int x);
    void paintPromise(QPainter& p, const QRect& cell);
    void paintElapsed(QPainter& p, const QRect& cell);
    QString timeOfDay(Ms at) const;

    DeskSnapshot m_snap;
    Ms m_now = 0;
    QTimeZone m_zone;
    sync::SyncState m_sharing;
    HubMark* m_mark;
    Button *m_handover, *m_summary, *m_next;
    std::vector<Button*> m_outlooks;
    int m_clocks = 190; //!< width of each clock
    QRect m_classCell, m_scoreCell;
    QString m_caseWord; //!< "case 3", where the strip has room for it
};

} // namespace matoi::ui
