// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/demo/demo.h>
#include <app/service/demo/practice.h>
#include <app/service/paths.h>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace matoi
{

Result<QString> practiceWorkspace(const QString& language)
{
    const QString path = QDir(dataFolder()).filePath(u"practice-%1.matoi"_s.arg(language));
    const Ms touched = QFileInfo(path).lastModified().toMSecsSinceEpoch();
    if (QFile::exists(path) && systemClock().now() - touched < 12 * 3'600'000)
        return path;
    const QString old = path.chopped(6) + u".old.matoi"_s;
    QFile::remove(old);
    QFile::rename(path, old);
    for (const char* tail : {"-wal", "-shm"})
        QFile::remove(path + QLatin1StringView(tail));
    auto session = Session::open(path);
    if (!session)
        return session.error();
    if (auto status = loadDemo(**session, language); !status) {
        // Half a story would open as if it were whole, for ever.
        session->reset();
        for (const char* tail : {"", "-wal", "-shm", ".ballast"})
            QFile::remove(path + QLatin1StringView(tail));
        return status.error();
    }
    return path;
}

} // namespace matoi
