// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/ids.h>

#include <QByteArray>

#include <optional>
#include <vector>

struct pg_result;
struct pg_conn;

namespace matoi::sync
{

//! Parameters of one statement in PostgreSQL's binary format: bytes stay bytes, and nothing is
//! quoted.
class PgParams
{
public:
    PgParams& uuid(const QByteArray& rfc4122);
    PgParams& int8(qint64 value);
    PgParams& int4(int value);
    //! bytea[]; a null array in it is NULL.
    PgParams& bytes(const std::vector<QByteArray>& items);
    PgParams& int8s(const std::vector<qint64>& items);
    //! Sends it without waiting, binary results wanted; false with an error in the connection.
    bool send(pg_conn* connection, const char* sql) const;

private:
    PgParams& add(unsigned type, QByteArray value);
    std::vector<unsigned> m_types;
    std::vector<QByteArray> m_values;
};

//! A row of a binary result. What is not as long as it must be reads as 0 or null: a hub may be
//! anybody.
class PgRow
{
public:
    PgRow(const pg_result* result, int row)
        : m_result(result)
        , m_row(row)
    {
    }
    bool null(int column) const;
    qint64 integer(int column) const;   //!< int2, int4, int8
    QByteArray bytes(int column) const; //!< null for NULL
    QString text(int column) const;
    template <class IdType>
    IdType id(int column) const
    {
        const QByteArray value = bytes(column);
        return value.size() == 16 ? IdType::fromBytes(value) : IdType();
    }

private:
    const pg_result* m_result;
    int m_row;
};

} // namespace matoi::sync
