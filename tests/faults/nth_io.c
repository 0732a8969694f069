// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

// Loaded before all others (LD_PRELOAD), fails the n-th write, sync or truncation of one program on
// the files whose path begins with MATOI_NTH_PATH. MATOI_NTH=n counts from 1, MATOI_NTH_RUN=k fails
// k calls in a row, MATOI_NTH_HOW is "eio", "enospc" or "short": half of the bytes are written, the
// next write finds the disk full. Says on stderr that it has failed a call.

enum how { HOW_EIO, HOW_ENOSPC, HOW_SHORT };

static long g_first, g_last, g_count;
static enum how g_how;
static const char* g_path;
static size_t g_path_length;

static ssize_t (*real_write)(int, const void*, size_t);
static ssize_t (*real_pwrite)(int, const void*, size_t, off_t);
static int (*real_fsync)(int);
static int (*real_fdatasync)(int);
static int (*real_ftruncate)(int, off_t);

__attribute__((constructor)) static void start(void)
{
    // A data pointer becomes a function pointer: what POSIX says about dlsym, not ISO C.
    *(void**)&real_write = dlsym(RTLD_NEXT, "write");
    *(void**)&real_pwrite = dlsym(RTLD_NEXT, "pwrite64");
    *(void**)&real_fsync = dlsym(RTLD_NEXT, "fsync");
    *(void**)&real_fdatasync = dlsym(RTLD_NEXT, "fdatasync");
    *(void**)&real_ftruncate = dlsym(RTLD_NEXT, "ftruncate64");
    const char* how = getenv("MATOI_NTH_HOW");
    const char* nth = getenv("MATOI_NTH");
    const char* run = getenv("MATOI_NTH_RUN");
    g_path = getenv("MATOI_NTH_PATH");
    g_path_length = g_path ? strlen(g_path) : 0;
    g_first = nth && g_path ? atol(nth) : 0;
    g_last = g_first + (run ? atol(run) : 1) - 1;
    if (how && strcmp(how, "enospc") == 0)
        g_how = HOW_ENOSPC;
    else if (how && strcmp(how, "short") == 0)
        g_how = HOW_SHORT;
}

static int is_ours(int fd)
{
    char link[32], path[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    const ssize_t n = readlink(link, path, sizeof path - 1);
    return n >= (ssize_t)g_path_length && strncmp(path, g_path, g_path_length) == 0;
}

// 0: let it through. Else the place of this call among those that fail, from 1.
static long fails(int fd)
{
    if (!g_first || !is_ours(fd))
        return 0;
    ++g_count;
    if (g_count < g_first || g_count > g_last)
        return 0;
    if (g_count == g_first && real_write(2, "libnth: failed\n", 15) < 0)
        abort();
    errno = g_how == HOW_EIO ? EIO : ENOSPC;
    return g_count - g_first + 1;
}

ssize_t write(int fd, const void* bytes, size_t n)
{
    const long place = fails(fd);
    if (!place)
        return real_write(fd, bytes, n);
    return g_how == HOW_SHORT && place == 1 && n > 1 ? real_write(fd, bytes, n / 2) : -1;
}

ssize_t pwrite64(int fd, const void* bytes, size_t n, off_t at)
{
    const long place = fails(fd);
    if (!place)
        return real_pwrite(fd, bytes, n, at);
    return g_how == HOW_SHORT && place == 1 && n > 1 ? real_pwrite(fd, bytes, n / 2, at) : -1;
}
ssize_t pwrite(int fd, const void* bytes, size_t n, off_t at) { return pwrite64(fd, bytes, n, at); }

int fsync(int fd) { return fails(fd) ? -1 : real_fsync(fd); }
int fdatasync(int fd) { return fails(fd) ? -1 : real_fdatasync(fd); }
int ftruncate64(int fd, off_t size) { return fails(fd) ? -1 : real_ftruncate(fd, size); }
int ftruncate(int fd, off_t size) { return ftruncate64(fd, size); }
