// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/risk_text.h>
#include <ui/risks/risk_paint.h>
#include <ui/risks/risk_table_delegate.h>
#include <ui/risks/risk_table_view.h>
#include <ui/views/scrim_panel.h>

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

using C = RiskTableColumn;

namespace
{

//! Another number of columns is another table: what was kept for the old one is forgotten.
const QString kColumns = u"risks/columns_%1"_s.arg(int(C::Count_));
constexpr int kRow = 34, kLeast = 44, kStep = 16;

//! In device-independent pixels, text scale included.
int usualWidth(C column)
{
    switch (column) {
    case C::Title:
        return scaled(340);
    case C::Status: {
        int widest = 0; // of its chips, in the language of now
        for (int n = 0; n <= int(RiskStatus::Completed); ++n)
            widest = std::max(
                widest, paint::chipWidth(text::word(RiskStatus(n)), statusChip(RiskStatus(n))));
        return widest + 18;
    }
    case C::Owner:
    case C::Service:
    case C::NextVisit:
        return scaled(116);
    case C::Number:
    case C::Potential:
    case C::Current:
    case C::FirstSeen:
    case C::Updated:
        return scaled(96);
    default:
        return scaled(84);
    }
}

} // namespace

RiskTableHead::RiskTableHead(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setSortIndicatorShown(true);
    setMinimumSectionSize(scaled(kLeast));
}

QSize RiskTableHead::sizeHint() const { return {QHeaderView::sizeHint().width(), scaled(28)}; }

void RiskTableHead::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const Theme& t = theme();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(rect, t.panel);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.line2);
    painter->fillRect(QRect(rect.right(), rect.top() + 7, 1, rect.height() - 14), t.line);
    const bool sorted = sortIndicatorSection() == section;
    const int arrow = sorted ? 14 : 0;
    const QString words = model()->headerData(section, Qt::Horizontal).toString();
    const int width = paint::text(*painter, rect.adjusted(10, 0, -6 - arrow, 0), words,
                                  sorted ? Type::SmallBold : Type::Label, sorted ? t.t1 : t.t3);
    if (sorted)
        drawIcon(*painter, QRectF(rect.left() + 12 + width, rect.center().y() - 5, 11, 11),
                 sortIndicatorOrder() == Qt::AscendingOrder ? "up" : "dn", t.t2);
    painter->restore();
}

RiskTableView::RiskTableView(RiskTableModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
    , m_refusal(plainLabel(Type::Small, viewport()))
{
    setHorizontalHeader(new RiskTableHead(this));
    setModel(&model);
    setItemDelegate(new RiskTableDelegate(model, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers); // a refusal comes later: the editor is this view's own
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_refusal->hide();
    m_refusal->setWordWrap(true);
    m_refusal->setAutoFillBackground(true);
    m_refusal->setMargin(6);
    m_remember.setSingleShot(true);
    m_remember.setInterval(300);
    connect(&m_remember, &QTimer::timeout, this, &RiskTableView::remember);
    recall();
    setSortingEnabled(true);
    QHeaderView* head = horizontalHeader();
    // A drag of an edge says so at every step: what it comes to is kept when it rests.
    connect(head, &QHeaderView::sectionResized, &m_remember, qOverload<>(&QTimer::start));
    connect(head, &QHeaderView::sectionMoved, this, &RiskTableView::remember);
    connect(head, &QHeaderView::sortIndicatorChanged, this, &RiskTableView::remember);
    connect(&ThemeController::instance(), &ThemeController::changed, this,
            &RiskTableView::retranslate); // another text size is another row height
    connect(this, &QTableView::doubleClicked, this, [this] { editCell(); });
    retranslate();
}

void RiskTableView::retranslate()
{
    // Another language has longer words for a status.
    if (const int needed = usualWidth(C::Status); columnWidth(int(C::Status)) < needed)
        setColumnWidth(int(C::Status), needed);
    setAccessibleName(tr("Table of the risks"));
    setAccessibleDescription(
        tr("Arrows walk, Shift and Ctrl choose several, Enter changes the cell, O sorts by it"));
    horizontalHeader()->viewport()->update();
    verticalHeader()->setDefaultSectionSize(scaled(kRow));
    viewport()->update();
}

void RiskTableView::remember() { QSettings().setValue(kColumns, horizontalHeader()->saveState()); }

void RiskTableView::recall()
{
    QHeaderView* head = horizontalHeader();
    if (head->restoreState(QSettings().value(kColumns).toByteArray()) &&
        head->hiddenSectionCount() < m_model.columnCount())
        return;
    for (int c = 0; c < m_model.columnCount(); ++c)
        head->resizeSection(c, usualWidth(C(c)));
    head->setSortIndicator(int(C::Priority), Qt::DescendingOrder);
    hideColumns({C::FirstSeen, C::Updated});
}

std::vector<C> RiskTableView::hiddenColumns() const
{
    std::vector<C> hidden;
    for (int c = 0; c < m_model.columnCount(); ++c)
        if (isColumnHidden(c))
            hidden.push_back(C(c));
    return hidden;
}

void RiskTableView::hideColumns(const std::vector<C>& hidden)
{
    for (int c = 0; c < m_model.columnCount(); ++c)
        setColumnHidden(c, std::find(hidden.begin(), hidden.end(), C(c)) != hidden.end());
    remember();
}

StreamId RiskTableView::current() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() ? m_model.row(index.row()).id : StreamId();
}

std::vector<StreamId> RiskTableView::chosen() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    std::vector<StreamId> ids;
    for (const QModelIndex& index : rows)
        ids.push_back(m_model.row(index.row()).id);
    return ids;
}

void RiskTableView::choose(StreamId risk)
{
    if (current() != risk)
        choose({risk}, risk);
}

void RiskTableView::choose(const std::vector<StreamId>& risks, StreamId current)
{
    const int column = currentIndex().isValid() ? currentIndex().column() : int(C::Title);
    std::map<StreamId, int> places;
    for (int n = 0; n < m_model.rowCount(); ++n)
        places[m_model.row(n).id] = n;
    QItemSelection selection;
    for (const StreamId id : risks)
        if (const auto it = places.find(id); it != places.end())
            selection.select(m_model.index(it->second, 0),
                             m_model.index(it->second, m_model.columnCount() - 1));
    const auto it = places.find(current);
    const int row = it == places.end() ? 0 : it->second;
    if (m_model.rowCount() == 0)
        return;
    if (selection.isEmpty())
        selection.select(m_model.index(row, 0), m_model.index(row, m_model.columnCount() - 1));
    const QModelIndex index = m_model.index(row, column);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

void RiskTableView::sortByCurrent()
{
    const int column = currentIndex().isValid() ? currentIndex().column() : int(C::Priority);
    const QHeaderView* head = horizontalHeader();
    const bool again = head->sortIndicatorSection() == column;
    const Qt::SortOrder first =
        column == int(C::Priority) ? Qt::DescendingOrder : Qt::AscendingOrder;
    const Qt::SortOrder other =
        head->sortIndicatorOrder() == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    sortByColumn(column, again ? other : first);
    scrollTo(currentIndex());
}

void RiskTableView::moveColumn(int by)
{
    QHeaderView* head = horizontalHeader();
    if (!currentIndex().isValid())
        return;
    const int from = head->visualIndex(currentIndex().column());
    int to = from + by;
    while (to >= 0 && to < head->count() && head->isSectionHidden(head->logicalIndex(to)))
        to += by;
    if (to >= 0 && to < head->count())
        head->moveSection(from, to);
    scrollTo(currentIndex());
}

void RiskTableView::widenColumn(int by)
{
    if (currentIndex().isValid())
        horizontalHeader()->resizeSection(
            currentIndex().column(),
            std::max(scaled(kLeast), columnWidth(currentIndex().column()) + by * scaled(kStep)));
    remember();
}

void RiskTableView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    // Whoever walks on has finished with the cell.
    if (m_editor && current != m_edited)
        submitEdit();
    if (current.isValid() && current.row() != previous.row())
        Q_EMIT currentRiskChanged(this->current());
}

void RiskTableView::selectionChanged(const QItemSelection& now, const QItemSelection& before)
{
    QTableView::selectionChanged(now, before);
    Q_EMIT chosenChanged();
}

void RiskTableView::keyPressEvent(QKeyEvent* event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    switch (event->key()) {
    case Qt::Key_Escape:
        return Q_EMIT escaped();
    case Qt::Key_F2:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return plain ? editCell() : event->ignore();
    case Qt::Key_J:
    case Qt::Key_K:
        if (plain) {
            QKeyEvent arrow(QEvent::KeyPress, event->key() == Qt::Key_J ? Qt::Key_Down : Qt::Key_Up,
                            event->modifiers());
            return QTableView::keyPressEvent(&arrow);
        }
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (event->modifiers() & Qt::AltModifier) {
            const int by = event->key() == Qt::Key_Left ? -1 : 1;
            return event->modifiers() & Qt::ShiftModifier ? widenColumn(by) : moveColumn(by);
        }
        break;
    case Qt::Key_Home:
    case Qt::Key_End: {
        // Of the rows, as in every list here: the same column of the first and the last.
        const int row = event->key() == Qt::Key_Home ? 0 : m_model.rowCount() - 1;
        if (row >= 0 && currentIndex().isValid())
            selectionModel()->setCurrentIndex(
                m_model.index(row, currentIndex().column()),
                selectionCommand(m_model.index(row, currentIndex().column()), event));
        return;
    }
    default:
        // A letter is an act of the page, not the beginning of a search.
        if (plain && !event->text().isEmpty() && event->text()[0].isPrint() &&
            event->key() != Qt::Key_Space)
            return event->ignore();
    }
    QTableView::keyPressEvent(event);
}

} // namespace matoi::ui
