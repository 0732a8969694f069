// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/store/wiped.h>
#include <app/sync/hub_link.h>
#include <app/sync/pg_answers.h>
#include <app/sync/pg_binary.h>

#include <libpq-fe.h>

using namespace Qt::StringLiterals;

namespace matoi::sync
{

namespace
{

// What every session needs. Names nothing of a customer: others on the server see it.
constexpr char kSetUp[] = "SET client_min_messages=error; SET idle_in_transaction_session_timeout="
                          "'10s'; LISTEN matoi";

} // namespace

HubLink::HubLink(HubAddress address, std::function<void(const Input&)> tell)
    : m_address(std::move(address))
    , m_tell(std::move(tell))
{
    // Its own: whoever gave it wipes what he has.
    m_address.secret = QByteArray(m_address.secret.constData(), m_address.secret.size());
}

HubLink::~HubLink()
{
    close();
    wipe(m_address.secret);
}

void HubLink::carryOut(const Action& action)
{
    if (std::holds_alternative<act::Close>(action.what))
        return close();
    m_request = action.request;
    if (std::holds_alternative<act::Connect>(action.what))
        return connectNow();
    if (m_doing != Doing::Nothing || !m_conn)
        return; // given up meanwhile; the engine has heard so
    m_asked = action.what;
    m_answer.reset();
    m_doing = Doing::Asking;
    if (!send(action.what))
        return fail(Failure::Lost, lastError());
    writable();
}

void HubLink::connectNow()
{
    close();
    m_doing = Doing::Connecting;
    m_connection = m_request;
    std::vector<const char*> keys, values;
    const auto words = connectionWords(m_address, m_attempt++);
    for (const auto& [key, value] : words) {
        keys.push_back(key.constData());
        values.push_back(value.constData());
    }
    keys.push_back(nullptr);
    values.push_back(nullptr);
    m_conn = PQconnectStartParams(keys.data(), values.data(), 0);
    if (!m_conn || PQstatus(m_conn) == CONNECTION_BAD)
        return fail(Failure::Lost, lastError());
    // The server's words are in its language; its codes are for programs.
    PQsetErrorVerbosity(m_conn, PQERRORS_SQLSTATE);
    PQsetNoticeProcessor(
        m_conn, [](void*, const char*) {}, nullptr);
    pollConnection();
}

void HubLink::pollConnection()
{
    const auto state = PQconnectPoll(m_conn);
    if (state == PGRES_POLLING_FAILED)
        return fail(failureOfLogin(lastError()), lastError());
    if (state == PGRES_POLLING_OK)
        return setUp();
    // The socket may be another one after every step: the next host, the next address.
    watch();
    m_read->setEnabled(state == PGRES_POLLING_READING);
    m_write->setEnabled(state == PGRES_POLLING_WRITING);
}

void HubLink::watch()
{
    // Not deleted here: this may be called by the notifier itself.
    for (auto* old : {m_read.release(), m_write.release()})
        if (old) {
            old->setEnabled(false);
            old->deleteLater();
        }
    const auto socket = PQsocket(m_conn);
    m_read = std::make_unique<QSocketNotifier>(socket, QSocketNotifier::Read);
    m_write = std::make_unique<QSocketNotifier>(socket, QSocketNotifier::Write);
    m_write->setEnabled(false);
    connect(m_read.get(), &QSocketNotifier::activated, this, &HubLink::readable);
    connect(m_write.get(), &QSocketNotifier::activated, this, &HubLink::writable);
}

void HubLink::setUp()
{
    watch();
    m_doing = Doing::SettingUp;
    PQsetnonblocking(m_conn, 1);
    if (!PQsendQuery(m_conn, kSetUp))
        return fail(Failure::Lost, lastError());
    writable();
}

void HubLink::writable()
{
    if (m_doing == Doing::Connecting)
        return pollConnection();
    const int left = PQflush(m_conn);
    if (left < 0)
        return fail(Failure::Lost, lastError());
    m_write->setEnabled(left > 0);
}

void HubLink::readable()
{
    if (m_doing == Doing::Connecting)
        return pollConnection();
    if (!PQconsumeInput(m_conn))
        return fail(Failure::Lost, lastError());
    if (m_write->isEnabled())
        writable();
    if (m_doing != Doing::Nothing && m_conn)
        takeResults();
    bool hint = false;
    while (PGnotify* note = m_conn ? PQnotifies(m_conn) : nullptr) {
        // The payload is nobody's word; what this connection itself has done is known.
        hint |= note->be_pid != PQbackendPID(m_conn);
        PQfreemem(note);
    }
    if (hint)
        m_tell(in::Hint{});
}

void HubLink::takeResults()
{
    // Never asks for a result that is not here yet: that would wait, and nothing could end it.
    while (m_conn && !PQisBusy(m_conn)) {
        const std::unique_ptr<PGresult, void (*)(PGresult*)> result(PQgetResult(m_conn), PQclear);
        if (!result)
            return finish();
        const auto status = PQresultStatus(result.get());
        if (status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK) {
            if (m_doing == Doing::Asking)
                m_answer = readAnswer(result.get(), m_asked, m_request);
            continue;
        }
        const QString state =
            QString::fromLatin1(PQresultErrorField(result.get(), PG_DIAG_SQLSTATE));
        const Failure kind = failureOfState(state);
        if (m_doing == Doing::SettingUp || (kind != Failure::Busy && kind != Failure::Denied))
            return fail(kind, state.isEmpty() ? lastError() : state);
        m_answer = in::Failed{m_request, kind, state};
    }
}

void HubLink::finish()
{
    if (m_doing == Doing::SettingUp) {
        m_doing = Doing::Nothing;
        return m_tell(in::Connected{m_connection});
    }
    const auto answer = std::exchange(m_answer, {});
    if (!answer)
        return fail(Failure::Broken, u"answer"_s);
    m_doing = Doing::Nothing;
    m_tell(*answer);
}

bool HubLink::send(const Request& what)
{
    return std::visit(
        Overloads{[](const act::Connect&) { return false; },
                  [](const act::Close&) { return false; },
                  [this](const act::Hello&) {
                      return PgParams()
                          .uuid(m_address.org.toBytes())
                          .int4(kClientVersion)
                          .send(m_conn, kHelloSql);
                  },
                  [this](const act::Push& push) {
                      std::vector<QByteArray> headers, bodies;
                      std::vector<qint64> times;
                      for (const Outgoing& event : push.events) {
                          headers.push_back(event.header);
                          bodies.push_back(event.body);
                          times.push_back(event.recordedAt.value_or(0));
                      }
                      PgParams params;
                      params.uuid(m_address.org.toBytes()).uuid(push.device.toBytes());
                      params.bytes(headers).bytes(bodies);
                      if (push.restore)
                          params.int8s(times);
                      return params.send(m_conn, push.restore ? kRestoreSql : kAppendSql);
                  },
                  [this](const act::Pull& pull) {
                      return PgParams()
                          .uuid(m_address.org.toBytes())
                          .int8(pull.after)
                          .int8(pull.limit)
                          .send(m_conn, kPullSql);
                  },
                  [this](const act::Fetch& fetch) {
                      return PgParams()
                          .uuid(m_address.org.toBytes())
                          .int8s(fetch.positions)
                          .send(m_conn, kFetchSql);
                  },
                  [this](const act::ChainAt& at) {
                      return PgParams()
                          .uuid(m_address.org.toBytes())
                          .int8(at.pos)
                          .send(m_conn, kChainSql);
                  }},
        what);
}

void HubLink::fail(Failure kind, const QString& detail)
{
    const Doing doing = m_doing;
    const quint64 connection = m_connection, request = m_request;
    close();
    if (doing == Doing::Nothing)
        m_tell(in::Closed{connection});
    else
        m_tell(in::Failed{request, kind, detail});
}

void HubLink::close()
{
    m_doing = Doing::Nothing;
    for (auto* old : {m_read.release(), m_write.release()})
        if (old) {
            old->setEnabled(false);
            old->deleteLater();
        }
    // Not cancelled: a cancelled wait for a standby would be reported as done.
    if (m_conn)
        PQfinish(m_conn);
    m_conn = nullptr;
}

QString HubLink::lastError() const
{
    return m_conn ? QString::fromUtf8(PQerrorMessage(m_conn)).simplified() : QString();
}

} // namespace matoi::sync
