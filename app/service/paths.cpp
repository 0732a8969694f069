// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/paths.h>

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace matoi
{

QString defaultWorkspacePath()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    return folder + "/workspace.matoi"_L1;
}

void setApplicationNames()
{
    // No organisation: the folder is ~/.local/share/matoi, not matoi/matoi.
    QCoreApplication::setApplicationName(u"matoi"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(MATOI_VERSION));
}

} // namespace matoi
