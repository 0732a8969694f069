// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace matoi
{

//! The sections of a postmortem in the order of the document (spec/domain.md 1). "external" is
//! the text for the world outside and stands apart.
const std::vector<QString>& postmortemSections();
bool isSection(const QString& id);

} // namespace matoi
