// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace matoi
{

// Two people wrote on from the same words. Lines are what is compared: "\n" between them, kept
// exactly. Pure; a text of thousands of lines takes milliseconds.

//! A stretch of the three texts. `mine` and `theirs` are the lines that each side has in place of
//! `base`.
struct MergeChunk {
    enum class Kind {
        Same,     //!< nobody touched it
        Mine,     //!< only I did
        Theirs,   //!< only they did
        Alike,    //!< both wrote the same
        Conflict, //!< both wrote, and differently
    };
    Kind kind = Kind::Same;
    QStringList base, mine, theirs;
    bool operator==(const MergeChunk&) const = default;
};

//! What becomes of two texts with a common ancestor.
struct LineMerge {
    std::vector<MergeChunk> chunks;
    //! Nothing was changed by both in different ways.
    bool clean() const;
    enum class Side { Mine, Theirs, Both };
    //! The whole text; where both changed the same lines, this side's (Both: mine, then theirs).
    QString text(Side inConflict) const;
};
LineMerge mergeLines(const QString& base, const QString& mine, const QString& theirs);

//! One line of what changed between two versions.
struct DiffLine {
    enum class Kind { Same, Removed, Added } kind = Kind::Same;
    QString text;
    bool operator==(const DiffLine&) const = default;
};
std::vector<DiffLine> diffLines(const QString& before, const QString& after);

} // namespace matoi
