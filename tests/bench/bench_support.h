// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTemporaryDir>

#include <functional>
#include <vector>

//! What every bench shares: Matoi and its yardstick in turn, and one JSON line per goal. Absolute
//! figures drift from hour to hour, so only the ratio of a pair counts (limits.md).
namespace matoi::bench
{

double seconds(const std::function<void()>& work);
double quantile(std::vector<double> values, double q);
inline double median(std::vector<double> values) { return quantile(std::move(values), 0.5); }

//! "--name value" of the command line; `otherwise` when it is not there.
qint64 flag(int argc, char** argv, const char* name, qint64 otherwise);
QByteArray textFlag(int argc, char** argv, const char* name, const QByteArray& otherwise = {});

//! One figure of each side per pair.
struct Pairs {
    std::vector<double> own, yard;
};
//! Runs both `count` times; who goes first changes from pair to pair.
Pairs inTurn(int count, const std::function<double()>& own, const std::function<double()>& yard);

//! A goal: the median of own / yard is at most (or at least) `limit`.
struct Goal {
    const char* id;
    QByteArray work;
    const char* yardstick;
    const char* unit;
    double limit;
    bool atLeast = false;
};
void report(const Goal& goal, const Pairs& pairs);
//! A goal without a yardstick: the figures themselves are at most `limit`.
void reportFigure(const Goal& goal, const std::vector<double>& own);

//! Highest resident size of this process so far (or since resetPeak()), in MiB.
double peakMiB();
void resetPeak();

//! Stops the bench with a sentence: a figure of half the work would be a lie.
[[noreturn]] void stop(const QByteArray& why);
//! The value, or stop().
template <class R>
auto must(R result)
{
    if (!result)
        stop(QByteArray::number(int(result.error().code)) + ' ' + result.error().context.toUtf8());
    if constexpr (requires { *result; })
        return std::move(*result);
}

} // namespace matoi::bench
