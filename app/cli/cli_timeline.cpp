// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/cli_parts.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi::cli
{

using text::translated;

namespace
{

std::vector<Column> columns()
{
    return {{translated("Cli", "Time"), u"occurred_at"_s},
            {translated("Cli", "Kind"), u"kind"_s},
            {translated("Cli", "By"), u"author"_s},
            {translated("Cli", "ID"), u"id"_s},
            {translated("Cli", "Text"), u"text"_s}};
}

//! For people: words for codes, a mark for what was taken back.
void forPeople(Call& c, QJsonObject& record, const Entry& entry)
{
    if (c.json)
        return;
    record[u"kind"_s] = text::word(entry.kind);
    if (entry.retracted)
        record[u"text"_s] = translated("Cli", "(taken back: %1) %2")
                                .arg(entry.retractReason, record[u"text"_s].toString());
}

Status add(Call& c, const Args& a)
{
    const auto id = c.incidentId(a("ID"));
    if (!id)
        return id.error();
    const auto at = c.time(a("--at"));
    if (!at)
        return at.error();
    cmd::AddEntry entry;
    entry.text = c.words(a("TEXT"));
    entry.kind = a.code<EntryKind>("--kind");
    entry.at = *at;
    entry.lane = a.code<Lane>("--lane");
    entry.certainty = a.code<Certainty>("--certainty");
    entry.link = a("--link");
    entry.pin = a.has("--pin");
    entry.enteredTz = QString::fromLatin1(c.zone.id());
    if (a.has("--attach")) {
        // With a file the text may be empty; whatever else is wrong is said before it is kept.
        cmd::AddEntry whole = entry;
        whole.attachment = a("--attach");
        if (auto ok = c.session->check(*id, whole, c.as); !ok)
            return ok;
        const auto file = c.session->store().attach(c.path(a("--attach")));
        if (!file)
            return file.error();
        cmd::AddAttachment attach;
        attach.sha256 = file->sha256;
        attach.name = file->name;
        attach.mime = file->mime;
        attach.size = file->size;
        if (const auto made = c.submit(*id, attach); !made)
            return made.error();
        entry.attachment = file->sha256;
    }
    const auto outcome = c.submit(*id, entry);
    return outcome ? printEntry(c, *id, outcome->events.front().id) : Status(outcome.error());
}

Status list(Call& c, const Args& a)
{
    const auto id = c.incidentId(a("ID"));
    if (!id)
        return id.error();
    const auto incident = c.read().incident(*id);
    if (!incident)
        return incident.error();
    auto entries = c.read().entries(*id);
    if (!entries)
        return entries.error();
    if (a("--order") == "recorded"_L1)
        std::stable_sort(entries->begin(), entries->end(), [](const Entry& x, const Entry& y) {
            return x.recordedAt < y.recordedAt;
        });
    const Playbook playbook = c.session->playbookOf(*incident);
    const auto kind = fromCode<EntryKind>(QStringView(a("--kind")));
    std::vector<QJsonObject> records;
    for (const Entry& entry : *entries) {
        // Scripts get every row; people get the ones that the desk shows.
        if ((kind && entry.kind != *kind) || (!c.json && entry.folded && !a.has("--system")))
            continue;
        records.push_back(entryRecord(c, *incident, entry, playbook));
        forPeople(c, records.back(), entry);
    }
    c.table(records, columns());
    return success();
}

template <class Make>
Status onEntry(Call& c, const QString& id, Make make)
{
    const auto found = c.read().findEntry(id);
    if (!found)
        return found.error();
    if (auto allowed = c.read().mayRead(found->first); !allowed)
        return allowed;
    const auto outcome = c.submit(found->first, make(found->second.id));
    return outcome ? printEntry(c, found->first, found->second.id) : Status(outcome.error());
}

} // namespace

Status printEntry(Call& c, StreamId id, EventId entryId)
{
    const auto incident = c.read().incident(id);
    if (!incident)
        return incident.error();
    const auto entry = c.read().entry(entryId);
    if (!entry)
        return entry.error();
    const Playbook playbook = c.session->playbookOf(*incident);
    QJsonObject record = entryRecord(c, *incident, entry->second, playbook);
    forPeople(c, record, entry->second);
    c.sheet(record, columns());
    return success();
}

Status actEntry(Call& c, const QString& incident, const Command& command)
{
    const auto id = c.incidentId(incident);
    if (!id)
        return id.error();
    const auto outcome = c.submit(*id, command);
    if (!outcome)
        return outcome.error();
    return outcome->events.empty() ? success() : printEntry(c, *id, outcome->events.front().id);
}

void addTimeline(CLI::App& app, Call& call)
{
    auto* n = noun(app, "timeline", "Write and read the timeline of an incident");
    Verb(call, n, "add", "Write a line",
         "matoi-cli timeline add INC-2026-0001 \"DB failed over\" --at -10m --lane dev")
        .argument("ID", "Number or start of the UUID")
        .argument("TEXT", "What happened (- = stdin)")
        .codeOption<EntryKind>("--kind", "note, finding, decision ...")
        .option("--at", "14:05, -10m, \"yesterday 23:50\", RFC 3339 (default: now)")
        .codeOption<Lane>("--lane", "all, dev or biz")
        .codeOption<Certainty>("--certainty", "fact, estimate or hearsay")
        .option("--link", "A link to what shows it")
        .option("--attach", "A file to keep with it")
        .flag("--pin", "Into the report")
        .run(add);
    Verb(call, n, "list", "Read the timeline", "matoi-cli timeline list INC-2026-0001")
        .argument("ID", "Number or start of the UUID")
        .codeOption<EntryKind>("--kind", "Only this kind")
        .optionOf("--order", "occurred (default) or recorded", {"occurred", "recorded"})
        .flag("--system", "System rows too")
        .run(list);
    Verb(call, n, "correct", "Write a line anew; the old words stay readable",
         "matoi-cli timeline correct 0190a1b2 \"DB failed over at 14:02\"")
        .argument("ENTRY", "Start of the entry's id")
        .argument("TEXT", "The words (- = stdin)")
        .run([](Call& c, const Args& a) {
            return onEntry(c, a("ENTRY"), [&](EventId id) {
                return cmd::CorrectEntry{id, c.words(a("TEXT")), {}};
            });
        });
    Verb(call, n, "retract", "Strike a line through",
         "matoi-cli timeline retract 0190a1b2 --reason \"Another incident\"")
        .argument("ENTRY", "Start of the entry's id")
        .option("--reason", "Why", true)
        .run([](Call& c, const Args& a) {
            return onEntry(c, a("ENTRY"), [&](EventId id) {
                return cmd::RetractEntry{id, c.words(a("--reason"))};
            });
        });
    for (const bool pin : {true, false})
        Verb(call, n, pin ? "pin" : "unpin", pin ? "Into the report" : "Out of the report",
             pin ? "matoi-cli timeline pin 0190a1b2" : "matoi-cli timeline unpin 0190a1b2")
            .argument("ENTRY", "Start of the entry's id")
            .run([pin](Call& c, const Args& a) {
                return onEntry(c, a("ENTRY"), [&](EventId id) { return cmd::PinEntry{id, pin}; });
            });
    Verb(call, n, "redact", "Erase the words of a line everywhere; backups keep them until they go",
         "matoi-cli timeline redact 0190a1b2 --reason \"A password\"")
        .argument("ENTRY", "Start of the entry's id")
        .option("--reason", "Why", true)
        .run([](Call& c, const Args& a) {
            return onEntry(c, a("ENTRY"), [&](EventId id) {
                return cmd::RedactEntry{id, c.words(a("--reason"))};
            });
        });
}

} // namespace matoi::cli
