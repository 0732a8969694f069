// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/paths.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{
const auto kWorkspaceKey = u"workspace"_s;
}

QString dataFolder()
{
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/matoi"_L1;
    QDir().mkpath(folder);
    return folder;
}

QString defaultWorkspacePath()
{
    const QString remembered = QSettings().value(kWorkspaceKey).toString();
    if (!remembered.isEmpty() && QFile::exists(remembered))
        return remembered;
    return dataFolder() + "/workspace.matoi"_L1;
}

void rememberWorkspace(const QString& path)
{
    QSettings settings;
    settings.setValue(kWorkspaceKey, path);
    settings.sync(); // matoi-cli may ask at once
}

QString stateFolder()
{
    // Qt 6.4 knows no StateLocation. What is not absolute is to be ignored, says the standard.
    QString base = qEnvironmentVariable("XDG_STATE_HOME");
    if (!QDir::isAbsolutePath(base))
        base = QDir::homePath() + "/.local/state"_L1;
    const QString folder = base + "/matoi"_L1;
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return folder;
}

void setApplicationNames()
{
    // Settings in ~/.config/matoi/matoi.conf; the data folder is ~/.local/share/matoi.
    QCoreApplication::setOrganizationName(u"matoi"_s);
    QCoreApplication::setApplicationName(u"matoi"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(MATOI_VERSION));
}

} // namespace matoi
