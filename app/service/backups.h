// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/result.h>
#include <app/domain/stamp.h>

#include <QDate>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace matoi
{

//! How many daily copies are kept.
inline constexpr int kBackupsKept = 7;

//! Where the daily copies of a workspace lie while nobody chose another folder: "backups" beside
//! it.
QString defaultBackupFolder(const QString& dbPath);

//! Makes the copy of `today` (local date) unless it is there, then removes all but the newest seven
//! of this workspace. Copies through a connection of its own: whoever writes does not wait. Gives
//! the time of the newest copy (UTC ms). IoError, DiskFull, OpenFailed; an older copy is removed
//! only after a newer one is complete. Any thread.
//! `again` replaces today's copy: after words were erased, it must not hold them.
Result<Ms> keepDailyBackup(const QString& dbPath, const QString& folder, QDate today,
                           bool again = false);

//! Keeps the daily copies of the open workspace on a thread of its own: at the start, and once an
//! hour it looks whether a day has begun. GUI thread.
class BackupKeeper : public QObject
{
    Q_OBJECT
public:
    explicit BackupKeeper(QObject* parent = nullptr);
    ~BackupKeeper() override;
    //! Empty `folder` = the default one.
    void start(const QString& dbPath, const QString& folder);
    //! Replaces today's copy now; nothing where no copies are kept.
    void again();

Q_SIGNALS:
    void kept(matoi::Ms newest);
    void failed(const matoi::Error& error);

private:
    void look(bool again = false);
    QString m_path, m_folder;
    QTimer m_hour;
    QThreadPool m_pool;
};

} // namespace matoi
