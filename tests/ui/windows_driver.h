// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/text/language.h>
#include <tests/support/private_bus.h>
#include <ui/shell/desk.h>
#include <ui/shell/main_window.h>
#include <ui/shell/windows.h>

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

#include <functional>

namespace matoi::test
{

//! A workspace whose windows can be closed and opened again, as at the next start.
class WindowsDriver
{
public:
    WindowsDriver()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_dir.path());
        installLanguage(QStringLiteral("en"));
        start();
    }

    //! `before`: what main does between making and showing the windows.
    void start(const std::function<void(ui::Windows&)>& before = {})
    {
        workspace = std::make_unique<Workspace>();
        windows =
            std::make_unique<ui::Windows>(*workspace, path, ui::Windows::Options{.restore = true});
        workspace->open(path);
        if (before)
            before(*windows);
        windows->show();
        EXPECT_TRUE(waitFor([this] {
            for (const ui::MainWindow* window : windows->all())
                if (!window->settled())
                    return false;
            return true;
        }));
        settle();
    }
    void stop()
    {
        windows.reset();
        workspace.reset();
    }

    template <class Work>
    std::invoke_result_t<Work, Session&> ask(Work work)
    {
        std::optional<std::invoke_result_t<Work, Session&>> value;
        QObject context;
        workspace->run(&context, work, [&](auto v) { value = std::move(v); });
        EXPECT_TRUE(waitFor([&] { return value.has_value(); }));
        return std::move(*value);
    }
    void settle()
    {
        for (int i = 0; i < 10; ++i)
            ask([](Session&) { return true; });
    }
    StreamId declare(const QString& title)
    {
        const auto done = ask([title](Session& s) {
            if (s.profile().isNull())
                (void)s.createProfile(QStringLiteral("Aya"), QStringLiteral("aya"));
            cmd::DeclareIncident c;
            c.title = title;
            c.detectedAt = s.now();
            return s.submit({}, c);
        });
        EXPECT_TRUE(done);
        settle();
        return done->subject().id;
    }
    QString labelOf(StreamId id)
    {
        return ask([id](Session& s) { return (*s.store().incidentRow(id))->label; });
    }
    static ui::Desk& desk(const ui::MainWindow& window) { return *window.findChild<ui::Desk*>(); }

private:
    QTemporaryDir m_dir;

public:
    const QString path = m_dir.filePath(QStringLiteral("windows.matoi"));
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<ui::Windows> windows;
};

} // namespace matoi::test
