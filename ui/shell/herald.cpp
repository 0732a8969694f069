// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/messages.h>
#include <ui/shell/desk_settings.h>
#include <ui/shell/herald.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

using Reason = NoticeFact::Reason;

Herald::Herald(Workspace& workspace, const QDBusConnection& bus, Windows windows, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_windows(std::move(windows))
    , m_notifier(bus)
    , m_guard(bus)
{
    connect(&workspace, &Workspace::opened, this, &Herald::begin);
    connect(&workspace, &Workspace::changed, this, &Herald::learn);
    connect(&m_notifier, &Notifier::acted, this,
            [this](const QString& key, const QString& action, const QString& token) {
                m_notifier.close(key);
                // "Got it" takes the notification away and records nothing: that needs a person at
                // the desk.
                if (action != "ack"_L1)
                    Q_EMIT openRequested(StreamId::fromString(key), token);
            });
    connect(&m_timer, &QTimer::timeout, this, [this] { look(systemClock().now()); });
    m_timer.start(10'000);
    if (workspace.isOpen())
        begin();
}

void Herald::begin()
{
    m_workspace.run(
        this, [](Session& s) { return loadWatched(s); },
        [this](const std::vector<Watched>& all) {
            m_rules.begin(all, systemClock().now());
            Q_EMIT runningChanged();
            look(systemClock().now());
        });
}

void Herald::learn(const Change& change)
{
    std::vector<StreamId> incidents;
    for (const StreamRef& stream : change.streams)
        if (stream.kind == StreamKind::Incident)
            incidents.push_back(stream.id);
    const bool all = change.refold && change.streams.empty();
    if (!all && incidents.empty())
        return;
    m_workspace.run(
        this,
        [all, incidents](Session& s) {
            if (all)
                return loadWatched(s);
            std::vector<Watched> touched;
            for (const StreamId id : incidents)
                for (Watched& w : loadWatched(s, id))
                    touched.push_back(std::move(w));
            return touched;
        },
        [this](const std::vector<Watched>& touched) {
            const Ms now = systemClock().now();
            const auto news = m_rules.learn(touched, now);
            for (const Watched& w : touched)
                if (!w.running)
                    m_notifier.close(w.id.toString());
            tell(news, now);
            Q_EMIT runningChanged();
            look(now);
        });
}

void Herald::look(Ms now)
{
    tell(m_rules.tick(now), now);
    const auto list = m_rules.running();
    const bool mine = std::any_of(list.begin(), list.end(), [](const Watched& w) {
        return w.kind == IncidentKind::Real &&
               std::find(w.mine.begin(), w.mine.end(), Role::Commander) != w.mine.end();
    });
    m_guard.hold(mine && keepScreenOn() && m_windows.anyVisible(), tr("An incident is running"));
}

void Herald::tell(const std::vector<NoticeFact>& news, Ms now)
{
    if (!notificationsOn())
        return;
    // One notification per incident: of several reasons the one that weighs most.
    std::map<StreamId, const NoticeFact*> heaviest;
    for (const NoticeFact& fact : news) {
        const bool seen =
            m_windows.lookedAt(fact.reason == Reason::NewIncident ? StreamId() : fact.about.id);
        if (seen)
            continue;
        const NoticeFact*& place = heaviest[fact.about.id];
        if (!place || place->reason < fact.reason)
            place = &fact;
    }
    for (const auto& [id, fact] : heaviest)
        m_notifier.show(noticeOf(*fact, now));
}

Notice Herald::noticeOf(const NoticeFact& fact, Ms now) const
{
    const Watched& w = fact.about;
    const bool drill = w.kind == IncidentKind::Drill;
    Notice notice;
    notice.key = w.id.toString();
    notice.title = drill ? tr("Drill %1").arg(w.label) : w.label;
    if (!w.title.isEmpty())
        notice.title += u' ' + w.title;
    switch (fact.reason) {
    case Reason::NewIncident:
        notice.body = drill ? tr("A drill was declared.") : tr("An incident was declared.");
        notice.sound = u"message-new-instant"_s;
        break;
    case Reason::Assigned:
        notice.body = tr("Your role is now: %1.").arg(text::word(fact.role));
        break;
    case Reason::Conflict:
        notice.body = tr("Two people changed the same field. Choose the value that stands.");
        break;
    case Reason::PromiseNear:
        notice.body =
            tr("The next update is due in %1.").arg(text::durationWords(w.promiseAt - now));
        break;
    case Reason::PromiseOverdue:
        notice.body = tr("The promised update is overdue.");
        notice.critical = !drill;
        notice.sound = u"dialog-warning"_s;
        break;
    case Reason::Unanswered:
        notice.body = tr("Security emergency: nobody responsible has answered yet.");
        notice.critical = !drill;
        notice.sound = u"dialog-warning"_s;
        break;
    }
    if (drill || !notificationSoundOn())
        notice.sound.clear();
    notice.actions = {
        {u"default"_s, tr("Open")}, {u"open"_s, tr("Open")}, {u"ack"_s, tr("Got it")}};
    return notice;
}

} // namespace matoi::ui
