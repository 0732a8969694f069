// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/risk_text.h>
#include <ui/models/risk_table_model.h>
#include <ui/risks/risk_paint.h>
#include <ui/risks/risk_table_delegate.h>

#include <QTableView>

namespace matoi::ui
{

using C = RiskTableColumn;

RiskTableDelegate::RiskTableDelegate(const RiskTableModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

void RiskTableDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    QPainter& p = *painter;
    const Theme& t = theme();
    const QRect& r = option.rect;
    const RiskRow& row = m_model.row(index.row());
    const C column = C(index.column());
    const bool chosen = option.state & QStyle::State_Selected;
    p.save();
    p.setClipRect(r);
    p.setRenderHint(QPainter::Antialiasing);
    p.fillRect(r, chosen ? t.accBg : t.dark ? t.panel : t.raised);
    p.fillRect(QRect(r.left(), r.bottom(), r.width(), 1), t.line);
    const QString words = index.data().toString();
    const QColor ink = row.isOpen() ? t.t1 : t.t3;
    const int centre = r.center().y();
    const QRect in = r.adjusted(10, 0, -8, 0);
    switch (column) {
    case C::Priority:
        paint::text(p, in, words, priorityScore(row.score) ? Type::Value : Type::SmallBold, ink);
        break;
    case C::Title:
        paint::text(p, in, words, Type::Body, ink);
        break;
    case C::Status:
        paint::chip(p, in.left(), centre, words, statusChip(row.status));
        break;
    case C::Potential:
    case C::Current: {
        const qint64 band = index.data(RiskTableModel::BandRole).toLongLong();
        paint::impactShape(p, QRectF(in.left(), centre - 9, 18, 18), band);
        if (band < 0)
            paint::text(p, in.adjusted(26, 0, 0, 0), words, Type::Small, t.t2);
        break;
    }
    case C::Owner:
        paint::text(p, in, words, Type::Small, row.owner.isNull() ? t.s6t : t.t2);
        break;
    case C::Moved:
        movementMark(p, in.left(), centre, row, true);
        break;
    case C::NextVisit: {
        const bool due = index.data(RiskTableModel::DueRole).toBool();
        if (due)
            drawIcon(p, QRectF(in.left(), centre - 6, 12, 12), "clock", t.s10t);
        paint::text(p, in.adjusted(due ? 17 : 0, 0, 0, 0), words,
                    due ? Type::SmallBold : Type::Small, due ? t.s10t : t.t2);
        break;
    }
    default:
        paint::text(p, in, words, Type::Small, t.t2);
    }
    const auto* view = qobject_cast<const QTableView*>(option.widget);
    if (view && view->currentIndex() == index)
        if (view->hasFocus())
            paint::focusFrame(p, r.adjusted(0, 0, 0, -1));
    p.restore();
}

} // namespace matoi::ui
