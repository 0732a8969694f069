// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/language.h>
#include <app/text/messages.h>

#include <algorithm>

namespace matoi::text
{

QString durationWords(Ms ms)
{
    const qint64 minutes = std::max<Ms>(ms, 0) / 60'000;
    if (minutes < 60)
        return translated("Words", "%1 min").arg(minutes);
    if (minutes < 48 * 60)
        return translated("Words", "%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
    return translated("Words", "%1 d %2 h").arg(minutes / 1440).arg(minutes % 1440 / 60);
}

QString minuteWords(Ms ms)
{
    const qint64 minutes = std::max<Ms>(ms, 0) / 60'000;
    if (minutes < 100)
        return translated("Words", "%1 min").arg(minutes);
    return minutes < 48 * 60 ? translated("Words", "%1 h").arg(minutes / 60)
                             : translated("Words", "%1 d").arg(minutes / 1440);
}

} // namespace matoi::text
