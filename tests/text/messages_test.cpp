// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/language.h>
#include <app/text/messages.h>
#include <tests/support/printers.h>

#include <QFile>
#include <QRegularExpression>

#include <set>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

//! The last code of the enum closes the list.
std::vector<ErrorCode> allCodes()
{
    std::vector<ErrorCode> all;
    for (int i = 0; i <= int(ErrorCode::Internal); ++i)
        all.push_back(ErrorCode(i));
    return all;
}

bool hasJapanese(const QString& text)
{
    static const QRegularExpression kana(u"[\\x{3040}-\\x{30ff}\\x{4e00}-\\x{9fff}]"_s);
    return text.contains(kana);
}

} // namespace

TEST(Messages, EveryErrorHasASentenceInEnglishAndInJapanese)
{
    for (const ErrorCode code : allCodes()) {
        const LanguageScope english(u"en"_s);
        const QString en = text::sentence({code, {}});
        EXPECT_TRUE(en.endsWith(u'.')) << en.toStdString();
        EXPECT_FALSE(hasJapanese(en)) << en.toStdString();
        const LanguageScope japanese(u"ja"_s);
        const QString ja = text::sentence({code, {}});
        EXPECT_TRUE(ja.endsWith(u'。')) << ja.toStdString();
        EXPECT_TRUE(hasJapanese(ja)) << ja.toStdString();
        EXPECT_FALSE(ja.contains(u"解決"_s)) << ja.toStdString();
        EXPECT_FALSE(ja.contains(u'！')) << ja.toStdString();
    }
}

TEST(Messages, CodeNamesAreStableAndDifferent)
{
    std::set<QString> names;
    for (const ErrorCode code : allCodes())
        EXPECT_TRUE(names.insert(text::codeName(code)).second);
    EXPECT_EQ(text::codeName(ErrorCode::ReviewNotHeld), u"review_not_held"_s);
}

TEST(Messages, TheContextNamesThePlaceAndIdsStayOut)
{
    const LanguageScope english(u"en"_s);
    EXPECT_TRUE(text::sentence({ErrorCode::Empty, u"title"_s}).startsWith(u"Title: "_s));
    EXPECT_FALSE(text::sentence({ErrorCode::TimeInFuture, u"1795000000000"_s}).contains(u"1795"_s));
}

template <class E>
void expectWords()
{
    for (size_t i = 0; i < codeNames<E>().size(); ++i)
        for (const auto& language : {u"en"_s, u"ja"_s}) {
            const LanguageScope scope(language);
            EXPECT_FALSE(text::word(E(i)).isEmpty()) << typeid(E).name() << ' ' << i;
        }
}

TEST(Messages, EveryValueOfEveryListHasAWord)
{
    expectWords<IncidentState>();
    expectWords<Classification>();
    expectWords<DetectSource>();
    expectWords<Outlook>();
    expectWords<FixState>();
    expectWords<Milestone>();
    expectWords<EntryKind>();
    expectWords<Lane>();
    expectWords<Certainty>();
    expectWords<Role>();
    expectWords<StepState>();
    expectWords<Phase>();
    expectWords<HypothesisState>();
    expectWords<PostmortemPhase>();
    expectWords<ActionKind>();
    expectWords<ActionState>();
    expectWords<IncidentKind>();
    expectWords<Duty>();
    expectWords<WakeResult>();
    expectWords<NoticeStage>();
}

TEST(Messages, AScoreThatTwoDesksWroteIsAProductInWords)
{
    installLanguage(u"en"_s);
    EXPECT_EQ(text::fieldWord(u"score"_s), u"Score"_s);
    EXPECT_EQ(text::fieldValue(u"score"_s, u"2x3"_s, {}), u"2 × 3"_s);
}

TEST(Messages, JapaneseUsesTheTermsOfTheGlossary)
{
    const LanguageScope japanese(u"ja"_s);
    EXPECT_EQ(text::word(Role::Commander), u"指揮"_s);
    EXPECT_EQ(text::word(IncidentState::Converged), u"収束"_s);
    EXPECT_EQ(text::word(Outlook::Converged), u"収束した"_s);
    EXPECT_EQ(text::word(IncidentKind::Drill), u"訓練"_s);
    EXPECT_EQ(text::durationWords(72 * 60'000), u"1 時間 12 分"_s);
    // In a narrow column: one number, whatever the length.
    EXPECT_EQ(text::minuteWords(99 * 60'000), u"99 分"_s);
    EXPECT_EQ(text::minuteWords(100 * 60'000), u"1 時間"_s);
    EXPECT_EQ(text::minuteWords(47 * 3'600'000), u"47 時間"_s);
    EXPECT_EQ(text::minuteWords(341 * 3'600'000), u"14 日"_s);
}

TEST(Messages, ALanguageOfOneThreadEndsWithItsScope)
{
    const QString before = text::word(Role::Commander);
    {
        const LanguageScope japanese(u"ja"_s);
        EXPECT_EQ(currentLanguage(), u"ja"_s);
    }
    EXPECT_EQ(text::word(Role::Commander), before);
}

TEST(Messages, SystemRowsAreWordedFromTheirBody)
{
    const LanguageScope english(u"en"_s);
    Entry entry;
    entry.type = u"incident.outlook_set/1"_s;
    entry.kind = EntryKind::OutlookChanged;
    entry.detail = u"{\"outlook\":\"converging\"}"_s;
    EXPECT_EQ(text::entryText(entry, {}), u"Converging"_s);
    entry.redacted = true;
    EXPECT_EQ(text::entryText(entry, {}), u"Redacted"_s);
}

TEST(Translations, NoTextIsLeftUntranslated)
{
    QFile file(QStringLiteral(MATOI_SOURCE_DIR "/translations/matoi_ja.ts"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString ts = QString::fromUtf8(file.readAll());
    static const QRegularExpression emptyForm(u"<numerusform>\\s*</numerusform>"_s);
    EXPECT_FALSE(ts.contains(emptyForm)) << emptyForm.match(ts).capturedStart();
    EXPECT_FALSE(ts.contains(u"type=\"unfinished\""_s))
        << "cmake --build build/dev --target update_translations, then translate";
    EXPECT_FALSE(ts.contains(u"<translation></translation>"_s));
    EXPECT_FALSE(ts.contains(u"<translation />"_s));
}

} // namespace matoi
