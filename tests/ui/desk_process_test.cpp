// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/printers.h>
#include <tests/ui/desk_process.h>

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace matoi;
using namespace matoi::test;

namespace
{

QString idOf(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object()["id"_L1].toString();
}
QString labelOf(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object()["number"_L1].toString();
}
QStringList declaring(const QString& title)
{
    return {u"--json"_s, u"incident"_s, u"declare"_s, u"--title"_s, title};
}

} // namespace

TEST(DeskProcess, ALinkGivenToASecondStartIsShownByTheFirst)
{
    DeskProcess d;
    const QByteArray one = d.call("/matoi-cli", declaring(u"Mail"_s));
    const QByteArray two = d.call("/matoi-cli", declaring(u"Shop"_s));
    ASSERT_NE(labelOf(one), QString()) << one.toStdString();
    QProcess desk;
    d.start(desk);
    d.call("/matoi", {u"matoi://incident/"_s + labelOf(one)});
    // What the window shows is what its session keeps.
    EXPECT_EQ(DeskProcess::terminate(desk), 0);
    EXPECT_TRUE(d.content(u"matoi/matoi.conf"_s).contains("incident=" + idOf(one).toLatin1()))
        << d.content(u"matoi/matoi.conf"_s).toStdString();
    EXPECT_NE(idOf(one), idOf(two));
    EXPECT_TRUE(d.log().contains("\"text\":\"link\""));
}

TEST(DeskProcess, WhatIsNoLinkIsRefusedBeforeAnythingStarts)
{
    DeskProcess d;
    d.call("/matoi", {u"http://example.com"_s}, 1);
    d.call("/matoi", {u"matoi://new"_s, u"matoi://new"_s}, 1);
    EXPECT_FALSE(QFile::exists(d.db()));
}

TEST(DeskProcess, ACrashIsNamedAtTheNextStartAndACleanEndIsNot)
{
    const QByteArray note = "the last run did not end as it should";
    DeskProcess d;
    {
        QProcess desk;
        d.start(desk);
        EXPECT_EQ(DeskProcess::terminate(desk), 0);
    }
    {
        QProcess desk;
        d.start(desk);
        EXPECT_FALSE(d.log().contains(note)) << "a SIGTERM is a clean end";
        desk.kill();
        desk.waitForFinished(10'000);
    }
    QProcess desk;
    d.start(desk);
    EXPECT_EQ(DeskProcess::terminate(desk), 0);
    EXPECT_TRUE(d.log().contains(note));
    EXPECT_TRUE(d.log().contains("\"text\":\"ended\""));
}

TEST(DeskProcess, TheLogHoldsNoWordOfAnIncident)
{
    DeskProcess d;
    QProcess desk;
    d.start(desk);
    const QString label = labelOf(d.call("/matoi-cli", declaring(u"canarytitle"_s)));
    d.call("/matoi-cli", {u"person"_s, u"add"_s, u"canaryperson"_s});
    d.call("/matoi-cli", {u"timeline"_s, u"add"_s, label, u"canarytext"_s});
    d.call("/matoi-cli", {u"timeline"_s, u"list"_s, u"canarywrong"_s}, 1);
    d.call("/matoi", {u"matoi://new?title=canarylink"_s});
    d.call("/matoi", {u"matoi://canaryverb"_s});
    EXPECT_EQ(DeskProcess::terminate(desk), 0);
    EXPECT_TRUE(d.log().contains("started"));
    EXPECT_FALSE(d.log().contains("canary")) << d.log().toStdString();
    EXPECT_FALSE(d.log().contains("w.matoi"));
    EXPECT_FALSE(d.content(u"matoi/matoi.conf"_s).contains("canary"));
    const QString zip = d.file(u"doctor.zip"_s);
    d.call("/matoi-cli", {u"log"_s, u"doctor"_s, u"--bundle"_s, zip});
    EXPECT_GT(QFileInfo(zip).size(), 0);
}

TEST(DeskProcess, ABrokenSettingsFileIsKeptAsideAndTheDefaultsCount)
{
    DeskProcess d;
    QDir().mkpath(d.file(u"matoi"_s));
    const QByteArray garbage = QByteArrayLiteral("\x00\x01[[[not an ini\nlanguage\n\xff\xfe");
    {
        QFile conf(d.file(u"matoi/matoi.conf"_s));
        ASSERT_TRUE(conf.open(QIODevice::WriteOnly));
        conf.write(garbage);
    }
    QProcess desk;
    d.start(desk);
    EXPECT_EQ(DeskProcess::terminate(desk), 0);
    EXPECT_EQ(d.content(u"matoi/matoi.conf.broken"_s), garbage);
    EXPECT_TRUE(d.log().contains("the settings file cannot be read"));
    EXPECT_FALSE(d.content(u"matoi/matoi.conf"_s).contains("not an ini"));
    QProcess again;
    d.start(again);
    EXPECT_EQ(DeskProcess::terminate(again), 0);
    EXPECT_EQ(d.log().count("the settings file cannot be read"), 1);
}

TEST(DeskProcess, T26_ItLeavesNoCoreAndNobodyLooksIntoIt)
{
#ifdef __SANITIZE_ADDRESS__
    GTEST_SKIP() << "a sanitizer looks into its process";
#endif
    DeskProcess d;
    QProcess desk;
    d.start(desk);
    const QString folder = u"/proc/%1/"_s.arg(desk.processId());
    QFile limits(folder + u"limits"_s);
    ASSERT_TRUE(limits.open(QIODevice::ReadOnly));
    EXPECT_TRUE(limits.readAll().simplified().contains("Max core file size 0 0"));
    EXPECT_EQ(QFileInfo(folder + u"mem"_s).ownerId(), 0u) << "nobody's but root's";
    EXPECT_EQ(DeskProcess::terminate(desk), 0);
}
