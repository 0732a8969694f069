// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/cli_parts.h>
#include <app/service/hub_access.h>
#include <app/service/hub_words.h>

#include <QFile>

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace matoi::cli
{

using text::translated;

namespace
{

const char* const kPassphrase =
    "- = the passphrase (or the secret itself) is the first line of stdin";

//! Asks the hub away from the store and then goes on here.
template <class Work, class Finish>
Status atHub(Call& c, const Args& a, Work work, Finish finish)
{
    const auto words = c.secretLine(a, "--passphrase");
    if (!words)
        return words.error();
    auto access = HubAccess::of(*c.session, *words);
    if (!access)
        return access.error();
    using Answer = std::invoke_result_t<Work, sync::HubAdmin&>;
    return c.later(
        [access = *access, work]() mutable -> Answer {
            auto hub = access.connect();
            if (!hub)
                return hub.error();
            return work(*hub);
        },
        finish);
}

Status said(Call& c, const QString& sentence)
{
    if (c.json)
        c.sheet({{u"done"_s, true}}, {});
    else
        c.out(sentence);
    return success();
}

Status invite(Call& c, const Args& a)
{
    const auto person = c.person(a("--person"));
    if (!person)
        return person.error();
    const auto login = hubLogin(*c.session);
    if (!login)
        return login.error();
    if (!*login)
        return ErrorCode::NotJoined;
    const QString out = c.path(a("--out"));
    if (QFile::exists(out))
        return Error{ErrorCode::AlreadyExists, out};
    const QString role = a.has("--role") ? a("--role") : u"responder"_s;
    sync::Invitation invitation = invitationOf(**login);
    invitation.person = *person;
    invitation.personName = c.session->personName(*person);
    invitation.role = role;
    const int days = int(a.number("--days").value_or(0));
    return atHub(
        c, a,
        [days, invitation, out](sync::HubAdmin& hub) {
            return inviteTo(hub, invitation, days, out);
        },
        [out](Call& call, const Result<sync::Invitation>& made) -> Status {
            if (!made)
                return made.error();
            call.sheet({{u"person"_s, made->personName},
                        {u"role"_s, made->role},
                        {u"login"_s, made->login},
                        {u"invitation"_s, out}},
                       {{translated("Cli", "Person"), u"person"_s},
                        {translated("Cli", "Role"), u"role"_s},
                        {translated("Cli", "Login"), u"login"_s},
                        {translated("Cli", "Invitation"), u"invitation"_s}});
            return success();
        });
}

//! What an act on one member answers; whoever has no login is named.
auto saidOf(const QString& name, const QString& sentence)
{
    return [name, sentence](Call& call, const Status& status) -> Status {
        if (status)
            return said(call, sentence);
        return status.error().code == ErrorCode::NotFound ? Error{ErrorCode::NotFound, name}
                                                          : status.error();
    };
}

Status role(Call& c, const Args& a)
{
    const auto person = c.person(a("PERSON"));
    if (!person)
        return person.error();
    const QString name = c.session->personName(*person), wanted = a("ROLE");
    return atHub(
        c, a,
        [person = *person, wanted](sync::HubAdmin& hub) { return hub.setRole(person, wanted); },
        saidOf(name, translated("Cli", "%1 is %2 now.").arg(name, roleWord(wanted))));
}

Status revoke(Call& c, const Args& a)
{
    const auto person = c.person(a("PERSON"));
    if (!person)
        return person.error();
    const QString name = c.session->personName(*person);
    return atHub(
        c, a, [person = *person](sync::HubAdmin& hub) { return hub.revoke(person); },
        saidOf(name, translated("Cli", "%1 reads and shares nothing from now on.").arg(name)));
}

Status members(Call& c, const Args& a)
{
    return atHub(
        c, a, [](sync::HubAdmin& hub) { return hub.members(); },
        [](Call& call, const Result<std::vector<sync::HubMember>>& members) -> Status {
            if (!members)
                return members.error();
            std::vector<QJsonObject> records;
            for (const sync::HubMember& one : *members)
                records.push_back({{u"person"_s, call.session->personName(one.person)},
                                   {u"person_id"_s, one.person.toString()},
                                   {u"role"_s, one.role},
                                   {u"state"_s, one.revoked  ? u"revoked"_s
                                                : one.joined ? u"joined"_s
                                                             : u"invited"_s},
                                   {u"valid_until"_s, call.jsonTime(one.validUntil)},
                                   {u"login"_s, one.login}});
            call.table(records, {{translated("Cli", "Person"), u"person"_s},
                                 {translated("Cli", "Role"), u"role"_s},
                                 {translated("Cli", "State"), u"state"_s},
                                 {translated("Cli", "Until"), u"valid_until"_s},
                                 {translated("Cli", "Login"), u"login"_s}});
            return success();
        });
}

//! The fact is recorded whether the hub hears of it now or not: it always is one.
Status breakGlass(Call& c, const Args& a)
{
    const QString reason = c.words(a("--reason"));
    if (auto may = c.session->check({}, cmd::BreakGlass{reason}); !may)
        return may;
    return atHub(
        c, a, [reason](sync::HubAdmin& hub) { return hub.breakGlass(reason); },
        [reason](Call& call, const Result<Ms>& until) -> Status {
            const auto opened = call.session->submit({}, cmd::BreakGlass{reason});
            if (!opened)
                return opened.error();
            if (!until && !call.json)
                call.note(text::sentence(until.error()));
            const Ms ends = until.valueOr(call.session->now() + kGlassMs);
            call.sheet({{u"until"_s, call.jsonTime(ends)}, {u"at_hub"_s, until.ok()}},
                       {{translated("Cli", "Responder until"), u"until"_s},
                        {translated("Cli", "The hub knows"), u"at_hub"_s}});
            return success();
        });
}

Status restored(Call& c, const Args& a)
{
    return atHub(
        c, a, [](sync::HubAdmin& hub) { return hub.restored(); },
        [](Call& call, const Status& status) {
            return status
                       ? said(call, translated("Cli", "Every desk compares its copy with the hub "
                                                      "at its next contact."))
                       : status;
        });
}

Status minClient(Call& c, const Args& a)
{
    bool isNumber = false;
    const int version = a("VERSION").toInt(&isNumber);
    if (!isNumber || version < 0)
        return Error{ErrorCode::BadValue, a("VERSION")};
    return atHub(
        c, a, [version](sync::HubAdmin& hub) { return hub.setMinClient(version); },
        [](Call& call, const Status& status) {
            return status ? said(call, translated("Cli", "Older clients go on writing and share "
                                                         "nothing until they are updated."))
                          : status;
        });
}

const std::vector<std::string> kRoles{"viewer", "reviewer", "responder", "admin"};

} // namespace

void addHubAdmin(CLI::App* n, Call& call)
{
    Verb(call, n, "invite", "One file that brings one person to the hub",
         "matoi-cli hub invite --role responder --person \"Aya\" --out aya.invitation")
        .option("--person", "Who; must be known here", true)
        .optionOf("--role", "What this person may do (default responder)", kRoles)
        .option("--out", "Where the invitation is written; it holds a secret", true)
        .numberOption("--days", "The membership ends after so many days (default: never)")
        .option("--passphrase", kPassphrase)
        .run(invite);
    Verb(call, n, "members", "Who has a login, and what it may do", "matoi-cli hub members")
        .option("--passphrase", kPassphrase)
        .run(members);
    Verb(call, n, "role", "Change what somebody may do", "matoi-cli hub role Aya admin")
        .argument("PERSON", "Who")
        .argumentOf("ROLE", "The new role", kRoles)
        .option("--passphrase", kPassphrase)
        .run(role);
    Verb(call, n, "revoke", "End somebody's membership at once", "matoi-cli hub revoke Aya")
        .argument("PERSON", "Who")
        .option("--passphrase", kPassphrase)
        .run(revoke);
    Verb(call, n, "break-glass",
         "Responder for 60 minutes, whoever you are; always recorded and reviewed",
         "matoi-cli hub break-glass --reason \"Nobody of the responders answers\"")
        .option("--reason", "Why; `-` = from stdin", true)
        .option("--passphrase", kPassphrase)
        .run(breakGlass);
    Verb(call, n, "restored", "Say that the hub was brought back from an old copy on purpose",
         "matoi-cli hub restored")
        .option("--passphrase", kPassphrase)
        .run(restored);
    Verb(call, n, "min-client", "Ask of all clients to be at least this version",
         "matoi-cli hub min-client 1")
        .argument("VERSION", "The version of the sharing protocol (now 1)")
        .option("--passphrase", kPassphrase)
        .run(minClient);
}

} // namespace matoi::cli
