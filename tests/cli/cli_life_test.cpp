// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/cli/cli_fixture.h>

using namespace Qt::StringLiterals;

namespace matoi
{

TEST_F(CliTest, DeclaringPrintsTheIncidentWithEveryKey)
{
    const QJsonObject o = record({u"incident"_s, u"declare"_s, u"--title"_s, u"Mail is late"_s,
                                  u"--source"_s, u"customer"_s, u"--started"_s, u"-30m"_s});
    EXPECT_EQ(o[u"state"_s].toString(), u"responding"_s);
    EXPECT_EQ(o[u"classification"_s].toString(), u"undecided"_s);
    EXPECT_EQ(o[u"detect_source"_s].toString(), u"customer"_s);
    EXPECT_EQ(o[u"commander"_s].toString(), u"Aki Ito"_s);
    EXPECT_TRUE(o[u"impact_band"_s].isNull());
    EXPECT_FALSE(o[u"impact_known"_s].toBool());
    EXPECT_TRUE(o[u"started_at"_s].toString().endsWith(u'Z'));
}

TEST_F(CliTest, AnIncidentLivesFromDeclarationToClosing)
{
    record({u"person"_s, u"add"_s, u"Mari Sato"_s, u"--handle"_s, u"mari"_s});
    const QString id = declare();
    EXPECT_EQ(record({u"incident"_s, u"classify"_s, id, u"--class"_s, u"outage"_s, u"--reason"_s,
                      u"Mail is a main function"_s})[u"classification"_s]
                  .toString(),
              u"outage"_s);
    const QJsonObject scored =
        record({u"incident"_s, u"score"_s, id, u"--scope"_s, u"2"_s, u"--degree"_s, u"5"_s});
    EXPECT_EQ(scored[u"score"_s].toInt(), 10);
    EXPECT_EQ(scored[u"impact_band"_s].toInt(), 10);
    record({u"incident"_s, u"set"_s, id, u"channel_name"_s, u"incident_mail_delay"_s});
    record({u"summary"_s, u"post"_s, id, u"--situation"_s, u"Mail waits"_s, u"--next"_s, u"30m"_s});
    record({u"hypothesis"_s, u"open"_s, id, u"A worker stopped"_s});
    record({u"hypothesis"_s, u"confirm"_s, id, u"1"_s, u"--evidence"_s, u"Its log ends"_s});
    EXPECT_EQ(refusal({u"incident"_s, u"state"_s, id, u"converged"_s}), u"outlook_not_converged"_s);
    const QJsonObject converged = record(
        {u"incident"_s, u"converge"_s, id, u"--owner"_s, u"mari"_s, u"--fix"_s, u"workaround"_s});
    EXPECT_EQ(converged[u"state"_s].toString(), u"reporting"_s);
    record({u"postmortem"_s, u"edit"_s, id, u"cause"_s, u"-"_s}, "A full disk");
    EXPECT_EQ(refusal({u"incident"_s, u"state"_s, id, u"reviewed"_s}), u"review_not_held"_s);
    const QJsonObject review =
        record({u"postmortem"_s, u"review"_s, id, u"--participant"_s, u"mari"_s, u"--participant"_s,
                u"aki"_s, u"--state"_s, u"reviewed"_s});
    EXPECT_EQ(review[u"state"_s].toString(), u"reviewed"_s);
    EXPECT_EQ(review[u"sections"_s][u"cause"_s].toString(), u"A full disk"_s);
    if (record({u"incident"_s, u"show"_s, id})[u"state"_s].toString() != u"reviewed"_s)
        record({u"incident"_s, u"state"_s, id, u"reviewed"_s});
    EXPECT_EQ(refusal({u"incident"_s, u"state"_s, id, u"closed"_s}), u"permanent_fix_missing"_s);
    record({u"incident"_s, u"fix"_s, id, u"permanent_done"_s});
    EXPECT_EQ(record({u"incident"_s, u"state"_s, id, u"closed"_s})[u"state"_s].toString(),
              u"closed"_s);
}

TEST_F(CliTest, TheTableOfAnIncidentIsTheOneThatTheDeskWrites)
{
    const QString id = declare();
    record({u"timeline"_s, u"add"_s, id, u"=1+1 is \"two\""_s, u"--kind"_s, u"finding"_s});
    const CliReply table = call({u"incident"_s, u"export"_s, id, u"--format"_s, u"csv"_s});
    ASSERT_EQ(table.exitCode, 0) << table.err.toStdString();
    EXPECT_TRUE(table.out.startsWith("\xef\xbb\xbfincident,occurred_at,local_time,zone,"))
        << table.out.left(80).toStdString();
    EXPECT_TRUE(table.out.contains("\"" + id.toUtf8() + "\""));
    EXPECT_TRUE(table.out.contains("\"'=1+1 is \"\"two\"\"\"")) << "a formula is defused";
    EXPECT_TRUE(table.out.contains("finding"));
    EXPECT_TRUE(table.out.endsWith("\r\n"));
}

TEST_F(CliTest, ALineIsWrittenCorrectedPinnedAndTakenBack)
{
    const QString id = declare();
    const QJsonObject added = record({u"timeline"_s, u"add"_s, id, u"DB failed over"_s, u"--at"_s,
                                      u"-10m"_s, u"--kind"_s, u"finding"_s});
    const QString entry = added[u"id"_s].toString();
    EXPECT_EQ(added[u"kind"_s].toString(), u"finding"_s);
    EXPECT_LT(added[u"occurred_at"_s].toString(), added[u"recorded_at"_s].toString());
    EXPECT_EQ(
        record({u"timeline"_s, u"correct"_s, entry, u"-"_s}, "DB failed over twice")[u"text"_s]
            .toString(),
        u"DB failed over twice"_s);
    EXPECT_TRUE(record({u"timeline"_s, u"pin"_s, entry})[u"pinned"_s].toBool());
    EXPECT_FALSE(record({u"timeline"_s, u"unpin"_s, entry})[u"pinned"_s].toBool());
    EXPECT_TRUE(
        record({u"timeline"_s, u"retract"_s, entry, u"--reason"_s, u"Elsewhere"_s})[u"retracted"_s]
            .toBool());
    EXPECT_TRUE(
        record({u"timeline"_s, u"redact"_s, entry, u"--reason"_s, u"A name"_s})[u"redacted"_s]
            .toBool());
}

TEST_F(CliTest, AsAnotherPersonIsRecorded)
{
    record({u"person"_s, u"add"_s, u"Mari Sato"_s, u"--handle"_s, u"mari"_s});
    const QString id = declare();
    EXPECT_EQ(
        record({u"--as"_s, u"mari"_s, u"timeline"_s, u"add"_s, id, u"On my way"_s})[u"author"_s]
            .toString(),
        u"Mari Sato"_s);
}

TEST_F(CliTest, TheLogTravelsAndStaysTheSame)
{
    const QString id = declare();
    record({u"timeline"_s, u"add"_s, id, u"One"_s});
    const QString hash = record({u"log"_s, u"hash"_s})[u"hash"_s].toString();
    const CliReply exported = call({u"log"_s, u"export"_s});
    EXPECT_EQ(record({u"log"_s, u"import"_s, u"-"_s}, exported.out)[u"added"_s].toInt(), 0);
    record({u"log"_s, u"rebuild"_s});
    EXPECT_EQ(record({u"log"_s, u"hash"_s})[u"hash"_s].toString(), hash);
    EXPECT_TRUE(record({u"log"_s, u"verify"_s})[u"intact"_s].toBool());
    record({u"log"_s, u"backup"_s, u"b.matoi"_s});
    record({u"log"_s, u"restore"_s, u"b.matoi"_s, u"--to"_s, u"r.matoi"_s});
    EXPECT_EQ(refusal({u"log"_s, u"restore"_s, u"b.matoi"_s, u"--to"_s, u"r.matoi"_s}),
              u"already_exists"_s);
}

TEST_F(CliTest, ARestrictedIncidentIsReadByItsReadersOnly)
{
    for (const auto& name : {u"mari"_s, u"ken"_s})
        record({u"person"_s, u"add"_s, name, u"--handle"_s, name});
    const QString id = declare();
    const QString entry =
        record({u"timeline"_s, u"add"_s, id, u"Seen by three"_s})[u"id"_s].toString();
    const QJsonObject o = record({u"incident"_s, u"restrict"_s, id, u"--reader"_s, u"mari"_s});
    EXPECT_EQ(o[u"visibility"_s].toString(), u"restricted"_s);
    record({u"--as"_s, u"mari"_s, u"incident"_s, u"show"_s, id});
    EXPECT_EQ(refusal({u"--as"_s, u"ken"_s, u"incident"_s, u"show"_s, id}), u"restricted_stream"_s);
    EXPECT_EQ(refusal({u"--as"_s, u"ken"_s, u"timeline"_s, u"list"_s, id}), u"restricted_stream"_s);
    EXPECT_EQ(refusal({u"--as"_s, u"ken"_s, u"timeline"_s, u"pin"_s, entry}),
              u"restricted_stream"_s);
    EXPECT_TRUE(record({u"--as"_s, u"ken"_s, u"incident"_s, u"list"_s})[u"title"_s].isNull());
}

TEST_F(CliTest, PeopleReadTheCallersLanguage)
{
    declare();
    const QByteArray out = call({u"incident"_s, u"list"_s}, {}, u"ja"_s).out;
    EXPECT_TRUE(QString::fromUtf8(out).contains(u"対応中"_s)) << out.toStdString();
    EXPECT_TRUE(QString::fromUtf8(out).contains(u"番号"_s)) << out.toStdString();
}

} // namespace matoi
