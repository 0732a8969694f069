// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/reports/timeline_document.h>
#include <app/text/language.h>

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace matoi::reports
{

using text::translated;

Timeline timelineRows(const std::vector<Entry>& entries, const text::Wording& wording)
{
    Timeline out;
    QDate day;
    for (const Entry& e : entries) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(e.occurredAt, wording.zone);
        Timeline::Row row;
        if (at.date() != day) {
            day = at.date();
            const QLocale locale(currentLanguage());
            row.day = locale.toString(day, QLocale::LongFormat);
        }
        row.time = at.toString(u"HH:mm"_s);
        row.kind = text::kindWord(e, wording);
        row.words =
            words(e.redacted ? translated("Reports", "(redacted)") : text::entryText(e, wording));
        row.author = e.authorName.isEmpty() ? wording.name(e.by) : e.authorName;
        row.struck = e.retracted;
        QStringList marks;
        if (e.lane != Lane::All)
            marks << text::word(e.lane);
        if (e.certainty != Certainty::Fact)
            marks << text::word(e.certainty);
        if (e.retracted)
            marks << translated("Reports", "(retracted: %1)").arg(e.retractReason);
        row.marks = marks.join(u" · "_s);
        out.rows.push_back(std::move(row));
    }
    return out;
}

Document timelinePaper(const TimelineDocument& timeline, bool restricted, const QString& language,
                       Ms madeAt, const QString& madeBy)
{
    const LanguageScope scope(language);
    Document d = emptyDocument(language, timeline.zone, madeAt, madeBy);
    d.kind = translated("Paper", "Timeline");
    d.label = timeline.label;
    d.title = timeline.title;
    if (timeline.drill)
        d.drill = text::word(IncidentKind::Drill);
    if (restricted)
        d.restricted = translated("Postmortem", "Restricted");
    text::Wording wording = timeline.wording;
    wording.zone = timeline.zone;
    d.blocks.push_back(Block{timelineRows(timeline.entries, wording)});
    return d;
}

} // namespace matoi::reports
