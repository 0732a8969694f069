// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/notice.h>
#include <app/text/messages.h>
#include <ui/theme/paint.h>
#include <ui/views/clock_text.h>
#include <ui/views/step_rail.h>

#include <algorithm>

using namespace Qt::StringLiterals;

// The customer step on the rail: what customers wait for, and what they heard last.
namespace matoi::ui
{

StepRail::Contact StepRail::contactOf(const PlaybookStep& step) const
{
    const Incident& i = m_snap.incident;
    if (step.evidenceType != "notice"_L1)
        return {};
    if (waitingNotice(i, true))
        return {tr("Approved, not sent yet"), tr("Record as sent")};
    if (waitingNotice(i, false))
        return {tr("A draft waits for approval"), tr("Approve it")};
    if (contactDue(i, m_snap.playbook))
        return {tr("The outlook has changed"), tr("Check the draft")};
    return {};
}

QString StepRail::lastContact() const
{
    const Incident& i = m_snap.incident;
    const NoticeRecord* last = nullptr;
    for (const NoticeRecord& notice : i.notices)
        if (notice.sentAt && (!last || notice.sentAt >= last->sentAt))
            last = &notice;
    if (!i.contactWaived.isEmpty() && !i.contactDue)
        return tr("no contact needed: %1").arg(i.contactWaived);
    if (!last)
        return {};
    return tr("%1 %2 (%3)")
        .arg(text::word(last->stage), clockTime(last->sentAt, m_now, m_zone), last->recipients);
}

void StepRail::paintContact(QPainter& p, const QRect& room, const Contact& contact)
{
    const Theme& t = theme();
    if (room.height() < 14)
        return;
    drawIcon(p, QRectF(room.left(), room.top() + 2, 12, 12), "tri", t.s6t, t.win);
    paint::text(p, QRect(room.left() + 16, room.top(), room.width() - 16, scaled(17)), contact.nag,
                Type::Meta, t.s6t);
    if (room.height() < scaled(44))
        return;
    const QString key = QString::number(customerStep(m_snap.playbook)->number);
    const int words = QFontMetrics(ui::font(Type::Small)).horizontalAdvance(contact.act);
    const int cap = paint::keyCapWidth(key);
    const QRect button(room.left(), room.top() + scaled(20),
                       std::min(room.width(), 30 + words + 8 + cap + 8), scaled(24));
    p.setPen(t.line2);
    p.setBrush(t.raised);
    p.drawRoundedRect(QRectF(button).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    drawIcon(p, QRectF(button.left() + 8, button.center().y() - 6, 14, 14), "mail", t.t1, t.raised);
    paint::text(p,
                QRect(button.left() + 30, button.top(), button.width() - 38 - cap, button.height()),
                contact.act, Type::Small, t.t1);
    paint::keyCap(p, button.right() - 8 - cap, button.center().y() + 1, key, t.t3, t.line2);
}

} // namespace matoi::ui
