// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/codes.h>
#include <app/domain/ids.h>

//! Names of the fields that two people can write: keys of an envelope's `base` and of a state's
//! `heads`. They stand in the log, so they are for ever.
namespace matoi::field
{

inline QString join(const char* prefix, const QString& rest)
{
    return QLatin1StringView(prefix) + rest;
}
inline QString milestone(Milestone m) { return join("milestone.", codeOf(m)); }
//! Responders and observers are many: their field is per person.
inline QString role(Role role, PersonId person)
{
    const QString name = join("role.", codeOf(role));
    return role == Role::Responder || role == Role::Observer
               ? name + QLatin1Char('.') + person.toString()
               : name;
}
inline QString step(const QString& id) { return join("step.", id); }
inline QString task(EventId id) { return join("task.", id.toString()); }
inline QString phase(PersonId id) { return join("phase.", id.toString()); }
inline QString hypothesis(EventId id) { return join("hypothesis.", id.toString()); }
inline QString section(const QString& id) { return join("section.", id); }
inline QString person(PersonId id) { return join("person.", id.toString()); }
inline QString policy(const QString& key) { return join("policy.", key); }
inline QString playbook(const QString& id) { return join("playbook.", id); }
//! Apart from the team's policy: this one is the incident's.
inline QString contactPolicy(Outlook outlook) { return join("contact_policy.", codeOf(outlook)); }
inline QString postmortem(const QString& name) { return join("postmortem.", name); }
inline QString action(const QString& name) { return join("action.", name); }
inline QString risk(const QString& name) { return join("risk.", name); }
//! One link of a record: set and taken away again by many.
inline QString riskLink(StreamId id) { return join("risk.link.", id.toString()); }

#define MATOI_FIELD(name, text)                                                                    \
    inline QString name() { return QStringLiteral(text); }
MATOI_FIELD(classification, "classification")
MATOI_FIELD(score, "score")
MATOI_FIELD(state, "state")
MATOI_FIELD(outlook, "outlook")
MATOI_FIELD(fixState, "fix_state")
MATOI_FIELD(impact, "impact")
MATOI_FIELD(summary, "summary")
MATOI_FIELD(promise, "promise")
MATOI_FIELD(postmortemState, "postmortem.state")
MATOI_FIELD(review, "review")
#undef MATOI_FIELD

} // namespace matoi::field
