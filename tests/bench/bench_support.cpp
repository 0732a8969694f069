// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/bench/bench_support.h>

#include <QFile>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>

namespace matoi::bench
{

namespace
{

QByteArray number(double v) { return QByteArray::number(v, 'g', 4); }

QByteArray spread(const std::vector<double>& values)
{
    return "{\"median\":" + number(median(values)) + ",\"min\":" + number(quantile(values, 0)) +
           ",\"max\":" + number(quantile(values, 1)) + '}';
}

QByteArray cell(const std::vector<double>& values, const char* unit)
{
    if (values.empty())
        return "-";
    return number(median(values)) + ' ' + unit + " (" + number(quantile(values, 0)) + " - " +
           number(quantile(values, 1)) + ')';
}

//! The JSON line on stdout, the same as a row of a table on stderr.
void line(const Goal& goal, const std::vector<double>& own, const std::vector<double>& yard,
          const std::vector<double>& judged)
{
    const double value = median(judged);
    const bool met = goal.atLeast ? value >= goal.limit : value <= goal.limit;
    const QByteArray limit = (goal.atLeast ? ">= " : "<= ") + number(goal.limit);
    QByteArray json = "{\"id\":\"" + QByteArray(goal.id) + "\",\"work\":\"" + goal.work +
                      "\",\"yardstick\":\"" + goal.yardstick + "\",\"unit\":\"" + goal.unit +
                      "\",\"pairs\":" + QByteArray::number(qsizetype(own.size())) +
                      ",\"matoi\":" + spread(own);
    if (!yard.empty())
        json += ",\"yard\":" + spread(yard) + ",\"ratio\":" + spread(judged);
    json += ",\"goal\":\"" + limit + (met ? "\",\"met\":true}" : "\",\"met\":false}");
    std::puts(json.constData());
    std::fflush(stdout);
    const QByteArray row = "| " + QByteArray(goal.id) + " | " + goal.work + " | " +
                           (yard.empty() ? "-" : goal.yardstick) + " | " + cell(own, goal.unit) +
                           " | " + cell(yard, goal.unit) + " | " +
                           (yard.empty() ? "-" : cell(judged, "x")) + " | " + limit + " | " +
                           (met ? "yes" : "**no**") + " |\n";
    std::fputs(row.constData(), stderr);
}

} // namespace

double seconds(const std::function<void()>& work)
{
    const auto from = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - from).count();
}

double quantile(std::vector<double> values, double q)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, size_t(q * double(values.size())))];
}

QByteArray textFlag(int argc, char** argv, const char* name, const QByteArray& otherwise)
{
    for (int i = 1; i + 1 < argc; ++i)
        if (std::strcmp(argv[i], name) == 0)
            return argv[i + 1];
    return otherwise;
}

qint64 flag(int argc, char** argv, const char* name, qint64 otherwise)
{
    const QByteArray text = textFlag(argc, argv, name);
    return text.isEmpty() ? otherwise : text.toLongLong();
}

Pairs inTurn(int count, const std::function<double()>& own, const std::function<double()>& yard)
{
    Pairs pairs;
    for (int i = 0; i < count; ++i) {
        if (i % 2)
            pairs.yard.push_back(yard());
        pairs.own.push_back(own());
        if (i % 2 == 0)
            pairs.yard.push_back(yard());
    }
    return pairs;
}

void report(const Goal& goal, const Pairs& pairs)
{
    std::vector<double> ratios;
    for (size_t i = 0; i < pairs.own.size(); ++i)
        ratios.push_back(pairs.own[i] / pairs.yard[i]);
    line(goal, pairs.own, pairs.yard, ratios);
}

void reportFigure(const Goal& goal, const std::vector<double>& own) { line(goal, own, {}, own); }

double peakMiB()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (file.open(QIODevice::ReadOnly))
        for (const QByteArray& row : file.readAll().split('\n'))
            if (row.startsWith("VmHWM:"))
                return row.mid(6).trimmed().chopped(3).toDouble() / 1024;
    return 0;
}

void resetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

void stop(const QByteArray& why)
{
    std::fprintf(stderr, "bench: %s\n", why.constData());
    std::exit(1);
}

} // namespace matoi::bench
