// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/sync/pg_answers.h>
#include <app/sync/pg_binary.h>

#include <QRegularExpression>

#include <libpq-fe.h>

using namespace Qt::StringLiterals;

namespace matoi::sync
{

namespace
{

in::Greeted greeted(const PGresult* result, quint64 request)
{
    in::Greeted answer;
    answer.request = request;
    if (PQntuples(result) == 0)
        return answer;
    const PgRow row(result, 0);
    HubHello& hello = answer.hello.emplace();
    hello.epoch = row.id<EpochId>(0);
    hello.head = {row.integer(1), row.bytes(2)};
    hello.hubNow = row.integer(3);
    hello.person = row.id<PersonId>(4);
    hello.role = row.text(5);
    hello.validUntil = row.integer(6);
    hello.minClient = int(row.integer(7));
    hello.orgName = row.text(8);
    return answer;
}

in::Pushed pushed(const PGresult* result, quint64 request)
{
    in::Pushed answer;
    answer.request = request;
    for (int i = 0; i < PQntuples(result); ++i) {
        const PgRow row(result, i);
        PushAnswer one;
        one.id = row.id<EventId>(0);
        one.pos = row.integer(1);
        one.recordedAt = row.integer(2);
        one.chain = row.bytes(3);
        const QString outcome = row.text(4);
        one.outcome = outcome == "appended"_L1    ? PushAnswer::Outcome::Appended
                      : outcome == "duplicate"_L1 ? PushAnswer::Outcome::Duplicate
                                                  : PushAnswer::Outcome::Refused;
        one.reason = row.text(5);
        answer.answers.push_back(std::move(one));
    }
    return answer;
}

in::Pulled pulled(const PGresult* result, quint64 request)
{
    in::Pulled answer;
    answer.request = request;
    answer.rows.reserve(size_t(PQntuples(result)));
    for (int i = 0; i < PQntuples(result); ++i)
        answer.rows.push_back(hubRowOf(PgRow(result, i)));
    return answer;
}

} // namespace

HubRow hubRowOf(const PgRow& row)
{
    HubRow one;
    one.pos = row.integer(0);
    one.id = row.id<EventId>(1);
    one.stream = {StreamKind(row.integer(2)), row.id<StreamId>(3)};
    one.device = row.id<DeviceId>(4);
    one.devSeq = row.integer(5);
    one.hash = row.bytes(6);
    one.recordedAt = row.integer(7);
    one.chain = row.bytes(8);
    one.header = row.bytes(9);
    one.body = row.bytes(10);
    return one;
}

std::optional<Input> readAnswer(const PGresult* result, const Request& asked, quint64 request)
{
    const auto columns = [result](int n) { return PQnfields(result) == n; };
    if (std::holds_alternative<act::Hello>(asked) && columns(9))
        return greeted(result, request);
    if (std::holds_alternative<act::Push>(asked) && columns(6))
        return pushed(result, request);
    if ((std::holds_alternative<act::Pull>(asked) || std::holds_alternative<act::Fetch>(asked)) &&
        columns(11))
        return pulled(result, request);
    if (std::holds_alternative<act::ChainAt>(asked) && columns(1) && PQntuples(result) == 1)
        return in::Chain{request, PgRow(result, 0).bytes(0)};
    return {};
}

Failure failureOfState(const QString& state)
{
    if (state == "55P03"_L1 || state == "40P01"_L1)
        return Failure::Busy;
    if (state == "42501"_L1)
        return Failure::Denied;
    if (state == "3F000"_L1 || state == "42883"_L1 || state == "42P01"_L1)
        return Failure::NotAHub;
    // The server goes down, or the connection does: nothing that is wrong with the question.
    if (state.isEmpty() || state.startsWith("57P"_L1) || state.startsWith("08"_L1))
        return Failure::Lost;
    return Failure::Broken;
}

Failure failureOfLogin(const QString& words)
{
    static const QRegularExpression code(u"\\b(28\\d{3}|28P01|3D000)\\b"_s);
    const auto match = code.match(words);
    if (!match.hasMatch())
        return Failure::Lost;
    return match.captured(1) == "3D000"_L1 ? Failure::NotAHub : Failure::LoginRefused;
}

} // namespace matoi::sync
