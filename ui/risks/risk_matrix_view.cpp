// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/risk_text.h>
#include <ui/risks/risk_matrix_view.h>
#include <ui/risks/risk_paint.h>

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

namespace
{

constexpr int kHead = 30, kSide = 58, kTitle = 18, kMostTitles = 3;

//! Thin lines on the paper of the cell: words on them stay legible.
void hatchLines(QPainter& p, const QRect& r, const QColor& ink)
{
    p.save();
    p.setClipRect(r, Qt::IntersectClip);
    p.setPen(QPen(ink, 1));
    for (int x = r.left() - r.height(); x < r.right(); x += 9)
        p.drawLine(x, r.bottom(), x + r.height(), r.top());
    p.restore();
}

} // namespace

RiskMatrixView::RiskMatrixView(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

QSize RiskMatrixView::sizeHint() const { return QSize(478, scaled(kHead) + 6 * scaled(68)); }

void RiskMatrixView::show(const std::vector<RiskRow>& rows, const RiskMatrix& matrix)
{
    m_rows = rows;
    m_matrix = matrix;
    speak();
    update();
}

void RiskMatrixView::setChosen(StreamId risk)
{
    m_chosen = risk;
    for (int row = 0; row < int(kMatrixRows.size()); ++row)
        for (int column = 0; column < 2; ++column)
            for (const size_t i : m_matrix.cells[size_t(row)][size_t(column)].rows)
                if (m_rows[i].id == risk) {
                    m_row = row;
                    m_column = column;
                }
    speak();
    update();
}

QRect RiskMatrixView::cellRect(const QRect& r, int row, int column) const
{
    const int side = scaled(kSide), head = scaled(kHead);
    const int w = (r.width() - side) / 2, h = (r.height() - head) / 6;
    return QRect(r.left() + side + column * w, r.top() + head + row * h, w, h);
}

int RiskMatrixView::titlesIn(const QRect& cell, size_t count) const
{
    const int room = std::clamp((cell.height() - 8) / scaled(kTitle), 1, kMostTitles);
    if (int(count) <= room)
        return int(count);
    // The last line says how many more there are.
    return std::max(1, room - 1);
}

void RiskMatrixView::drawCell(QPainter& p, const QRect& whole, int row, int column, bool grey) const
{
    const Theme& t = theme();
    const RiskCell& cell = m_matrix.cells[size_t(row)][size_t(column)];
    const QRect r = cellRect(whole, row, column);
    const QColor ink = grey ? QColor(Qt::black) : t.t1;
    p.save();
    p.setClipRect(r);
    if (!cell.priority)
        hatchLines(p, r, grey ? QColor(0xA0, 0xA0, 0xA0) : t.line2);
    else if (grey && *cell.priority >= 6) {
        // Without colours the densest hatch is the highest priority.
        p.setPen(Qt::NoPen);
        p.setBrush(QBrush(QColor(0xC8, 0xC8, 0xC8),
                          *cell.priority >= 12 ? Qt::Dense5Pattern : Qt::Dense7Pattern));
        p.drawRect(r);
    } else if (!grey)
        p.fillRect(r, priorityTint(cell.priority));
    const QString number =
        cell.priority ? QString::number(*cell.priority) : text::word(ImpactBand::Unknown);
    const QString count = cell.count() ? u"%1 · "_s.arg(cell.count()) : QString();
    paint::text(p, QRect(r.left(), r.top() + 4, r.width() - 8, scaled(18)), count + number,
                Type::Label, grey ? ink : t.t2, Qt::AlignRight | Qt::AlignVCenter);
    const int titles = titlesIn(r, cell.count());
    const int numberWidth =
        QFontMetrics(ui::font(Type::Label)).horizontalAdvance(count + number) + 14;
    int y = r.top() + 5;
    for (int i = 0; i < titles; ++i, y += scaled(kTitle)) {
        const RiskRow& record = m_rows[cell.rows[size_t(i)]];
        movementMark(p, r.left() + 7, y + scaled(kTitle) / 2, record, false);
        const bool chosen = record.id == m_chosen;
        // Only the first line shares its height with the number.
        const int right = r.right() - (i == 0 ? numberWidth : 8);
        paint::text(p, QRect(r.left() + 24, y, right - r.left() - 24, scaled(kTitle)), record.title,
                    chosen ? Type::SmallBold : Type::Small, ink);
    }
    if (cell.count() > size_t(titles))
        paint::text(p, QRect(r.left() + 24, y, r.width() - 32, scaled(kTitle)),
                    tr("%n more", nullptr, int(cell.count()) - titles), Type::Small,
                    grey ? ink : t.t3);
    p.restore();
}

void RiskMatrixView::drawMove(QPainter& p, const QRect& whole) const
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(),
                                 [this](const RiskRow& row) { return row.id == m_chosen; });
    if (it == m_rows.end() || it->moved() == Movement::None)
        return;
    const auto place = [&](const RiskScore& score) {
        const auto row = std::find(kMatrixRows.begin(), kMatrixRows.end(), score.potential);
        const QRect r = cellRect(whole, int(row - kMatrixRows.begin()),
                                 int(std::clamp<qint64>(score.likelihood, 1, 2)) - 1);
        return QPointF(r.left() + r.width() * 0.72, r.center().y());
    };
    const QPointF from = place(it->scoreAtVisit), to = place(it->score);
    const Theme& t = theme();
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(t.acc, 1.4, Qt::DashLine));
    p.setBrush(Qt::NoBrush);
    p.drawEllipse(from, 4.5, 4.5);
    const QLineF line(from, to);
    const QPointF along = line.length() > 0 ? (to - from) / line.length() : QPointF();
    p.drawLine(from + along * 6, to);
    p.setPen(QPen(t.acc, 1.6));
    const QPointF across(-along.y(), along.x());
    p.drawLine(to, to - along * 6 + across * 4);
    p.drawLine(to, to - along * 6 - across * 4);
    p.restore();
}

void RiskMatrixView::draw(QPainter& p, const QRect& r, bool grey) const
{
    const Theme& t = theme();
    const QColor line = grey ? QColor(0x80, 0x80, 0x80) : t.line2;
    const QColor ink = grey ? QColor(Qt::black) : t.t2;
    const int side = scaled(kSide), head = scaled(kHead);
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    p.fillRect(QRect(r.left(), r.top(), r.width(), head), grey ? QColor(Qt::white) : t.panel);
    p.fillRect(r.adjusted(0, head, 0, 0), grey ? QColor(Qt::white) : t.dark ? t.panel : t.raised);
    paint::text(p, QRect(r.left() + 8, r.top(), side - 10, head), tr("Potential"), Type::Label,
                ink);
    for (int column = 0; column < 2; ++column) {
        const QRect c = cellRect(r, 0, column);
        paint::text(p, QRect(c.left() + 8, r.top(), c.width() - 12, head),
                    tr("Likelihood %1").arg(column + 1) + u"  "_s +
                        (column ? tr("nearly certain as we grow") : tr("may happen")),
                    Type::Label, ink);
    }
    for (int row = 0; row < 6; ++row) {
        for (int column = 0; column < 2; ++column)
            drawCell(p, r, row, column, grey);
        const QRect c = cellRect(r, row, 0);
        const QRect label(r.left(), c.top(), side, c.height());
        const bool unknown = kMatrixRows[size_t(row)] == ImpactBand::Unknown;
        const int size = 24;
        paint::impactShape(p,
                           QRectF(label.center().x() - size / 2.0,
                                  label.center().y() - size / 2.0 - (unknown ? 8 : 0), size, size),
                           shapeOf(kMatrixRows[size_t(row)]));
        if (unknown)
            paint::text(p, QRect(label.left(), label.center().y() + 6, side, 16),
                        text::word(ImpactBand::Unknown), Type::Label, ink, Qt::AlignCenter);
    }
    p.setRenderHint(QPainter::Antialiasing, false);
    p.setPen(QPen(line, 1));
    p.setBrush(Qt::NoBrush);
    const QRect last = cellRect(r, 5, 1);
    for (int row = 0; row < 6; ++row)
        p.drawLine(r.left(), cellRect(r, row, 0).top(), last.right(), cellRect(r, row, 0).top());
    for (int column = 0; column < 2; ++column)
        p.drawLine(cellRect(r, 0, column).left(), r.top(), cellRect(r, 0, column).left(),
                   last.bottom());
    p.drawRect(QRect(r.left(), r.top(), last.right() - r.left(), last.bottom() - r.top()));
    p.restore();
}

void RiskMatrixView::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    const Theme& t = theme();
    const QRect whole = rect().adjusted(0, 0, -1, -1);
    draw(p, whole, false);
    const auto frame = [&](const QRect& r, const QColor& color, int width) {
        p.setPen(QPen(color, width));
        p.setBrush(Qt::NoBrush);
        p.drawRect(r.adjusted(1, 1, -1, -1));
    };
    drawMove(p, whole);
    frame(cellRect(whole, m_row, m_column), t.acc, hasFocus() ? 2 : 1);
    if (m_dragging) {
        int row = 0, column = 0;
        if (cellAt(m_at, &row, &column))
            frame(cellRect(whole, row, column), t.acc, 2);
        const auto it = std::find_if(m_rows.begin(), m_rows.end(),
                                     [this](const RiskRow& r) { return r.id == m_dragged; });
        if (it != m_rows.end()) {
            const QRect card(m_at + QPoint(8, 4), QSize(190, scaled(24)));
            p.setPen(QPen(t.acc, 1));
            p.setBrush(t.panel);
            p.drawRoundedRect(card, 4, 4);
            paint::text(p, card.adjusted(8, 0, -8, 0), it->title, Type::SmallBold, t.t1);
        }
    }
}

bool RiskMatrixView::cellAt(const QPoint& at, int* row, int* column) const
{
    for (int i = 0; i < 6; ++i)
        for (int k = 0; k < 2; ++k)
            if (cellRect(rect().adjusted(0, 0, -1, -1), i, k).contains(at)) {
                *row = i;
                *column = k;
                return true;
            }
    return false;
}

StreamId RiskMatrixView::titleAt(const QPoint& at) const
{
    int row = 0, column = 0;
    if (!cellAt(at, &row, &column))
        return {};
    const QRect r = cellRect(rect().adjusted(0, 0, -1, -1), row, column);
    const RiskCell& cell = m_matrix.cells[size_t(row)][size_t(column)];
    const int line = (at.y() - r.top() - 5) / scaled(kTitle);
    if (at.y() < r.top() + 5 || line >= titlesIn(r, cell.count()))
        return {};
    return m_rows[cell.rows[size_t(line)]].id;
}

void RiskMatrixView::walk(int rows, int columns)
{
    m_row = std::clamp(m_row + rows, 0, 5);
    m_column = std::clamp(m_column + columns, 0, 1);
    speak();
    update();
}

void RiskMatrixView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        return walk(-1, 0);
    case Qt::Key_Down:
        return walk(1, 0);
    case Qt::Key_Left:
        return walk(0, -1);
    case Qt::Key_Right:
        return walk(0, 1);
    case Qt::Key_Home:
        return walk(-6, 0);
    case Qt::Key_End:
        return walk(6, 0);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT cellOpened(potential(), likelihood());
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void RiskMatrixView::mousePressEvent(QMouseEvent* event)
{
    m_pressed = m_at = event->pos();
    m_dragged = titleAt(event->pos());
    int row = 0, column = 0;
    if (!cellAt(event->pos(), &row, &column))
        return;
    m_row = row;
    m_column = column;
    speak();
    update();
}

void RiskMatrixView::mouseMoveEvent(QMouseEvent* event)
{
    m_at = event->pos();
    const bool far = (m_at - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if ((event->buttons() & Qt::LeftButton) && !m_dragged.isNull() && far)
        m_dragging = true;
    setCursor(m_dragging                        ? Qt::ClosedHandCursor
              : !titleAt(event->pos()).isNull() ? Qt::PointingHandCursor
                                                : Qt::ArrowCursor);
    if (m_dragging)
        update();
}

void RiskMatrixView::mouseReleaseEvent(QMouseEvent* event)
{
    const StreamId dragged = std::exchange(m_dragged, {});
    const bool moved = std::exchange(m_dragging, false);
    update();
    int row = 0, column = 0;
    if (!cellAt(event->pos(), &row, &column))
        return;
    if (!moved) {
        if (!dragged.isNull() && titleAt(event->pos()) == dragged)
            Q_EMIT picked(dragged);
        else
            Q_EMIT cellOpened(potential(), likelihood());
        return;
    }
    const RiskCell& cell = m_matrix.cells[size_t(row)][size_t(column)];
    const bool same = std::any_of(cell.rows.begin(), cell.rows.end(),
                                  [&](size_t i) { return m_rows[i].id == dragged; });
    if (!same && !dragged.isNull())
        Q_EMIT moveProposed(dragged, kMatrixRows[size_t(row)], column + 1);
}

void RiskMatrixView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void RiskMatrixView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool RiskMatrixView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const StreamId id = titleAt(help->pos());
        const auto it = std::find_if(m_rows.begin(), m_rows.end(),
                                     [&](const RiskRow& r) { return r.id == id; });
        // A tool tip reads markup: words of people are escaped.
        if (it != m_rows.end())
            QToolTip::showText(help->globalPos(),
                               u"%1 %2"_s.arg(it->label, it->title.toHtmlEscaped()), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

QString RiskMatrixView::spoken() const
{
    const RiskCell& cell = m_matrix.cells[size_t(m_row)][size_t(m_column)];
    QStringList words{tr("Potential impact %1").arg(text::word(potential())),
                      tr("likelihood %1").arg(likelihood()),
                      cell.priority ? tr("priority %1").arg(*cell.priority)
                                    : tr("priority unknown"),
                      tr("%n records", nullptr, int(cell.count()))};
    for (size_t i = 0; i < std::min<size_t>(cell.count(), kMostTitles); ++i)
        words << m_rows[cell.rows[i]].title;
    return words.join(u", "_s);
}

void RiskMatrixView::speak()
{
    setAccessibleName(tr("Risk matrix"));
    setAccessibleDescription(spoken());
    if (hasFocus()) {
        QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&changed);
    }
}

} // namespace matoi::ui
