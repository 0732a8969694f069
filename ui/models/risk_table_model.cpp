// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/risk_score.h>
#include <app/domain/risk_visit.h>
#include <app/text/risk_text.h>
#include <ui/models/risk_table_model.h>

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

using C = RiskTableColumn;

namespace
{

qint64 rankOf(ImpactBand band) { return bandValue(band).value_or(kUnknownRank); }

int compare(qint64 a, qint64 b) { return a < b ? -1 : a > b; }

} // namespace

bool RiskTableModel::isEditable(C column)
{
    return column == C::Title || column == C::Owner || column == C::Service ||
           column == C::NextVisit || column == C::Status;
}

QString RiskTableModel::heading(C column)
{
    switch (column) {
    case C::Priority:
        return tr("Priority");
    case C::Number:
        return tr("Number");
    case C::Title:
        return tr("Title");
    case C::Status:
        return tr("Status");
    case C::Owner:
        return tr("Owner");
    case C::Service:
        return tr("Service");
    case C::Potential:
        return tr("Potential");
    case C::Likelihood:
        return tr("Likelihood");
    case C::Current:
        return tr("Current");
    case C::Moved:
        return tr("Moved");
    case C::NextVisit:
        return tr("Next visit");
    case C::FirstSeen:
        return tr("First seen");
    case C::Updated:
        return tr("Last change");
    case C::Count_:
        break;
    }
    return {};
}

QString RiskTableModel::ownerOf(const RiskRow& row) const
{
    const auto it = m_names.find(row.owner);
    return it == m_names.end() ? QString() : it->second;
}

QString RiskTableModel::words(const RiskRow& row, C column) const
{
    const auto day = [](const QString& iso) { return iso.isEmpty() ? u"—"_s : iso; };
    switch (column) {
    case C::Priority:
        return text::priorityText(row.score);
    case C::Number:
        return row.label;
    case C::Title:
        return row.title;
    case C::Status:
        return text::word(row.status);
    case C::Owner:
        return row.owner.isNull() ? tr("nobody yet") : ownerOf(row);
    case C::Service:
        return row.service;
    case C::Potential:
        return text::word(row.score.potential);
    case C::Likelihood:
        return QString::number(row.score.likelihood);
    case C::Current:
        return text::word(row.score.current);
    case C::Moved:
        return text::movementText(row.scoreAtVisit, row.score);
    case C::NextVisit:
        return day(row.nextVisitOn);
    case C::FirstSeen:
        return day(row.firstSeenOn);
    case C::Updated:
        return isoDay(QDateTime::fromMSecsSinceEpoch(row.updatedAt, m_zone).date());
    case C::Count_:
        break;
    }
    return {};
}

QString RiskTableModel::spoken(int n) const
{
    QStringList all;
    for (int c = 0; c < columnCount(); ++c)
        if (const QString text = words(row(n), C(c)); !text.isEmpty())
            all << heading(C(c)) + u' ' + text;
    return all.join(u", "_s);
}

QVariant RiskTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RiskRow& r = row(index.row());
    const C column = C(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return words(r, column);
    case Qt::AccessibleTextRole:
        return heading(column) + u": "_s + words(r, column);
    case Qt::AccessibleDescriptionRole:
        return spoken(index.row());
    case Qt::ToolTipRole:
        // A tip may take markup for markup: what people wrote is shown as it is written.
        return u"<p>%1</p>"_s.arg(words(r, column).toHtmlEscaped());
    case Qt::EditRole:
        return column == C::Owner       ? (r.owner.isNull() ? QString() : r.owner.toString())
               : column == C::Status    ? QString::number(int(r.status))
               : column == C::NextVisit ? r.nextVisitOn
                                        : words(r, column);
    case IdRole:
        return r.id.toString();
    case BandRole:
        return bandValue(column == C::Current ? r.score.current : r.score.potential).value_or(-1);
    case DueRole: {
        const QDate day = dayFrom(r.nextVisitOn);
        return isOverdue(r.status, day, m_today) || isDueToday(r.status, day, m_today);
    }
    case OpenRole:
        return r.isOpen();
    case OwnedRole:
        return !r.owner.isNull();
    default:
        return {};
    }
}

QVariant RiskTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return heading(C(section));
    return {};
}

bool RiskTableModel::before(const RiskRow& a, const RiskRow& b) const
{
    // Days and owners that are not there come last, whichever way one sorts.
    const auto optional = [&](const QString& x, const QString& y) -> int {
        if (x.isEmpty() != y.isEmpty())
            return (x.isEmpty() ? 1 : -1) * (m_order == Qt::AscendingOrder ? 1 : -1);
        return x.compare(y, Qt::CaseInsensitive);
    };
    int c = 0;
    switch (m_by) {
    case C::Priority:
        c = compare(priorityRank(a.score), priorityRank(b.score));
        break;
    case C::Number:
        c = compare(a.number, b.number);
        break;
    case C::Title:
        c = a.title.compare(b.title, Qt::CaseInsensitive);
        break;
    case C::Status:
        c = compare(qint64(a.status), qint64(b.status));
        break;
    case C::Owner:
        c = optional(ownerOf(a), ownerOf(b));
        break;
    case C::Service:
        c = optional(a.service, b.service);
        break;
    case C::Potential:
        c = compare(rankOf(a.score.potential), rankOf(b.score.potential));
        break;
    case C::Likelihood:
        c = compare(a.score.likelihood, b.score.likelihood);
        break;
    case C::Current:
        c = compare(rankOf(a.score.current), rankOf(b.score.current));
        break;
    case C::Moved:
        c = compare(a.moved() == Movement::Up, b.moved() == Movement::Up);
        if (c == 0)
            c = compare(a.moved() != Movement::None, b.moved() != Movement::None);
        break;
    case C::NextVisit:
        c = optional(a.nextVisitOn, b.nextVisitOn);
        break;
    case C::FirstSeen:
        c = optional(a.firstSeenOn, b.firstSeenOn);
        break;
    case C::Updated:
        c = compare(a.updatedAt, b.updatedAt);
        break;
    case C::Count_:
        break;
    }
    if (c != 0)
        return m_order == Qt::AscendingOrder ? c < 0 : c > 0;
    return priorityBefore(a, b);
}

void RiskTableModel::arrange(std::vector<RiskRow>& rows) const
{
    // Places are sorted, not rows: a row is a handful of strings to move.
    std::vector<const RiskRow*> order;
    order.reserve(rows.size());
    for (const RiskRow& row : rows)
        order.push_back(&row);
    std::stable_sort(order.begin(), order.end(),
                     [this](const RiskRow* a, const RiskRow* b) { return before(*a, *b); });
    std::vector<RiskRow> sorted;
    sorted.reserve(rows.size());
    for (const RiskRow* row : order)
        sorted.push_back(*row);
    rows = std::move(sorted);
}

void RiskTableModel::show(std::vector<RiskRow> rows, std::map<PersonId, QString> names, QDate today,
                          const QTimeZone& zone)
{
    const auto same = [](const RiskRow& a, const RiskRow& b) { return a.id == b.id; };
    m_names = std::move(names);
    m_today = today;
    m_zone = zone;
    arrange(rows);
    if (std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), same)) {
        m_rows = std::move(rows);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int RiskTableModel::rowOf(StreamId risk) const
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(),
                                 [&](const RiskRow& row) { return row.id == risk; });
    return it == m_rows.end() ? -1 : int(it - m_rows.begin());
}

void RiskTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    m_by = C(column);
    m_order = order;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList kept = persistentIndexList();
    std::vector<StreamId> ids;
    for (const QModelIndex& index : kept)
        ids.push_back(row(index.row()).id);
    arrange(m_rows);
    std::map<StreamId, int> places;
    for (int n = 0; n < rowCount() && !kept.empty(); ++n)
        places[row(n).id] = n;
    for (qsizetype i = 0; i < kept.size(); ++i)
        changePersistentIndex(kept[i], index(places[ids[size_t(i)]], kept[i].column()));
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

} // namespace matoi::ui
