// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/cli_parts.h>
#include <app/domain/event_codec.h>
#include <app/text/notice_text.h>

using namespace Qt::StringLiterals;

// The customer step: policies, drafts, approvals, what went out.
namespace matoi::cli
{

using text::translated;

namespace
{

struct Found {
    Incident incident;
    NoticeRecord notice;
};

//! What a script reads as the state of a notice.
QString stateOf(const NoticeRecord& n)
{
    return n.sentAt       ? u"sent"_s
           : n.withdrawn  ? u"withdrawn"_s
           : n.approvedAt ? u"approved"_s
                          : u"drafted"_s;
}

QString stateWord(const NoticeRecord& n)
{
    return n.sentAt       ? translated("Cli", "Sent")
           : n.withdrawn  ? translated("Cli", "Withdrawn")
           : n.approvedAt ? translated("Cli", "Approved")
                          : translated("Cli", "Waits for approval");
}

//! The words of a notice: the timeline row keeps them when the incident's state no longer does.
Result<QString> wordsOf(Call& c, const NoticeRecord& n)
{
    if (!n.text.isEmpty())
        return n.text;
    const auto row = c.read().entry(n.id);
    if (!row)
        return row.error();
    const auto body = decodeBody(row->second.type, row->second.detail.toUtf8());
    const auto* drafted = body ? std::get_if<NoticeDrafted>(&*body) : nullptr;
    return drafted ? drafted->text : QString();
}

Result<QJsonObject> noticeRecord(Call& c, const Incident& incident, const NoticeRecord& n)
{
    const auto words = wordsOf(c, n);
    if (!words)
        return words.error();
    QJsonObject o;
    o[u"id"_s] = n.id.toString();
    o[u"incident_id"_s] = incident.id.toString();
    o[u"stage"_s] = c.json ? jsonCode(n.stage) : text::word(n.stage);
    o[u"state"_s] = c.json ? stateOf(n) : stateWord(n);
    o[u"outlook"_s] = c.json ? jsonCode(n.outlook) : text::word(n.outlook);
    o[u"subject"_s] = n.subject;
    o[u"text"_s] = *words;
    o[u"recipients"_s] = jsonText(n.recipients);
    o[u"drafter"_s] = c.jsonPerson(n.drafter);
    o[u"drafted_at"_s] = c.jsonTime(n.draftedAt);
    o[u"approver"_s] = c.jsonPerson(n.approver);
    o[u"approved_at"_s] = c.jsonTime(n.approvedAt);
    o[u"sender"_s] = c.jsonPerson(n.sender);
    o[u"sent_at"_s] = c.jsonTime(n.sentAt);
    return o;
}

Result<Incident> incidentOf(Call& c, const Args& a)
{
    const auto id = c.incidentId(a("ID"));
    return id ? c.read().incident(*id) : Result<Incident>(id.error());
}

Result<Found> find(Call& c, const Args& a)
{
    const auto incident = incidentOf(c, a);
    if (!incident)
        return incident.error();
    const NoticeRecord* found = nullptr;
    for (const NoticeRecord& notice : incident->notices)
        if (isStartOf(a("NOTICE"), notice.id)) {
            if (found)
                return Error{ErrorCode::Ambiguous, a("NOTICE")};
            found = &notice;
        }
    if (!found)
        return Error{ErrorCode::NoSuchNotice, a("NOTICE")};
    return Found{*incident, *found};
}

Status print(Call& c, StreamId id, EventId notice)
{
    const auto incident = c.read().incident(id);
    if (!incident)
        return incident.error();
    const NoticeRecord* found = noticeOf(*incident, notice);
    if (!found)
        return Error{ErrorCode::NoSuchNotice, notice.toString()};
    const auto record = noticeRecord(c, *incident, *found);
    if (!record)
        return record.error();
    c.sheet(*record, {{translated("Cli", "ID"), u"id"_s},
                      {translated("Cli", "Stage"), u"stage"_s},
                      {translated("Cli", "State"), u"state"_s},
                      {translated("Cli", "To"), u"recipients"_s},
                      {translated("Cli", "Drafted by"), u"drafter"_s},
                      {translated("Cli", "Approved by"), u"approver"_s},
                      {translated("Cli", "Sent"), u"sent_at"_s},
                      {translated("Cli", "Subject"), u"subject"_s}});
    if (!c.json) {
        c.out({});
        for (const QString& line : (*record)[u"text"_s].toString().split(u'\n'))
            c.out(text::harmless(line));
    }
    return success();
}

NoticeStage stageOf(const Args& a, const Incident& incident)
{
    return a.has("--stage") ? a.code<NoticeStage>("--stage") : suggestedStage(incident);
}

Status draft(Call& c, const Args& a)
{
    const auto incident = incidentOf(c, a);
    if (!incident)
        return incident.error();
    cmd::DraftNotice command;
    command.stage = stageOf(a, *incident);
    const auto prepared = text::preparedNotice(*incident, c.session->playbookOf(*incident),
                                               command.stage, c.session->now(), c.zone);
    command.subject = a.has("--subject") ? a("--subject") : prepared.subject;
    command.text = a.has("--text") ? c.words(a("--text")) : prepared.text;
    command.recipients = a("--to");
    if (a.has("--replaces")) {
        for (const NoticeRecord& notice : incident->notices)
            if (isStartOf(a("--replaces"), notice.id))
                command.replaces = notice.id;
        if (command.replaces.isNull())
            return Error{ErrorCode::NoSuchNotice, a("--replaces")};
    }
    const auto outcome = c.submit(incident->id, command);
    return outcome ? print(c, incident->id, outcome->events.front().id) : Status(outcome.error());
}

Status prepare(Call& c, const Args& a)
{
    const auto incident = incidentOf(c, a);
    if (!incident)
        return incident.error();
    const NoticeStage stage = stageOf(a, *incident);
    const auto prepared = text::preparedNotice(*incident, c.session->playbookOf(*incident), stage,
                                               c.session->now(), c.zone);
    if (c.json) {
        QJsonObject o;
        o[u"stage"_s] = jsonCode(stage);
        o[u"subject"_s] = prepared.subject;
        o[u"text"_s] = prepared.text;
        c.table({o}, {});
        return success();
    }
    c.out(text::harmless(prepared.subject));
    c.out({});
    for (const QString& line : prepared.text.split(u'\n'))
        c.out(text::harmless(line));
    return success();
}

Status list(Call& c, const Args& a)
{
    const auto incident = incidentOf(c, a);
    if (!incident)
        return incident.error();
    std::vector<QJsonObject> records;
    for (const NoticeRecord& notice : incident->notices) {
        const auto record = noticeRecord(c, *incident, notice);
        if (!record)
            return record.error();
        records.push_back(*record);
    }
    c.table(records, {{translated("Cli", "ID"), u"id"_s},
                      {translated("Cli", "Stage"), u"stage"_s},
                      {translated("Cli", "State"), u"state"_s},
                      {translated("Cli", "Drafted by"), u"drafter"_s},
                      {translated("Cli", "Approved by"), u"approver"_s},
                      {translated("Cli", "Sent"), u"sent_at"_s},
                      {translated("Cli", "Subject"), u"subject"_s}});
    return success();
}

//! Submits something about one notice and shows it as it is then.
Status actOn(Call& c, const Found& found, const Command& command)
{
    const auto outcome = c.submit(found.incident.id, command);
    return outcome ? print(c, found.incident.id, found.notice.id) : Status(outcome.error());
}

Status sent(Call& c, const Args& a)
{
    const auto found = find(c, a);
    if (!found)
        return found.error();
    const auto at = c.time(a("--at"));
    if (!at)
        return at.error();
    return actOn(c, *found, cmd::RecordSent{found->notice.id, a("--to"), *at});
}

} // namespace

void addNotices(CLI::App& app, Call& call)
{
    auto* n = noun(app, "notice", "What customers are told: drafted, approved, sent by hand");
    addContactPolicy(n, call);
    Verb(call, n, "prepare", "The prepared text of a stage, filled from the incident",
         "matoi-cli notice prepare INC-2026-0001 --stage first")
        .argument("ID", "Number or start of the UUID")
        .codeOption<NoticeStage>("--stage", "Which text (default: the one that comes next)")
        .run(prepare);
    Verb(call, n, "draft", "Draft a notice; what is not given is taken from the prepared text",
         "matoi-cli notice draft INC-2026-0001 --stage first --to \"212 companies\"")
        .argument("ID", "Number or start of the UUID")
        .codeOption<NoticeStage>("--stage", "Which text (default: the one that comes next)")
        .option("--subject", "The subject")
        .option("--text", "The text (- = stdin)")
        .option("--to", "Who receives it, in words")
        .option("--replaces", "Start of the id of the draft whose place it takes")
        .run(draft);
    Verb(call, n, "list", "All notices of an incident", "matoi-cli notice list INC-2026-0001")
        .argument("ID", "Number or start of the UUID")
        .run(list);
    Verb(call, n, "show", "One notice with its text",
         "matoi-cli notice show INC-2026-0001 0190a1b2")
        .argument("ID", "Number or start of the UUID")
        .argument("NOTICE", "Start of the notice's id")
        .run([](Call& c, const Args& a) -> Status {
            const auto found = find(c, a);
            return found ? print(c, found->incident.id, found->notice.id) : Status(found.error());
        });
    Verb(call, n, "approve", "Approve it: the commander or the PdM, never its drafter",
         "matoi-cli --as mari notice approve INC-2026-0001 0190a1b2")
        .argument("ID", "Number or start of the UUID")
        .argument("NOTICE", "Start of the notice's id")
        .run([](Call& c, const Args& a) -> Status {
            const auto found = find(c, a);
            return found ? actOn(c, *found, cmd::ApproveNotice{found->notice.id})
                         : Status(found.error());
        });
    Verb(call, n, "sent", "Record that it went out, by hand",
         "matoi-cli notice sent INC-2026-0001 0190a1b2 --to \"212 companies\" --at 14:29")
        .argument("ID", "Number or start of the UUID")
        .argument("NOTICE", "Start of the notice's id")
        .option("--to", "Who received it, in words (default: as drafted)")
        .option("--at", "When (default: now)")
        .run(sent);
    Verb(call, n, "not-needed", "Nobody is told of the outlook that stands, for a reason",
         "matoi-cli notice not-needed INC-2026-0001 --reason \"No customer noticed\"")
        .argument("ID", "Number or start of the UUID")
        .option("--reason", "Why", true)
        .run([](Call& c, const Args& a) {
            return actEntry(c, a("ID"), cmd::WaiveContact{c.words(a("--reason"))});
        });
}

} // namespace matoi::cli
