// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/messages.h>
#include <ui/reviews/action_column.h>
#include <ui/reviews/phase_chart_view.h>
#include <ui/reviews/pinned_column.h>
#include <ui/reviews/review_document.h>
#include <ui/reviews/review_head.h>
#include <ui/reviews/review_list.h>
#include <ui/reviews/review_page.h>
#include <ui/shell/pool_work.h>
#include <ui/theme/paint.h>
#include <ui/views/small_picture.h>
#include <ui/views/tall_list.h>

#include <QFocusEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

namespace
{

// ui.md 7: the strip, then pinned | text | action items.
constexpr int kPinned = 316, kActions = 336, kLeastText = 620, kStrip = 164, kMostStrip = 260;
// Below this the chart goes first.
constexpr int kLeastHeight = 680;
constexpr Ms kHour = 3'600'000;

} // namespace

ReviewPage::ReviewPage(Workspace& workspace, const WindowContext& context, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_context(context)
    , m_head(new ReviewHead(context, this))
    , m_list(new ReviewList(context, this))
    , m_chart(new PhaseChartView(this))
    , m_pinned(new PinnedColumn(context, this))
    , m_document(new ReviewDocument(workspace, context, this))
    , m_actions(new ActionColumn(context, this))
{
    setFocusPolicy(Qt::StrongFocus);
    for (QWidget* pane :
         {static_cast<QWidget*>(&m_pinned->list()), static_cast<QWidget*>(&m_actions->list())})
        pane->installEventFilter(this);
    connect(m_list, &ReviewList::opened, this, &ReviewPage::open);
    connect(m_head, &ReviewHead::listRequested, this, &ReviewPage::showList);
    connect(m_pinned, &PinnedColumn::citeRequested, m_document, &ReviewDocument::cite);
    connect(m_chart, &PhaseChartView::momentChosen, m_pinned, &PinnedColumn::showMoment);
    connect(m_document, &ReviewDocument::said, this, &ReviewPage::said);
    connect(m_document, &ReviewDocument::pictureWanted, this, &ReviewPage::loadPicture);
    retranslate();
    place();
}

void ReviewPage::retranslate()
{
    setAccessibleName(tr("Postmortems"));
    m_head->retranslate();
    m_list->retranslate();
    m_pinned->retranslate();
    m_document->retranslate();
    m_actions->retranslate();
    if (isVisible())
        reload();
    place();
}

void ReviewPage::open(StreamId incident)
{
    if (m_incident == incident)
        return;
    m_document->leave();
    m_view.reset();
    m_incident = incident;
    if (isVisible())
        readView();
}

void ReviewPage::showList()
{
    m_document->leave();
    m_view.reset();
    m_incident = {};
    m_head->clear();
    place();
    m_list->setFocus(Qt::OtherFocusReason);
    readList();
}

void ReviewPage::reload()
{
    if (!m_incident.isNull())
        readView();
    readList();
}

void ReviewPage::follow(const Change& change)
{
    const bool all = change.streams.empty() || change.refold;
    bool mine = all, any = all;
    for (const StreamRef& stream : change.streams) {
        mine |= stream.id == m_incident || stream.kind == StreamKind::Action ||
                stream.kind == StreamKind::Risk || stream.kind == StreamKind::Workspace ||
                (stream.kind == StreamKind::Postmortem &&
                 (!m_view || stream.id == m_view->postmortem.id));
        any |= stream.kind == StreamKind::Postmortem || stream.kind == StreamKind::Incident;
    }
    if (mine && !m_incident.isNull() && isVisible())
        readView();
    // Behind another page only the late ones are counted, and an incident changes that rarely.
    const bool postmortem =
        std::any_of(change.streams.begin(), change.streams.end(),
                    [](const StreamRef& s) { return s.kind == StreamKind::Postmortem; });
    if (any && (postmortem || all || (isVisible() && m_incident.isNull())))
        readList();
}

void ReviewPage::tick(Ms now)
{
    m_head->tick(now);
    // What is late becomes so by itself.
    if (m_counted && now - m_counted > kHour) {
        m_counted = now;
        readList();
    }
}

void ReviewPage::readList()
{
    if (m_counting) {
        m_countAgain = true;
        return;
    }
    m_counting = true;
    m_workspace.run(
        this, [](Session& s) { return std::pair(loadReviewList(s), s.now()); },
        [this](std::pair<Result<std::vector<ReviewRow>>, Ms>&& read) {
            m_counting = false;
            auto& [rows, now] = read;
            m_counted = now;
            if (!rows) {
                Q_EMIT said(text::sentence(rows.error()));
            } else {
                Q_EMIT counted(int(std::count_if(rows->begin(), rows->end(), [](const auto& row) {
                    return row.daysLate > 0 && !row.drill;
                })));
                m_list->show(std::move(*rows), now);
            }
            if (m_incident.isNull())
                Q_EMIT loaded();
            if (std::exchange(m_countAgain, false))
                readList();
        });
}

void ReviewPage::readView()
{
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    m_workspace.run(
        this,
        [id = m_incident, ja = m_context.japanese()](Session& s) { return loadReview(s, id, ja); },
        [this, id = m_incident](const Result<ReviewSnapshot>& view) {
            m_reading = false;
            const bool again = std::exchange(m_again, false);
            // Somebody has walked on meanwhile.
            if (m_incident != id) {
                if (!m_incident.isNull())
                    readView();
                return;
            }
            if (!view) {
                Q_EMIT said(text::sentence(view.error()));
                return showList();
            }
            show(*view);
            if (again)
                readView();
        });
}

void ReviewPage::show(const ReviewSnapshot& view)
{
    const QWidget* focus = window()->focusWidget();
    const bool take = !m_view && isVisible() && (!focus || focus == this || isAncestorOf(focus));
    m_view = view;
    m_head->show(view);
    m_chart->show(view.chart, {[names = view.names](PersonId id) {
                                   const auto it = names.find(id);
                                   return it == names.end() ? QString() : it->second;
                               },
                               m_context.zone});
    m_pinned->show(view);
    m_actions->show(view);
    place();
    m_document->show(view);
    if (take)
        m_document->takeFocus(Qt::OtherFocusReason);
    QStringList rivals;
    for (const Conflict& conflict : view.postmortem.conflicts)
        if (conflict.field.startsWith("section."_L1))
            rivals << conflict.field.mid(8);
    Q_EMIT loaded();
    if (!rivals.isEmpty())
        Q_EMIT rivalsSeen(rivals);
}

void ReviewPage::loadPicture(const QString& sha256)
{
    m_workspace.run(
        this, [id = m_incident, sha256](Session& s) { return s.read().attachment(id, sha256); },
        [this, sha256](const Result<QByteArray>& bytes) {
            if (!bytes)
                return;
            runInPool(
                m_document, [bytes = *bytes] { return smallPicture(bytes, QSize(660, 420)); },
                [this, sha256](const QImage& image) { m_document->setPicture(sha256, image); });
        });
}

void ReviewPage::flush() { m_document->flush(); }

ReviewPage::Columns ReviewPage::columns() const
{
    const int pinned = scaled(kPinned), actions = scaled(kActions), least = scaled(kLeastText);
    if (width() - pinned - actions >= least)
        return {true, true};
    return {false, width() - actions >= std::min(least, width() / 2)};
}

void ReviewPage::place()
{
    const bool one = m_view.has_value();
    m_head->setGeometry(0, 0, width(), m_head->wantedHeight());
    int y = m_head->height();
    m_list->setVisible(!one && m_incident.isNull());
    m_document->setVisible(one);
    m_list->setGeometry(0, y, width(), std::max(0, height() - y));
    const bool chart = one && !m_view->chart.isEmpty() && height() >= kLeastHeight;
    m_chart->setVisible(chart);
    if (chart) {
        const int wanted = std::clamp(m_chart->wantedHeight(), scaled(110), scaled(kMostStrip));
        // Where the window is low the text comes first.
        const int strip = std::min(wanted, std::max(scaled(kStrip), height() / 4));
        m_chart->setGeometry(0, y, width(), strip);
        y += strip;
    }
    const Columns beside = columns();
    const int h = std::max(0, height() - y);
    const int pinned = std::min(scaled(kPinned), width() * 2 / 5);
    const int actions = std::min(scaled(kActions), width() * 2 / 5);
    const auto held = [this](const QWidget& list) { return list.hasFocus(); };
    const bool pinnedUp = one && (beside.pinned || held(m_pinned->list()));
    const bool actionsUp = one && (beside.actions || held(m_actions->list()));
    m_pinned->setVisible(pinnedUp);
    m_actions->setVisible(actionsUp);
    m_pinned->setGeometry(0, y, pinned, h);
    m_actions->setGeometry(width() - actions, y, actions, h);
    const int left = beside.pinned ? pinned : 0, right = beside.actions ? actions : 0;
    m_document->setGeometry(left, y, width() - left - right, h);
    if (!beside.pinned)
        m_pinned->raise();
    if (!beside.actions)
        m_actions->raise();
    update();
}

void ReviewPage::nextPane(int step)
{
    if (!m_view)
        return m_list->setFocus(Qt::ShortcutFocusReason);
    const std::vector<QWidget*> panes{m_document, m_actions, m_chart, m_pinned};
    const QWidget* focus = window()->focusWidget();
    int now = 0;
    for (int i = 0; i < int(panes.size()); ++i)
        if (focus && (panes[size_t(i)] == focus || panes[size_t(i)]->isAncestorOf(focus)))
            now = i;
    for (int i = 1; i <= int(panes.size()); ++i) {
        QWidget* pane = panes[size_t((now + step * i + 8) % int(panes.size()))];
        if (pane == m_chart && m_chart->isHidden())
            continue;
        pane->show(); // a folded column comes up over the text
        pane->setFocus(Qt::ShortcutFocusReason);
        return place();
    }
}

bool ReviewPage::eventFilter(QObject* object, QEvent* event)
{
    // A column that lies over the text goes when the focus does.
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::FocusIn)
        QMetaObject::invokeMethod(this, &ReviewPage::place, Qt::QueuedConnection);
    return QWidget::eventFilter(object, event);
}

void ReviewPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    reload();
}

void ReviewPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    flush();
}

void ReviewPage::resizeEvent(QResizeEvent*) { place(); }

void ReviewPage::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (m_view)
        m_document->takeFocus(event->reason());
    else if (m_list->isVisible())
        m_list->setFocus(event->reason());
}

void ReviewPage::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.fillRect(rect(), theme().win);
}

} // namespace matoi::ui
