// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/service/numbers_read.h>
#include <app/service/workspace.h>
#include <ui/shell/window_context.h>

#include <QWidget>

class QComboBox;
class QScrollArea;

namespace matoi::ui
{

class Button;
class NumberPlot;
class NumberTile;
class OptionRow;
class RowPicker;

//! The numbers of a period: ten tiles with their definitions, and the chosen one broken down as a
//! chart and as the same values in rows. Everything is read and reckoned on the store's thread;
//! never writes (NumberPanels asks). GUI thread.
class NumberPage : public QWidget
{
    Q_OBJECT
public:
    //! Both borrowed; they outlive this.
    NumberPage(Workspace& workspace, const WindowContext& context, QWidget* parent = nullptr);

    //! Reads again. Cheap to ask often: while one reading runs, one more is kept.
    void reload();
    //! After facts were recorded: at once where somebody looks, else when the page comes up.
    void follow(const Change& change);
    void retranslate();
    //! By these days from now on; an invalid one leaves its side open.
    void setPeriod(QDate first, QDate last);
    void setUpstream(bool on);
    bool upstream() const { return m_upstream; }
    //! The next of month, quarter, class, service.
    void nextGrouping();
    NumberKind chosen() const { return m_chosen; }
    void choose(NumberKind kind);
    const NumberBoard& board() const { return m_board; }
    NumberQuery query() const;
    NumberGrouping grouping() const;
    NumberTile& tile(NumberKind kind) { return *m_tiles[size_t(kind)]; }
    NumberPlot& plot() { return *m_plot; }
    OptionRow& period() { return *m_period; }

Q_SIGNALS:
    void said(const QString& sentence);
    //! The rows behind a number are wanted; `group` is its place in board().groups, -1 = all.
    void rowsRequested(matoi::NumberKind kind, int group);
    void periodRequested();
    void importRequested();
    void exportRequested();
    void loaded();

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    //! To the tile so many places on, as they lie.
    void walk(int step);
    void showBoard();
    void showChosen();
    void fillServices();
    // number_page_layout.cpp
    void place();
    void placeTiles(int width, int height);
    void paintGroup(QPainter& p, int row, const QRect& r) const;
    QString spokenGroup(int row) const;

    Workspace& m_workspace;
    const WindowContext& m_context;
    NumberBoard m_board;
    NumberKind m_chosen = NumberKind::TimeToRestore;
    QDate m_first, m_last; //!< of a period of one's own
    bool m_upstream = false, m_reading = false, m_again = false, m_stale = true;

    Button *m_import, *m_export, *m_upstreamButton;
    OptionRow *m_period, *m_by;
    QComboBox *m_class, *m_service;
    QScrollArea* m_area;
    QWidget* m_ground;
    std::array<NumberTile*, kNumberKinds> m_tiles;
    NumberPlot* m_plot;
    RowPicker* m_groups;
};

} // namespace matoi::ui
