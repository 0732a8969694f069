// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/store/sqlite.h>

namespace matoi
{

//! "Mato" in the header of every workspace file.
inline constexpr qint64 kApplicationId = 0x4D61746F;

//! Looks at a file without changing it: NotAWorkspace, NewerWorkspace, Corrupt; true for a
//! workspace of this or an older version, false for a file that does not exist or has nothing in
//! it yet.
Result<bool> inspectFile(const QString& path);

//! Brings the schema to the newest version: every missing NNNN_name.sql in order, each in one
//! transaction, checksum kept. Copies the file beside itself before changing an older workspace.
//! One that is not what was run then is refused (Corrupt): the file, or this program, is damaged.
Status migrate(sql::Connection& db, const QString& path);

//! The version that this program writes: the number of its last migration.
int schemaVersion();

//! NetworkFilesystem for NFS, CIFS/SMB, AFS, Ceph, 9P: their locks cannot be trusted with WAL.
Status refuseNetworkFilesystem(const QString& path);

} // namespace matoi
