// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/hub_words.h>
#include <app/text/language.h>

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{
//! As long as this a hub is called before it counts as missed.
constexpr Ms kCallMs = 1'500;
} // namespace

using sync::Link;
using sync::Reason;
using text::translated;

QString codeOf(Link link)
{
    switch (link) {
    case Link::Local:
        return u"local"_s;
    case Link::Offline:
        return u"offline"_s;
    case Link::Shared:
        return u"shared"_s;
    case Link::JournalOnly:
        return u"journal_only"_s;
    case Link::Alarm:
        return u"alarm"_s;
    }
    return {};
}

QString codeOf(Reason reason)
{
    switch (reason) {
    case Reason::None:
        return {};
    case Reason::SecretMissing:
        return u"secret_missing"_s;
    case Reason::LoginRefused:
        return u"login_refused"_s;
    case Reason::NotAMember:
        return u"not_a_member"_s;
    case Reason::ClientTooOld:
        return u"client_too_old"_s;
    case Reason::NotAHub:
        return u"not_a_hub"_s;
    case Reason::ChainBroken:
        return u"chain_broken"_s;
    case Reason::BytesWrong:
        return u"bytes_wrong"_s;
    case Reason::JournalFailed:
        return u"journal_failed"_s;
    }
    return {};
}

QString word(Link link)
{
    switch (link) {
    case Link::Local:
        return translated("Hub", "Local only");
    case Link::Offline:
        return translated("Hub", "Offline");
    case Link::Shared:
        return translated("Hub", "Shared");
    case Link::JournalOnly:
        return translated("Hub", "Not shared");
    case Link::Alarm:
        return translated("Hub", "Sharing stopped");
    }
    return {};
}

Standing standingOf(const sync::SyncState& state, Ms now)
{
    switch (state.link) {
    case Link::Local:
        break;
    case Link::Shared:
        return Standing::Shared;
    case Link::JournalOnly:
        return Standing::NotShared;
    case Link::Alarm:
        return Standing::Stopped;
    case Link::Offline:
        // A start, or a line that comes back at once, is no news.
        return state.offlineSince && now - state.offlineSince < kCallMs ? Standing::Calling
                                                                        : Standing::Offline;
    }
    return Standing::Local;
}

QString hubTime(Ms at, Ms now, const QTimeZone& zone)
{
    const auto when = QDateTime::fromMSecsSinceEpoch(at, zone);
    const bool today = when.date() == QDateTime::fromMSecsSinceEpoch(now, zone).date();
    return when.toString(today ? u"HH:mm"_s : u"MM/dd HH:mm"_s);
}

QString standing(const sync::SyncState& state, Ms now, const QTimeZone& zone)
{
    switch (standingOf(state, now)) {
    case Standing::Local:
        break;
    case Standing::Calling:
        return translated("Hub", "Connecting to %1").arg(state.orgName);
    case Standing::Shared:
        return translated("Hub", "Shared with %1").arg(state.orgName);
    case Standing::Offline:
        return state.offlineSince ? translated("Hub", "Offline since %1")
                                        .arg(hubTime(state.offlineSince, now, zone))
                                  : word(Link::Offline);
    case Standing::NotShared:
        return translated("Hub", "Not shared: %1").arg(reasonWord(state.reason));
    case Standing::Stopped:
        return translated("Hub", "Sharing stopped: %1").arg(reasonWord(state.reason));
    }
    return word(Link::Local);
}

QStringList standingDetails(const sync::SyncState& state, Ms now, const QTimeZone& zone)
{
    if (state.link == Link::Local)
        return {};
    const QLocale locale;
    QStringList list{translated("Hub", "unsent: %1").arg(locale.toString(state.unsent))};
    if (state.refused)
        list << translated("Hub", "refused: %1").arg(locale.toString(state.refused));
    if (state.lastHeard)
        list << translated("Hub", "last heard %1").arg(hubTime(state.lastHeard, now, zone));
    return list;
}

QString reasonWord(Reason reason)
{
    switch (reason) {
    case Reason::SecretMissing:
        return translated("Hub", "locked");
    case Reason::LoginRefused:
        return translated("Hub", "login refused");
    case Reason::NotAMember:
        return translated("Hub", "no longer a member");
    case Reason::ClientTooOld:
        return translated("Hub", "update needed");
    case Reason::NotAHub:
        return translated("Hub", "no hub there");
    case Reason::ChainBroken:
    case Reason::BytesWrong:
        return translated("Hub", "its record does not match");
    case Reason::JournalFailed:
        return translated("Hub", "this disk is full or broken");
    case Reason::None:
        break;
    }
    return translated("Hub", "no reason known");
}

QString sentence(const sync::SyncState& state)
{
    switch (state.reason) {
    case Reason::SecretMissing:
        return translated("Hub", "The secret of your hub login is locked away. Unlock it; what you "
                                 "record is kept here meanwhile.");
    case Reason::LoginRefused:
        return translated("Hub", "The hub does not accept your login. Ask an administrator for a "
                                 "new invitation; what you record is kept here.");
    case Reason::NotAMember:
        return translated("Hub", "Your membership at the hub has ended or was revoked. What you "
                                 "record is kept here and can be exported; ask an administrator.");
    case Reason::ClientTooOld:
        return translated("Hub", "The hub asks for a newer Matoi before it takes your records. "
                                 "Update when there is time; what you record is kept here.");
    case Reason::NotAHub:
        return translated("Hub", "The database that answered is no hub. Ask whoever runs it; what "
                                 "you record is kept here.");
    case Reason::ChainBroken:
    case Reason::BytesWrong:
        return translated("Hub", "What the hub sent does not follow its own record (position %1). "
                                 "Sharing has stopped so that nothing false is taken in. Tell an "
                                 "administrator and run \"hub verify\".")
            .arg(state.detail);
    case Reason::JournalFailed:
        return translated("Hub", "This disk did not take what the hub sent. Make room; sharing "
                                 "goes on by itself.");
    case Reason::None:
        break;
    }
    if (state.link == Link::Offline)
        return translated("Hub", "You can go on. What you record is kept on this computer and "
                                 "shared as soon as the hub answers.");
    return {};
}

QString refusalSentence(const QString& reason)
{
    if (reason.startsWith("role_needed:"_L1))
        return translated("Hub",
                          "This needs the role \"%1\" at the hub. Ask an administrator, then "
                          "send it again.")
            .arg(roleWord(reason.mid(12)));
    const std::pair<QLatin1StringView, const char*> known[]{
        {"restricted"_L1,
         QT_TRANSLATE_NOOP("Hub",
                           "The incident is restricted and does not name you. Ask one of its "
                           "readers, then send it again.")},
        {"actor_mismatch"_L1,
         QT_TRANSLATE_NOOP("Hub",
                           "It was recorded as somebody else, and the hub takes from you only "
                           "what is yours.")},
        {"too_large"_L1,
         QT_TRANSLATE_NOOP("Hub", "It is too large for the hub. Attach it as a file.")},
        {"break_glass_over"_L1,
         QT_TRANSLATE_NOOP("Hub", "It came after the hour of emergency access was over. Ask an "
                                  "administrator, then send it again.")}};
    for (const auto& [code, words] : known)
        if (reason == code)
            return translated("Hub", words);
    return translated("Hub",
                      "The hub did not take it (%1). Export it and tell whoever runs the hub.")
        .arg(reason);
}

QString roleWord(const QString& role)
{
    if (role == "viewer"_L1)
        return translated("Hub", "viewer");
    if (role == "reviewer"_L1)
        return translated("Hub", "reviewer");
    if (role == "responder"_L1)
        return translated("Hub", "responder");
    if (role == "admin"_L1)
        return translated("Hub", "administrator");
    return role.isEmpty() ? translated("Hub", "none") : role;
}

} // namespace matoi
