// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/hub_words.h>
#include <app/text/messages.h>
#include <ui/shell/acts.h>
#include <ui/shell/hub_join.h>
#include <ui/shell/hub_members.h>
#include <ui/shell/hub_panels.h>
#include <ui/shell/hub_refused.h>
#include <ui/views/hub_panel.h>
#include <ui/views/secret_panel.h>

#include <QDir>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

namespace
{

QString placeWords(SecretPlace place)
{
    switch (place) {
    case SecretPlace::Keychain:
        return HubPanels::tr("in the keychain");
    case SecretPlace::File:
        return HubPanels::tr("in a file beside the workspace, opened by a passphrase");
    case SecretPlace::Ask:
        break;
    }
    return HubPanels::tr("nowhere; it is asked for at each start");
}

} // namespace

HubPanels::HubPanels(Acts& acts, QWidget* window)
    : QObject(window)
    , m_acts(acts)
    , m_share(acts.workspace().hub())
    , m_window(window)
    , m_panel(*new HubPanel(window))
    , m_secret(*new SecretPanel(window))
    , m_join(new HubJoin(acts, window))
    , m_members(new HubMembers(acts, window))
    , m_refused(new HubRefused(acts, window))
{
    connect(&m_share, &HubShare::changed, this, &HubPanels::follow);
    connect(&m_share, &HubShare::unlockNeeded, this, [this] {
        m_unlockWanted = true;
        offerUnlock();
    });
    connect(&m_share, &HubShare::unlockRefused, this, [this](const Error& error) {
        m_secret.isOpen() ? m_secret.refuse(text::sentence(error))
                          : m_acts.say(text::sentence(error));
    });
    connect(&m_secret, &SecretPanel::given, &m_share, &HubShare::unlock);
    connect(&m_panel, &HubPanel::acted, this, &HubPanels::act);
}

void HubPanels::follow()
{
    if (state().reason != sync::Reason::SecretMissing) {
        m_unlockWanted = false;
        if (m_secret.isOpen())
            m_secret.succeed();
    }
    if (m_panel.isOpen())
        m_panel.show(sheet());
    if (std::exchange(m_refusedBefore, state().refused) != state().refused)
        m_refused->follow();
    Q_EMIT changed();
}

HubSheet HubPanels::sheet() const
{
    const sync::SyncState& s = state();
    const Ms now = systemClock().now();
    const QTimeZone& zone = m_acts.context().zone;
    const QLocale locale;
    HubSheet sheet;
    sheet.standing = standingOf(s, now);
    sheet.title = standing(s, now, zone);
    sheet.sentence = sentence(s);
    if (sheet.standing == Standing::Local || !m_share.login()) {
        sheet.sentence = tr("Everything is kept on this computer only. With the invitation of an "
                            "administrator it is shared with your team.");
        sheet.acts = {{u"join"_s, tr("Join with an invitation"), u"J"_s}};
        return sheet;
    }
    const HubLogin& login = *m_share.login();
    sheet.facts = {{tr("Organisation"), s.orgName.isEmpty() ? login.membership.name : s.orgName},
                   {tr("Your role"), roleWord(s.role)},
                   {tr("Not shared yet"), locale.toString(s.unsent)},
                   {tr("Refused by the hub"), locale.toString(s.refused)},
                   {tr("Last heard"), s.lastHeard ? hubTime(s.lastHeard, now, zone) : u"—"_s}};
    if (s.offlineSince)
        sheet.facts.emplace_back(tr("Offline since"), hubTime(s.offlineSince, now, zone));
    sheet.facts.emplace_back(
        tr("Own copy / hub"),
        u"%1 / %2"_s.arg(locale.toString(s.pos), s.head ? locale.toString(s.head) : u"—"_s));
    if (s.lostByHub)
        sheet.facts.emplace_back(
            tr("Lost by the hub"),
            tr("%1 records; they are given back").arg(locale.toString(s.lostByHub)));
    if (s.epochChanged)
        sheet.facts.emplace_back(tr("Restored"),
                                 tr("An administrator brought the hub back from a copy."));
    if (s.validUntil)
        sheet.facts.emplace_back(tr("Membership until"), hubTime(s.validUntil, now, zone));
    sheet.facts.emplace_back(tr("Hub"), invitationOf(login).hosts);
    sheet.facts.emplace_back(tr("Login"), login.login);
    sheet.facts.emplace_back(tr("Secret"), placeWords(login.place));
    sheet.facts.emplace_back(tr("Workspace"), QDir::toNativeSeparators(m_acts.workspace().path()));
    if (s.reason == sync::Reason::SecretMissing)
        sheet.acts.push_back({u"unlock"_s, tr("Unlock"), u"U"_s});
    else if (s.link != sync::Link::Shared)
        sheet.acts.push_back({u"retry"_s, tr("Try again"), u"R"_s});
    sheet.acts.push_back({u"refused"_s, tr("Refused"), u"F"_s});
    if (s.role == "admin"_L1) {
        sheet.acts.push_back({u"members"_s, tr("Members"), u"M"_s});
        sheet.acts.push_back({u"invite"_s, tr("Invite"), u"I"_s});
    }
    return sheet;
}

void HubPanels::show() { m_panel.open(sheet()); }

void HubPanels::act(const QString& id)
{
    if (id == "retry"_L1)
        return tryAgain();
    m_panel.dismiss(); // one card at a time
    if (id == "unlock"_L1)
        askUnlock();
    else if (id == "refused"_L1)
        showRefused();
    else if (id == "members"_L1)
        m_members->show();
    else if (id == "invite"_L1)
        m_members->askInvite();
    else
        m_join->ask();
}

void HubPanels::tryAgain()
{
    m_acts.say(tr("Trying the hub again."));
    m_share.retry();
}

void HubPanels::askUnlock()
{
    if (!m_share.login() || state().reason != sync::Reason::SecretMissing)
        return;
    m_unlockOffered = true;
    switch (m_share.login()->place) {
    case SecretPlace::Keychain:
        return tryAgain(); // the keychain asks by itself
    case SecretPlace::File:
        return m_secret.open(
            tr("Unlock sharing"),
            tr("The passphrase opens the secret of your login at %1. You can put this off: what "
               "you record is kept here and shared later.")
                .arg(m_share.login()->membership.name),
            tr("Passphrase"), tr("Unlock"));
    case SecretPlace::Ask:
        return m_secret.open(
            tr("Unlock sharing"),
            tr("Give the secret of your login at %1. You can put this off: what you record is kept "
               "here and shared later.")
                .arg(m_share.login()->membership.name),
            tr("Secret"), tr("Unlock"));
    }
}

void HubPanels::offerUnlock()
{
    if (!m_unlockWanted || m_unlockOffered || !m_window->isActiveWindow() ||
        ScrimPanel::anyOpen(m_window) || m_share.login()->place == SecretPlace::Keychain)
        return;
    askUnlock();
}

void HubPanels::showRefused() { m_refused->show(); }

} // namespace matoi::ui
