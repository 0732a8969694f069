// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/faults/crash_vfs.h>

#include <QFile>

#include <array>
#include <cstring>
#include <utility>

namespace matoi::test
{

namespace
{

constexpr qsizetype kSector = 512;

void put(QByteArray& file, qsizetype at, const QByteArray& bytes)
{
    if (file.size() < at + bytes.size())
        file.append(at + bytes.size() - file.size(), '\0');
    std::memcpy(file.data() + at, bytes.constData(), size_t(bytes.size()));
}

void cutTo(QByteArray& file, qsizetype size)
{
    if (file.size() > size)
        file.truncate(size);
}

} // namespace

void CrashDisk::State::sync(Image& image)
{
    image.exists = true;
    if (std::exchange(image.newLog, false))
        for (auto& [path, other] : images) {
            other.exists = true;
            if (other.removed)
                other = Image();
        }
    for (const Pending& p : image.pending)
        p.isTruncation() ? cutTo(image.durable, p.at) : put(image.durable, p.at, p.bytes);
    image.pending.clear();
}

void CrashDisk::State::settle(const QByteArray& path, Image& image)
{
    // From "nothing reached the disk" to "almost everything did".
    const int keep = std::array{0, 10, 50, 90, 99}[random() % 5];
    const bool nothing = !image.exists && image.pending.empty();
    if (nothing || (!image.exists && !chance(50)) || (image.removed && chance(50))) {
        QFile::remove(QFile::decodeName(path));
        return;
    }
    QByteArray bytes = image.durable;
    for (const Pending& p : image.pending) {
        if (p.isTruncation()) {
            if (chance(keep))
                cutTo(bytes, p.at);
            continue;
        }
        for (qsizetype done = 0; done < p.bytes.size();) {
            const qsizetype at = p.at + done;
            const qsizetype n = std::min(p.bytes.size() - done, kSector - at % kSector);
            QByteArray sector = p.bytes.mid(done, n);
            done += n;
            const bool torn = chance(3);
            if (torn)
                for (char& c : sector)
                    c = char(random());
            if (torn || chance(keep))
                put(bytes, at, sector);
        }
    }
    // The same inode, so that it stays the same device's file.
    QFile file(QFile::decodeName(path));
    if (!file.open(QIODevice::ReadWrite) || !file.resize(0) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", path.constData());
}

CrashDisk::CrashDisk(quint32 seed)
    : m_state(std::make_unique<State>())
{
    State& s = *m_state;
    s.random.seed(seed);
    s.real = sqlite3_vfs_find(nullptr);
    s.vfs = vfsOn(s);
    sqlite3_vfs_register(&s.vfs, 1);
}

CrashDisk::~CrashDisk()
{
    sqlite3_vfs_unregister(&m_state->vfs);
    sqlite3_vfs_register(m_state->real, 1);
}

void CrashDisk::cutAfter(qint64 operations) { m_state->left = operations; }
bool CrashDisk::isCut() const { return m_state->cut; }
void CrashDisk::ignoreSync() { m_state->ignoreSync = true; }

void CrashDisk::settle()
{
    m_state->cut = true;
    for (auto& [path, image] : m_state->images) {
        m_state->settle(path, image);
        // Shared memory does not outlive the power.
        QFile::remove(QFile::decodeName(path) + QStringLiteral("-shm"));
    }
    m_state->images.clear();
}

} // namespace matoi::test
