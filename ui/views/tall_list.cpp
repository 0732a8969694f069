// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/theme/paint.h>
#include <ui/views/tall_list.h>

#include <QAccessible>
#include <QApplication>
#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

namespace matoi::ui
{

namespace
{
constexpr int kBar = 10;
}

TallList::TallList(Source source, QWidget* parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_bar(new QScrollBar(Qt::Vertical, this))
    , m_tops{0}
{
    setFocusPolicy(Qt::StrongFocus);
    connect(m_bar, &QScrollBar::valueChanged, this, [this] { update(); });
    connect(&ThemeController::instance(), &ThemeController::changed, this, &TallList::measure);
}

bool TallList::choosable(int row) const
{
    return row >= 0 && row < m_count && (!m_source.choosable || m_source.choosable(row));
}

int TallList::nextFrom(int row, int step) const
{
    for (int i = row + step; i >= 0 && i < m_count; i += step)
        if (choosable(i))
            return i;
    return choosable(row) ? row : -1;
}

int TallList::current() const { return choosable(m_current) ? m_current : -1; }

void TallList::setCount(int rows)
{
    m_count = rows;
    if (!choosable(m_current)) {
        const int near = std::clamp(m_current, 0, std::max(0, rows - 1));
        const int above = nextFrom(near, -1);
        m_current = above >= 0 ? above : nextFrom(near, 1);
    }
    measure();
    speak();
}

void TallList::measure()
{
    const auto lay = [this](int width) {
        int y = 0;
        m_tops.clear();
        for (int i = 0; i < m_count; ++i) {
            m_tops.push_back(y);
            y += m_source.height(i, width);
        }
        m_tops.push_back(y);
        return y;
    };
    int bottom = lay(width());
    if (bottom > height())
        bottom = lay(width() - kBar);
    m_bar->setGeometry(width() - kBar, 0, kBar, height());
    m_bar->setRange(0, std::max(0, bottom - height()));
    m_bar->setPageStep(height());
    m_bar->setSingleStep(scaled(30));
    m_bar->setVisible(m_bar->maximum() > 0);
    update();
}

void TallList::resizeEvent(QResizeEvent*) { measure(); }

void TallList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        measure();
    QWidget::changeEvent(event);
}

void TallList::speak()
{
    setAccessibleDescription(current() >= 0 ? m_source.speak(current()) : QString());
    if (!hasFocus())
        return;
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void TallList::keepInSight()
{
    if (m_current < 0)
        return;
    const int top = m_tops[size_t(m_current)], bottom = m_tops[size_t(m_current) + 1];
    // The headings above the first row come into sight with it.
    if (nextFrom(-1, 1) == m_current)
        m_bar->setValue(0);
    else if (top < m_bar->value())
        m_bar->setValue(top);
    else if (bottom > m_bar->value() + height())
        m_bar->setValue(std::min(top, bottom - height()));
}

void TallList::select(int row)
{
    if (!choosable(row))
        return;
    const int before = std::exchange(m_current, row);
    keepInSight();
    speak();
    update();
    if (before != row)
        Q_EMIT currentChanged(row);
}

void TallList::walk(int step, int times)
{
    int row = m_current;
    for (int i = 0; i < times; ++i)
        row = nextFrom(row, step);
    select(row);
}

void TallList::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const Theme& t = theme();
    const int offset = m_bar->value(), right = width() - (m_bar->maximum() > 0 ? kBar : 0);
    for (int i = std::max(0, rowAt(0)); i < m_count; ++i) {
        const QRect r(0, m_tops[size_t(i)] - offset, right,
                      m_tops[size_t(i) + 1] - m_tops[size_t(i)]);
        if (r.top() > height())
            break;
        if (i == m_current) {
            p.fillRect(r, t.accBg);
            p.fillRect(QRect(0, r.top(), 3, r.height()), t.acc);
        }
        p.save();
        m_source.paint(p, i, r);
        p.restore();
        if (i == m_current && hasFocus())
            paint::focusFrame(p, r.adjusted(1, 1, -1, -1));
    }
}

int TallList::rowAt(int y) const
{
    const auto it = std::upper_bound(m_tops.begin(), m_tops.end(), y + m_bar->value());
    const int row = int(it - m_tops.begin()) - 1;
    return row >= 0 && row < m_count ? row : -1;
}

void TallList::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->pos();
    select(rowAt(event->pos().y()));
}

void TallList::mouseMoveEvent(QMouseEvent* event)
{
    if (!(event->buttons() & Qt::LeftButton) || !m_source.drag ||
        (event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    const int row = rowAt(m_pressed.y());
    QMimeData* dragged = choosable(row) ? m_source.drag(row) : nullptr;
    if (!dragged)
        return;
    auto* drag = new QDrag(this); // Qt deletes it when it is over
    drag->setMimeData(dragged);
    drag->exec(Qt::CopyAction);
}

void TallList::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const int row = rowAt(event->pos().y()); choosable(row))
        Q_EMIT activated(row);
}

void TallList::wheelEvent(QWheelEvent* event)
{
    m_bar->setValue(m_bar->value() - event->angleDelta().y());
}

void TallList::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    speak();
    update();
}

void TallList::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_J:
    case Qt::Key_Down:
        return walk(1);
    case Qt::Key_K:
    case Qt::Key_Up:
        return walk(-1);
    case Qt::Key_Home:
        return select(nextFrom(-1, 1));
    case Qt::Key_End:
        return select(nextFrom(m_count, -1));
    case Qt::Key_PageDown:
        return walk(1, 8);
    case Qt::Key_PageUp:
        return walk(-1, 8);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // With Ctrl it is the page's.
        if (!(event->modifiers() & Qt::ControlModifier)) {
            if (current() >= 0)
                Q_EMIT activated(current());
            return;
        }
        [[fallthrough]];
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace matoi::ui
