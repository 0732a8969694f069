// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/service/hub_share.h>

#include <QObject>

namespace matoi::ui
{

class Acts;
class HubJoin;
class HubMembers;
class HubPanel;
class HubRefused;
class SecretPanel;
struct HubSheet;

//! The window's door to the hub: where sharing stands, unlocking, joining, what was refused, who
//! is a member. GUI thread; `acts` is borrowed and outlives this.
class HubPanels : public QObject
{
    Q_OBJECT
public:
    HubPanels(Acts& acts, QWidget* window);

    const sync::SyncState& state() const { return m_share.state(); }
    void show();
    void tryAgain();
    //! Asks for what opens the secret.
    void askUnlock();
    //! The same unasked: once, and not over another panel or in a window that nobody looks at.
    void offerUnlock();
    void showRefused();
    HubJoin& joining() { return *m_join; }
    HubMembers& members() { return *m_members; }

Q_SIGNALS:
    //! Sharing stands elsewhere now.
    void changed();

private:
    void follow();
    HubSheet sheet() const;
    void act(const QString& id);

    Acts& m_acts;
    HubShare& m_share;
    QWidget* m_window;
    HubPanel& m_panel;
    SecretPanel& m_secret;
    HubJoin* m_join;
    HubMembers* m_members;
    HubRefused* m_refused;
    bool m_unlockWanted = false, m_unlockOffered = false;
    qint64 m_refusedBefore = 0;
};

} // namespace matoi::ui
