// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/cli.h>
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

#include <cstdio>

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

//! Asks the owner of the workspace if there is one; opens the file itself if not.
CliReply answer(const CliRequest& request, const QString& path, bool json)
{
    if (const auto owner = ownerOf(path)) {
        auto reply = askOwner(owner->socket, request);
        return reply ? std::move(*reply) : refusal(reply.error(), json);
    }
    auto session = Session::open(path);
    return session ? runCli(request, **session) : refusal(session.error(), json);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    setApplicationNames();
    CliRequest request;
    request.arguments = app.arguments().mid(1);
    request.workingDir = QDir::currentPath();
    request.zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    const GlobalOptions globals = readGlobalOptions(request);
    request.language = installLanguage(globals.language);
    const bool json = request.arguments.contains(u"--json"_s);
    CliReply reply;
    if (auto usage = answerWithoutWorkspace(request)) {
        reply = std::move(*usage);
    } else {
        // A dash asks for stdin; without one nothing is read, so that no terminal waits.
        if (request.arguments.contains(u"-"_s))
            request.input = readStdin();
        const QString path = globals.db.isEmpty() ? defaultWorkspacePath()
                                                  : QDir::current().absoluteFilePath(globals.db);
        reply = answer(request, path, json);
    }
    std::fwrite(reply.out.constData(), 1, size_t(reply.out.size()), stdout);
    std::fwrite(reply.err.constData(), 1, size_t(reply.err.size()), stderr);
    return reply.exitCode;
}
