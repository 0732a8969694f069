// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/theme/paint.h>
#include <ui/views/row_picker.h>

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace matoi::ui
{

RowPicker::RowPicker(int rowHeight, PaintRow paint, SpeakRow speak, QWidget* parent)
    : QWidget(parent)
    , m_rowHeight(rowHeight)
    , m_paint(std::move(paint))
    , m_speak(std::move(speak))
    , m_bar(new QScrollBar(Qt::Vertical, this))
{
    setFocusPolicy(Qt::StrongFocus);
    connect(m_bar, &QScrollBar::valueChanged, this, [this] { update(); });
}

int RowPicker::rowHeight() const { return scaled(m_rowHeight); }

void RowPicker::setCount(int rows)
{
    m_count = rows;
    m_current = std::clamp(m_current, 0, std::max(0, rows - 1));
    resizeEvent(nullptr);
    speak();
    update();
}

void RowPicker::speak()
{
    setAccessibleDescription(m_count ? m_speak(m_current) : QString());
    if (hasFocus()) {
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
}

void RowPicker::resizeEvent(QResizeEvent*)
{
    m_bar->setGeometry(width() - 10, 0, 10, height());
    m_bar->setRange(0, std::max(0, m_count * rowHeight() - height()));
    m_bar->setPageStep(height());
    m_bar->setSingleStep(rowHeight());
    m_bar->setVisible(m_bar->maximum() > 0);
}

void RowPicker::select(int row)
{
    if (m_count == 0)
        return;
    const int before = m_current;
    m_current = std::clamp(row, 0, m_count - 1);
    const int top = m_current * rowHeight();
    if (top < m_bar->value())
        m_bar->setValue(top);
    else if (top + rowHeight() > m_bar->value() + height())
        m_bar->setValue(top + rowHeight() - height());
    speak();
    update();
    if (m_current != before)
        Q_EMIT currentChanged(m_current);
}

void RowPicker::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const Theme& t = theme();
    for (int i = m_bar->value() / rowHeight(); i < m_count; ++i) {
        const QRect r(0, i * rowHeight() - m_bar->value(),
                      width() - (m_bar->maximum() > 0 ? 10 : 0), rowHeight());
        if (r.top() > height())
            break;
        if (i == m_current) {
            p.fillRect(r, t.accBg);
            p.fillRect(QRect(0, r.top(), 3, r.height()), t.acc);
        }
        p.fillRect(QRect(0, r.bottom(), r.width(), 1), t.line);
        m_paint(p, i, r);
        if (i == m_current && hasFocus())
            paint::focusFrame(p, r.adjusted(1, 1, -1, -1));
    }
}

int RowPicker::rowAt(int y) const
{
    const int row = (y + m_bar->value()) / rowHeight();
    return y >= 0 && row < m_count ? row : -1;
}

void RowPicker::mousePressEvent(QMouseEvent* event)
{
    if (const int row = rowAt(event->pos().y()); row >= 0)
        select(row);
}

void RowPicker::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const int row = rowAt(event->pos().y()); row >= 0)
        Q_EMIT activated(row);
}

void RowPicker::wheelEvent(QWheelEvent* event)
{
    m_bar->setValue(m_bar->value() - event->angleDelta().y());
}

void RowPicker::keyPressEvent(QKeyEvent* event)
{
    const int page = std::max(1, height() / rowHeight());
    switch (event->key()) {
    case Qt::Key_J:
    case Qt::Key_Down:
        return select(m_current + 1);
    case Qt::Key_K:
    case Qt::Key_Up:
        return select(m_current - 1);
    case Qt::Key_Home:
        return select(0);
    case Qt::Key_End:
        return select(m_count - 1);
    case Qt::Key_PageDown:
        return select(m_current + page);
    case Qt::Key_PageUp:
        return select(m_current - page);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_count)
            Q_EMIT activated(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace matoi::ui
