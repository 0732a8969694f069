// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/messages.h>
#include <ui/theme/paint.h>
#include <ui/views/side_column.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

int SideColumn::paintReaders(QPainter& p, int y)
{
    const Theme& t = theme();
    const Incident& i = m_snap.incident;
    y = head(p, y, tr("Who can read this"), QString::number(i.readers.size()), {},
             &SideColumn::readersRequested);
    drawIcon(p, QRectF(width() - 32, y - 27, 14, 14), "plus", t.t2, t.win);
    constexpr size_t kShown = 6;
    for (size_t n = 0; n < i.readers.size() && n < kShown; ++n) {
        const PersonId reader = i.readers[n];
        const QString name = m_snap.name(reader);
        paint::badge(p, 16, y + 12, name);
        paint::text(p, QRect(46, y, width() - 150, scaled(24)), name, Type::Body, t.t1);
        QString what;
        for (const RoleHolder& holder : i.roles)
            if (holder.person == reader && what.isEmpty())
                what = text::word(holder.role);
        for (const WakePerson& person : m_snap.wake)
            if (person.id == reader && what.isEmpty() && person.duty != Duty::None)
                what = text::word(person.duty);
        paint::text(p, QRect(width() - 116, y, 100, scaled(24)), what, Type::Small, t.t3,
                    Qt::AlignRight | Qt::AlignVCenter);
        y += scaled(27);
    }
    if (i.readers.size() > kShown) {
        paint::text(p, QRect(46, y, width() - 62, scaled(22)),
                    tr("%n more", nullptr, int(i.readers.size() - kShown)), Type::Small, t.t3);
        y += scaled(22);
    }
    paint::text(p, QRect(16, y + 2, width() - 32, scaled(22)), tr("Seen from outside"),
                Type::BodyBold, t.t1);
    y += scaled(26);
    const std::pair<QString, QString> rows[]{
        {tr("Wall"), tr("Restricted, in progress")},
        {tr("Incidents"), m_snap.label},
        {tr("Search, export"), tr("left out")},
        {tr("Codename"), i.codename.isEmpty() ? u"—"_s : i.codename}};
    for (const auto& [where, seen] : rows) {
        paint::text(p, QRect(16, y, 120, scaled(20)), where, Type::Small, t.t3);
        paint::text(p, QRect(140, y, width() - 156, scaled(20)), seen, Type::Small, t.t1);
        y += scaled(20);
    }
    return y + scaled(8);
}

} // namespace matoi::ui
