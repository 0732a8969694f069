// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/sync/sim_world.h>

#include <gtest/gtest.h>

using namespace matoi;
using namespace matoi::test;

namespace
{

constexpr int kSteps = 500;

//! 1,000 seeds in CI, 10,000 with MATOI_FULL_FAULTS=1; MATOI_SEED=n plays one again.
std::pair<quint64, quint64> seeds()
{
    bool one = false;
    const quint64 seed = qEnvironmentVariable("MATOI_SEED").toULongLong(&one);
    if (one)
        return {seed, seed + 1};
    return {1, qEnvironmentVariableIntValue("MATOI_FULL_FAULTS") == 1 ? 10'001 : 1'001};
}

} // namespace

TEST(Simulation, T08_NothingIsLostDoubledOrTornApartOnAnyBadDay)
{
    const auto [from, to] = seeds();
    SimWorld::Tally total;
    for (quint64 seed = from; seed < to; ++seed) {
        SimWorld world(seed, {});
        for (int i = 0; i < kSteps; ++i)
            world.step();
        ASSERT_TRUE(world.settle()) << "they do not come to rest: MATOI_SEED=" << seed;
        ASSERT_EQ(world.violation(), "") << "MATOI_SEED=" << seed;
        total.recorded += world.tally.recorded;
        total.crashes += world.tally.crashes;
        total.tailsLost += world.tally.tailsLost;
        total.restrictions += world.tally.restrictions;
        total.agreed += world.tally.agreed;
    }
    std::printf("seeds %llu-%llu: %d events, %d crashes, %d lost tails, %d restrictions, "
                "%d desks that heard a checkpoint and agreed\n",
                from, to - 1, total.recorded, total.crashes, total.tailsLost, total.restrictions,
                total.agreed);
}
