// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/cli_parts.h>

namespace matoi::cli
{
void addImports(CLI::App&, Call&) {}
} // namespace matoi::cli
