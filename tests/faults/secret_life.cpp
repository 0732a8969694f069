// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
// secret_life [open]: holds secrets in every way that Matoi has, for secret_scan_test.cpp to look
// at from outside. Reads "way|login|secret|passphrase|conninfo|organisation" a line, then an empty
// one. Says "held", waits for a byte, gives everything up, says "over", waits again. "open" lets a
// parent that is not root look in.
#include <app/service/harden.h>
#include <app/service/key_file.h>
#include <app/service/log_file.h>
#include <app/service/paths.h>
#include <app/service/secrets.h>
#include <app/service/session.h>
#include <app/store/wiped.h>
#include <app/sync/hub_setup.h>
#include <app/sync/hub_sync.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

#include <cstdio>
#include <sodium.h>
#include <sys/prctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace matoi;

namespace
{

struct Given {
    QByteArray way, login, secret, passphrase, conninfo, org;
};

//! Not by a library's buffer, which nobody wipes.
QByteArray readLine()
{
    static char buffer[1024];
    size_t size = 0;
    while (size < sizeof buffer && read(STDIN_FILENO, buffer + size, 1) == 1 &&
           buffer[size] != '\n')
        ++size;
    const QByteArray line(buffer, qsizetype(size));
    sodium_memzero(buffer, sizeof buffer);
    return line;
}

void say(const char* word)
{
    std::printf("%s\n", word);
    std::fflush(stdout);
}

void waitForByte()
{
    char byte = 0;
    (void)!read(STDIN_FILENO, &byte, 1);
}

bool fail(const char* what, const Error& error)
{
    std::fprintf(stderr, "%s: %d\n", what, int(error.code));
    return false;
}

//! What the ways gave, held until everything is given up.
std::vector<QByteArray> held;
std::vector<std::unique_ptr<Session>> sessions;
std::vector<std::unique_ptr<sync::HubSync>> syncs;

bool keepAndFind(const Given& given, const QString& workspace, SecretPlace place)
{
    const SecretName name{QString::fromLatin1(given.login), workspace};
    if (const auto kept = keepSecret(name, place, given.secret, given.passphrase); !kept)
        return fail("keep", kept.error());
    auto found = findSecret(name, place, given.passphrase);
    if (!found)
        return fail("find", found.error());
    held.push_back(*found);
    return true;
}

//! A hub reached with this secret, and refused with another.
bool share(const QString& folder, const Given& given)
{
    const auto org = OrgId::fromString(QString::fromLatin1(given.org));
    auto opened = Session::open(folder + QString::fromLatin1(given.login) + u".matoi"_s);
    if (!opened || !(*opened)->createProfile(u"Aki"_s, u"aki"_s))
        return fail("open", {});
    Session& session = *sessions.emplace_back(std::move(*opened));
    held.push_back(given.secret);
    HubStore& store = hubOf(session.store());
    if (const auto ok =
            store.joinHub({org, u"Team"_s, QString::fromUtf8(given.conninfo), session.profile()});
        !ok)
        return fail("join", ok.error());
    const auto reaches = [&](const QByteArray& secret, sync::Link link) {
        sync::HubSync& sync = *syncs.emplace_back(
            std::make_unique<sync::HubSync>(store, sync::HubAddress{given.conninfo, secret, org}));
        sync.start();
        QElapsedTimer patience;
        patience.start();
        while (sync.state().link != link && patience.elapsed() < 20'000)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
        return sync.state().link == link;
    };
    // The one with a wrong secret goes at once, the other stays connected.
    const bool shared =
        reaches("not it", sync::Link::JournalOnly) && reaches(given.secret, sync::Link::Shared);
    syncs.erase(syncs.end() - 2);
    return shared || fail("share", {});
}

//! With an invitation's one-time secret, which comes as text, and the new one.
bool join(const Given& given)
{
    QFile file(QString::fromUtf8(given.conninfo));
    if (!file.open(QIODevice::ReadOnly))
        return fail("invitation", {});
    QByteArray bytes = file.readAll();
    const auto invitation = sync::readInvitation(bytes);
    wipe(bytes);
    if (!invitation)
        return fail("invitation", invitation.error());
    const auto joined = sync::acceptInvitation(*invitation, given.secret);
    return joined || fail("join", joined.error());
}

} // namespace

int main(int argc, char** argv)
{
    hardenProcess();
    if (argc > 1)
        prctl(PR_SET_DUMPABLE, 1);
    QCoreApplication app(argc, argv);
    setApplicationNames();
    installLog();
    const QString workspace = defaultWorkspacePath();
    std::vector<Given> all;
    for (QByteArray line = readLine(); !line.isEmpty(); line = readLine()) {
        const QByteArrayList parts = line.split('|');
        all.push_back({parts[0], parts[1], parts[2], parts[3], parts[4], parts[5]});
        wipe(line);
    }
    bool well = true;
    for (const Given& one : all) {
        qInfo("way %s", one.way.constData());
        if (one.way == "file")
            well &= keepAndFind(one, workspace, SecretPlace::File);
        else if (one.way == "keychain")
            well &= keepAndFind(one, workspace, SecretPlace::Keychain);
        else if (one.way == "credential")
            well &= keepAndFind(one, workspace, SecretPlace::Ask);
        else if (one.way == "join")
            well &= join(one);
        else
            well &= share(QFileInfo(workspace).path() + u'/', one);
    }
    QSettings().setValue(u"hub/place"_s, u"file"_s);
    say(well ? "held" : "failed");
    waitForByte();
    syncs.clear();
    for (QByteArray& one : held)
        wipe(one);
    for (Given& one : all) {
        wipe(one.secret);
        wipe(one.passphrase);
    }
    say("over"); // the workspaces are still open
    waitForByte();
    sessions.clear();
    return well ? 0 : 1;
}
