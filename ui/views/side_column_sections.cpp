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

#include <algorithm>

using namespace Qt::StringLiterals;

// What stands in the column, from top to bottom; each gives back where the next one begins.
namespace matoi::ui
{

namespace
{

int wordWidth(const QString& s, Type type) { return QFontMetrics(font(type)).horizontalAdvance(s); }

//! "Customer contact" of "Customer contact (Biz)": the lane stands nowhere else in the column.
QString shortRole(Role role) { return text::word(role).section(u" ("_s, 0, 0); }

} // namespace

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
        paint::text(p, QRect(16, y, width() - 32, scaled(20)),
                    m_snap.incident.isOpen() ? tr("No summary yet. The room is waiting.")
                                             : tr("No summary was written."),
                    Type::Small, t.t3);
        return y + scaled(30);
    }
    const std::pair<QString, QString> rows[]{{tr("Status"), s.situation},
                                             {tr("Actions"), s.actions},
                                             {tr("Needs"), s.needs},
                                             {tr("Impact"), s.impact}};
    for (const auto& [label, value] : rows) {
        if (value.isEmpty())
            continue;
        paint::text(p, QRect(16, y, scaled(94) - 20, scaled(18)), label, Type::Small, t.t3);
        y += paint::paragraph(p, QRect(scaled(94), y, width() - scaled(94) - 16, scaled(20)), value,
                              Type::Body, t.t1, 3) +
             4;
    }
    if (m_snap.incident.promiseAt) {
        paint::text(p, QRect(16, y, scaled(94) - 20, scaled(18)), tr("Next update"), Type::Small,
                    t.t3);
        paint::text(p, QRect(scaled(94), y, width() - scaled(94) - 16, scaled(18)),
                    clockTime(m_snap.incident.promiseAt, m_now, m_zone), Type::BodyBold, t.t1);
        y += scaled(22);
    }
    const int cap = 16 + paint::keyCap(p, 16, y + 10, u"U"_s, t.t3, t.line2) + 6;
    paint::text(p, QRect(cap, y, width() - cap - 16, scaled(20)), tr("Copy for the channel"),
                Type::Small, t.accT);
    m_hits.push_back({QRect(0, y - 2, width(), scaled(24)), tr("Copy for the channel"),
                      [this] { Q_EMIT summaryPostRequested(); }});
    return y + scaled(28);
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
        paint::text(p, QRect(16, y, scaled(80), scaled(22)), text::word(Role::Commander),
                    Type::Meta, t.t3);
        drawIcon(p, QRectF(96, y + 4, 14, 14), "tri", t.s10t, t.win);
        paint::text(p, QRect(116, y, width() - 132, scaled(22)), tr("Nobody commands"),
                    Type::BodyBold, t.s10t);
        y += scaled(24);
    }
    // Roles and phases stand under each other, as wide as the widest word of this language.
    int phaseRoom = 0, roleRoom = 0;
    for (const PhaseRecord& record : i.phases)
        phaseRoom = std::max(phaseRoom, wordWidth(text::word(record.phase), Type::Small));
    for (const RoleHolder& holder : roles)
        roleRoom = std::max(roleRoom, wordWidth(shortRole(holder.role), Type::Meta));
    const int line = scaled(22), minutes = width() - scaled(50) - 14;
    const int left = std::max(scaled(96), 16 + std::min(roleRoom, width() / 3) + 8);
    for (const RoleHolder& holder : roles) {
        paint::text(p, QRect(16, y, left - 20, line), shortRole(holder.role), Type::Meta, t.t3);
        const auto phase =
            std::find_if(i.phases.begin(), i.phases.end(),
                         [&](const PhaseRecord& r) { return r.person == holder.person; });
        const Type strength = holder.role == Role::Commander ? Type::BodyBold : Type::Body;
        const QString name = m_snap.name(holder.person);
        Ms since = holder.since;
        // Nobody holds a role of what is over.
        const Ms until = m_snap.incident.isOpen() ? m_now : m_snap.incident.stateSince;
        int nameEnd = minutes - 4;
        if (phase != i.phases.end()) {
            // The name goes before the phase's word; its shape stays.
            const int worded = minutes - phaseRoom - scaled(22);
            const bool fits = left + wordWidth(name, strength) + 6 <= worded;
            const int at = fits ? worded : minutes - scaled(18);
            const QColor ink = phase->phase == Phase::Resolution ? t.okt : t.accT;
            drawIcon(p, QRectF(at, y + scaled(5), scaled(12), scaled(12)), phaseIcon(phase->phase),
                     ink, t.win);
            if (fits)
                paint::text(p, QRect(at + scaled(16), y, phaseRoom + 4, line),
                            text::word(phase->phase), Type::Small, ink);
            nameEnd = at - 6;
            since = phase->since;
        }
        paint::text(p, QRect(left, y, nameEnd - left, line), name, strength, t.t1);
        paint::text(p, QRect(minutes, y, scaled(50), line), text::minuteWords(until - since),
                    Type::Small, t.t3, Qt::AlignRight | Qt::AlignVCenter);
        y += scaled(24);
    }
    // A mismatch is said in one line; the rows keep their colour.
    std::map<Phase, int> phases;
    for (const PhaseRecord& record : i.phases)
        ++phases[record.phase];
    if (phases.size() > 1) {
        QStringList words;
        for (const auto& [phase, n] : phases)
            words << u"%1 %2"_s.arg(text::word(phase)).arg(n);
        drawIcon(p, QRectF(16, y + scaled(4), scaled(14), scaled(14)), "tri", t.s6t, t.win);
        paint::text(p, QRect(scaled(36), y, width() - scaled(36) - 16, scaled(22)),
                    tr("Phases differ: %1").arg(words.join(u" / "_s)), Type::Small, t.s6t);
        y += scaled(24);
    }
    if (i.commanderLeadsDev()) {
        drawIcon(p, QRectF(16, y + scaled(4), scaled(14), scaled(14)), "tri", t.s6t, t.win);
        paint::text(p, QRect(scaled(36), y, width() - scaled(36) - 16, scaled(22)),
                    tr("The commander leads Dev as well"), Type::Small, t.s6t);
        y += scaled(24);
    }
    const Conflict* contest = conflictOf(i.conflicts, field::role(Role::Commander, {}));
    for (const FieldHead& rival : contest ? contest->rivals : std::vector<FieldHead>{}) {
        const PersonId contested = PersonId::fromString(rival.value);
        if (contested == i.holder(Role::Commander))
            continue;
        drawIcon(p, QRectF(16, y + scaled(4), scaled(14), scaled(14)), "swap", t.s6t, t.win);
        paint::text(p, QRect(scaled(36), y, width() - scaled(36) - 16, scaled(22)),
                    tr("%1 also took command").arg(m_snap.name(contested)), Type::Small, t.s6t);
        y += scaled(24);
    }
    return y + scaled(6);
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
        drawIcon(p, QRectF(16, y + scaled(4), scaled(14), scaled(14)), icon, ink, t.win);
        const QString line = u"%1. %2"_s.arg(h.number).arg(h.text);
        const int used = paint::text(p, QRect(scaled(38), y, width() - scaled(38) - 16, scaled(22)),
                                     line, Type::Body, ruled ? t.t3 : t.t1);
        if (ruled)
            p.drawLine(scaled(38), y + scaled(12), scaled(38) + used, y + scaled(12));
        const QString below =
            h.evidence.isEmpty()
                ? u"%1 · %2"_s.arg(m_snap.name(h.by), text::durationWords(m_now - h.openedAt))
                : h.evidence;
        paint::text(p, QRect(scaled(38), y + scaled(20), width() - scaled(38) - 16, scaled(17)),
                    below, Type::Meta, t.t3);
        const EventId id = h.id;
        m_hits.push_back({QRect(0, y, width(), scaled(40)), line + u", "_s + below,
                          [this, id] { Q_EMIT hypothesisPicked(id); }});
        y += scaled(42);
    }
    for (const Nag& nag : nags(m_snap.incident, m_now))
        if (nag.kind == NagKind::HypothesesStuck) {
            drawIcon(p, QRectF(16, y + scaled(4), scaled(14), scaled(14)), "tri", t.s6t, t.win);
            paint::text(p, QRect(scaled(36), y, width() - scaled(36) - 16, scaled(22)),
                        tr("No movement for %1. Another approach?")
                            .arg(text::durationWords(m_now - nag.since)),
                        Type::Small, t.s6t);
            y += scaled(24);
        }
    return y + scaled(6);
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
        drawIcon(p, QRectF(16, y + scaled(4), scaled(14), scaled(14)), task.done ? "todod" : "todo",
                 task.done ? t.okt : t.edge, t.win);
        QString due = m_snap.name(task.owner);
        if (task.dueAt)
            due += u' ' + clockTime(task.dueAt, m_now, m_zone);
        const bool late = !task.done && task.dueAt && task.dueAt < m_now;
        const int dueWidth = std::min(scaled(120), wordWidth(due, Type::Small) + 4);
        paint::text(p, QRect(scaled(38), y, width() - 60 - dueWidth, scaled(22)), task.text,
                    Type::Body, task.done ? t.t3 : t.t1);
        paint::text(p, QRect(width() - 16 - dueWidth, y, dueWidth, scaled(22)), due, Type::Small,
                    late ? t.s6t : t.t3, Qt::AlignRight | Qt::AlignVCenter);
        if (!task.done) {
            const EventId id = task.id;
            m_hits.push_back({QRect(0, y, width(), scaled(24)), task.text + u", "_s + due,
                              [this, id] { Q_EMIT taskTicked(id); },
                              [this, id] { Q_EMIT taskPicked(id); }});
        }
        y += scaled(24);
    }
    return y;
}

} // namespace matoi::ui
