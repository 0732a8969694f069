// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/faults/nth_io.h>

#include <iostream>

using namespace Qt::StringLiterals;
using namespace matoi;

TEST(Faults, T03_TheNthWriteFailsAndNothingAcknowledgedIsLost)
{
    for (const auto& [how, run] : {std::pair{"eio", 1}, {"enospc", 1}, {"short", 2}}) {
        const test::NthSum sum = test::failEachNthWrite(how, run);
        std::cout << how << ": " << sum << '\n';
        EXPECT_GT(sum.fired, 0);
        EXPECT_EQ(sum.lost, 0);
        EXPECT_EQ(sum.stopped, 0) << "the writer gave up or died";
    }
}

// The n-th write and the next eleven: the ballast is given back and does not help at once, so the
// person hears of it.
TEST(Faults, T03_ADiskThatStaysFullIsSaidAndNothingAcknowledgedIsLost)
{
    test::NthSum sum = test::failEachNthWrite("enospc", 12);
    std::cout << "enospc x 12: " << sum << '\n';
    EXPECT_EQ(sum.lost, 0);
    EXPECT_EQ(sum.stopped, 0) << "the writer gave up or died";
    EXPECT_GT(sum.told[u"disk_full"_s], 0);
}
