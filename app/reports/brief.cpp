// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/nags.h>
#include <app/domain/score.h>
#include <app/reports/brief.h>
#include <app/reports/export_time.h>
#include <app/text/language.h>
#include <app/text/nag_text.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi::reports
{

using text::translated;

namespace
{

class Writer
{
public:
    Writer(const BriefFacts& facts, const text::Wording& wording, Markup markup)
        : m_facts(facts)
        , m_i(facts.incident)
        , m_wording(wording)
        , m_markdown(markup == Markup::Markdown)
    {
    }

    QString write()
    {
        title();
        state();
        summary();
        next();
        duties();
        tasks();
        hypotheses();
        pinned();
        return m_lines.join(u'\n');
    }

private:
    QString name(PersonId id) const { return id.isNull() ? u"—"_s : m_wording.name(id); }
    QString time(Ms at) const { return at ? localTime(at, m_wording.zone) : u"—"_s; }

    void field(const QString& heading, QString value)
    {
        if (value.isEmpty())
            return;
        value.replace(u'\n', u"\n  "_s);
        m_lines << (m_markdown ? u"- **%1**: %2"_s : u"%1: %2"_s).arg(heading, value);
    }
    void section(const QString& heading)
    {
        m_lines << QString() << (m_markdown ? u"## "_s + heading : heading);
    }
    void item(QString words, bool gone = false)
    {
        words.replace(u'\n', u"\n  "_s);
        m_lines << u"- "_s + (gone && m_markdown ? u"~~%1~~"_s.arg(words) : words);
    }

    void title()
    {
        QString words = u"%1 %2"_s.arg(m_facts.label, m_i.title);
        // A drill says so on everything that leaves the window.
        if (m_i.kind == IncidentKind::Drill)
            words = u"[%1] %2"_s.arg(text::word(m_i.kind), words);
        m_lines << (m_markdown ? u"# "_s + words : words) << QString();
        field(translated("Brief", "As of"), timeWithOffset(m_facts.now, m_wording.zone));
    }
    void state()
    {
        const auto band = impactBand(m_i.scope, m_i.degree);
        field(translated("Brief", "State"), text::word(m_i.state));
        field(translated("Brief", "Classification"), text::word(m_i.classification));
        field(translated("Brief", "Impact"), band ? QString::number(*band) : u"—"_s);
        field(translated("Brief", "Outlook"), text::word(m_i.outlook));
        field(translated("Brief", "Commander"), name(m_i.holder(Role::Commander)));
        field(translated("Brief", "Detected"),
              time(m_i.milestone(Milestone::Detected).value_or(0)));
        if (const auto converged = m_i.milestone(Milestone::Converged))
            field(translated("Brief", "Converged"), time(*converged));
    }
    void summary()
    {
        field(translated("Brief", "Situation"), m_i.summary.situation);
        field(translated("Brief", "Under way"), m_i.summary.actions);
        field(translated("Brief", "Needed"), m_i.summary.needs);
        field(translated("Brief", "Who is affected"), m_i.summary.impact);
        if (m_i.promiseAt)
            field(translated("Brief", "Next update"), time(m_i.promiseAt));
    }
    void next()
    {
        field(translated("Brief", "Next"), text::nextActText(m_facts.next, m_wording));
        QStringList reminders;
        for (const Nag& nag : nags(m_i, m_facts.now))
            reminders << text::nagText(nag, m_facts.now);
        field(translated("Brief", "Reminders"), reminders.join(u" · "_s));
    }
    void duties()
    {
        if (m_i.roles.empty())
            return;
        section(translated("Brief", "Duties"));
        std::vector<RoleHolder> roles = m_i.roles;
        std::stable_sort(roles.begin(), roles.end(),
                         [](const RoleHolder& a, const RoleHolder& b) { return a.role < b.role; });
        for (const RoleHolder& holder : roles) {
            QString words = u"%1: %2"_s.arg(text::word(holder.role), name(holder.person));
            for (const PhaseRecord& phase : m_i.phases)
                if (phase.person == holder.person)
                    words += u" (%1)"_s.arg(text::word(phase.phase));
            item(words);
        }
    }
    void tasks()
    {
        const bool any = std::any_of(m_i.tasks.begin(), m_i.tasks.end(),
                                     [](const TaskRecord& task) { return !task.done; });
        if (!any)
            return;
        section(translated("Brief", "Open to-dos"));
        for (const TaskRecord& task : m_i.tasks) {
            if (task.done)
                continue;
            QStringList who;
            if (!task.owner.isNull())
                who << name(task.owner);
            if (task.dueAt)
                who << time(task.dueAt);
            item(who.isEmpty() ? task.text : u"%1 (%2)"_s.arg(task.text, who.join(u", "_s)));
        }
    }
    void hypotheses()
    {
        if (m_i.hypotheses.empty())
            return;
        section(translated("Brief", "Hypotheses"));
        // What is still open first: that is what the next one goes on with.
        for (const auto state :
             {HypothesisState::Open, HypothesisState::Confirmed, HypothesisState::RuledOut})
            for (const HypothesisRecord& h : m_i.hypotheses) {
                if (h.state != state)
                    continue;
                QString words = u"%1. %2"_s.arg(h.number).arg(h.text);
                if (h.state != HypothesisState::Open) {
                    words += u" (%1"_s.arg(text::word(h.state));
                    words += h.evidence.isEmpty() ? u")"_s : u": %1)"_s.arg(h.evidence);
                }
                item(words, h.state == HypothesisState::RuledOut);
            }
    }
    void pinned()
    {
        if (m_facts.pinned.empty())
            return;
        section(translated("Brief", "Last pinned"));
        for (const Entry& entry : m_facts.pinned) {
            const QString author = entry.authorName.isEmpty() ? name(entry.by) : entry.authorName;
            item(u"%1 %2 %3 (%4)"_s.arg(time(entry.occurredAt), text::kindWord(entry, m_wording),
                                        text::entryText(entry, m_wording), author));
        }
    }

    const BriefFacts& m_facts;
    const Incident& m_i;
    const text::Wording& m_wording;
    const bool m_markdown;
    QStringList m_lines;
};

} // namespace

QString brief(const BriefFacts& facts, const text::Wording& wording, Markup markup)
{
    return Writer(facts, wording, markup).write();
}

} // namespace matoi::reports
