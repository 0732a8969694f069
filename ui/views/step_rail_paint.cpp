// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/messages.h>
#include <ui/theme/paint.h>
#include <ui/views/clock_text.h>
#include <ui/views/step_rail.h>

#include <QDateTime>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainterPath>

using namespace Qt::StringLiterals;

// How the rail looks: the line and its nodes always, the words where it is not folded.
namespace matoi::ui
{

namespace
{

paint::Node nodeOf(StepState s)
{
    switch (s) {
    case StepState::Done:
        return paint::Node::Done;
    case StepState::InProgress:
        return paint::Node::InProgress;
    case StepState::Skipped:
        return paint::Node::Skipped;
    case StepState::Open:
        break;
    }
    return paint::Node::Open;
}

QString durationOf(const StepRecord& record, Ms now)
{
    return record.startedAt
               ? text::durationWords((record.endedAt ? record.endedAt : now) - record.startedAt)
               : u"—"_s;
}

int axis() { return scaled(26); }
int laneAxis(Lane lane) { return scaled(lane == Lane::Dev ? 18 : 36); }

} // namespace

void StepRail::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const Theme& t = theme();
    p.fillRect(rect(), t.win);
    p.fillRect(QRect(width() - 1, 0, 1, height()),
               focusPolicy() == Qt::NoFocus ? t.line2 : t.line); // the popup is framed
    layoutRows();
    paintHead(p);
    paintLine(p); // first, so that the nodes lie on it
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const bool selected = (hasFocus() || m_marked) && int(i) == m_current;
        if (selected)
            paint::focusFrame(p, m_folded ? m_rows[i].rect.adjusted(2, 2, -3, -2)
                                          : m_rows[i].rect.adjusted(scaled(48), 2, -4, -2));
        paintNode(p, m_rows[i]);
        if (!m_folded)
            paintWords(p, m_rows[i]);
    }
    const int list = checklistHeight(), miles = milestonesHeight();
    m_checklist = QRect(0, height() - miles - list, width(), list);
    if (list > 0)
        paintChecklist(p, m_checklist);
    if (miles > 0)
        paintMilestones(p, QRect(0, height() - miles, width(), miles));
}

void StepRail::paintHead(QPainter& p)
{
    const Theme& t = theme();
    const int cap = paint::keyCapWidth(u"1–6"_s), head = headHeight();
    paint::keyCap(p, m_folded ? axis() - cap / 2 : width() - 16 - cap, head / 2, u"1–6"_s, t.t3,
                  t.line2);
    if (m_folded)
        return;
    int done = 0, all = 0;
    for (const Row& row : m_rows)
        if (!row.lane) {
            ++all;
            done += row.record.state == StepState::Done || row.record.state == StepState::Skipped;
        }
    const int used =
        paint::text(p, QRect(16, 0, width() / 2, head), tr("Process"), Type::BodyBold, t.t1);
    paint::text(p, QRect(24 + used, 0, width() - used - cap - 48, head),
                tr("%1 of %2 steps done").arg(done).arg(all), Type::Small, t.t3);
}

void StepRail::paintLine(QPainter& p)
{
    // Plain between steps, forked along the lanes.
    const Theme& t = theme();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows[i];
        if (row.lane)
            continue;
        size_t next = i + 1;
        while (next < m_rows.size() && m_rows[next].lane)
            ++next;
        if (next >= m_rows.size())
            break;
        const int node = scaled(22);
        const int top = row.rect.top() + node, bottom = m_rows[next].rect.top() + node;
        if (next == i + 1) {
            p.setPen(QPen(row.record.state == StepState::Done ? t.ok : t.line2, 2));
            p.drawLine(axis(), top, axis(), bottom);
            continue;
        }
        for (const auto& [x, ink] :
             {std::pair{laneAxis(Lane::Dev), t.dev}, std::pair{laneAxis(Lane::Biz), t.biz}}) {
            QPainterPath path(QPointF(axis(), top + 6));
            path.cubicTo(QPointF(axis(), top + 20), QPointF(x, top + 12), QPointF(x, top + 30));
            path.lineTo(x, bottom - 30);
            path.cubicTo(QPointF(x, bottom - 12), QPointF(axis(), bottom - 20),
                         QPointF(axis(), bottom - 6));
            p.setPen(QPen(ink, 1.6));
            p.setBrush(Qt::NoBrush);
            p.drawPath(path);
        }
    }
}

bool StepRail::tooLong(const Row& row) const
{
    return contactOf(*row.step).nag.isEmpty() && row.record.state == StepState::InProgress &&
           row.step->nagAfterMin > 0 &&
           m_now - row.record.startedAt > row.step->nagAfterMin * Ms(60'000);
}

void StepRail::paintNode(QPainter& p, const Row& row)
{
    const Theme& t = theme();
    if (row.lane) {
        const QColor ink = row.step->lane == Lane::Dev ? t.dev : t.biz;
        paint::node(p, QPointF(laneAxis(row.step->lane), row.rect.top() + scaled(12)), scaled(12),
                    nodeOf(row.record.state), 0, ink);
    } else {
        paint::node(p, QPointF(axis(), row.rect.top() + scaled(22)), scaled(18),
                    nodeOf(row.record.state), row.step->number, {});
    }
    // Without words what waits still has its shape.
    if (m_folded && (tooLong(row) || !contactOf(*row.step).nag.isEmpty()))
        drawIcon(p, QRectF(axis() + scaled(13), row.rect.top() + scaled(16), 12, 12), "tri", t.s6t,
                 t.win);
}

void StepRail::paintWords(QPainter& p, const Row& row)
{
    const Theme& t = theme();
    const bool active = row.record.state == StepState::InProgress && !row.lane;
    const QString duration = durationOf(row.record, m_now);
    const int right = width() - 12, left = scaled(52), line = scaled(17);
    const int durationWidth = QFontMetrics(ui::font(Type::SmallBold)).horizontalAdvance(duration);
    int y = row.rect.top() + scaled(row.lane ? 2 : 10);
    int x = left;
    if (row.lane) {
        const bool dev = row.step->lane == Lane::Dev;
        x += paint::chip(p, x, y + scaled(10), text::word(row.step->lane),
                         {dev ? t.devt : t.bizt,
                          dev ? t.devbg : t.bizbg,
                          {},
                          dev ? "code" : "bub",
                          scaled(17)}) +
             6;
    }
    const QRect title(x, y, right - durationWidth - 8 - x, scaled(row.lane ? 20 : 24));
    paint::text(p, title, row.step->title.in(japanese()), row.lane ? Type::Body : Type::BodyBold,
                t.t1);
    paint::text(p, QRect(right - durationWidth, y, durationWidth + 2, title.height()), duration,
                Type::SmallBold, active ? t.accT : t.t2);
    y += title.height();
    const Contact contact = contactOf(*row.step);
    const QString meta = metaOf(row);
    const int room = row.rect.bottom() + 1 - y;
    // In a low window one line is left: what waits goes before who waits.
    const bool tight = !contact.nag.isEmpty() && room < 2 * line;
    if (tooLong(row) && room >= scaled(14)) {
        drawIcon(p, QRectF(left, y + 2, 12, 12), "tri", t.s6t, t.win);
        paint::text(p, QRect(left + 16, y, right - left - 16, line),
                    tr("Past %1 min · %2").arg(row.step->nagAfterMin).arg(meta), Type::Meta, t.s6t);
    } else if (room >= scaled(14) && !tight) {
        paint::text(p, QRect(left, y, right - left, line), meta, Type::Meta, t.t3);
    }
    const auto [icon, proof] = evidenceOf(row);
    if (!contact.nag.isEmpty()) {
        const int above = tight ? 0 : line - 1;
        paintContact(p, QRect(left, y + above, right - left, room - above), contact);
    } else if (!proof.isEmpty() && room >= 2 * line - 4) {
        drawIcon(p, QRectF(left, y + line + 1, 12, 12), icon, t.t3, t.win);
        paint::text(p, QRect(left + 16, y + line - 1, right - left - 16, line), proof, Type::Meta,
                    t.accT);
    }
}

QString StepRail::metaOf(const Row& row) const
{
    QStringList meta;
    if (!row.record.owner.isNull())
        meta << m_snap.name(row.record.owner);
    if (row.record.endedAt)
        meta << clockTime(row.record.endedAt, m_now, m_zone);
    if (row.record.state == StepState::Skipped)
        meta << tr("skipped: %1").arg(row.record.reason);
    if (meta.isEmpty() && row.record.state == StepState::Open)
        meta << tr("not started");
    if (row.step->evidenceType == "notice"_L1 && !lastContact().isEmpty())
        meta << lastContact();
    return meta.join(u" · "_s);
}

void StepRail::paintMilestones(QPainter& p, const QRect& r)
{
    const Theme& t = theme();
    p.fillRect(QRect(r.left(), r.top(), r.width(), 1), t.line);
    const int headEnd =
        16 + paint::text(p, QRect(16, r.top() + scaled(6), r.width() - 20, scaled(20)),
                         tr("Milestones"), Type::SmallBold, t.t1);
    // Four full dates do not fit: the day of the incident stands once, other days without a time.
    const auto day = [this](Ms at) { return QDateTime::fromMSecsSinceEpoch(at, m_zone).date(); };
    const QDate first =
        day(m_snap.incident.milestone(Milestone::Detected).value_or(m_snap.incident.declaredAt));
    if (m_snap.incident.exists && first != day(m_now))
        paint::text(p,
                    QRect(headEnd + 8, r.top() + scaled(6), r.width() - headEnd - 16, scaled(20)),
                    first.toString(u"yyyy/MM/dd"_s), Type::Small, t.t3);
    const auto when = [&](Ms at) {
        return day(at) == first ? clockTime(at, at, m_zone) : day(at).toString(u"MM/dd"_s);
    };
    constexpr Milestone shown[]{Milestone::Detected, Milestone::Declared, Milestone::FirstSummary,
                                Milestone::Converged};
    const QString words[]{text::word(shown[0]), text::word(shown[1]), tr("First summary"),
                          text::word(shown[3])};
    const int y = r.top() + scaled(40), left = 24, step = (r.width() - 48) / 3;
    p.setPen(QPen(t.line2, 2));
    p.drawLine(left, y, left + 3 * step, y);
    for (int i = 0; i < 4; ++i) {
        const auto at = m_snap.incident.milestone(shown[i]);
        const QPointF c(left + i * step, y);
        p.setPen(QPen(at ? t.acc : t.edge, 1.5));
        p.setBrush(at ? t.acc : t.win);
        p.drawEllipse(c, 4, 4);
        // The outer two stand at the edges; the longest word, of the third, leans to the second.
        const int width = i == 2 ? step + 8 : step - 6;
        const int x = i == 0 ? 8 : i == 3 ? r.width() - 8 - width : int(c.x()) - width / 2 - 6;
        const int flags = i == 0 ? Qt::AlignLeft : i == 3 ? Qt::AlignRight : Qt::AlignHCenter;
        paint::text(p, QRect(x, y + 8, width, scaled(16)), words[i], Type::Label, t.t3, flags);
        paint::text(p, QRect(x, y + 8 + scaled(16), width, scaled(16)), at ? when(*at) : u"—"_s,
                    Type::SmallBold, t.t1, flags);
    }
}

} // namespace matoi::ui
