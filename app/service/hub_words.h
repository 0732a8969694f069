// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/sync/sync_types.h>

#include <QString>

namespace matoi
{

//! Stable code names for --json: "local", "offline", "shared", "journal_only", "alarm"; and of why.
QString codeOf(sync::Link link);
QString codeOf(sync::Reason reason);

//! One or two words: "Local only", "Shared", "Offline", "Not shared".
QString word(sync::Link link);
//! Why nothing is shared and what to do about it, in one or two sentences; empty where all is well.
QString sentence(const sync::SyncState& state);
//! Why the hub did not take an event, from its code word, and what to do.
QString refusalSentence(const QString& reason);
//! "viewer" in the language of the reader.
QString roleWord(const QString& role);

} // namespace matoi
