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
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/matoi"_L1;
    QDir().mkpath(folder);
    return folder + "/workspace.matoi"_L1;
}

void setApplicationNames()
{
    // Settings in ~/.config/matoi/matoi.conf; the data folder is ~/.local/share/matoi.
    QCoreApplication::setOrganizationName(u"matoi"_s);
    QCoreApplication::setApplicationName(u"matoi"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(MATOI_VERSION));
}

} // namespace matoi
