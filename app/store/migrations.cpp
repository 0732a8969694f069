// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/event_codec.h>
#include <app/store/migrations.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/vfs.h>

using namespace Qt::StringLiterals;

static void initMatoiData() { Q_INIT_RESOURCE(matoi_data); }

namespace matoi
{

namespace
{

QStringList files()
{
    initMatoiData();
    return QDir(u":/matoi/sql/sqlite"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

QByteArray contents(const QString& name)
{
    QFile file(u":/matoi/sql/sqlite/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

qint64 pragma(sql::Connection& db, const char* text)
{
    auto query = db.query(text);
    return query.next() ? query.integer(0) : -1;
}

Status applyOne(sql::Connection& db, const QString& name)
{
    const QByteArray text = contents(name);
    if (auto status = db.begin(); !status)
        return status;
    // An explicit separator: triggers hold semicolons of their own.
    for (const QByteArray& statement :
         QByteArray(text).replace("\n-- next\n", "\x01").split('\x01'))
        if (auto status = db.exec(statement); !status) {
            db.rollback();
            // A full or failing disk is no fault of the migration.
            const ErrorCode code = status.error().code;
            const bool disk = code == ErrorCode::DiskFull || code == ErrorCode::IoError;
            return Error{disk ? code : ErrorCode::MigrationFailed,
                         name + u": "_s + status.error().context};
        }
    auto done = db.query("INSERT INTO migration(name, sha256) VALUES(?, ?)");
    done.bind(name).bind(QString::fromLatin1(sha256(text).toHex()));
    if (auto status = done.run(); !status) {
        db.rollback();
        return status;
    }
    const int version = name.left(4).toInt();
    if (auto status = db.exec("PRAGMA user_version=" + QByteArray::number(version)); !status) {
        db.rollback();
        return status;
    }
    return db.commit();
}

} // namespace

int schemaVersion() { return files().isEmpty() ? 0 : files().constLast().left(4).toInt(); }

Result<bool> inspectFile(const QString& path)
{
    const QFileInfo info(path);
    // A log beside an empty file: there was a workspace, and SQLite would throw its log away.
    if (info.size() == 0 && QFileInfo(path + u"-wal"_s).size() > 0)
        return Error{ErrorCode::Corrupt, path};
    if (!info.exists() || info.size() == 0)
        return false;
    if (info.isDir())
        return Error{ErrorCode::NotAWorkspace, path};
    auto db = sql::Connection::open(path, true);
    if (!db)
        return Error{db.error().code, path};
    auto query = (*db)->query("SELECT count(*) FROM sqlite_master");
    if (!query.next())
        return Error{query.status().error().code, path};
    const qint64 version = pragma(**db, "PRAGMA user_version");
    const qint64 application = pragma(**db, "PRAGMA application_id");
    // The power went while the file was being made: nothing is in it, nothing can be lost in it.
    if (application == 0 && version == 0 && query.integer(0) == 0)
        return false;
    if (application != kApplicationId)
        return Error{ErrorCode::NotAWorkspace, path};
    if (version > schemaVersion())
        return Error{ErrorCode::NewerWorkspace,
                     u"%1: %2 > %3"_s.arg(path).arg(version).arg(schemaVersion())};
    return version > 0;
}

Status migrate(sql::Connection& db, const QString& path)
{
    const qint64 have = pragma(db, "PRAGMA user_version");
    // Written once only: opening a workspace that is whole writes nothing.
    if (pragma(db, "PRAGMA application_id") != kApplicationId)
        if (auto status = db.exec("PRAGMA application_id=" + QByteArray::number(kApplicationId));
            !status)
            return status;
    if (auto status = db.exec("CREATE TABLE IF NOT EXISTS migration(name TEXT PRIMARY KEY, sha256 "
                              "TEXT NOT NULL) WITHOUT ROWID");
        !status)
        return status;
    for (const QString& name : files()) {
        const int number = name.left(4).toInt();
        if (number <= have) {
            auto query = db.query("SELECT sha256 FROM migration WHERE name=?");
            query.bind(name);
            if (query.next() && query.text(0) != QLatin1StringView(sha256(contents(name)).toHex()))
                return Error{ErrorCode::Corrupt, name};
            continue;
        }
        const QString copy = u"%1.before-%2"_s.arg(path).arg(number);
        if (have > 0 && !QFile::exists(copy))
            if (auto status = db.exec("VACUUM INTO '" + copy.toUtf8().replace("'", "''") + "'");
                !status)
                return status;
        if (auto status = applyOne(db, name); !status)
            return status;
    }
    return success();
}

Status refuseNetworkFilesystem(const QString& path)
{
    struct statfs fs = {};
    const QString dir = QFileInfo(path).absolutePath();
    if (statfs(QFile::encodeName(dir).constData(), &fs) != 0)
        return Error{ErrorCode::OpenFailed, dir};
    switch (quint32(fs.f_type)) {
    case 0x6969:     // NFS
    case 0xFF534D42: // CIFS
    case 0xFE534D42: // SMB2
    case 0x517B:     // SMB
    case 0x5346414F: // AFS
    case 0x00C36400: // Ceph
    case 0x01021997: // 9P
        return Error{ErrorCode::NetworkFilesystem, dir};
    default:
        return success();
    }
}

} // namespace matoi
