// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/messages.h>
#include <ui/models/text_links.h>
#include <ui/views/timeline_parts.h>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

const char* iconOf(EntryKind kind)
{
    using K = EntryKind;
    switch (kind) {
    case K::Detection:
        return "target";
    case K::Classified:
        return "grid";
    case K::Declared:
        return "flag";
    case K::ChannelOpened:
        return "hash";
    case K::Summary:
        return "doc";
    case K::RoleAssigned:
        return "person";
    case K::RoleHandedOver:
        return "swap";
    case K::ResponderPhase:
        return "person";
    case K::Finding:
        return "lens";
    case K::HypothesisOpened:
        return "hyp";
    case K::HypothesisRuledOut:
        return "hypx";
    case K::HypothesisConfirmed:
        return "hypok";
    case K::Decision:
        return "fork";
    case K::ActionStarted:
        return "play";
    case K::ActionDone:
        return "okc";
    case K::Workaround:
        return "patch";
    case K::PermanentFix:
        return "fix";
    case K::OutlookChanged:
        return "conv";
    case K::ImpactChanged:
        return "bars";
    case K::StepDone:
        return "okc";
    case K::StepSkipped:
        return "off";
    case K::CustomerNoticeDrafted:
    case K::CustomerNoticeApproved:
    case K::CustomerNoticeSent:
    case K::CustomerNoticePartlyFailed:
        return "mail";
    case K::WakeAttempt:
    case K::WakeAnswered:
        return "phone";
    case K::AlertLinked:
        return "tri";
    case K::NextUpdatePromised:
        return "clock";
    case K::Todo:
        return "todo";
    case K::Attachment:
        return "img";
    case K::ImportedMessage:
        return "bub";
    case K::Merged:
        return "swap";
    case K::StateChanged:
        return "play";
    case K::Correction:
        return "pen";
    case K::Note:
        break;
    }
    return "note";
}

QColor inkOf(EntryKind kind)
{
    using K = EntryKind;
    const Theme& t = theme();
    switch (kind) {
    case K::AlertLinked:
        return t.s10t;
    case K::Decision:
    case K::OutlookChanged:
    case K::Summary:
        return t.accT;
    case K::CustomerNoticeDrafted:
    case K::CustomerNoticeApproved:
    case K::CustomerNoticeSent:
    case K::CustomerNoticePartlyFailed:
        return t.bizt;
    case K::WakeAttempt:
    case K::WakeAnswered:
        return t.sect;
    case K::HypothesisConfirmed:
        return t.okt;
    default:
        return t.t1;
    }
}

std::vector<Mark> marksOf(const TimelineRow& row, const QColor& back)
{
    const Theme& t = theme();
    std::vector<Mark> marks;
    if (row.lane != Lane::All) {
        const bool dev = row.lane == Lane::Dev;
        marks.push_back(
            {row.laneWord, {dev ? t.devt : t.bizt, dev ? t.devbg : t.bizbg, {}, nullptr, 17}});
    }
    if (!row.certaintyWord.isEmpty())
        marks.push_back({row.certaintyWord, {t.s6t, t.s6bg, t.s6e, nullptr, 17}});
    using What = TimelineView::Hit::What;
    if (!row.attachment.isEmpty()) {
        const QString& name =
            row.attachmentName.isEmpty() ? TimelineView::tr("file") : row.attachmentName;
        const QString shown = name.size() > 24 ? name.left(16) + u"…"_s + name.right(7) : name;
        marks.push_back(
            {shown, {t.accT, back, {}, row.picture() ? "img" : "doc", 17}, What::File, {}});
    }
    if (const auto url = outsideLink(row.link)) {
        const QString where = whereItLeads(*url);
        marks.push_back({where.size() > 24 ? where.left(23) + u"…"_s : where,
                         {t.accT, back, {}, "link", 17},
                         What::Link,
                         row.link});
    }
    if (row.corrections)
        marks.push_back({TimelineView::tr("corrected %1").arg(row.corrections),
                         {t.t2, back, t.line2, "pen", 17},
                         What::Versions,
                         {}});
    if (row.late)
        marks.push_back({u"+"_s + text::durationWords(row.recordedAt - row.occurredAt),
                         {t.s6t, back, {}, "late", 17}});
    return marks;
}

} // namespace matoi::ui
