// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/postmortem_sections.h>
#include <app/domain/score.h>
#include <app/reports/postmortem_draft.h>
#include <app/text/fill_lines.h>
#include <app/text/language.h>

#include <QDateTime>
#include <QFile>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

// Q_INIT_RESOURCE must stand outside every namespace.
static void initMatoiData() { Q_INIT_RESOURCE(matoi_data); }

namespace matoi::reports
{

namespace
{

using text::translated;
using text::word;

class Values
{
public:
    Values(const DraftFacts& facts, const text::Wording& wording)
        : m_facts(facts)
        , m_incident(facts.incident)
        , m_wording(wording)
    {
        people();
        times();
        impact();
        lists();
    }
    std::map<QString, QString> take() { return std::move(m_values); }

private:
    void set(const char* name, const QString& value)
    {
        m_values[QString::fromLatin1(name)] = value;
    }
    std::optional<Ms> at(Milestone m) const { return m_incident.milestone(m); }

    QString timeText(Ms at) const
    {
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(at, m_wording.zone);
        const auto first = m_incident.milestone(Milestone::Detected);
        const bool sameDay =
            first && local.date() == QDateTime::fromMSecsSinceEpoch(*first, m_wording.zone).date();
        return local.toString(sameDay ? u"HH:mm"_s : u"MM-dd HH:mm"_s);
    }
    void time(const char* name, Milestone m)
    {
        if (const auto value = at(m))
            set(name, timeText(*value));
    }
    //! How long from one milestone to another; remembers the longest part for "faster".
    void span(const char* name, Milestone from, Milestone to, const QString& part)
    {
        const auto a = at(from), b = at(to);
        if (!a || !b || *b < *a)
            return;
        set(name, text::durationWords(*b - *a));
        if (!part.isEmpty() && *b - *a > m_longest) {
            m_longest = *b - *a;
            set("slowest",
                translated("Draft", "%1 (%2)").arg(part, text::durationWords(m_longest)));
        }
    }
    static QString list(const QStringList& rows)
    {
        QString text;
        for (const QString& row : rows)
            text += (text.isEmpty() ? u"- "_s : u"\n- "_s) + row;
        return text;
    }
    QString cited(const Entry& e) const
    {
        const QString kind = text::kindWord(e, m_wording);
        const QString words = text::entryText(e, m_wording).simplified();
        return u"[%1](%2) **%3** %4"_s
            .arg(timeText(e.occurredAt), entryLink(e.id), markdownWords(kind),
                 words == kind ? QString() : markdownWords(words))
            .trimmed();
    }

    void people()
    {
        const auto name = [&](PersonId id) { return markdownWords(m_wording.name(id)); };
        set("title", markdownWords(m_incident.title));
        set("class", word(m_incident.classification));
        set("source", word(m_incident.detectSource));
        if (const auto it = m_incident.texts.find(u"detect_ref"_s); it != m_incident.texts.end())
            set("reference", markdownWords(it->second));
        QStringList roles;
        for (const RoleHolder& holder : m_incident.roles)
            roles << word(holder.role) + u": "_s + name(holder.person);
        set("roles", list(roles));
        if (const PersonId commander = m_incident.holder(Role::Commander); !commander.isNull())
            set("commander", name(commander));
        set("situation", markdownWords(m_incident.summary.situation));
        if (m_incident.fixState != FixState::None)
            set("fix_state", word(m_incident.fixState));
    }

    void times()
    {
        using M = Milestone;
        time("started", M::Started);
        time("detected", M::Detected);
        time("acknowledged", M::Acknowledged);
        time("declared", M::Declared);
        time("first_notice", M::FirstCustomerNotice);
        time("workaround_at", M::WorkaroundApplied);
        time("converged", M::Converged);
        time("fixed", M::PermanentFixDone);
        span("to_detect", M::Started, M::Detected, translated("Draft", "from start to detection"));
        span("to_acknowledge", M::Detected, M::Acknowledged,
             translated("Draft", "from detection to the first response"));
        span("to_notice", M::Declared, M::FirstCustomerNotice, {});
        const bool stopped = at(M::WorkaroundApplied).has_value();
        span("fixing", M::Acknowledged, stopped ? M::WorkaroundApplied : M::Converged,
             translated("Draft", "from the first response to the fix"));
        if (stopped)
            span("proving", M::WorkaroundApplied, M::Converged,
                 translated("Draft", "from the fix to convergence"));
        span("to_restore", M::Started, M::Converged, {});
    }

    void impact()
    {
        const QLocale locale(currentLanguage() == "ja"_L1 ? QLocale::Japanese : QLocale::English);
        if (const auto it = m_incident.texts.find(u"affected_function"_s);
            it != m_incident.texts.end())
            set("function", markdownWords(it->second));
        if (m_incident.affectedTenants)
            set("organisations", locale.toString(*m_incident.affectedTenants));
        if (m_incident.affectedUsers)
            set("users", locale.toString(*m_incident.affectedUsers));
        if (m_incident.scope && m_incident.degree)
            set("score", u"%1 × %2 = %3"_s.arg(*m_incident.scope)
                             .arg(*m_incident.degree)
                             .arg(*m_incident.scope * *m_incident.degree));
    }

    void lists()
    {
        QStringList timeline, workarounds, fixes, causes, ruledOut, notices, actions, links;
        for (const Entry& e : m_facts.entries) {
            if (e.pinned)
                timeline << cited(e);
            if (e.kind == EntryKind::Workaround)
                workarounds << cited(e);
            if (e.kind == EntryKind::PermanentFix)
                fixes << cited(e);
            if (e.pinned && !e.link.isEmpty() && !links.contains(u"<%1>"_s.arg(e.link)))
                links << u"<%1>"_s.arg(e.link);
        }
        for (const HypothesisRecord& h : m_incident.hypotheses) {
            QString line = markdownWords(h.text);
            if (!h.evidence.isEmpty())
                line += u" ("_s + markdownWords(h.evidence) + u')';
            if (h.state == HypothesisState::Confirmed)
                causes << line;
            else if (h.state == HypothesisState::RuledOut)
                ruledOut << line;
        }
        for (const NoticeRecord& n : m_incident.notices)
            if (n.sentAt)
                notices << u"%1 %2: %3"_s.arg(timeText(n.sentAt), word(n.stage),
                                              markdownWords(n.subject));
        for (const ActionItem& a : m_facts.actions)
            actions << u"[%1] %2: %3 (%4)"_s.arg(
                a.state == ActionState::Done || a.state == ActionState::WontDo ? u"x"_s : u" "_s,
                codeOf(a.priority), markdownWords(a.title), markdownWords(m_wording.name(a.owner)));
        for (const char* field : {"channel_url", "report_url"})
            if (const auto it = m_incident.texts.find(QLatin1StringView(field));
                it != m_incident.texts.end() && !it->second.isEmpty())
                links << u"<%1>"_s.arg(it->second);
        set("timeline", list(timeline));
        set("workarounds", list(workarounds));
        set("fixes", list(fixes));
        set("causes", list(causes));
        set("ruled_out", ruledOut.isEmpty() ? QString() : u'\n' + list(ruledOut));
        set("notices", list(notices));
        set("actions", list(actions));
        set("links", list(links));
    }

    const DraftFacts& m_facts;
    const Incident& m_incident;
    const text::Wording& m_wording;
    std::map<QString, QString> m_values;
    Ms m_longest = 0;
};

} // namespace

bool draftShows(const Entry& e)
{
    return !e.retracted && !e.redacted &&
           (e.pinned || e.kind == EntryKind::Workaround || e.kind == EntryKind::PermanentFix);
}

const PostmortemDraft::Section* PostmortemDraft::section(const QString& id) const
{
    const auto it = std::find_if(sections.begin(), sections.end(),
                                 [&](const Section& s) { return s.id == id; });
    return it == sections.end() ? nullptr : &*it;
}

PostmortemDraft postmortemDraft(const DraftFacts& facts, const std::vector<TemplateSection>& parts,
                                const text::Wording& wording)
{
    const std::map<QString, QString> values = Values(facts, wording).take();
    PostmortemDraft draft;
    for (const QString& id : postmortemSections()) {
        const auto part = std::find_if(parts.begin(), parts.end(),
                                       [&](const TemplateSection& s) { return s.id == id; });
        PostmortemDraft::Section section{id, {}, {}};
        if (part != parts.end()) {
            // A question is asked whole or not at all, so what it names is filled in as a line.
            section.prompt = text::fillLines(part->prompt, values).join(u' ');
            if (section.prompt.isEmpty() && !part->prompt.isEmpty())
                section.prompt = part->prompt.section(u'.', 0, 0).section(u'。', 0, 0);
            section.text = text::fillLines(part->text, values).join(u'\n').trimmed();
        }
        draft.sections.push_back(std::move(section));
    }
    return draft;
}

QString builtInTemplate(bool japanese)
{
    initMatoiData();
    QFile file(japanese ? u":/matoi/templates/postmortem-ja.txt"_s
                        : u":/matoi/templates/postmortem-en.txt"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString entryLink(EventId entry) { return u"matoi://entry/"_s + entry.toString(); }

QString markdownWords(const QString& text)
{
    static const QString special = u"\\`*_[]<>#|~"_s;
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (special.contains(c))
            out += u'\\';
        out += c;
    }
    return out;
}

} // namespace matoi::reports
