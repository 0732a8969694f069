// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/text_links.h>
#include <ui/views/given_files.h>
#include <ui/views/timeline_parts.h>

#include <QClipboard>
#include <QDateTime>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

using namespace Qt::StringLiterals;

// Keys, clicks, drops: what is asked of a row.
namespace matoi::ui
{

TimelineView::Hit TimelineView::hitAt(const QPoint& point) const
{
    Hit hit;
    hit.viewRow = rowAtPoint(point);
    if (hit.viewRow < 0)
        return hit;
    hit.what = Hit::What::Row;
    const QRect whole = rowRect(hit.viewRow);
    const TimelineRow& row = rowAt(hit.viewRow);
    const int first = whole.top() + gapBefore(hit.viewRow) + 5;
    int right = whole.right() - 12 - (row.pinned ? 20 : 0);
    if (point.y() >= first && point.y() < first + lineHeight())
        for (const Mark& mark : marksOf(row, {})) {
            right -= paint::chipWidth(mark.words, mark.style);
            if (point.x() >= right &&
                point.x() < right + paint::chipWidth(mark.words, mark.style)) {
                hit.what = mark.opens;
                hit.url = mark.url;
                return hit;
            }
            right -= 4;
        }
    if (showsPreview(row) &&
        QRect(textLeft(), whole.bottom() - kPreview + 2, 160, 90).contains(point)) {
        hit.what = Hit::What::File;
        return hit;
    }
    if (row.kind == EntryKind::Summary && !row.retracted && !row.fields.empty())
        return hit;
    QTextLayout layout;
    int lines = 1;
    layoutText(layout, row, textWidth(row), &lines);
    const int n = (point.y() - first) / lineHeight();
    if (point.y() < first || n > lines || point.x() < textLeft())
        return hit;
    if (n == lines) {
        if (cutShort(layout, lines))
            hit.what = Hit::What::More;
        return hit;
    }
    const QTextLine line = layout.lineAt(n);
    const qreal x = point.x() - textLeft();
    if (!line.isValid() || x > line.naturalTextWidth())
        return hit;
    const int at = line.xToCursor(x, QTextLine::CursorOnCharacter);
    for (const TextLink& link : linksIn(layout.text()))
        if (at >= link.start && at < link.start + link.length) {
            hit.what = Hit::What::Link;
            hit.url = link.url;
        }
    return hit;
}

void TimelineView::expand(int viewRow)
{
    const EventId id = rowAt(viewRow).id;
    if (!m_expanded.erase(id))
        m_expanded.insert(id);
    m_measured[size_t(viewRow)] = false;
    viewport()->update();
}

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    setFocus();
    const int bottom = viewport()->height();
    if (m_newBelow > 0 && event->pos().y() > bottom - 44 &&
        std::abs(event->pos().x() - viewport()->width() / 2) < 80)
        return toEnd();
    const Hit hit = hitAt(event->pos());
    if (hit.viewRow < 0)
        return;
    if (event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier))
        return select(hit.viewRow,
                      event->modifiers() & Qt::ShiftModifier ? Choose::Range : Choose::Toggle);
    const EventId id = rowAt(hit.viewRow).id;
    select(hit.viewRow);
    if (event->button() != Qt::LeftButton)
        return;
    switch (hit.what) {
    case Hit::What::Link:
        return Q_EMIT linkRequested(hit.url);
    case Hit::What::File:
        return Q_EMIT fileRequested(id);
    case Hit::What::Versions:
        return Q_EMIT versionsRequested(id);
    case Hit::What::More:
        return expand(hit.viewRow);
    case Hit::What::Row:
    case Hit::What::Nothing:
        return;
    }
}

void TimelineView::mouseMoveEvent(QMouseEvent* event)
{
    const Hit::What what = hitAt(event->pos()).what;
    const bool opens = what != Hit::What::Row && what != Hit::What::Nothing;
    viewport()->setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

bool TimelineView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int viewRow = rowAtPoint(help->pos());
    QString words;
    if (viewRow >= 0) {
        const TimelineRow& row = rowAt(viewRow);
        const auto local = [this](Ms at) {
            return QDateTime::fromMSecsSinceEpoch(at, m_zone).toString(u"yyyy-MM-dd HH:mm:ss"_s);
        };
        words = tr("%1\nhappened %2\nrecorded %3")
                    .arg(row.author, local(row.occurredAt), local(row.recordedAt));
        if (isUnsent(row.id))
            words += u'\n' + tr("Not shared yet: only this computer has it.");
    }
    // Always markup of our own: a name from outside may look like some.
    QToolTip::showText(
        help->globalPos(),
        words.isEmpty() ? words : u"<p style='white-space:pre'>"_s + words.toHtmlEscaped(), this);
    return true;
}

void TimelineView::dragEnterEvent(QDragEnterEvent* event)
{
    if (holdsFiles(event->mimeData()))
        event->acceptProposedAction();
}

void TimelineView::dragMoveEvent(QDragMoveEvent* event) { event->acceptProposedAction(); }

void TimelineView::dropEvent(QDropEvent* event)
{
    if (const QStringList files = givenFiles(event->mimeData()); !files.isEmpty())
        Q_EMIT filesGiven(files);
    else if (const QImage image = givenImage(event->mimeData()); !image.isNull())
        Q_EMIT imageGiven(image);
    event->acceptProposedAction();
}

void TimelineView::paste()
{
    const QMimeData* const copied = QGuiApplication::clipboard()->mimeData();
    if (!copied)
        return;
    if (const QStringList files = givenFiles(copied); !files.isEmpty())
        Q_EMIT filesGiven(files);
    else if (const QImage image = givenImage(copied); !image.isNull())
        Q_EMIT imageGiven(image);
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    if (chooseByKey(*event))
        return;
    const int now = selectedRow();
    const bool ctrl = event->modifiers() & Qt::ControlModifier;
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_S:
        return setShowSystem(!m_showSystem);
    case Qt::Key_V:
        if (ctrl)
            return paste();
        break;
    case Qt::Key_C:
        if (ctrl && now >= 0)
            return QGuiApplication::clipboard()->setText(chosenText());
        break;
    default:
        break;
    }
    if (now < 0)
        return QAbstractScrollArea::keyPressEvent(event);
    const EventId id = selected();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (ctrl)
            return Q_EMIT openRequested(id);
        return expand(now);
    case Qt::Key_P:
        return Q_EMIT pinRequested(id);
    case Qt::Key_E:
        if (shift)
            return Q_EMIT versionsRequested(id);
        return Q_EMIT correctRequested(id);
    case Qt::Key_X:
        return Q_EMIT exportRequested();
    case Qt::Key_Delete:
        if (event->modifiers() & Qt::ShiftModifier)
            return Q_EMIT redactRequested(id);
        return Q_EMIT retractRequested(id);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace matoi::ui
