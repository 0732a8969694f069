// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/store/lock.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace matoi::test
{

//! Real programs in a home of their own, without the desktop of whoever runs the test.
class DeskProcess
{
public:
    explicit DeskProcess(const QString& busAddress = QStringLiteral("unix:path=/nonexistent"))
    {
        m_environment = QProcessEnvironment::systemEnvironment();
        for (const char* name :
             {"HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"})
            m_environment.insert(QString::fromLatin1(name), m_dir.path());
        set("QT_QPA_PLATFORM", QStringLiteral("offscreen"));
        set("DBUS_SESSION_BUS_ADDRESS", busAddress);
        m_environment.remove(QStringLiteral("XDG_ACTIVATION_TOKEN"));
    }
    void set(const char* name, const QString& value)
    {
        m_environment.insert(QString::fromLatin1(name), value);
    }
    QString file(const QString& name) const { return m_dir.filePath(name); }
    QByteArray content(const QString& name) const
    {
        QFile f(file(name));
        return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
    }
    QByteArray log() const { return content(QStringLiteral("matoi/matoi.log")); }

    //! The desk, until it owns the workspace and listens.
    void start(QProcess& desk, const QStringList& more = {})
    {
        run(desk, "/matoi", QStringList{QStringLiteral("--lang"), QStringLiteral("en")} + more);
        ASSERT_TRUE(desk.waitForStarted());
        for (int i = 0; i < 600 && !listens() && desk.state() == QProcess::Running; ++i)
            desk.waitForFinished(50);
        ASSERT_TRUE(listens()) << desk.readAllStandardError().toStdString();
    }
    //! matoi-cli or a second matoi, to its end; gives its stdout.
    QByteArray call(const char* program, const QStringList& arguments, int expected = 0)
    {
        QProcess process;
        run(process, program, arguments);
        EXPECT_TRUE(process.waitForFinished(30'000));
        EXPECT_EQ(process.exitCode(), expected) << process.readAllStandardError().toStdString();
        return process.readAllStandardOutput();
    }
    //! As the system does at the end of a session; the exit code.
    static int terminate(QProcess& desk)
    {
        desk.terminate();
        EXPECT_TRUE(desk.waitForFinished(20'000));
        EXPECT_EQ(desk.exitStatus(), QProcess::NormalExit);
        return desk.exitCode();
    }
    QString db() const { return file(QStringLiteral("w.matoi")); }

private:
    bool listens() const
    {
        const auto owner = ownerOf(db());
        return owner && QFile::exists(owner->socket);
    }
    void run(QProcess& process, const char* program, const QStringList& arguments)
    {
        process.setProcessEnvironment(m_environment);
        process.start(QStringLiteral(MATOI_BIN_DIR) + QString::fromLatin1(program),
                      QStringList{QStringLiteral("--db"), db()} + arguments);
    }
    QTemporaryDir m_dir;
    QProcessEnvironment m_environment;
};

} // namespace matoi::test
