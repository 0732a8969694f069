// SPDX-License-Identifier: GPL-3.0-or-later
// The library carries resources only; the linker wants one object file.
