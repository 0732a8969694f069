// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/risk_table_model.h>
#include <ui/shell/window_context.h>

#include <QWidget>

class QLineEdit;

namespace matoi::ui
{

class Button;
class RiskPage;
class RiskTableView;

//! The register as a table over the page of risks: a bar to search and filter by, and the table.
//! It shows what the page has filtered and sorts it; the record that is current here is the page's
//! chosen one. While a cell is edited the rows stand still. GUI thread.
class RiskTable : public QWidget
{
    Q_OBJECT
public:
    //! Both borrowed; they outlive this. The page becomes its parent.
    RiskTable(RiskPage& page, const WindowContext& context);

    bool isOpen() const { return !isHidden(); }
    void open();
    void close();
    void toggle() { isOpen() ? close() : open(); }
    void focusSearch();
    //! The chosen rows, from top to bottom.
    std::vector<StreamId> chosen() const;
    RiskTableModel& model() { return m_model; }
    RiskTableView& view() { return *m_view; }
    RiskPage& page() { return m_page; }
    void retranslate();

Q_SIGNALS:
    void filterRequested();
    void savedFiltersRequested();
    void columnsRequested();
    void visitRequested();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void refresh();
    void showBar();

    RiskPage& m_page;
    const WindowContext& m_context;
    RiskTableModel m_model;
    RiskTableView* m_view;
    QLineEdit* m_search;
    Button *m_open, *m_filter, *m_saved, *m_columns, *m_visit, *m_close;
    bool m_stale = false, m_following = false;
};

} // namespace matoi::ui
