// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/postmortem_records.h>
#include <app/service/review_export.h>
#include <app/service/time_input.h>

using namespace Qt::StringLiterals;

namespace matoi::cli
{

using text::translated;

namespace
{

Status actReview(Call& c, const QString& incident, const Command& command)
{
    const auto id = c.incidentId(incident);
    if (!id)
        return id.error();
    const auto outcome = c.submit(*id, command);
    return outcome ? printPostmortem(c, *id) : Status(outcome.error());
}

Status review(Call& c, const Args& a)
{
    const auto id = c.incidentId(a("ID"));
    if (!id)
        return id.error();
    if (!a.has("--participant") && (a.has("--at") || a.has("--facilitator")))
        return ErrorCode::ParticipantsMissing;
    const cmd::SetPostmortemState set{a.code<PostmortemPhase>("--state"), c.words(a("--reason"))};
    // Both or neither: only the missing review may be mended by the first of the two.
    if (a.has("--state"))
        if (auto ok = c.session->check(*id, set, c.as);
            !ok && !(a.has("--participant") && ok.error().code == ErrorCode::ReviewNotHeld))
            return ok;
    if (a.has("--participant")) {
        cmd::HoldReview hold;
        const auto at = c.time(a("--at"));
        if (!at)
            return at.error();
        hold.at = *at;
        for (const QString& name : a.list("--participant")) {
            const auto person = c.person(name);
            if (!person)
                return person.error();
            hold.participants.push_back(*person);
        }
        const auto facilitator = c.person(a("--facilitator"));
        if (!facilitator)
            return facilitator.error();
        hold.facilitator = *facilitator;
        if (const auto outcome = c.submit(*id, hold); !outcome)
            return outcome.error();
    }
    if (a.has("--state")) {
        if (const auto outcome = c.submit(*id, set); !outcome)
            return outcome.error();
    }
    return printPostmortem(c, *id);
}

Status plan(Call& c, const Args& a)
{
    if (!a.has("--owner") && !a.has("--facilitator") && !a.has("--due") && !a.has("--meeting"))
        return Error{ErrorCode::BadUsage, u"--owner | --facilitator | --due | --meeting"_s};
    cmd::PlanReview plan;
    if (a.has("--owner")) {
        const auto owner = c.person(a("--owner"));
        if (!owner)
            return owner.error();
        plan.owner = *owner;
    }
    if (a.has("--facilitator")) {
        const auto facilitator = c.person(a("--facilitator"));
        if (!facilitator)
            return facilitator.error();
        plan.facilitator = *facilitator;
    }
    for (const auto& [option, time] :
         {std::pair{"--due", &plan.dueAt}, std::pair{"--meeting", &plan.meetingAt}}) {
        if (!a.has(option))
            continue;
        const auto at = parseTimeAhead(a(option), c.session->now(), c.zone);
        if (!at)
            return at.error();
        *time = *at;
    }
    return actReview(c, a("ID"), plan);
}

Status settle(Call& c, const Args& a)
{
    const auto id = c.incidentId(a("ID"));
    if (!id)
        return id.error();
    const auto postmortem = c.read().postmortemOf(*id);
    if (!postmortem)
        return postmortem.error();
    if (!*postmortem)
        return ErrorCode::NoSuchPostmortem;
    std::vector<EventId> found;
    for (const PostmortemComment& comment : (*postmortem)->comments)
        if (isStartOf(a("COMMENT"), comment.id))
            found.push_back(comment.id);
    if (found.size() != 1)
        return Error{found.empty() ? ErrorCode::NoSuchComment : ErrorCode::Ambiguous, a("COMMENT")};
    return actReview(c, a("ID"), cmd::SettleComment{found.front()});
}

Status exportPostmortem(Call& c, const Args& a)
{
    const auto id = c.incidentId(a("ID"));
    if (!id)
        return id.error();
    const auto format = reviewFormatOf(a.has("--format") ? a("--format") : a("--out"));
    if (!format)
        return Error{ErrorCode::BadUsage, u"--format md|html|pdf|slack|notion|ics"_s};
    if (*format == ReviewFormat::Pdf && !a.has("--out"))
        return Error{ErrorCode::BadUsage, u"--format pdf --out FILE"_s};
    if (*format == ReviewFormat::Calendar && a.has("--part"))
        return Error{ErrorCode::BadUsage, u"--format ics --part"_s};
    if (*format == ReviewFormat::Calendar) {
        const auto bytes = reviewCalendar(*c.session, *id, c.read());
        return bytes ? c.writeFile(a("--out"), *bytes) : Status(bytes.error());
    }
    const auto report = postmortemReport(*c.session, *id, c.read(), currentLanguage() == "ja"_L1);
    if (!report)
        return report.error();
    const auto part = a("--part") == "summary"_L1    ? ReviewPart::Summary
                      : a("--part") == "external"_L1 ? ReviewPart::External
                                                     : ReviewPart::All;
    const auto file = reviewFile(*report, part, *format);
    if (!file)
        return file.error();
    for (const reports::LeftOut& leftOut : file->leftOut)
        c.note(reports::sentence(leftOut));
    return c.writeFile(a("--out"), file->bytes);
}

} // namespace

void addReview(CLI::App& app, Call& call)
{
    CLI::App* n = noun(app, "postmortem", "Learn from an incident");
    Verb(call, n, "draft", "Start the report, with one owner",
         "matoi-cli postmortem draft INC-2026-0001 --owner mari")
        .argument("ID", "Number or start of the UUID")
        .option("--owner", "Who writes it", true)
        .option("--due", "Until when (default: the team's days)")
        .run([](Call& c, const Args& a) -> Status {
            const auto owner = c.person(a("--owner"));
            if (!owner)
                return owner.error();
            const auto due = c.time(a("--due"));
            if (!due)
                return due.error();
            return actReview(c, a("ID"), cmd::DraftPostmortem{*owner, *due});
        });
    Verb(call, n, "show", "The report so far", "matoi-cli postmortem show INC-2026-0001 --draft")
        .argument("ID", "Number or start of the UUID")
        .flag("--draft", "What the record gives for the sections, and what they ask")
        .run([](Call& c, const Args& a) -> Status {
            const auto id = c.incidentId(a("ID"));
            if (!id)
                return id.error();
            return a.has("--draft") ? printDraft(c, *id) : printPostmortem(c, *id);
        });
    Verb(call, n, "list", "All postmortems, the one that is due first at the top",
         "matoi-cli postmortem list --late")
        .flag("--late", "Those whose date has passed and that are not reviewed")
        .run(listPostmortems);
    Verb(call, n, "history", "Who wrote which section when",
         "matoi-cli postmortem history INC-2026-0001 --section cause")
        .argument("ID", "Number or start of the UUID")
        .option("--section", "Of one section, with its words")
        .run(printHistory);
    Verb(call, n, "plan", "Who writes it, who leads the review, until when, and when people meet",
         "matoi-cli postmortem plan INC-2026-0001 --facilitator naoko --meeting \"2026-11-23 "
         "16:00\"")
        .argument("ID", "Number or start of the UUID")
        .option("--owner", "Who writes it")
        .option("--facilitator", "Who leads the review")
        .option("--due", "Until when; at most 7 days after convergence")
        .option("--meeting", "When the review is to be held")
        .run(plan);
    Verb(call, n, "comment", "Say something of a section, or of all of it",
         "matoi-cli postmortem comment INC-2026-0001 \"Why did nobody see it?\" --section cause")
        .argument("ID", "Number or start of the UUID")
        .argument("TEXT", "The words (- = stdin)")
        .option("--section", "summary, impact, timeline, detection, trigger, cause ...")
        .run([](Call& c, const Args& a) {
            return actReview(c, a("ID"),
                             cmd::CommentPostmortem{a("--section"), c.words(a("TEXT"))});
        });
    Verb(call, n, "settle", "A comment was answered",
         "matoi-cli postmortem settle INC-2026-0001 0190a1b2-c3d4")
        .argument("ID", "Number or start of the UUID")
        .argument("COMMENT", "Start of the comment's id")
        .run(settle);
    Verb(call, n, "sign", "Stand by it as it is",
         "matoi-cli --as mari postmortem sign INC-2026-0001")
        .argument("ID", "Number or start of the UUID")
        .option("--note", "In one line")
        .run([](Call& c, const Args& a) {
            return actReview(c, a("ID"), cmd::SignOff{c.words(a("--note"))});
        });
    Verb(call, n, "edit", "Write one section",
         "matoi-cli postmortem edit INC-2026-0001 cause - < cause.md")
        .argument("ID", "Number or start of the UUID")
        .argument("SECTION", "summary, impact, timeline, detection, trigger, cause ...")
        .argument("TEXT", "The words (- = stdin)")
        .run([](Call& c, const Args& a) {
            return actReview(c, a("ID"), cmd::EditPostmortem{a("SECTION"), c.words(a("TEXT"))});
        });
    Verb(call, n, "export", "As a document: Markdown, HTML, PDF, for Slack or Notion, or its dates",
         "matoi-cli postmortem export INC-2026-0001 --out report.pdf")
        .argument("ID", "Number or start of the UUID")
        .option("--out", "The file; without it stdout")
        .optionOf("--format", "By the file's name where it says one",
                  {"md", "html", "pdf", "slack", "notion", "ics"})
        .optionOf("--part", "All of it, one page for management, or the text for outside",
                  {"all", "summary", "external"})
        .run(exportPostmortem);
    Verb(call, n, "review", "Record the review, or move the report to another state",
         "matoi-cli postmortem review INC-2026-0001 --participant mari --participant ken "
         "--state reviewed")
        .argument("ID", "Number or start of the UUID")
        .options("--participant", "Who was there")
        .option("--facilitator", "Who led it")
        .option("--at", "When it was held (default: now)")
        .codeOption<PostmortemPhase>("--state", "draft, in_review, reviewed or closed")
        .option("--reason", "Why it goes back")
        .run(review);
}

} // namespace matoi::cli
