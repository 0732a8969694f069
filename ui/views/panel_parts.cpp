// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/theme/icons.h>
#include <ui/theme/paint.h>
#include <ui/views/panel_parts.h>

namespace matoi::ui
{

IconMark::IconMark(const char* icon, QColor Theme::*ink, QWidget* parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_ink(ink)
{
    setFixedSize(scaled(18), scaled(18));
}

void IconMark::show(const char* icon, QColor Theme::*ink)
{
    m_icon = icon;
    m_ink = ink;
    update();
}

void IconMark::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    drawIcon(p, QRectF(rect()).adjusted(1, 1, -1, -1), m_icon, theme().*m_ink, theme().panel);
}

KeyMark::KeyMark(QString key, QWidget* parent)
    : QWidget(parent)
    , m_key(std::move(key))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize KeyMark::sizeHint() const { return {paint::keyCapWidth(m_key), scaled(18)}; }

void KeyMark::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    paint::keyCap(p, 0, height() / 2, m_key, theme().t3, theme().line2);
}

LetterMark::LetterMark(QChar letter, QWidget* parent)
    : QWidget(parent)
    , m_letter(letter)
{
    setFixedSize(scaled(20), scaled(20));
}

void LetterMark::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(theme().edge, 1.4));
    p.drawEllipse(QRectF(rect()).adjusted(1, 1, -1, -1));
    paint::text(p, rect(), m_letter, Type::Meta, theme().t2, Qt::AlignCenter);
}

Band::Band(Ground ground, QWidget* parent)
    : QWidget(parent)
    , m_ground(ground)
{
}

void Band::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    const Theme& t = theme();
    if (m_ground == Ground::Warning) {
        p.setRenderHint(QPainter::Antialiasing);
        p.setPen(Qt::NoPen);
        p.setBrush(t.s6bg);
        p.drawRoundedRect(rect(), 4, 4);
        return;
    }
    p.fillRect(rect(), t.win);
    p.fillRect(QRect(0, 0, width(), 1), t.line);
    p.fillRect(QRect(0, height() - 1, width(), 1), t.line);
}

} // namespace matoi::ui
