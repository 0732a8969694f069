// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/projections/risk_body.h>
#include <tests/support/printers.h>

using namespace Qt::StringLiterals;
using namespace matoi;
using Kind = Alternative::Kind;

TEST(RiskBody, E16_AlternativesAreChosenRejectedOrOpen)
{
    const auto list = alternatives(u"[x] 状態を共有\n[-] 上限を上げる\n\n[ ] 待つ\nただの言葉"_s);
    const std::vector<Alternative> expected{{Kind::Chosen, u"状態を共有"_s},
                                            {Kind::Rejected, u"上限を上げる"_s},
                                            {Kind::Open, u"待つ"_s},
                                            {Kind::Plain, u"ただの言葉"_s}};
    EXPECT_TRUE(list == expected);
    EXPECT_TRUE(alternatives({}).empty());
}

TEST(RiskBody, E16_ALogIsShownByItsDaysAndEachLogApart)
{
    RiskRecord record;
    for (const char* on : {"2026-07-22", "", "2026-07-18"}) {
        RiskLogLine line;
        line.on = QLatin1StringView(on);
        record.logs.push_back(line);
        line.log = RiskLog::Countermeasure;
        record.logs.push_back(line);
    }
    const auto lines = logLines(record, RiskLog::Cause);
    ASSERT_EQ(lines.size(), 3u);
    EXPECT_TRUE(lines[0].on.isEmpty());
    EXPECT_EQ(lines[1].on, u"2026-07-18"_s);
    EXPECT_EQ(lines[2].on, u"2026-07-22"_s);
}
