// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/account.h>

#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace matoi
{

Account currentAccount()
{
    Account account;
    account.login = qEnvironmentVariable("USER");
    if (const passwd* entry = getpwuid(geteuid())) {
        if (account.login.isEmpty())
            account.login = QString::fromLocal8Bit(entry->pw_name);
        // The first part of the GECOS field is the full name.
        account.name = QString::fromLocal8Bit(entry->pw_gecos).section(u',', 0, 0).trimmed();
    }
    if (account.login.isEmpty())
        account.login = u"user"_s;
    if (account.name.isEmpty())
        account.name = account.login;
    return account;
}

} // namespace matoi
