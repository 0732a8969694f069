// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/store/wiped.h>

#include <sodium.h>

namespace matoi
{

void wipe(QByteArray& bytes)
{
    if (bytes.data_ptr().isMutable())
        sodium_memzero(const_cast<char*>(bytes.constData()), size_t(bytes.size()));
    bytes.clear();
}

} // namespace matoi
