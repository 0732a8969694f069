// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/service/hub_login.h>
#include <app/sync/hub_sync.h>

#include <QObject>
#include <QTemporaryFile>

namespace matoi
{

class Workspace;

//! A workspace's side of its hub, for windows and the headless client: finds the login's secret and
//! keeps the sharing going from the moment the workspace is open. A local workspace stays as it is.
//! Lives on the GUI (or main) thread; nothing in it waits.
class HubShare : public QObject
{
    Q_OBJECT
public:
    explicit HubShare(Workspace& workspace);

    //! Where sharing stands; Link::Local in a local workspace.
    const sync::SyncState& state() const { return m_state; }
    //! Nothing in a local workspace.
    const std::optional<HubLogin>& login() const { return m_login; }
    //! The hub's secret, once it is known; empty before.
    const QByteArray& secret() const { return m_secret; }

    //! Looks whether this workspace has a hub, and shares it. After opening, and after joining.
    void begin();
    //! A person gave these just now (at joining): the next begin() needs not ask for them.
    void offer(const QByteArray& words) { m_offered = words; }
    //! What a person gave for what unlockNeeded() asked: the passphrase of the file, or the secret
    //! itself. Wrong: unlockRefused(), and what is recorded goes on being kept.
    void unlock(const QByteArray& words);
    //! Tries again now instead of after the backoff.
    void retry();
    //! An incident is being worked on: asks the hub more often.
    void watching(bool openIncident);

    // -- for Workspace, on the store's thread
    void recorded();
    //! Before the session ends.
    void end();

Q_SIGNALS:
    void changed();
    //! The secret is not to be had without a word from a person.
    void unlockNeeded(matoi::SecretPlace place);
    void unlockRefused(const matoi::Error& error);

private:
    void find(const QByteArray& words);
    void start(const QByteArray& secret);
    void heard(const sync::SyncState& state);
    void locked(const Error& error, bool asked);

    Workspace& m_workspace;
    Secrets m_secrets;
    std::optional<HubLogin> m_login;
    QByteArray m_secret, m_offered;
    QTemporaryFile m_ca;
    sync::SyncState m_state;
    std::unique_ptr<sync::HubSync> m_sync; // made, used and deleted on the store's thread
    bool m_watching = false;
};

} // namespace matoi
