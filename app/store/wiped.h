// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace matoi
{

//! Overwrites the bytes where they lie - for everybody who shares them, which a write through
//! QByteArray would not do - and makes `bytes` empty. Not for bytes of the program text.
void wipe(QByteArray& bytes);

//! An own copy of a secret, overwritten at its end. Secrets and passphrases are held so and are
//! never a QString: nobody can say where its copies stay.
class Wiped
{
public:
    explicit Wiped(const QByteArray& bytes)
        : m_bytes(bytes.constData(), bytes.size())
    {
    }
    Wiped(const Wiped&) = delete;
    Wiped& operator=(const Wiped&) = delete;
    ~Wiped() { wipe(m_bytes); }
    const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

} // namespace matoi
