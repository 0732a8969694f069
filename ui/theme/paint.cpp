// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/theme/paint.h>

#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace matoi::ui::paint
{

namespace
{

int widestDigit(const QFontMetrics& fm)
{
    int widest = 0;
    for (char c = '0'; c <= '9'; ++c)
        widest = std::max(widest, fm.horizontalAdvance(QLatin1Char(c)));
    return widest;
}

QPainterPath polygon(const QPointF& centre, double radius, int corners, double turn)
{
    QPainterPath path;
    for (int i = 0; i < corners; ++i) {
        const double a = turn + 2 * M_PI * i / corners;
        const QPointF at = centre + QPointF(std::cos(a), std::sin(a)) * radius;
        if (i)
            path.lineTo(at);
        else
            path.moveTo(at);
    }
    path.closeSubpath();
    return path;
}

} // namespace

int text(QPainter& p, const QRect& r, const QString& s, Type type, const QColor& color, int flags)
{
    const QFont f = font(type);
    const QFontMetrics fm(f);
    const QString shown = fm.elidedText(s, Qt::ElideRight, r.width());
    p.setFont(f);
    p.setPen(color);
    p.drawText(r, flags | Qt::TextSingleLine, shown);
    return fm.horizontalAdvance(shown);
}

int digitsWidth(const QString& s, Type type)
{
    const QFontMetrics fm(font(type));
    const int cell = widestDigit(fm);
    int width = 0;
    for (const QChar c : s)
        width += c.isDigit() ? cell : fm.horizontalAdvance(c);
    return width;
}

int paragraph(QPainter& p, const QRect& r, const QString& s, Type type, const QColor& color,
              int maxLines)
{
    QTextLayout layout(s, ui::font(type));
    layout.setTextOption([] {
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        return option;
    }());
    p.setPen(color);
    layout.beginLayout();
    qreal y = 0;
    for (int n = 0; n < maxLines; ++n) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(r.width());
        line.setPosition(QPointF(0, y));
        y += line.height() + 2;
        if (n == maxLines - 1 && line.textStart() + line.textLength() < s.size()) {
            // The last line says that there is more.
            layout.endLayout();
            const QString rest = s.mid(line.textStart());
            const qreal top = line.y();
            const int height = int(line.height());
            for (int k = 0; k < n; ++k)
                layout.lineAt(k).draw(&p, r.topLeft());
            text(p, QRect(r.left(), r.top() + int(top), r.width(), height), rest, type, color);
            return int(y);
        }
    }
    layout.endLayout();
    layout.draw(&p, r.topLeft());
    return int(y);
}

void badge(QPainter& p, int x, int centreY, const QString& name)
{
    const QRectF circle(x + 0.5, centreY - 10.5, 21, 21);
    p.setPen(theme().line2);
    p.setBrush(theme().sunken);
    p.drawEllipse(circle);
    text(p, circle.toRect(), name.left(1), Type::Small, theme().t2, Qt::AlignCenter);
}

int digits(QPainter& p, const QRect& r, const QString& s, Type type, const QColor& color,
           bool right)
{
    const QFont f = font(type);
    const QFontMetrics fm(f);
    const int cell = widestDigit(fm);
    const int width = digitsWidth(s, type);
    int x = right ? r.right() + 1 - width : r.left();
    const int y = r.center().y() + (fm.ascent() - fm.descent()) / 2 + 1;
    p.setFont(f);
    p.setPen(color);
    for (const QChar c : s) {
        const int own = fm.horizontalAdvance(c);
        const int box = c.isDigit() ? cell : own;
        p.drawText(QPointF(x + (box - own) / 2.0, y), QString(c));
        x += box;
    }
    return width;
}

void impactShape(QPainter& p, const QRectF& square, qint64 band)
{
    const Theme& t = theme();
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    const QPointF c = square.center();
    const double r = square.width() / 2 - 1;
    const QColor darkInk(0x1A, 0x1E, 0x25);
    QColor ink = darkInk;
    QString label = QString::number(band);
    double shift = 0;
    switch (band) {
    case 10:
        p.setPen(Qt::NoPen);
        p.setBrush(t.s10);
        p.drawPath(polygon(c, r * 1.06, 8, M_PI / 8));
        ink = t.dark ? darkInk : QColor(Qt::white);
        break;
    case 6:
        p.setPen(QPen(t.s6e, 1.2));
        p.setBrush(t.s6);
        p.drawPath(polygon(c + QPointF(0, r * 0.22), r * 1.12, 3, -M_PI / 2));
        shift = r * 0.28;
        break;
    case 3:
        p.setPen(QPen(t.s3e, 1.2));
        p.setBrush(t.s3);
        p.drawPath(polygon(c, r * 1.1, 4, 0));
        break;
    case 1:
        p.setPen(QPen(t.s1e, 1.2));
        p.setBrush(t.s1);
        p.drawEllipse(c, r, r);
        break;
    case 0:
        p.setPen(QPen(t.edge, 1.8));
        p.setBrush(Qt::NoBrush);
        p.drawEllipse(c, r - 0.5, r - 0.5);
        ink = t.t2;
        break;
    default:
        p.setPen(QPen(t.edge, 1.6, Qt::DashLine));
        p.setBrush(Qt::NoBrush);
        p.drawRoundedRect(square.adjusted(1.5, 1.5, -1.5, -1.5), 2, 2);
        ink = t.t1;
        label = u"?"_s;
    }
    if (square.width() >= 18) {
        QFont f = font(Type::BodyBold);
        f.setPixelSize(int(square.width() * (label.size() > 1 ? 0.5 : 0.58)));
        p.setFont(f);
        p.setPen(ink);
        p.drawText(square.translated(0, shift), Qt::AlignCenter, label);
    }
    p.restore();
}

int chipWidth(const QString& s, const ChipStyle& style)
{
    return QFontMetrics(font(Type::Meta)).horizontalAdvance(s) + 14 + (style.icon ? 16 : 0);
}

int chip(QPainter& p, int x, int centreY, const QString& s, const ChipStyle& style)
{
    const int width = chipWidth(s, style);
    const QRect r(x, centreY - style.height / 2, width, style.height);
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(style.border.isValid() ? QPen(style.border, 1) : QPen(Qt::NoPen));
    p.setBrush(style.background);
    p.drawRoundedRect(QRectF(r).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    int left = r.left() + 7;
    if (style.icon) {
        drawIcon(p, QRectF(left - 1, centreY - 6, 12, 12), style.icon, style.text,
                 style.background);
        left += 16;
    }
    QFont f = font(Type::Meta);
    f.setWeight(QFont::Medium);
    p.setFont(f);
    p.setPen(style.text);
    p.drawText(QRect(left, r.top(), r.right() - left, r.height()), Qt::AlignLeft | Qt::AlignVCenter,
               s);
    p.restore();
    return width;
}

int keyCapWidth(const QString& key)
{
    QFont f = font(Type::Label);
    return QFontMetrics(f).horizontalAdvance(key) + 10;
}

int keyCap(QPainter& p, int x, int centreY, const QString& key, const QColor& color,
           const QColor& border)
{
    const QRect r(x, centreY - 8, keyCapWidth(key), 16);
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(border, 1));
    p.setBrush(Qt::NoBrush);
    p.drawRoundedRect(QRectF(r).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    text(p, r, key, Type::Label, color, Qt::AlignCenter);
    p.restore();
    return r.width();
}

void node(QPainter& p, const QPointF& c, double d, Node state, int number, const QColor& accent)
{
    const Theme& t = theme();
    const double r = d / 2;
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    switch (state) {
    case Node::Done:
        p.setPen(Qt::NoPen);
        p.setBrush(accent.isValid() ? accent : t.ok);
        p.drawEllipse(c, r, r);
        drawIcon(p, QRectF(c.x() - r * 0.7, c.y() - r * 0.7, r * 1.4, r * 1.4), "check", t.panel);
        break;
    case Node::InProgress: {
        const QColor ink = accent.isValid() ? accent : t.acc;
        p.setPen(QPen(ink, 2));
        p.setBrush(t.panel);
        p.drawEllipse(c, r - 1, r - 1);
        p.setPen(Qt::NoPen);
        p.setBrush(ink);
        p.drawPie(QRectF(c.x() - r + 1, c.y() - r + 1, d - 2, d - 2), -90 * 16, 180 * 16);
        break;
    }
    case Node::Skipped:
        p.setPen(QPen(t.edge, 1.4, Qt::DashLine));
        p.setBrush(t.win);
        p.drawEllipse(c, r - 1, r - 1);
        p.setPen(QPen(t.edge, 1.4));
        p.drawLine(c + QPointF(-r * 0.4, r * 0.4), c + QPointF(r * 0.4, -r * 0.4));
        break;
    case Node::Open:
        p.setPen(QPen(t.edge, 1.4));
        p.setBrush(t.win);
        p.drawEllipse(c, r - 0.7, r - 0.7);
        if (number > 0)
            text(p, QRectF(c.x() - r, c.y() - r, d, d).toRect(), QString::number(number),
                 Type::Label, t.t2, Qt::AlignCenter);
    }
    p.restore();
}

void hatch(QPainter& p, const QRect& r, const QColor& a, const QColor& b)
{
    p.save();
    p.setClipRect(r);
    p.fillRect(r, a);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(b, 8));
    for (int x = r.left() - r.height(); x < r.right() + r.height(); x += 22)
        p.drawLine(x, r.bottom() + 4, x + r.height() + 8, r.top() - 4);
    p.restore();
}

void shareBar(QPainter& p, const QRect& r, double share, const QColor& color)
{
    const QRect track(r.left(), r.bottom() - 3, r.width(), 4);
    p.fillRect(track, theme().sunken);
    p.fillRect(
        QRect(track.left(), track.top(), int(track.width() * std::clamp(share, 0.0, 1.0)), 4),
        color);
}

void focusFrame(QPainter& p, const QRect& r)
{
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(theme().acc, 2));
    p.setBrush(Qt::NoBrush);
    p.drawRoundedRect(QRectF(r).adjusted(1, 1, -1, -1), 4, 4);
    p.restore();
}

} // namespace matoi::ui::paint
