// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/action_rules.h>
#include <app/reports/calendar.h>
#include <app/reports/document_html.h>
#include <app/reports/document_markdown.h>
#include <app/reports/document_pdf.h>
#include <app/service/review_export.h>

using namespace Qt::StringLiterals;

namespace matoi
{

std::optional<ReviewFormat> reviewFormatOf(const QString& word)
{
    const QString end = word.section(u'.', -1).toLower();
    if (end == "md"_L1 || end == "markdown"_L1)
        return ReviewFormat::Markdown;
    if (end == "html"_L1 || end == "htm"_L1)
        return ReviewFormat::Html;
    if (end == "pdf"_L1)
        return ReviewFormat::Pdf;
    if (end == "slack"_L1)
        return ReviewFormat::Slack;
    if (end == "notion"_L1)
        return ReviewFormat::Notion;
    if (end == "ics"_L1)
        return ReviewFormat::Calendar;
    return std::nullopt;
}

Result<ReviewFile> reviewFile(const PostmortemReport& report, ReviewPart part, ReviewFormat format,
                              const std::function<bool(double done)>& progress)
{
    using namespace reports;
    const QString language = report.facts.wording.japanese ? u"ja"_s : u"en"_s;
    PostmortemDocument made =
        part == ReviewPart::Summary    ? postmortemSummary(report.facts, language)
        : part == ReviewPart::External ? externalDocument(report.facts, language)
                                       : postmortemDocument(report.facts, language);
    ReviewFile file{{}, std::move(made.leftOut)};
    switch (format) {
    case ReviewFormat::Markdown:
        file.bytes = markdownFile(made.document);
        return file;
    case ReviewFormat::Html:
        file.bytes = htmlFile(made.document);
        return file;
    case ReviewFormat::Slack:
        file.bytes = pastedText(made.document, Pasted::Slack).toUtf8();
        return file;
    case ReviewFormat::Notion:
        file.bytes = pastedText(made.document, Pasted::Notion).toUtf8();
        return file;
    case ReviewFormat::Pdf: {
        auto pdf = pdfFile(made.document, progress);
        if (!pdf)
            return pdf.error();
        file.bytes = std::move(*pdf);
        return file;
    }
    case ReviewFormat::Calendar:
        break;
    }
    return Error{ErrorCode::BadUsage, u"ics"_s};
}

Result<QByteArray> reviewCalendar(Session& session, StreamId id, const Reader& reader)
{
    const auto row = reader.incidentRow(id);
    if (!row)
        return row.error();
    const auto postmortem = reader.postmortemOf(id);
    if (!postmortem)
        return postmortem.error();
    if (!*postmortem || !*row)
        return ErrorCode::NoSuchPostmortem;
    const auto actions = reader.actionsOf(id);
    if (!actions)
        return actions.error();
    const Postmortem& p = **postmortem;
    const bool drill = (*row)->kind == IncidentKind::Drill;
    const auto incident = reader.incident(id);
    if (!incident)
        return incident.error();
    // As in the document: a file that leaves carries the codename of a restricted incident.
    const QString label = (*row)->label,
                  title = incident->restricted ? incident->codename : incident->title;
    // What a whole team shares has one name; a calendar then knows the same date from two desks.
    const auto membership = hubOf(session.store()).membership();
    if (!membership)
        return membership.error();
    const QString workspace =
        *membership ? (*membership)->org.toString() : session.store().device().toString();
    constexpr Ms kHour = 3'600'000, kFirstMinute = 1'767'225'600'000; // 2026-01-01
    std::vector<reports::CalendarEntry> entries;
    if (p.meetingAt)
        entries.push_back(reports::reviewMeeting(p.id, workspace, label, title, p.meetingAt,
                                                 p.meetingAt + kHour, drill));
    if (p.dueAt)
        entries.push_back(reports::postmortemDue(p.id, workspace, label, title,
                                                 session.personName(p.owner), p.dueAt,
                                                 session.zone(), drill));
    for (const ActionItem& a : *actions)
        if (isOpen(a) && a.dueAt)
            entries.push_back(reports::actionDue(a.id, workspace, label, a.title,
                                                 session.personName(a.owner), a.dueAt,
                                                 session.zone(), drill));
    for (reports::CalendarEntry& entry : entries) {
        entry.stampedAt = session.now();
        // Each later file may say something else; a calendar takes the higher number.
        entry.sequence = int((session.now() - kFirstMinute) / 60'000);
    }
    return reports::calendarFile(entries, session.zone());
}

} // namespace matoi
