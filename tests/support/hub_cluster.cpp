// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/hub_cluster.h>

#include <QDir>
#include <QFile>
#include <QProcess>

#include <arpa/inet.h>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace matoi::test::cluster
{

void die(const QByteArray& why)
{
    std::fprintf(stderr, "hub server: %s\n", why.constData());
    std::abort();
}

const passwd* serverUser()
{
    if (geteuid() != 0)
        return nullptr;
    const passwd* user = getpwnam("postgres");
    return user ? user : getpwnam("nobody");
}

QByteArrayList asServerUser(const QByteArrayList& command)
{
    // pdeathsig goes last: a change of user clears it.
    QByteArrayList out{"setpriv"};
    if (const passwd* user = serverUser())
        out += {"--reuid=" + QByteArray::number(user->pw_uid),
                "--regid=" + QByteArray::number(user->pw_gid), "--clear-groups"};
    return out + QByteArrayList{"--pdeathsig", "QUIT"} + command;
}

void run(const QByteArrayList& command)
{
    const QByteArrayList words = asServerUser(command);
    QStringList arguments;
    for (const QByteArray& word : words.mid(1))
        arguments += QString::fromUtf8(word);
    QProcess process;
    process.setWorkingDirectory(QStringLiteral("/tmp"));
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QString::fromUtf8(words[0]), arguments);
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        die(command.join(' ') + ": " + process.readAll() + process.errorString().toUtf8());
}

void give(const QByteArray& path)
{
    if (const passwd* user = serverUser();
        user && chown(path.constData(), user->pw_uid, user->pw_gid))
        die("chown " + path);
}

int freePort()
{
    const int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (bind(fd, reinterpret_cast<sockaddr*>(&address), size) ||
        getsockname(fd, reinterpret_cast<sockaddr*>(&address), &size))
        die("no free port");
    close(fd);
    return ntohs(address.sin_port);
}

//! What a program that was killed left behind.
static void sweep()
{
    const QDir tmp(QStringLiteral("/tmp"));
    for (const QString& name : tmp.entryList({QStringLiteral("mhub-*")}, QDir::Dirs))
        if (!QFile::exists(QStringLiteral("/proc/") + name.section(u'-', 1, 1)))
            QDir(tmp.filePath(name)).removeRecursively();
}

QByteArray makeDir()
{
    static const bool swept = (sweep(), true);
    Q_UNUSED(swept)
    static int count = 0;
    const QByteArray dir =
        "/tmp/mhub-" + QByteArray::number(getpid()) + '-' + QByteArray::number(++count);
    if (mkdir(dir.constData(), 0700))
        die("mkdir " + dir);
    give(dir);
    return dir;
}

void sweepTemplates(const QByteArray& kept)
{
    const QDir tmp(QStringLiteral("/tmp"));
    const QString mine = QString::fromUtf8(kept.mid(5));
    for (const QString& name : tmp.entryList({mine.chopped(16) + u'*'}, QDir::Dirs)) {
        const QByteArray lockName = tmp.filePath(name + QStringLiteral(".lock")).toUtf8();
        const int lock = open(lockName.constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW);
        if (name != mine && lock >= 0 && flock(lock, LOCK_EX | LOCK_NB) == 0) {
            QDir(tmp.filePath(name)).removeRecursively();
        }
        if (lock >= 0)
            close(lock);
    }
}

QByteArrayList migrationFiles()
{
    const QDir dir(QStringLiteral(MATOI_SOURCE_DIR "/resources/sql/hub"));
    QByteArrayList files;
    for (const QString& name : dir.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name))
        files += dir.filePath(name).toUtf8();
    return files;
}

QByteArray readAll(const QByteArray& path)
{
    QFile file(QString::fromUtf8(path));
    if (!file.open(QIODevice::ReadOnly))
        die("cannot read " + path);
    return file.readAll();
}

} // namespace matoi::test::cluster
