// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/theme/paint.h>
#include <ui/views/checklist_panel.h>
#include <ui/views/step_rail.h>

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

// The list of an emergency under the steps: what is done, what comes next, how many are left.
namespace matoi::ui
{

namespace
{
int listHead() { return scaled(34); }
int itemHeight() { return scaled(24); }
} // namespace

int StepRail::checklistHeight() const
{
    const int items = int(m_snap.playbook.checklist.size());
    if (items == 0 || m_snap.incident.classification != Classification::Security)
        return 0;
    if (m_folded)
        return 2 * itemHeight() + 8;
    // The steps keep half of the rail; the list says how many items are below its edge.
    const int shown = std::clamp((height() / 2 - 150) / itemHeight(), 1, std::min(items, 8));
    return listHead() + shown * itemHeight() + (shown < items ? itemHeight() : 8);
}

void StepRail::paintChecklist(QPainter& p, const QRect& r)
{
    const Theme& t = theme();
    p.fillRect(QRect(r.left(), r.top(), r.width(), 1), t.line);
    const ChecklistCount count = checklistCount(m_snap);
    if (m_folded) {
        const int h = itemHeight(), cap = paint::keyCapWidth(u"L"_s);
        paint::keyCap(p, (r.width() - cap) / 2, r.top() + 4 + h / 2, u"L"_s, t.t3, t.line2);
        paint::text(p, QRect(0, r.top() + h, r.width(), h),
                    u"%1/%2"_s.arg(count.done).arg(count.all), Type::Small, t.t2, Qt::AlignCenter);
        return;
    }
    const int used = paint::text(p, QRect(16, r.top() + 4, r.width() - 90, listHead() - 4),
                                 tr("First checks"), Type::BodyBold, t.t1);
    paint::text(p, QRect(24 + used, r.top() + 4, 60, listHead() - 4),
                u"%1 / %2"_s.arg(count.done).arg(count.all), Type::Small, t.t3);
    paint::keyCap(p, r.width() - 16 - paint::keyCapWidth(u"L"_s), r.top() + listHead() / 2 + 2,
                  u"L"_s, t.t3, t.line2);
    const auto settled = [this](int item) {
        const auto it = m_snap.incident.steps.find(Playbook::checklistId(item + 1));
        return it != m_snap.incident.steps.end() &&
               (it->second.state == StepState::Done || it->second.state == StepState::Skipped);
    };
    const int rows = (r.height() - listHead()) / itemHeight() - (count.all > 8 ? 1 : 0);
    const int shown = std::clamp(rows, 1, count.all);
    // What is next is in sight, with one that is done above it.
    int first = 0;
    while (first < count.all && settled(first))
        ++first;
    first = std::clamp(first - 1, 0, count.all - shown);
    const bool ja = QLocale().language() == QLocale::Japanese;
    int y = r.top() + listHead();
    for (int item = first; item < first + shown; ++item, y += itemHeight()) {
        const bool done = settled(item);
        drawIcon(p, QRectF(18, y + 5, 14, 14), done ? "todod" : "todo", done ? t.okt : t.edge,
                 t.win);
        paint::text(p, QRect(42, y, r.width() - 52, itemHeight()),
                    m_snap.playbook.checklist[size_t(item)].in(ja), Type::Body, done ? t.t3 : t.t1);
    }
    if (const int more = count.all - shown; more > 0)
        paint::text(p, QRect(42, y, r.width() - 52, itemHeight()), tr("%n more", nullptr, more),
                    Type::Small, t.t3);
}

} // namespace matoi::ui
