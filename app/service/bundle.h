// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/result.h>

#include <QStringList>

class QJsonObject;

namespace matoi
{

//! Packs what somebody who helps needs into one ZIP: doctor.json (what `log doctor` prints),
//! store.json (storeVitals) and the log files. Holds no words of people, no names, no paths.
//! AlreadyExists, IoError; a half-written file is removed.
Status writeBundle(const QString& file, const QJsonObject& doctor, const QString& dbPath,
                   const QStringList& logFiles);

} // namespace matoi
