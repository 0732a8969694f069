// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/store/sqlite.h>

namespace matoi
{

//! "Mato" in the header of every workspace file.
inline constexpr qint64 kApplicationId = 0x4D61746F;

//! Looks at a file without changing it: NotAWorkspace, NewerWorkspace, Corrupt; success for a
//! workspace of this or an older version, and for a file that does not exist or is empty.
Status inspectFile(const QString& path);

//! Brings the schema to the newest version: every missing NNNN_name.sql in order, each in one
//! transaction, checksum kept. Copies the file beside itself before changing an older workspace.
//! An edited old migration is refused (MigrationFailed).
Status migrate(sql::Connection& db, const QString& path);

//! The version that this program writes: the number of its last migration.
int schemaVersion();

//! NetworkFilesystem for NFS, CIFS/SMB, AFS, Ceph, 9P: their locks cannot be trusted with WAL.
Status refuseNetworkFilesystem(const QString& path);

} // namespace matoi
