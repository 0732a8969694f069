// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/intake/imported_entry.h>

namespace matoi
{

//! One record of a file before it is judged: what its cells say.
struct RawEntry {
    QString time, text, kind, author, lane, certainty, link, id;
    //! Where the field of this name goes (code names and headings); null for an unknown one.
    QString* field(const QString& name);
};

//! Remembers 64 bits of each key of a file: 16 bytes a line, so that a million lines fit anywhere.
class SeenKeys
{
public:
    struct Slot {
        quint64 key = 0;
        quint32 times = 0, mark = 0;
    };
    //! The slot of a key; `times` = 0 on first sight, and the caller counts it up.
    Slot& at(quint64 key);

private:
    Slot& find(quint64 key);
    std::vector<Slot> m_slots = std::vector<Slot>(1024);
    size_t m_used = 0;
};

//! Judges the records of one file, in their order, and makes entries of them.
class EntryMaker
{
public:
    //! `source` opens every key ("csv", "jsonl").
    EntryMaker(QString source, const QTimeZone& zone);
    //! The context of an error names the field; the reader adds the line.
    Result<cmd::AddEntry> make(const RawEntry& raw);

private:
    Status setKey(cmd::AddEntry& entry, const QString& id);

    QString m_source;
    QTimeZone m_zone;
    SeenKeys m_seen;
};

//! The first 32 hex digits of the SHA-256.
QString fingerprint(const QString& text);
//! An error of one line: "line 12: certainty: ...".
Error atLine(qint64 line, const Error& error);

} // namespace matoi
