// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/ids.h>

#include <vector>

namespace matoi
{

//! A commit or pull request that a deployment brought; `at` is where its lead time starts, UTC ms.
struct DeployChange {
    QString id;
    Ms at = 0;
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("at", at);
        v("id", id);
    }
    bool operator==(const DeployChange&) const = default;
};

//! Something went to production (spec/integrations.md 5). A later fact with the same `service` and
//! `deploy` takes its place. The fold keeps it as it is.
struct DeployRecorded {
    static constexpr const char* kType = "deploy.recorded/1";
    QString deploy;
    Ms at = 0; //!< UTC
    QString service;
    QString sha;
    std::vector<DeployChange> changes;
    //! What tells it from all others of the workspace.
    QString key() const { return service.isEmpty() ? deploy : service + QLatin1Char('/') + deploy; }
    template <class V>
    void fields([[maybe_unused]] V& v)
    {
        v("at", at);
        v("changes", changes);
        v("deploy", deploy);
        v("service", service);
        v("sha", sha);
    }
    bool operator==(const DeployRecorded&) const = default;
};

} // namespace matoi
