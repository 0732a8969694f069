// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/event_codec.h>
#include <app/store/lock.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{
QString lockPath(const QString& dbPath) { return dbPath + u".lock"_s; }

//! The path of a socket may be 107 bytes long at most: a hash stands for the file.
QString shortPath(const QString& dir, const QString& dbPath, QLatin1StringView suffix)
{
    const QByteArray name = sha256(QFileInfo(dbPath).absoluteFilePath().toUtf8()).toHex().left(16);
    return u"%1/matoi-%2.%3"_s.arg(dir, QString::fromLatin1(name), suffix);
}
} // namespace

Result<std::unique_ptr<OwnerLock>> OwnerLock::acquire(const QString& dbPath, const QString& socket)
{
    const QByteArray path = QFile::encodeName(lockPath(dbPath));
    const int fd = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (fd < 0)
        return Error{ErrorCode::OpenFailed, lockPath(dbPath)};
    if (::flock(fd, LOCK_EX | LOCK_NB) != 0) {
        // Not through OwnerLock's end: that empties the file, and with it the owner's address.
        ::close(fd);
        const auto owner = ownerOf(dbPath);
        return Error{ErrorCode::Locked, owner ? QString::number(owner->pid) : dbPath};
    }
    std::unique_ptr<OwnerLock> lock(new OwnerLock(fd));
    const QByteArray text =
        QJsonDocument(QJsonObject{{u"pid"_s, qint64(::getpid())}, {u"socket"_s, socket}})
            .toJson(QJsonDocument::Compact);
    if (::ftruncate(fd, 0) != 0 ||
        ::pwrite(fd, text.constData(), size_t(text.size()), 0) != text.size())
        return Error{ErrorCode::IoError, QString::fromLocal8Bit(std::strerror(errno))};
    return lock;
}

OwnerLock::~OwnerLock()
{
    // Emptied, not removed: another process may hold the same file open and wait for it.
    if (::ftruncate(m_fd, 0) != 0)
        errno = 0;
    ::close(m_fd);
}

Result<std::unique_ptr<Turn>> Turn::wait(const QString& dbPath)
{
    // Not on the file itself: closing a second descriptor of a database drops SQLite's locks.
    // QStandardPaths would complain on stderr where there is no runtime folder, as under cron.
    const QString dir = qEnvironmentVariable("XDG_RUNTIME_DIR", QDir::tempPath());
    const QByteArray path = QFile::encodeName(shortPath(dir, dbPath, "turn"_L1));
    const int fd = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    struct stat st = {};
    const bool own = fd >= 0 && ::fstat(fd, &st) == 0 && st.st_uid == ::geteuid();
    std::unique_ptr<Turn> turn(new Turn(fd));
    // Where no turns can be taken the store still follows what others write.
    if (own && ::flock(fd, LOCK_EX) != 0 && errno == EINTR)
        return ErrorCode::Cancelled;
    return turn;
}

Turn::~Turn()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

std::optional<OwnerInfo> ownerOf(const QString& dbPath)
{
    const int fd = ::open(QFile::encodeName(lockPath(dbPath)).constData(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return std::nullopt;
    std::optional<OwnerInfo> info;
    if (::flock(fd, LOCK_SH | LOCK_NB) != 0) {
        char text[4096];
        const ssize_t n = ::pread(fd, text, sizeof text, 0);
        const QJsonObject o = QJsonDocument::fromJson(QByteArray(text, n > 0 ? n : 0)).object();
        if (!o.isEmpty())
            info = OwnerInfo{o["pid"_L1].toInteger(), o["socket"_L1].toString()};
    }
    ::close(fd);
    return info;
}

QString ownerSocketPath(const QString& dbPath)
{
    QString dir = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (dir.isEmpty())
        dir = QDir::tempPath();
    return shortPath(dir, dbPath, "sock"_L1);
}

} // namespace matoi
