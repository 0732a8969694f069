// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/service/session.h>

namespace matoi
{

//! A fact of one's own that the hub did not take, in words.
struct RefusedRow {
    EventId id;
    Ms recordedAt = 0, refusedAt = 0; //!< UTC ms
    QString where;                    //!< number of the incident, or what kind of thing it is
    QString words, reason;
    QByteArray line; //!< all of it, as one line of JSON
};

//! Oldest first. Store thread; the store's errors.
Result<std::vector<RefusedRow>> loadRefused(Session& session, bool japanese);

} // namespace matoi
