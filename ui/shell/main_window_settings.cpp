// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/messages.h>
#include <ui/shell/main_window.h>
#include <ui/theme/theme.h>
#include <ui/views/form_panel.h>

#include <QDir>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

void MainWindow::settings()
{
    const auto& themes = ThemeController::instance();
    FormPanel& form = *m_form;
    form.open(u"settings"_s, tr("Settings"), {},
              {{u"language"_s,
                tr("Language"),
                FormField::Kind::Choice,
                m_context.language,
                {},
                {{u"en"_s, u"English"_s}, {u"ja"_s, u"日本語"_s}}},
               {u"theme"_s,
                tr("Theme"),
                FormField::Kind::Choice,
                QString::number(int(themes.mode())),
                {},
                {{u"0"_s, tr("As the system")}, {u"1"_s, tr("Light")}, {u"2"_s, tr("Dark")}}},
               {u"scale"_s,
                tr("Text size"),
                FormField::Kind::Choice,
                QString::number(themes.textScale()),
                {},
                {{u"1"_s, u"100 %"_s},
                 {u"1.15"_s, u"115 %"_s},
                 {u"1.3"_s, u"130 %"_s},
                 {u"1.5"_s, u"150 %"_s}}},
               {u"backups"_s,
                tr("Folder of the daily backups"),
                FormField::Kind::Line,
                QSettings().value(u"backup_folder"_s).toString(),
                defaultBackupFolder(m_workspace.path()),
                {}}},
              tr("Apply"), [this, &form](const FormValues& v) {
                  QSettings stored;
                  const QString folder = v[u"backups"_s].trimmed();
                  if (!folder.isEmpty() && (QDir::isRelativePath(folder) || !QDir().mkpath(folder)))
                      return form.refuse(text::sentence({ErrorCode::IoError, folder}));
                  if (folder != stored.value(u"backup_folder"_s).toString()) {
                      stored.setValue(u"backup_folder"_s, folder);
                      if (m_keepBackups)
                          m_backups.start(m_workspace.path(), folder);
                  }
                  stored.setValue(u"theme"_s, v[u"theme"_s].toInt());
                  stored.setValue(u"text_scale"_s, v[u"scale"_s].toDouble());
                  form.succeed();
                  ThemeController::instance().setTextScale(v[u"scale"_s].toDouble());
                  ThemeController::instance().setMode(ThemeMode(v[u"theme"_s].toInt()));
                  if (v[u"language"_s] != m_context.language)
                      setLanguage(v[u"language"_s]);
              });
}

} // namespace matoi::ui
