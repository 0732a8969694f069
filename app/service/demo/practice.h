// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/result.h>

#include <QString>

namespace matoi
{

//! A practice workspace in the data folder. Its live incident is told as of now, so a story that
//! nobody touched since yesterday is told anew; the old one stays beside it until the next time.
//! Gives its path. The errors of Session::open and loadDemo.
Result<QString> practiceWorkspace(const QString& language);

} // namespace matoi
