// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/field_names.h>
#include <app/domain/heads.h>
#include <app/domain/nags.h>
#include <app/text/messages.h>
#include <ui/theme/paint.h>
#include <ui/views/clock_text.h>
#include <ui/views/phase_icon.h>
#include <ui/views/side_column.h>
#include <ui/views/spoken_desk.h>

#include <QMouseEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

SideColumn::SideColumn(QWidget* parent)
    : QWidget(parent)
{
    setMinimumWidth(280);
    setFocusPolicy(Qt::StrongFocus);
}

void SideColumn::show(const DeskSnapshot& snapshot, Ms now)
{
    m_snap = snapshot;
    m_now = now;
    setAccessibleName(spokenSide(snapshot));
    update();
}

int SideColumn::head(QPainter& p, int y, const QString& title, const QString& note,
                     const QString& key, void (SideColumn::*signal)())
{
    const Theme& t = theme();
    const int used =
        paint::text(p, QRect(16, y + 8, width() - 100, 24), title, Type::BodyBold, t.t1);
    paint::text(p, QRect(24 + used, y + 8, width() - used - 90, 24), note, Type::Small, t.t3);
    if (!key.isEmpty())
        paint::keyCap(p, width() - 16 - paint::keyCapWidth(key), y + 20, key, t.t3, t.line2);
    m_hits.push_back({QRect(0, y, width(), 36), title, [this, signal] {
                          Q_EMIT(this->*signal)();
                      }});
    return y + 38;
}

int SideColumn::paintSummary(QPainter& p, int y)
{
    const Theme& t = theme();
    const SummaryRecord& s = m_snap.incident.summary;
    const QString note = s.version ? tr("v%1 · %2 %3")
                                         .arg(s.version)
                                         .arg(clockTime(s.at, m_now, m_zone), m_snap.name(s.by))
                                   : QString();
    y = head(p, y, tr("Situation"), note, u"Ctrl+U"_s, &SideColumn::summaryRequested);
    if (!s.version) {
        paint::text(p, QRect(16, y, width() - 32, 20), tr("No summary yet. The room is waiting."),
                    Type::Small, t.t3);
        return y + 30;
    }
    const std::pair<QString, QString> rows[]{{tr("Status"), s.situation},
                                             {tr("Actions"), s.actions},
                                             {tr("Needs"), s.needs},
                                             {tr("Impact"), s.impact}};
    for (const auto& [label, value] : rows) {
        if (value.isEmpty())
            continue;
        paint::text(p, QRect(16, y, 74, 18), label, Type::Small, t.t3);
        y += paint::paragraph(p, QRect(94, y, width() - 110, 20), value, Type::Body, t.t1, 3) + 4;
    }
    if (m_snap.incident.promiseAt) {
        paint::text(p, QRect(16, y, 74, 18), tr("Next update"), Type::Small, t.t3);
        paint::text(p, QRect(94, y, width() - 110, 18),
                    clockTime(m_snap.incident.promiseAt, m_now, m_zone), Type::BodyBold, t.t1);
        y += 22;
    }
    const int cap = 16 + paint::keyCap(p, 16, y + 10, u"U"_s, t.t3, t.line2) + 6;
    paint::text(p, QRect(cap, y, width() - cap - 16, 20), tr("Copy for the channel"), Type::Small,
                t.accT);
    m_hits.push_back({QRect(0, y - 2, width(), 24), tr("Copy for the channel"),
                      [this] { Q_EMIT summaryPostRequested(); }});
    return y + 28;
}

int SideColumn::paintPeople(QPainter& p, int y)
{
    const Theme& t = theme();
    const Incident& i = m_snap.incident;
    y = head(p, y, tr("People and roles"), QString::number(i.roles.size()), u"R"_s,
             &SideColumn::rolesRequested);
    std::vector<RoleHolder> roles = i.roles;
    std::stable_sort(roles.begin(), roles.end(),
                     [](const RoleHolder& a, const RoleHolder& b) { return a.role < b.role; });
    if (i.isOpen() && i.holder(Role::Commander).isNull() && !m_snap.masked) {
        paint::text(p, QRect(16, y, 80, 22), text::word(Role::Commander), Type::Meta, t.t3);
        drawIcon(p, QRectF(96, y + 4, 14, 14), "tri", t.s10t, t.win);
        paint::text(p, QRect(116, y, width() - 132, 22), tr("Nobody commands"), Type::BodyBold,
                    t.s10t);
        y += 24;
    }
    // The phases stand under each other, as wide as the widest word of this language.
    int phaseRoom = 0;
    for (const PhaseRecord& record : i.phases)
        phaseRoom = std::max(
            phaseRoom,
            QFontMetrics(ui::font(Type::Small)).horizontalAdvance(text::word(record.phase)));
    const int phaseLeft = width() - 82 - 16 - std::min(phaseRoom, width() / 3);
    for (const RoleHolder& holder : roles) {
        paint::text(p, QRect(16, y, 80, 22), text::word(holder.role), Type::Meta, t.t3);
        const auto phase =
            std::find_if(i.phases.begin(), i.phases.end(),
                         [&](const PhaseRecord& r) { return r.person == holder.person; });
        const bool commander = holder.role == Role::Commander;
        const int nameEnd = phase == i.phases.end() ? width() - 80 : phaseLeft - 6;
        paint::text(p, QRect(96, y, nameEnd - 96, 22), m_snap.name(holder.person),
                    commander ? Type::BodyBold : Type::Body, t.t1);
        Ms since = holder.since;
        // Nobody holds a role of what is over.
        const Ms until = m_snap.incident.isOpen() ? m_now : m_snap.incident.stateSince;
        if (phase != i.phases.end()) {
            const QColor ink = phase->phase == Phase::Resolution ? t.okt : t.accT;
            drawIcon(p, QRectF(phaseLeft, y + 5, 12, 12), phaseIcon(phase->phase), ink, t.win);
            paint::text(p, QRect(phaseLeft + 16, y, width() - 78 - phaseLeft - 16, 22),
                        text::word(phase->phase), Type::Small, ink);
            since = phase->since;
        }
        paint::text(p, QRect(width() - 76, y, 60, 22), text::minuteWords(until - since),
                    Type::Small, t.t3, Qt::AlignRight | Qt::AlignVCenter);
        y += 24;
    }
    // A mismatch is said in one line; the rows keep their colour.
    std::map<Phase, int> phases;
    for (const PhaseRecord& record : i.phases)
        ++phases[record.phase];
    if (phases.size() > 1) {
        QStringList words;
        for (const auto& [phase, n] : phases)
            words << u"%1 %2"_s.arg(text::word(phase)).arg(n);
        drawIcon(p, QRectF(16, y + 4, 14, 14), "tri", t.s6t, t.win);
        paint::text(p, QRect(36, y, width() - 52, 22),
                    tr("Phases differ: %1").arg(words.join(u" / "_s)), Type::Small, t.s6t);
        y += 24;
    }
    if (i.commanderLeadsDev()) {
        drawIcon(p, QRectF(16, y + 4, 14, 14), "tri", t.s6t, t.win);
        paint::text(p, QRect(36, y, width() - 52, 22), tr("The commander leads Dev as well"),
                    Type::Small, t.s6t);
        y += 24;
    }
    const Conflict* contest = conflictOf(i.conflicts, field::role(Role::Commander, {}));
    for (const FieldHead& rival : contest ? contest->rivals : std::vector<FieldHead>{}) {
        const PersonId contested = PersonId::fromString(rival.value);
        if (contested == i.holder(Role::Commander))
            continue;
        drawIcon(p, QRectF(16, y + 4, 14, 14), "swap", t.s6t, t.win);
        paint::text(p, QRect(36, y, width() - 52, 22),
                    tr("%1 also took command").arg(m_snap.name(contested)), Type::Small, t.s6t);
        y += 24;
    }
    return y + 6;
}

int SideColumn::paintHypotheses(QPainter& p, int y)
{
    const Theme& t = theme();
    std::vector<HypothesisRecord> list = m_snap.incident.hypotheses;
    int open = 0, confirmed = 0, out = 0;
    for (const HypothesisRecord& h : list) {
        open += h.state == HypothesisState::Open;
        confirmed += h.state == HypothesisState::Confirmed;
        out += h.state == HypothesisState::RuledOut;
    }
    y = head(p, y, tr("Hypotheses"),
             list.empty() ? QString()
                          : tr("%1 open · %2 confirmed · %3 out").arg(open).arg(confirmed).arg(out),
             u"H"_s, &SideColumn::hypothesisRequested);
    // Newest first, ruled out last.
    std::stable_sort(list.begin(), list.end(), [](const auto& a, const auto& b) {
        const bool ao = a.state == HypothesisState::RuledOut,
                   bo = b.state == HypothesisState::RuledOut;
        return ao != bo ? bo : a.number > b.number;
    });
    for (size_t k = 0; k < list.size() && k < 5; ++k) {
        const HypothesisRecord& h = list[k];
        const bool ruled = h.state == HypothesisState::RuledOut;
        const char* icon = ruled ? "hypx" : h.state == HypothesisState::Confirmed ? "hypok" : "hyp";
        const QColor ink = ruled ? t.t3 : h.state == HypothesisState::Confirmed ? t.okt : t.accT;
        drawIcon(p, QRectF(16, y + 4, 14, 14), icon, ink, t.win);
        const QString line = u"%1. %2"_s.arg(h.number).arg(h.text);
        const int used =
            paint::text(p, QRect(38, y, width() - 54, 22), line, Type::Body, ruled ? t.t3 : t.t1);
        if (ruled)
            p.drawLine(38, y + 12, 38 + used, y + 12);
        const QString below =
            h.evidence.isEmpty()
                ? u"%1 · %2"_s.arg(m_snap.name(h.by), text::durationWords(m_now - h.openedAt))
                : h.evidence;
        paint::text(p, QRect(38, y + 20, width() - 54, 17), below, Type::Meta, t.t3);
        const EventId id = h.id;
        m_hits.push_back({QRect(0, y, width(), 40), line + u", "_s + below,
                          [this, id] { Q_EMIT hypothesisPicked(id); }});
        y += 42;
    }
    for (const Nag& nag : nags(m_snap.incident, m_now))
        if (nag.kind == NagKind::HypothesesStuck) {
            drawIcon(p, QRectF(16, y + 4, 14, 14), "tri", t.s6t, t.win);
            paint::text(p, QRect(36, y, width() - 52, 22),
                        tr("No movement for %1. Another approach?")
                            .arg(text::durationWords(m_now - nag.since)),
                        Type::Small, t.s6t);
            y += 24;
        }
    return y + 6;
}

int SideColumn::paintTasks(QPainter& p, int y)
{
    const Theme& t = theme();
    const auto& tasks = m_snap.incident.tasks;
    const auto left = std::count_if(tasks.begin(), tasks.end(), [](auto& x) { return !x.done; });
    y = head(p, y, tr("To do"),
             tasks.empty() ? QString()
                           : tr("%1 left · %2 done").arg(left).arg(qint64(tasks.size()) - left),
             u"T"_s, &SideColumn::taskRequested);
    for (const TaskRecord& task : tasks) {
        if (y > height() - 24)
            break;
        drawIcon(p, QRectF(16, y + 4, 14, 14), task.done ? "todod" : "todo",
                 task.done ? t.okt : t.edge, t.win);
        QString due = m_snap.name(task.owner);
        if (task.dueAt)
            due += u' ' + clockTime(task.dueAt, m_now, m_zone);
        const bool late = !task.done && task.dueAt && task.dueAt < m_now;
        const int dueWidth =
            std::min(120, QFontMetrics(ui::font(Type::Small)).horizontalAdvance(due) + 4);
        paint::text(p, QRect(38, y, width() - 60 - dueWidth, 22), task.text, Type::Body,
                    task.done ? t.t3 : t.t1);
        paint::text(p, QRect(width() - 16 - dueWidth, y, dueWidth, 22), due, Type::Small,
                    late ? t.s6t : t.t3, Qt::AlignRight | Qt::AlignVCenter);
        if (!task.done) {
            const EventId id = task.id;
            m_hits.push_back({QRect(0, y, width(), 24), task.text + u", "_s + due,
                              [this, id] { Q_EMIT taskTicked(id); },
                              [this, id] { Q_EMIT taskPicked(id); }});
        }
        y += 24;
    }
    return y;
}

void SideColumn::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const Theme& t = theme();
    p.fillRect(rect(), t.win);
    p.fillRect(QRect(0, 0, 1, height()), t.line);
    m_hits.clear();
    if (!m_snap.incident.exists)
        return;
    int y = 0;
    if (m_snap.incident.restricted && !m_snap.masked) {
        y = paintReaders(p, y);
        p.fillRect(QRect(0, y, width(), 1), t.line);
    }
    for (auto section : {&SideColumn::paintSummary, &SideColumn::paintPeople,
                         &SideColumn::paintHypotheses, &SideColumn::paintTasks}) {
        y = (this->*section)(p, y);
        p.fillRect(QRect(0, y, width(), 1), t.line);
    }
    m_current = std::clamp(m_current, 0, std::max(0, int(m_hits.size()) - 1));
    if (m_hits.empty())
        return;
    const Hit& current = m_hits[size_t(m_current)];
    if (hasFocus())
        paint::focusFrame(p, current.rect.adjusted(4, 1, -4, -1));
    if (current.said != accessibleDescription())
        setAccessibleDescription(current.said);
}

void SideColumn::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        --m_current;
        break;
    case Qt::Key_Down:
        ++m_current;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current < int(m_hits.size()))
            m_hits[size_t(m_current)].act();
        return;
    case Qt::Key_E:
        if (m_current >= int(m_hits.size()) || !m_hits[size_t(m_current)].edit)
            return QWidget::keyPressEvent(event);
        return m_hits[size_t(m_current)].edit();
    default:
        return QWidget::keyPressEvent(event);
    }
    m_current = std::clamp(m_current, 0, std::max(0, int(m_hits.size()) - 1));
    update();
}

void SideColumn::mousePressEvent(QMouseEvent* event)
{
    // The later the more exact: rows were added after their section's head.
    for (auto hit = m_hits.rbegin(); hit != m_hits.rend(); ++hit)
        if (hit->rect.contains(event->pos()))
            return hit->edit && event->pos().x() > width() - 120 ? hit->edit() : hit->act();
}

} // namespace matoi::ui
