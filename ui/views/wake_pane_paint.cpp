// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/messages.h>
#include <ui/theme/button.h>
#include <ui/theme/paint.h>
#include <ui/views/clock_text.h>
#include <ui/views/wake_pane.h>

#include <algorithm>

using namespace Qt::StringLiterals;

// How the calls look: whose turn it is, how long it still is, what came of each.
namespace matoi::ui
{

QString WakePane::callsText(const std::vector<WakeCall>& calls) const
{
    QStringList times;
    for (const WakeCall& call : calls)
        if (call.result != WakeResult::Posted)
            times << clockTime(call.at, m_now, m_zone);
    // The first ones are what the review asks for; the last one is what matters now.
    if (times.size() > 3)
        times = {times.first(), u"…"_s, times.last()};
    return tr("%n call(s): %1", nullptr, int(calls.size())).arg(times.join(u" · "_s));
}

void WakePane::paintRow(QPainter& p, int place)
{
    const Theme& t = theme();
    const WakePerson& person = m_snap.wake[size_t(place)];
    const QRect r = rowRect(place);
    const bool turn = place == m_turn.place;
    if (turn) {
        p.fillRect(r, t.secbg);
        p.fillRect(QRect(r.left(), r.top(), 4, r.height()), t.sec);
    }
    if (place > 0)
        p.fillRect(QRect(r.left(), r.top(), r.width(), 1), t.line);
    const int third = (r.width() - 60) / 12;
    const int upper = r.top() + r.height() / 2 - scaled(21), half = scaled(21);
    QFont number = ui::font(Type::Value);
    number.setPixelSize(scaled(16));
    p.setFont(number);
    p.setPen(t.t2);
    p.drawText(QRect(r.left() + 18, r.top(), 30, r.height()), Qt::AlignVCenter,
               QString::number(place + 1));
    int x = r.left() + 58;
    const QString duty = person.duty == Duty::None ? QString() : text::word(person.duty);
    paint::text(p, QRect(x, upper, third * 2, half), duty, Type::Small, t.t2);
    paint::text(p,
                QRect(x, duty.isEmpty() ? r.top() : upper + half, third * 5 / 2,
                      duty.isEmpty() ? r.height() : half),
                person.name, Type::Value, t.t1);
    x += third * 5 / 2;
    const bool toCall = turn && !m_turn.calling;
    const QRect phone(x, toCall ? upper : r.top(), third * 5 / 2, toCall ? half : r.height());
    if (person.phone.isEmpty()) {
        paint::text(p, phone.adjusted(0, 0, -8, 0), tr("No telephone number"), Type::Small, t.s6t);
    } else {
        p.setFont(number);
        p.setPen(t.t1);
        p.drawText(phone, Qt::AlignVCenter, person.phone);
    }
    // Three acts stand where the state of a call stands later: it goes under the number.
    if (toCall)
        return paintToCall(p, QRect(x, upper + half, rowEnd(place) - x, half), place);
    x += third * 5 / 2;
    const int right = rowEnd(place);
    const std::vector<WakeCall> calls = wakeCalls(m_snap.incident, person.id);
    if (turn) {
        drawIcon(p, QRectF(x, upper + 3, 14, 14), "phone", t.sect, t.secbg);
        paint::text(p, QRect(x + 20, upper, right - x - 20, half), tr("Calling"), Type::BodyBold,
                    t.sect);
        const QString left = elapsedText(std::max<Ms>(0, m_turn.until - m_now));
        paint::text(p, QRect(x, upper + half, right - x, half), tr("Next person in %1").arg(left),
                    Type::Small, t.t1);
    } else if (calls.empty()) {
        paint::text(p, QRect(x, r.top(), right - x, r.height()), tr("Waiting"), Type::Body, t.t2);
    } else {
        const WakeResult last = calls.back().result;
        drawIcon(p, QRectF(x, upper + 3, 14, 14), "hypx", t.t2, t.raised);
        paint::text(p, QRect(x + 20, upper, right - x - 20, half),
                    last == WakeResult::Calling ? tr("No result recorded") : text::word(last),
                    Type::Body, t.t1);
        paint::text(p, QRect(x, upper + half, right - x, half), callsText(calls), Type::Small,
                    t.t2);
    }
}

int WakePane::rowEnd(int place) const
{
    const auto& buttons = m_buttons[size_t(place)];
    return buttons.empty() ? rowRect(place).right() : buttons.front()->x() - 8;
}

void WakePane::paintToCall(QPainter& p, const QRect& r, int place)
{
    const Theme& t = theme();
    drawIcon(p, QRectF(r.left(), r.top() + 3, 14, 14), "phone", t.sect, t.secbg);
    const int used =
        20 + paint::text(p, r.adjusted(20, 0, 0, 0), tr("Call now"), Type::BodyBold, t.sect);
    const std::vector<WakeCall> calls = wakeCalls(m_snap.incident, m_order[size_t(place)]);
    paint::text(
        p, r.adjusted(used + 10, 0, 0, 0),
        !calls.empty() ? callsText(calls)
        : m_turn.until
            ? tr("Next person in %1").arg(elapsedText(std::max<Ms>(0, m_turn.until - m_now)))
            : tr("%n min a person", nullptr, std::max(1, m_snap.playbook.wakeSecondsEach / 60)),
        Type::Small, t.t2);
}

void WakePane::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const Theme& t = theme();
    p.fillRect(rect(), t.panel);
    p.fillRect(QRect(0, height() - 1, width(), 1), t.line);
    const int head = scaled(kHead);
    drawIcon(p, QRectF(kSide + 2, (head - 17) / 2, 17, 17), "phone", t.sect, t.panel);
    int x = kSide + 28;
    x += paint::text(p, QRect(x, 0, 200, head), tr("Wake-up call"), Type::Value, t.t1) + 12;
    const int room = (m_restrict->isVisible() ? m_restrict->x() - 12 : width() - kSide) - x;
    const QString whole =
        tr("It ends when one person answers by telephone. A post in the chat ends nothing.");
    const bool fits = QFontMetrics(ui::font(Type::Small)).horizontalAdvance(whole) <= room;
    paint::text(p, QRect(x, 0, room, head), fits ? whole : tr("One answer by telephone ends it."),
                Type::Small, t.t2);
    const int rows = m_order.empty() ? scaled(kEmpty) : scaled(kRow) * int(m_order.size());
    const QRect box(kSide, head, width() - 2 * kSide, rows);
    p.fillRect(box, t.raised);
    if (m_order.empty())
        paint::text(p, box.adjusted(16, 0, -16, 0),
                    tr("Nobody is CEO, PdM or EM here. Call somebody else, and record it."),
                    Type::Body, t.t1);
    for (int place = 0; place < int(m_order.size()); ++place) {
        paintRow(p, place);
        if (hasFocus() && place == m_selected)
            paint::focusFrame(p, rowRect(place).adjusted(1, 1, -1, -1));
    }
    p.setPen(t.line2);
    p.setBrush(Qt::NoBrush);
    p.drawRoundedRect(QRectF(box).adjusted(-0.5, -0.5, 0.5, 0.5), 4, 4);
    if (hasFocus() && m_order.empty())
        paint::focusFrame(p, box);
    const QRect foot(kSide, height() - scaled(kFoot), m_other->x() - kSide - 12, scaled(kFoot));
    drawIcon(p, QRectF(foot.left() + 2, foot.center().y() - 7, 14, 14), "clock", t.t2, t.panel);
    paint::text(p, foot.adjusted(24, 0, 0, 0),
                tr("After the last one the first again. Call from your own telephone."),
                Type::Small, t.t2);
}

} // namespace matoi::ui
