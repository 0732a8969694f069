// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/views/timeline_accessible.h>
#include <ui/views/timeline_parts.h>

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

void TimelineView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange) {
        std::fill(m_measured.begin(), m_measured.end(), false);
        viewport()->update();
    }
    QAbstractScrollArea::changeEvent(event);
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
        return withSelected([&](EventId id) {
            if (event->modifiers() & Qt::ShiftModifier)
                Q_EMIT redactRequested(id);
            else
                Q_EMIT retractRequested(id);
        });
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
