// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/bench/bench_support.h>

#include <QTemporaryDir>

#include <cstdlib>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

// P4: from exec to the first painted desk. Every program writes one line when its window is
// painted; the time to that line counts, and the largest resident size until it ended.
using namespace matoi::bench;

namespace
{

struct Start {
    double ms, mib;
};

Start start(const std::vector<std::string>& command)
{
    int ends[2];
    if (pipe(ends) != 0)
        stop("no pipe");
    Start result{};
    pid_t child = 0;
    result.ms = 1e3 * seconds([&] {
                    child = fork();
                    if (child == 0) {
                        dup2(ends[1], STDOUT_FILENO);
                        close(ends[0]);
                        std::vector<char*> arguments;
                        for (const std::string& a : command)
                            arguments.push_back(const_cast<char*>(a.c_str()));
                        arguments.push_back(nullptr);
                        execv(arguments[0], arguments.data());
                        _exit(127);
                    }
                    close(ends[1]);
                    char line[16];
                    if (read(ends[0], line, sizeof line) <= 0)
                        stop(QByteArray::fromStdString(command[0]) + " never painted");
                });
    close(ends[0]);
    rusage usage{};
    wait4(child, nullptr, 0, &usage);
    result.mib = double(usage.ru_maxrss) / 1024;
    return result;
}

} // namespace

int main(int argc, char** argv)
{
    const int pairs = int(flag(argc, argv, "--pairs", 9));
    const QByteArray large = textFlag(argc, argv, "--db");
    const std::string folder =
        textFlag(argc, argv, "--bin",
                 QByteArray(argv[0]).left(QByteArray(argv[0]).lastIndexOf('/')))
            .toStdString();
    const QTemporaryDir home;
    // An own home: no settings of the person who measures, no second start that is handed over.
    for (const char* name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
        qputenv(name, home.path().toUtf8());
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const auto desk = [&](const std::string& db) {
        return start({folder + "/matoi", "--db", db, "--lang", "en", "--theme", "light",
                      "--exit-after-first-paint"});
    };
    const std::string empty = home.filePath(QStringLiteral("empty.matoi")).toStdString();
    const auto bare = [&] { return start({folder + "/start_bare", large.toStdString()}); };
    desk(empty);
    desk(large.toStdString());
    bare();
    Pairs toEmpty, toBare;
    std::vector<double> memory;
    for (int i = 0; i < pairs; ++i) {
        const Start own = desk(large.toStdString());
        toEmpty.own.push_back(own.ms);
        toBare.own.push_back(own.ms);
        memory.push_back(own.mib);
        toEmpty.yard.push_back(desk(empty).ms);
        toBare.yard.push_back(bare().ms);
    }
    report({"P4a", "start with the large workspace", "an empty workspace", "ms", 1.2}, toEmpty);
    report({"P4b", "start with the large workspace", "bare Qt program: database, list, dock", "ms",
            1.5},
           toBare);
    reportFigure({"P4c", "resident size at the first painted desk", "", "MiB", 80}, memory);
}
