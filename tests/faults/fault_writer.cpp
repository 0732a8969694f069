// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/messages.h>
#include <tests/faults/fault_workspace.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace matoi;

namespace
{

constexpr int kTries = 16;

void say(const QString& line)
{
    std::printf("%s\n", line.toUtf8().constData());
    std::fflush(stdout);
}

void refused(const Error& error)
{
    say(u"! %1 %2"_s.arg(text::codeName(error.code), text::sentence(error)));
}

//! A file to attach, of two chunks.
QString pictureBeside(const QString& path)
{
    QFile file(QFileInfo(path).dir().filePath(u"picture.bin"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray(300'000, 'p')) < 0)
        qFatal("no file to attach");
    return file.fileName();
}

//! Somebody who is told that something failed tries again, as long as that gives anything.
template <class Act>
bool insist(Act act)
{
    for (int i = 0; i < kTries; ++i) {
        const Status done = act();
        if (done)
            return true;
        refused(done.error());
    }
    return false;
}

} // namespace

// Appends entries and prints each id after its COMMIT has returned: what was printed was
// acknowledged. What fails is printed as "! code sentence", and the next act follows. Without a
// number it goes on for ever: the test kills it.
int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QString path = app.arguments().value(1);
    bool bounded = false;
    const int acts = app.arguments().value(2).toInt(&bounded);
    std::unique_ptr<Session> session;
    StreamId incident;
    const bool ready = insist([&]() -> Status {
        if (!session) {
            auto opened = Session::open(path);
            if (!opened)
                return opened.error();
            session = std::move(*opened);
        }
        const auto found = test::incidentOf(*session);
        if (!found)
            return found.error();
        incident = *found;
        return success();
    });
    if (!ready)
        return 1;
    const QString picture = pictureBeside(path);
    EventId last;
    for (int n = 0; !bounded || n < acts; ++n) {
        insist([&]() -> Status {
            const auto done =
                session->submit(incident, cmd::AddEntry{.text = u"entry %1"_s.arg(n)});
            if (!done)
                return done.error();
            last = done->events.front().id;
            say(last.toString());
            return success();
        });
        if (!bounded)
            continue;
        // The other ways in which the store writes, each once in a while.
        if (n % 4 == 1)
            insist([&] { return session->store().setDraft(u"composer"_s, u"words %1"_s.arg(n)); });
        if (n % 4 == 2)
            insist([&]() -> Status {
                const auto info = session->store().attach(picture);
                return info ? success() : Status(info.error());
            });
        if (n % 4 == 3)
            insist([&]() -> Status {
                const auto done = session->submit(incident, cmd::RedactEntry{last, u"secret"_s});
                // A redaction whose cleaning up failed is recorded all the same.
                return done || done.error().code == ErrorCode::AlreadyDone ? success()
                                                                           : Status(done.error());
            });
    }
    return 0;
}
