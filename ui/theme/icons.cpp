// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/theme/icons.h>

#include <QHash>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

namespace
{

struct Shape {
    QPainterPath path;
    bool fill = false, stroke = true, paper = false;
    double width = 1.5;
};

//! The part of SVG's path language that the icons use: M L H V C S Z A, both cases.
class PathReader
{
public:
    explicit PathReader(const QString& text)
    {
        static const QRegularExpression token(u"[a-zA-Z]|[-+]?(?:\\d+\\.?\\d*|\\.\\d+)"_s);
        auto it = token.globalMatch(text);
        while (it.hasNext())
            m_tokens.append(it.next().captured());
    }
    QPainterPath read()
    {
        while (m_at < m_tokens.size()) {
            if (m_tokens[m_at][0].isLetter())
                m_command = m_tokens[m_at++][0].toLatin1();
            step();
            // A second pair after M draws a line.
            if (m_command == 'M')
                m_command = 'L';
            if (m_command == 'm')
                m_command = 'l';
        }
        return m_path;
    }

private:
    double number() { return m_at < m_tokens.size() ? m_tokens[m_at++].toDouble() : 0; }
    QPointF point(bool relative)
    {
        const double x = number();
        const double y = number();
        return relative ? m_pos + QPointF(x, y) : QPointF(x, y);
    }
    void step()
    {
        const bool rel = m_command >= 'a';
        switch (m_command & ~0x20) {
        case 'M':
            m_pos = point(rel);
            m_path.moveTo(m_pos);
            break;
        case 'L':
            line(point(rel));
            break;
        case 'H':
            line({rel ? m_pos.x() + number() : number(), m_pos.y()});
            break;
        case 'V':
            line({m_pos.x(), rel ? m_pos.y() + number() : number()});
            break;
        case 'C': {
            const QPointF a = point(rel), b = point(rel), end = point(rel);
            curve(a, b, end);
            break;
        }
        case 'S': {
            const QPointF b = point(rel), end = point(rel);
            curve(2 * m_pos - m_control, b, end);
            break;
        }
        case 'A':
            arc(rel);
            break;
        case 'Z':
            m_path.closeSubpath();
            m_pos = m_path.currentPosition();
            break;
        default:
            m_at = m_tokens.size();
        }
        if ((m_command & ~0x20) != 'C' && (m_command & ~0x20) != 'S')
            m_control = m_pos;
    }
    void line(const QPointF& to)
    {
        m_path.lineTo(to);
        m_pos = to;
    }
    void curve(const QPointF& a, const QPointF& b, const QPointF& end)
    {
        m_path.cubicTo(a, b, end);
        m_control = b;
        m_pos = end;
    }
    //! Circular arcs only (the icons have no others): centre from the two ends and the radius.
    void arc(bool rel)
    {
        const double r0 = number();
        number();
        number();
        const bool large = number() != 0, sweep = number() != 0;
        const QPointF end = point(rel), start = m_pos;
        const QPointF half = (end - start) / 2;
        const double d2 = QPointF::dotProduct(half, half);
        const double r = std::max(r0, std::sqrt(d2));
        const double h = std::sqrt(std::max(0.0, r * r - d2) / std::max(d2, 1e-9));
        const double side = large == sweep ? -1 : 1;
        const QPointF centre = (start + end) / 2 + side * h * QPointF(half.y(), -half.x()) * -1;
        const auto angle = [&](const QPointF& p) {
            return std::atan2(-(p.y() - centre.y()), p.x() - centre.x()) * 180 / M_PI;
        };
        const double from = angle(start);
        double span = angle(end) - from;
        if (sweep && span > 0)
            span -= 360;
        if (!sweep && span < 0)
            span += 360;
        m_path.arcTo(QRectF(centre.x() - r, centre.y() - r, 2 * r, 2 * r), from, span);
        m_path.lineTo(end);
        m_pos = end;
    }

    QStringList m_tokens;
    qsizetype m_at = 0;
    char m_command = 'M';
    QPointF m_pos, m_control;
    QPainterPath m_path;
};

Shape parseShape(const QString& text)
{
    Shape shape;
    QStringList words = text.trimmed().split(u' ', Qt::SkipEmptyParts);
    const QString kind = words.takeFirst();
    double radius = 0;
    QStringList rest;
    for (const QString& word : words) {
        if (word == "FILL"_L1) {
            shape.fill = true;
            shape.stroke = false;
        } else if (word == "FILL+"_L1) {
            shape.fill = true;
        } else if (word == "PAPER"_L1) {
            shape.paper = true;
        } else if (word.startsWith("rx="_L1)) {
            radius = word.mid(3).toDouble();
        } else if (word.size() > 1 && word[0] == u'W' && word[1].isDigit()) {
            shape.width = word.mid(1).toDouble();
        } else {
            rest.append(word);
        }
    }
    const auto n = [&](int i) { return rest.value(i).toDouble(); };
    if (kind == "c"_L1)
        shape.path.addEllipse(QPointF(n(0), n(1)), n(2), n(2));
    else if (kind == "r"_L1)
        shape.path.addRoundedRect(QRectF(n(0), n(1), n(2), n(3)), radius, radius);
    else
        shape.path = PathReader(rest.join(u' ')).read();
    return shape;
}

const std::vector<Shape>& shapesOf(const char* name)
{
    static QHash<QByteArray, std::vector<Shape>> parsed;
    if (parsed.isEmpty())
        for (const IconSource& source : iconSources())
            for (const QString& text : QString::fromLatin1(source.shapes).split(u';'))
                parsed[source.name].push_back(parseShape(text));
    static const std::vector<Shape> none;
    const auto it = parsed.constFind(name);
    return it == parsed.constEnd() ? none : *it;
}

QHash<QByteArray, QPixmap>& cache()
{
    static QHash<QByteArray, QPixmap> pixmaps;
    return pixmaps;
}

void paintShapes(QPainter& p, const std::vector<Shape>& shapes, const QColor& color,
                 const QColor& paper)
{
    for (const Shape& shape : shapes) {
        const QColor ink = shape.paper ? paper : color;
        p.setPen(shape.stroke ? QPen(ink, shape.width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin)
                              : QPen(Qt::NoPen));
        p.setBrush(shape.fill ? QBrush(ink) : QBrush(Qt::NoBrush));
        p.drawPath(shape.path);
    }
}

} // namespace

void clearIconCache() { cache().clear(); }

void drawIcon(QPainter& painter, const QRectF& square, const char* name, const QColor& color,
              const QColor& paper)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const QByteArray key = QByteArray(name) + '|' + QByteArray::number(square.width()) + '|' +
                           color.name(QColor::HexArgb).toLatin1() +
                           paper.name(QColor::HexArgb).toLatin1() + QByteArray::number(ratio);
    QPixmap& pixmap = cache()[key];
    if (pixmap.isNull()) {
        pixmap = QPixmap((square.size() * ratio).toSize());
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter p(&pixmap);
        p.setRenderHint(QPainter::Antialiasing);
        p.scale(square.width() / 16, square.height() / 16);
        paintShapes(p, shapesOf(name), color, paper);
    }
    painter.drawPixmap(square.topLeft(), pixmap);
}

void drawLogo(QPainter& p, const QRectF& square, const QColor& color)
{
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    p.translate(square.topLeft());
    p.scale(square.width() / 30, square.height() / 30);
    p.setPen(QPen(color, 1.9, Qt::SolidLine, Qt::RoundCap));
    p.setBrush(Qt::NoBrush);
    p.drawEllipse(QPointF(15, 6.6), 4.2, 4.2);
    p.drawLine(QPointF(5.5, 13.2), QPointF(24.5, 13.2));
    const double lengths[]{9, 10.6, 11.6, 0, 11.6, 10.6, 9};
    for (int i = 0; i < 7; ++i)
        if (lengths[i] > 0)
            p.drawLine(QPointF(6.5 + 2.85 * i, 15), QPointF(6.5 + 2.85 * i, 15 + lengths[i]));
    p.setPen(QPen(color, 2.2, Qt::SolidLine, Qt::RoundCap));
    p.drawLine(QPointF(15, 15), QPointF(15, 28.5));
    p.setPen(Qt::NoPen);
    p.setBrush(color);
    p.drawEllipse(QPointF(15, 6.6), 1.2, 1.2);
    p.restore();
}

} // namespace matoi::ui
