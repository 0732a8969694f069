// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/sync/hub_verify.h>
#include <app/sync/sync_types.h>

#include <QStringList>
#include <QTimeZone>

namespace matoi
{

//! Stable code names for --json: "local", "offline", "shared", "journal_only", "alarm"; and of why.
QString codeOf(sync::Link link);
QString codeOf(sync::Reason reason);

//! One or two words: "Local only", "Shared", "Offline", "Not shared".
QString word(sync::Link link);
//! Why nothing is shared, in a few words: "locked", "no longer a member".
QString reasonWord(sync::Reason reason);
//! Where sharing stands, for a status line: "Shared with Team", "Offline since 14:05". `now` UTC
//! ms.
QString standing(const sync::SyncState& state, Ms now, const QTimeZone& zone);
//! What a status line says beside it: how much waits here, what was refused, when the hub was heard
//! last. Empty in a local workspace.
QStringList standingDetails(const sync::SyncState& state, Ms now, const QTimeZone& zone);
//! What a screen shows of it; a hub that was never heard and not yet missed is being called.
enum class Standing { Local, Calling, Shared, Offline, NotShared, Stopped };
Standing standingOf(const sync::SyncState& state, Ms now);
//! Time of day; with the day where it is another one.
QString hubTime(Ms at, Ms now, const QTimeZone& zone);
//! Why nothing is shared and what to do about it, in one or two sentences; empty where all is well.
QString sentence(const sync::SyncState& state);
//! Why the hub did not take an event, from its code word, and what to do.
QString refusalSentence(const QString& reason);
//! "viewer" in the language of the reader.
QString roleWord(const QString& role);

//! "chain_broken", and in a sentence what `hub verify` found, where, and what to do.
QString codeOf(sync::HubFinding::Kind kind);
QString sentence(const sync::HubFinding& finding);

} // namespace matoi
