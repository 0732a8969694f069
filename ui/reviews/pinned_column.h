// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/review_snapshot.h>
#include <ui/shell/window_context.h>

#include <QWidget>

#include <set>

namespace matoi::ui
{

class TallList;

//! The pinned entries of the timeline beside the text that is written from them: Enter cites one,
//! P takes the pin out, a drag carries it into a section. GUI thread.
class PinnedColumn : public QWidget
{
    Q_OBJECT
public:
    PinnedColumn(const WindowContext& context, QWidget* parent);
    void show(const ReviewSnapshot& snapshot);
    void retranslate();
    TallList& list() { return *m_list; }
    //! The chosen entry; null = none.
    EventId current() const;
    //! The entry that happened nearest to this moment (UTC ms) is chosen.
    void showMoment(Ms at);
    bool choose(EventId entry);
    //! The text cites it.
    bool used(EventId entry) const { return m_used.contains(entry); }

Q_SIGNALS:
    //! Markdown that cites the entry.
    void citeRequested(const QString& markdown);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    int heightOf(int row, int width) const;
    void paintRow(QPainter& p, int row, const QRect& r) const;
    QString spoken(int row) const;
    int wordsLeft() const;

    const WindowContext& m_context;
    std::vector<TimelineRow> m_rows;
    std::set<EventId> m_used;
    qint64 m_all = 0;
    Ms m_now = 0;
    TallList* m_list;
};

} // namespace matoi::ui
