// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/text/language.h>
#include <ui/shell/desk.h>
#include <ui/shell/main_window.h>

#include <QApplication>
#include <QEventLoop>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest/QTest>

#include <gtest/gtest.h>

namespace matoi::test
{

//! The real window on a workspace of its own, driven by keys alone.
class WindowDriver
{
public:
    //! On a workspace of its own, or on this file.
    explicit WindowDriver(const QString& file = {})
        : path(file.isEmpty() ? m_dir.filePath(QStringLiteral("window.matoi")) : file)
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_dir.path());
        installLanguage(QStringLiteral("en"));
        window.resize(1440, 900);
        QEventLoop loop;
        QObject::connect(&window, &ui::MainWindow::settledNow, &loop, &QEventLoop::quit);
        workspace.open(path);
        window.show();
        window.activateWindow();
        loop.exec();
        settle();
    }

    ui::Desk& desk() { return *window.findChild<ui::Desk*>(); }

    //! What the store thread says.
    template <class Work>
    std::invoke_result_t<Work, Session&> ask(Work work)
    {
        std::optional<std::invoke_result_t<Work, Session&>> value;
        QEventLoop loop;
        workspace.run(&loop, work, [&](auto v) {
            value = std::move(v);
            loop.quit();
        });
        loop.exec();
        return std::move(*value);
    }
    //! Until what was submitted is recorded, read again and shown. An act may submit the next one
    //! when it is done; three of them are the most that one key sets off.
    void settle()
    {
        for (int i = 0; i < 10; ++i)
            ask([](Session&) { return true; });
    }

    void key(int key, Qt::KeyboardModifiers with = {})
    {
        QWidget* const target = QApplication::focusWidget();
        QTest::keyClick(target ? target : &window, Qt::Key(key), with);
        settle();
    }
    void type(const QString& text)
    {
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown,
                                QString(c), {});
    }
    //! In place of what stands in the field.
    void retype(const QString& text)
    {
        key(Qt::Key_A, Qt::ControlModifier);
        type(text);
    }
    //! Tab, until a widget of this class has the focus.
    bool tabTo(const char* className)
    {
        for (int i = 0; i < 30; ++i) {
            if (QApplication::focusWidget() && QApplication::focusWidget()->inherits(className))
                return true;
            key(Qt::Key_Tab);
        }
        return false;
    }
    void save() { key(Qt::Key_Return, Qt::ControlModifier); }

private:
    QTemporaryDir m_dir;

public:
    const QString path;
    Workspace workspace;
    ui::MainWindow window{workspace};
};

} // namespace matoi::test
