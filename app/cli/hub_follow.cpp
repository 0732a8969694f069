// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/cli.h>
#include <app/cli/cli_parts.h>
#include <app/cli/hub_follow.h>
#include <app/cli/owner_calls.h>
#include <app/service/end_signals.h>
#include <app/service/hub_share.h>
#include <app/service/hub_words.h>
#include <app/service/log_file.h>
#include <app/store/lock.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>

#include <CLI/CLI.hpp>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

//! How long a single `hub sync` tries; Qt's timer, in ms.
constexpr int kOnce = 30'000;

QJsonValue timeOrNull(Ms at)
{
    return at ? QJsonValue(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODateWithMs))
              : QJsonValue();
}

QByteArray openHashOf(Session& session)
{
    qint64 open = 0, restricted = 0;
    return session.store().openHash(&open, &restricted).valueOr({});
}

//! The state hash is everybody's who reads the same, so that scripts can compare two desks.
QByteArray stateLine(const sync::SyncState& state, const QByteArray& hash, bool json)
{
    if (!json) {
        QString line = u"%1  %2 / %3  "_s.arg(word(state.link)).arg(state.pos).arg(state.head) +
                       text::translated("Cli", "not shared yet: %1").arg(state.unsent);
        if (state.refused)
            line += u"  "_s + text::translated("Cli", "refused: %1").arg(state.refused);
        if (const QString why = sentence(state); !why.isEmpty())
            line += u"  "_s + why;
        return line.toUtf8() + '\n';
    }
    const QJsonObject record{{u"link"_s, codeOf(state.link)},
                             {u"reason"_s, cli::jsonText(codeOf(state.reason))},
                             {u"role"_s, cli::jsonText(state.role)},
                             {u"unsent"_s, state.unsent},
                             {u"refused"_s, state.refused},
                             {u"position"_s, state.pos},
                             {u"hub_position"_s, state.head},
                             {u"lost_by_hub"_s, state.lostByHub},
                             {u"offline_since"_s, timeOrNull(state.offlineSince)},
                             {u"last_heard"_s, timeOrNull(state.lastHeard)},
                             {u"state_hash"_s, cli::jsonText(QString::fromLatin1(hash.toHex()))}};
    return QJsonDocument(record).toJson(QJsonDocument::Compact) + '\n';
}

//! One run of `hub sync`.
class Follower : public QObject
{
public:
    Follower(const FollowCall& call, Workspace& workspace)
        : m_call(call)
        , m_workspace(workspace)
    {
        HubShare& hub = workspace.hub();
        connect(&workspace, &Workspace::openFailed, this, [this](const Error& e) { fail(e); });
        connect(&workspace, &Workspace::opened, this, &Follower::opened);
        connect(&hub, &HubShare::unlockNeeded, this, [this, &hub](SecretPlace place) {
            if (m_call.words.isEmpty())
                return fail(Error{place == SecretPlace::Keychain ? ErrorCode::NoKeychain
                                                                 : ErrorCode::SecretMissing});
            hub.unlock(m_call.words);
        });
        connect(&hub, &HubShare::unlockRefused, this, [this](const Error& e) { fail(e); });
        connect(&hub, &HubShare::changed, this, &Follower::changed);
        hub.watching(true);
        if (!call.follow)
            QTimer::singleShot(kOnce, this, [this] { fail(Error{ErrorCode::HubUnreachable}); });
    }

private:
    void opened()
    {
        m_workspace.run(
            this, [](Session& s) { return hubLogin(s); },
            [this](const Result<std::optional<HubLogin>>& login) {
                if (!login)
                    fail(login.error());
                else if (!*login)
                    fail(Error{ErrorCode::NotJoined});
            });
    }

    void changed()
    {
        const sync::SyncState state = m_workspace.hub().state();
        const bool settled =
            state.link == sync::Link::Shared && state.unsent == 0 && state.pos >= state.head;
        const bool stuck =
            state.link == sync::Link::Alarm ||
            (state.link == sync::Link::JournalOnly && state.reason != sync::Reason::SecretMissing);
        // The hash is worth its time only where it can be compared with another desk's.
        m_workspace.run(
            this,
            [wanted = settled && m_call.json](Session& s) {
                return wanted ? openHashOf(s) : QByteArray();
            },
            [this, state, settled, stuck](const QByteArray& hash) {
                print(stateLine(state, hash, m_call.json));
                if (!m_call.follow && settled)
                    QCoreApplication::exit(0);
                if (!m_call.follow && stuck)
                    QCoreApplication::exit(1);
            });
    }

    static void print(const QByteArray& line)
    {
        std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
        std::fflush(stdout);
    }

    void fail(const Error& error)
    {
        const QByteArray line =
            m_call.json ? errorLine(error) : text::sentence(error).toUtf8() + '\n';
        std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
        QCoreApplication::exit(1);
    }

    FollowCall m_call;
    Workspace& m_workspace;
};

} // namespace

std::optional<FollowCall> readFollowCall(const CliRequest& request)
{
    if (!request.arguments.contains(u"sync"_s)) // nearly always; building the program costs time
        return {};
    cli::Call call(request, nullptr);
    cli::buildProgram(call);
    try {
        call.app->parse(cli::reversed(request.arguments));
    } catch (const CLI::ParseError&) {
        return {};
    }
    const CLI::App* hub = call.app->get_subcommand("hub");
    if (!hub->parsed() || !hub->get_subcommand("sync")->parsed())
        return {};
    const cli::Args args(*hub->get_subcommand("sync"));
    FollowCall follow;
    follow.follow = args.has("--follow");
    follow.json = call.app->get_option("--json")->count() > 0;
    const auto words = call.secretLine(args, "--passphrase");
    if (!words)
        return {}; // the verb itself says what is wrong
    follow.words = *words;
    return follow;
}

int runFollow(const FollowCall& call, const QString& path)
{
    const auto refuse = [&call](const Error& error) {
        const QByteArray line =
            call.json ? errorLine(error) : text::sentence(error).toUtf8() + '\n';
        std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
        return 1;
    };
    installLog(); // what the program notes of itself is no answer of this call
    const QString socket = ownerSocketPath(path);
    const auto lock = OwnerLock::acquire(path, socket);
    if (!lock)
        return refuse(lock.error());
    Workspace workspace;
    OwnerServer server([&workspace](const CliRequest& request, OwnerServer::Answer answer) {
        answerCall(workspace, request, std::move(answer));
    });
    if (auto status = server.listen(socket); !status)
        return refuse(status.error());
    const EndSignals ends([] { QCoreApplication::quit(); });
    Follower follower(call, workspace);
    workspace.open(path);
    return QCoreApplication::exec();
}

} // namespace matoi
