// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/cli_parts.h>

using namespace Qt::StringLiterals;

namespace matoi::cli
{

using text::translated;

namespace
{

//! The team's copy, else the built-in one.
QByteArray playbookText(Call& c, const QString& id)
{
    const auto& own = c.session->workspace().playbooks;
    const auto it = own.find(id);
    return it == own.end() ? builtinPlaybook(id) : it->second.toUtf8();
}

void printPlaybooks(Call& c, const QStringList& ids)
{
    const bool japanese = currentLanguage() == "ja"_L1;
    std::vector<QJsonObject> records;
    for (const QString& id : ids)
        if (const auto book = parsePlaybook(playbookText(c, id), UnknownKeys::Ignore)) {
            QJsonObject o;
            o[u"id"_s] = book->id;
            o[u"version"_s] = book->version;
            o[u"name"_s] = book->name.in(japanese);
            o[u"kind"_s] = book->kind;
            o[u"steps"_s] = qint64(book->steps.size());
            o[u"builtin"_s] = !c.session->workspace().playbooks.count(id);
            records.push_back(o);
        }
    c.table(records, {{translated("Cli", "ID"), u"id"_s},
                      {translated("Cli", "Version"), u"version"_s},
                      {translated("Cli", "Kind"), u"kind"_s},
                      {translated("Cli", "Steps"), u"steps"_s},
                      {translated("Cli", "Name"), u"name"_s}});
}

Status listPlaybooks(Call& c, const Args&)
{
    QStringList ids{u"standard"_s, u"security"_s, u"drill"_s};
    for (const auto& [id, body] : c.session->workspace().playbooks)
        if (!ids.contains(id))
            ids << id;
    printPlaybooks(c, ids);
    return success();
}

Status showPlaybook(Call& c, const Args& a)
{
    const QByteArray body = playbookText(c, a("ID"));
    if (body.isEmpty())
        return Error{ErrorCode::NoSuchPlaybook, a("ID")};
    c.reply.out += body; // the file itself, ready for "playbook check" and "set"
    if (!body.endsWith('\n'))
        c.reply.out += '\n';
    return success();
}

Status checkPlaybook(Call& c, const Args& a)
{
    const auto bytes = c.readFile(a("FILE"));
    if (!bytes)
        return bytes.error();
    const auto book = parsePlaybook(*bytes);
    if (!book)
        return book.error();
    c.sheet({{u"id"_s, book->id}, {u"steps"_s, qint64(book->steps.size())}, {u"valid"_s, true}},
            {{translated("Cli", "ID"), u"id"_s},
             {translated("Cli", "Steps"), u"steps"_s},
             {translated("Cli", "Valid"), u"valid"_s}});
    return success();
}

Status setPlaybook(Call& c, const Args& a)
{
    const auto bytes = c.readFile(a("FILE"));
    if (!bytes)
        return bytes.error();
    const auto outcome = c.submit({}, cmd::SetPlaybook{QString::fromUtf8(*bytes)});
    if (!outcome)
        return outcome.error();
    if (const auto* fact = std::get_if<PlaybookSet>(&outcome->events.front().body))
        printPlaybooks(c, {fact->id});
    return success();
}

Status showPolicy(Call& c, const Args&)
{
    // Every key is shown, also where the default holds.
    const std::map<QString, QString> defaults{{u"zone"_s, QString::fromLatin1(c.zone.id())},
                                              {u"postmortem.due_days"_s, u"3"_s},
                                              {u"promise.internal_min"_s, u"30"_s},
                                              {u"guide.hours"_s, QString()}};
    const auto& own = c.session->workspace().policy;
    std::vector<QJsonObject> records;
    for (const auto& [key, standard] : defaults) {
        const auto it = own.find(key);
        const bool isOwn = it != own.end() && !it->second.isEmpty();
        QJsonObject o;
        o[u"key"_s] = key;
        o[u"value"_s] = jsonText(isOwn ? it->second : standard);
        o[u"is_default"_s] = !isOwn;
        records.push_back(o);
    }
    c.table(records, {{translated("Cli", "Key"), u"key"_s},
                      {translated("Cli", "Value"), u"value"_s},
                      {translated("Cli", "Default"), u"is_default"_s}});
    return success();
}

} // namespace

void addWorkspace(CLI::App& app, Call& call)
{
    auto* n = noun(app, "playbook", "The process that incidents follow");
    Verb(call, n, "list", "All playbooks", "matoi-cli playbook list").run(listPlaybooks);
    Verb(call, n, "show", "One playbook as JSON", "matoi-cli playbook show standard > ours.json")
        .argument("ID", "Id of the playbook")
        .run(showPlaybook);
    Verb(call, n, "check", "Is this file a playbook?", "matoi-cli playbook check ours.json")
        .argument("FILE", "The file (- = stdin)")
        .run(checkPlaybook);
    Verb(call, n, "set", "Use this file from the next incident on",
         "matoi-cli playbook set ours.json")
        .argument("FILE", "The file (- = stdin)")
        .run(setPlaybook);
    n = noun(app, "policy", "What the team has agreed on");
    Verb(call, n, "show", "All keys", "matoi-cli policy show").run(showPolicy);
    Verb(call, n, "set", "Set one key; an empty value = the default",
         "matoi-cli policy set zone Asia/Tokyo")
        .argument("KEY", "zone, postmortem.due_days, promise.internal_min, guide.hours")
        .argument("VALUE", "The value")
        .run([](Call& c, const Args& a) -> Status {
            const auto outcome = c.submit({}, cmd::SetPolicy{a("KEY"), c.words(a("VALUE"))});
            return outcome ? showPolicy(c, a) : Status(outcome.error());
        });
}

} // namespace matoi::cli
