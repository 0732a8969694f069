// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/timeline_row.h>
#include <ui/theme/paint.h>
#include <ui/views/row_previews.h>
#include <ui/views/timeline_view.h>

namespace matoi::ui
{

void RowPreviews::set(const QString& sha256, const QImage& image)
{
    constexpr size_t kMost = 64;
    if (m_images.size() >= kMost) {
        m_images.clear(); // a few are made again; memory stays where it is
        m_asked.clear();
    }
    m_images[sha256] = image;
    m_asked.insert(sha256);
}

void RowPreviews::paint(QPainter& p, const TimelineRow& row, const QRect& place)
{
    const Theme& t = theme();
    const auto it = m_images.find(row.attachment);
    if (it == m_images.end() && m_asked.insert(row.attachment).second && onWanted)
        onWanted(row.attachment);
    p.fillRect(place, t.sunken);
    if (it != m_images.end() && !it->second.isNull()) {
        const QSize size = (QSizeF(it->second.size()) / it->second.devicePixelRatio()).toSize();
        const QSize fit = size.scaled(size.boundedTo(place.size()), Qt::KeepAspectRatio);
        QRect target(place.topLeft(), fit);
        target.moveCenter(place.center());
        p.drawImage(target, it->second);
    } else if (it != m_images.end()) {
        ui::paint::text(p, place.adjusted(8, 0, -8, 0), TimelineView::tr("no preview"), Type::Meta,
                        t.t3, Qt::AlignCenter);
    }
    p.setPen(t.line);
    p.setBrush(Qt::NoBrush);
    p.drawRect(place.adjusted(0, 0, -1, -1));
}

} // namespace matoi::ui
