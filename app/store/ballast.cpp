// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/store/ballast.h>

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace matoi
{

namespace
{
constexpr off_t kBytes = 16 * 1024 * 1024;
}

Ballast::Ballast(const QString& workspacePath)
    : m_path(QFile::encodeName(workspacePath) + ".ballast")
{
    struct stat st = {};
    m_lies = ::stat(m_path.constData(), &st) == 0 && st.st_size == kBytes;
}

void Ballast::keep()
{
    if (m_lies)
        return;
    struct statvfs fs = {};
    const QByteArray dir = QFile::encodeName(QFileInfo(QFile::decodeName(m_path)).absolutePath());
    if (::statvfs(dir.constData(), &fs) != 0 ||
        quint64(fs.f_bavail) * fs.f_frsize < 10 * quint64(kBytes))
        return;
    const int fd = ::open(m_path.constData(), O_CREAT | O_WRONLY | O_CLOEXEC, 0600);
    if (fd < 0)
        return;
    m_lies = posix_fallocate(fd, 0, kBytes) == 0;
    if (!m_lies)
        ::unlink(m_path.constData());
    ::close(fd);
}

bool Ballast::free()
{
    m_lies = false;
    return ::unlink(m_path.constData()) == 0;
}

} // namespace matoi
