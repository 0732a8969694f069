// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/hub_share.h>
#include <app/service/hub_words.h>
#include <ui/shell/actions.h>
#include <ui/shell/desk.h>
#include <ui/shell/first_run.h>
#include <ui/shell/hub_join.h>
#include <ui/shell/hub_members.h>
#include <ui/shell/hub_panels.h>
#include <ui/shell/main_window.h>
#include <ui/views/desk_header.h>
#include <ui/views/hub_mark.h>

using namespace Qt::StringLiterals;

// What the window says of sharing, and what one can do about it.
namespace matoi::ui
{

void MainWindow::addHubActions()
{
    const auto& state = m_workspace.hub().state();
    const auto joined = [&state] { return state.link != sync::Link::Local; };
    const auto admin = [&state] { return state.role == "admin"_L1; };
    const auto add = [this](const QString& id, std::function<QString()> words,
                            const QString& search, std::function<void()> run,
                            std::function<bool()> enabled = {}) {
        m_actions->add({id,
                        ActionGroup::Window,
                        ActionPlace::Anywhere,
                        {},
                        std::move(words),
                        u"hub habu ハブ はぶ kyoyu きょうゆう 共有 sync douki 同期 "_s + search,
                        std::move(run),
                        std::move(enabled)});
    };
    add(
        u"hub.show"_s, [] { return tr("Hub: where sharing stands"); },
        u"offline ofurain オフライン jotai じょうたい 状態 status"_s, [this] { m_hub->show(); });
    add(
        u"hub.join"_s, [] { return tr("Hub: join with an invitation"); },
        u"sanka さんか 参加 shotai しょうたい 招待 invitation"_s,
        [this] { m_hub->joining().ask(); });
    add(
        u"hub.retry"_s, [] { return tr("Hub: try again"); },
        u"saisetsuzoku さいせつぞく 再接続 reconnect"_s, [this] { m_hub->tryAgain(); }, joined);
    add(
        u"hub.unlock"_s, [] { return tr("Hub: unlock"); },
        u"kaijo かいじょ 解除 passphrase pasufureezu パスフレーズ"_s,
        [this] { m_hub->askUnlock(); },
        [&state] { return state.reason == sync::Reason::SecretMissing; });
    add(
        u"hub.refused"_s, [] { return tr("Hub: what it refused"); }, u"kyohi きょひ 拒否 refused"_s,
        [this] { m_hub->showRefused(); }, joined);
    add(
        u"hub.members"_s, [] { return tr("Hub: members and roles"); },
        u"menba めんばー メンバー yakuwari 権限 kengen けんげん revoke"_s,
        [this] { m_hub->members().show(); }, admin);
    add(
        u"hub.invite"_s, [] { return tr("Hub: invite somebody"); },
        u"shotai しょうたい 招待 invite"_s, [this] { m_hub->members().askInvite(); }, admin);
}

void MainWindow::wireHub()
{
    connect(m_hub, &HubPanels::changed, this, &MainWindow::showSharing);
    connect(m_hubMark, &HubMark::clicked, m_hub, &HubPanels::show);
    connect(&m_desk->header(), &DeskHeader::hubRequested, m_hub, &HubPanels::show);
    connect(m_first, &FirstRun::joinRequested, &m_hub->joining(), &HubJoin::ask);
    connect(&m_hub->joining(), &HubJoin::workspaceWanted, this, &MainWindow::workspaceWanted);
}

void MainWindow::joinWith(const QString& invitation) { m_hub->joining().take(invitation); }

void MainWindow::showSharing()
{
    const sync::SyncState& state = m_hub->state();
    m_desk->setSharing(state);
    const Ms now = systemClock().now();
    m_first->setSharing(state.link == sync::Link::Local ? QString()
                                                        : standing(state, now, m_context.zone));
    updateStatus();
}

} // namespace matoi::ui
