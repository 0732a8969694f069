// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/theme/paint.h>
#include <ui/views/scrim_panel.h>

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLayout>
#include <QWheelEvent>

#include <algorithm>

namespace matoi::ui
{

namespace
{

//! Panel colour, hairline, radius 6.
class Card : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter p(this);
        p.setRenderHint(QPainter::Antialiasing);
        p.setPen(theme().line2);
        p.setBrush(theme().panel);
        p.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
};

} // namespace

QLabel* plainLabel(Type type, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(ui::font(type));
    return label;
}

void setInk(QLabel* label, const QColor& color)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, color);
    label->setPalette(palette);
}

ScrimPanel::ScrimPanel(QWidget* window, int width)
    : QWidget(window)
    , m_card(new Card(this))
    , m_width(width)
{
    hide();
    window->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, const QWidget* now) {
        if (now && isVisible() && m_card->isAncestorOf(now))
            keepInSight(now);
    });
}

bool ScrimPanel::anyOpen(const QWidget* window)
{
    const auto panels = window->findChildren<ScrimPanel*>(Qt::FindDirectChildrenOnly);
    return std::any_of(panels.begin(), panels.end(),
                       [](const ScrimPanel* panel) { return panel->isOpen(); });
}

void ScrimPanel::openOn(QWidget* first)
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    place();
    show();
    raise();
    if (first)
        first->setFocus(Qt::PopupFocusReason);
    else
        setFocus(Qt::PopupFocusReason);
}

void ScrimPanel::finish()
{
    hide();
    if (m_before)
        m_before->setFocus();
    Q_EMIT closed();
}

void ScrimPanel::dismiss()
{
    if (!isVisible())
        return;
    closing();
    finish();
}

void ScrimPanel::place()
{
    setGeometry(parentWidget()->rect());
    const int w = std::min(scaled(m_width), width() - 40);
    m_card->setFixedWidth(w);
    if (QLayout* layout = m_card->layout()) {
        layout->activate();
        // Wrapped words need their height at this width: adjustSize() would guess it.
        m_card->resize(w, layout->hasHeightForWidth() ? layout->totalHeightForWidth(w)
                                                      : layout->totalSizeHint().height());
    }
    // 60 from the top as drawn; less where the window is low.
    moveCard(std::clamp((height() - m_card->height()) / 2, 8, 60));
}

void ScrimPanel::moveCard(int y)
{
    const int lowest = 8, highest = std::min(lowest, height() - 8 - m_card->height());
    m_card->move((width() - m_card->width()) / 2, y > lowest ? y : std::clamp(y, highest, lowest));
}

void ScrimPanel::keepInSight(const QWidget* widget)
{
    const int top = widget->mapTo(this, QPoint()).y(), bottom = top + widget->height();
    if (m_card->height() <= height() - 16)
        return;
    if (bottom > height() - 40)
        moveCard(m_card->y() - (bottom - height() + 40));
    else if (top < 40)
        moveCard(m_card->y() + 40 - top);
}

void ScrimPanel::wheelEvent(QWheelEvent* event)
{
    if (m_card->height() > height() - 16)
        moveCard(m_card->y() + event->angleDelta().y() / 2);
    event->accept();
}

void ScrimPanel::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.fillRect(rect(), theme().scrim);
}

void ScrimPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return dismiss();
    event->accept();
}

void ScrimPanel::mousePressEvent(QMouseEvent* event) { event->accept(); }

bool ScrimPanel::focusNextPrevChild(bool next)
{
    QWidget* const from = QApplication::focusWidget();
    if (!from)
        return false;
    for (QWidget* to = from;;) {
        to = next ? to->nextInFocusChain() : to->previousInFocusChain();
        if (to == from)
            return false;
        if (isAncestorOf(to) && to->isVisible() && to->isEnabled() &&
            (to->focusPolicy() & Qt::TabFocus)) {
            to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
}

bool ScrimPanel::eventFilter(QObject* object, QEvent* event)
{
    if (object == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(object, event);
}

} // namespace matoi::ui
