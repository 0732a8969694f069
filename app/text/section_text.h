// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/incident.h>

namespace matoi::text
{

//! The heading of a section of a postmortem; an unknown id as it is.
QString sectionWord(const QString& section);
//! What to write into a section that is still empty: a question, with the number that it is about
//! where the incident has one.
QString sectionPrompt(const QString& section, const Incident& incident);

} // namespace matoi::text
