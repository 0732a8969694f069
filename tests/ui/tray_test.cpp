// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/fake_tray.h>
#include <tests/support/printers.h>
#include <tests/support/private_bus.h>
#include <tests/ui/desk_process.h>
#include <ui/shell/tray.h>

#include <QImage>

using namespace Qt::StringLiterals;
using namespace matoi;
using namespace matoi::test;

namespace
{

//! A screen without a desktop: a tray needs a window system.
class Screen
{
public:
    Screen()
    {
        m_server.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1440x900x24"_s,
                                   u"-nolisten"_s, u"tcp"_s});
        EXPECT_TRUE(m_server.waitForStarted()) << "the package xvfb is missing";
        while (!m_server.canReadLine() && m_server.waitForReadyRead(20'000)) {
        }
        m_name = u':' + QString::fromLatin1(m_server.readLine()).trimmed();
        EXPECT_GT(m_name.size(), 1);
    }
    ~Screen()
    {
        m_server.terminate();
        m_server.waitForFinished(10'000);
    }
    QString name() const { return m_name; }

private:
    QProcess m_server;
    QString m_name;
};

//! Until a process of ours ends, while this one answers on the bus.
bool ended(QProcess& process)
{
    return waitFor([&] { return process.state() == QProcess::NotRunning; });
}

} // namespace

TEST(Tray, IsAMenuOnTheRealBusThatFollowsWhatRunsAndQuits)
{
    Screen screen;
    PrivateBus bus;
    FakeTrayHost host(bus.connection());
    DeskProcess d(bus.address());
    d.set("QT_QPA_PLATFORM", u"xcb"_s);
    d.set("DISPLAY", screen.name());
    QProcess desk;
    d.start(desk);
    ASSERT_TRUE(waitFor([&] { return !host.item().isEmpty(); })) << "no item was registered";
    ASSERT_TRUE(waitFor([&] { return host.labels().size() == 4; }));
    EXPECT_EQ(host.labels(), (QStringList{u"Declare an incident"_s, u"New entry"_s,
                                          u"Show the desk"_s, u"Quit Matoi"_s}));
    EXPECT_FALSE(host.enabled(u"New entry"_s)) << "nothing runs to write into";
    QProcess call;
    d.call("/matoi-cli", {u"incident"_s, u"declare"_s, u"--title"_s, u"Mail"_s});
    EXPECT_TRUE(waitFor([&] { return host.enabled(u"New entry"_s); }));
    host.click(u"New entry"_s);
    host.click(u"Quit Matoi"_s);
    ASSERT_TRUE(ended(desk));
    EXPECT_EQ(desk.exitCode(), 0);
    EXPECT_TRUE(d.log().contains("\"text\":\"ended\""));
}

TEST(Tray, TheIconOfARunningIncidentDiffersFromTheCalmOne)
{
    for (const int size : {16, 22, 32}) {
        const QImage calm = ui::trayIcon(false).pixmap(size).toImage(),
                     running = ui::trayIcon(true).pixmap(size).toImage();
        EXPECT_NE(calm, running);
        EXPECT_LT(calm.pixelColor(0, 0).alpha(), 32) << "its own plate has round corners";
    }
}
