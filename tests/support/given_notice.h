// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/notice.h>
#include <tests/support/next_act_walk.h>

#include <algorithm>

namespace matoi::test
{

using namespace Qt::StringLiterals;

inline cmd::DraftNotice draft(NoticeStage stage = NoticeStage::First)
{
    return {
        stage, u"Mail is late"_s, u"Mail has been waiting since 14:00."_s, u"212 companies"_s, {}};
}

//! Sato commands, Tanaka drafted; the notice that waits.
inline World drafted(Outlook outlook = Outlook::Continuing)
{
    World w;
    w.declared().when(cmd::SetOutlook{outlook});
    w.now += 60'000;
    return w.when(draft(), w.tanaka);
}

inline EventId newest(const World& w) { return w.incident.notices.back().id; }

inline EntryKind lastRow(const World& w) { return foldIncident(w.log).entries.back().kind; }

inline bool due(const World& w) { return contactDue(w.incident, matoi::test::playbookOf(w)); }

inline std::vector<ErrorCode> warnings(World& w, const Command& command)
{
    std::vector<ErrorCode> codes;
    const auto decision = w.decided(command);
    EXPECT_TRUE(decision.ok());
    if (decision)
        for (const Error& warning : decision->warnings)
            codes.push_back(warning.code);
    return codes;
}

inline bool has(const std::vector<ErrorCode>& codes, ErrorCode code)
{
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

} // namespace matoi::test
