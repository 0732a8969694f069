// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/deploy_bodies.h>
#include <app/domain/result.h>

#include <QStringList>

namespace matoi
{

//! An incident that a file names, with what caused it.
struct DeployIncident {
    qint64 line = 0;
    QString incident;    //!< INC-2026-0042, or a name of some other tool
    QString deploy;      //!< the id or key of a deployment; may be empty
    QStringList changes; //!< ids of the changes that caused it
    bool operator==(const DeployIncident&) const = default;
};

//! A file of deployments, read. With an error nothing of it is to be taken.
struct DeployFile {
    std::vector<DeployRecorded> deploys;
    std::vector<DeployChange> changes; //!< told apart from their deployment; times fill in
    std::vector<DeployIncident> incidents;
    QStringList ignored; //!< headings that mean nothing here
    qint64 repeated = 0; //!< lines that say word for word what one before said
    //! BadDeployments, context "line 12: time: 2026-11-20 13:42"; at most kMaxDeployFaults.
    std::vector<Error> errors;
};
inline constexpr size_t kMaxDeployFaults = 100;

//! CSV (`deploy_id,time,sha,changes(;)`, headings in Japanese too, `service` besides; a change may
//! bring its time: `8f3c2a1@2026-11-20T10:02:00+09:00`) or JSON Lines
//! (`{"type":"deployment|change|incident", ...}`), by how it begins. Times are ISO 8601 and must
//! name their zone. BadCsv where the table itself cannot be read.
Result<DeployFile> readDeploys(const QByteArray& bytes);

//! ISO 8601 with a zone; nothing for anything else.
std::optional<Ms> zonedTime(const QString& text);

} // namespace matoi
