// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/sync/hub_admin.h>

using namespace Qt::StringLiterals;

namespace matoi::sync
{

namespace
{

//! The hub refuses with code words; what has a sentence of its own gets it.
Error worded(const Error& error)
{
    if (error.code != ErrorCode::HubRefused)
        return error;
    const std::pair<QLatin1StringView, ErrorCode> words[]{
        {"not_allowed"_L1, ErrorCode::AdminOnly},
        {"has_login"_L1, ErrorCode::HasLogin},
        {"last_admin"_L1, ErrorCode::LastAdmin},
        {"no_such_member"_L1, ErrorCode::NotFound},
        {"reason_needed"_L1, ErrorCode::MissingReason},
        {"permission denied"_L1, ErrorCode::AdminOnly}};
    for (const auto& [word, code] : words)
        if (error.context.contains(word))
            return Error{code};
    return error;
}

} // namespace

HubAdmin::HubAdmin(HubConnection connection, OrgId org)
    : m_connection(std::move(connection))
    , m_org(org.toString().toUtf8())
{
}

Result<HubAdmin> HubAdmin::connect(const HubAddress& address)
{
    HubConnection connection;
    auto words = connectionWords(address, 0);
    words.emplace_back("connect_timeout", "3");
    if (auto status = connection.connect(words); !status)
        return status.error();
    return HubAdmin(std::move(connection), address.org);
}

Result<QByteArrayList> HubAdmin::call(const QByteArray& sql, const QByteArrayList& parameters)
{
    auto row = m_connection.row(sql, parameters);
    if (!row)
        return worded(row.error());
    return row;
}

Result<NewLogin> HubAdmin::invite(PersonId person, const QString& role, int validDays)
{
    const auto row =
        call("select login, secret from matoi.invite($1, $2, $3, nullif($4::int, 0))",
             {m_org, person.toString().toUtf8(), role.toUtf8(), QByteArray::number(validDays)});
    if (!row)
        return row.error();
    return NewLogin{QString::fromUtf8(row->value(0)), QString::fromUtf8(row->value(1))};
}

Status HubAdmin::setRole(PersonId person, const QString& role)
{
    const auto row = call("select matoi.set_role($1, $2, $3)",
                          {m_org, person.toString().toUtf8(), role.toUtf8()});
    return row ? success() : Status(row.error());
}

Status HubAdmin::revoke(PersonId person)
{
    const auto row = call("select matoi.revoke($1, $2)", {m_org, person.toString().toUtf8()});
    return row ? success() : Status(row.error());
}

Result<std::vector<HubMember>> HubAdmin::members()
{
    const auto rows = m_connection.run("select person, role, coalesce(valid_until_ms, 0), joined, "
                                       "revoked, login from matoi.members($1)",
                                       {m_org});
    if (!rows)
        return worded(rows.error());
    std::vector<HubMember> members;
    for (const QByteArrayList& row : *rows)
        members.push_back({PersonId::fromString(QString::fromUtf8(row[0])),
                           QString::fromUtf8(row[1]), row[2].toLongLong(), row[3] == "t",
                           row[4] == "t", QString::fromUtf8(row[5])});
    return members;
}

Result<HubStanding> HubAdmin::standing()
{
    const auto row = call("select coalesce(role, ''), coalesce(pos, 0) from matoi.hello($1, $2)",
                          {m_org, QByteArray::number(kClientVersion)});
    if (!row)
        return row.error();
    return HubStanding{QString::fromUtf8(row->value(0)), row->value(1).toLongLong()};
}

Status HubAdmin::restored()
{
    const auto row = call("select matoi.restored($1)", {m_org});
    return row ? success() : Status(row.error());
}

Status HubAdmin::setMinClient(int version)
{
    const auto row =
        call("select matoi.set_min_client($1, $2)", {m_org, QByteArray::number(version)});
    return row ? success() : Status(row.error());
}

Result<Ms> HubAdmin::breakGlass(const QString& reason)
{
    const auto row = call("select matoi.break_glass($1, $2)", {m_org, reason.toUtf8()});
    if (!row)
        return row.error().code == ErrorCode::AdminOnly ? Error{ErrorCode::NotAllowed}
                                                        : row.error();
    return row->value(0).toLongLong();
}

} // namespace matoi::sync
