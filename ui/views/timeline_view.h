// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/row_filter.h>
#include <ui/models/timeline_model.h>
#include <ui/views/row_heights.h>

#include <QAbstractScrollArea>
#include <QTextLayout>
#include <QTimeZone>

#include <set>

namespace matoi::ui
{

//! The live timeline: virtual, wrapped rows, never laid out outside the viewport. It stays at the
//! end while the newest is read, keeps its place when scrolled up, and then counts what is new.
class TimelineView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit TimelineView(QWidget* parent = nullptr);
    void setModel(TimelineModel* model);
    void setZone(const QTimeZone& zone);
    void setShowSystem(bool show);
    bool showsSystem() const { return m_showSystem; }
    void setFilter(const RowFilter& filter);
    //! Said in place of rows, instead of the usual invitation; empty = the usual.
    void setEmptyText(const QString& text);
    void selectEntry(EventId id);
    EventId selected() const { return m_selected; }
    void toEnd();
    int visibleRows() const { return m_heights.count(); }
    //! The rows that the filter leaves, in their order.
    const TimelineRow& shownRow(int viewRow) const { return rowAt(viewRow); }
    int hiddenSystemRows() const { return m_hiddenSystem; }
    int newBelow() const { return m_newBelow; }
    bool atEnd() const;
    //! Rows laid out since the last call; tests hold it to what fits the viewport.
    int takeLayoutCount() { return std::exchange(m_layouts, 0); }
    //! What is shown, as text for the clipboard.
    QString rowText(int viewRow) const;
    //! What a screen reader says of a row: "14:51, Finding, Sho Ito, Dev, 7 min late, ...".
    QString spokenRow(int viewRow) const;
    int selectedRow() const { return viewRowOf(m_selected); }
    //! In the viewport's coordinates; by estimated heights where rows were never shown.
    QRect rowRect(int viewRow) const;
    int rowAtPoint(const QPoint& point) const; //!< -1 = none

Q_SIGNALS:
    void pinRequested(matoi::EventId id);
    void correctRequested(matoi::EventId id);
    void retractRequested(matoi::EventId id);
    void redactRequested(matoi::EventId id);
    void systemToggled(bool shown);
    void counted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    bool shown(const TimelineRow& row) const;
    void rebuild();
    void onInserted(int first, int last);
    void onRemoved(int first, int last);
    void onChanged(int first, int last);
    //! The row at the top edge and how far it is scrolled under it.
    void rememberPlace();
    //! After rows came or went: to the end, or to the remembered row to the pixel.
    void keepPlace(bool stick);
    void updateScrollBar();
    int measure(int viewRow);
    void measureVisible();
    void layoutText(QTextLayout& layout, const TimelineRow& row, int width, int* lines) const;
    void paintRow(QPainter& p, int viewRow, const QRect& r);
    void paintCard(QPainter& p, const TimelineRow& row, const QRect& r);
    int gapBefore(int viewRow) const;
    void paintGap(QPainter& p, int viewRow, const QRect& r);
    int viewRowOf(EventId id) const;
    void select(int viewRow);
    //! How far a short timeline stands down from the top of the view.
    qint64 slack() const;
    const TimelineRow& rowAt(int viewRow) const { return m_model->row(m_rows[size_t(viewRow)]); }
    int textLeft() const { return 168; }
    //! What the marks at the right of the row leave for its words.
    int textWidth(const TimelineRow& row) const;

    TimelineModel* m_model = nullptr;
    std::vector<int> m_rows; // view row -> model row
    RowHeights m_heights;
    std::vector<bool> m_measured;
    QTimeZone m_zone;
    EventId m_selected;
    std::set<EventId> m_expanded;
    QString m_emptyText;
    RowFilter m_filter;
    bool m_showSystem = false, m_stick = true;
    EventId m_anchor;
    int m_anchorRow = -1, m_anchorOffset = 0;
    bool m_keepingPlace = false;
    int m_hiddenSystem = 0, m_newBelow = 0, m_layouts = 0;
};

} // namespace matoi::ui
