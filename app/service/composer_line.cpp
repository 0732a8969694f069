// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/composer_line.h>
#include <app/service/time_input.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

using A = LineAct;
using K = EntryKind;

constexpr SlashCommand kCommands[]{
    {A::Entry, K::Finding, false, u"finding|所見|shoken"},
    {A::Entry, K::Decision, false, u"decision|決定|kettei"},
    {A::Hypothesis, K::HypothesisOpened, false, u"hypothesis|仮説|kasetsu|hyp"},
    {A::RuleOut, K::HypothesisRuledOut, false, u"rule-out|棄却|kikyaku|ruleout"},
    {A::Confirm, K::HypothesisConfirmed, false, u"confirm|確認|kakunin"},
    {A::Entry, K::Workaround, false, u"workaround|暫定|zantei|暫定対応"},
    {A::Entry, K::ActionStarted, false, u"action|対応|taio|taiou|対応開始"},
    {A::Entry, K::ActionDone, false, u"done|完了|kanryo|kanryou|対応完了"},
    {A::Todo, K::Todo, false, u"todo|やること|yarukoto|to-do"},
    {A::Summary, K::Summary, false, u"summary|サマリ|samari|現状"},
    {A::Notice, K::CustomerNoticeDrafted, false, u"notice|連絡|renraku|tsuchi|通知"},
    {A::Outlook, K::OutlookChanged, false, u"outlook|見通し|mitooshi"},
    {A::Step, K::StepDone, false, u"step|ステップ|suteppu|sutep"},
    {A::Role, K::RoleAssigned, false, u"role|役割|yakuwari"},
    {A::Score, K::ImpactChanged, false, u"score|スコア|sukoa|影響"},
    {A::Entry, K::AlertLinked, false, u"alert|アラート|arato|ara-to"},
    {A::Entry, K::Note, true, u"pin|ピン"},
    {A::Entry, K::Note, false, u"note|メモ|memo"},
};

//! Every character stays at its place, so that what is found here is cut from the line itself.
QString narrow(const QString& line)
{
    QString out = line;
    for (QChar& c : out) {
        if (c.unicode() >= 0xff01 && c.unicode() <= 0xff5e)
            c = QChar(c.unicode() - 0xfee0);
        else if (c.isSpace() && c != u'\n')
            c = u' ';
    }
    return out;
}

qsizetype afterSpace(const QString& text, qsizetype at)
{
    while (at < text.size() && text[at].isSpace())
        ++at;
    return at;
}

qsizetype endOfWord(const QString& text, qsizetype at)
{
    while (at < text.size() && !text[at].isSpace())
        ++at;
    return at;
}

//! Takes one token in front of the words. False when the words begin here.
bool take(ComposerLine& line, const QString& word, qsizetype at, bool& commanded)
{
    using T = LineToken::Kind;
    const auto found = [&](T kind) {
        line.tokens.push_back({kind, at, word.size()});
        return true;
    };
    if (word == "?"_L1) {
        line.entry.certainty = Certainty::Estimate;
        return found(T::Certainty);
    }
    for (const auto& [name, lane] : {std::pair("#dev"_L1, Lane::Dev), {"#biz"_L1, Lane::Biz}})
        if (word.compare(name, Qt::CaseInsensitive) == 0) {
            line.entry.lane = lane;
            return found(T::Lane);
        }
    if (!word.startsWith(u'/') || word.size() < 2)
        return false;
    const SlashCommand* command = slashCommand(word.mid(1));
    if (command && command->pin) {
        line.entry.pin = true;
        return found(T::Slash);
    }
    if (!command || commanded)
        return false;
    commanded = true;
    line.act = command->act;
    line.entry.kind = command->kind;
    return found(T::Slash);
}

} // namespace

QStringList SlashCommand::spellings() const { return QString::fromUtf16(words).split(u'|'); }
QString SlashCommand::word(bool japanese) const { return spellings()[japanese ? 1 : 0]; }

std::span<const SlashCommand> slashCommands() { return kCommands; }

const SlashCommand* slashCommand(const QString& word)
{
    for (const SlashCommand& command : kCommands)
        if (command.spellings().contains(word, Qt::CaseInsensitive))
            return &command;
    return nullptr;
}

std::vector<const SlashCommand*> slashCommandsFor(const QString& typed)
{
    std::vector<const SlashCommand*> list;
    for (const SlashCommand& command : kCommands) {
        const QStringList words = command.spellings();
        if (std::any_of(words.begin(), words.end(), [&](const QString& word) {
                return word.startsWith(typed, Qt::CaseInsensitive);
            }))
            list.push_back(&command);
    }
    return list;
}

ComposerLine readLine(const QString& text, Ms now, const QTimeZone& zone)
{
    ComposerLine line;
    const QString plain = narrow(text);
    qsizetype at = afterSpace(plain, 0);
    if (const LeadingTime split = splitLeadingTime(plain); !split.time.isEmpty()) {
        line.time = split.time;
        const auto when = parseTimeInput(split.time, now, zone);
        line.badTime = !when;
        if (when)
            line.entry.at = *when;
        if (split.about)
            line.entry.certainty = Certainty::Estimate;
        line.entry.enteredTz = QString::fromLatin1(zone.id());
        line.tokens.push_back({LineToken::Kind::Time, at, split.time.size()});
        at = plain.size() - split.text.size();
    }
    bool commanded = false;
    for (;;) {
        at = afterSpace(plain, at);
        const QString word = plain.mid(at, endOfWord(plain, at) - at);
        if (word.isEmpty() || !take(line, word, at, commanded)) {
            // One slash alone is not yet a word; two of them are a path.
            if (word.startsWith(u'/') && word.size() > 1 && word.count(u'/') == 1) {
                line.unknown = text.mid(at, word.size());
                line.tokens.push_back({LineToken::Kind::Unknown, at, word.size()});
            }
            break;
        }
        at += word.size();
    }
    line.entry.text = text.mid(at).trimmed();
    if (line.entry.pin && line.entry.text.isEmpty() && line.act == LineAct::Entry)
        line.act = LineAct::PinLast;
    return line;
}

SlashWord slashWordAt(const QString& text, qsizetype caret)
{
    const QString plain = narrow(text);
    qsizetype start = caret;
    while (start > 0 && !plain[start - 1].isSpace())
        --start;
    const qsizetype end = endOfWord(plain, start);
    if (start >= end || plain[start] != u'/' || caret != end)
        return {};
    // Only in front of the words: "see /etc/hosts" asks for nothing.
    const ComposerLine before = readLine(text.left(start) + u'x', 0, QTimeZone::utc());
    if (before.entry.text != "x"_L1)
        return {};
    return {start, end - start, plain.mid(start + 1, end - start - 1)};
}

} // namespace matoi
