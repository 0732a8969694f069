// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace matoi
{

//! Nobody but root may look into this process, and it leaves no core: both would hold secrets.
//! The first call of main. Does nothing in builds with a sanitizer, which look into themselves.
void hardenProcess();

} // namespace matoi
