// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/cli_parts.h>
#include <app/service/hub_access.h>
#include <app/service/hub_words.h>
#include <app/sync/hub_verify.h>

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace matoi::cli
{

using text::translated;

namespace
{

Status printReport(Call& c, const sync::HubVerifyReport& report)
{
    for (const sync::HubFinding& finding : report.findings)
        if (c.json)
            c.sheet({{u"finding"_s, codeOf(finding.kind)},
                     {u"position"_s, finding.pos},
                     {u"context"_s, jsonText(finding.context)},
                     {u"message"_s, sentence(finding)}},
                    {});
        else
            c.note(sentence(finding));
    c.sheet({{u"rows"_s, report.rows},
             {u"devices"_s, report.devices},
             {u"hidden"_s, report.hidden},
             {u"erased"_s, report.erased},
             {u"restored"_s, report.restored},
             {u"late"_s, report.late},
             {u"checkpoints"_s, report.checkpoints},
             {u"checkpoints_agree"_s, report.checkpointsAgree},
             {u"findings"_s, qint64(report.findings.size())}},
            {{translated("Cli", "Rows read"), u"rows"_s},
             {translated("Cli", "Devices"), u"devices"_s},
             {translated("Cli", "Not readable for you"), u"hidden"_s},
             {translated("Cli", "Erased"), u"erased"_s},
             {translated("Cli", "Given back by others"), u"restored"_s},
             {translated("Cli", "Checkpoints"), u"checkpoints"_s},
             {translated("Cli", "Checkpoints that agree"), u"checkpoints_agree"_s},
             {translated("Cli", "Findings"), u"findings"_s}});
    if (!report.findings.empty())
        c.reply.exitCode = 1;
    return success();
}

Status verify(Call& c, const Args& a)
{
    const auto words = c.secretLine(a, "--passphrase");
    if (!words)
        return words.error();
    const auto access = HubAccess::of(*c.session, *words);
    if (!access)
        return access.error();
    // The own copy first: the hub's log is held against it.
    const auto own = c.session->store().verify(c.progress());
    if (!own)
        return own.error();
    if (!own->problems.empty())
        return own->problems.front();
    const auto copy = hubOf(c.session->store()).hubCursor();
    if (!copy)
        return copy.error();
    return c.later(
        [access = *access, at = copy->at,
         progress = c.progress()]() mutable -> Result<sync::HubVerifyReport> {
            const auto where = access.address();
            if (!where)
                return where.error();
            return sync::verifyHub(*where, at, progress);
        },
        [](Call& call, const Result<sync::HubVerifyReport>& report) {
            return report ? printReport(call, *report) : Status(report.error());
        });
}

} // namespace

void addHubVerify(CLI::App* n, Call& call)
{
    Verb(call, n, "verify",
         "Read the hub's whole log and hold it against its own chain, its writers' and your copy",
         "matoi-cli hub verify")
        .option("--passphrase",
                "- = the passphrase (or the secret itself) is the first line of stdin")
        .withoutProfile()
        .run(verify);
}

} // namespace matoi::cli
