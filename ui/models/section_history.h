// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/line_merge.h>
#include <app/service/session.h>

namespace matoi
{

//! What a section said from a moment on.
struct SectionVersion {
    EventId id;
    PersonId by;
    QString who; //!< the name
    Ms at = 0;
    QString text;
    int added = 0, removed = 0; //!< lines, against the version before
    bool operator==(const SectionVersion&) const = default;
};
//! The newest first; what was undone is not there. ReviewReader's errors. Store thread, as all
//! here.
Result<std::vector<SectionVersion>> loadSectionHistory(Session& session, StreamId incident,
                                                       const QString& section);

//! Two versions that were written without seeing each other, and the words that both began with.
struct SectionRivals {
    SectionVersion mine, theirs; //!< mine: of the profile person, else the one that stands
    QString base;
    LineMerge merge;
    EventId head; //!< of the section
};
//! NoSuchConflict where there are none. Of more than two the first two.
Result<SectionRivals> loadSectionRivals(Session& session, StreamId incident,
                                        const QString& section);

//! This text stands from now on and both rivals count as looked at; in one go. decide()'s errors.
Status settleRivals(Session& session, StreamId incident, const QString& section,
                    const QString& text, PersonId as);
//! One of the two stands as it is.
Status chooseRival(Session& session, StreamId incident, const QString& section, EventId chosen,
                   PersonId as);

} // namespace matoi
