// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/entry.h>
#include <app/domain/state.h>

#include <functional>
#include <set>

namespace matoi
{

// The fold. Every apply is total: it never fails, never emits, reads no clock. Callers feed events
// in canonical order and leave out the undone ones (`undoneBy`).

// conflict.resolved is the fold's own: it needs the chosen event. All others stand alone.

void apply(Incident& state, const Event& event);
void apply(Postmortem& state, const Event& event);
void apply(ActionItem& state, const Event& event);
void apply(RiskRecord& state, const Event& event);
void apply(WorkspaceState& state, const Event& event);
void apply(ContactsState& state, const Event& event);
void apply(DeployLog& state, const Event& event);

//! Puts the value of an event that was chosen in a conflict back into force; heads stay.
void reapply(Incident& state, const Event& event);
void reapply(Postmortem& state, const Event& event);
void reapply(ActionItem& state, const Event& event);
void reapply(RiskRecord& state, const Event& event);
void reapply(WorkspaceState& state, const Event& event);

//! What an event changes and cannot do without: the row, task, hypothesis or notice that it names;
//! null for most. A fact whose target comes later in the order is folded right after it.
EventId refersTo(const Event& event);

//! The row that an incident event makes, if it makes one (entry.corrected, pinned ... make none).
std::optional<Entry> entryOf(const Event& event);

//! The entry that an event changes (correction, retraction, pin, redaction), else a null id.
EventId entryTarget(const Event& event);

//! Changes a row by a correction, retraction, pin or redaction that targets it.
void applyToEntry(Entry& entry, const Event& event);

//! Ids of the events that the act.undone events among `events` drop. Undone undos do not count.
std::set<EventId> undoneBy(const std::vector<Event>& events);

//! Incident and its rows from all events of its stream, in any order, with duplicates.
struct IncidentFold {
    Incident incident;
    std::vector<Entry> entries; //!< by canonical order of the events that made them
    bool operator==(const IncidentFold&) const = default;
};
IncidentFold foldIncident(std::vector<Event> events);

//! Sorts canonically, drops duplicates by id, drops undone events, and applies the rest.
template <class State>
State fold(std::vector<Event> events);

//! SHA-256 of a stream's folded state, and of its rows for an incident (design.md 3, State hash).
QByteArray streamHash(const Incident& state, const std::vector<Entry>& entriesById);
QByteArray streamHash(const Postmortem& state);
QByteArray streamHash(const ActionItem& state);
QByteArray streamHash(const RiskRecord& state);
QByteArray streamHash(const WorkspaceState& state);
QByteArray streamHash(const ContactsState& state);
QByteArray streamHash(const DeployLog& state);

//! Hash over sorted (stream, stream hash).
QByteArray workspaceHash(std::vector<std::pair<StreamRef, QByteArray>> streams);

} // namespace matoi
