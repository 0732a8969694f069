// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace matoi::ui
{

//! Heights of rows and their prefix sums in a binary indexed tree: changing one height and finding
//! the row at a place cost O(log n), so a frame costs the same at 200 rows and at 200,000.
class RowHeights
{
public:
    void assign(int count, int height);
    int count() const { return int(m_heights.size()); }
    int height(int row) const { return m_heights[size_t(row)]; }
    void set(int row, int height);
    //! Appending is O(log n); an insert elsewhere rebuilds (O(n) integers: 0.2 ms at 200,000).
    void insert(int row, int count, int height);
    void remove(int row, int count);
    //! Top of a row; `top(count())` is the total.
    qint64 top(int row) const;
    qint64 total() const { return top(count()); }
    //! The row that covers y, clamped to the rows there are; -1 when there is none.
    int rowAt(qint64 y) const;

private:
    void rebuild();
    std::vector<int> m_heights;
    std::vector<qint64> m_tree; // 1-based
};

} // namespace matoi::ui
