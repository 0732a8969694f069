// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/theme/button.h>
#include <ui/theme/paint.h>

namespace matoi::ui
{

Button::Button(const QString& text, Style style, QWidget* parent)
    : QAbstractButton(parent)
    , m_style(style)
{
    setText(text);
    setAccessibleName(text);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

void Button::setKey(const QString& key)
{
    m_key = key;
    updateGeometry();
    update();
}

void Button::setIconName(const char* name)
{
    m_icon = name;
    updateGeometry();
    update();
}

void Button::setJoined(bool left, bool right)
{
    m_joinedLeft = left;
    m_joinedRight = right;
    update();
}

void Button::setDashed(bool dashed)
{
    m_dashed = dashed;
    update();
}

Type Button::textType(bool strong) const
{
    if (m_style == Style::Chip)
        return strong ? Type::SmallBold : Type::Small;
    return strong ? Type::BodyBold : Type::Body;
}

QSize Button::sizeHint() const
{
    // As wide as the strong text needs: being chosen must not move the neighbours.
    const bool strong = m_style == Style::Primary || isCheckable();
    int width = QFontMetrics(ui::font(textType(strong))).horizontalAdvance(text());
    width += m_style == Style::Link ? 4 : m_style == Style::Chip ? 16 : 24;
    if (m_icon)
        width += 20;
    if (!m_key.isEmpty())
        width += paint::keyCapWidth(m_key) + 6;
    return {width, scaled(m_style == Style::Chip ? 24 : 28)};
}

void Button::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const Theme& t = theme();
    QColor ink = t.t1, back = t.raised, border = t.line2, cap = t.t3;
    if (m_style == Style::Primary) {
        ink = t.onAcc;
        back = border = t.acc;
        cap = t.onAcc;
    } else if (m_style == Style::Quiet || m_style == Style::Link) {
        back = border = Qt::transparent;
        if (m_style == Style::Link)
            ink = t.accT;
    }
    if (isCheckable() && isChecked()) {
        back = t.accBg;
        border = t.acc;
        ink = t.accT;
    } else if (underMouse() && isEnabled() && m_style != Style::Primary) {
        back = t.sunken;
    }
    if (!isEnabled()) {
        ink = cap = t.t3;
        if (m_style == Style::Primary) { // its words are not to be read on the accent
            back = t.sunken;
            border = t.line2;
        }
    }
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    p.setPen(QPen(border, 1, m_dashed && !isChecked() ? Qt::DashLine : Qt::SolidLine));
    p.setBrush(back);
    // A joined side runs on below the neighbour, out of sight.
    p.save();
    p.setClipRect(rect());
    p.drawRoundedRect(box.adjusted(m_joinedLeft ? -6 : 0, 0, m_joinedRight ? 6 : 0, 0), 4, 4);
    if (m_joinedLeft)
        p.drawLine(box.topLeft(), box.bottomLeft());
    if (m_joinedRight && isChecked()) // else the neighbour's left line is the line between them
        p.drawLine(box.topRight(), box.bottomRight());
    p.restore();
    if (hasFocus())
        paint::focusFrame(p, rect());

    const bool strong = m_style == Style::Primary || (isCheckable() && isChecked());
    const Type type = textType(strong);
    const int textWidth = QFontMetrics(ui::font(type)).horizontalAdvance(text());
    const int capWidth = m_key.isEmpty() ? 0 : paint::keyCapWidth(m_key) + 6;
    const int iconWidth = m_icon ? 20 : 0;
    int x = std::max(2, (width() - textWidth - capWidth - iconWidth) / 2);
    const int middle = height() / 2;
    if (m_icon) {
        drawIcon(p, QRectF(x, middle - 7, 14, 14), m_icon, ink, back);
        x += iconWidth;
    }
    paint::text(p, QRect(x, 0, textWidth + 2, height()), text(), type, ink);
    x += textWidth + 6;
    if (!m_key.isEmpty())
        paint::keyCap(p, x, middle, m_key, cap,
                      m_style == Style::Primary ? QColor(Qt::transparent) : t.line2);
}

} // namespace matoi::ui
