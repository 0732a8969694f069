// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/service/notifier.h>
#include <app/service/screen_guard.h>
#include <app/service/workspace.h>
#include <ui/models/notice_rules.h>

#include <QTimer>

#include <functional>

namespace matoi::ui
{

//! Tells the desktop what happens in the workspace: notifications by NoticeRules, the screen kept
//! on while its person commands. Only as the settings allow. GUI thread.
class Herald : public QObject
{
    Q_OBJECT
public:
    //! What the windows answer. `null` of lookedAt = is any window the active one?
    struct Windows {
        std::function<bool(StreamId)> lookedAt;
        std::function<bool()> anyVisible;
    };
    //! Both borrowed; they outlive this. A workspace that is open already is read at once.
    Herald(Workspace& workspace, const QDBusConnection& bus, Windows windows,
           QObject* parent = nullptr);

    std::vector<Watched> running() const { return m_rules.running(); }
    //! Time went on, or a setting changed; every ten seconds by itself. UTC ms.
    void look(Ms now);

Q_SIGNALS:
    //! Other incidents run than before.
    void runningChanged();
    //! A person pressed a notification. `token` as Notifier::acted.
    void openRequested(matoi::StreamId incident, const QString& token);

private:
    void begin();
    void learn(const Change& change);
    void tell(const std::vector<NoticeFact>& news, Ms now);
    Notice noticeOf(const NoticeFact& fact, Ms now) const;

    Workspace& m_workspace;
    Windows m_windows;
    NoticeRules m_rules;
    Notifier m_notifier;
    ScreenGuard m_guard;
    QTimer m_timer;
};

} // namespace matoi::ui
