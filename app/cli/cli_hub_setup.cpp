// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/cli_parts.h>
#include <app/sync/hub_setup.h>

#include <QFile>

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace matoi::cli
{

using text::translated;

namespace
{

Status init(Call& c, const Args& a)
{
    if (a("--org").trimmed().isEmpty())
        return Error{ErrorCode::Empty, u"--org"_s};
    const PersonId me = c.session->profile();
    if (me.isNull())
        return ErrorCode::NoProfile;
    sync::HubDatabase database;
    database.hosts = a("--host");
    database.ports = a.has("--port") ? a("--port") : u"5432"_s;
    database.database = a.has("--database") ? a("--database") : u"matoi"_s;
    database.owner = a.has("--admin") ? a("--admin") : u"postgres"_s;
    if (a.has("--ca"))
        database.caFile = c.path(a("--ca"));
    const auto password = c.secretLine(a, "--password");
    if (!password)
        return password.error();
    database.password = *password;
    // Before anything is made whose secret could not be told afterwards. Nobody else reads it, and
    // no invitation is written over another.
    const QString out = c.path(a("--out"));
    QFile file(out);
    if (file.exists())
        return Error{ErrorCode::AlreadyExists, out};
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return Error{ErrorCode::IoError, out};
    const auto invitation =
        sync::setUpHub(database, a("--org").trimmed(), me, c.session->personName(me));
    if (!invitation) {
        file.remove();
        return invitation.error();
    }
    const QByteArray bytes = sync::writeInvitation(*invitation);
    if (file.write(bytes) != bytes.size() || !file.flush())
        return Error{ErrorCode::IoError, out};
    c.sheet({{u"org"_s, invitation->org.toString()},
             {u"name"_s, invitation->orgName},
             {u"administrator"_s, invitation->personName},
             {u"login"_s, invitation->login},
             {u"invitation"_s, out}},
            {{translated("Cli", "Organisation"), u"name"_s},
             {translated("Cli", "Administrator"), u"administrator"_s},
             {translated("Cli", "Login"), u"login"_s},
             {translated("Cli", "Invitation"), u"invitation"_s}});
    return success();
}

} // namespace

void addHubSetup(CLI::App* n, Call& call)
{
    Verb(call, n, "init", "Make an empty database a hub, with an organisation and you as its admin",
         "matoi-cli hub init --host db1.example --ca ca.crt --password - --org \"Example Inc\" "
         "--out me.invitation < password")
        .option("--host", "The host, several with commas, or the folder of a unix socket", true)
        .option("--port", "Its port (default 5432)")
        .option("--database", "The empty database (default matoi)")
        .option("--admin", "The database's owner (default postgres)")
        .option("--password", "- = the owner's password is the first line of stdin")
        .option("--ca", "The certificate authority, a PEM file; needed without a unix socket")
        .option("--org", "The organisation's name", true)
        .option("--out", "Where your invitation is written; it holds a secret", true)
        .run(init);
}

} // namespace matoi::cli
