// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/intake/deploy_file.h>

#include <map>

namespace matoi
{

//! "time: 2026-11-20 13:42": what is wrong in which column; a dash where it is missing.
Error badDeploy(const QString& column, const QString& what);

//! Puts the deployments of a file together and finds those that it tells twice.
class DeployCollector
{
public:
    explicit DeployCollector(DeployFile& file)
        : m_file(file)
    {
    }
    void add(qint64 line, DeployRecorded deploy);
    void fault(qint64 line, const Error& error);
    bool full() const { return m_file.errors.size() >= kMaxDeployFaults; }

private:
    DeployFile& m_file;
    std::map<QString, std::pair<qint64, size_t>> m_seen; //!< line and place, by key
};

//! JSON Lines: one object per line, see readDeploys().
DeployFile readDeployLines(const QByteArray& bytes);

} // namespace matoi
