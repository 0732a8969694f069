// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/row_filter.h>
#include <ui/models/timeline_model.h>
#include <ui/views/row_heights.h>
#include <ui/views/row_previews.h>
#include <ui/views/row_selection.h>

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
    //! The number in links to rows: INC-2026-0042.
    void setIncidentLabel(const QString& label) { m_label = label; }
    //! Said in place of rows, instead of the usual invitation; empty = the usual.
    void setEmptyText(const QString& text);
    //! Rows that only this computer has: each wears a small ring until it is shared.
    void setUnsent(std::set<EventId> ids);
    bool isUnsent(EventId id) const { return m_unsent.contains(id); }
    void selectEntry(EventId id);
    EventId selected() const { return m_chosen.cursor(); }
    //! The chosen rows in the order of the view; those that a filter hides are not among them.
    std::vector<EventId> chosen() const;
    bool isChosen(int viewRow) const { return m_chosen.holds(rowAt(viewRow).id); }
    void selectAll();
    //! For the clipboard: a line for each chosen row; empty when none is.
    QString chosenText() const;
    QString chosenLinks() const;
    //! A picture for a file asked for by previewWanted(); null = there is none to show.
    void setPreview(const QString& sha256, const QImage& image);
    //! The last entry that a person reads here; null when there is none.
    EventId newestEntry() const;
    void toEnd();
    //! Files or a picture on the clipboard go out as filesGiven() or imageGiven().
    void paste();
    int visibleRows() const { return m_heights.count(); }
    //! The rows that the filter leaves, in their order.
    const TimelineRow& shownRow(int viewRow) const { return rowAt(viewRow); }
    int hiddenSystemRows() const { return m_hiddenSystem; }
    //! Rows that the filter hides; system rows that are folded away are not counted here.
    int filteredRows() const;
    int newBelow() const { return m_newBelow; }
    bool atEnd() const;
    //! Rows laid out since the last call; tests hold it to what fits the viewport.
    int takeLayoutCount() { return std::exchange(m_layouts, 0); }
    //! What is shown, as text for the clipboard.
    QString rowText(int viewRow) const;
    //! What a screen reader says of a row: "14:51, Finding, Sho Ito, Dev, 7 min late, ...".
    QString spokenRow(int viewRow) const;
    int selectedRow() const { return viewRowOf(selected()); }
    //! In the viewport's coordinates; by estimated heights where rows were never shown.
    QRect rowRect(int viewRow) const;
    int rowAtPoint(const QPoint& point) const; //!< -1 = none
    //! What lies at a point of the viewport.
    struct Hit {
        enum class What { Nothing, Row, Link, File, Versions, More };
        What what = What::Nothing;
        int viewRow = -1;
        QString url; //!< of a Link
    };
    Hit hitAt(const QPoint& point) const;
    //! Height of everything that stands above a row: hidden rows, day, silence, state.
    int gapBefore(int viewRow) const;

Q_SIGNALS:
    void pinRequested(matoi::EventId id);
    void correctRequested(matoi::EventId id);
    void retractRequested(matoi::EventId id);
    void redactRequested(matoi::EventId id);
    void versionsRequested(matoi::EventId id);
    //! Ctrl+Enter: what of this row opens outside, its links and its file.
    void openRequested(matoi::EventId id);
    void linkRequested(const QString& url);
    void fileRequested(matoi::EventId id);
    void exportRequested();
    void filesGiven(const QStringList& paths);
    void imageGiven(const QImage& image);
    void previewWanted(const QString& sha256);
    void systemToggled(bool shown);
    void counted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool viewportEvent(QEvent* event) override;
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
    //! The parts of gapBefore(), 0 where there is none.
    struct Gap {
        int hidden = 0, day = 0, silence = 0, state = 0;
    };
    Gap gapOf(int viewRow) const;
    void paintGap(QPainter& p, int viewRow, const QRect& r);
    int viewRowOf(EventId id) const;
    enum class Choose { One, Range, Toggle };
    void select(int viewRow, Choose how = Choose::One);
    bool chooseByKey(const QKeyEvent& event);
    void expand(int viewRow);
    void bringIntoView(int viewRow);
    bool showsPreview(const TimelineRow& row) const;
    //! How far a short timeline stands down from the top of the view.
    qint64 slack() const;
    const TimelineRow& rowAt(int viewRow) const { return m_model->row(m_rows[size_t(viewRow)]); }
    static int textLeft();
    //! What the marks at the right of the row leave for its words.
    int textWidth(const TimelineRow& row) const;

    TimelineModel* m_model = nullptr;
    std::vector<int> m_rows; // view row -> model row
    RowHeights m_heights;
    std::vector<bool> m_measured;
    QTimeZone m_zone;
    RowSelection m_chosen;
    RowPreviews m_previews;
    QString m_label;
    std::set<EventId> m_expanded, m_unsent;
    QString m_emptyText;
    RowFilter m_filter;
    bool m_showSystem = false, m_stick = true;
    EventId m_anchor;
    int m_anchorRow = -1, m_anchorOffset = 0;
    bool m_keepingPlace = false;
    int m_hiddenSystem = 0, m_newBelow = 0, m_layouts = 0;
};

} // namespace matoi::ui
