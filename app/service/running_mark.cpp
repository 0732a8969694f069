// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/event_codec.h>
#include <app/service/running_mark.h>

#include <QFile>
#include <QFileInfo>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace matoi
{

RunningMark::RunningMark(const QString& folder, const QString& dbPath)
    // The name says nothing of the path: the folder goes into bundles for people who help.
    : m_file(u"%1/running-%2"_s.arg(
          folder, QString::fromLatin1(
                      sha256(QFileInfo(dbPath).absoluteFilePath().toUtf8()).toHex().left(16))))
    , m_crashed(QFile::exists(m_file))
{
    QFile file(m_file);
    if (file.open(QIODevice::WriteOnly))
        file.write(QByteArray::number(qint64(::getpid())) + '\n');
}

RunningMark::~RunningMark() { QFile::remove(m_file); }

} // namespace matoi
