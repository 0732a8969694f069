// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/command.h>

#include <QStringList>
#include <QTimeZone>

#include <span>

namespace matoi
{

//! What a line of the composer asks for. PinLast: `/pin` without words.
enum class LineAct {
    Entry,
    Summary,
    Notice,
    Hypothesis,
    RuleOut,
    Confirm,
    Todo,
    Role,
    Step,
    Outlook,
    Score,
    PinLast,
};

//! One word after a slash. `words`: English, Japanese, then other spellings (romaji for those who
//! do not switch their input method for one word), parted by `|`.
struct SlashCommand {
    LineAct act;
    EntryKind kind; //!< what an Entry becomes
    bool pin;       //!< recorded with a pin
    const char16_t* words;
    QString word(bool japanese) const;
    QStringList spellings() const;
};
//! In the order of the list above the composer.
std::span<const SlashCommand> slashCommands();
//! By any spelling, in any case; null when there is none.
const SlashCommand* slashCommand(const QString& word);
//! What the list offers for what was typed so far (without the slash): those that begin with it.
std::vector<const SlashCommand*> slashCommandsFor(const QString& typed);

//! A piece of the line that is not words but means something. In UTF-16 units of the whole line.
struct LineToken {
    enum class Kind { Time, Slash, Lane, Certainty, Unknown };
    Kind kind;
    qsizetype start = 0, length = 0;
    bool operator==(const LineToken&) const = default;
};

//! A line of the composer, read but not decided. `entry` holds the words in any case; what an act
//! other than Entry makes of them is lineCommand()'s business.
struct ComposerLine {
    LineAct act = LineAct::Entry;
    cmd::AddEntry entry;
    QString time;         //!< as typed; empty = now
    bool badTime = false; //!< looked like a time and is none
    QString unknown;      //!< "/fnding": stays among the words, and is named under the line
    std::vector<LineToken> tokens;
};

//! "-10m /finding #dev only chunk 37 failed": time first, then /command, #dev, #biz and ? in any
//! order, then words. Full-width figures and signs count as their narrow ones. Pure.
ComposerLine readLine(const QString& line, Ms now, const QTimeZone& zone);

//! The slash word under the caret, while it is one that a list could complete; start -1 = none.
struct SlashWord {
    qsizetype start = -1, length = 0;
    QString typed; //!< without the slash
};
SlashWord slashWordAt(const QString& line, qsizetype caret);

} // namespace matoi
