// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/reports/postmortem_draft.h>
#include <app/service/session.h>

namespace matoi
{

//! What the record gives for the postmortem of an incident, by the team's own template of this
//! language where there is one (policy "postmortem.template.ja" / ".en"). RestrictedStream for a
//! `reader` whom the incident does not name, NoSuchIncident, and the store's errors. On the store's
//! thread.
struct FilledDraft {
    reports::PostmortemDraft draft;
    std::optional<Error> templateFault; //!< why the built-in one was taken instead (BadTemplate)
};
Result<FilledDraft> filledDraft(Session& session, StreamId incident, const Reader& reader,
                                bool japanese);

} // namespace matoi
