// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/sync/pg_binary.h>

#include <QtEndian>

#include <libpq-fe.h>

namespace matoi::sync
{

namespace
{

// pg_type.dat; fixed for ever.
constexpr Oid kInt8 = 20, kInt4 = 23, kBytea = 17, kUuid = 2950, kByteaArray = 1001,
              kInt8Array = 1016;

template <class T>
QByteArray big(T value)
{
    QByteArray bytes(sizeof(T), Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray arrayOf(Oid element, const std::vector<QByteArray>& items, bool nulls)
{
    if (items.empty())
        return big<qint32>(0) + big<qint32>(0) + big<quint32>(element);
    QByteArray out = big<qint32>(1) + big<qint32>(nulls) + big<quint32>(element) +
                     big(qint32(items.size())) + big<qint32>(1);
    for (const QByteArray& item : items)
        out += item.isNull() ? big<qint32>(-1) : big(qint32(item.size())) + item;
    return out;
}

} // namespace

PgParams& PgParams::add(unsigned type, QByteArray value)
{
    m_types.push_back(type);
    m_values.push_back(std::move(value));
    return *this;
}

PgParams& PgParams::uuid(const QByteArray& rfc4122) { return add(kUuid, rfc4122); }
PgParams& PgParams::int8(qint64 value) { return add(kInt8, big(value)); }
PgParams& PgParams::int4(int value) { return add(kInt4, big(qint32(value))); }

PgParams& PgParams::bytes(const std::vector<QByteArray>& items)
{
    return add(kByteaArray, arrayOf(kBytea, items, true));
}

PgParams& PgParams::int8s(const std::vector<qint64>& items)
{
    std::vector<QByteArray> values;
    values.reserve(items.size());
    for (const qint64 item : items)
        values.push_back(big(item));
    return add(kInt8Array, arrayOf(kInt8, values, false));
}

bool PgParams::send(pg_conn* connection, const char* sql) const
{
    std::vector<const char*> values;
    std::vector<int> lengths, formats;
    for (const QByteArray& value : m_values) {
        values.push_back(value.constData());
        lengths.push_back(int(value.size()));
        formats.push_back(1);
    }
    return PQsendQueryParams(connection, sql, int(m_values.size()), m_types.data(), values.data(),
                             lengths.data(), formats.data(), 1) == 1;
}

bool PgRow::null(int column) const { return PQgetisnull(m_result, m_row, column) != 0; }

qint64 PgRow::integer(int column) const
{
    const char* value = PQgetvalue(m_result, m_row, column);
    switch (null(column) ? 0 : PQgetlength(m_result, m_row, column)) {
    case 2:
        return qFromBigEndian<qint16>(value);
    case 4:
        return qFromBigEndian<qint32>(value);
    case 8:
        return qFromBigEndian<qint64>(value);
    default:
        return 0;
    }
}

QByteArray PgRow::bytes(int column) const
{
    if (null(column))
        return {};
    return QByteArray(PQgetvalue(m_result, m_row, column), PQgetlength(m_result, m_row, column));
}

QString PgRow::text(int column) const { return QString::fromUtf8(bytes(column)); }

} // namespace matoi::sync
