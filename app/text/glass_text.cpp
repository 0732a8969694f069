// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/glass_text.h>
#include <app/text/language.h>

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace matoi::text
{

QString glassText(const BrokenGlass& glass, const Wording& wording)
{
    const auto time = [&](Ms at, const QString& how) {
        return QDateTime::fromMSecsSinceEpoch(at, wording.zone).toString(how);
    };
    return translated("Entries", "%1 took emergency access as a responder (%2 to %3): %4")
        .arg(wording.name ? wording.name(glass.person) : glass.person.toString().left(8),
             time(glass.since, u"MM-dd HH:mm"_s), time(glass.until, u"HH:mm"_s), glass.reason);
}

} // namespace matoi::text
