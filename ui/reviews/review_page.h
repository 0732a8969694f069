// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/service/workspace.h>
#include <ui/models/review_snapshot.h>
#include <ui/shell/window_context.h>

#include <QWidget>

namespace matoi::ui
{

class ActionColumn;
class Button;
class PhaseChartView;
class PinnedColumn;
class ReviewDocument;
class ReviewHead;
class ReviewList;

//! The page of postmortems: the list of all, or one of them with its head, chart, pinned entries,
//! text and action items. Reads on the store's thread; of what it shows only the text writes, by
//! its SectionWriter (ReviewPanels asks the rest). GUI thread.
class ReviewPage : public QWidget
{
    Q_OBJECT
public:
    //! Both borrowed; they outlive this.
    ReviewPage(Workspace& workspace, const WindowContext& context, QWidget* parent = nullptr);

    //! Shows the postmortem of this incident.
    void open(StreamId incident);
    //! Back to the list.
    void showList();
    StreamId incident() const { return m_incident; }
    //! Null while it is read, or where the list is shown.
    const ReviewSnapshot* view() const { return m_view ? &*m_view : nullptr; }
    //! After facts were recorded.
    void follow(const Change& change);
    void reload();
    //! Once a second; `now` UTC ms.
    void tick(Ms now);
    void retranslate();
    //! Records what was typed and not recorded, before the window goes.
    void flush();
    //! F6 and Shift+F6: text, action items, chart, pinned entries.
    void nextPane(int step);

    ReviewList& list() { return *m_list; }
    ReviewDocument& document() { return *m_document; }
    PinnedColumn& pinned() { return *m_pinned; }
    ActionColumn& actions() { return *m_actions; }
    PhaseChartView& chart() { return *m_chart; }
    ReviewHead& head() { return *m_head; }

Q_SIGNALS:
    void said(const QString& sentence);
    //! The list or the chosen postmortem was read and is on the screen.
    void loaded();
    //! How many postmortems are late, for the navigation.
    void counted(int late);
    //! Sections that two people wrote at once.
    void rivalsSeen(const QStringList& sections);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void readList();
    void readView();
    void show(const ReviewSnapshot& view);
    void loadPicture(const QString& sha256);
    void place();
    //! Whether the column lies beside the text; else it comes up over it while it has the focus.
    struct Columns {
        bool pinned = true, actions = true;
    };
    Columns columns() const;

    Workspace& m_workspace;
    const WindowContext& m_context;
    StreamId m_incident;
    std::optional<ReviewSnapshot> m_view;
    bool m_reading = false, m_again = false, m_counting = false, m_countAgain = false;
    Ms m_counted = 0;
    ReviewHead* m_head;
    ReviewList* m_list;
    PhaseChartView* m_chart;
    PinnedColumn* m_pinned;
    ReviewDocument* m_document;
    ActionColumn* m_actions;
};

} // namespace matoi::ui
