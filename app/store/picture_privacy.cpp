// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/store/picture_privacy.h>

#include <QtEndian>

namespace matoi
{

namespace
{

QByteArray jpegWithoutApp1(const QByteArray& in)
{
    QByteArray out = in.left(2);
    qsizetype at = 2;
    while (at + 4 <= in.size() && uchar(in[at]) == 0xff) {
        const uchar marker = uchar(in[at + 1]);
        if (marker == 0xda) // picture data follows; nothing after it is metadata
            return out + in.mid(at);
        const qsizetype length = qFromBigEndian<quint16>(in.constData() + at + 2) + 2;
        if (length < 4 || at + length > in.size())
            return in;
        if (marker != 0xe1)
            out += in.mid(at, length);
        at += length;
    }
    return in;
}

QByteArray pngWithoutExif(const QByteArray& in)
{
    QByteArray out = in.left(8);
    qsizetype at = 8;
    while (at + 12 <= in.size()) {
        const qsizetype length = qsizetype(qFromBigEndian<quint32>(in.constData() + at)) + 12;
        if (at + length > in.size())
            return in;
        if (in.mid(at + 4, 4) != "eXIf")
            out += in.mid(at, length);
        at += length;
    }
    return at == in.size() ? out : in;
}

} // namespace

QByteArray withoutPosition(const QByteArray& bytes)
{
    if (bytes.startsWith("\xff\xd8\xff"))
        return jpegWithoutApp1(bytes);
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return pngWithoutExif(bytes);
    return bytes;
}

} // namespace matoi
