// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/cli/cli_fixture.h>

using namespace Qt::StringLiterals;

namespace matoi
{

TEST_F(CliTest, WrongUsageExitsWithTwoAndAHint)
{
    for (const QStringList& wrong :
         std::vector<QStringList>{{},
                                  {u"nonsense"_s},
                                  {u"incident"_s},
                                  {u"incident"_s, u"fly"_s},
                                  {u"incident"_s, u"declare"_s},
                                  {u"incident"_s, u"score"_s, u"X"_s, u"--scope"_s, u"4"_s},
                                  {u"incident"_s, u"state"_s, u"X"_s, u"nowhere"_s},
                                  {u"timeline"_s, u"add"_s, u"X"_s},
                                  {u"timeline"_s, u"retract"_s, u"X"_s},
                                  {u"step"_s, u"skip"_s, u"X"_s, u"detect"_s},
                                  {u"task"_s, u"done"_s},
                                  {u"role"_s, u"assign"_s, u"X"_s, u"king"_s, u"aki"_s},
                                  {u"summary"_s, u"post"_s, u"X"_s},
                                  {u"hypothesis"_s, u"confirm"_s, u"X"_s, u"1"_s},
                                  {u"phase"_s, u"set"_s, u"X"_s, u"lunch"_s},
                                  {u"wake"_s, u"attempt"_s},
                                  {u"person"_s, u"add"_s},
                                  {u"playbook"_s, u"show"_s},
                                  {u"policy"_s, u"set"_s, u"zone"_s},
                                  {u"conflict"_s, u"resolve"_s, u"X"_s},
                                  {u"postmortem"_s, u"draft"_s, u"X"_s},
                                  {u"action"_s, u"add"_s, u"X"_s, u"T"_s},
                                  {u"search"_s},
                                  {u"attachment"_s, u"get"_s},
                                  {u"log"_s, u"restore"_s},
                                  {u"demo"_s, u"seed-large"_s, u"--seed"_s, u"x"_s}}) {
        const CliReply reply = call(wrong);
        EXPECT_EQ(reply.exitCode, 2) << wrong.join(u' ').toStdString();
        EXPECT_TRUE(reply.err.contains("--help")) << reply.err.toStdString();
        EXPECT_TRUE(reply.out.isEmpty());
    }
}

TEST_F(CliTest, EveryNounRefusesWhatItDoesNotKnow)
{
    const QString id = declare();
    const auto none = u"INC-2026-9999"_s;
    EXPECT_EQ(refusal({u"incident"_s, u"show"_s, none}), u"no_such_incident"_s);
    EXPECT_EQ(refusal({u"incident"_s, u"set"_s, id, u"colour"_s, u"red"_s}), u"unknown_field"_s);
    EXPECT_EQ(refusal({u"incident"_s, u"set"_s, id, u"affected_users"_s, u"many"_s}),
              u"bad_value"_s);
    EXPECT_EQ(refusal({u"incident"_s, u"milestone"_s, id, u"started"_s, u"soon"_s}), u"bad_time"_s);
    EXPECT_EQ(refusal({u"incident"_s, u"merge"_s, id, id}), u"self_reference"_s);
    EXPECT_EQ(refusal({u"timeline"_s, u"add"_s, id, u" "_s}), u"empty"_s);
    EXPECT_EQ(refusal({u"timeline"_s, u"pin"_s, u"0000"_s}), u"no_such_entry"_s);
    EXPECT_EQ(refusal({u"step"_s, u"done"_s, id, u"dance"_s}), u"no_such_step"_s);
    EXPECT_EQ(refusal({u"task"_s, u"done"_s, id, u"0000"_s}), u"no_such_task"_s);
    EXPECT_EQ(refusal({u"role"_s, u"assign"_s, id, u"scribe"_s, u"nobody"_s}), u"no_such_person"_s);
    EXPECT_EQ(refusal({u"hypothesis"_s, u"confirm"_s, id, u"7"_s, u"--evidence"_s, u"x"_s}),
              u"no_such_hypothesis"_s);
    EXPECT_EQ(refusal({u"wake"_s, u"answer"_s, id, u"nobody"_s}), u"no_such_person"_s);
    EXPECT_EQ(refusal({u"--as"_s, u"nobody"_s, u"incident"_s, u"list"_s}), u"no_such_person"_s);
    EXPECT_EQ(refusal({u"playbook"_s, u"show"_s, u"none"_s}), u"no_such_playbook"_s);
    EXPECT_EQ(refusal({u"playbook"_s, u"check"_s, u"missing.json"_s}), u"not_found"_s);
    EXPECT_EQ(refusal({u"policy"_s, u"set"_s, u"zone"_s, u"Mars/Base"_s}), u"bad_value"_s);
    EXPECT_EQ(refusal({u"conflict"_s, u"resolve"_s, id, u"title"_s, u"0000"_s}),
              u"no_such_conflict"_s);
    EXPECT_EQ(refusal({u"postmortem"_s, u"show"_s, id}), u"no_such_postmortem"_s);
    EXPECT_EQ(refusal({u"action"_s, u"done"_s, id, u"0000"_s}), u"no_such_action"_s);
    EXPECT_EQ(refusal({u"attachment"_s, u"get"_s, id, u"x.png"_s}), u"no_such_attachment"_s);
    EXPECT_EQ(refusal({u"log"_s, u"import"_s, u"missing.jsonl"_s}), u"not_found"_s);
    EXPECT_EQ(refusal({u"demo"_s, u"load"_s}), u"holds_real_incidents"_s);
}

TEST_F(CliTest, HelpOfEveryVerbHoldsAnExample)
{
    const CliReply nouns = call({u"--help"_s});
    EXPECT_EQ(nouns.exitCode, 0);
    EXPECT_TRUE(nouns.out.contains("timeline"));
    const CliReply verb = call({u"incident"_s, u"declare"_s, u"--help"_s});
    EXPECT_EQ(verb.exitCode, 0);
    EXPECT_TRUE(verb.out.contains("Example:\n  matoi-cli incident declare")) << verb.out.data();
}

TEST_F(CliTest, TextFromOutsideDoesNotReachTheTerminalAsControl)
{
    const QString id = declare();
    record({u"timeline"_s, u"add"_s, id, u"-"_s}, "two\nlines");
    EXPECT_FALSE(call({u"timeline"_s, u"list"_s, id}).out.contains("two\nlines"));
}

TEST_F(CliTest, NoWorkspaceIsNeededForHelpAndWrongUsage)
{
    EXPECT_TRUE(answerWithoutWorkspace({{u"--version"_s}, {}, {}, {}, {}}).has_value());
    EXPECT_EQ(answerWithoutWorkspace({{u"fly"_s}, {}, {}, {}, {}})->exitCode, 2);
    EXPECT_FALSE(answerWithoutWorkspace({{u"incident"_s, u"list"_s}, {}, {}, {}, {}}).has_value());
    const auto globals =
        readGlobalOptions({{u"incident"_s, u"list"_s, u"--db"_s, u"x.matoi"_s}, {}, {}, {}, {}});
    EXPECT_EQ(globals.db, u"x.matoi"_s);
}

} // namespace matoi
