// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/cli_parts.h>
#include <app/service/hub_access.h>
#include <app/service/hub_words.h>

#include <QJsonDocument>

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace matoi::cli
{

using text::translated;

namespace
{

Status join(Call& c, const Args& a)
{
    const auto bytes = c.readFile(a("FILE"));
    if (!bytes)
        return bytes.error();
    const auto invitation = sync::readInvitation(*bytes);
    if (!invitation)
        return invitation.error();
    // Before its secret, which works once, is used.
    if (auto may = c.session->mayJoin(invitation->person); !may)
        return may;
    const auto passphrase = c.secretLine(a, "--passphrase");
    if (!passphrase)
        return passphrase.error();
    const auto place = a.has("--keep")         ? a.code<SecretPlace>("--keep")
                       : a.has("--passphrase") ? SecretPlace::File
                                               : SecretPlace::Keychain;
    return c.later(
        [invitation = *invitation, place, passphrase = *passphrase,
         workspace = c.session->store().path()] {
            return takeInvitation(invitation, place, workspace, passphrase);
        },
        [invitation = *invitation, place](Call& call, const Result<QByteArray>& secret) -> Status {
            if (!secret)
                return secret.error();
            if (auto kept = keepLogin(*call.session, loginOf(invitation, place)); !kept)
                return kept;
            QJsonObject joined{{u"org"_s, invitation.org.toString()},
                               {u"name"_s, invitation.orgName},
                               {u"person"_s, invitation.personName},
                               {u"role"_s, invitation.role},
                               {u"login"_s, invitation.login}};
            std::vector<Column> columns{{translated("Cli", "Organisation"), u"name"_s},
                                        {translated("Cli", "You are"), u"person"_s},
                                        {translated("Cli", "Role"), u"role"_s},
                                        {translated("Cli", "Login"), u"login"_s}};
            if (place == SecretPlace::Ask) { // told once, because nothing keeps it
                joined[u"secret"_s] = QString::fromUtf8(*secret);
                columns.push_back(
                    {translated("Cli", "Secret, asked for at each start"), u"secret"_s});
            }
            call.sheet(joined, columns);
            return success();
        });
}

QJsonObject statusRecord(Call& c, const HubLogin& login)
{
    const sync::SyncState& sharing = c.session->sharing;
    const auto counts = hubOf(c.session->store()).counts().valueOr({});
    const auto cursor = hubOf(c.session->store()).hubCursor().valueOr({});
    QJsonObject record = {{u"org"_s, login.membership.org.toString()},
                          {u"name"_s, login.membership.name},
                          {u"login"_s, login.login},
                          {u"role"_s, jsonText(cursor.role)},
                          {u"unsent"_s, counts.unsent},
                          {u"refused"_s, counts.refused},
                          {u"position"_s, cursor.at.pos}};
    if (sharing.link != sync::Link::Local) { // somebody shares this workspace now
        record[u"link"_s] = codeOf(sharing.link);
        record[u"reason"_s] = jsonText(codeOf(sharing.reason));
        record[u"offline_since"_s] = c.jsonTime(sharing.offlineSince);
        record[u"last_heard"_s] = c.jsonTime(sharing.lastHeard);
        record[u"hub_position"_s] = sharing.head;
    }
    return record;
}

Status printStatus(Call& c, const QJsonObject& record)
{
    c.sheet(record, {{translated("Cli", "Organisation"), u"name"_s},
                     {translated("Cli", "State"), u"link"_s},
                     {translated("Cli", "Reason"), u"reason"_s},
                     {translated("Cli", "Role"), u"role"_s},
                     {translated("Cli", "Not shared yet"), u"unsent"_s},
                     {translated("Cli", "Refused by the hub"), u"refused"_s},
                     {translated("Cli", "Own copy up to"), u"position"_s},
                     {translated("Cli", "The hub up to"), u"hub_position"_s},
                     {translated("Cli", "Last heard"), u"last_heard"_s}});
    return success();
}

Status status(Call& c, const Args& a)
{
    const auto words = c.secretLine(a, "--passphrase");
    if (!words)
        return words.error();
    auto access = HubAccess::of(*c.session, *words);
    if (!access)
        return access.error();
    if (c.session->sharing.link != sync::Link::Local) {
        const sync::SyncState state = c.session->sharing;
        if (const QString why = sentence(state); !why.isEmpty() && !c.json)
            c.note(why);
        return printStatus(c, statusRecord(c, access->login()));
    }
    // Nobody shares it at the moment: whether the hub answers is asked here and now.
    return c.later(
        [access = *access]() mutable -> Result<sync::HubStanding> {
            auto hub = access.connect();
            return hub ? hub->standing() : hub.error();
        },
        [login = access->login()](Call& call, const Result<sync::HubStanding>& hub) {
            QJsonObject record = statusRecord(call, login);
            record[u"link"_s] = hub ? u"reachable"_s : u"unreachable"_s;
            record[u"reason"_s] = hub ? QJsonValue() : text::codeName(hub.error().code);
            if (hub) {
                record[u"role"_s] = jsonText(hub->role);
                record[u"hub_position"_s] = hub->pos;
            } else if (!call.json) {
                call.note(text::sentence(hub.error()));
            }
            return printStatus(call, record);
        });
}

//! An incident's number, or what kind of stream it is.
QString whereOf(Call& c, const Event& event)
{
    return event.stream.kind == StreamKind::Incident ? labelOf(c, event.stream.id)
                                                     : jsonCode(event.stream.kind);
}

Status refused(Call& c, const Args& a)
{
    const auto access = HubAccess::of(*c.session);
    if (!access)
        return access.error();
    auto list = hubOf(c.session->store()).refusedEvents();
    if (!list)
        return list.error();
    const QStringList again = a.list("--again");
    if (!again.isEmpty()) {
        std::vector<EventId> chosen;
        for (const QString& typed : again) {
            const size_t before = chosen.size();
            for (const RefusedEvent& one : *list)
                if (typed == "all"_L1 || isStartOf(typed, one.event.id))
                    chosen.push_back(one.event.id);
            if (chosen.size() == before && typed != "all"_L1)
                return Error{ErrorCode::NoSuchEntry, typed};
        }
        for (const EventId id : chosen)
            if (auto status = hubOf(c.session->store()).sendAgain(id); !status)
                return status;
        // Whoever shares this workspace gives them at once.
        if (c.session->onRecorded)
            c.session->onRecorded({});
        if (auto status = c.session->refresh(); !status)
            return status;
        list = hubOf(c.session->store()).refusedEvents();
        if (!list)
            return list.error();
    }
    std::vector<QJsonObject> records;
    for (const RefusedEvent& one : *list)
        records.push_back({{u"id"_s, one.event.id.toString()},
                           {u"type"_s, one.event.type},
                           {u"where"_s, whereOf(c, one.event)},
                           {u"recorded_at"_s, c.jsonTime(one.event.recordedAt)},
                           {u"refused_at"_s, c.jsonTime(one.at)},
                           {u"reason"_s, one.reason},
                           {u"message"_s, refusalSentence(one.reason)},
                           {u"header"_s, QString::fromUtf8(one.event.headerBytes)},
                           {u"body"_s, QString::fromUtf8(one.event.bodyBytes)}});
    if (!a.has("--out")) {
        c.table(records, {{translated("Cli", "ID"), u"id"_s},
                          {translated("Cli", "Recorded"), u"recorded_at"_s},
                          {translated("Cli", "Where"), u"where"_s},
                          {translated("Cli", "Kind"), u"type"_s},
                          {translated("Cli", "Why the hub did not take it"), u"message"_s}});
        return success();
    }
    QByteArray lines;
    for (const QJsonObject& record : records)
        lines += QJsonDocument(record).toJson(QJsonDocument::Compact) + '\n';
    return c.writeFile(a("--out"), lines);
}

//! In a process that only answers calls. One that has no owner shares by itself: hub_follow.cpp.
Status syncNow(Call& c, const Args& a)
{
    if (auto words = c.secretLine(a, "--passphrase"); !words)
        return words.error();
    if (auto access = HubAccess::of(*c.session); !access)
        return access.error();
    if (a.has("--follow"))
        return ErrorCode::SharedElsewhere;
    if (c.session->onRecorded)
        c.session->onRecorded({});
    return status(c, a);
}

} // namespace

void addHub(CLI::App& app, Call& call)
{
    auto* n = noun(app, "hub", "One shared PostgreSQL for a team");
    addHubSetup(n, call);
    Verb(call, n, "join", "Share this workspace, as the person of an invitation",
         "matoi-cli hub join aya.invitation")
        .argument("FILE", "The invitation, as an administrator gave it to you")
        .codeOption<SecretPlace>("--keep", "Where the login's secret is kept: keychain (default), "
                                           "file (needs --passphrase) or ask")
        .option("--passphrase",
                "- = the passphrase of the secret's file is the first line of stdin")
        .withoutProfile()
        .run(join);
    Verb(call, n, "sync", "Share now; with --follow until you stop it",
         "matoi-cli hub sync --follow --json")
        .flag("--follow", "Go on, and print a line whenever something changes")
        .option("--passphrase",
                "- = the passphrase (or the secret itself) is the first line of stdin")
        .withoutProfile()
        .run(syncNow);
    Verb(call, n, "status", "Where sharing stands", "matoi-cli hub status")
        .option("--passphrase",
                "- = the passphrase (or the secret itself) is the first line of stdin")
        .withoutProfile()
        .run(status);
    Verb(call, n, "refused", "What the hub did not take, and why", "matoi-cli hub refused")
        .options("--again", "Send these once more: an ID, or all")
        .option("--out", "Write them to a file, JSON Lines with all they hold")
        .withoutProfile()
        .run(refused);
    addHubVerify(n, call);
    addHubAdmin(n, call);
}

} // namespace matoi::cli
