// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <random>

//! Words for measurements: varied enough that an index built on them behaves as a real one.
namespace matoi::seed
{

QString personName(int n);
QString service(int n);
QString title(int service, int n, bool japanese);
QString entryText(std::mt19937_64& random, bool japanese);

} // namespace matoi::seed
