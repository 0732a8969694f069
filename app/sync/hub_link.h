// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/sync/sync_types.h>

#include <QObject>
#include <QSocketNotifier>

#include <functional>
#include <memory>

struct pg_conn;
struct pg_result;

namespace matoi::sync
{

//! Which hub, and as whom.
struct HubAddress {
    QByteArray conninfo; //!< libpq's words; several hosts with commas. Never a secret.
    QByteArray secret;   //!< the giver wipes it; HubLink has a copy of its own, and wipes that
    OrgId org;
};

//! The keywords that a connection really uses, in libpq's order of hosts, which begins one further
//! at every attempt: a host that answers nothing must not keep the others from their turn. TLS is
//! verified in full; only a unix socket goes without.
std::vector<std::pair<QByteArray, QByteArray>> connectionWords(const HubAddress& address,
                                                               int attempt);

//! Speaks libpq for a SyncEngine, asynchronously, and decides nothing: one action in, one input
//! out. Session set-up is redone at every connection (Quassel's scar, spec/reliability.md A). No
//! deadline of its own: the engine closes what does not answer. Lives on a thread of its own;
//! `tell` is called there.
class HubLink : public QObject
{
    Q_OBJECT
public:
    HubLink(HubAddress address, std::function<void(const Input&)> tell);
    ~HubLink() override;

    void carryOut(const Action& action);

private:
    enum class Doing { Nothing, Connecting, SettingUp, Asking };

    void connectNow();
    void pollConnection();
    void watch();
    void setUp();
    bool send(const Request& what);
    void readable();
    void writable();
    void takeResults();
    void finish();
    void fail(Failure kind, const QString& detail);
    void close();
    QString lastError() const;

    HubAddress m_address;
    std::function<void(const Input&)> m_tell;
    pg_conn* m_conn = nullptr;
    std::unique_ptr<QSocketNotifier> m_read, m_write;
    Doing m_doing = Doing::Nothing;
    quint64 m_request = 0, m_connection = 0;
    Request m_asked;
    std::optional<Input> m_answer; //!< until the hub has said that this is all
    int m_attempt = 0;
};

} // namespace matoi::sync
