// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/cli.h>
#include <app/cli/hub_follow.h>
#include <app/service/harden.h>
#include <app/service/owner_client.h>
#include <app/service/paths.h>
#include <app/service/session.h>
#include <app/store/lock.h>
#include <app/text/language.h>
#include <app/text/messages.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QTimeZone>

#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <string>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace matoi;

namespace
{

QByteArray readStdin()
{
    QFile in;
    return in.open(stdin, QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

CliReply refusal(const Error& error, bool json)
{
    CliReply reply;
    reply.exitCode = 1;
    const QString sentence = text::sentence(error);
    reply.err = json ? errorLine(error) : sentence.toUtf8() + '\n';
    return reply;
}

volatile std::sig_atomic_t g_stop = 0;

//! A bar on a terminal, a line for every tenth elsewhere; on stderr, so that stdout stays data.
//! Ctrl+C stops between two transactions: what is there stays whole.
bool showProgress(qint64 done, qint64 total)
{
    static qint64 last = -1;
    const qint64 percent = total > 0 ? done * 100 / total : 0;
    const bool terminal = isatty(STDERR_FILENO);
    if (total > 0 && percent != last && (terminal || percent / 10 != last / 10)) {
        last = percent;
        if (terminal) {
            const std::string bar =
                std::string(size_t(percent / 4), '#') + std::string(size_t(25 - percent / 4), '.');
            std::fprintf(stderr, "\r[%s] %3lld %%  %lld / %lld%s", bar.c_str(),
                         static_cast<long long>(percent), static_cast<long long>(done),
                         static_cast<long long>(total), done >= total ? "\n" : "");
        } else {
            std::fprintf(stderr, "%lld %%  %lld / %lld\n", static_cast<long long>(percent),
                         static_cast<long long>(done), static_cast<long long>(total));
        }
        std::fflush(stderr);
    }
    return !g_stop;
}

//! Asks the owner of the workspace if there is one; opens the file itself if not.
CliReply answer(const CliRequest& request, const QString& path, bool json)
{
    auto answered = askOwnerOf(path, request);
    if (!answered)
        return refusal(answered.error(), json);
    if (*answered)
        return std::move(**answered);
    const auto turn = Turn::wait(path);
    if (!turn)
        return refusal(turn.error(), json);
    auto session = Session::open(path);
    if (!session)
        return refusal(session.error(), json);
    CliReply reply = runCli(request, **session);
    while (reply.later)
        reply = reply.later()(**session);
    return reply;
}

} // namespace

int main(int argc, char** argv)
{
    hardenProcess();
    // A closed stdin, stdout or stderr would be given to the next file opened: the workspace.
    for (int fd = open("/dev/null", O_RDWR); fd >= 0; fd = open("/dev/null", O_RDWR))
        if (fd > STDERR_FILENO) {
            close(fd);
            break;
        }
    QCoreApplication app(argc, argv);
    setApplicationNames();
    CliRequest request;
    request.arguments = QCoreApplication::arguments().mid(1);
    request.workingDir = QDir::currentPath();
    request.progress = &showProgress;
    // The second Ctrl+C ends the process as usual.
    struct sigaction stop = {};
    stop.sa_handler = [](int) { g_stop = 1; };
    stop.sa_flags = SA_RESETHAND;
    sigaction(SIGINT, &stop, nullptr);
    request.zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    const GlobalOptions globals = readGlobalOptions(request);
    request.language = installLanguage(globals.language);
    const bool json = request.arguments.contains(u"--json"_s);
    CliReply reply;
    if (auto usage = answerWithoutWorkspace(request)) {
        reply = std::move(*usage);
    } else if (!globals.db.isNull() && globals.db.isEmpty()) {
        // A script's empty variable must not write into somebody's own workspace.
        reply = refusal({ErrorCode::Empty, u"--db"_s}, json);
    } else {
        // A dash asks for stdin; without one nothing is read, so that no terminal waits.
        if (request.arguments.contains(u"-"_s))
            request.input = readStdin();
        const QString path = globals.db.isEmpty() ? defaultWorkspacePath()
                                                  : QDir::current().absoluteFilePath(globals.db);
        // Sharing goes on for as long as this process; a window that is open shares by itself.
        if (const auto follow = readFollowCall(request); follow && !ownerOf(path))
            return runFollow(*follow, path);
        reply = answer(request, path, json);
    }
    const bool said = std::fwrite(reply.out.constData(), 1, size_t(reply.out.size()), stdout) ==
                          size_t(reply.out.size()) &&
                      std::fflush(stdout) == 0;
    if (!said && reply.exitCode == 0)
        reply = refusal({ErrorCode::IoError, u"stdout"_s}, json);
    std::fwrite(reply.err.constData(), 1, size_t(reply.err.size()), stderr);
    return reply.exitCode;
}
