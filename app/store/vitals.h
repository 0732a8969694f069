// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/result.h>

#include <map>

namespace matoi
{

//! Settings and sizes of a workspace file for somebody who helps: schema, pragmas, facts by type,
//! rows by table. No words of people, no ids. Reads through a connection of its own. OpenFailed and
//! the store's other errors.
Result<std::map<QString, QString>> storeVitals(const QString& dbPath);

} // namespace matoi
