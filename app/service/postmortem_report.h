// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/reports/postmortem_document.h>
#include <app/service/session.h>

#include <memory>

namespace matoi
{

//! A postmortem as it is printed: values only, so that paper can be made of it on any thread while
//! the store goes on. `playbook` is what facts.wording points to.
struct PostmortemReport {
    reports::PostmortemFacts facts;
    std::shared_ptr<const Playbook> playbook;
};

//! Reads it on the store's thread. Sections that nobody wrote hold what the record gives, by the
//! template. NoSuchIncident, RestrictedStream, NoSuchPostmortem, and the store's errors.
Result<PostmortemReport> postmortemReport(Session& session, StreamId incident, const Reader& reader,
                                          bool japanese);

} // namespace matoi
