// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/theme/theme.h>
#include <ui/views/timeline_accessible.h>
#include <ui/views/timeline_view.h>

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

namespace
{
constexpr int kEstimate = 30; // the minimum row, until a row is measured
}

TimelineView::TimelineView(QWidget* parent)
    // Before the base: whoever asks first for the accessible object gets the one that is kept.
    : QAbstractScrollArea((TimelineAccessible::install(), parent))
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Timeline"));
}

void TimelineView::setModel(TimelineModel* model)
{
    m_model = model;
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_stick = true;
        m_newBelow = 0;
        m_expanded.clear();
        m_selected = {};
        rebuild();
    });
    connect(model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex&, int first, int last) { onInserted(first, last); });
    connect(model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex&, int first, int last) { onRemoved(first, last); });
    connect(model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& a, const QModelIndex& b) { onChanged(a.row(), b.row()); });
    rebuild();
}

void TimelineView::setZone(const QTimeZone& zone)
{
    m_zone = zone;
    viewport()->update();
}

void TimelineView::setShowSystem(bool show)
{
    if (m_showSystem == show)
        return;
    m_showSystem = show;
    rebuild();
    Q_EMIT systemToggled(show);
}

void TimelineView::setFilter(const RowFilter& filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    rebuild();
}

void TimelineView::setEmptyText(const QString& text)
{
    m_emptyText = text;
    viewport()->update();
}

bool TimelineView::shown(const TimelineRow& row) const
{
    return (m_showSystem || !row.folded) && m_filter.takes(row);
}

void TimelineView::rebuild()
{
    const bool stick = m_stick;
    m_rows.clear();
    m_hiddenSystem = 0;
    const int n = m_model ? m_model->rowCount() : 0;
    m_rows.reserve(size_t(n));
    for (int i = 0; i < n; ++i) {
        const TimelineRow& row = m_model->row(i);
        m_hiddenSystem += row.folded && !m_showSystem;
        if (shown(row))
            m_rows.push_back(i);
    }
    m_heights.assign(int(m_rows.size()), kEstimate);
    m_measured.assign(m_rows.size(), false);
    keepPlace(stick);
    Q_EMIT counted();
}

void TimelineView::onInserted(int first, int last)
{
    const bool stick = m_stick;
    const int sight = m_heights.rowAt(verticalScrollBar()->value() + viewport()->height() - 1);
    const auto at = std::lower_bound(m_rows.begin(), m_rows.end(), first);
    const int pos = int(at - m_rows.begin());
    std::for_each(at, m_rows.end(), [&](int& row) { row += last - first + 1; });
    std::vector<int> added;
    for (int i = first; i <= last; ++i) {
        m_hiddenSystem += m_model->row(i).folded && !m_showSystem;
        if (shown(m_model->row(i)))
            added.push_back(i);
    }
    if (!added.empty()) {
        const int n = int(added.size());
        m_rows.insert(m_rows.begin() + pos, added.begin(), added.end());
        m_heights.insert(pos, n, kEstimate);
        m_measured.insert(m_measured.begin() + pos, size_t(n), false);
        if (pos + n < m_heights.count())
            m_measured[size_t(pos + n)] = false; // another row precedes it now: its gap may differ
        if (!stick && pos > sight)
            m_newBelow += n;
        keepPlace(stick);
    }
    Q_EMIT counted();
}

void TimelineView::onRemoved(int first, int last)
{
    const bool stick = m_stick;
    const auto from = std::lower_bound(m_rows.begin(), m_rows.end(), first);
    const auto to = std::upper_bound(from, m_rows.end(), last);
    const int pos = int(from - m_rows.begin()), n = int(to - from);
    std::for_each(to, m_rows.end(), [&](int& row) { row -= last - first + 1; });
    m_rows.erase(from, to);
    m_heights.remove(pos, n);
    m_measured.erase(m_measured.begin() + pos, m_measured.begin() + pos + n);
    if (pos < m_heights.count())
        m_measured[size_t(pos)] = false;
    m_hiddenSystem = 0; // the removed rows are gone and cannot be asked
    for (int i = 0; i < m_model->rowCount(); ++i)
        m_hiddenSystem += m_model->row(i).folded && !m_showSystem;
    keepPlace(stick);
    Q_EMIT counted();
}

void TimelineView::rememberPlace()
{
    m_anchorRow = m_heights.rowAt(verticalScrollBar()->value());
    if (m_anchorRow < 0)
        return;
    m_anchor = rowAt(m_anchorRow).id;
    // From the row's own words, not from the gap above it, which comes and goes with other rows.
    m_anchorOffset =
        verticalScrollBar()->value() - int(m_heights.top(m_anchorRow)) - gapBefore(m_anchorRow);
}

void TimelineView::keepPlace(bool stick)
{
    viewport()->update();
    if (stick)
        return toEnd();
    const int known = viewRowOf(m_anchor);
    const int row = known >= 0 ? known : std::min(m_anchorRow, m_heights.count() - 1);
    // A new range may clamp the value; that is not the reader scrolling to the end.
    m_keepingPlace = true;
    int room = viewport()->height() - std::min(0, -m_anchorOffset);
    for (int i = std::max(0, row); i < m_heights.count() && room > 0; ++i)
        room -= measure(i);
    updateScrollBar();
    if (row >= 0)
        verticalScrollBar()->setValue(int(m_heights.top(row)) + gapBefore(row) + m_anchorOffset);
    m_keepingPlace = false;
}

void TimelineView::onChanged(int first, int last)
{
    for (int i = first; i <= last; ++i) {
        const auto it = std::lower_bound(m_rows.begin(), m_rows.end(), i);
        const bool was = it != m_rows.end() && *it == i;
        if (was != shown(m_model->row(i)))
            return rebuild();
        if (was)
            m_measured[size_t(it - m_rows.begin())] = false;
    }
    viewport()->update();
    Q_EMIT counted();
}

bool TimelineView::atEnd() const
{
    return verticalScrollBar()->value() >= verticalScrollBar()->maximum() - 2;
}

void TimelineView::updateScrollBar()
{
    verticalScrollBar()->setSingleStep(kEstimate);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(
        0, int(std::max<qint64>(0, m_heights.total() + 12 - viewport()->height())));
}

void TimelineView::toEnd()
{
    m_stick = true;
    m_newBelow = 0;
    // The rows that will be seen are measured first: an estimate would end in the wrong place.
    int room = viewport()->height();
    for (int row = m_heights.count() - 1; row >= 0 && room > 0; --row) {
        measure(row);
        room -= m_heights.height(row);
    }
    updateScrollBar();
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    viewport()->update();
}

void TimelineView::scrollContentsBy(int, int)
{
    viewport()->update();
    if (m_keepingPlace)
        return;
    rememberPlace();
    m_stick = atEnd();
    if (m_stick)
        m_newBelow = 0;
}

void TimelineView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        std::fill(m_measured.begin(), m_measured.end(), false);
    updateScrollBar();
    if (m_stick)
        toEnd();
}

void TimelineView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange) {
        std::fill(m_measured.begin(), m_measured.end(), false);
        viewport()->update();
    }
    QAbstractScrollArea::changeEvent(event);
}

void TimelineView::measureVisible()
{
    // Measuring moves what lies below; the row at the top keeps its place.
    const qint64 top = verticalScrollBar()->value();
    int row = m_heights.rowAt(top);
    if (row < 0)
        return;
    const qint64 offset = top - m_heights.top(row);
    const int first = row;
    qint64 y = m_heights.top(row);
    for (; row < m_heights.count() && y < top + viewport()->height(); ++row) {
        measure(row);
        y += m_heights.height(row);
    }
    const int before = verticalScrollBar()->value();
    const bool stick = m_stick;
    const QSignalBlocker quiet(verticalScrollBar());
    updateScrollBar();
    const int wanted = stick ? verticalScrollBar()->maximum() : int(m_heights.top(first) + offset);
    if (wanted != before)
        verticalScrollBar()->setValue(wanted);
    rememberPlace();
}

int TimelineView::viewRowOf(EventId id) const
{
    if (id.isNull() || !m_model)
        return -1;
    const int modelRow = m_model->indexOf(id);
    const auto it = std::lower_bound(m_rows.begin(), m_rows.end(), modelRow);
    return it != m_rows.end() && *it == modelRow ? int(it - m_rows.begin()) : -1;
}

void TimelineView::select(int viewRow)
{
    if (m_rows.empty())
        return;
    viewRow = std::clamp(viewRow, 0, int(m_rows.size()) - 1);
    m_selected = rowAt(viewRow).id;
    measure(viewRow);
    updateScrollBar();
    const int top = int(m_heights.top(viewRow)), height = m_heights.height(viewRow);
    QScrollBar* bar = verticalScrollBar();
    if (top < bar->value())
        bar->setValue(top);
    else if (top + height > bar->value() + viewport()->height())
        bar->setValue(top + height - viewport()->height() + 12);
    viewport()->update();
    if (QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(viewRow);
        QAccessible::updateAccessibility(&event);
    }
}

void TimelineView::selectEntry(EventId id)
{
    if (const int row = viewRowOf(id); row >= 0)
        select(row);
}

// Few rows stand at the bottom, where the composer is.
qint64 TimelineView::slack() const
{
    return std::max<qint64>(0, viewport()->height() - m_heights.total() - 12);
}

QRect TimelineView::rowRect(int viewRow) const
{
    return {0, int(m_heights.top(viewRow) - verticalScrollBar()->value() + slack()),
            viewport()->width(), m_heights.height(viewRow)};
}

int TimelineView::rowAtPoint(const QPoint& point) const
{
    const qint64 y = point.y() + verticalScrollBar()->value() - slack();
    return y < 0 || y >= m_heights.total() ? -1 : m_heights.rowAt(y);
}

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    setFocus();
    const int bottom = viewport()->height();
    if (m_newBelow > 0 && event->pos().y() > bottom - 44 &&
        std::abs(event->pos().x() - viewport()->width() / 2) < 80)
        return toEnd();
    if (const int row = rowAtPoint(event->pos()); row >= 0)
        select(row);
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    const int now = viewRowOf(m_selected);
    const int last = int(m_rows.size()) - 1;
    const auto withSelected = [&](auto act) {
        if (now >= 0)
            act(m_selected);
    };
    switch (event->key()) {
    case Qt::Key_J:
    case Qt::Key_Down:
        return select(now < 0 ? last : now + 1);
    case Qt::Key_K:
    case Qt::Key_Up:
        return select(now < 0 ? last : now - 1);
    case Qt::Key_Home:
        return select(0);
    case Qt::Key_End:
        select(last);
        return toEnd();
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        QScrollBar* bar = verticalScrollBar();
        const int page = viewport()->height() - kEstimate;
        bar->setValue(bar->value() + (event->key() == Qt::Key_PageUp ? -page : page));
        return;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return withSelected([&](EventId id) {
            if (!m_expanded.erase(id))
                m_expanded.insert(id);
            m_measured[size_t(now)] = false;
            viewport()->update();
        });
    case Qt::Key_P:
        return withSelected([&](EventId id) { Q_EMIT pinRequested(id); });
    case Qt::Key_E:
        return withSelected([&](EventId id) { Q_EMIT correctRequested(id); });
    case Qt::Key_Delete:
        return withSelected([&](EventId id) { Q_EMIT retractRequested(id); });
    case Qt::Key_S:
        return setShowSystem(!m_showSystem);
    case Qt::Key_C:
        if (event->modifiers() & Qt::ControlModifier && now >= 0)
            return QGuiApplication::clipboard()->setText(rowText(now));
        break;
    case Qt::Key_L:
        if (event->modifiers() & Qt::ControlModifier)
            return withSelected([](EventId id) {
                QGuiApplication::clipboard()->setText(u"matoi://entry/%1"_s.arg(id.toString()));
            });
        break;
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

} // namespace matoi::ui
