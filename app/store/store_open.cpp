// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/event_codec.h>
#include <app/store/migrations.h>
#include <app/store/sqlite_store.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QSysInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

constexpr qint64 kBallastBytes = 16 * 1024 * 1024;

QString ballastPath(const QString& path) { return path + u".ballast"_s; }

//! Space that is given back when the disk is full, so that the last words still fit. Only where
//! ten times as much is free.
void keepBallast(const QString& path)
{
    const QString ballast = ballastPath(path);
    if (QFileInfo(ballast).size() == kBallastBytes)
        return;
    if (QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable() < 10 * kBallastBytes)
        return;
    const int fd = ::open(QFile::encodeName(ballast).constData(), O_CREAT | O_WRONLY, 0600);
    if (fd < 0)
        return;
    if (posix_fallocate(fd, 0, kBallastBytes) != 0)
        ::unlink(QFile::encodeName(ballast).constData());
    ::close(fd);
}

//! Names this file on this machine; a copy of the file has another one.
QString bindingOf(const QString& path)
{
    struct stat st = {};
    ::stat(QFile::encodeName(path).constData(), &st);
    const QByteArray text = QSysInfo::machineUniqueId() + '|' +
                            QByteArray::number(qint64(st.st_dev)) + '|' +
                            QByteArray::number(quint64(st.st_ino));
    return QString::fromLatin1(sha256(text).toHex().left(32));
}

} // namespace

Result<std::unique_ptr<Store>> Store::open(const QString& path, bool readOnly, Clock& clock,
                                           IdSource& ids)
{
    const QFileInfo info(path);
    if (!readOnly && !info.dir().exists() && !QDir().mkpath(info.absolutePath()))
        return Error{ErrorCode::OpenFailed, info.absolutePath()};
    if (auto status = refuseNetworkFilesystem(path); !status)
        return status.error();
    if (auto status = inspectFile(path); !status)
        return status.error();
    if (readOnly && !info.exists())
        return Error{ErrorCode::OpenFailed, path};
    auto db = sql::Connection::open(path, readOnly);
    if (!db)
        return Error{db.error().code, path};
    if (!readOnly) {
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        if (auto status = migrate(**db, path); !status)
            return status.error();
        keepBallast(path);
    }
    auto store = std::make_unique<SqliteStore>(std::move(*db), info.absoluteFilePath(), readOnly,
                                               clock, ids);
    if (auto status = store->start(); !status)
        return status.error();
    return std::unique_ptr<Store>(std::move(store));
}

SqliteStore::SqliteStore(std::unique_ptr<sql::Connection> db, QString path, bool readOnly,
                         Clock& clock, IdSource& ids)
    : m_db(std::move(db))
    , m_path(std::move(path))
    , m_readOnly(readOnly)
    , m_clock(clock)
    , m_ids(ids)
{
}

SqliteStore::~SqliteStore() = default;

Status SqliteStore::start()
{
    const auto device = meta(u"device"_s);
    const auto bound = meta(u"device_binding"_s);
    if (!device || !bound)
        return device ? bound.error() : device.error();
    m_device = DeviceId::fromString(*device);
    const QString binding = bindingOf(m_path);
    if (!m_readOnly && (m_device.isNull() || *bound != binding)) {
        // Two files with one device would both write dev_seq n+1: the chain would fork.
        m_device = DeviceId(m_ids.next());
        for (auto [key, value] :
             {std::pair{u"device"_s, m_device.toString()}, std::pair{u"device_binding"_s, binding}})
            if (auto status = setMeta(key, value); !status)
                return status;
    }
    auto stamp = m_db->query("SELECT max(stamp) FROM event");
    if (stamp.next())
        m_hlc.receive(Stamp{quint64(stamp.integer(0))}, m_clock.now());
    auto own =
        m_db->query("SELECT dev_seq, hash FROM event WHERE device=? ORDER BY dev_seq DESC LIMIT 1");
    own.bind(m_device);
    if (own.next()) {
        m_devSeq = own.integer(0);
        m_prev = own.blob(1);
    }
    // Own stamps never go back, whatever the clock of this machine did since.
    auto last = m_db->query("SELECT max(stamp) FROM event WHERE device=?");
    last.bind(m_device);
    if (last.next())
        m_hlc.last = std::max(m_hlc.last, Stamp{quint64(last.integer(0))});
    return success();
}

bool SqliteStore::freeBallast() { return QFile::remove(ballastPath(m_path)); }

Result<QString> SqliteStore::meta(const QString& key)
{
    auto query = m_db->query("SELECT value FROM meta WHERE key=?");
    query.bind(key);
    const bool found = query.next();
    if (auto status = query.status(); !status)
        return status.error();
    return found ? query.text(0) : QString();
}

Status SqliteStore::setMeta(const QString& key, const QString& value)
{
    auto query = m_db->query("INSERT INTO meta(key, value) VALUES(?, ?) "
                             "ON CONFLICT(key) DO UPDATE SET value=excluded.value");
    return query.bind(key).bind(value).run();
}

Status SqliteStore::setDraft(const QString& key, const QString& text)
{
    if (text.isEmpty())
        return m_db->query("DELETE FROM draft WHERE key=?").bind(key).run();
    auto query = m_db->query("INSERT INTO draft(key, value) VALUES(?, ?) "
                             "ON CONFLICT(key) DO UPDATE SET value=excluded.value");
    return query.bind(key).bind(text).run();
}

Result<QString> SqliteStore::draft(const QString& key)
{
    auto query = m_db->query("SELECT value FROM draft WHERE key=?");
    query.bind(key);
    return query.next() ? query.text(0) : QString();
}

} // namespace matoi
