// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/codes.h>

namespace matoi::ui
{

//! Name of the icon of a phase (ui.md 6, People).
inline const char* phaseIcon(Phase phase)
{
    switch (phase) {
    case Phase::Discovery:
        return "target";
    case Phase::Investigation:
        return "lens";
    case Phase::Resolution:
        return "wrench";
    case Phase::Verification:
        return "okc";
    }
    return "target";
}

} // namespace matoi::ui
