// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QUuid>

#include <cstring>
#include <functional>

namespace matoi
{

//! UTC milliseconds since 1970. 0 is never a real time in Matoi; optional fields use std::optional.
using Ms = qint64;

//! A UUID with a meaning; ids of different tags do not convert into each other. 16 bytes, ordered
//! bytewise (RFC 9562, so that UUIDv7 sorts by time).
template <class Tag>
class Id
{
public:
    Id() = default;
    explicit Id(const QUuid& uuid)
        : m_uuid(uuid)
    {
    }
    //! Accepts the canonical text without braces; anything else gives a null id.
    static Id fromString(QStringView text) { return Id(QUuid::fromString(text)); }
    static Id fromBytes(const QByteArray& rfc4122) { return Id(QUuid::fromRfc4122(rfc4122)); }
    bool isNull() const { return m_uuid.isNull(); }
    QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }
    QByteArray toLatin1() const { return m_uuid.toByteArray(QUuid::WithoutBraces); }
    QByteArray toBytes() const { return m_uuid.toRfc4122(); }
    const QUuid& uuid() const { return m_uuid; }
    bool operator==(const Id&) const = default;
    bool operator<(const Id& o) const
    {
        if (m_uuid.data1 != o.m_uuid.data1)
            return m_uuid.data1 < o.m_uuid.data1;
        if (m_uuid.data2 != o.m_uuid.data2)
            return m_uuid.data2 < o.m_uuid.data2;
        if (m_uuid.data3 != o.m_uuid.data3)
            return m_uuid.data3 < o.m_uuid.data3;
        return std::memcmp(m_uuid.data4, o.m_uuid.data4, 8) < 0;
    }
    friend size_t qHash(const Id& id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

using EventId = Id<struct EventTag>;
using StreamId = Id<struct StreamTag>;
using PersonId = Id<struct PersonTag>;
using DeviceId = Id<struct DeviceTag>;

} // namespace matoi

template <class Tag>
struct std::hash<matoi::Id<Tag>> {
    size_t operator()(const matoi::Id<Tag>& id) const { return qHash(id); }
};
