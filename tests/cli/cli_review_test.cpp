// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/cli/cli_fixture.h>

#include <QFile>

using namespace Qt::StringLiterals;

namespace matoi
{

class ReviewCli : public CliTest
{
protected:
    void SetUp() override
    {
        CliTest::SetUp();
        record({u"person"_s, u"add"_s, u"Mari Sato"_s, u"--handle"_s, u"mari"_s});
        id = record({u"incident"_s, u"declare"_s, u"--title"_s, u"Mail stands still"_s,
                     u"--detected"_s, u"-60m"_s})[u"number"_s]
                 .toString();
        record({u"incident"_s, u"converge"_s, id, u"--owner"_s, u"aki"_s, u"--fix"_s,
                u"workaround"_s});
    }
    QJsonObject postmortem(const QStringList& arguments)
    {
        return record(QStringList{u"postmortem"_s} + arguments);
    }
    QString id;
};

TEST_F(ReviewCli, PlansAReviewAndSaysWhatIsMissing)
{
    const auto planned =
        postmortem({u"plan"_s, id, u"--facilitator"_s, u"mari"_s, u"--meeting"_s, u"2d"_s});
    EXPECT_EQ(planned[u"facilitator"_s].toString(), u"Mari Sato"_s);
    EXPECT_FALSE(planned[u"meeting_at"_s].isNull());
    EXPECT_EQ(refusal({u"postmortem"_s, u"plan"_s, id}), u"bad_usage"_s);
    EXPECT_EQ(refusal({u"postmortem"_s, u"plan"_s, id, u"--due"_s, u"30d"_s}), u"bad_time"_s);
    EXPECT_EQ(refusal({u"postmortem"_s, u"plan"_s, id, u"--owner"_s, u"nobody"_s}),
              u"no_such_person"_s);
}

TEST_F(ReviewCli, CommentsAreShownAndSettled)
{
    const auto said = postmortem({u"comment"_s, id, u"Why so late?"_s, u"--section"_s, u"cause"_s});
    const auto comment = said[u"comments"_s].toArray().first().toObject();
    EXPECT_EQ(comment[u"section"_s], u"cause"_s);
    EXPECT_TRUE(comment[u"settled_at"_s].isNull());
    EXPECT_EQ(refusal({u"postmortem"_s, u"settle"_s, id, u"zzzz"_s}), u"no_such_comment"_s);
    const auto settled = postmortem({u"settle"_s, id, comment[u"id"_s].toString()});
    EXPECT_FALSE(settled[u"comments"_s].toArray().first().toObject()[u"settled_at"_s].isNull());
    EXPECT_EQ(refusal({u"postmortem"_s, u"comment"_s, id, u"x"_s, u"--section"_s, u"weather"_s}),
              u"unknown_field"_s);
}

TEST_F(ReviewCli, ASignatureIsForTheTextThatWasThere)
{
    EXPECT_EQ(refusal({u"postmortem"_s, u"sign"_s, id}), u"wrong_state"_s);
    postmortem({u"review"_s, id, u"--state"_s, u"in_review"_s});
    auto signatures =
        postmortem({u"sign"_s, id, u"--note"_s, u"read twice"_s})[u"sign_offs"_s].toArray();
    EXPECT_EQ(signatures.first().toObject()[u"current"_s], true);
    signatures =
        postmortem({u"edit"_s, id, u"cause"_s, u"A full disk"_s})[u"sign_offs"_s].toArray();
    EXPECT_EQ(signatures.first().toObject()[u"current"_s], false);
}

TEST_F(ReviewCli, TheHistoryKeepsEveryVersionOfASection)
{
    postmortem({u"edit"_s, id, u"cause"_s, u"A full disk"_s});
    postmortem({u"edit"_s, id, u"cause"_s, u"A disk that nobody watched"_s});
    postmortem({u"edit"_s, id, u"summary"_s, u"Mail stood still"_s});
    const auto all = records({u"postmortem"_s, u"history"_s, id});
    EXPECT_EQ(all.size(), 3u);
    const auto cause = records({u"postmortem"_s, u"history"_s, id, u"--section"_s, u"cause"_s});
    ASSERT_EQ(cause.size(), 2u);
    EXPECT_EQ(cause[0][u"text"_s], u"A full disk"_s);
    EXPECT_EQ(cause[1][u"text"_s], u"A disk that nobody watched"_s);
}

TEST_F(ReviewCli, PM_2_LateOnesAreListed)
{
    EXPECT_EQ(records({u"postmortem"_s, u"list"_s}).size(), 1u);
    EXPECT_TRUE(records({u"postmortem"_s, u"list"_s, u"--late"_s}).empty());
}

TEST_F(ReviewCli, TheDraftTellsWhatTheRecordKnowsInTheTeamsOwnTemplate)
{
    const auto text = [&](const char* section) {
        for (const QJsonObject& o : records({u"postmortem"_s, u"show"_s, id, u"--draft"_s}))
            if (o[u"section"_s] == QLatin1StringView(section))
                return o[u"text"_s].toString();
        return QString();
    };
    EXPECT_TRUE(text("summary").startsWith(u"Mail stands still"_s))
        << text("summary").toStdString();
    record({u"policy"_s, u"set"_s, u"postmortem.template.en"_s, u"-"_s},
           "[summary]\nOurs: {title}\n");
    EXPECT_EQ(text("summary"), u"Ours: Mail stands still"_s);
    const CliReply broken =
        call({u"policy"_s, u"set"_s, u"postmortem.template.en"_s, u"-"_s}, "[summary]\n{oops}\n");
    EXPECT_EQ(broken.exitCode, 1);
    EXPECT_TRUE(broken.err.contains("line 2")) << broken.err.toStdString();
}

TEST_F(ReviewCli, ActionsOfAllIncidentsAreFoundByWhatTheyWaitFor)
{
    const auto added =
        record({u"action"_s, u"add"_s, id, u"Watch the disk"_s, u"--owner"_s, u"mari"_s, u"--due"_s,
                u"7d"_s, u"--effort"_s, u"1 day"_s, u"--kind"_s, u"prevention"_s});
    EXPECT_EQ(added[u"effort"_s], u"1 day"_s);
    const QString action = added[u"id"_s].toString();
    EXPECT_EQ(record({u"action"_s, u"set"_s, id, action, u"--priority"_s, u"P0"_s})[u"priority"_s],
              u"P0"_s);
    EXPECT_EQ(refusal({u"action"_s, u"set"_s, id, action}), u"bad_usage"_s);
    EXPECT_EQ(records({u"action"_s, u"list"_s, u"--open"_s}).size(), 1u);
    EXPECT_TRUE(records({u"action"_s, u"list"_s, u"--overdue"_s}).empty());
    EXPECT_TRUE(records({u"action"_s, u"list"_s, u"--unverified"_s}).empty());
    record({u"action"_s, u"done"_s, id, action, u"--evidence"_s, u"PR 12"_s});
    EXPECT_EQ(records({u"action"_s, u"list"_s, u"--unverified"_s}).size(), 1u);
    EXPECT_TRUE(records({u"action"_s, u"list"_s, u"--open"_s}).empty());
    EXPECT_EQ(refusal({u"action"_s, u"list"_s, id, u"--open"_s}), u"bad_usage"_s);
}

TEST_F(ReviewCli, ATodoOfTheTimelineBecomesAnItemOnce)
{
    const auto todo =
        record({u"timeline"_s, u"add"_s, id, u"Watch the disk"_s, u"--kind"_s, u"todo"_s});
    const QStringList add{
        u"action"_s, u"add"_s,   id,      u"Watch the disk"_s, u"--owner"_s,
        u"mari"_s,   u"--due"_s, u"7d"_s, u"--todo"_s,         todo[u"id"_s].toString()};
    EXPECT_EQ(record(add)[u"todo_id"_s], todo[u"id"_s]);
    EXPECT_EQ(refusal(add), u"already_exists"_s);
}

TEST_F(ReviewCli, AReportLeavesInEveryFormat)
{
    postmortem({u"edit"_s, id, u"cause"_s,
                u"A **full** disk <script>alert(1)</script> ![x](http://example.com/a.png)"_s});
    const auto file = [&](const char* format) {
        const QString path = m_dir.filePath(QStringLiteral("report.") + QLatin1StringView(format));
        const CliReply reply = call({u"postmortem"_s, u"export"_s, id, u"--format"_s,
                                     QLatin1StringView(format), u"--out"_s, path});
        EXPECT_EQ(reply.exitCode, 0) << reply.err.toStdString();
        QFile f(path);
        EXPECT_TRUE(f.open(QIODevice::ReadOnly)) << format;
        return std::pair{f.readAll(), reply.err};
    };
    const auto [html, said] = file("html");
    EXPECT_TRUE(html.contains("Mail stands still"));
    EXPECT_FALSE(html.contains("<script"));
    EXPECT_FALSE(html.contains("example.com/a.png\""));
    // What was left out is said, with its section and line.
    EXPECT_TRUE(said.contains("script") && said.contains("Cause")) << said.toStdString();
    EXPECT_TRUE(file("pdf").first.startsWith("%PDF-"));
    EXPECT_TRUE(file("md").first.contains("## Cause"));
    EXPECT_TRUE(file("slack").first.contains("*full*"));
    EXPECT_TRUE(file("ics").first.contains("BEGIN:VEVENT"));
    EXPECT_EQ(refusal({u"postmortem"_s, u"export"_s, id, u"--format"_s, u"pdf"_s}), u"bad_usage"_s);
    EXPECT_EQ(refusal({u"postmortem"_s, u"export"_s, id}), u"bad_usage"_s);
    EXPECT_EQ(refusal({u"postmortem"_s, u"export"_s, id, u"--out"_s, u"report.docx"_s}),
              u"bad_usage"_s);
}

TEST_F(ReviewCli, TheExternalTextCarriesNothingFromInside)
{
    postmortem({u"edit"_s, id, u"cause"_s, u"inside words"_s});
    postmortem({u"edit"_s, id, u"external"_s, u"We are sorry."_s});
    const CliReply reply = call(
        {u"postmortem"_s, u"export"_s, id, u"--format"_s, u"md"_s, u"--part"_s, u"external"_s});
    EXPECT_TRUE(reply.out.contains("We are sorry."));
    EXPECT_FALSE(reply.out.contains("inside words"));
    EXPECT_FALSE(reply.out.contains("Aki Ito"));
}

TEST_F(ReviewCli, TheDatesOfARestrictedReportCarryItsCodename)
{
    EXPECT_EQ(refusal({u"postmortem"_s, u"export"_s, id, u"--format"_s, u"ics"_s, u"--part"_s,
                       u"external"_s}),
              u"bad_usage"_s);
    record(
        {u"incident"_s, u"restrict"_s, id, u"--reader"_s, u"aki"_s, u"--codename"_s, u"Heron"_s});
    const CliReply reply = call({u"postmortem"_s, u"export"_s, id, u"--format"_s, u"ics"_s});
    EXPECT_EQ(reply.exitCode, 0) << reply.err.toStdString();
    EXPECT_TRUE(reply.out.contains("Heron"));
    EXPECT_FALSE(reply.out.contains("Mail stands still"));
}

TEST_F(ReviewCli, ARestrictedReportIsForItsReadersOnly)
{
    record({u"incident"_s, u"restrict"_s, id, u"--reader"_s, u"aki"_s});
    const CliReply reply = call({u"--json"_s, u"--as"_s, u"mari"_s, u"postmortem"_s, u"export"_s,
                                 id, u"--format"_s, u"md"_s});
    EXPECT_EQ(reply.exitCode, 1);
    EXPECT_TRUE(reply.out.isEmpty());
    EXPECT_TRUE(records({u"--as"_s, u"mari"_s, u"postmortem"_s, u"list"_s}).empty());
}

} // namespace matoi
