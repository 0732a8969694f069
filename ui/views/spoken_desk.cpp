// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/score.h>
#include <app/text/language.h>
#include <app/text/messages.h>
#include <ui/views/clock_text.h>
#include <ui/views/spoken_desk.h>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

using text::translated;

QString spokenHeader(const DeskSnapshot& s, Ms now, const QTimeZone& zone)
{
    const Incident& i = s.incident;
    QStringList said{s.label, text::word(i.state), i.restricted ? i.codename : i.title};
    if (i.kind != IncidentKind::Real)
        said << text::word(i.kind);
    if (i.restricted)
        said << translated("SpokenDesk", "Restricted");
    said << text::word(i.classification);
    if (i.scope && i.degree)
        said
            << translated("SpokenDesk", "Impact %1").arg(impactBand(i.scope, i.degree).value_or(0));
    said << translated("SpokenDesk", "Outlook: %1").arg(text::word(i.outlook));
    const PersonId commander = i.holder(Role::Commander);
    said << (commander.isNull() ? translated("SpokenDesk", "Nobody commands")
                                : translated("SpokenDesk", "Commander: %1").arg(s.name(commander)));
    if (i.promiseAt > 0 && !i.milestone(Milestone::Converged))
        said << translated("SpokenDesk", "Next update: %1").arg(clockTime(i.promiseAt, now, zone));
    return said.join(u", "_s);
}

QString spokenSide(const DeskSnapshot& s)
{
    const Incident& i = s.incident;
    QStringList said{translated("SpokenDesk", "Situation: %1").arg(i.summary.situation),
                     translated("SpokenDesk", "Actions: %1").arg(i.summary.actions),
                     translated("SpokenDesk", "Needs: %1").arg(i.summary.needs)};
    for (const RoleHolder& holder : i.roles)
        said << u"%1 %2"_s.arg(text::word(holder.role), s.name(holder.person));
    for (const HypothesisRecord& h : i.hypotheses)
        said << u"%1 %2: %3"_s.arg(h.number).arg(h.text, text::word(h.state));
    for (const TaskRecord& task : i.tasks)
        if (!task.done)
            said << translated("SpokenDesk", "To do: %1").arg(task.text);
    return said.join(u". "_s);
}

} // namespace matoi::ui
