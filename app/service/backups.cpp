// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/backups.h>
#include <app/store/store.h>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

//! The copies of one workspace, oldest first: names sort by their dates.
QStringList copiesIn(const QDir& folder, const QString& base)
{
    const auto day = u"-[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9].matoi"_s;
    return folder.entryList({base + day}, QDir::Files, QDir::Name);
}

} // namespace

QString defaultBackupFolder(const QString& dbPath)
{
    return QFileInfo(dbPath).dir().filePath(u"backups"_s);
}

Result<Ms> keepDailyBackup(const QString& dbPath, const QString& folder, QDate today, bool again)
{
    QDir dir(folder);
    if (!dir.mkpath(u"."_s))
        return Error{ErrorCode::IoError, folder};
    const QString base = QFileInfo(dbPath).completeBaseName();
    const QString copy = dir.filePath(u"%1-%2.matoi"_s.arg(base, today.toString(Qt::ISODate)));
    if (again || !QFile::exists(copy)) {
        const QString part = copy + u".part"_s;
        QFile::remove(part); // what a crash left
        auto store = Store::open(dbPath, true);
        if (!store)
            return store.error();
        Status status = (*store)->backup(part);
        if (status && again)
            QFile::remove(copy); // only now: the new one is complete
        if (status && !QFile::rename(part, copy))
            status = Error{ErrorCode::IoError, copy};
        if (!status) {
            QFile::remove(part);
            return status.error();
        }
    }
    QStringList copies = copiesIn(dir, base);
    while (copies.size() > kBackupsKept)
        QFile::remove(dir.filePath(copies.takeFirst()));
    return QFileInfo(dir.filePath(copies.constLast())).lastModified().toMSecsSinceEpoch();
}

namespace
{
constexpr int kFirstLookMs = 20'000;
}

BackupKeeper::BackupKeeper(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_hour, &QTimer::timeout, this, [this] { look(); });
}

BackupKeeper::~BackupKeeper() { m_pool.waitForDone(); }

void BackupKeeper::start(const QString& dbPath, const QString& folder)
{
    m_path = dbPath;
    m_folder = folder.isEmpty() ? defaultBackupFolder(dbPath) : folder;
    // The first paint of a large workspace must not share the disk with its copy; a folder that
    // somebody just chose is tried at once.
    if (m_hour.isActive())
        look();
    else
        QTimer::singleShot(kFirstLookMs, this, [this] { look(); });
    m_hour.start(3'600'000);
}

void BackupKeeper::again()
{
    if (!m_path.isEmpty())
        look(true);
}

void BackupKeeper::look(bool again)
{
    m_pool.start([this, path = m_path, folder = m_folder, again] {
        const auto kept = keepDailyBackup(
            path, folder, QDateTime::fromMSecsSinceEpoch(systemClock().now()).date(), again);
        QMetaObject::invokeMethod(
            this,
            [this, kept] {
                if (kept)
                    Q_EMIT this->kept(*kept);
                else
                    Q_EMIT failed(kept.error());
            },
            Qt::QueuedConnection);
    });
}

} // namespace matoi
