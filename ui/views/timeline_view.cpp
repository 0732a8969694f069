// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/theme/theme.h>
#include <ui/views/timeline_view.h>

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
    : QAbstractScrollArea(parent)
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
    connect(model, &QAbstractItemModel::rowsRemoved, this, [this] { rebuild(); });
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

void TimelineView::setFilter(const QString& text, bool pinnedOnly)
{
    m_filter = text.trimmed();
    m_pinnedOnly = pinnedOnly;
    rebuild();
}

bool TimelineView::shown(const TimelineRow& row) const
{
    if (row.folded && !m_showSystem)
        return false;
    if (m_pinnedOnly && !row.pinned)
        return false;
    return m_filter.isEmpty() || row.text.contains(m_filter, Qt::CaseInsensitive) ||
           row.author.contains(m_filter, Qt::CaseInsensitive) ||
           row.kindWord.contains(m_filter, Qt::CaseInsensitive);
}

void TimelineView::rebuild()
{
    // What is at the top stays at the top, whatever rows come or go around it.
    const int top = m_heights.rowAt(verticalScrollBar()->value());
    const EventId anchor = !m_stick && top >= 0 && m_model && top < int(m_rows.size()) &&
                                   m_rows[size_t(top)] < m_model->rowCount()
                               ? rowAt(top).id
                               : EventId();
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
    updateScrollBar();
    if (m_stick)
        toEnd();
    else if (const int at = viewRowOf(anchor); at >= 0)
        verticalScrollBar()->setValue(int(m_heights.top(at)));
    viewport()->update();
    Q_EMIT counted();
}

void TimelineView::onInserted(int first, int last)
{
    const bool appended = last + 1 == m_model->rowCount();
    if (!appended)
        return rebuild();
    int added = 0;
    for (int i = first; i <= last; ++i) {
        const TimelineRow& row = m_model->row(i);
        m_hiddenSystem += row.folded && !m_showSystem;
        if (!shown(row))
            continue;
        m_rows.push_back(i);
        ++added;
    }
    if (added) {
        m_heights.insert(m_heights.count(), added, kEstimate);
        m_measured.resize(m_rows.size(), false);
        updateScrollBar();
        if (m_stick)
            toEnd();
        else
            m_newBelow += added;
        viewport()->update();
    }
    Q_EMIT counted();
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
    m_stick = atEnd();
    if (m_stick)
        m_newBelow = 0;
    viewport()->update();
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
}

void TimelineView::selectEntry(EventId id)
{
    if (const int row = viewRowOf(id); row >= 0)
        select(row);
}

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    setFocus();
    const int bottom = viewport()->height();
    if (m_newBelow > 0 && event->pos().y() > bottom - 44 &&
        std::abs(event->pos().x() - viewport()->width() / 2) < 80)
        return toEnd();
    // A short timeline stands at the bottom of the view.
    const qint64 slack = std::max<qint64>(0, bottom - m_heights.total() - 12);
    const int row = m_heights.rowAt(event->pos().y() + verticalScrollBar()->value() - slack);
    if (row >= 0)
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
