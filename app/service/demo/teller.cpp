// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/demo/teller.h>
#include <app/service/people.h>

using namespace Qt::StringLiterals;

namespace matoi::demo
{

Teller::Teller(Session& session, StoryClock& clock, bool japanese)
    : m_session(session)
    , m_clock(clock)
    , m_japanese(japanese)
{
}

void Teller::person(const char* handle, const Words& name, const QString& reading,
                    const Words& team, Duty duty)
{
    if (!m_status)
        return;
    const QString key = QString::fromLatin1(handle);
    DirectoryEntry entry;
    if (m_session.profile().isNull()) {
        const auto made = m_session.createProfile(in(name), key);
        if (!made) {
            m_status = made.error();
            return;
        }
        entry.person.id = *made;
        entry.person.admin = true;
    }
    entry.person.name = in(name);
    entry.person.handle = key;
    if (m_japanese)
        entry.person.reading = reading;
    entry.person.teams = {in(team)};
    entry.person.duty = duty;
    if (duty != Duty::None)
        entry.phone = u"03-0000-00%1"_s.arg(int(duty), 2, 10, QLatin1Char('0'));
    entry.email = key + u"@example.com"_s;
    const auto saved = savePerson(m_session, entry, {});
    if (!saved) {
        m_status = saved.error();
        return;
    }
    m_people[key] = *saved;
}

PersonId Teller::who(const char* handle) const
{
    const auto it = m_people.find(QString::fromLatin1(handle));
    return it == m_people.end() ? PersonId() : it->second;
}

EventId Teller::act(double at, const char* by, const Command& command)
{
    if (!m_status)
        return {};
    m_clock.set(minute(at));
    const auto outcome = m_session.submit(m_incident, command, who(by));
    if (!outcome) {
        m_status = Error{
            outcome.error().code,
            u"%1 @%2: %3"_s.arg(QString::fromLatin1(by)).arg(at).arg(outcome.error().context)};
        return {};
    }
    for (const Event& event : outcome->events)
        if (event.stream.kind == StreamKind::Action)
            m_lastAction = event.stream.id;
    return outcome->events.empty() ? EventId() : outcome->events.front().id;
}

StreamId Teller::risk(double at, const char* by, const cmd::AddRisk& command)
{
    m_risk = {};
    onRisk(at, by, command);
    return m_risk;
}

void Teller::onRisk(double at, const char* by, const Command& command)
{
    if (!m_status)
        return;
    m_clock.set(minute(at));
    const auto outcome = m_session.submit(m_risk, command, who(by));
    if (!outcome)
        m_status = Error{outcome.error().code, u"risk %1 @%2: %3"_s.arg(m_risk.toString().left(8))
                                                   .arg(at)
                                                   .arg(outcome.error().context)};
    else if (m_risk.isNull())
        m_risk = outcome->subject().id;
}

QDate Teller::day(double at)
{
    m_clock.set(minute(at));
    return m_session.today();
}

StreamId Teller::declare(double at, const char* by, cmd::DeclareIncident command)
{
    if (!m_status)
        return {};
    m_clock.set(minute(at));
    const auto outcome = m_session.submit({}, command, who(by));
    if (!outcome)
        m_status = outcome.error();
    m_incident = outcome ? outcome->subject().id : StreamId();
    return m_incident;
}

EventId Teller::say(double at, const char* by, EntryKind kind, const Words& words, const How& how)
{
    cmd::AddEntry add;
    add.text = in(words);
    add.kind = kind;
    add.lane = how.lane;
    add.certainty = how.certainty;
    add.pin = how.pin;
    add.link = how.link;
    if (how.happened)
        add.at = minute(*how.happened);
    if (!how.alertFrom.isEmpty()) {
        add.source = EntrySource::Alert;
        add.authorName = how.alertFrom;
    }
    return act(at, by, add);
}

void Teller::roles(double at, const char* by,
                   std::initializer_list<std::pair<const char*, Role>> holders)
{
    for (const auto& [handle, role] : holders)
        act(at, by, cmd::AssignRole{role, who(handle)});
}

void Teller::step(double at, const char* by, const char* id, const Words& evidence)
{
    act(at, by, cmd::DoneStep{QString::fromLatin1(id), in(evidence)});
}

void Teller::notice(const std::array<double, 3>& at, const char* by, const char* approver,
                    const Notice& notice)
{
    const EventId id =
        act(at[0], by,
            cmd::DraftNotice{
                notice.stage, in(notice.subject), in(notice.text), in(notice.recipients), {}});
    act(at[1], approver, cmd::ApproveNotice{id});
    act(at[2], by, cmd::PinEntry{act(at[2], by, cmd::RecordSent{id, {}, {}}), true});
}

void Teller::summary(double at, const char* by, const Words& situation, const Words& actions,
                     const Words& needs, std::optional<double> next)
{
    cmd::PostSummary post{in(situation), in(actions), in(needs), {}, {}};
    if (next)
        post.nextUpdateAt = minute(*next);
    act(at, by, post);
}

} // namespace matoi::demo
