// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/postmortem_records.h>
#include <app/domain/apply.h>
#include <app/domain/postmortem_rules.h>
#include <app/domain/postmortem_sections.h>
#include <app/domain/rights.h>
#include <app/service/postmortem_draft.h>
#include <app/service/review_reader.h>
#include <app/text/glass_text.h>
#include <app/text/section_text.h>

#include <QJsonArray>

#include <set>

using namespace Qt::StringLiterals;

namespace matoi::cli
{

using text::translated;

namespace
{

//! Line by line: as one text it would become one line.
QString harmlessLines(const QString& text)
{
    QStringList lines = text.split(u'\n');
    for (QString& line : lines)
        line = text::harmless(line);
    return lines.join(u'\n');
}

QJsonArray commentRecords(Call& c, const Postmortem& p)
{
    QJsonArray list;
    for (const PostmortemComment& comment : p.comments)
        list.append(QJsonObject{{u"id"_s, comment.id.toString()},
                                {u"section"_s, jsonText(comment.section)},
                                {u"text"_s, comment.text},
                                {u"by"_s, c.jsonPerson(comment.by)},
                                {u"at"_s, c.jsonTime(comment.at)},
                                {u"settled_by"_s, c.jsonPerson(comment.settledBy)},
                                {u"settled_at"_s, c.jsonTime(comment.settledAt)}});
    return list;
}

QJsonArray signOffRecords(Call& c, const Postmortem& p)
{
    QJsonArray list;
    for (const SignOff& s : p.signOffs)
        list.append(QJsonObject{{u"by"_s, c.jsonPerson(s.by)},
                                {u"at"_s, c.jsonTime(s.at)},
                                {u"note"_s, jsonText(s.note)},
                                {u"current"_s, p.current(s)}});
    return list;
}

} // namespace

Status printPostmortem(Call& c, StreamId incident)
{
    const auto found = c.read().postmortemOf(incident);
    if (!found)
        return found.error();
    if (!*found)
        return ErrorCode::NoSuchPostmortem;
    const Postmortem& p = **found;
    QJsonObject sections;
    for (const auto& [id, words] : p.sections)
        sections[id] = words;
    QJsonArray participants;
    for (const PersonId id : p.participants)
        participants.append(c.session->personName(id));
    QJsonArray glasses;
    if (const auto state = c.read().incident(incident))
        for (const BrokenGlass& glass :
             glassesDuring(c.session->workspace(), *state, c.session->now()))
            glasses.append(text::glassText(glass, c.wording()));
    QJsonObject o;
    o[u"id"_s] = p.id.toString();
    o[u"break_glass"_s] = glasses;
    o[u"incident_id"_s] = incident.toString();
    o[u"owner"_s] = c.jsonPerson(p.owner);
    o[u"due_at"_s] = c.jsonTime(p.dueAt);
    o[u"state"_s] = c.json ? jsonCode(p.state) : text::word(p.state);
    o[u"review_held_at"_s] = c.jsonTime(p.reviewHeldAt);
    o[u"facilitator"_s] = c.jsonPerson(p.facilitator);
    o[u"meeting_at"_s] = c.jsonTime(p.meetingAt);
    o[u"comments"_s] = commentRecords(c, p);
    o[u"sign_offs"_s] = signOffRecords(c, p);
    o[u"participants"_s] = participants;
    o[u"sections"_s] = sections;
    c.sheet(o, {{translated("Cli", "State"), u"state"_s},
                {translated("Cli", "Owner"), u"owner"_s},
                {translated("Cli", "Due"), u"due_at"_s},
                {translated("Cli", "Review meeting"), u"meeting_at"_s},
                {translated("Cli", "Facilitator"), u"facilitator"_s},
                {translated("Cli", "Review held"), u"review_held_at"_s},
                {translated("Cli", "Participants"), u"participants"_s},
                {translated("Cli", "ID"), u"id"_s}});
    if (!c.json)
        for (const QJsonValue glass : glasses)
            c.out(translated("Cli", "To be reviewed: %1").arg(text::harmless(glass.toString())));
    if (c.json)
        return success();
    for (const SignOff& s : p.signOffs) {
        const QString who = text::harmless(c.session->personName(s.by)) +
                            (s.note.isEmpty() ? QString() : u": "_s + text::harmless(s.note));
        c.out((p.current(s) ? translated("Cli", "Signed: %1")
                            : translated("Cli", "Signed before the last change: %1"))
                  .arg(who));
    }
    for (const PostmortemComment& comment : p.comments)
        c.out(translated("Cli", "Comment %1 (%2) %3: %4")
                  .arg(comment.id.toString().left(13),
                       comment.section.isEmpty() ? translated("Cli", "all of it")
                                                 : text::sectionWord(comment.section),
                       text::harmless(c.session->personName(comment.by)),
                       text::harmless(comment.text)) +
              (comment.settledAt ? u' ' + translated("Cli", "[settled]") : QString()));
    for (const QString& id : postmortemSections())
        if (const auto words = p.sections.find(id); words != p.sections.end())
            c.out(u"\n## %1\n%2"_s.arg(text::sectionWord(id), harmlessLines(words->second)));
    return success();
}

Status printDraft(Call& c, StreamId incident)
{
    const bool japanese = currentLanguage() == "ja"_L1;
    const auto filled = filledDraft(*c.session, incident, c.read(), japanese);
    if (!filled)
        return filled.error();
    if (filled->templateFault)
        c.warn(*filled->templateFault);
    std::vector<QJsonObject> records;
    for (const auto& section : filled->draft.sections)
        records.push_back({{u"section"_s, section.id},
                           {u"prompt"_s, jsonText(section.prompt)},
                           {u"text"_s, jsonText(section.text)}});
    if (c.json) {
        c.table(records, {});
        return success();
    }
    for (const auto& section : filled->draft.sections) {
        c.out(u"## "_s + text::sectionWord(section.id));
        c.out(section.text.isEmpty() ? u"<!-- %1 -->"_s.arg(section.prompt)
                                     : harmlessLines(section.text));
        c.out(QString());
    }
    return success();
}

Status listPostmortems(Call& c, const Args& a)
{
    const auto rows = ReviewReader(c.read()).postmortems();
    if (!rows)
        return rows.error();
    std::vector<QJsonObject> records;
    for (const PostmortemRow& row : *rows) {
        const Postmortem& p = row.postmortem;
        const bool late = isLate(p, c.session->now());
        if (a.has("--late") && !late)
            continue;
        records.push_back(
            {{u"id"_s, p.id.toString()},
             {u"incident_id"_s, p.incident.toString()},
             {u"number"_s, row.incident.label},
             {u"title"_s, row.incident.title},
             {u"state"_s, c.json ? jsonCode(p.state) : text::word(p.state)},
             {u"owner"_s, c.jsonPerson(p.owner)},
             {u"due_at"_s, c.jsonTime(p.dueAt)},
             {u"meeting_at"_s, c.jsonTime(p.meetingAt)},
             {u"late"_s, c.json ? QJsonValue(late)
                                : QJsonValue(late ? translated("Cli", "late") : QString())}});
    }
    c.table(records, {{translated("Cli", "Number"), u"number"_s},
                      {translated("Cli", "State"), u"state"_s},
                      {translated("Cli", "Owner"), u"owner"_s},
                      {translated("Cli", "Due"), u"due_at"_s},
                      {QString(), u"late"_s},
                      {translated("Cli", "Title"), u"title"_s}});
    return success();
}

Status printHistory(Call& c, const Args& a)
{
    const auto id = c.incidentId(a("ID"));
    if (!id)
        return id.error();
    if (a.has("--section") && !isSection(a("--section")))
        return Error{ErrorCode::UnknownField, a("--section")};
    const auto events = ReviewReader(c.read()).history(*id);
    if (!events)
        return events.error();
    const std::set<EventId> undone = undoneBy(*events);
    std::vector<QJsonObject> records;
    for (const Event& e : *events) {
        const auto* set = std::get_if<PostmortemSectionSet>(&e.body);
        if (!set || undone.contains(e.id) || (a.has("--section") && set->section != a("--section")))
            continue;
        records.push_back({{u"id"_s, e.id.toString()},
                           {u"section"_s, c.json ? set->section : text::sectionWord(set->section)},
                           {u"by"_s, c.jsonPerson(e.by())},
                           {u"occurred_at"_s, c.jsonTime(e.occurredAt)},
                           {u"text"_s, set->text}});
    }
    c.table(records, {{translated("Cli", "When"), u"occurred_at"_s},
                      {translated("Cli", "Who"), u"by"_s},
                      {translated("Cli", "Section"), u"section"_s},
                      {translated("Cli", "Text"), u"text"_s}});
    return success();
}

} // namespace matoi::cli
