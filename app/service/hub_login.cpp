// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/codes.h>
#include <app/service/hub_login.h>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

const auto kPlaceKey = u"hub_secret"_s;
const auto kCaKey = u"hub_ca"_s;

QString placeName(SecretPlace place) { return QString(codeOf(place)); }

//! As libpq wants a value that may hold anything.
QString quoted(QString value)
{
    value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
    return u'\'' + value + u'\'';
}

//! What loginOf() wrote; an invitation's words hold no quote and no backslash.
QString valueOf(const QString& conninfo, const QString& key)
{
    const QRegularExpression pair(u"\\b%1='([^']*)'"_s.arg(key));
    return pair.match(conninfo).captured(1);
}

} // namespace

Result<std::optional<HubLogin>> hubLogin(Session& session)
{
    const auto membership = hubOf(session.store()).membership();
    if (!membership)
        return membership.error();
    if (!*membership)
        return std::optional<HubLogin>();
    const auto place = session.store().meta(kPlaceKey);
    if (!place)
        return place.error();
    const auto ca = session.store().meta(kCaKey);
    if (!ca)
        return ca.error();
    return std::optional(
        HubLogin{**membership, valueOf((*membership)->conninfo, u"user"_s), *ca,
                 fromCode<SecretPlace>(QStringView(*place)).value_or(SecretPlace::Ask)});
}

HubLogin loginOf(const sync::Invitation& i, SecretPlace place)
{
    HubMembership membership;
    membership.org = i.org;
    membership.name = i.orgName;
    membership.person = i.person;
    membership.conninfo = u"host=%1 port=%2 dbname=%3 user=%4"_s.arg(
        quoted(i.hosts), quoted(i.ports), quoted(i.database), quoted(i.login));
    return {membership, i.login, i.ca, place};
}

sync::Invitation invitationOf(const HubLogin& login)
{
    const QString& conninfo = login.membership.conninfo;
    sync::Invitation invitation;
    invitation.hosts = valueOf(conninfo, u"host"_s);
    invitation.ports = valueOf(conninfo, u"port"_s);
    invitation.database = valueOf(conninfo, u"dbname"_s);
    invitation.ca = login.ca;
    invitation.org = login.membership.org;
    invitation.orgName = login.membership.name;
    return invitation;
}

Status keepLogin(Session& session, const HubLogin& login)
{
    // The two words mean nothing in a local workspace: they go first, so that none is missing
    // where the third says "joined".
    if (auto status = session.store().setMeta(kPlaceKey, placeName(login.place)); !status)
        return status;
    if (auto status = session.store().setMeta(kCaKey, login.ca); !status)
        return status;
    return session.joinHub(login.membership);
}

sync::HubAddress addressOf(const HubLogin& login, const QByteArray& secret, const QString& caFile)
{
    QString conninfo = login.membership.conninfo;
    if (!login.ca.isEmpty())
        conninfo += u" sslrootcert="_s + quoted(caFile);
    return {conninfo.toUtf8(), secret, login.membership.org};
}

} // namespace matoi
