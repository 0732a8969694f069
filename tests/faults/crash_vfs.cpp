// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/faults/crash_vfs.h>

#include <QFile>

#include <algorithm>
#include <cstring>

namespace matoi::test
{

namespace
{

// What SQLite sees as a file: ours, then the real one in the same block of memory.
struct File {
    sqlite3_file base;
    CrashDisk::State* disk;
    Image* image; //!< null for temporary files, which no power cut concerns
    sqlite3_file* real;
};

File* our(sqlite3_file* f) { return reinterpret_cast<File*>(f); }
sqlite3_file* realOf(sqlite3_file* f) { return our(f)->real; }
CrashDisk::State* stateOf(sqlite3_vfs* vfs)
{
    return static_cast<CrashDisk::State*>(vfs->pAppData);
}

int closeFile(sqlite3_file* f) { return realOf(f)->pMethods->xClose(realOf(f)); }

int readFile(sqlite3_file* f, void* to, int n, sqlite3_int64 at)
{
    if (our(f)->disk->cut)
        return SQLITE_IOERR_READ;
    return realOf(f)->pMethods->xRead(realOf(f), to, n, at);
}

int writeFile(sqlite3_file* f, const void* from, int n, sqlite3_int64 at)
{
    File* file = our(f);
    if (file->disk->cut)
        return SQLITE_IOERR_WRITE;
    if (file->image)
        file->image->pending.push_back(
            {qsizetype(at), QByteArray(static_cast<const char*>(from), n)});
    if (file->image && file->disk->goneNow())
        return SQLITE_IOERR_WRITE;
    return file->real->pMethods->xWrite(file->real, from, n, at);
}

int truncateFile(sqlite3_file* f, sqlite3_int64 size)
{
    File* file = our(f);
    if (file->disk->cut)
        return SQLITE_IOERR_TRUNCATE;
    if (file->image)
        file->image->pending.push_back({qsizetype(size), QByteArray()});
    if (file->image && file->disk->goneNow())
        return SQLITE_IOERR_TRUNCATE;
    return file->real->pMethods->xTruncate(file->real, size);
}

int syncFile(sqlite3_file* f, int)
{
    File* file = our(f);
    if (file->disk->cut || (file->image && file->disk->goneNow()))
        return SQLITE_IOERR_FSYNC;
    if (file->image && !file->disk->ignoreSync)
        file->disk->sync(*file->image);
    return SQLITE_OK; // the real disk has no part in this
}

int fileSize(sqlite3_file* f, sqlite3_int64* size)
{
    return realOf(f)->pMethods->xFileSize(realOf(f), size);
}
int lockFile(sqlite3_file* f, int how) { return realOf(f)->pMethods->xLock(realOf(f), how); }
int unlockFile(sqlite3_file* f, int how) { return realOf(f)->pMethods->xUnlock(realOf(f), how); }
int checkLock(sqlite3_file* f, int* out)
{
    return realOf(f)->pMethods->xCheckReservedLock(realOf(f), out);
}
int controlFile(sqlite3_file* f, int op, void* arg)
{
    return realOf(f)->pMethods->xFileControl(realOf(f), op, arg);
}
int sectorSize(sqlite3_file* f) { return realOf(f)->pMethods->xSectorSize(realOf(f)); }
int characteristics(sqlite3_file* f)
{
    return realOf(f)->pMethods->xDeviceCharacteristics(realOf(f));
}
int shmMap(sqlite3_file* f, int page, int size, int extend, void volatile** out)
{
    return realOf(f)->pMethods->xShmMap(realOf(f), page, size, extend, out);
}
int shmLock(sqlite3_file* f, int offset, int n, int flags)
{
    return realOf(f)->pMethods->xShmLock(realOf(f), offset, n, flags);
}
void shmBarrier(sqlite3_file* f) { realOf(f)->pMethods->xShmBarrier(realOf(f)); }
int shmUnmap(sqlite3_file* f, int remove)
{
    return realOf(f)->pMethods->xShmUnmap(realOf(f), remove);
}

// Version 2: with shared memory for the log, without memory-mapped reading, which would go past
// the counting.
const sqlite3_io_methods kMethods = {
    2,        closeFile,  readFile,  writeFile,   truncateFile, syncFile,        fileSize,
    lockFile, unlockFile, checkLock, controlFile, sectorSize,   characteristics, shmMap,
    shmLock,  shmBarrier, shmUnmap,  nullptr,     nullptr};

QByteArray contentsOf(const QByteArray& path, bool* exists)
{
    QFile file(QFile::decodeName(path));
    *exists = file.open(QIODevice::ReadOnly);
    return *exists ? file.readAll() : QByteArray();
}

int openFile(sqlite3_vfs* vfs, const char* name, sqlite3_file* f, int flags, int* outFlags)
{
    CrashDisk::State* disk = stateOf(vfs);
    File* file = our(f);
    std::memset(file, 0, sizeof(File));
    if (disk->cut)
        return SQLITE_CANTOPEN;
    file->disk = disk;
    file->real = reinterpret_cast<sqlite3_file*>(file + 1);
    if (name && !(flags & SQLITE_OPEN_DELETEONCLOSE)) {
        const QByteArray path(name);
        if (!disk->images.contains(path)) {
            Image& image = disk->images[path];
            image.durable = contentsOf(path, &image.exists);
        }
        file->image = &disk->images[path];
        file->image->newLog |= (flags & SQLITE_OPEN_CREATE) &&
                               (flags & (SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL)) &&
                               (!file->image->exists || file->image->removed);
    }
    const int code = disk->real->xOpen(disk->real, name, file->real, flags, outFlags);
    if (code == SQLITE_OK)
        file->base.pMethods = &kMethods;
    else if (file->real->pMethods)
        file->real->pMethods->xClose(file->real);
    if (file->image && code == SQLITE_OK && file->image->removed) {
        // Made anew under the old name: what was there is gone only when that reaches the disk.
        file->image->removed = false;
        file->image->pending.push_back({0, QByteArray()});
    }
    return code;
}

int deleteFile(sqlite3_vfs* vfs, const char* name, int syncDirectory)
{
    CrashDisk::State* disk = stateOf(vfs);
    if (disk->goneNow())
        return SQLITE_IOERR_DELETE;
    const auto it = disk->images.find(QByteArray(name));
    if (it != disk->images.end()) {
        it->second.removed = true;
        if (syncDirectory && !disk->ignoreSync)
            it->second = Image();
    }
    return disk->real->xDelete(disk->real, name, 0);
}

int access(sqlite3_vfs* vfs, const char* name, int flags, int* out)
{
    return stateOf(vfs)->real->xAccess(stateOf(vfs)->real, name, flags, out);
}
int fullPath(sqlite3_vfs* vfs, const char* name, int size, char* out)
{
    return stateOf(vfs)->real->xFullPathname(stateOf(vfs)->real, name, size, out);
}
int randomness(sqlite3_vfs* vfs, int n, char* out)
{
    // The salt of the log comes from here: seeded, so that a run can be replayed.
    std::generate_n(out, n, [vfs] { return char(stateOf(vfs)->random()); });
    return n;
}
int sleepFor(sqlite3_vfs* vfs, int us)
{
    return stateOf(vfs)->real->xSleep(stateOf(vfs)->real, us);
}
int currentTime(sqlite3_vfs* vfs, double* out)
{
    return stateOf(vfs)->real->xCurrentTime(stateOf(vfs)->real, out);
}
int lastError(sqlite3_vfs* vfs, int n, char* out)
{
    return stateOf(vfs)->real->xGetLastError(stateOf(vfs)->real, n, out);
}
int currentTime64(sqlite3_vfs* vfs, sqlite3_int64* out)
{
    return stateOf(vfs)->real->xCurrentTimeInt64(stateOf(vfs)->real, out);
}

} // namespace

sqlite3_vfs vfsOn(CrashDisk::State& disk)
{
    sqlite3_vfs vfs = *disk.real;
    vfs.iVersion = 2;
    vfs.szOsFile = int(sizeof(File)) + disk.real->szOsFile;
    vfs.pNext = nullptr;
    vfs.zName = "crash";
    vfs.pAppData = &disk;
    vfs.xOpen = openFile;
    vfs.xDelete = deleteFile;
    vfs.xAccess = access;
    vfs.xFullPathname = fullPath;
    vfs.xRandomness = randomness;
    vfs.xSleep = sleepFor;
    vfs.xCurrentTime = currentTime;
    vfs.xGetLastError = lastError;
    vfs.xCurrentTimeInt64 = currentTime64;
    return vfs;
}

} // namespace matoi::test
