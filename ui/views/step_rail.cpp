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

namespace matoi::ui
{

namespace
{

constexpr int kHead = 40, kStep = 66, kLane = 44, kMilestones = 92, kContact = 34;

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

bool japanese() { return QLocale().language() == QLocale::Japanese; }

} // namespace

StepRail::StepRail(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMinimumWidth(220);
}

void StepRail::show(const DeskSnapshot& snapshot, Ms now)
{
    m_snap = snapshot;
    m_now = now;
    layoutRows();
    QStringList steps;
    for (const Row& row : m_rows) {
        steps << u"%1 %2"_s.arg(row.step->title.in(japanese()), text::word(row.record.state));
        if (const QString nag = contactOf(*row.step).nag; !nag.isEmpty())
            steps << nag;
    }
    setAccessibleName(tr("Process") + u": "_s + steps.join(u", "_s));
    update();
}

void StepRail::layoutRows()
{
    m_rows.clear();
    int y = kHead;
    for (const PlaybookStep& step : m_snap.playbook.steps) {
        const auto it = m_snap.incident.steps.find(step.id);
        const StepRecord record = it == m_snap.incident.steps.end() ? StepRecord{} : it->second;
        const bool lane = step.lane != Lane::All;
        const int height = lane ? kLane : contactOf(step).nag.isEmpty() ? kStep : kStep + kContact;
        m_rows.push_back({&step, record, QRect(0, y, width(), height), lane});
        y += height;
    }
    // Rows grow tight before they fall out of the window.
    const int room = height() - kMilestones - checklistHeight();
    if (y > room && room > kHead) {
        const double k = double(room - kHead) / (y - kHead);
        int top = kHead;
        for (Row& row : m_rows) {
            const int h = int(row.rect.height() * k);
            row.rect = QRect(0, top, width(), h);
            top += h;
        }
    }
    m_current = std::clamp(m_current, 0, std::max(0, int(m_rows.size()) - 1));
}

void StepRail::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const Theme& t = theme();
    p.fillRect(rect(), t.win);
    p.fillRect(QRect(width() - 1, 0, 1, height()), t.line);
    layoutRows();
    int done = 0, all = 0;
    for (const Row& row : m_rows)
        if (!row.lane) {
            ++all;
            done += row.record.state == StepState::Done || row.record.state == StepState::Skipped;
        }
    const int used = paint::text(p, QRect(16, 0, 90, kHead), tr("Process"), Type::BodyBold, t.t1);
    paint::text(p, QRect(24 + used, 0, width() - used - 80, kHead),
                tr("%1 of %2 steps done").arg(done).arg(all), Type::Small, t.t3);
    paint::keyCap(p, width() - 16 - paint::keyCapWidth(u"1–6"_s), kHead / 2, u"1–6"_s, t.t3,
                  t.line2);

    // The line first, so that nodes lie on it: plain between steps, forked along the lanes.
    const int axis = 26;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows[i];
        if (row.lane)
            continue;
        size_t next = i + 1;
        while (next < m_rows.size() && m_rows[next].lane)
            ++next;
        if (next >= m_rows.size())
            break;
        const bool ended = row.record.state == StepState::Done;
        const int top = row.rect.top() + 22, bottom = m_rows[next].rect.top() + 22;
        if (next == i + 1) {
            p.setPen(QPen(ended ? t.ok : t.line2, 2));
            p.drawLine(axis, top, axis, bottom);
            continue;
        }
        for (const auto& [x, ink] : {std::pair{18, t.dev}, std::pair{36, t.biz}}) {
            QPainterPath path(QPointF(axis, top + 6));
            path.cubicTo(QPointF(axis, top + 20), QPointF(x, top + 12), QPointF(x, top + 30));
            path.lineTo(x, bottom - 30);
            path.cubicTo(QPointF(x, bottom - 12), QPointF(axis, bottom - 20),
                         QPointF(axis, bottom - 6));
            p.setPen(QPen(ink, 1.6));
            p.setBrush(Qt::NoBrush);
            p.drawPath(path);
        }
    }

    for (size_t i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows[i];
        const bool active = row.record.state == StepState::InProgress && !row.lane;
        const bool selected = hasFocus() && int(i) == m_current;
        if (selected)
            paint::focusFrame(p, row.rect.adjusted(48, 2, -4, -2));
        const bool ja = japanese();
        const QString duration =
            row.record.startedAt
                ? text::durationWords((row.record.endedAt ? row.record.endedAt : m_now) -
                                      row.record.startedAt)
                : u"—"_s;
        const int right = width() - 12;
        const int durationWidth =
            QFontMetrics(ui::font(Type::SmallBold)).horizontalAdvance(duration);
        int y = row.rect.top() + (row.lane ? 2 : 10);
        int x = 52;
        if (row.lane) {
            const bool dev = row.step->lane == Lane::Dev;
            const QColor ink = dev ? t.dev : t.biz;
            paint::node(p, QPointF(dev ? 18 : 36, y + 10), 12, nodeOf(row.record.state), 0, ink);
            x += paint::chip(p, x, y + 10, text::word(row.step->lane),
                             {dev ? t.devt : t.bizt,
                              dev ? t.devbg : t.bizbg,
                              {},
                              dev ? "code" : "bub",
                              17}) +
                 6;
        } else {
            paint::node(p, QPointF(axis, y + 12), 18, nodeOf(row.record.state), row.step->number,
                        {});
        }
        const QRect titleRect(x, y, right - durationWidth - 8 - x, row.lane ? 20 : 24);
        paint::text(p, titleRect, row.step->title.in(ja), row.lane ? Type::Body : Type::BodyBold,
                    t.t1);
        paint::text(p, QRect(right - durationWidth, y, durationWidth + 2, titleRect.height()),
                    duration, Type::SmallBold, active ? t.accT : t.t2);
        y += titleRect.height();
        QStringList meta;
        if (!row.record.owner.isNull())
            meta << m_snap.name(row.record.owner);
        if (row.record.endedAt)
            meta << clockTime(row.record.endedAt, m_now, m_zone);
        if (row.record.state == StepState::Skipped)
            meta << tr("skipped: %1").arg(row.record.reason);
        if (meta.isEmpty() && row.record.state == StepState::Open)
            meta << tr("not started");
        const Contact contact = contactOf(*row.step);
        if (row.step->evidenceType == "notice"_L1 && !lastContact().isEmpty())
            meta << lastContact();
        const int room = row.rect.bottom() + 1 - y;
        // In a low window one line is left: what waits goes before who waits.
        const bool tight = !contact.nag.isEmpty() && room < 34;
        const Ms running = m_now - row.record.startedAt;
        const bool nags = contact.nag.isEmpty() && row.record.state == StepState::InProgress &&
                          row.step->nagAfterMin > 0 && running > row.step->nagAfterMin * Ms(60'000);
        if (nags && room >= 14) {
            drawIcon(p, QRectF(52, y + 2, 12, 12), "tri", t.s6t, t.win);
            paint::text(p, QRect(68, y, right - 68, 17),
                        tr("Past %1 min · %2").arg(row.step->nagAfterMin).arg(meta.join(u" · "_s)),
                        Type::Meta, t.s6t);
        } else if (room >= 14 && !tight) {
            paint::text(p, QRect(52, y, right - 52, 17), meta.join(u" · "_s), Type::Meta, t.t3);
        }
        const auto [icon, proof] = evidenceOf(row);
        if (!contact.nag.isEmpty()) {
            const int above = tight ? 0 : 16;
            paintContact(p, QRect(52, y + above, right - 52, room - above), contact);
        } else if (!proof.isEmpty() && room >= 30) {
            drawIcon(p, QRectF(52, y + 18, 12, 12), icon, t.t3, t.win);
            paint::text(p, QRect(68, y + 16, right - 68, 17), proof, Type::Meta, t.accT);
        }
    }
    const int list = checklistHeight();
    m_checklist = QRect(0, height() - kMilestones - list, width(), list);
    if (list > 0)
        paintChecklist(p, m_checklist);
    paintMilestones(p, QRect(0, height() - kMilestones, width(), kMilestones));
}

std::pair<const char*, QString> StepRail::evidenceOf(const Row& row) const
{
    const auto field = [this](const char* name) {
        const auto it = m_snap.incident.texts.find(QString::fromLatin1(name));
        return it == m_snap.incident.texts.end() ? QString() : it->second;
    };
    if (row.step->evidenceType == "channel"_L1) {
        const QString channel = field("channel_name"), members = field("channel_members");
        const QString words = channel.isEmpty() ? row.record.evidence : channel;
        return {"hash", members.isEmpty() || words.isEmpty() ? words : words + u"  "_s + members};
    }
    if (row.step->number == 1 && row.record.evidence.isEmpty())
        return {"link", field("detect_ref")};
    return {"link", row.record.evidence};
}

void StepRail::paintMilestones(QPainter& p, const QRect& r)
{
    const Theme& t = theme();
    p.fillRect(QRect(r.left(), r.top(), r.width(), 1), t.line);
    const int headEnd = 16 + paint::text(p, QRect(16, r.top() + 6, r.width() - 20, 20),
                                         tr("Milestones"), Type::SmallBold, t.t1);
    // Four full dates do not fit: the day of the incident stands once, other days without a time.
    const auto day = [this](Ms at) { return QDateTime::fromMSecsSinceEpoch(at, m_zone).date(); };
    const QDate first =
        day(m_snap.incident.milestone(Milestone::Detected).value_or(m_snap.incident.declaredAt));
    if (m_snap.incident.exists && first != day(m_now))
        paint::text(p, QRect(headEnd + 8, r.top() + 6, r.width() - headEnd - 16, 20),
                    first.toString(u"yyyy/MM/dd"_s), Type::Small, t.t3);
    const auto when = [&](Ms at) {
        return day(at) == first ? clockTime(at, at, m_zone) : day(at).toString(u"MM/dd"_s);
    };
    constexpr Milestone shown[]{Milestone::Detected, Milestone::Declared, Milestone::FirstSummary,
                                Milestone::Converged};
    const int y = r.top() + 40, left = 24, step = (r.width() - 48) / 3;
    p.setPen(QPen(t.line2, 2));
    p.drawLine(left, y, left + 3 * step, y);
    for (int i = 0; i < 4; ++i) {
        const auto at = m_snap.incident.milestone(shown[i]);
        const QPointF c(left + i * step, y);
        p.setPen(QPen(at ? t.acc : t.edge, 1.5));
        p.setBrush(at ? t.acc : t.win);
        p.drawEllipse(c, 4, 4);
        const int width = std::min(step + 4, 74);
        int x = int(c.x()) - width / 2;
        x = std::clamp(x, 6, r.width() - width - 6);
        const int flags = i == 0 ? Qt::AlignLeft : i == 3 ? Qt::AlignRight : Qt::AlignHCenter;
        paint::text(p, QRect(x, y + 8, width, 16), text::word(shown[i]), Type::Label, t.t3, flags);
        paint::text(p, QRect(x, y + 24, width, 16), at ? when(*at) : u"—"_s, Type::SmallBold, t.t1,
                    flags);
    }
}

void StepRail::mousePressEvent(QMouseEvent* event)
{
    if (m_checklist.contains(event->pos()))
        return Q_EMIT checklistRequested();
    for (size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].rect.contains(event->pos())) {
            m_current = int(i);
            update();
            Q_EMIT stepActivated(m_rows[i].step->id);
        }
}

void StepRail::keyPressEvent(QKeyEvent* event)
{
    const int last = int(m_rows.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Up:
        m_current = std::max(0, m_current - 1);
        break;
    case Qt::Key_Down:
        m_current = std::min(last, m_current + 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current <= last)
            Q_EMIT stepActivated(m_rows[size_t(m_current)].step->id);
        break;
    default:
        return QWidget::keyPressEvent(event);
    }
    update();
}

} // namespace matoi::ui
