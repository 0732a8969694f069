// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/store/store.h>

#include <QDateTime>
#include <QRandomGenerator>

#include <cstring>
#include <mutex>

namespace matoi
{

namespace
{

class SystemClock final : public Clock
{
public:
    Ms now() override { return QDateTime::currentMSecsSinceEpoch(); }
};

//! UUIDv7 (RFC 9562, 6.2 method 1): milliseconds, a counter that grows within one millisecond, then
//! random. The counter keeps the rows of one act in the order in which they were decided.
class SystemIds final : public IdSource
{
public:
    QUuid next() override
    {
        const std::lock_guard lock(m_mutex);
        const quint64 now = quint64(QDateTime::currentMSecsSinceEpoch());
        if (now > m_ms) {
            m_ms = now;
            m_counter = 0;
        } else if (++m_counter > 0xfff) {
            ++m_ms;
            m_counter = 0;
        }
        quint32 random[2];
        QRandomGenerator::system()->fillRange(random);
        QByteArray bytes(16, Qt::Uninitialized);
        for (int i = 0; i < 6; ++i)
            bytes[i] = char(m_ms >> (40 - 8 * i));
        bytes[6] = char(0x70 | (m_counter >> 8));
        bytes[7] = char(m_counter);
        std::memcpy(bytes.data() + 8, random, 8);
        bytes[8] = char(0x80 | (bytes[8] & 0x3f));
        return QUuid::fromRfc4122(bytes);
    }

private:
    std::mutex m_mutex;
    quint64 m_ms = 0;
    quint32 m_counter = 0;
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
