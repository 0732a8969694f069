// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/service/hub_access.h>

#include <QObject>

namespace matoi::ui
{

class Acts;
class JoinPanel;

//! The way into a hub by an invitation: file, question, joining. Where the present workspace was
//! written by somebody else (a first start introduces its own person) or belongs to another
//! organisation, the team gets a workspace of its own. GUI thread; `acts` is borrowed.
class HubJoin : public QObject
{
    Q_OBJECT
public:
    HubJoin(Acts& acts, QWidget* window);
    //! Asks for the file.
    void ask();
    void take(const QString& file);

Q_SIGNALS:
    //! Joined elsewhere: Matoi is to go on there. `words` open its secret.
    void workspaceWanted(const QString& path, const QByteArray& words);

private:
    void look(const sync::Invitation& invitation);
    void offer();
    void join(SecretPlace place, const QByteArray& passphrase);
    void joined(SecretPlace place, const QByteArray& words, const QByteArray& secret);
    void refuse(const Error& error, SecretPlace place);

    Acts& m_acts;
    QWidget* m_window;
    JoinPanel& m_panel;
    sync::Invitation m_invitation;
    QString m_apart; //!< path of the workspace of its own; empty = the present one is joined
    QByteArray m_words;
    int m_try = 0; //!< answers to a try that was given up are not heard
};

} // namespace matoi::ui
