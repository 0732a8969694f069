// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/log_file.h>
#include <ui/shell/desk_settings.h>

#include <QFile>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

QString setBrokenSettingsAside()
{
    QString file;
    {
        const QSettings probe;
        file = probe.fileName();
        (void)probe.allKeys(); // a section is read when somebody asks for it
        if (probe.status() == QSettings::NoError || !QFile::exists(file))
            return {};
    }
    const QString aside = file + u".broken"_s;
    QFile::remove(aside);
    const bool moved = QFile::rename(file, aside);
    qCWarning(logWindow, "the settings file cannot be read");
    return moved ? aside : file;
}

} // namespace matoi::ui
