// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/decide_parts.h>

using namespace Qt::StringLiterals;

namespace matoi::parts
{

R run(const DecideInput& in, const cmd::RecordDeploys& c)
{
    Builder b(in);
    std::map<QString, DeployRecorded> given;
    bool any = false;
    for (DeployRecorded deploy : c.deploys) {
        const auto id = checkLine(deploy.deploy, u"deploy_id"_s);
        const auto service = checkOptionalLine(deploy.service, u"service"_s);
        const auto sha = checkOptionalLine(deploy.sha, u"sha"_s);
        if (!id || !service || !sha)
            return !id ? id.error() : !service ? service.error() : sha.error();
        deploy.deploy = *id;
        deploy.service = *service;
        deploy.sha = *sha;
        if (const auto at = checkTime(deploy.at, in.now); !at)
            return Error{at.error().code, *id};
        const QString key = deploy.key();
        const auto known = in.deploys->deploys.find(key);
        if (known != in.deploys->deploys.end() && known->second == deploy)
            continue;
        if (!given.emplace(key, deploy).second)
            return Error{ErrorCode::AlreadyExists, key};
        any = true;
        b.on(deploysStream(), std::move(deploy), {}, {});
    }
    if (!any)
        return Error{ErrorCode::NothingChanged, {}};
    return b.take();
}

} // namespace matoi::parts
