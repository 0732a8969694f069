// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/reviews/diff_view.h>
#include <ui/reviews/flow_words.h>
#include <ui/theme/paint.h>

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

namespace
{

constexpr int kHead = 28, kSign = 20, kSide = 8;

QString signOf(DiffView::Mark mark)
{
    switch (mark) {
    case DiffView::Mark::Added:
        return u"+"_s;
    case DiffView::Mark::Removed:
        return u"−"_s;
    case DiffView::Mark::Changed:
        return u"≠"_s;
    case DiffView::Mark::Same:
        break;
    }
    return {};
}

} // namespace

DiffView::DiffView(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void DiffView::show(QStringList heads, std::vector<Row> rows)
{
    m_heads = std::move(heads);
    m_rows = std::move(rows);
    setAccessibleDescription(asText());
    layOut();
    verticalScrollBar()->setValue(0);
}

QString DiffView::asText() const
{
    QStringList lines{m_heads.join(u" | "_s)};
    for (const Row& row : m_rows) {
        QStringList cells;
        for (const Cell& cell : row)
            cells << (signOf(cell.mark) + u' ' + cell.text).trimmed();
        lines << cells.join(u" | "_s);
    }
    return lines.join(u'\n');
}

int DiffView::columnWidth() const { return viewport()->width() / std::max(1, int(m_heads.size())); }

void DiffView::layOut()
{
    m_tops.assign(1, scaled(kHead));
    const int room = columnWidth() - scaled(kSign) - kSide;
    for (const Row& row : m_rows) {
        int height = scaled(22);
        for (const Cell& cell : row)
            height = std::max(height, FlowWords({}, cell.text, {}, {}, room).height() + 4);
        m_tops.push_back(m_tops.back() + height);
    }
    QScrollBar* bar = verticalScrollBar();
    bar->setRange(0, std::max(0, m_tops.back() + 8 - viewport()->height()));
    bar->setPageStep(viewport()->height());
    bar->setSingleStep(scaled(22));
    viewport()->update();
}

void DiffView::resizeEvent(QResizeEvent*) { layOut(); }

void DiffView::paintEvent(QPaintEvent*)
{
    QPainter p(viewport());
    const Theme& t = theme();
    const int width = columnWidth(), columns = int(m_heads.size());
    p.fillRect(viewport()->rect(), t.dark ? t.panel : t.raised);
    const int offset = verticalScrollBar()->value();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const int top = m_tops[i] - offset, height = m_tops[i + 1] - m_tops[i];
        if (top + height < 0 || top > viewport()->height())
            continue;
        for (int c = 0; c < int(m_rows[i].size()); ++c) {
            const Cell& cell = m_rows[i][size_t(c)];
            const QRect r(c * width, top, width, height);
            const QColor ground = cell.mark == Mark::Added     ? t.okbg
                                  : cell.mark == Mark::Removed ? t.s10bg
                                  : cell.mark == Mark::Changed ? t.s6bg
                                                               : QColor();
            if (ground.isValid())
                p.fillRect(r, ground);
            const QColor ink = cell.mark == Mark::Added     ? t.okt
                               : cell.mark == Mark::Removed ? t.s10t
                               : cell.mark == Mark::Changed ? t.s6t
                                                            : t.t3;
            paint::text(p, QRect(r.left() + 6, r.top(), scaled(kSign), scaled(22)),
                        signOf(cell.mark), Type::BodyBold, ink);
            const FlowWords words({}, cell.text, {}, cell.mark == Mark::Same ? t.t2 : t.t1,
                                  width - scaled(kSign) - kSide);
            words.draw(p, QPoint(r.left() + scaled(kSign), r.top() + 2));
        }
    }
    p.fillRect(QRect(0, 0, viewport()->width(), scaled(kHead)), t.panel);
    p.fillRect(QRect(0, scaled(kHead) - 1, viewport()->width(), 1), t.line);
    for (int c = 0; c < columns; ++c) {
        if (c)
            p.fillRect(QRect(c * width, 0, 1, viewport()->height()), t.line2);
        paint::text(p, QRect(c * width + scaled(kSign), 0, width - scaled(kSign), scaled(kHead)),
                    m_heads[c], Type::SmallBold, t.t1);
    }
    p.setPen(t.line2);
    p.setBrush(Qt::NoBrush);
    p.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
    if (hasFocus())
        paint::focusFrame(p, viewport()->rect().adjusted(0, 0, -1, -1));
}

void DiffView::keyPressEvent(QKeyEvent* event)
{
    QScrollBar* bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_J:
        return bar->triggerAction(QAbstractSlider::SliderSingleStepAdd);
    case Qt::Key_Up:
    case Qt::Key_K:
        return bar->triggerAction(QAbstractSlider::SliderSingleStepSub);
    case Qt::Key_PageDown:
        return bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
    case Qt::Key_PageUp:
        return bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    default:
        event->ignore();
    }
}

} // namespace matoi::ui
