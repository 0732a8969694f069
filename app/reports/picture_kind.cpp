// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/reports/picture_kind.h>

#include <QtEndian>

namespace matoi::reports
{

namespace
{

quint16 two(const QByteArray& b, qsizetype at)
{
    return at + 2 <= b.size() ? qFromBigEndian<quint16>(b.constData() + at) : quint16(0);
}

//! The frame header is behind segments of any number and length.
QSize jpegSize(const QByteArray& b)
{
    for (qsizetype at = 2; at + 9 < b.size() && uchar(b[at]) == 0xff;) {
        const uchar marker = uchar(b[at + 1]);
        const bool frame =
            marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        if (frame)
            return {two(b, at + 7), two(b, at + 5)};
        if (marker == 0xff) { // filling
            ++at;
            continue;
        }
        const quint16 length = two(b, at + 2);
        if (marker == 0xda || length < 2)
            break;
        at += 2 + length;
    }
    return {};
}

QSize pngSize(const QByteArray& b)
{
    if (b.size() < 24 || b.mid(12, 4) != "IHDR")
        return {};
    const auto width = qFromBigEndian<quint32>(b.constData() + 16);
    const auto height = qFromBigEndian<quint32>(b.constData() + 20);
    return width > 1'000'000 || height > 1'000'000 ? QSize() : QSize(int(width), int(height));
}

} // namespace

PictureKind pictureKind(const QByteArray& bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return {"image/png", pngSize(bytes)};
    if (bytes.startsWith("\xff\xd8\xff"))
        return {"image/jpeg", jpegSize(bytes)};
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return {"image/gif", {}};
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return {"image/webp", {}};
    return {};
}

} // namespace matoi::reports
