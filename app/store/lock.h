// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/result.h>

#include <memory>
#include <optional>

namespace matoi
{

//! Who owns a workspace file: the process id and where its socket listens.
struct OwnerInfo {
    qint64 pid = 0;
    QString socket;
};

//! `<db>.lock`, held with flock by the one process that owns the file (design.md 3.1). The kernel
//! lets go when the process dies, so a stale file never locks anybody out.
class OwnerLock
{
public:
    //! Locked (context: pid) when another process owns it; OpenFailed, IoError.
    static Result<std::unique_ptr<OwnerLock>> acquire(const QString& dbPath, const QString& socket);
    ~OwnerLock();
    OwnerLock(const OwnerLock&) = delete;
    OwnerLock& operator=(const OwnerLock&) = delete;

private:
    explicit OwnerLock(int fd)
        : m_fd(fd)
    {
    }
    int m_fd;
};

//! A turn among calls that each open the file themselves: what one decides on, no other changes
//! meanwhile. Waits for the others; Cancelled when a signal ends the waiting.
class Turn
{
public:
    static Result<std::unique_ptr<Turn>> wait(const QString& dbPath);
    ~Turn();
    Turn(const Turn&) = delete;
    Turn& operator=(const Turn&) = delete;

private:
    explicit Turn(int fd)
        : m_fd(fd)
    {
    }
    int m_fd;
};

//! The living owner of a workspace, if there is one.
std::optional<OwnerInfo> ownerOf(const QString& dbPath);

//! Where the owner of this workspace listens: short, per user, in the runtime folder.
QString ownerSocketPath(const QString& dbPath);

} // namespace matoi
