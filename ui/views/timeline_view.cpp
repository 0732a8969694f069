// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/views/timeline_accessible.h>
#include <ui/views/timeline_parts.h>

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
    setAcceptDrops(true);
    viewport()->setMouseTracking(true);
    // Another text size falls into other lines.
    connect(&ThemeController::instance(), &ThemeController::changed, this,
            [this, scale = ThemeController::instance().textScale()]() mutable {
                if (std::exchange(scale, ThemeController::instance().textScale()) !=
                    ThemeController::instance().textScale())
                    rebuild();
            });
    m_previews.onWanted = [this](const QString& sha256) { Q_EMIT previewWanted(sha256); };
}

int TimelineView::textLeft() { return scaled(168); }

void TimelineView::setModel(TimelineModel* model)
{
    m_model = model;
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_stick = true;
        m_newBelow = 0;
        m_expanded.clear();
        m_chosen.clear();
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

void TimelineView::setPreview(const QString& sha256, const QImage& image)
{
    m_previews.set(sha256, image);
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

void TimelineView::selectEntry(EventId id)
{
    if (const int row = viewRowOf(id); row >= 0)
        select(row);
}

} // namespace matoi::ui
