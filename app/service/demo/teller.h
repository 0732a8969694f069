// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/service/session.h>

#include <array>
#include <map>

namespace matoi::demo
{

//! The clock of a story: stands where the teller put it. A story happens in its own time, through
//! the same path as everything else, so that its two clocks differ as they do in life.
class StoryClock : public Clock
{
public:
    Ms now() override { return m_now; }
    void set(Ms now) { m_now = now; }

private:
    Ms m_now = 0;
};

//! One text in both tellings; demo text is fixed when loaded (design.md 3.3).
struct Words {
    QString ja, en;
};

//! How an entry was written down.
struct How {
    Lane lane = Lane::All;
    std::optional<double> happened; //!< minute of the story, when it was written down later
    bool pin = false;
    Certainty certainty = Certainty::Fact;
    QString link = {};
    QString alertFrom = {}; //!< not empty: source alert, by this name
};

//! Tells one story after the other into a session: minute by minute, person by person. The first
//! refusal stops it and is kept.
class Teller
{
public:
    Teller(Session& session, StoryClock& clock, bool japanese);

    //! The first one is who the demonstration belongs to. Numbers and addresses are of nobody.
    void person(const char* handle, const Words& name, const QString& reading, const Words& team,
                Duty duty = Duty::None);
    //! Minute 0 of what follows, UTC ms.
    void begin(Ms base) { m_base = base; }
    Ms minute(double n) const { return m_base + Ms(n * 60'000); }
    PersonId who(const char* handle) const;
    const QString& in(const Words& words) const { return m_japanese ? words.ja : words.en; }

    //! Declares at a minute; everything after it is about this incident.
    StreamId declare(double at, const char* by, cmd::DeclareIncident command);
    //! Gives the id of the first fact, null after a refusal.
    EventId act(double at, const char* by, const Command& command);
    EventId say(double at, const char* by, EntryKind kind, const Words& words, const How& how = {});
    void roles(double at, const char* by,
               std::initializer_list<std::pair<const char*, Role>> holders);
    void step(double at, const char* by, const char* id, const Words& evidence);
    //! Drafted by one, approved by another, sent by the first and pinned: at these three minutes.
    struct Notice {
        NoticeStage stage = NoticeStage::First;
        Words subject, text, recipients;
    };
    void notice(const std::array<double, 3>& at, const char* by, const char* approver,
                const Notice& notice);
    //! `next` = minute of the next update, absent = none promised.
    void summary(double at, const char* by, const Words& situation, const Words& actions,
                 const Words& needs, std::optional<double> next);
    //! A record of the register; onRisk() is about it from then on.
    StreamId risk(double at, const char* by, const cmd::AddRisk& command);
    void onRisk(double at, const char* by, const Command& command);
    //! The day of a minute in the zone of the workspace.
    QDate day(double at);
    //! Id of the action item that an AddAction made last.
    StreamId lastAction() const { return m_lastAction; }
    //! The one that was declared last.
    StreamId lastIncident() const { return m_incident; }
    const Status& status() const { return m_status; }

private:
    Session& m_session;
    StoryClock& m_clock;
    bool m_japanese;
    Ms m_base = 0;
    StreamId m_incident, m_lastAction, m_risk;
    std::map<QString, PersonId> m_people;
    Status m_status = success();
};

void tellFinishedOutage(Teller& t, Ms now);
void tellLiveOutage(Teller& t, Ms now);
void tellSecurityIncident(Teller& t, Ms now);
void tellDrill(Teller& t, Ms now);
void tellEarlierOnes(Teller& t, Ms now);
//! The register; `outage` is the incident that one of its records belongs to.
void tellRisks(Teller& t, Ms now, StreamId outage);

inline constexpr Ms kDay = 86'400'000;

} // namespace matoi::demo
