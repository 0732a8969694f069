// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace matoi
{

//! Who the operating system says is at the keyboard.
struct Account {
    QString login;
    QString name; //!< full name; the login where none is known
};
Account currentAccount();

} // namespace matoi
