// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/intake/slack_archive.h>

#include <quazip.h>
#include <quazipfile.h>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

// A day of a busy channel is a few MiB. JSON shrinks to a tenth; only a bomb shrinks to less than
// a two-hundredth, and only one of some size matters.
constexpr quint64 kMaxMember = 256ull << 20, kMaxRatio = 200, kHarmless = 16ull << 20;
constexpr qsizetype kMaxMembers = 1'000'000;

} // namespace

SlackArchive::SlackArchive(const QString& path)
    : m_zip(std::make_unique<QuaZip>(path))
{
}

SlackArchive::~SlackArchive() = default;

Result<std::unique_ptr<SlackArchive>> SlackArchive::open(const QString& path)
{
    std::unique_ptr<SlackArchive> archive(new SlackArchive(path));
    if (!archive->m_zip->open(QuaZip::mdUnzip))
        return Error{ErrorCode::BadArchive, path};
    if (auto status = archive->list(); !status)
        return status.error();
    return archive;
}

Status SlackArchive::list()
{
    quint64 all = 0, packed = 0;
    for (bool more = m_zip->goToFirstFile(); more; more = m_zip->goToNextFile()) {
        QuaZipFileInfo64 info;
        if (!m_zip->getCurrentFileInfo(&info) || m_names.size() >= kMaxMembers)
            return Error{ErrorCode::BadArchive, m_zip->getZipName()};
        const QString& name = info.name;
        if (!name.endsWith(".json"_L1) || name.contains(".."_L1) || name.startsWith(u'/'))
            continue;
        all += info.uncompressedSize;
        packed += info.compressedSize;
        if (info.uncompressedSize > kMaxMember || (all > kHarmless && all / kMaxRatio > packed))
            return Error{ErrorCode::BadArchive, u"%1: too large"_s.arg(name)};
        m_names.append(name);
    }
    return m_zip->getZipError() == UNZ_OK || m_zip->getZipError() == UNZ_END_OF_LIST_OF_FILE
               ? success()
               : Status(Error{ErrorCode::BadArchive, m_zip->getZipName()});
}

Result<QByteArray> SlackArchive::read(const QString& name)
{
    const Error bad{ErrorCode::BadArchive, name};
    QuaZipFileInfo64 info;
    if (!m_zip->setCurrentFile(name) || !m_zip->getCurrentFileInfo(&info))
        return bad;
    QuaZipFile file(m_zip.get());
    if (!file.open(QIODevice::ReadOnly))
        return bad;
    QByteArray bytes;
    for (QByteArray chunk; !(chunk = file.read(256 * 1024)).isEmpty(); bytes += chunk)
        // More than promised is a lie, and a bomb.
        if (quint64(bytes.size() + chunk.size()) > info.uncompressedSize)
            return bad;
    const bool inflated = file.getZipError() == UNZ_OK;
    // The CRC is compared when the file is closed.
    file.close();
    if (!inflated || file.getZipError() != UNZ_OK || quint64(bytes.size()) != info.uncompressedSize)
        return bad;
    return bytes;
}

} // namespace matoi
