// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/service/session.h>

namespace matoi::test
{

//! The incident that the acts go to; it and the profile are made where the file has none yet.
inline Result<StreamId> incidentOf(Session& session)
{
    if (session.profile().isNull()) {
        const auto profile =
            session.createProfile(QStringLiteral("writer"), QStringLiteral("writer"));
        if (!profile)
            return profile.error();
    }
    const auto rows = session.store().incidents();
    if (!rows)
        return rows.error();
    if (!rows->empty())
        return rows->front().id;
    const auto declared =
        session.submit({}, cmd::DeclareIncident{.title = QStringLiteral("fault")});
    if (!declared)
        return declared.error();
    return declared->subject().id;
}

} // namespace matoi::test
