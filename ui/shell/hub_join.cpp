// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/hub_share.h>
#include <app/service/hub_words.h>
#include <app/service/paths.h>
#include <app/service/team_workspace.h>
#include <app/text/messages.h>
#include <ui/shell/acts.h>
#include <ui/shell/hub_join.h>
#include <ui/shell/pool_work.h>
#include <ui/views/join_panel.h>

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

namespace
{

//! An invitation has some kilobytes; whatever is larger is something else.
constexpr qint64 kMost = 256 * 1024;

Result<sync::Invitation> readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::IoError, path};
    if (file.size() > kMost)
        return Error{ErrorCode::BadInvitation, QFileInfo(path).fileName()};
    return sync::readInvitation(file.read(kMost));
}

} // namespace

HubJoin::HubJoin(Acts& acts, QWidget* window)
    : QObject(window)
    , m_acts(acts)
    , m_window(window)
    , m_panel(*new JoinPanel(window))
{
    connect(&m_panel, &JoinPanel::otherFileRequested, this, &HubJoin::ask);
    connect(&m_panel, &JoinPanel::joinRequested, this, &HubJoin::join);
    connect(&m_panel, &JoinPanel::givenUp, this, [this] {
        ++m_try;
        m_acts.say(tr("Joining was given up. The same invitation can be used again."));
    });
    connect(&m_panel, &JoinPanel::accepted, this, [this] {
        if (!m_apart.isEmpty())
            Q_EMIT workspaceWanted(m_apart, m_words);
    });
}

void HubJoin::ask()
{
    const QString file = QFileDialog::getOpenFileName(
        m_window, tr("Choose the invitation"), QDir::homePath(),
        tr("Invitation (*.invitation)") + u";;"_s + tr("All files (*)"));
    if (!file.isEmpty())
        take(file);
}

void HubJoin::take(const QString& file)
{
    runInPool(
        this, [file] { return readFile(file); },
        [this](const Result<sync::Invitation>& invitation) {
            if (invitation)
                return look(*invitation);
            m_panel.openProblem(text::sentence(invitation.error()));
        });
}

void HubJoin::look(const sync::Invitation& invitation)
{
    m_invitation = invitation;
    struct Look {
        bool here = false, joined = false;
        QString path;
        Error error;
    };
    m_acts.workspace().run(
        this,
        [invitation](Session& s) {
            Look look;
            const auto login = hubLogin(s);
            look.joined = login && *login && (*login)->membership.org == invitation.org;
            look.here = s.mayJoin(invitation.person).ok();
            return look;
        },
        [this](const Look& found) {
            if (found.joined)
                return m_panel.openProblem(
                    text::sentence(Error{ErrorCode::AlreadyExists, m_invitation.orgName}));
            if (found.here) {
                m_apart.clear();
                return offer();
            }
            runInPool(
                this,
                [invitation = m_invitation] { return teamWorkspaceFor(dataFolder(), invitation); },
                [this](const Result<TeamWorkspace>& apart) {
                    if (!apart)
                        return m_panel.openProblem(text::sentence(apart.error()));
                    m_apart = apart->path;
                    if (!apart->joined)
                        return offer();
                    // An earlier try got that far; it only has to be opened.
                    rememberWorkspace(m_apart);
                    Q_EMIT workspaceWanted(m_apart, {});
                });
        });
}

void HubJoin::offer()
{
    JoinOffer offer;
    offer.facts = {{tr("Organisation"), m_invitation.orgName},
                   {tr("You are"), m_invitation.personName},
                   {tr("Role"), roleWord(m_invitation.role)},
                   {tr("Hub"), m_invitation.hosts}};
    offer.about =
        m_apart.isEmpty()
            ? tr("This workspace is shared from then on, with all that was recorded here.")
            : tr("The team gets a workspace of its own: %1. What was recorded here so far stays "
                 "where it is and is not shared.")
                  .arg(QDir::toNativeSeparators(m_apart));
    m_panel.open(offer);
}

void HubJoin::join(SecretPlace place, const QByteArray& passphrase)
{
    m_panel.await(tr("Joining %1 at %2. This takes some seconds; Esc gives up.")
                      .arg(m_invitation.orgName, m_invitation.hosts));
    const int tried = ++m_try;
    const QString here = m_acts.workspace().path(), apart = m_apart;
    runInPool(
        this,
        [invitation = m_invitation, place, passphrase, here, apart] {
            return apart.isEmpty() ? takeInvitation(invitation, place, here, passphrase)
                                   : joinTeamWorkspace(apart, invitation, place, passphrase);
        },
        [this, tried, place, passphrase](const Result<QByteArray>& secret) {
            if (tried != m_try)
                return;
            if (!secret)
                return refuse(secret.error(), place);
            const QByteArray words = place == SecretPlace::Ask ? *secret : passphrase;
            if (!m_apart.isEmpty()) {
                rememberWorkspace(m_apart);
                return joined(place, words, *secret);
            }
            m_acts.workspace().hub().offer(words);
            m_acts.workspace().run(
                this,
                [login = loginOf(m_invitation, place)](Session& s) { return keepLogin(s, login); },
                [this, place, words, secret = *secret](const Status& kept) {
                    if (!kept)
                        return refuse(kept.error(), place);
                    joined(place, words, secret);
                });
        });
}

void HubJoin::refuse(const Error& error, SecretPlace place)
{
    // Where no keychain is there, a passphrase does the same.
    const bool none = error.code == ErrorCode::NoKeychain && place == SecretPlace::Keychain;
    m_panel.refuseFor(text::sentence(error), none ? SecretPlace::File : place);
}

void HubJoin::joined(SecretPlace place, const QByteArray& words, const QByteArray& secret)
{
    m_words = words;
    QStringList sentences;
    if (m_apart.isEmpty())
        sentences << tr("This workspace is shared from now on. You are %1, %2.")
                         .arg(m_invitation.personName, roleWord(m_invitation.role));
    else
        sentences << tr("Matoi opens the team's workspace from now on: %1.")
                         .arg(QDir::toNativeSeparators(m_apart))
                  << tr("The one of before stays at %1; open it with matoi --db.")
                         .arg(QDir::toNativeSeparators(m_acts.workspace().path()));
    if (place == SecretPlace::Ask)
        sentences << tr("This is the secret of your login. Nothing keeps it: write it down now.");
    m_panel.showDone(tr("Joined %1").arg(m_invitation.orgName), sentences.join(u"\n\n"_s),
                     place == SecretPlace::Ask ? QString::fromUtf8(secret) : QString(),
                     m_apart.isEmpty() ? tr("Done") : tr("Open it"));
}

} // namespace matoi::ui
