// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/event_codec.h>
#include <app/store/migrations.h>
#include <app/store/sqlite_store.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

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

Result<std::unique_ptr<Store>> openConnection(const QString& path, bool readOnly, Clock& clock,
                                              IdSource& ids)
{
    auto db = sql::Connection::open(path, readOnly);
    if (!db)
        return Error{db.error().code, path};
    if (!readOnly) {
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        if (auto status = migrate(**db, path); !status)
            return status.error();
        Ballast(path).keep();
    }
    auto store = std::make_unique<SqliteStore>(std::move(*db), QFileInfo(path).absoluteFilePath(),
                                               readOnly, clock, ids);
    if (auto status = store->start(); !status)
        return status.error();
    return std::unique_ptr<Store>(std::move(store));
}

Result<std::unique_ptr<Store>> openInspected(const QString& path, bool readOnly, Clock& clock,
                                             IdSource& ids)
{
    if (!readOnly)
        if (auto status = sql::Connection::rollBackJournal(path); !status)
            return Error{status.error().code, path};
    const auto complete = inspectFile(path);
    if (!complete)
        return complete.error();
    // What cannot be read is refused before anything is written: a damaged file stays as it is.
    if (*complete && !readOnly)
        if (auto store = openConnection(path, true, clock, ids); !store)
            return store.error();
    return openConnection(path, readOnly, clock, ids);
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
    if (readOnly && !info.exists())
        return Error{ErrorCode::OpenFailed, path};
    auto store = openInspected(path, readOnly, clock, ids);
    // A start on a full disk: the ballast makes room for what opening writes.
    if (!store && store.error().code == ErrorCode::DiskFull && Ballast(path).free())
        store = openInspected(path, readOnly, clock, ids);
    return store;
}

SqliteStore::SqliteStore(std::unique_ptr<sql::Connection> db, QString path, bool readOnly,
                         Clock& clock, IdSource& ids)
    : m_db(std::move(db))
    , m_path(std::move(path))
    , m_readOnly(readOnly)
    , m_clock(clock)
    , m_ids(ids)
    , m_ballast(m_path)
{
}

SqliteStore::~SqliteStore() = default;

Status SqliteStore::start()
{
    if (auto status = checkSeal(); !status)
        return status;
    const auto device = meta(u"device"_s);
    const auto bound = meta(u"device_binding"_s);
    if (!device || !bound)
        return device ? bound.error() : device.error();
    m_device = DeviceId::fromString(*device);
    if (!m_readOnly && (m_device.isNull() || *bound != bindingOf(m_path))) {
        // Two files with one device would both write dev_seq n+1: the chain would fork. Kept with
        // the first act: to look into a file, or to check a backup, changes nothing in it.
        m_device = DeviceId(m_ids.next());
        m_deviceKept = false;
    }
    // A file of before is looked at before it is brought up to date.
    auto table = m_db->query("SELECT 1 FROM sqlite_master WHERE name='hub'");
    if (table.next()) {
        const auto hub = hubCursor();
        if (!hub)
            return hub.error();
        m_joined = !hub->org.isNull();
    }
    return readHead();
}

Status SqliteStore::readHead()
{
    // The stamps of a device rise with its numbers, so the last fact of each device is enough; a
    // look at every fact was most of the start of a large workspace.
    auto stamp = m_db->query(
        "WITH RECURSIVE d(x) AS (SELECT min(device) FROM event UNION ALL "
        "SELECT (SELECT min(device) FROM event WHERE device>x) FROM d WHERE x IS NOT NULL) "
        "SELECT max((SELECT stamp FROM event WHERE device=x ORDER BY dev_seq DESC LIMIT 1)) "
        "FROM d WHERE x IS NOT NULL");
    if (!stamp.next())
        return stamp.status();
    m_hlc.receive(Stamp{quint64(stamp.integer(0))}, m_clock.now());
    auto own = m_db->query("SELECT dev_seq, hash, stamp FROM event WHERE device=? "
                           "ORDER BY dev_seq DESC LIMIT 1");
    own.bind(m_device);
    if (own.next()) {
        m_devSeq = own.integer(0);
        m_prev = own.blob(1);
        // Own stamps never go back, whatever the clock of this machine did since.
        m_hlc.last = std::max(m_hlc.last, Stamp{quint64(own.integer(2))});
    } else if (auto status = own.status(); !status) {
        return status; // to start the chain again would fork it
    }
    return success();
}

Status SqliteStore::followOthers()
{
    auto own = m_db->query("SELECT max(dev_seq) FROM event WHERE device=?");
    own.bind(m_device);
    if (!own.next())
        return own.status();
    if (own.integer(0) == m_devSeq)
        return success();
    forgetHeld();
    return readHead();
}

Status SqliteStore::keepDevice()
{
    if (m_deviceKept)
        return success();
    if (auto status = putMeta(u"device"_s, m_device.toString()); !status)
        return status;
    if (m_joined)
        if (auto status = settleDevices(); !status)
            return status;
    return putMeta(u"device_binding"_s, bindingOf(m_path));
}

Status SqliteStore::setDraft(const QString& key, const QString& text)
{
    return inTransaction([&] {
        if (text.isEmpty())
            return m_db->query("DELETE FROM draft WHERE key=?").bind(key).run();
        auto query = m_db->query("INSERT INTO draft(key, value) VALUES(?, ?) "
                                 "ON CONFLICT(key) DO UPDATE SET value=excluded.value");
        return query.bind(key).bind(text).run();
    });
}

Result<QString> SqliteStore::draft(const QString& key)
{
    auto query = m_db->query("SELECT value FROM draft WHERE key=?");
    query.bind(key);
    if (query.next())
        return query.text(0);
    if (auto status = query.status(); !status)
        return status.error();
    return QString();
}

} // namespace matoi
