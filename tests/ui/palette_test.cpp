// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/printers.h>
#include <tests/ui/window_driver.h>
#include <ui/models/palette_index.h>
#include <ui/views/composer.h>
#include <ui/views/key_sheet.h>
#include <ui/views/palette.h>

#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace matoi;
using namespace matoi::test;

namespace
{

using K = PaletteItem::Kind;

PaletteIndex someIndex()
{
    PaletteIndex index;
    index.add({K::Action,
               u"declare"_s,
               u"Declare an incident"_s,
               {},
               u"Ctrl+N"_s,
               u"sengen せんげん 宣言"_s,
               false});
    index.add({K::Action,
               u"summary"_s,
               u"Update the summary"_s,
               {},
               u"Ctrl+U"_s,
               u"samari サマリ さまり"_s,
               false});
    index.add({K::Incident,
               u"a"_s,
               u"定期配信の通知メールが配信できない"_s,
               u"INC-2026-0042"_s,
               {},
               u"INC-2026-0042"_s,
               true});
    index.add({K::Incident,
               u"b"_s,
               u"Checkout is slow"_s,
               u"INC-2026-0007"_s,
               {},
               u"INC-2026-0007"_s,
               false});
    index.add({K::Person, u"p"_s, u"佐藤 美咲"_s, {}, {}, u"さとう みさき misaki"_s, false});
    return index;
}

QString first(const QString& query)
{
    static const PaletteIndex index = someIndex();
    const auto found = index.find(query, 5);
    return found.empty() ? QString() : found.front()->id;
}

} // namespace

TEST(Palette, FindsActsByWordsLettersKanaAndRomaji)
{
    EXPECT_EQ(first(u"declare"_s), u"declare"_s);
    EXPECT_EQ(first(u"upsum"_s), u"summary"_s);
    EXPECT_EQ(first(u"sengen"_s), u"declare"_s);
    EXPECT_EQ(first(u"センゲン"_s), u"declare"_s);
    EXPECT_EQ(first(u"さまり"_s), u"summary"_s);
    EXPECT_EQ(first(u"ｓａｍａｒｉ"_s), u"summary"_s);
}

TEST(Palette, FindsRomajiHoweverItIsSpelt)
{
    PaletteIndex index;
    index.add({K::Action, u"policy"_s, u"連絡方針を決める"_s, {}, {}, u"hoshin"_s, false});
    index.add({K::Action, u"converge"_s, u"収束"_s, {}, {}, u"shusoku"_s, false});
    const auto finds = [&](const QString& typed) {
        const auto found = index.find(typed, 5);
        return found.empty() ? QString() : found.front()->id;
    };
    for (const QString& typed : {u"hoshin"_s, u"houshin"_s, u"housin"_s, u"hou"_s})
        EXPECT_EQ(finds(typed), u"policy"_s) << typed.toStdString();
    for (const QString& typed : {u"shusoku"_s, u"shuusoku"_s, u"syuusoku"_s, u"SYUUSOKU"_s})
        EXPECT_EQ(finds(typed), u"converge"_s) << typed.toStdString();
    index.add({K::Action, u"report"_s, u"レポート"_s, {}, {}, u"repo-to"_s, false});
    for (const QString& typed : {u"repo-to"_s, u"repoto"_s})
        EXPECT_EQ(finds(typed), u"report"_s) << typed.toStdString();
    EXPECT_EQ(finds(u"shousoku"_s), QString()) << "another word";
}

TEST(Palette, FindsTitlesBySubstringAndPeopleByTheirReading)
{
    EXPECT_EQ(first(u"通知"_s), u"a"_s);
    EXPECT_EQ(first(u"0007"_s), u"b"_s);
    EXPECT_EQ(first(u"CHECKOUT"_s), u"b"_s);
    EXPECT_EQ(first(u"さとう"_s), u"p"_s);
    EXPECT_EQ(first(u"2026 slow"_s), u"b"_s);
}

TEST(Palette, LettersStrewnOverATitleAreNoHit)
{
    EXPECT_EQ(first(u"cksw"_s), QString());
    EXPECT_EQ(first(u"zzz"_s), QString());
}

TEST(Palette, AnEmptyLineOffersActsThenRunningIncidents)
{
    const PaletteIndex index = someIndex();
    const auto found = index.find({}, 10);
    ASSERT_EQ(found.size(), 3u);
    EXPECT_EQ(found[0]->id, u"declare"_s);
    EXPECT_EQ(found[2]->id, u"a"_s);
}

TEST(PaletteInTheWindow, RunsAnActOpensAnIncidentAndBeginsAnEntry)
{
    WindowDriver w;
    for (const char16_t* title : {u"Mail is late", u"Checkout is slow"}) {
        w.key(Qt::Key_K, Qt::ControlModifier);
        ASSERT_TRUE(w.window.findChild<ui::Palette*>()->isOpen());
        w.type(u"sengen"_s);
        w.key(Qt::Key_Return);
        w.type(QString::fromUtf16(title));
        w.key(Qt::Key_Return);
    }
    ASSERT_EQ(w.desk().snapshot().incident.title, u"Checkout is slow"_s);
    w.key(Qt::Key_K, Qt::ControlModifier);
    w.type(u"late"_s);
    w.settle();
    w.key(Qt::Key_Return);
    EXPECT_EQ(w.desk().snapshot().incident.title, u"Mail is late"_s);
    w.key(Qt::Key_K, Qt::ControlModifier);
    w.type(u"けってい"_s);
    w.key(Qt::Key_Return);
    EXPECT_EQ(w.desk().composer().text(), u"/decision "_s);
}

TEST(PaletteInTheWindow, SaysTheRowThatIsChosenToThoseWhoCannotSeeIt)
{
    WindowDriver w;
    w.key(Qt::Key_K, Qt::ControlModifier);
    const QWidget* line = QApplication::focusWidget();
    const QString first = line->accessibleDescription();
    EXPECT_TRUE(first.startsWith(u"Declare an incident, Ctrl+N, 1 of "_s)) << first.toStdString();
    w.key(Qt::Key_Down);
    EXPECT_TRUE(line->accessibleDescription().contains(u", 2 of "_s))
        << line->accessibleDescription().toStdString();
    w.type(u"settings"_s);
    EXPECT_TRUE(line->accessibleDescription().startsWith(u"Settings"_s))
        << line->accessibleDescription().toStdString();
    w.type(u"zzzz"_s);
    EXPECT_EQ(line->accessibleDescription(), u"Nothing found"_s);
    w.key(Qt::Key_Escape);
}

TEST(PaletteInTheWindow, SettlesAHypothesisAndAsksWhichWhereSeveralAreOpen)
{
    WindowDriver w;
    w.key(Qt::Key_N, Qt::ControlModifier);
    w.type(u"Mail is not going out"_s);
    w.key(Qt::Key_Return);
    for (const QString& line : {u"/hypothesis The chunk"_s, u"/hypothesis The provider"_s}) {
        w.type(line);
        w.key(Qt::Key_Return);
    }
    const auto settle = [&] {
        w.key(Qt::Key_K, Qt::ControlModifier);
        w.type(u"kikyaku"_s);
        w.key(Qt::Key_Return);
    };
    settle();
    w.key(Qt::Key_Down); // the second of them
    w.save();
    w.key(Qt::Key_Tab); // it is ruled out unless somebody says otherwise
    w.type(u"It answers 250"_s);
    w.save();
    const auto& hypotheses = w.desk().snapshot().incident.hypotheses;
    ASSERT_EQ(hypotheses.size(), 2u);
    EXPECT_EQ(hypotheses[0].state, HypothesisState::Open);
    EXPECT_EQ(hypotheses[1].state, HypothesisState::RuledOut);
    EXPECT_EQ(hypotheses[1].evidence, u"It answers 250"_s);
    settle(); // one is left: nothing to choose
    w.key(Qt::Key_Tab);
    w.type(u"Half of it works"_s);
    w.save();
    EXPECT_EQ(w.desk().snapshot().incident.hypotheses[0].evidence, u"Half of it works"_s);
}

TEST(PaletteInTheWindow, EscClosesItAndTheFocusGoesBack)
{
    WindowDriver w;
    w.key(Qt::Key_N, Qt::ControlModifier);
    w.type(u"Mail is late"_s);
    w.key(Qt::Key_Return);
    w.key(Qt::Key_N);
    QWidget* const before = QApplication::focusWidget();
    w.key(Qt::Key_K, Qt::ControlModifier);
    EXPECT_TRUE(w.window.findChild<ui::Palette*>()->isOpen());
    w.type(u"xyz"_s);
    w.key(Qt::Key_Escape);
    EXPECT_FALSE(w.window.findChild<ui::Palette*>()->isOpen());
    EXPECT_EQ(QApplication::focusWidget(), before);
}

TEST(KeySheet, QuestionMarkListsEveryKeyAndAnyOfThreeKeysCloses)
{
    WindowDriver w;
    auto* sheet = w.window.findChild<ui::KeySheet*>();
    for (const Qt::Key close : {Qt::Key_Escape, Qt::Key_Return, Qt::Key_Question}) {
        w.key(Qt::Key_Question);
        ASSERT_TRUE(sheet->isOpen());
        w.key(close);
        EXPECT_FALSE(sheet->isOpen());
    }
}
