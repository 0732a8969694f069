// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/views/small_picture.h>

#include <QBuffer>
#include <QImageReader>

#include <algorithm>

namespace matoi::ui
{

QImage smallPicture(const QByteArray& bytes, const QSize& box)
{
    constexpr qint64 kMostDots = 32'000'000;
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    // Plain rasters only: an SVG is a program, and asks for files.
    static const QList<QByteArray> rasters{"png", "jpeg", "jpg", "gif", "bmp", "webp"};
    if (!rasters.contains(reader.format().toLower()))
        return {};
    const QSize size = reader.size();
    if (size.isEmpty() || qint64(size.width()) * size.height() > kMostDots)
        return {};
    reader.setAutoTransform(true);
    QSize wanted = size.scaled(size.boundedTo(box), Qt::KeepAspectRatio);
    reader.setScaledSize(wanted.expandedTo(QSize(1, 1)));
    return reader.read();
}

} // namespace matoi::ui
