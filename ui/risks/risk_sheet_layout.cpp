// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/projections/risk_body.h>
#include <app/text/risk_text.h>
#include <ui/models/text_links.h>
#include <ui/risks/risk_paint.h>
#include <ui/risks/risk_sheet.h>
#include <ui/risks/risk_sheet_pen.h>

#include <algorithm>

using namespace Qt::StringLiterals;

// What stands where on the sheet of a record.
namespace matoi::ui
{

QString RiskSheet::nameOf(PersonId person) const
{
    const auto it = m_context.names.find(person);
    return it == m_context.names.end() ? tr("nobody yet") : it->second;
}

void RiskSheet::layOut()
{
    m_pieces.clear();
    m_height = 0;
    if (!m_view)
        return;
    Pen pen(m_pieces, viewport()->width());
    const RiskRecord& record = m_view->record;
    const auto section = [&](const char* key) {
        const auto it = record.sections.find(QLatin1StringView(key));
        return it == record.sections.end() ? QString() : it->second;
    };
    layHead(pen);
    laySection(pen, tr("Summary"), section("summary"));
    layLog(pen, RiskLog::Cause, tr("Log from recognition to cause"));
    laySection(pen, tr("Cause"), section("cause"));
    laySection(pen, tr("Countermeasures considered"), section("policy"));
    layLog(pen, RiskLog::Countermeasure, tr("Log of countermeasures"));
    laySection(pen, tr("Next action"), section("next_action"));
    layEntry(pen);
    layLinks(pen);
    m_height = pen.y() + 12;
}

void RiskSheet::layHead(Pen& pen)
{
    const Theme& t = theme();
    const RiskView& v = *m_view;
    const RiskRecord& record = v.record;
    pen.space(10);
    pen.line({{v.row.label, Type::Small, t.t2}});
    pen.chip(text::word(record.status), int(record.status));
    pen.words(record.title, Type::Title, t.t1);
    pen.space(6);
    const auto factor = [](std::optional<qint64> n) {
        return n ? QString::number(*n) : text::word(ImpactBand::Unknown);
    };
    if (record.potential.scope || record.potential.degree) {
        std::optional<qint64> product;
        if (record.potential.scope && record.potential.degree)
            product.emplace(*record.potential.scope * *record.potential.degree);
        pen.line({{tr("Scope"), Type::Small, t.t2},
                  {factor(record.potential.scope), Type::BodyBold, t.t1},
                  {u"×"_s, Type::Small, t.t3},
                  {tr("Degree"), Type::Small, t.t2},
                  {factor(record.potential.degree), Type::BodyBold, t.t1},
                  {u"="_s, Type::Small, t.t3},
                  {factor(product), Type::Body, t.t1},
                  {u"→"_s, Type::Small, t.t3}});
    } else {
        pen.line({{tr("Potential"), Type::Small, t.t2}});
    }
    pen.shape(shapeOf(record.score.potential));
    pen.more({{u"×"_s, Type::Small, t.t3},
              {tr("Likelihood"), Type::Small, t.t2},
              {QString::number(record.score.likelihood), Type::BodyBold, t.t1},
              {u"="_s, Type::Small, t.t3},
              {tr("Priority"), Type::Small, t.t2},
              {text::priorityText(record.score), Type::Value, t.t1}});
    const bool due = isDue(v.row, v.today);
    QString visit = visitText(record.nextVisitOn, v.today);
    if (v.bounds)
        visit += u" "_s + tr("(%1 to %2)")
                              .arg(v.bounds->earliest.toString(u"MM/dd"_s),
                                   v.bounds->latest.toString(u"MM/dd"_s));
    pen.line({{tr("Owner"), Type::Small, t.t2},
              {nameOf(record.owner), Type::SmallBold, record.owner.isNull() ? t.s6t : t.t1},
              {tr("Current"), Type::Small, t.t2},
              {text::word(record.score.current), Type::SmallBold, t.t1}});
    pen.line(
        {{tr("Next visit"), Type::Small, t.t2}, {visit, Type::SmallBold, due ? t.s10t : t.t1}});
    QStringList found;
    if (!record.service.isEmpty())
        found << tr("Service: %1").arg(record.service);
    if (!record.foundIn.isEmpty())
        found << tr("Found in: %1").arg(record.foundIn);
    if (!record.firstSeenOn.isEmpty())
        found << tr("First seen: %1").arg(record.firstSeenOn);
    if (!found.isEmpty())
        pen.words(found.join(u"   "_s), Type::Small, t.t2);
    if (!record.conflicts.empty())
        pen.words(tr("%n fields were changed in two places at once; Edit shows both values.",
                     nullptr, int(record.conflicts.size())),
                  Type::Small, t.s6t);
    pen.space(6);
    pen.rule();
}

void RiskSheet::laySection(Pen& pen, const QString& name, const QString& words)
{
    const Theme& t = theme();
    pen.caption(name);
    if (words.isEmpty())
        pen.words(u"—"_s, Type::Body, t.t3);
    // "[x] this way" and "[-] not that one": what was chosen and what was not.
    for (const QString& line : words.isEmpty() ? QStringList() : words.split(u'\n')) {
        const bool chosen = line.startsWith(u"[x] "_s, Qt::CaseInsensitive);
        if (chosen || line.startsWith(u"[-] "_s))
            pen.checked(line.mid(4), chosen);
        else if (line.startsWith(u"[ ] "_s)) // not decided yet
            pen.words(u"○ "_s + line.mid(4), Type::Body, t.t1);
        else
            pen.words(line, Type::Body, t.t1);
    }
    pen.rule();
}

void RiskSheet::layLog(Pen& pen, RiskLog log, const QString& name)
{
    const Theme& t = theme();
    pen.caption(name);
    const std::vector<RiskLogLine> lines = logLines(m_view->record, log);
    for (const RiskLogLine& line : lines) {
        const QDate day = dayFrom(line.on);
        pen.dated(day.isValid() ? day.toString(day.year() == m_view->today.year() ? u"MM/dd"_s
                                                                                  : u"yyyy-MM-dd"_s)
                                : u"—"_s);
        QString words = line.redacted ? tr("(redacted)") : line.text;
        if (line.measure != Measure::None)
            words = text::word(line.measure) + u"  "_s + words;
        if (!line.earlierTexts.empty())
            words += u"  "_s + tr("(corrected %1)").arg(line.earlierTexts.size());
        if (line.retracted)
            words += u" — "_s + line.retractReason;
        pen.indented(words, line.retracted || line.redacted ? t.t3 : t.t1, line.retracted);
        for (const QString& url : line.links)
            pen.link(text::linkLabel(url), url);
    }
    if (lines.empty())
        pen.words(u"—"_s, Type::Body, t.t3);
    pen.rule();
}

void RiskSheet::layEntry(Pen& pen)
{
    pen.caption(tr("Entry rule"));
    for (const auto& [words, holds] : text::verdictLines(m_view->finding, m_view->verdict))
        pen.checked(words, holds);
    if (!m_view->record.entryReason.isEmpty())
        pen.words(m_view->record.entryReason, Type::Small, theme().t2);
    pen.rule();
}

void RiskSheet::layLinks(Pen& pen)
{
    const Theme& t = theme();
    if (m_view->links.empty())
        return;
    pen.caption(tr("Joined with"));
    for (const auto& [link, to] : m_view->links) {
        const QString kind = link.kind == StreamKind::Postmortem ? tr("Review")
                             : link.kind == StreamKind::Action   ? tr("Action")
                                                                 : tr("Incident");
        pen.incident(u"%1 %2  %3"_s.arg(kind, to.label, to.masked ? tr("restricted") : to.title),
                     to.masked ? t.t3 : t.accT, to.masked ? StreamId() : to.incident);
    }
}

QString RiskSheet::asText() const
{
    QStringList lines;
    int last = -1;
    for (const Piece& piece : m_pieces) {
        if (piece.words.isEmpty())
            continue;
        if (piece.r.top() == last && !lines.isEmpty())
            lines.back() += u"  "_s + piece.words;
        else
            lines << piece.words;
        last = piece.r.top();
        if (!piece.url.isEmpty())
            lines.back() += u" "_s + piece.url;
    }
    return lines.join(u'\n');
}

} // namespace matoi::ui
