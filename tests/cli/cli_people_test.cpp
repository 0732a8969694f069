// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/cli/cli_fixture.h>

using namespace Qt::StringLiterals;

namespace matoi
{

TEST_F(CliTest, APersonIsAddedWithTeamsAndWaysToReachThem)
{
    const QJsonObject mari =
        record({u"person"_s, u"add"_s, u"Mari Sato"_s, u"--handle"_s, u"mari"_s, u"--team"_s,
                u"SRE"_s, u"--team"_s, u"Biz"_s, u"--phone"_s, u"090-1"_s, u"--email"_s,
                u"mari@example.jp"_s, u"--duty"_s, u"pdm"_s});
    EXPECT_EQ(mari[u"teams"_s].toArray(), (QJsonArray{u"SRE"_s, u"Biz"_s}));
    EXPECT_EQ(mari[u"phone"_s], u"090-1"_s);
    EXPECT_EQ(records({u"person"_s, u"list"_s}).back(), mari);
    EXPECT_TRUE(records({u"person"_s, u"list"_s}).front()[u"phone"_s].isNull());
}

TEST_F(CliTest, AListOfPeopleIsHeldAgainstTheDirectoryBeforeItIsRecorded)
{
    const QByteArray list = "名前,ハンドル,チーム,電話\n佐藤 美咲,mari,SRE、Biz,090-1\n";
    const auto counts = [&](const QStringList& options) {
        const QJsonObject o = record(QStringList{u"person"_s, u"import"_s, u"-"_s} + options, list);
        return QList<qint64>{o[u"added"_s].toInteger(), o[u"updated"_s].toInteger(),
                             o[u"unchanged"_s].toInteger()};
    };
    EXPECT_EQ(counts({u"--dry-run"_s}), (QList<qint64>{1, 0, 0}));
    EXPECT_EQ(records({u"person"_s, u"list"_s}).size(), 1u);
    EXPECT_EQ(counts({}), (QList<qint64>{1, 0, 0}));
    EXPECT_EQ(counts({}), (QList<qint64>{0, 0, 1}));
    EXPECT_EQ(records({u"person"_s, u"list"_s}).back()[u"teams"_s].toArray(),
              (QJsonArray{u"SRE"_s, u"Biz"_s}));
}

TEST_F(CliTest, AListWithAFaultIsRefusedWholeAndNamesTheLine)
{
    const CliReply reply =
        call({u"person"_s, u"import"_s, u"-"_s}, "name,duty\nMari,pdm\nKen,boss\n");
    EXPECT_EQ(reply.exitCode, 1);
    EXPECT_TRUE(reply.err.contains("ine 3")) << reply.err.toStdString();
    EXPECT_EQ(records({u"person"_s, u"list"_s}).size(), 1u);
}

TEST_F(CliTest, ASummaryIsPrintedAsAPostThatCallsTheChannel)
{
    const QString id = declare();
    EXPECT_EQ(refusal({u"summary"_s, u"show"_s, id, u"--format"_s, u"slack"_s}), u"not_found"_s);
    record({u"summary"_s, u"post"_s, id, u"--situation"_s, u"Mail <waits> & waits"_s});
    const auto out = [&](const QString& format) {
        return call({u"summary"_s, u"show"_s, id, u"--format"_s, format}).out;
    };
    EXPECT_TRUE(out(u"slack"_s).startsWith("@channel\n*INC-")) << out(u"slack"_s).toStdString();
    EXPECT_TRUE(out(u"slack"_s).contains("Mail &lt;waits&gt; &amp; waits"));
    EXPECT_TRUE(out(u"markdown"_s).contains("**INC-"));
    EXPECT_TRUE(record({u"summary"_s, u"show"_s, id, u"--format"_s, u"slack"_s})[u"text"_s]
                    .toString()
                    .startsWith(u"@channel"_s));
}

TEST_F(CliTest, ShowAndBriefSayWhatReminds)
{
    const QString id = declare();
    EXPECT_TRUE(record({u"incident"_s, u"show"_s, id})[u"reminders"_s].toArray().isEmpty());
    EXPECT_TRUE(record({u"incident"_s, u"brief"_s, id})[u"text"_s].toString().contains(
        u"**Commander**: Aki Ito"_s));
    record({u"timeline"_s, u"add"_s, id, u"Split into chunks"_s, u"--kind"_s, u"decision"_s,
            u"--pin"_s});
    record({u"timeline"_s, u"add"_s, id, u"Not pinned"_s});
    const QString brief = record({u"incident"_s, u"brief"_s, id})[u"text"_s].toString();
    EXPECT_TRUE(brief.contains(u"Split into chunks"_s)) << brief.toStdString();
    EXPECT_FALSE(brief.contains(u"Not pinned"_s));
}

} // namespace matoi
