// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/event.h>

namespace matoi
{

//! Canonical bytes of a body: one line of JSON, keys sorted, UTF-8, integers only, defaults left
//! out. The same value gives the same bytes on every machine.
QByteArray encodeBody(const EventBody& body);

//! Reads a body of the given type. An unknown type or an unknown code name gives UnknownEvent; bad
//! JSON is ErrorCode::BadJson. Unknown fields are ignored (the bytes keep them).
Result<EventBody> decodeBody(const QString& type, const QByteArray& bytes);

//! Fills bodyBytes, headerBytes and hash of an event from its other members.
void seal(Event& event);

//! Reads an event from its two byte strings. Null `body` = erased, no JSON = UnknownEvent. Refuses
//! (BadJson in the header, HashMismatch) bytes that do not belong together.
Result<Event> decodeEvent(const QByteArray& header, const QByteArray& body);

//! SHA-256, 32 bytes.
QByteArray sha256(const QByteArray& bytes);

} // namespace matoi
