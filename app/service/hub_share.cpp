// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/hub_share.h>
#include <app/service/log_file.h>
#include <app/service/workspace.h>
#include <app/text/messages.h>

namespace matoi
{

HubShare::HubShare(Workspace& workspace)
    : m_workspace(workspace)
{
    qRegisterMetaType<sync::SyncState>();
}

void HubShare::begin()
{
    struct Known {
        std::optional<HubLogin> login;
        HubCounts counts;
        QString role;
        Error error;
    };
    m_workspace.run(
        this,
        [](Session& s) {
            Known known;
            auto login = hubLogin(s);
            if (!login) {
                known.error = login.error();
                return known;
            }
            known.login = *login;
            if (known.login) {
                known.counts = hubOf(s.store()).counts().valueOr({});
                known.role = hubOf(s.store()).hubCursor().valueOr({}).role;
            }
            return known;
        },
        [this](const Known& known) {
            if (known.error.code != ErrorCode::None)
                qCWarning(logStore, "the hub's login is unreadable: %s",
                          qPrintable(text::codeName(known.error.code)));
            if (!known.login || m_login)
                return;
            m_login = known.login;
            m_state.link = sync::Link::Offline;
            m_state.offlineSince = systemClock().now();
            m_state.orgName = m_login->membership.name;
            m_state.role = known.role;
            m_state.unsent = known.counts.unsent;
            m_state.refused = known.counts.refused;
            Q_EMIT changed();
            find(std::exchange(m_offered, {}));
        });
}

void HubShare::find(const QByteArray& words)
{
    const SecretName name{m_login->login, m_workspace.path()};
    m_secrets.find(name, m_login->place, words, [this, words](const Result<QByteArray>& secret) {
        if (secret)
            return start(*secret);
        // Nothing keeps it: what a person types is the secret itself, and the hub judges it.
        if (m_login->place == SecretPlace::Ask && !words.isEmpty())
            return start(words);
        locked(secret.error(), !words.isEmpty());
    });
}

void HubShare::locked(const Error& error, bool asked)
{
    qCWarning(logStore, "no secret for the hub: %s", qPrintable(text::codeName(error.code)));
    m_state.link = sync::Link::JournalOnly;
    m_state.reason = sync::Reason::SecretMissing;
    Q_EMIT changed();
    if (asked)
        Q_EMIT unlockRefused(error);
    else
        Q_EMIT unlockNeeded(m_login->place);
}

void HubShare::unlock(const QByteArray& words)
{
    if (m_login && m_secret.isEmpty() && !words.isEmpty())
        find(words);
}

void HubShare::start(const QByteArray& secret)
{
    m_secret = secret;
    if (!m_login->ca.isEmpty() && !m_ca.isOpen()) {
        const QByteArray pem = m_login->ca.toUtf8();
        if (!m_ca.open() || m_ca.write(pem) != pem.size() || !m_ca.flush()) {
            m_secret.clear();
            return locked({ErrorCode::IoError, m_ca.fileName()}, true);
        }
    }
    m_state.link = sync::Link::Offline;
    m_state.reason = sync::Reason::None;
    Q_EMIT changed();
    const sync::HubAddress address = addressOf(*m_login, secret, m_ca.fileName());
    m_workspace.run(
        this,
        [this, address, watching = m_watching](Session& s) {
            m_sync = std::make_unique<sync::HubSync>(hubOf(s.store()), address);
            s.hubSecret = address.secret;
            connect(m_sync.get(), &sync::HubSync::stateChanged, m_sync.get(),
                    [&s](const sync::SyncState& state) { s.sharing = state; });
            connect(m_sync.get(), &sync::HubSync::stateChanged, this,
                    [this](const sync::SyncState& state) { heard(state); });
            m_sync->start();
            m_sync->watching(watching);
            return true;
        },
        [](bool) {});
}

void HubShare::heard(const sync::SyncState& state)
{
    if (m_secret.isEmpty())
        return; // said before it was ended
    if (state.reason != sync::Reason::LoginRefused || m_login->place != SecretPlace::Ask) {
        m_state = state;
        return Q_EMIT changed();
    }
    // Only the hub could judge what was typed. It is asked for again.
    m_secret.clear();
    m_workspace.run(
        this,
        [this](Session& s) {
            m_sync.reset();
            s.hubSecret.clear();
            s.sharing = {};
            return true;
        },
        [this](bool) {
            locked(Error{ErrorCode::WrongPassphrase, {}}, true);
        });
}

void HubShare::retry()
{
    if (m_login && m_secret.isEmpty())
        return find({});
    m_workspace.run(
        this,
        [this](Session&) {
            if (m_sync)
                m_sync->retry();
            return true;
        },
        [](bool) {});
}

void HubShare::watching(bool openIncident)
{
    if (std::exchange(m_watching, openIncident) == openIncident)
        return;
    m_workspace.run(
        this,
        [this, openIncident](Session&) {
            if (m_sync)
                m_sync->watching(openIncident);
            return true;
        },
        [](bool) {});
}

void HubShare::recorded()
{
    if (m_sync)
        m_sync->recorded();
}

void HubShare::end() { m_sync.reset(); }

} // namespace matoi
