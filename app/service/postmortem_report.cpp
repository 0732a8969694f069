// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/event_codec.h>
#include <app/domain/postmortem_sections.h>
#include <app/domain/rights.h>
#include <app/service/postmortem_draft.h>
#include <app/service/postmortem_report.h>
#include <app/text/glass_text.h>
#include <app/text/section_text.h>

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

using reports::PostmortemFacts;

//! Fills the facts from what was read; every name and picture is a value when it is done.
class Filler
{
public:
    Filler(Session& session, const Reader& reader, const Incident& incident,
           const std::vector<Entry>& entries, PostmortemFacts& facts)
        : m_session(session)
        , m_reader(reader)
        , m_incident(incident)
        , m_entries(entries)
        , m_facts(facts)
    {
    }

    void incident(const QString& label, bool japanese)
    {
        const QLocale locale(japanese ? QLocale::Japanese : QLocale::English);
        const auto text = [&](const char* field) {
            const auto it = m_incident.texts.find(QLatin1StringView(field));
            return it == m_incident.texts.end() ? QString() : it->second;
        };
        m_facts.label = label;
        m_facts.title = m_incident.restricted ? m_incident.codename : m_incident.title;
        m_facts.restricted = m_incident.restricted;
        m_facts.kind = m_incident.kind;
        m_facts.classification = m_incident.classification;
        m_facts.classificationReason = m_incident.classificationReason;
        m_facts.state = m_incident.state;
        m_facts.fix = m_incident.fixState;
        m_facts.scope = m_incident.scope;
        m_facts.degree = m_incident.degree;
        m_facts.affectedFunction = text("affected_function");
        if (m_incident.affectedTenants)
            m_facts.affectedTenants = locale.toString(*m_incident.affectedTenants);
        if (m_incident.affectedUsers)
            m_facts.affectedUsers = locale.toString(*m_incident.affectedUsers);
        for (const auto& [code, at] : m_incident.milestones)
            if (const auto milestone = fromCode<Milestone>(QStringView(code)))
                m_facts.milestones[*milestone] = at;
        for (const NoticeRecord& n : m_incident.notices)
            if (n.sentAt)
                m_facts.notices.push_back(
                    {n.stage, n.subject, n.recipients, name(n.approver), name(n.sender), n.sentAt});
    }

    void postmortem(const Postmortem& p)
    {
        m_facts.phase = p.state;
        m_facts.owner = name(p.owner);
        m_facts.facilitator = name(p.facilitator);
        for (const PersonId id : p.participants)
            m_facts.participants.push_back(name(id));
        m_facts.dueAt = p.dueAt;
        m_facts.meetingAt = p.meetingAt;
        m_facts.reviewHeldAt = p.reviewHeldAt;
        // A signature under words that were changed since stands for something else.
        for (const SignOff& s : p.signOffs)
            if (p.current(s))
                m_facts.signOffs.push_back({name(s.by), s.note, s.at});
    }

    void sections(const Postmortem& p, const reports::PostmortemDraft& draft)
    {
        // These have figures or tables of their own, and a text for outside is written by a person.
        static const QStringList byHand{u"impact"_s, u"timeline"_s, u"customers"_s, u"actions"_s,
                                        u"external"_s};
        for (const QString& id : postmortemSections()) {
            const auto written = p.sections.find(id);
            const auto* known = draft.section(id);
            QString words = written != p.sections.end()     ? written->second
                            : byHand.contains(id) || !known ? QString()
                                                            : known->text;
            m_facts.sections.push_back({id, text::sectionWord(id), std::move(words)});
        }
    }

    void actions(const std::vector<ActionItem>& items)
    {
        for (const ActionItem& a : items)
            m_facts.actions.push_back({a.title, name(a.owner), a.evidence, a.reason,
                                       name(a.verifiedBy), a.kind, a.priority, a.state, a.dueAt});
    }

    //! Duties, phases and overridden gates, from the rows of the timeline that tell of them.
    void course()
    {
        for (const Entry& e : m_entries) {
            if (e.redacted || e.retracted)
                continue;
            if (e.pinned)
                m_facts.timeline.push_back(e);
            if (!e.type.startsWith("role."_L1) && !e.type.startsWith("phase."_L1) &&
                e.kind != EntryKind::StateChanged)
                continue;
            const auto body = decodeBody(e.type, e.detail.toUtf8());
            if (!body)
                continue;
            std::visit(
                Overloads{[&](const RoleAssigned& b) { takes(b.role, b.person, e, {}); },
                          [&](const RoleHandedOver& b) {
                              ends(b.role, b.from, e.occurredAt);
                              takes(b.role, b.to, e, b.note);
                          },
                          [&](const RoleRenounced& b) { ends(b.role, b.person, e.occurredAt); },
                          [&](const PhaseSet& b) { works(b, e.occurredAt); },
                          [&](const StateSet& b) {
                              if (b.overridden)
                                  m_facts.exceptions.push_back({e.occurredAt, name(e.by),
                                                                text::entryText(e, m_facts.wording),
                                                                b.reason});
                          },
                          [](const auto&) {}},
                *body);
        }
        for (const BrokenGlass& g :
             glassesDuring(m_session.workspace(), m_incident, m_session.now()))
            m_facts.exceptions.push_back(
                {g.since, name(g.person), text::glassText(g, m_facts.wording), g.reason});
    }

    //! Only what a section names is read.
    void pictures()
    {
        static const QRegularExpression reference(u"attachment:([^)\\s\"]+)"_s);
        const auto files = m_reader.attachments(m_incident.id);
        if (!files)
            return;
        auto bytes = std::make_shared<std::map<QString, QByteArray>>();
        for (const auto& section : m_facts.sections)
            for (auto it = reference.globalMatch(section.markdown); it.hasNext();) {
                const QString named = it.next().captured(1);
                const auto file =
                    std::find_if(files->begin(), files->end(), [&](const AttachmentInfo& a) {
                        return a.name == named || (named.size() >= 8 && a.sha256.startsWith(named));
                    });
                if (file == files->end())
                    continue;
                if (const auto content = m_reader.attachment(m_incident.id, file->sha256))
                    (*bytes)[named] = *content;
            }
        m_facts.attachment = [bytes](const QString& named) -> std::optional<QByteArray> {
            const auto it = bytes->find(named);
            return it == bytes->end() ? std::nullopt : std::optional(it->second);
        };
    }

private:
    QString name(PersonId id) const { return id.isNull() ? QString() : m_session.personName(id); }

    void takes(Role role, PersonId person, const Entry& e, const QString& note)
    {
        // Of most duties there is one holder: who had it gives it up.
        if (role != Role::Responder && role != Role::Observer)
            ends(role, {}, e.occurredAt);
        m_facts.duties.push_back({role, name(person), note, e.occurredAt, 0});
    }
    void ends(Role role, PersonId person, Ms at)
    {
        for (PostmortemFacts::Duty& duty : m_facts.duties)
            if (duty.role == role && !duty.until && (person.isNull() || duty.name == name(person)))
                duty.until = at;
    }
    void works(const PhaseSet& b, Ms at)
    {
        const QString who = name(b.person);
        for (PostmortemFacts::Work& work : m_facts.work)
            if (work.name == who && !work.to)
                work.to = at;
        Lane lane = Lane::All;
        for (const RoleHolder& holder : m_incident.roles)
            if (holder.person == b.person)
                lane = holder.role == Role::DevLead                               ? Lane::Dev
                       : holder.role == Role::BizLead || holder.role == Role::Pdm ? Lane::Biz
                                                                                  : lane;
        m_facts.work.push_back({who, lane, b.phase, at, 0});
    }

    Session& m_session;
    const Reader& m_reader;
    const Incident& m_incident;
    const std::vector<Entry>& m_entries;
    PostmortemFacts& m_facts;
};

} // namespace

Result<PostmortemReport> postmortemReport(Session& session, StreamId id, const Reader& reader,
                                          bool japanese)
{
    const auto incident = reader.incident(id);
    if (!incident)
        return incident.error();
    const auto postmortem = reader.postmortemOf(id);
    if (!postmortem)
        return postmortem.error();
    if (!*postmortem)
        return ErrorCode::NoSuchPostmortem;
    const auto row = reader.incidentRow(id);
    if (!row)
        return row.error();
    const auto entries = reader.entries(id);
    if (!entries)
        return entries.error();
    const auto actions = reader.actionsOf(id);
    if (!actions)
        return actions.error();
    const auto draft = filledDraft(session, id, reader, japanese);
    if (!draft)
        return draft.error();

    PostmortemReport report;
    report.playbook = std::make_shared<const Playbook>(session.playbookOf(*incident));
    std::map<PersonId, QString> names;
    for (const Person& person : session.workspace().people)
        names[person.id] = person.name;
    report.facts.wording = {[names](PersonId person) {
                                const auto it = names.find(person);
                                return it == names.end() ? person.toString().left(8) : it->second;
                            },
                            report.playbook.get(), japanese, session.zone()};
    Filler filler(session, reader, *incident, *entries, report.facts);
    filler.incident(*row ? (*row)->label : QString(), japanese);
    filler.postmortem(**postmortem);
    filler.sections(**postmortem, draft->draft);
    filler.actions(*actions);
    filler.course();
    filler.pictures();
    report.facts.madeAt = session.now();
    report.facts.madeBy = session.personName(reader.person());
    return report;
}

} // namespace matoi
