// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/intake/imported_entry.h>

#include <QHash>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

// The words that people write in spreadsheets for the codes. In the order of the enums; the first
// two are the English and the Japanese word of app/text (tests/intake holds them against it), the
// rest is what the glossary calls the same thing.
namespace matoi
{

namespace
{

using Words = const char16_t*;

constexpr std::array kKinds{
    u"Note|メモ",
    u"Detection|検知",
    u"Classified|判断",
    u"Declared|宣言|起票",
    u"Channel opened|チャンネル",
    u"Situation summary|現状サマリ",
    u"Role|役割",
    u"Handover|引き継ぎ",
    u"Phase|作業",
    u"Finding|所見",
    u"Hypothesis|仮説",
    u"Hypothesis ruled out|仮説を棄却",
    u"Hypothesis confirmed|仮説を確認",
    u"Decision|決定",
    u"Action started|対応開始",
    u"Action done|対応完了",
    u"Temporary fix|暫定対応|暫定対策",
    u"Permanent fix|恒久対応|恒久対策|根本対処",
    u"Outlook|見通し",
    u"Impact|影響",
    u"Step|ステップ",
    u"Step skipped|ステップ省略",
    u"Notice drafted|お客さま連絡 下書き",
    u"Notice approved|お客さま連絡 承認",
    u"Notice sent|お客さま連絡 送付|Customer notice|お客さま連絡",
    u"Notice partly failed|お客さま連絡 一部不達",
    u"Wake-up call|たたき起こし",
    u"Wake-up answered|応答",
    u"Alert|アラート",
    u"Next update|次の更新",
    u"To-do|やること",
    u"Attachment|添付",
    u"Imported|取り込み",
    u"Merged|統合",
    u"State|状態",
    u"Correction|訂正",
};
constexpr std::array kLanes{
    u"All|全員",
    u"Dev|Dev|Dev lane|Devチーム",
    u"Biz|Biz|Biz lane|Bizチーム|Bizチーム&PdM",
};
constexpr std::array kCertainties{u"Fact|事実", u"Estimate|推定", u"Hearsay|伝聞"};

template <class E>
QStringList wordsOf(size_t value)
{
    Words words = nullptr;
    if constexpr (std::is_same_v<E, EntryKind>)
        words = kKinds[value];
    else if constexpr (std::is_same_v<E, Lane>)
        words = kLanes[value];
    else
        words = kCertainties[value];
    return QString::fromUtf16(words).split(u'|');
}

//! Full width, case, and the strokes between words make no difference.
QString plain(const QString& word)
{
    QString plain = word.normalized(QString::NormalizationForm_KC).toCaseFolded();
    plain.replace(u'_', u' ').replace(u'-', u' ');
    return plain.simplified();
}

template <class E>
QHash<QString, E> allWords()
{
    QHash<QString, E> words;
    for (size_t i = 0; i < codeNames<E>().size(); ++i) {
        words.insert(plain(codeOf(E(i))), E(i));
        for (const QString& word : wordsOf<E>(i))
            words.insert(plain(word), E(i));
    }
    return words;
}

} // namespace

template <class E>
std::optional<E> fromWord(const QString& word)
{
    if (const auto code = fromCode<E>(QStringView(word)))
        return code;
    static const QHash<QString, E> words = allWords<E>();
    const auto it = words.constFind(plain(word));
    return it == words.constEnd() ? std::nullopt : std::optional<E>(*it);
}

template <class E>
QString allowedWords()
{
    QStringList allowed;
    for (size_t i = 0; i < codeNames<E>().size(); ++i)
        allowed << u"%1 (%2)"_s.arg(codeOf(E(i)), wordsOf<E>(i)[1]);
    return allowed.join(u", "_s);
}

template std::optional<EntryKind> fromWord<EntryKind>(const QString&);
template std::optional<Lane> fromWord<Lane>(const QString&);
template std::optional<Certainty> fromWord<Certainty>(const QString&);
template QString allowedWords<EntryKind>();
template QString allowedWords<Lane>();
template QString allowedWords<Certainty>();

} // namespace matoi
