// SPDX-License-Identifier: GPL-3.0-or-later
// A static library needs one source of its own; the texts come in as a resource.
