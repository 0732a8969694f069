// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/composer_line.h>
#include <app/service/line_command.h>
#include <tests/support/printers.h>

#include <QDateTime>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace matoi;

namespace
{

const QTimeZone kTokyo("Asia/Tokyo");
const Ms kNow = QDateTime(QDate(2026, 11, 21), QTime(14, 30), kTokyo).toMSecsSinceEpoch();

struct Row {
    const char16_t* line;
    LineAct act;
    EntryKind kind;
    const char16_t* words;
    int minutesAgo = -1; //!< -1 = no time typed
    Lane lane = Lane::All;
    Certainty certainty = Certainty::Fact;
    bool pin = false;
    const char16_t* unknown = u"";
};

using A = LineAct;
using K = EntryKind;
constexpr Lane kAll = Lane::All;
constexpr Certainty kFact = Certainty::Fact, kAbout = Certainty::Estimate;

const Row kRows[]{
    {u"only chunk 37 failed", A::Entry, K::Note, u"only chunk 37 failed"},
    {u"/finding only chunk 37", A::Entry, K::Finding, u"only chunk 37"},
    {u"-10m /所見 重複は 0 件", A::Entry, K::Finding, u"重複は 0 件", 10},
    {u"－１０ｍ　／所見　重複は ０ 件", A::Entry, K::Finding, u"重複は ０ 件", 10},
    {u"/FINDING loud", A::Entry, K::Finding, u"loud"},
    {u"14:05 /decision #dev split it", A::Entry, K::Decision, u"split it", 25, Lane::Dev},
    {u"/決定 #Biz ? 明日も送る", A::Entry, K::Decision, u"明日も送る", -1, Lane::Biz, kAbout},
    {u"14時5分に落ちた", A::Entry, K::Note, u"落ちた", 25},
    {u"14:05頃 落ちた", A::Entry, K::Note, u"落ちた", 25, kAll, kAbout},
    {u"/workaround more memory", A::Entry, K::Workaround, u"more memory"},
    {u"/暫定 メモリを増やす", A::Entry, K::Workaround, u"メモリを増やす"},
    {u"/action rolling back", A::Entry, K::ActionStarted, u"rolling back"},
    {u"/done rolled back", A::Entry, K::ActionDone, u"rolled back"},
    {u"/alert CPU 100 %", A::Entry, K::AlertLinked, u"CPU 100 %"},
    {u"/note plain", A::Entry, K::Note, u"plain"},
    {u"/summary mail stopped", A::Summary, K::Summary, u"mail stopped"},
    {u"/サマリ", A::Summary, K::Summary, u""},
    {u"/hypothesis the chunk size", A::Hypothesis, K::HypothesisOpened, u"the chunk size"},
    {u"/仮説 流量制限", A::Hypothesis, K::HypothesisOpened, u"流量制限"},
    {u"/rule-out 1 no 429", A::RuleOut, K::HypothesisRuledOut, u"1 no 429"},
    {u"/棄却 仮説1 429 なし", A::RuleOut, K::HypothesisRuledOut, u"仮説1 429 なし"},
    {u"/confirm 2 graph", A::Confirm, K::HypothesisConfirmed, u"2 graph"},
    {u"/todo call @sato by 15:30", A::Todo, K::Todo, u"call @sato by 15:30"},
    {u"/yarukoto x", A::Todo, K::Todo, u"x"},
    {u"/role sato scribe", A::Role, K::RoleAssigned, u"sato scribe"},
    {u"/step 2 done incident_x", A::Step, K::StepDone, u"2 done incident_x"},
    {u"/outlook converging", A::Outlook, K::OutlookChanged, u"converging"},
    {u"/score 3 5", A::Score, K::ImpactChanged, u"3 5"},
    {u"/pin", A::PinLast, K::Note, u"", -1, kAll, kFact, true},
    {u"/pin /finding it", A::Entry, K::Finding, u"it", -1, kAll, kFact, true},
    {u"/finding /pin it", A::Entry, K::Finding, u"it", -1, kAll, kFact, true},
    // What is no command stays as text; a path is no command that somebody got wrong.
    {u"/fnding it", A::Entry, K::Note, u"/fnding it", -1, kAll, kFact, false, u"/fnding"},
    {u"/etc/hosts was wrong", A::Entry, K::Note, u"/etc/hosts was wrong"},
    {u"see /finding below", A::Entry, K::Note, u"see /finding below"},
    {u"/", A::Entry, K::Note, u"/"},
    {u"/finding /decision it", A::Entry, K::Finding, u"/decision it", -1, kAll, kFact, false,
     u"/decision"},
    {u"/finding one\n\ntwo", A::Entry, K::Finding, u"one\n\ntwo"},
    {u"#devs are many", A::Entry, K::Note, u"#devs are many"},
};

class LineWords : public testing::TestWithParam<Row>
{
};

} // namespace

TEST_P(LineWords, AreReadAsTheTableSays)
{
    const Row& row = GetParam();
    const ComposerLine line = readLine(QString::fromUtf16(row.line), kNow, kTokyo);
    EXPECT_EQ(int(line.act), int(row.act));
    EXPECT_EQ(int(line.entry.kind), int(row.kind));
    EXPECT_EQ(line.entry.text, QString::fromUtf16(row.words));
    EXPECT_EQ(line.entry.lane, row.lane);
    EXPECT_EQ(line.entry.certainty, row.certainty);
    EXPECT_EQ(line.entry.pin, row.pin);
    EXPECT_EQ(line.unknown, QString::fromUtf16(row.unknown));
    EXPECT_EQ(line.entry.at.has_value(), row.minutesAgo >= 0);
    if (row.minutesAgo >= 0) {
        EXPECT_EQ(line.entry.at.value_or(0), kNow - Ms(row.minutesAgo) * 60'000);
    }
}
INSTANTIATE_TEST_SUITE_P(Table, LineWords, testing::ValuesIn(kRows));

TEST(ComposerLine, TokensLieWhereTheyWereTyped)
{
    using T = LineToken::Kind;
    const ComposerLine line = readLine(u"  -10m /所見 #dev ? words"_s, kNow, kTokyo);
    const std::vector<LineToken> wanted{
        {T::Time, 2, 4}, {T::Slash, 7, 3}, {T::Lane, 11, 4}, {T::Certainty, 16, 1}};
    EXPECT_TRUE(line.tokens == wanted);
    const ComposerLine unknown = readLine(u"/nope x"_s, kNow, kTokyo);
    EXPECT_TRUE(unknown.tokens == (std::vector<LineToken>{{T::Unknown, 0, 5}}));
}

TEST(ComposerLine, EveryCommandHasAnEnglishAndAJapaneseWordOfItsOwn)
{
    QStringList seen;
    for (const SlashCommand& command : slashCommands())
        for (const QString& word : command.spellings()) {
            EXPECT_FALSE(seen.contains(word)) << word.toStdString();
            seen << word;
            EXPECT_EQ(slashCommand(word), &command);
        }
    EXPECT_EQ(slashCommandsFor(u""_s).size(), slashCommands().size());
    ASSERT_EQ(slashCommandsFor(u"rule"_s).size(), 1U);
    EXPECT_EQ(slashCommandsFor(u"決"_s).front()->word(false), u"decision"_s);
    EXPECT_TRUE(slashCommandsFor(u"etc"_s).empty());
}

TEST(ComposerLine, TheWordUnderTheCaretIsOfferedInFrontOfTheWordsOnly)
{
    EXPECT_EQ(slashWordAt(u"/fin"_s, 4).typed, u"fin"_s);
    EXPECT_EQ(slashWordAt(u"-10m ／決"_s, 7).typed, u"決"_s);
    EXPECT_EQ(slashWordAt(u"-10m ／決"_s, 7).start, 5);
    EXPECT_EQ(slashWordAt(u"/"_s, 1).typed, QString());
    EXPECT_EQ(slashWordAt(u"/"_s, 1).start, 0);
    EXPECT_EQ(slashWordAt(u"see /etc"_s, 8).start, -1);
    EXPECT_EQ(slashWordAt(u"/finding it"_s, 11).start, -1);
    EXPECT_EQ(slashWordAt(u"/finding"_s, 3).start, -1);
}

namespace
{

//! A workspace with one running incident and three people.
struct LineCommand : testing::Test {
    QTemporaryDir folder;
    std::unique_ptr<Session> session;
    StreamId incident;
    PersonId me, sato, ito;

    void SetUp() override
    {
        session = std::move(*Session::open(folder.filePath(u"line.matoi"_s)));
        me = *session->createProfile(u"佐藤 美咲"_s, u"misaki"_s);
        ASSERT_TRUE(session->setProfile(me));
        sato = person(u"Sato Ken"_s, u"ken"_s, {});
        ito = person(u"伊藤 翔"_s, u"sho"_s, u"いとう しょう"_s);
        cmd::DeclareIncident declare;
        declare.title = u"Mail"_s;
        incident = session->submit({}, declare)->subject().id;
        ASSERT_TRUE(session->submit(incident, cmd::OpenHypothesis{u"one"_s}));
        ASSERT_TRUE(session->submit(incident, cmd::OpenHypothesis{u"two"_s}));
    }
    PersonId person(const QString& name, const QString& handle, const QString& reading)
    {
        cmd::SetPerson c;
        c.name = name;
        c.handle = handle;
        c.reading = reading;
        EXPECT_TRUE(session->submit({}, c));
        return *session->findPerson(handle);
    }
    Result<Command> command(const QString& line, EventId last = {})
    {
        return lineCommand(*session, incident, readLine(line, session->now(), session->zone()),
                           last);
    }
    template <class C>
    C is(const QString& line)
    {
        const auto c = command(line);
        EXPECT_TRUE(c.ok()) << (c ? "" : testing::PrintToString(c.error()));
        const C* body = c ? std::get_if<C>(&*c) : nullptr;
        EXPECT_TRUE(body) << line.toStdString();
        return body ? *body : C{};
    }
    ErrorCode refused(const QString& line)
    {
        const auto c = command(line);
        return c ? ErrorCode::None : c.error().code;
    }
};

} // namespace

TEST_F(LineCommand, HypothesesAreSettledByTheirNumber)
{
    const auto hypotheses = session->store().incident(incident)->hypotheses;
    ASSERT_EQ(hypotheses.size(), 2U);
    const auto out = is<cmd::SettleHypothesis>(u"/rule-out 2 no 429 answers"_s);
    EXPECT_EQ(out.target, hypotheses[1].id);
    EXPECT_EQ(out.evidence, u"no 429 answers"_s);
    EXPECT_FALSE(out.confirmed);
    const auto in = is<cmd::SettleHypothesis>(u"/確認 仮説１ グラフ"_s);
    EXPECT_EQ(in.target, hypotheses[0].id);
    EXPECT_TRUE(in.confirmed);
    EXPECT_EQ(refused(u"/rule-out 9 x"_s), ErrorCode::NoSuchHypothesis);
    EXPECT_EQ(refused(u"/rule-out it was not that"_s), ErrorCode::NoSuchHypothesis);
}

TEST_F(LineCommand, AToDoTakesItsPersonAndItsTimeOutOfTheWords)
{
    const auto plain = is<cmd::AddTask>(u"/todo call the desk"_s);
    EXPECT_EQ(plain.text, u"call the desk"_s);
    EXPECT_TRUE(plain.owner.isNull());
    const auto full = is<cmd::AddTask>(u"/todo call the desk @ken by 30m"_s);
    EXPECT_EQ(full.text, u"call the desk"_s);
    EXPECT_EQ(full.owner, sato);
    EXPECT_TRUE(full.dueAt.has_value());
    const auto turned = is<cmd::AddTask>(u"/やること 窓口へ連絡 23:59まで ＠伊藤"_s);
    EXPECT_EQ(turned.text, u"窓口へ連絡"_s);
    EXPECT_EQ(turned.owner, ito);
    EXPECT_TRUE(turned.dueAt.has_value());
    EXPECT_EQ(is<cmd::AddTask>(u"/todo stand by me"_s).text, u"stand by me"_s);
    EXPECT_EQ(refused(u"/todo x @nobody"_s), ErrorCode::NoSuchPerson);
}

TEST_F(LineCommand, APersonAndARoleComeInEitherOrder)
{
    const auto a = is<cmd::AssignRole>(u"/role Sato Ken scribe"_s);
    EXPECT_EQ(a.person, sato);
    EXPECT_EQ(a.role, Role::Scribe);
    const auto b = is<cmd::AssignRole>(u"/役割 記録 しょう"_s);
    EXPECT_EQ(b.person, ito);
    EXPECT_EQ(b.role, Role::Scribe);
    EXPECT_EQ(is<cmd::AssignRole>(u"/role @ken dev-lead"_s).role, Role::DevLead);
    EXPECT_EQ(refused(u"/role ken"_s), ErrorCode::BadValue);
    EXPECT_EQ(refused(u"/role scribe"_s), ErrorCode::MissingPerson);
}

TEST_F(LineCommand, AStepIsMovedByItsNumberOrItsId)
{
    EXPECT_EQ(is<cmd::StartStep>(u"/step 2 start"_s).step, u"channel"_s);
    const auto done = is<cmd::DoneStep>(u"/step 2 done incident_mail"_s);
    EXPECT_EQ(done.step, u"channel"_s);
    EXPECT_EQ(done.evidence, u"incident_mail"_s);
    EXPECT_EQ(is<cmd::SkipStep>(u"/ステップ 4 省略 お客さまに影響なし"_s).reason,
              u"お客さまに影響なし"_s);
    EXPECT_EQ(is<cmd::StartStep>(u"/step scope start"_s).step, u"scope"_s);
    EXPECT_EQ(refused(u"/step 9 done"_s), ErrorCode::NoSuchStep);
    EXPECT_EQ(refused(u"/step 2 maybe"_s), ErrorCode::BadValue);
}

TEST_F(LineCommand, OutlookScoreAndPinSayTheirOwnWords)
{
    EXPECT_EQ(is<cmd::SetOutlook>(u"/outlook converging"_s).outlook, Outlook::Converging);
    EXPECT_EQ(is<cmd::SetOutlook>(u"/見通し 収束した"_s).outlook, Outlook::Converged);
    EXPECT_EQ(refused(u"/outlook fine"_s), ErrorCode::BadValue);
    const auto score = is<cmd::Score>(u"/score 3×5"_s);
    EXPECT_EQ(score.scope, 3);
    EXPECT_EQ(score.degree, 5);
    EXPECT_EQ(is<cmd::Score>(u"/スコア　３　５"_s).degree, 5);
    EXPECT_FALSE(is<cmd::Score>(u"/score 2"_s).degree.has_value());
    EXPECT_EQ(refused(u"/score high"_s), ErrorCode::BadValue);
    EXPECT_EQ(refused(u"/pin"_s), ErrorCode::NoSuchEntry);
    const EventId last(QUuid::createUuid());
    const auto pin = command(u"/pin"_s, last);
    ASSERT_TRUE(pin);
    EXPECT_EQ(std::get<cmd::PinEntry>(*pin).target, last);
}

TEST_F(LineCommand, ATimeForWhatHasNoTimeOfItsOwnIsRefusedAndNotDropped)
{
    EXPECT_EQ(refused(u"-10m /todo call"_s), ErrorCode::BadTime);
    EXPECT_EQ(refused(u"14:05 /outlook converging"_s), ErrorCode::BadTime);
    EXPECT_TRUE(is<cmd::AddEntry>(u"-10m /finding x"_s).at.has_value());
}
