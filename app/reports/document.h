// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/codes.h>
#include <app/domain/ids.h>

#include <QByteArray>
#include <QString>
#include <QTimeZone>

#include <optional>
#include <variant>
#include <vector>

// What is put on paper, as a value. Builders make it (from Markdown, from an incident), writers
// turn it into bytes; neither knows the other, a store or a widget. Every word in it is plain text:
// the writers escape.
namespace matoi::reports
{

//! A stretch of words in one look. A line break is a '\n' in `text`.
struct Span {
    QString text;
    bool strong = false, emphasis = false, code = false, struck = false, faint = false;
    QString link; //!< passed allowedLink(), or empty
    bool operator==(const Span&) const = default;
};
using Words = std::vector<Span>;
//! Words in one look.
Words words(const QString& text);

struct Block;
using Blocks = std::vector<Block>;

struct Heading {
    int level = 1; //!< 1 = a section of the document; its title is not a block
    Words words;
    bool newPage = false; //!< on paper
    bool operator==(const Heading&) const = default;
};
struct Paragraph {
    Words words;
    bool operator==(const Paragraph&) const = default;
};
struct ListItem {
    std::optional<bool> checked; //!< of a task list
    Blocks blocks;
    bool operator==(const ListItem&) const;
};
struct List {
    bool ordered = false;
    int start = 1;
    std::vector<ListItem> items;
    bool operator==(const List&) const = default;
};
enum class Align { Left, Center, Right };
struct Table {
    std::vector<Words> head;
    std::vector<std::vector<Words>> rows; //!< each as long as the head
    std::vector<Align> align;             //!< as long as the head, or empty = left
    bool operator==(const Table&) const = default;
};
struct Code {
    QString text;
    bool operator==(const Code&) const = default;
};
struct Quote {
    Blocks blocks;
    bool operator==(const Quote&) const;
};
//! PNG, JPEG, GIF or WebP as it was given; paper shows the first two.
struct Picture {
    QString caption;
    QString reference; //!< "attachment:..." as it was written
    QByteArray bytes;
    bool operator==(const Picture&) const = default;
};
//! Numbers that are read first.
struct Figures {
    struct Figure {
        QString label, value, note;
        bool operator==(const Figure&) const = default;
    };
    std::vector<Figure> list;
    bool operator==(const Figures&) const = default;
};
//! What happened when. A row that begins a new day says so in `day`.
struct Timeline {
    struct Row {
        QString day, time, kind;
        Words words;
        QString author, marks;
        bool struck = false;
        bool operator==(const Row&) const = default;
    };
    std::vector<Row> rows;
    bool operator==(const Timeline&) const = default;
};
//! Milestones on one line of time, and beneath it what each person was at. Drawn by
//! strip_picture.h.
struct Strip {
    struct Point {
        Ms at = 0;
        QString word;
        bool reached = false; //!< drawn full: converged
        bool operator==(const Point&) const = default;
    };
    enum class Kind { Discovery, Investigation, Resolution, Verification, Notice, Command };
    struct Bar {
        Ms from = 0, to = 0;
        Kind kind = Kind::Discovery;
        QString word;
        bool operator==(const Bar&) const = default;
    };
    struct Lane {
        QString name, word;
        std::vector<Bar> bars;
        bool operator==(const Lane&) const = default;
    };
    Ms from = 0, to = 0; //!< from < to
    QTimeZone zone;
    QString spoken; //!< for those who do not see it
    std::vector<Point> points;
    std::vector<Lane> lanes;
    bool operator==(const Strip&) const = default;
};
//! Something set apart: a warning, the text for outsiders.
struct Callout {
    QString title;
    Blocks blocks;
    bool warning = false;
    bool operator==(const Callout&) const;
};
struct Rule {
    bool operator==(const Rule&) const = default;
};

struct Block {
    std::variant<Heading, Paragraph, List, Table, Code, Quote, Picture, Figures, Timeline, Strip,
                 Callout, Rule>
        is;
    bool operator==(const Block&) const = default;
};

//! A document with what stands on each of its pages. All words are in `language` already.
struct Document {
    QString language = QStringLiteral("en"); //!< "ja" or "en"
    QString kind;                            //!< "Postmortem"
    QString label, title;                    //!< INC-2026-0042; the title, or the codename
    QStringList facts;                       //!< under the title
    QString drill, restricted;               //!< the words, on each page; empty = not so
    QString zone;                            //!< "Times in Asia/Tokyo (UTC+09:00)"
    QString made;                            //!< "Written 2026-11-21 19:46 +09:00 by ..."
    Ms madeAt = 0;                           //!< UTC ms, for the file's own data
    QString page;                            //!< "Page %1 of %2"
    Blocks blocks;
    bool operator==(const Document&) const = default;
};

inline bool ListItem::operator==(const ListItem& o) const
{
    return checked == o.checked && blocks == o.blocks;
}
inline bool Quote::operator==(const Quote& o) const { return blocks == o.blocks; }
inline bool Callout::operator==(const Callout& o) const
{
    return title == o.title && warning == o.warning && blocks == o.blocks;
}

//! A document that says in `language` where its pages end, in which zone its times are and when it
//! was made.
Document emptyDocument(const QString& language, const QTimeZone& zone, Ms madeAt,
                       const QString& madeBy);

//! http, https, mailto and matoi lead somewhere; nothing else does, however it is spelled.
bool allowedLink(const QString& target);
//! Without what moves a cursor or turns a line round; line breaks stay.
QString safeText(QString text);
//! The words alone.
QString plainText(const Words& words);

} // namespace matoi::reports
