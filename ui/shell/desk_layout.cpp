// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/messages.h>
#include <ui/shell/desk.h>
#include <ui/views/composer.h>
#include <ui/views/desk_header.h>
#include <ui/views/filter_bar.h>
#include <ui/views/rail_popup.h>
#include <ui/views/side_column.h>
#include <ui/views/step_rail.h>
#include <ui/views/timeline_view.h>
#include <ui/views/undo_bar.h>
#include <ui/views/wake_pane.h>

#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

// Where the parts of the desk stand, and what of that is kept for the next time.
namespace matoi::ui
{

QWidget* Desk::buildCentre()
{
    auto* centre = new QWidget;
    centre->setMinimumWidth(440);
    auto* lines = new QVBoxLayout(centre);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    m_filters = new FilterBar;
    m_view = new TimelineView;
    m_view->setModel(&m_timeline);
    m_composer = new Composer;
    m_wake = new WakePane;
    lines->addWidget(m_wake);
    lines->addWidget(m_filters);
    lines->addWidget(m_view, 1);
    lines->addWidget(m_composer);
    connect(m_filters, &FilterBar::changed, this,
            [this] { m_view->setFilter(m_filters->filter()); });
    connect(m_filters, &FilterBar::systemToggled, m_view, &TimelineView::setShowSystem);
    connect(m_filters, &FilterBar::orderToggled, this, [this](bool recorded) {
        m_timeline.setOrder(recorded ? RowOrder::Recorded : RowOrder::Occurred);
    });
    connect(m_view, &TimelineView::systemToggled, m_filters, &FilterBar::setSystemShown);
    connect(m_view, &TimelineView::counted, this, [this] {
        m_filters->setCounts(m_view->visibleRows(), m_view->hiddenSystemRows(),
                             m_view->filteredRows());
    });
    return centre;
}

void Desk::nextPane(int step)
{
    std::vector<QWidget*> panes{m_rail, m_view, m_side};
    if (!m_composer->isClosed())
        panes.insert(panes.end() - 1, m_composer);
    if (m_wake->isVisible())
        panes.insert(panes.begin() + 1, m_wake);
    const int count = int(panes.size());
    int at = step > 0 ? -1 : 0;
    for (int i = 0; i < count; ++i)
        if (panes[size_t(i)]->hasFocus() ||
            (panes[size_t(i)]->focusProxy() && panes[size_t(i)]->focusProxy()->hasFocus()))
            at = i;
    panes[size_t((at + step + count) % count)]->setFocus(Qt::ShortcutFocusReason);
}

void Desk::resizeEvent(QResizeEvent*)
{
    m_undo->place(height());
    fit();
}

void Desk::fit()
{
    const bool folded = window()->width() < scaled(1200), tabbed = window()->width() < scaled(1320);
    if (folded == m_rail->isFolded() && tabbed == m_side->isTabbed())
        return;
    m_rail->setFolded(folded);
    m_side->setTabbed(tabbed);
    if (!folded && !tabbed) {
        m_split->restoreState(m_wide);
        return;
    }
    // A splitter keeps the room of a part that grew narrow by itself.
    const int rail = folded ? m_rail->minimumWidth() : scaled(280), side = m_side->minimumWidth();
    m_split->setSizes({rail, std::max(0, m_split->width() - rail - side), side});
}

void Desk::restoreLayout(const QByteArray& state)
{
    if (state.isEmpty())
        return; // nobody has moved anything yet
    m_wide = state;
    if (!m_rail->isFolded() && !m_side->isTabbed())
        m_split->restoreState(state);
}

QStringList Desk::saveFilter() const { return m_filters->saved(); }

void Desk::restoreFilter(const QStringList& words)
{
    m_filters->restore(words);
    m_view->setShowSystem(words.contains(u"system"_s));
    m_timeline.setOrder(words.contains(u"recorded"_s) ? RowOrder::Recorded : RowOrder::Occurred);
    m_view->setFilter(m_filters->filter());
}

} // namespace matoi::ui
