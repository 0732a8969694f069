// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/store/store.h>

#include <QDateTime>
#include <QRandomGenerator>

namespace matoi
{

namespace
{

class SystemClock final : public Clock
{
public:
    Ms now() override { return QDateTime::currentMSecsSinceEpoch(); }
};

//! UUIDv7 (RFC 9562): 48 bits of milliseconds, then random; QUuid of Qt 6.4 cannot make one.
class SystemIds final : public IdSource
{
public:
    QUuid next() override
    {
        const quint64 ms = quint64(QDateTime::currentMSecsSinceEpoch());
        quint32 random[3];
        QRandomGenerator::system()->fillRange(random);
        QByteArray bytes(16, Qt::Uninitialized);
        for (int i = 0; i < 6; ++i)
            bytes[i] = char(ms >> (40 - 8 * i));
        memcpy(bytes.data() + 6, random, 10);
        bytes[6] = char(0x70 | (bytes[6] & 0x0f));
        bytes[8] = char(0x80 | (bytes[8] & 0x3f));
        return QUuid::fromRfc4122(bytes);
    }
};

} // namespace

Clock& systemClock()
{
    static SystemClock clock;
    return clock;
}

IdSource& systemIds()
{
    static SystemIds ids;
    return ids;
}

} // namespace matoi
