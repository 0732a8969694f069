// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/store/hub_store.h>
#include <app/sync/hub_link.h>
#include <app/sync/sync_engine.h>

#include <QObject>
#include <QThread>
#include <QTimer>

namespace matoi::sync
{

//! Shares one open workspace: the engine on the store's thread, the connection on a thread of its
//! own, queued calls between the two. Nothing here waits for the network. Made, used and deleted on
//! the store's thread, and before the store.
class HubSync : public QObject
{
    Q_OBJECT
public:
    //! `store` is borrowed. It gets the hub's clock for as long as this lives.
    HubSync(HubStore& store, HubAddress address, QObject* parent = nullptr);
    ~HubSync() override;

    void start();
    void stop();
    //! Own facts were recorded.
    void recorded();
    void watching(bool openIncident);
    void retry();
    SyncState state() { return m_engine.state(); }

Q_SIGNALS:
    //! At most every 100 ms.
    void stateChanged(const matoi::sync::SyncState& state);

private:
    void feed(const Input& input);
    void report();

    HubStore& m_store;
    SyncEngine m_engine;
    QThread m_thread;
    HubLink* m_link; // lives on m_thread
    QTimer m_wake, m_report;
    SyncState m_said;
};

} // namespace matoi::sync
