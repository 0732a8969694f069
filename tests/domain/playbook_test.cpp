// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/playbook.h>
#include <tests/support/playbook_lines.h>
#include <tests/support/printers.h>

using namespace Qt::StringLiterals;
using namespace matoi;
using namespace matoi::test;

namespace
{

struct Wrong {
    const char* what;
    int line;         //!< of the good playbook, replaced by
    const char* text; //!< these words
    int atLine, atColumn;
    const char* reason;
};

void refusesEach(const std::vector<Wrong>& table)
{
    for (const Wrong& row : table) {
        const auto book = parsePlaybook(with(row.line, row.text));
        ASSERT_FALSE(book.ok()) << row.what;
        EXPECT_EQ(book.error().code, ErrorCode::BadPlaybook) << row.what;
        const QString place = u"line %1, column %2: "_s.arg(row.atLine).arg(row.atColumn);
        EXPECT_TRUE(book.error().context.startsWith(place))
            << row.what << ": " << book.error().context.toStdString();
        EXPECT_TRUE(book.error().context.contains(QLatin1StringView(row.reason)))
            << row.what << ": " << book.error().context.toStdString();
    }
}

} // namespace

TEST(Playbook, AWholeOneIsReadFieldByField)
{
    const auto book = parsePlaybook(joined(goodLines()));
    ASSERT_TRUE(book) << testing::PrintToString(book.error());
    EXPECT_EQ(book->id, u"team"_s);
    EXPECT_EQ(book->version, 2);
    EXPECT_EQ(book->name.in(true), u"障害"_s);
    EXPECT_EQ(book->name.in(false), u"Outage"_s);
    ASSERT_EQ(book->steps.size(), 2u);
    EXPECT_EQ(book->steps[1].needs, std::vector<QString>{u"detect"_s});
    EXPECT_EQ(book->steps[1].doneWhen, std::vector<QString>{u"channel_name"_s});
    EXPECT_EQ(book->steps[1].evidenceType, u"channel"_s);
    EXPECT_EQ(book->steps[1].nagAfterMin, 10);
    EXPECT_EQ(book->tasks.size(), 1u);
    EXPECT_EQ(book->checklist.size(), 1u);
    EXPECT_EQ(book->wakeOrder, (std::vector<Duty>{Duty::Ceo, Duty::Pdm}));
    EXPECT_EQ(book->wakeSecondsEach, 60);
    EXPECT_EQ(book->promiseInternalMin, 15);
    EXPECT_EQ(book->promiseCustomerMin, 10);
    EXPECT_EQ(book->policies.at(u"continuing"_s).en, u"First notice"_s);
}

TEST(Playbook, WhatIsLeftOutHasItsDefault)
{
    const auto book = parsePlaybook(R"({"id": "small", "name": {"ja": "小", "en": "Small"},
        "kind": "drill", "steps": [{"id": "detect", "number": 1,
        "title": {"ja": "検知", "en": "Detect"}, "who": "anyone"}]})");
    ASSERT_TRUE(book) << testing::PrintToString(book.error());
    EXPECT_EQ(book->version, 1);
    EXPECT_EQ(book->steps[0].lane, Lane::All);
    EXPECT_TRUE(book->steps[0].skipAllowed);
    EXPECT_EQ(book->steps[0].nagAfterMin, 0);
    EXPECT_EQ(book->promiseInternalMin, 30);
    EXPECT_EQ(book->promiseCustomerMin, 20);
    EXPECT_EQ(book->wakeSecondsEach, 180);
    EXPECT_TRUE(book->wakeOrder.empty());
}

TEST(Playbook, TheBuiltInOnesAreRight)
{
    for (const QString& id : {u"standard"_s, u"security"_s, u"drill"_s}) {
        const auto book = parsePlaybook(builtinPlaybook(id));
        ASSERT_TRUE(book) << id.toStdString() << testing::PrintToString(book.error());
        EXPECT_EQ(book->id, id);
    }
    EXPECT_TRUE(builtinPlaybook(u"../standard"_s).isEmpty());
}

TEST(Playbook, WhatIsNoJsonIsRefusedAtTheByteThatIsWrong)
{
    const QByteArray deep = QByteArray(5'000, '[') + QByteArray(5'000, ']');
    const std::tuple<const char*, QByteArray, const char*> rows[]{
        {"empty", "", "line 1, column 1: "},
        {"blanks", "  \n\n ", "line 3, column 1: "},
        {"a word", "playbook", "line 1, column 1: "},
        {"a list", "[1, 2]", "line 1, column 1: "},
        {"a text", "\"standard\"", "line 1, column 1: "},
        {"null", "null", "line 1, column 1: "},
        {"trailing comma in an object", "{\n  \"id\": \"a\",\n}", "line 3, column 1: "},
        {"trailing comma in a list", "{\n  \"steps\": [1,\n  ]}", "line 3, column 3: "},
        {"no comma", "{\n  \"id\": \"a\"\n  \"kind\": 1}", "line 3, column 3: "},
        {"no colon", "{\n  \"id\" \"a\"}", "line 2, column 8: "},
        {"a text that never ends", "{\n  \"id\": \"a", "line 2, column 11: "},
        {"an object that never ends", "{\"id\": \"a\"", "line 1, column 10: "},
        {"words after the end", "{}\n{}", "line 2, column 1: "},
        {"a comment", "{ // team\n}", "line 1, column 3: "},
        {"deeper than anybody writes", deep, "line 1, column "},
        {"Japanese before the fault", "{\"ja\": \"検知\", x}", "line 1, column 14: "},
    };
    for (const auto& [what, text, place] : rows) {
        const auto book = parsePlaybook(text);
        ASSERT_FALSE(book.ok()) << what;
        EXPECT_EQ(book.error().code, ErrorCode::BadPlaybook) << what;
        EXPECT_TRUE(book.error().context.startsWith(QLatin1StringView(place)))
            << what << ": " << book.error().context.toStdString();
    }
}

TEST(Playbook, AWrongHeadIsRefusedWithItsPlaceAndReason)
{
    refusesEach({
        {"no id", 2, "", 1, 1, "id must be a text"},
        {"id of another type", 2, R"(  "id": 7,)", 2, 9, "id must be a text"},
        {"empty id", 2, R"(  "id": "",)", 2, 9, "id must be a text"},
        {"id with a capital", 2, R"(  "id": "Team",)", 2, 9, "small letters"},
        {"id with a path", 2, R"(  "id": "../team",)", 2, 9, "small letters"},
        {"id with a line break", 2, R"(  "id": "team\n",)", 2, 9, "small letters"},
        {"version 0", 3, R"(  "version": 0,)", 3, 14, "whole number from 1 to 1000000"},
        {"version as a text", 3, R"(  "version": "2",)", 3, 14, "whole number"},
        {"version with a fraction", 3, R"(  "version": 1.5,)", 3, 14, "whole number"},
        {"version beyond every number", 3, R"(  "version": 1e300,)", 3, 14, "whole number"},
        {"version below every number", 3, R"(  "version": -1e300,)", 3, 14, "whole number"},
        {"no name", 4, "", 1, 1, "name needs"},
        {"name as a text", 4, R"(  "name": "Outage",)", 4, 11, "name needs"},
        {"name without ja", 4, R"(  "name": {"en": "Outage"},)", 4, 11, "name needs"},
        {"name without en", 4, R"(  "name": {"ja": "障害"},)", 4, 11, "name needs"},
        {"name of blanks", 4, R"(  "name": {"ja": "障害", "en": "  "},)", 4, 11, "name needs"},
        {"no kind", 5, "", 1, 1, "kind must be a text"},
        {"unknown kind", 5, R"(  "kind": "storm",)", 5, 11, "drill, outage, security"},
        {"unknown key", 5, R"(  "kind": "outage", "colour": 1,)", 5, 31, "colour"},
        {"a key said twice", 5, R"(  "kind": "outage", "kind": "storm",)", 5, 29, "kind"},
        {"steps of another type", 6, R"(  "steps": 3, "lanes": [)", 6, 12, "at least one step"},
        {"no step", 6, R"(  "steps": [], "lanes": [)", 6, 12, "at least one step"},
    });
}

TEST(Playbook, AWrongStepIsRefusedWithItsPlaceAndReason)
{
    refusesEach({
        {"a step that is no object", 7, R"(    "detect",)", 7, 5, "steps[0] must be an object"},
        {"no id", 7, R"(    {"number": 1, "title": {"ja": "a", "en": "a"}, "who": "all"},)", 7, 5,
         "steps[0].id must be a text"},
        {"an id that is a number of the rail", 7,
         R"(    {"id": "2", "number": 1, "title": {"ja": "a", "en": "a"}, "who": "all"},)", 7, 12,
         "small letters"},
        {"an id that stands twice", 8,
         R"(    {"id": "detect", "number": 2, "title": {"ja": "a", "en": "a"}, "who": "all",)", 8,
         12, "steps[1].id stands twice: detect"},
        {"no number", 8,
         R"(    {"id": "channel", "title": {"ja": "場所", "en": "Place"}, "who": "judge",)", 8, 5,
         "steps[1].number must be a whole number from 1 to 6"},
        {"number 7", 8,
         R"(    {"id": "channel", "number": 7, "title": {"ja": "a", "en": "b"}, "who": "judge",)",
         8, 33, "whole number from 1 to 6"},
        {"number as a text", 8,
         R"(    {"id": "channel", "number": "2", "title": {"ja": "a", "en": "b"}, "who": "all",)",
         8, 33, "whole number from 1 to 6"},
        {"no title", 8, R"(    {"id": "channel", "number": 2, "who": "judge",)", 8, 5,
         "steps[1].title needs"},
        {"no Japanese title", 8,
         R"(    {"id": "channel", "number": 2, "title": {"en": "Place"}, "who": "judge",)", 8, 45,
         "steps[1].title needs"},
        {"no English title", 8,
         R"(    {"id": "channel", "number": 2, "title": {"ja": "場所"}, "who": "judge",)", 8, 45,
         "steps[1].title needs"},
        {"a title with a line break", 8,
         R"(    {"id": "channel", "number": 2, "title": {"ja": "場所", "en": "a\nb"}, "who": "all",)",
         8, 45, "steps[1].title"},
        {"Japanese before the fault", 8,
         R"(    {"id": "channel", "number": 2, "title": {"ja": "場所", "en": "Place"}, "who": 1,)",
         8, 81, "steps[1].who must be a text"},
        {"unknown who", 8,
         R"(    {"id": "channel", "number": 2, "title": {"ja": "a", "en": "b"}, "who": "me",)", 8,
         76, "anyone"},
        {"no who", 8, R"(    {"id": "channel", "number": 2, "title": {"ja": "a", "en": "b"},)", 8,
         5, "steps[1].who"},
        {"unknown lane", 9, R"(     "lane": "legal",)", 9, 14, "all, biz, dev"},
        {"unknown key", 9, R"(     "skip_alowed": false,)", 9, 21, "steps[1].skip_alowed"},
        {"needs of another type", 9, R"(     "needs": "detect",)", 9, 15,
         "steps[1].needs must be a list"},
        {"a need that is no text", 9, R"(     "needs": ["detect", 1],)", 9, 26, "must be a text"},
        {"a need that is missing", 9, R"(     "needs": ["detect", "legal"],)", 9, 26,
         "steps[1].needs[1] names no earlier step: legal"},
        {"a step that needs itself", 9, R"(     "needs": ["channel"],)", 9, 16,
         "names no earlier step: channel"},
        {"unknown check", 9, R"(     "done_when": ["channel_name", "hope"],)", 9, 36,
         "is not a known check: hope"},
        {"checks of another type", 9, R"(     "done_when": {"hope": 1},)", 9, 19, "a list"},
        {"a nag of a negative time", 9, R"(     "nag_after_min": -1,)", 9, 23, "from 0 to 1440"},
        {"a nag beyond a day", 9, R"(     "nag_after_min": 1441,)", 9, 23, "from 0 to 1440"},
        {"evidence of another type", 10, R"(     "evidence": "channel", "skip_allowed": true}],)",
         10, 18, "steps[1].evidence"},
        {"unknown evidence", 10, R"(     "evidence": {"type": "photo"}}],)", 10, 27, "channel"},
        {"a pattern that is none", 10, R"(     "evidence": {"type": "link", "pattern": "(["}}],)",
         10, 46, "is no regular expression"},
        {"an unknown key of the evidence", 10, R"(     "evidence": {"typ": "link"}}],)", 10, 26,
         "steps[1].evidence.typ"},
        {"skip as a text", 10, R"(     "skip_allowed": "no"}],)", 10, 22, "true or false"},
    });
}

TEST(Playbook, StepsThatNeedEachOtherAreRefusedAtTheFirst)
{
    // A circle always holds a need that points ahead.
    refusesEach(
        {{"a circle", 7,
          R"(    {"id": "detect", "number": 1, "title": {"ja": "a", "en": "b"}, "who": "all", )"
          R"("needs": ["channel"]},)",
          7, 92, "steps[0].needs[0] names no earlier step: channel"}});
}

TEST(Playbook, AWrongTailIsRefusedWithItsPlaceAndReason)
{
    refusesEach({
        {"tasks of another type", 11, R"(  "tasks": "call",)", 11, 12, "tasks must be a list"},
        {"a task that is a text", 11, R"(  "tasks": ["call"],)", 11, 13, "tasks[0] needs"},
        {"a task without en", 11, R"(  "tasks": [{"ja": "窓口へ"}],)", 11, 13, "tasks[0] needs"},
        {"a checklist of another type", 12, R"(  "checklist": {},)", 12, 16, "must be a list"},
        {"a second item without ja", 12,
         R"(  "checklist": [{"ja": "鍵", "en": "Keys"}, {"en": "Logs"}],)", 12, 44,
         "checklist[1] needs"},
        {"wake of another type", 13, R"(  "wake": ["ceo"],)", 13, 11, "wake must be an object"},
        {"an order of another type", 13, R"(  "wake": {"order": "ceo"},)", 13, 21,
         "must be a list"},
        {"an unknown duty", 13, R"(  "wake": {"order": ["ceo", "cto"]},)", 13, 29,
         "wake.order[1] must be ceo, pdm or em"},
        {"nobody", 13, R"(  "wake": {"order": ["none"]},)", 13, 22, "must be ceo, pdm or em"},
        {"a ring too short", 13, R"(  "wake": {"seconds_each": 9},)", 13, 28, "from 10 to 3600"},
        {"an unknown key", 13, R"(  "wake": {"seconds": 60},)", 13, 23, "wake.seconds"},
        {"a promise of another type", 14, R"(  "promise": 30,)", 14, 14,
         "promise must be an object"},
        {"a promise of no time", 14, R"(  "promise": {"internal_min": 0},)", 14, 31,
         "promise.internal_min must be a whole number from 1 to 1440"},
        {"a promise beyond a day", 14, R"(  "promise": {"customer_min": 1441},)", 14, 31,
         "promise.customer_min"},
        {"an unknown key", 14, R"(  "promise": {"internal": 30},)", 14, 27, "promise.internal"},
        {"policies of another type", 15, R"(  "policies": [])", 15, 15,
         "policies must be an object"},
        {"an unknown outlook", 15, R"(  "policies": {"stormy": {"ja": "a", "en": "b"}})", 15, 26,
         "policies.stormy is not a known key"},
        {"a policy without en", 15, R"(  "policies": {"continuing": {"ja": "第一報"}})", 15, 30,
         "policies.continuing needs"},
    });
}

TEST(Playbook, TheFirstFaultIsTheOneThatIsSaid)
{
    std::vector<QByteArray> lines = goodLines();
    lines[2] = R"(  "version": 0,)";
    lines[4] = R"(  "kind": "storm",)";
    const auto book = parsePlaybook(joined(lines));
    ASSERT_FALSE(book.ok());
    EXPECT_TRUE(book.error().context.startsWith(u"line 3, column 14: version"_s))
        << book.error().context.toStdString();
}

TEST(Playbook, WindowsLineEndsAndAByteOrderMarkMoveNoPlace)
{
    std::vector<QByteArray> lines = goodLines();
    EXPECT_TRUE(parsePlaybook("\xEF\xBB\xBF" + joined(lines, "\r\n")).ok());
    lines[4] = R"(  "kind": "storm",)";
    for (const QByteArray& text : {joined(lines, "\r\n"), "\xEF\xBB\xBF" + joined(lines),
                                   "\xEF\xBB\xBF" + lines[0] + lines[1]}) {
        const auto book = parsePlaybook(text);
        ASSERT_FALSE(book.ok());
        EXPECT_TRUE(book.error().context.startsWith(
            text.contains("storm") ? u"line 5, column 11: kind"_s : u"line 1, column 16: "_s))
            << book.error().context.toStdString();
    }
}
