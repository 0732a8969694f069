// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/hub_cluster.h>
#include <tests/support/hub_server.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QUuid>
#include <QtTest/QTest>

#include <csignal>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace matoi::test
{

using namespace cluster;

bool eventually(const std::function<bool()>& done, int ms) { return QTest::qWaitFor(done, ms); }

QByteArray newUuid() { return QUuid::createUuid().toByteArray(QUuid::WithoutBraces); }

void migrateHub(Pg& owner)
{
    owner.must(
        "set lock_timeout='2s'; select pg_advisory_lock(742913); create schema if not exists "
        "matoi_priv; create table if not exists matoi_priv.migration(name text primary key, "
        "sha256 bytea not null, at timestamptz not null default now()); "
        "alter table matoi_priv.migration enable row level security; "
        "alter table matoi_priv.migration force row level security");
    for (const QByteArray& path : migrationFiles()) {
        const QByteArray name = path.mid(path.lastIndexOf('/') + 1);
        const QByteArray sql = readAll(path);
        const QByteArray sum = byteaText(QCryptographicHash::hash(sql, QCryptographicHash::Sha256));
        const PgRows there =
            owner.must("select sha256=$2 from matoi_priv.migration where name=$1", {name, sum});
        if (!there.rows.empty()) {
            if (there.one() != "t")
                die(name + " was changed after it was run");
            continue;
        }
        owner.must("begin");
        owner.must(sql);
        owner.must("insert into matoi_priv.migration(name, sha256) values($1, $2)", {name, sum});
        owner.must("commit");
    }
    owner.must("select pg_advisory_unlock(742913)");
}

HubServer::HubServer(Bare, int port)
    : m_dir(makeDir())
    , m_port(port)
{
}

HubServer::HubServer(const QByteArrayList& settings)
    : HubServer(Bare{}, freePort())
{
    // A cluster with the migrations in it is made once and copied: a third of the time.
    QCryptographicHash sum(QCryptographicHash::Sha256);
    for (const QByteArray& path : migrationFiles())
        sum.addData(readAll(path));
    const passwd* user = serverUser();
    const uid_t uid = user ? user->pw_uid : geteuid();
    const QByteArray kept =
        "/tmp/mhubtemplate-" + QByteArray::number(uid) + '-' + sum.result().toHex().left(16);
    const int lock =
        open((kept + ".lock").constData(), O_CREAT | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (lock < 0 || flock(lock, LOCK_EX))
        die("cannot lock " + kept);
    struct stat info = {};
    const bool there = lstat(kept.constData(), &info) == 0;
    if (there && (!S_ISDIR(info.st_mode) || info.st_uid != uid || (info.st_mode & 077)))
        die(kept + " is not ours");
    if (!there) {
        run({kBin + "initdb", "-k", "-N", "-E", "UTF8", "--locale=C", "-U", "postgres", "-A",
             "trust", "-D", dataDir()});
        writeConf({});
        start();
        {
            Pg postgres(dsn("postgres", "postgres"));
            postgres.must("create database hub");
        }
        {
            Pg owner(dsn());
            migrateHub(owner);
        }
        stop();
        run({"cp", "-a", dataDir(), kept + ".new"});
        run({"mv", kept + ".new", kept});
        sweepTemplates(kept);
    } else {
        run({"cp", "-a", kept, dataDir()});
    }
    close(lock);
    writeConf(settings);
    start();
}

HubServer::~HubServer()
{
    if (m_pid > 0) {
        signalAll(SIGCONT);
        kill(pid_t(m_pid), SIGQUIT);
        if (!eventually([this] { return waitpid(pid_t(m_pid), nullptr, WNOHANG) != 0; }, 10'000))
            kill9();
    }
    QDir(QString::fromUtf8(m_dir)).removeRecursively();
}

HubServer& HubServer::shared()
{
    static HubServer server;
    return server;
}

void HubServer::writeConf(const QByteArrayList& settings)
{
    QFile conf(QString::fromUtf8(dataDir() + "/postgresql.conf"));
    QFile hba(QString::fromUtf8(dataDir() + "/pg_hba.conf"));
    if (!conf.open(QIODevice::WriteOnly) || !hba.open(QIODevice::WriteOnly))
        die("cannot write the configuration");
    QByteArrayList lines{"unix_socket_directories='" + m_dir + "'",
                         "listen_addresses='127.0.0.1'",
                         "port=" + QByteArray::number(m_port),
                         "fsync=on",
                         "synchronous_commit=on",
                         "password_encryption='scram-sha-256'",
                         "shared_buffers='64MB'",
                         "max_connections=300",
                         "wal_level=replica",
                         "max_wal_senders=8",
                         "hot_standby=on",
                         "log_min_messages=warning",
                         "timezone='UTC'",
                         "lc_messages='C'"};
    conf.write((lines + settings).join('\n') + '\n');
    hba.write("local all all trust\nlocal replication all trust\n"
              "host all all 127.0.0.1/32 scram-sha-256\n");
}

void HubServer::start()
{
    QByteArrayList words = asServerUser({kBin + "postgres", "-D", dataDir()});
    std::vector<char*> argv;
    for (QByteArray& word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    const QByteArray log = m_dir + "/log";
    const pid_t parent = getpid();
    m_pid = fork();
    if (m_pid == 0) {
        setsid(); // Ctrl-C in the terminal is for the test, which then ends the server
        const int out = open(log.constData(), O_CREAT | O_WRONLY | O_APPEND, 0644);
        dup2(open("/dev/null", O_RDONLY), 0);
        dup2(out, 1);
        dup2(out, 2);
        if (getppid() != parent || chdir("/"))
            _exit(1);
        execvp(argv[0], argv.data());
        _exit(127);
    }
    const bool up = eventually([&] {
        if (waitpid(pid_t(m_pid), nullptr, WNOHANG) != 0)
            die("did not start: " + readAll(log));
        return PQping(dsn("postgres", "postgres").constData()) == PQPING_OK;
    });
    if (!up)
        die("does not answer: " + readAll(log));
}

void HubServer::stop()
{
    kill(pid_t(m_pid), SIGINT);
    if (!eventually([this] { return waitpid(pid_t(m_pid), nullptr, WNOHANG) != 0; }))
        die("does not stop");
    m_pid = 0;
}

//! The postmaster and its children; a backend is a session of its own, so no group holds them.
std::vector<qint64> HubServer::processes() const
{
    std::vector<qint64> all{m_pid};
    const QByteArray path =
        "/proc/" + QByteArray::number(m_pid) + "/task/" + QByteArray::number(m_pid) + "/children";
    QFile file(QString::fromUtf8(path));
    if (file.open(QIODevice::ReadOnly))
        for (const QByteArray& pid : file.readAll().split(' '))
            if (pid.toLongLong() > 0)
                all.push_back(pid.toLongLong());
    return all;
}

void HubServer::signalAll(int signal) const
{
    for (const qint64 pid : processes())
        kill(pid_t(pid), signal);
}

void HubServer::kill9()
{
    // Stopped first, so that no backend is born between the look and the shot.
    kill(pid_t(m_pid), SIGSTOP);
    const auto all = processes();
    signalAll(SIGKILL);
    waitpid(pid_t(m_pid), nullptr, 0);
    if (!eventually([&] {
            return std::all_of(all.begin(), all.end(), [](qint64 pid) {
                const QByteArray stat = "/proc/" + QByteArray::number(pid) + "/stat";
                QFile file(QString::fromUtf8(stat));
                return !file.open(QIODevice::ReadOnly) || file.readAll().contains(") Z ");
            });
        }))
        die("a killed server lives on");
    m_pid = 0;
}

void HubServer::freeze() { signalAll(SIGSTOP); }
void HubServer::thaw() { signalAll(SIGCONT); }

QByteArray HubServer::dsn(const QByteArray& login, const QByteArray& database) const
{
    return "host=" + m_dir + " port=" + QByteArray::number(m_port) + " user=" + login +
           " dbname=" + database + " application_name=matoi connect_timeout=10";
}

QByteArray HubServer::tcpDsn(const QByteArray& login, const QByteArray& secret,
                             const QByteArray& database) const
{
    return "host=127.0.0.1 port=" + QByteArray::number(m_port) + " user=" + login +
           " dbname=" + database + " password='" + secret +
           "' application_name=matoi connect_timeout=10 gssencmode=disable";
}

QByteArray HubServer::freshHub()
{
    static int count = 0;
    const QByteArray name = "hub" + QByteArray::number(++count);
    {
        Pg postgres(dsn("postgres", "postgres"));
        postgres.must("create database " + name);
    }
    Pg owner(dsn("postgres", name));
    migrateHub(owner);
    return name;
}

std::unique_ptr<HubServer> HubServer::makeStandby(bool sync)
{
    std::unique_ptr<HubServer> other(new HubServer(Bare{}, freePort()));
    run({kBin + "pg_basebackup", "-D", other->dataDir(), "-d", dsn("postgres", "postgres"), "-c",
         "fast", "-X", "stream", "-N"});
    other->writeConf({"primary_conninfo='" +
                          dsn("postgres", "postgres")
                              .replace("application_name=matoi", "application_name=standby") +
                          '\'',
                      "hot_standby_feedback=on"});
    const QByteArray signalFile = other->dataDir() + "/standby.signal";
    QFile file(QString::fromUtf8(signalFile));
    if (!file.open(QIODevice::WriteOnly))
        die("standby.signal");
    file.close();
    other->start();
    Pg owner(dsn("postgres", "postgres"));
    if (sync) {
        owner.must("alter system set synchronous_standby_names='standby'");
        owner.must("select pg_reload_conf()");
    }
    const QByteArray state = sync ? "sync" : "async";
    if (!eventually([&] {
            return owner.must("select sync_state from pg_stat_replication where state='streaming'")
                       .one() == state;
        }))
        die("the standby does not follow");
    return other;
}

void HubServer::promote()
{
    Pg owner(dsn("postgres", "postgres"));
    if (owner.must("select pg_promote(true, 30)").one() != "t")
        die("not promoted");
}

HubOrg HubServer::makeOrg(const QByteArray& name, const QByteArray& database)
{
    HubOrg org{newUuid(), {{}, {}, newUuid()}};
    Pg owner(dsn("postgres", database));
    const PgRows made = owner.must("select login, secret from matoi_priv.create_org($1, $2, $3)",
                                   {org.id, name, org.admin.person});
    org.admin.login = made.rows[0][0].value_or(QByteArray());
    org.admin.secret = made.rows[0][1].value_or(QByteArray());
    return org;
}

HubLogin HubServer::invite(const HubOrg& org, const QByteArray& role, const QByteArray& database)
{
    HubLogin made{{}, {}, newUuid()};
    Pg admin(dsn(org.admin.login, database));
    const PgRows rows = admin.must("select login, secret from matoi.invite($1, $2, $3, null)",
                                   {org.id, made.person, role});
    made.login = rows.rows[0][0].value_or(QByteArray());
    made.secret = rows.rows[0][1].value_or(QByteArray());
    return made;
}

} // namespace matoi::test
