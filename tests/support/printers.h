// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/ids.h>
#include <app/domain/result.h>

#include <QByteArray>
#include <QString>

#include <gtest/gtest.h>
#include <ostream>

QT_BEGIN_NAMESPACE
// Without these gtest prints a QString as a container of characters.
inline void PrintTo(const QString& s, std::ostream* os) { *os << '"' << s.toStdString() << '"'; }
inline void PrintTo(const QByteArray& b, std::ostream* os) { *os << '"' << b.toStdString() << '"'; }
QT_END_NAMESPACE

namespace matoi
{
template <class T>
void PrintTo(const Id<T>& id, std::ostream* os)
{
    *os << id.toString().toStdString();
}
inline void PrintTo(const Error& e, std::ostream* os)
{
    *os << "Error " << int(e.code) << " (" << e.context.toStdString() << ')';
}
} // namespace matoi
