// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/cli/cli_fixture.h>

using namespace Qt::StringLiterals;

namespace matoi
{

TEST_F(CliTest, WordsThatLookLikeATokenAreWarnedAboutOnStderr)
{
    const QString id = declare();
    const CliReply warned =
        call({u"timeline"_s, u"add"_s, id, u"key "_s + u"AKIA"_s + u"ABCDEFGHIJKLMNOP"_s});
    EXPECT_EQ(warned.exitCode, 0);
    EXPECT_TRUE(warned.err.contains("password or token")) << warned.err.toStdString();
    const CliReply plain = call({u"timeline"_s, u"add"_s, id, u"The key was changed"_s});
    EXPECT_TRUE(plain.err.isEmpty()) << plain.err.toStdString();
}

} // namespace matoi
