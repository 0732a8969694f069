// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/link.h>
#include <app/text/messages.h>
#include <ui/views/timeline_view.h>

#include <QDateTime>

using namespace Qt::StringLiterals;

// A row as words: for the clipboard and for screen readers.
namespace matoi::ui
{

QString TimelineView::rowText(int viewRow) const
{
    const TimelineRow& row = rowAt(viewRow);
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(row.occurredAt, m_zone);
    QStringList parts{when.toString(u"yyyy-MM-dd HH:mm"_s), row.author, row.kindWord,
                      row.redacted ? tr("(redacted)") : row.text};
    if (!row.attachmentName.isEmpty() && row.attachmentName != row.text)
        parts << u'[' + row.attachmentName + u']';
    if (row.retracted)
        parts << tr("retracted: %1").arg(row.retractReason);
    parts.removeAll(QString());
    return parts.join(u"  "_s);
}

QString TimelineView::chosenText() const
{
    QStringList lines;
    for (const EventId id : chosen())
        lines << rowText(viewRowOf(id));
    return lines.join(u'\n');
}

QString TimelineView::chosenLinks() const
{
    QStringList lines;
    for (const EventId id : chosen())
        lines << linkTo(m_label, id);
    return lines.join(u'\n');
}

QString TimelineView::spokenRow(int viewRow) const
{
    const TimelineRow& row = rowAt(viewRow);
    QStringList parts{QDateTime::fromMSecsSinceEpoch(row.occurredAt, m_zone).toString(u"HH:mm"_s),
                      row.kindWord, row.author};
    if (!row.laneWord.isEmpty())
        parts << row.laneWord;
    if (!row.certaintyWord.isEmpty())
        parts << row.certaintyWord;
    if (row.late)
        parts << tr("recorded %1 late").arg(text::durationWords(row.recordedAt - row.occurredAt));
    if (isUnsent(row.id))
        parts << tr("not shared yet");
    if (row.pinned)
        parts << tr("pinned");
    if (row.corrections)
        parts << tr("corrected %1").arg(row.corrections);
    parts << (row.redacted ? tr("(redacted)") : row.text);
    if (!row.attachmentName.isEmpty() && row.attachmentName != row.text)
        parts << tr("file %1").arg(row.attachmentName);
    for (const auto& [label, value] : row.fields)
        parts << label + u' ' + value;
    if (row.retracted)
        parts << tr("retracted: %1").arg(row.retractReason);
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace matoi::ui
