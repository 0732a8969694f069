// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/review_snapshot.h>
#include <ui/shell/window_context.h>

#include <QWidget>

namespace matoi::ui
{

class TallList;

//! All postmortems: what is late first, then by due date, the reviewed ones below. GUI thread.
class ReviewList : public QWidget
{
    Q_OBJECT
public:
    ReviewList(const WindowContext& context, QWidget* parent);
    //! `now` UTC ms.
    void show(std::vector<ReviewRow> rows, Ms now);
    const std::vector<ReviewRow>& rows() const { return m_rows; }
    TallList& list() { return *m_list; }
    void retranslate();

Q_SIGNALS:
    void opened(matoi::StreamId incident);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void paintRow(QPainter& p, int row, const QRect& r) const;
    QString spoken(int row) const;
    //! When it is due, how late it is, or when it was reviewed.
    QString dueWords(const ReviewRow& row) const;

    const WindowContext& m_context;
    std::vector<ReviewRow> m_rows;
    Ms m_now = 0;
    bool m_read = false;
    TallList* m_list;
};

} // namespace matoi::ui
