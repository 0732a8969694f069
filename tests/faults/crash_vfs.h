// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/faults/crash_disk.h>

#include <map>
#include <sqlite3.h>
#include <vector>

namespace matoi::test
{

//! A write, or without bytes a truncation to `at`, that no sync has covered yet.
struct Pending {
    qsizetype at;
    QByteArray bytes;
    bool isTruncation() const { return bytes.isNull(); }
};

//! One file as the disk has it.
struct Image {
    QByteArray durable;
    std::vector<Pending> pending;
    bool exists = false;  //!< its name is on the disk
    bool removed = false; //!< deleted, but the directory was not synced since
    bool newLog = false;  //!< SQLite's first sync of a new journal syncs the directory too
};

struct CrashDisk::State {
    sqlite3_vfs vfs = {};
    sqlite3_vfs* real = nullptr;
    std::mt19937 random;
    std::map<QByteArray, Image> images;
    qint64 left = -1; //!< -1: the power stays on
    bool cut = false;
    bool ignoreSync = false;

    //! Counts one operation; true when the power went with it.
    bool goneNow()
    {
        if (!cut && left > 0 && --left == 0)
            cut = true;
        return cut;
    }
    bool chance(int percent) { return int(random() % 100) < percent; }
    void sync(Image& image);
    void settle(const QByteArray& path, Image& image);
};

//! The file system that SQLite is given: it counts and keeps in `disk`, and works on the real one.
sqlite3_vfs vfsOn(CrashDisk::State& disk);

} // namespace matoi::test
