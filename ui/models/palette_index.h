// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace matoi
{

//! One thing that the palette can find and do.
struct PaletteItem {
    enum class Kind { Action, Incident, Person, EntryKind, Postmortem };
    Kind kind = Kind::Action;
    QString id;     //!< of the action, incident, person, or the word after the slash
    QString text;   //!< what is shown
    QString detail; //!< shown beside it: a number, a state
    QString keys;   //!< its shortcut
    //! What else finds it, in words apart: kana, romaji, a reading, a number.
    QString search;
    bool urgent = false; //!< a running incident: before the ended ones
};

//! Folds what a person types and what is searched alike: width, case, katakana to hiragana.
QString paletteFold(const QString& text);

//! Finds by what was typed: actions, people and kinds by their letters in order (fuzzy), titles by
//! substring. Built away from the GUI thread for the incidents; find() looks at all of them.
class PaletteIndex
{
public:
    void clear() { m_rows.clear(); }
    void add(PaletteItem item);
    void append(const PaletteIndex& other);
    //! Best first, at most `limit`; borrowed until the next change. An empty query gives what comes
    //! first by itself: actions, then running incidents.
    std::vector<const PaletteItem*> find(const QString& query, int limit) const;
    size_t size() const { return m_rows.size(); }

private:
    struct Row {
        PaletteItem item;
        QString text, search; // folded
        QString romaji;       // the search words, in one spelling
    };
    std::vector<Row> m_rows;
};

} // namespace matoi
