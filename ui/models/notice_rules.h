// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/service/session.h>

#include <map>

namespace matoi
{

//! What of an incident may be worth a notification. A value, read on the store thread.
struct Watched {
    StreamId id;
    QString label;
    QString title; //!< empty when restricted: such a notification names the number only
    IncidentKind kind = IncidentKind::Real;
    bool running = false;
    bool unanswered = false; //!< a security emergency for which nobody responsible answered
    std::vector<Role> mine;  //!< the roles of the profile person
    Ms promiseAt = 0;        //!< 0 = nothing promised, or converged
    qint64 conflicts = 0;
};

//! Every incident (`only` null), or that one.
std::vector<Watched> loadWatched(Session& session, StreamId only = {});

struct NoticeFact {
    //! In order of weight: one notification per incident says the last that weighs most.
    enum class Reason { NewIncident, Assigned, Conflict, PromiseNear, PromiseOverdue, Unanswered };
    Reason reason = Reason::NewIncident;
    Watched about;
    Role role = Role::Commander; //!< of Assigned
};

//! Decides what is news. Each thing is told once: per incident, per promise, per role. What was so
//! when the workspace was opened is no news; nothing is told of incidents that do not run. Pure.
class NoticeRules
{
public:
    //! All of the workspace: from here on changes count.
    void begin(const std::vector<Watched>& all, Ms now);
    //! These were touched.
    std::vector<NoticeFact> learn(const std::vector<Watched>& touched, Ms now);
    //! Time went on.
    std::vector<NoticeFact> tick(Ms now);
    //! Those that run now.
    std::vector<Watched> running() const;

private:
    struct Known {
        Watched last;
        Ms nearTold = 0, overdueTold = 0; //!< the promise that was told of
    };
    void promises(Known& known, Ms now, std::vector<NoticeFact>* out);
    std::map<StreamId, Known> m_known;
    bool m_begun = false;
};

//! How long before a promised update the notification comes.
inline constexpr Ms kPromiseNear = 5 * 60'000;

} // namespace matoi
