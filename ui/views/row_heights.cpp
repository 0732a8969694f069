// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/views/row_heights.h>

#include <algorithm>
#include <bit>

namespace matoi::ui
{

void RowHeights::assign(int count, int height)
{
    m_heights.assign(size_t(count), height);
    rebuild();
}

void RowHeights::rebuild()
{
    const size_t n = m_heights.size();
    m_tree.assign(n + 1, 0);
    for (size_t i = 1; i <= n; ++i) {
        m_tree[i] += m_heights[i - 1];
        if (const size_t up = i + (i & (~i + 1)); up <= n)
            m_tree[up] += m_tree[i];
    }
}

void RowHeights::set(int row, int height)
{
    const int delta = height - m_heights[size_t(row)];
    if (!delta)
        return;
    m_heights[size_t(row)] = height;
    for (size_t i = size_t(row) + 1; i < m_tree.size(); i += i & (~i + 1))
        m_tree[i] += delta;
}

void RowHeights::insert(int row, int count, int height)
{
    const bool append = row == this->count();
    if (!append) {
        m_heights.insert(m_heights.begin() + row, size_t(count), height);
        return rebuild();
    }
    for (int k = 0; k < count; ++k) {
        m_heights.push_back(height);
        const size_t i = m_heights.size();
        // The new node sums what its lower neighbours cover.
        qint64 sum = height;
        for (size_t j = i - 1, low = i - (i & (~i + 1)); j > low; j -= j & (~j + 1))
            sum += m_tree[j];
        if (m_tree.empty())
            m_tree.push_back(0);
        m_tree.push_back(sum);
    }
}

void RowHeights::remove(int row, int count)
{
    m_heights.erase(m_heights.begin() + row, m_heights.begin() + row + count);
    rebuild();
}

qint64 RowHeights::top(int row) const
{
    qint64 sum = 0;
    for (size_t i = size_t(row); i > 0; i -= i & (~i + 1))
        sum += m_tree[i];
    return sum;
}

int RowHeights::rowAt(qint64 y) const
{
    const size_t n = m_heights.size();
    if (!n)
        return -1;
    size_t at = 0;
    for (size_t step = std::bit_floor(n); step; step /= 2)
        if (at + step <= n && m_tree[at + step] <= y) {
            at += step;
            y -= m_tree[at];
        }
    return int(std::min(at, n - 1));
}

} // namespace matoi::ui
