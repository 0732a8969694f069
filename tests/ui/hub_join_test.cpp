// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/paths.h>
#include <tests/ui/hub_window.h>
#include <ui/views/join_panel.h>
#include <ui/views/secret_panel.h>

#include <QLabel>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace matoi;
using namespace matoi::test;

namespace
{

//! A machine of its own: its data and settings lie in a folder that goes away.
struct HubJoinWindow : testing::Test {
    HubJoinWindow()
    {
        qputenv("HOME", m_dir.path().toUtf8());
        qunsetenv("DBUS_SESSION_BUS_ADDRESS"); // no keychain
    }
    ~HubJoinWindow() override { qputenv("HOME", m_home); }

    QString fileOf(const QByteArray& bytes)
    {
        const QString path = m_dir.filePath(u"ben.invitation"_s);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }
    static ui::JoinPanel& panel(WindowDriver& d) { return *d.window.findChild<ui::JoinPanel*>(); }
    static void choosePassphrase(WindowDriver& d, const QString& first, const QString& second)
    {
        d.key(Qt::Key_Right);
        ASSERT_TRUE(d.tabTo("QLineEdit"));
        d.type(first);
        d.key(Qt::Key_Tab);
        d.type(second);
        d.key(Qt::Key_Return);
    }

private:
    QTemporaryDir m_dir;
    const QByteArray m_home = qgetenv("HOME");
};

} // namespace

TEST_F(HubJoinWindow, AFileThatIsNoInvitationSaysSoAndOffersAnother)
{
    WindowDriver d;
    d.window.joinWith(fileOf("{\"something\":\"else\"}"));
    ASSERT_TRUE(eventually([&] { return panel(d).isOpen(); }));
    bool said = false;
    for (const QLabel* label : panel(d).findChildren<QLabel*>())
        said |= label->text().contains(u"This is no invitation"_s);
    EXPECT_TRUE(said);
}

TEST_F(HubJoinWindow, T35_FromTheFileToWorkingInThreeDialogs)
{
    HubTeam team;
    const sync::Invitation invitation = team.invite(u"responder"_s);
    const QString file = fileOf(sync::writeInvitation(invitation));
    QString path;
    QByteArray words;
    int dialogs = 1; // choosing the file
    {
        WindowDriver d; // a first start: its own person is there, so the team gets its own file
        QObject::connect(&d.window, &ui::MainWindow::workspaceWanted, &d.window,
                         [&](const QString& next, const QByteArray& opens) {
                             path = next;
                             words = opens;
                         });
        d.window.joinWith(file);
        ASSERT_TRUE(eventually([&] { return panel(d).isOpen(); }));
        ++dialogs;
        choosePassphrase(d, u"my own words"_s, u"mine"_s);
        EXPECT_TRUE(panel(d).refusal().contains(u"differ"_s));
        d.retype(u"my own words"_s); // the first stands as it was typed
        d.key(Qt::Key_Return);
        ASSERT_TRUE(eventually([&] { return !panel(d).waits(); }));
        EXPECT_EQ(panel(d).refusal(), QString());
        d.key(Qt::Key_Return);
        EXPECT_FALSE(panel(d).isOpen());
    }
    ASSERT_FALSE(path.isEmpty());
    EXPECT_TRUE(QFile::exists(path));
    EXPECT_EQ(words, "my own words");

    WindowDriver d(path); // as at the next start: the passphrase is asked for
    rememberWorkspace(path);
    EXPECT_EQ(defaultWorkspacePath(), path);
    auto& secret = *d.window.findChild<ui::SecretPanel*>();
    ASSERT_TRUE(eventually([&] { return secret.isOpen(); }));
    ++dialogs;
    d.type(u"wrong words"_s);
    d.key(Qt::Key_Return);
    ASSERT_TRUE(eventually([&] { return !secret.refusal().isEmpty(); }));
    d.retype(u"my own words"_s);
    d.key(Qt::Key_Return);
    ASSERT_TRUE(eventually([&] { return allShared(d.workspace); }));
    EXPECT_FALSE(secret.isOpen());
    EXPECT_LE(dialogs, 3);

    d.key(Qt::Key_N, Qt::ControlModifier);
    d.type(u"Mail is slow"_s);
    d.key(Qt::Key_Return);
    EXPECT_TRUE(
        eventually([&] { return d.workspace.hub().state().pos > 0 && allShared(d.workspace); }));
    auto hub = HubAccess(loginOf(invitation, SecretPlace::File), path, d.workspace.hub().secret())
                   .connect();
    ASSERT_TRUE(hub.ok());
    EXPECT_GT(hub->standing()->pos, 0);
}

TEST_F(HubJoinWindow, WhereNoKeychainIsAPassphraseIsAskedForInTheSamePanel)
{
    HubTeam team;
    WindowDriver d;
    d.window.joinWith(fileOf(sync::writeInvitation(team.invite(u"responder"_s))));
    ASSERT_TRUE(eventually([&] { return panel(d).isOpen(); }));
    d.key(Qt::Key_Return);
    ASSERT_TRUE(eventually([&] { return !panel(d).refusal().isEmpty(); }));
    EXPECT_TRUE(panel(d).refusal().contains(u"keychain"_s));
    d.type(u"typed at once"_s); // the focus is where the passphrase belongs
    d.key(Qt::Key_Tab);
    d.type(u"typed at once"_s);
    d.key(Qt::Key_Return);
    EXPECT_TRUE(eventually([&] { return !panel(d).waits() && panel(d).refusal().isEmpty(); }));
}
