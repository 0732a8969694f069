// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/messages.h>
#include <ui/reviews/action_column.h>
#include <ui/reviews/flow_words.h>
#include <ui/theme/paint.h>

#include <QDateTime>
#include <QPainter>

using namespace Qt::StringLiterals;

// The rows, as they are drawn.
namespace matoi::ui
{

namespace
{

const char* iconOf(const ActionItem& action)
{
    switch (action.state) {
    case ActionState::Open:
        return "todo";
    case ActionState::InProgress:
        return "play";
    case ActionState::Done:
        return action.verifiedBy.isNull() ? "todod" : "fix";
    case ActionState::WontDo:
        return "x";
    }
    return "todo";
}

} // namespace

int ActionColumn::heightOf(const Row& row, int width) const
{
    if (row.what == Row::What::Action) {
        const ActionItem& action = m_snap.actions[row.index];
        const FlowWords title({}, action.title, {}, {}, width - 2 * kSide);
        return scaled(28) + title.height() + scaled(26) + 6;
    }
    if (row.what == Row::What::Heading)
        return scaled(38);
    const FlowWords words({}, row.words, {}, {}, width - 2 * kSide - 24, Type::Small);
    return std::max(scaled(26), words.height() + 8);
}

void ActionColumn::paintAction(QPainter& p, const ActionItem& a, const QRect& r) const
{
    const Theme& t = theme();
    const bool over = isOver(a);
    const int line = scaled(28);
    const bool p0 = a.priority == Priority::P0, p1 = a.priority == Priority::P1;
    const paint::ChipStyle look = over ? paint::ChipStyle{t.t3, t.sunken, t.line2, nullptr, 18}
                                  : p0 ? paint::ChipStyle{t.s10t, t.s10bg, t.s10, nullptr, 18}
                                  : p1 ? paint::ChipStyle{t.s6t, t.s6bg, t.s6e, nullptr, 18}
                                       : paint::ChipStyle{t.t2, t.panel, t.line2, nullptr, 18};
    const int chip =
        paint::chip(p, r.left() + kSide, r.top() + line / 2 + 2, codeOf(a.priority), look);
    const QRect first(r.left() + kSide + chip + 8, r.top() + 2, r.width(), line);
    paint::text(p, first, text::word(a.kind), Type::Small, t.t2);
    if (a.dueAt) {
        const bool late = !over && a.dueAt < m_snap.now;
        const QString day =
            QDateTime::fromMSecsSinceEpoch(a.dueAt, m_context.zone).toString(u"MM/dd"_s);
        const QString words = late ? tr("%1 overdue").arg(day) : day;
        paint::text(p, QRect(r.left(), r.top() + 2, r.width() - kSide, line), words,
                    Type::SmallBold,
                    late   ? t.s10t
                    : over ? t.t3
                           : t.t1,
                    Qt::AlignRight | Qt::AlignVCenter);
    }
    const FlowWords title({}, a.title, {}, over ? t.t3 : t.t1, r.width() - 2 * kSide);
    title.draw(p, QPoint(r.left() + kSide, r.top() + line + 2));
    const QRect last(r.left() + kSide, r.top() + line + title.height() + 2, r.width() - 2 * kSide,
                     scaled(24));
    const QColor ink = a.state == ActionState::Done         ? t.okt
                       : a.state == ActionState::WontDo     ? t.t3
                       : a.state == ActionState::InProgress ? t.accT
                                                            : t.t2;
    drawIcon(p, QRectF(last.left(), last.center().y() - 6, 13, 13), iconOf(a), ink);
    const int owner = paint::text(p, last.adjusted(20, 0, -scaled(110), 0), m_snap.name(a.owner),
                                  Type::Small, t.t1);
    QString aside;
    QColor asideInk = t.t3;
    if (a.state == ActionState::Done && a.verifiedBy.isNull()) {
        aside = tr("waits to be verified");
        asideInk = t.s6t;
    } else if (a.state == ActionState::Done) {
        aside = tr("verified by %1").arg(m_snap.name(a.verifiedBy));
        asideInk = t.okt;
    } else if (a.state == ActionState::WontDo) {
        aside = tr("will not be done: %1").arg(a.reason);
    } else if (a.state == ActionState::InProgress) {
        aside = text::word(a.state);
        asideInk = t.accT;
    } else if (!a.effort.isEmpty()) {
        aside = a.effort;
    }
    paint::text(p, last.adjusted(20 + owner + 12, 0, 0, 0), aside, Type::Small, asideInk,
                Qt::AlignRight | Qt::AlignVCenter);
    p.fillRect(QRect(r.left(), r.bottom(), r.width(), 1), t.line);
}

void ActionColumn::paintRow(QPainter& p, const Row& row, const QRect& r) const
{
    const Theme& t = theme();
    if (row.what == Row::What::Action)
        return paintAction(p, m_snap.actions[row.index], r);
    if (row.what == Row::What::Heading) {
        const int x = r.left() + kSide +
                      paint::text(p, r.adjusted(kSide, 6, 0, 0), row.words, Type::BodyBold, t.t1);
        paint::text(p, QRect(x + 8, r.top() + 6, r.width(), r.height() - 6), row.aside, Type::Small,
                    t.t3);
        return;
    }
    const char* icon = "todo";
    QColor ink = t.t2, words = t.t1;
    QString aside = row.aside;
    QColor asideInk = t.t3;
    switch (row.what) {
    case Row::What::Gate:
        icon = m_snap.gates[row.index].met ? "todod" : "todo";
        ink = m_snap.gates[row.index].met ? t.okt : t.edge;
        words = m_snap.gates[row.index].met ? t.t3 : t.t1;
        break;
    case Row::What::Sign: {
        const matoi::SignOff& sign = m_snap.postmortem.signOffs[row.index];
        const bool current = m_snap.postmortem.current(sign);
        icon = current ? "okc" : "late";
        ink = current ? t.okt : t.s6t;
        if (!current) {
            aside = tr("%1, an older version").arg(aside);
            asideInk = t.s6t;
        }
        break;
    }
    case Row::What::Risk:
        icon = "mat";
        ink = words = t.accT;
        break;
    case Row::What::Joined:
        icon = "mat";
        break;
    case Row::What::Comment:
        icon = "bub";
        ink = t.bizt;
        break;
    default:
        icon = row.what == Row::What::Close ? "done" : "pen";
        ink = words = t.accT;
    }
    drawIcon(p, QRectF(r.left() + kSide, r.top() + 6, 14, 14), icon, ink);
    const int asideWidth =
        aside.isEmpty() ? 0 : QFontMetrics(ui::font(Type::Meta)).horizontalAdvance(aside) + 8;
    const FlowWords text({}, row.words, {}, words, r.width() - 2 * kSide - 24 - asideWidth,
                         Type::Small);
    text.draw(p, QPoint(r.left() + kSide + 24, r.top() + 5));
    paint::text(p, QRect(r.left(), r.top() + 3, r.width() - kSide, scaled(20)), aside, Type::Meta,
                asideInk, Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace matoi::ui
