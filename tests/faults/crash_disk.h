// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>
#include <random>

namespace matoi::test
{

//! A disk that loses power. While one lives it is SQLite's default file system: programs see every
//! write at once, as through the page cache, but only what was synced is sure to be on the disk.
//! After cutAfter(n) more writes, truncations and syncs the power is gone: everything fails.
//! settle() then leaves in the real files what a disk may hold: all that was synced, and of the
//! rest a random part, sector by sector, in any order, some sectors as garbage.
//! All connections must be closed before settle().
class CrashDisk
{
public:
    explicit CrashDisk(quint32 seed);
    ~CrashDisk();
    CrashDisk(const CrashDisk&) = delete;
    CrashDisk& operator=(const CrashDisk&) = delete;

    void cutAfter(qint64 operations);
    bool isCut() const;
    //! A disk that lies: it says "synced" and keeps everything in its cache.
    void ignoreSync();
    void settle();

    struct State;

private:
    std::unique_ptr<State> m_state;
};

} // namespace matoi::test
