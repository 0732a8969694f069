// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/line_merge.h>

#include <algorithm>

namespace matoi
{

namespace
{

//! Beyond this many comparisons two stretches count as wholly rewritten.
constexpr qsizetype kMostCells = 16'000'000;

//! For each line of `a` the line of `b` that it stays, or -1; rising.
std::vector<int> matches(const QStringList& a, const QStringList& b)
{
    std::vector<int> match(size_t(a.size()), -1);
    qsizetype head = 0, tailA = a.size(), tailB = b.size();
    while (head < tailA && head < tailB && a[head] == b[head]) {
        match[size_t(head)] = int(head);
        ++head;
    }
    while (tailA > head && tailB > head && a[tailA - 1] == b[tailB - 1]) {
        --tailA;
        --tailB;
        match[size_t(tailA)] = int(tailB);
    }
    const qsizetype n = tailA - head, m = tailB - head;
    if (n == 0 || m == 0 || n * m > kMostCells)
        return match;
    // The longest common subsequence of what lies between.
    const size_t width = size_t(m) + 1;
    std::vector<int> length((size_t(n) + 1) * width, 0);
    const auto at = [&](qsizetype i, qsizetype j) -> int& {
        return length[size_t(i) * width + size_t(j)];
    };
    for (qsizetype i = n - 1; i >= 0; --i)
        for (qsizetype j = m - 1; j >= 0; --j)
            at(i, j) = a[head + i] == b[head + j] ? at(i + 1, j + 1) + 1
                                                  : std::max(at(i + 1, j), at(i, j + 1));
    for (qsizetype i = 0, j = 0; i < n && j < m;) {
        if (a[head + i] == b[head + j]) {
            match[size_t(head + i++)] = int(head + j++);
        } else if (at(i + 1, j) >= at(i, j + 1)) {
            ++i;
        } else {
            ++j;
        }
    }
    return match;
}

MergeChunk::Kind kindOf(const MergeChunk& chunk)
{
    if (chunk.mine == chunk.theirs)
        return MergeChunk::Kind::Alike;
    if (chunk.mine == chunk.base)
        return MergeChunk::Kind::Theirs;
    return chunk.theirs == chunk.base ? MergeChunk::Kind::Mine : MergeChunk::Kind::Conflict;
}

} // namespace

bool LineMerge::clean() const
{
    return std::none_of(chunks.begin(), chunks.end(), [](const MergeChunk& chunk) {
        return chunk.kind == MergeChunk::Kind::Conflict;
    });
}

QString LineMerge::text(Side inConflict) const
{
    QStringList lines;
    for (const MergeChunk& chunk : chunks) {
        const bool conflict = chunk.kind == MergeChunk::Kind::Conflict;
        const bool theirs =
            chunk.kind == MergeChunk::Kind::Theirs || (conflict && inConflict == Side::Theirs);
        lines += theirs ? chunk.theirs : chunk.mine;
        if (conflict && inConflict == Side::Both)
            lines += chunk.theirs;
    }
    return lines.join(QLatin1Char('\n'));
}

LineMerge mergeLines(const QString& base, const QString& mine, const QString& theirs)
{
    const QStringList b = base.split(QLatin1Char('\n')), m = mine.split(QLatin1Char('\n')),
                      t = theirs.split(QLatin1Char('\n'));
    const std::vector<int> toMine = matches(b, m), toTheirs = matches(b, t);
    LineMerge merge;
    qsizetype atB = 0, atM = 0, atT = 0;
    const auto inBoth = [&](qsizetype line) {
        return toMine[size_t(line)] >= 0 && toTheirs[size_t(line)] >= 0;
    };
    while (atB < b.size() || atM < m.size() || atT < t.size()) {
        // What all three have here ...
        const qsizetype from = atB;
        while (atB < b.size() && toMine[size_t(atB)] == atM && toTheirs[size_t(atB)] == atT) {
            ++atB;
            ++atM;
            ++atT;
        }
        if (atB > from) {
            const QStringList same = b.mid(from, atB - from);
            merge.chunks.push_back({MergeChunk::Kind::Same, same, same, same});
        }
        // ... and what lies before the next line that all three have.
        qsizetype nextB = atB;
        while (nextB < b.size() && !inBoth(nextB))
            ++nextB;
        const qsizetype nextM = nextB < b.size() ? toMine[size_t(nextB)] : m.size();
        const qsizetype nextT = nextB < b.size() ? toTheirs[size_t(nextB)] : t.size();
        if (nextB == atB && nextM == atM && nextT == atT)
            continue;
        MergeChunk chunk{MergeChunk::Kind::Same, b.mid(atB, nextB - atB), m.mid(atM, nextM - atM),
                         t.mid(atT, nextT - atT)};
        chunk.kind = kindOf(chunk);
        merge.chunks.push_back(std::move(chunk));
        atB = nextB;
        atM = nextM;
        atT = nextT;
    }
    return merge;
}

std::vector<DiffLine> diffLines(const QString& before, const QString& after)
{
    const QStringList a = before.split(QLatin1Char('\n')), b = after.split(QLatin1Char('\n'));
    const std::vector<int> match = matches(a, b);
    std::vector<DiffLine> lines;
    qsizetype next = 0;
    const auto addTo = [&](qsizetype end) {
        for (; next < end; ++next)
            lines.push_back({DiffLine::Kind::Added, b[next]});
    };
    for (qsizetype i = 0; i < a.size(); ++i) {
        const int to = match[size_t(i)];
        if (to < 0) {
            lines.push_back({DiffLine::Kind::Removed, a[i]});
            continue;
        }
        addTo(to);
        lines.push_back({DiffLine::Kind::Same, a[i]});
        ++next;
    }
    addTo(b.size());
    return lines;
}

} // namespace matoi
