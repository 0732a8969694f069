// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/messages.h>
#include <ui/shell/desk.h>
#include <ui/shell/main_window.h>
#include <ui/shell/panels.h>
#include <ui/theme/theme.h>
#include <ui/views/composer.h>
#include <ui/views/filter_bar.h>
#include <ui/views/form_panel.h>
#include <ui/views/step_rail.h>
#include <ui/views/timeline_view.h>
#include <ui/views/undo_bar.h>

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

void MainWindow::bindKeys()
{
    const auto bind = [this](const QKeySequence& keys, auto act) {
        auto* shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, [this, act] {
            if (!m_panels->isOpen())
                act();
        });
    };
    bind(QKeySequence(u"Ctrl+N"_s), [this] { m_panels->declare(IncidentKind::Real); });
    bind(QKeySequence(u"Ctrl+U"_s), [this] {
        if (!m_desk->incident().isNull())
            m_panels->askSummary();
    });
    bind(QKeySequence(u"Ctrl+Z"_s), [this] { undo(); });
    bind(QKeySequence(u"Ctrl+1"_s), [this] { showPage(DeskPage); });
    bind(QKeySequence(u"Ctrl+2"_s), [this] { showPage(IncidentsPage); });
    bind(QKeySequence(u"Ctrl+,"_s), [this] { settings(); });
    bind(QKeySequence(u"Ctrl+I"_s), [this] { m_panels->importFile(m_import); });
    bind(QKeySequence(u"F6"_s), [this] { m_desk->nextPane(1); });
    bind(QKeySequence(u"Shift+F6"_s), [this] { m_desk->nextPane(-1); });
}

bool MainWindow::letterKey(int key)
{
    if (m_pages->currentWidget() != m_desk || m_desk->incident().isNull()) {
        switch (key) {
        case Qt::Key_D:
            m_panels->declare(IncidentKind::Drill);
            return true;
        case Qt::Key_P:
            m_panels->addPerson();
            return true;
        case Qt::Key_Question:
            showKeys();
            return true;
        default:
            return false;
        }
    }
    if (key >= Qt::Key_1 && key <= Qt::Key_6) {
        m_panels->moveStep(QString::number(key - Qt::Key_0));
        return true;
    }
    switch (key) {
    case Qt::Key_N:
        m_desk->composer().focusEditor();
        return true;
    case Qt::Key_O:
        m_panels->cycleOutlook();
        return true;
    case Qt::Key_H:
        m_panels->askHypothesis();
        return true;
    case Qt::Key_R:
        m_panels->askRoles();
        return true;
    case Qt::Key_T:
        m_panels->askTask();
        return true;
    case Qt::Key_G:
        m_panels->doNext();
        return true;
    case Qt::Key_S:
        m_desk->view().setShowSystem(!m_desk->view().showsSystem());
        return true;
    case Qt::Key_W:
        m_panels->askWake();
        return true;
    case Qt::Key_C:
        m_panels->askConflicts();
        return true;
    case Qt::Key_A:
        m_panels->askAction();
        return true;
    case Qt::Key_Slash:
        m_desk->filters().focusSearch();
        return true;
    case Qt::Key_Question:
        showKeys();
        return true;
    case Qt::Key_J:
    case Qt::Key_K:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_End:
    case Qt::Key_Home:
        m_desk->view().setFocus(Qt::ShortcutFocusReason);
        return true;
    case Qt::Key_Escape:
        m_desk->filters().clear();
        m_desk->setFocus();
        return true;
    default:
        return false;
    }
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    // Letters reach the window only when no text field took them first.
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (!m_panels->isOpen() && plain && letterKey(event->key()))
        return;
    QMainWindow::keyPressEvent(event);
}

void MainWindow::bannerAct(int act)
{
    switch (Banner::Act(act)) {
    case Banner::Act::Wake:
        return m_panels->askWake();
    case Banner::Act::Retry:
        return m_desk->composer().submit();
    case Banner::Act::Copy:
        return QGuiApplication::clipboard()->setText(m_desk->composer().text());
    case Banner::Act::Summary:
        return m_panels->askSummary();
    case Banner::Act::Snooze:
        return m_panels->askSnooze();
    case Banner::Act::Compare:
        return m_panels->askConflicts();
    }
}

void MainWindow::undo()
{
    m_desk->undoBar().offer({});
    m_workspace.run(
        this, [](Session& s) { return s.undoLast(); },
        [this](const Result<Outcome>& outcome) {
            say(outcome ? tr("Undone") : text::sentence(outcome.error()));
        });
}

void MainWindow::settings()
{
    const auto& themes = ThemeController::instance();
    FormPanel& form = m_panels->form();
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

void MainWindow::showKeys()
{
    FormPanel& form = m_panels->form();
    form.open(u"keys"_s, tr("Keys"),
              tr("Ctrl+N declare · N entry · 1–6 steps · O outlook · Ctrl+U summary · G next act"),
              {}, tr("Close"), [&form](const FormValues&) { form.succeed(); });
    form.refuse(
        tr("H hypothesis · R roles · T to-do · A action · W wake-up · P pin · E correct · "
           "Del retract · S system entries · J K rows · / search · F6 panes · Ctrl+Z undo · "
           "Ctrl+1 desk · Ctrl+2 incidents · Ctrl+I import · Ctrl+, settings"));
}

} // namespace matoi::ui
