// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/support/pg.h>

#include <QString>

#include <functional>
#include <memory>

namespace matoi::test
{

//! An organisation on a test hub, and a login in it. Ids are UUIDs as text.
struct HubLogin {
    QByteArray login, secret, person;
};
struct HubOrg {
    QByteArray id;
    HubLogin admin;
};

//! A real PostgreSQL 15 in a directory of its own under /tmp, with the hub's migrations in the
//! database "hub": unix socket without passwords for anybody, 127.0.0.1 with SCRAM; checksums and
//! fsync on. Refuses root: then it runs as the user postgres, or nobody. It dies with the thread
//! that made it (PR_SET_PDEATHSIG), so make it in the main thread. Failures to start stop the test
//! program with the server's words: a hub test that cannot run must not look passed.
class HubServer
{
public:
    //! `settings`: further "name=value" of postgresql.conf.
    explicit HubServer(const QByteArrayList& settings = {});
    ~HubServer();
    HubServer(const HubServer&) = delete;
    HubServer& operator=(const HubServer&) = delete;

    //! One server for all tests of this program that do not harm theirs; ended with the program.
    static HubServer& shared();

    //! Connection strings; `login` without password over the socket.
    QByteArray dsn(const QByteArray& login = "postgres", const QByteArray& database = "hub") const;
    QByteArray tcpDsn(const QByteArray& login, const QByteArray& secret,
                      const QByteArray& database = "hub") const;
    QByteArray socketDir() const { return m_dir; }
    QByteArray dataDir() const { return m_dir + "/data"; }
    int port() const { return m_port; }
    qint64 pid() const { return m_pid; }

    //! A fresh hub in a database of its own on this server; gives its name.
    QByteArray freshHub();

    void start();
    //! Fast shutdown, waits for the end.
    void stop();
    //! SIGKILL to every process of the server: the machine is gone.
    void kill9();
    //! SIGSTOP and SIGCONT to all of them: a host that answers nothing.
    void freeze();
    void thaw();

    //! A second server that follows this one by streaming. With `sync` this one acknowledges only
    //! what the other has on disk.
    std::unique_ptr<HubServer> makeStandby(bool sync);
    //! Makes a standby the primary; waits until it takes writes.
    void promote();

    HubOrg makeOrg(const QByteArray& name, const QByteArray& database = "hub");
    //! A further member, by invitation of the organisation's administrator.
    HubLogin invite(const HubOrg& org, const QByteArray& role, const QByteArray& database = "hub");

private:
    struct Bare {
    };
    explicit HubServer(Bare, int port);
    void writeConf(const QByteArrayList& settings);
    std::vector<qint64> processes() const;
    void signalAll(int signal) const;

    QByteArray m_dir;
    int m_port = 0;
    qint64 m_pid = 0;
};

//! Runs the migrations of resources/sql/hub that this database has not got yet, as `hub init` does.
void migrateHub(Pg& owner);
//! A random UUID (version 4) as text.
QByteArray newUuid();
//! Waits until `done`, looking every few milliseconds; false after `ms`.
bool eventually(const std::function<bool()>& done, int ms = 30'000);

} // namespace matoi::test
