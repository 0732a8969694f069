// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/sync/invitation.h>

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace matoi::sync
{

namespace
{

constexpr int kVersion = 1;
constexpr auto kMark = "matoi_invitation"_L1;
constexpr qsizetype kLongest = 64 * 1024;
constexpr std::array kRoles{"viewer"_L1, "reviewer"_L1, "responder"_L1, "admin"_L1};

Error bad(QLatin1StringView field) { return {ErrorCode::BadInvitation, QString(field)}; }

//! Words for libpq come out of this file, so nothing but what a host or a name may hold.
bool plainWord(const QString& text, QLatin1StringView also)
{
    return std::all_of(text.begin(), text.end(), [also](QChar c) {
        return (c.unicode() < 128 && c.isLetterOrNumber()) || also.contains(c);
    });
}

} // namespace

QByteArray writeInvitation(const Invitation& i)
{
    const QJsonObject object{{kMark, kVersion},
                             {u"hosts"_s, i.hosts},
                             {u"ports"_s, i.ports},
                             {u"database"_s, i.database},
                             {u"ca"_s, i.ca},
                             {u"org"_s, i.org.toString()},
                             {u"org_name"_s, i.orgName},
                             {u"person"_s, i.person.toString()},
                             {u"person_name"_s, i.personName},
                             {u"role"_s, i.role},
                             {u"login"_s, i.login},
                             {u"secret"_s, i.secret}};
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<Invitation> readInvitation(const QByteArray& bytes)
{
    const QJsonObject o =
        bytes.size() > kLongest ? QJsonObject() : QJsonDocument::fromJson(bytes).object();
    if (o[kMark].toInt() != kVersion)
        return bad(kMark);
    Invitation i;
    i.hosts = o["hosts"_L1].toString();
    i.ports = o["ports"_L1].toString();
    i.database = o["database"_L1].toString();
    i.ca = o["ca"_L1].toString();
    i.org = OrgId::fromString(o["org"_L1].toString());
    i.orgName = o["org_name"_L1].toString();
    i.person = PersonId::fromString(o["person"_L1].toString());
    i.personName = o["person_name"_L1].toString();
    i.role = o["role"_L1].toString();
    i.login = o["login"_L1].toString();
    i.secret = o["secret"_L1].toString();
    if (i.hosts.isEmpty() || !plainWord(i.hosts, "-._:/,"_L1))
        return bad("hosts"_L1);
    if (i.ports.isEmpty() || !plainWord(i.ports, ","_L1))
        return bad("ports"_L1);
    if (i.database.isEmpty() || !plainWord(i.database, "-._"_L1))
        return bad("database"_L1);
    // Without it nobody knows who answers; only a socket on this machine needs no such word.
    if (!i.hosts.startsWith(u'/') && !i.ca.contains("-----BEGIN CERTIFICATE-----"_L1))
        return bad("ca"_L1);
    if (i.org.isNull())
        return bad("org"_L1);
    if (i.person.isNull())
        return bad("person"_L1);
    if (std::find(kRoles.begin(), kRoles.end(), i.role) == kRoles.end())
        return bad("role"_L1);
    if (i.login.isEmpty() || !plainWord(i.login, "_"_L1))
        return bad("login"_L1);
    if (i.secret.isEmpty())
        return bad("secret"_L1);
    return i;
}

} // namespace matoi::sync
