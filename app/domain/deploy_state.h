// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/event.h>

namespace matoi
{

//! The fold of the one stream of deployments, by DeployRecorded::key(). A year of a busy team is
//! some hundreds, so it is one value.
struct DeployLog {
    std::map<QString, DeployRecorded> deploys;
    qint64 unknownEvents = 0;
    template <class V>
    void fields(V& v)
    {
        v("deploys", deploys);
        v("unknown_events", unknownEvents);
    }
    bool operator==(const DeployLog&) const = default;
};

} // namespace matoi
