// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/language.h>
#include <app/text/messages.h>
#include <ui/reviews/phase_chart_paint.h>
#include <ui/theme/theme.h>

#include <QDateTime>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

namespace
{

// In units: the strip on top, one row, the axis below, the names at the left, the right margin.
constexpr double kStrip = 40, kRow = 24, kAxis = 20, kNames = 150, kRight = 24, kThinnest = 13;
constexpr double kWordFrom = 46; // a narrower block has no word inside

QString clock(Ms at, const QTimeZone& zone)
{
    return QDateTime::fromMSecsSinceEpoch(at, zone).toString(u"HH:mm"_s);
}

int rowCount(const PhaseChart& chart)
{
    return int(chart.rows.size()) + (chart.command.empty() ? 0 : 1);
}

//! Where everything lies.
struct Plan {
    Plan(const QRectF& area, const PhaseChart& chart, const ChartStyle& style)
        : unit(style.unit)
        , left(area.left() + kNames * unit)
        , right(area.right() - kRight * unit)
        , top(area.top())
        , line(area.top() + (kStrip - 10) * unit)
        , from(chart.from)
        , span(std::max<Ms>(1, chart.to - chart.from))
    {
        const int rows = std::max(1, rowCount(chart));
        const double room = area.height() - (kStrip + kAxis) * unit;
        rowHeight = std::clamp(room / rows, kThinnest * unit, kRow * unit);
        shown = std::clamp(int(room / rowHeight + 0.01), 0, rowCount(chart));
        bottom = area.top() + kStrip * unit + shown * rowHeight;
    }
    double x(Ms at) const { return left + (right - left) * double(at - from) / double(span); }
    QRectF block(int row, Ms a, Ms b) const
    {
        const double gap = std::min(3.0 * unit, rowHeight * 0.14);
        return QRectF(x(a), top + kStrip * unit + row * rowHeight + gap,
                      std::max(3.0 * unit, x(b) - x(a)), rowHeight - 2 * gap);
    }
    double unit, left, right, top, line, bottom = 0, rowHeight = 0;
    Ms from, span;
    int shown = 0; //!< rows
};

QRectF placeOf(const ChartStop& stop, const Plan& plan, bool command)
{
    switch (stop.what) {
    case ChartStop::What::Mark:
        return QRectF(plan.x(stop.from) - 6 * plan.unit, plan.line - 6 * plan.unit, 12 * plan.unit,
                      12 * plan.unit);
    case ChartStop::What::Command:
        return plan.block(0, stop.from, stop.to);
    default:
        return plan.block(stop.row + (command ? 1 : 0), stop.from, stop.to);
    }
}

void paintBlock(QPainter& p, const QRectF& r, const ChartBlock& look, const QString& words,
                const QString& after, const ChartStyle& style, double limit)
{
    p.setPen(QPen(look.edge, style.unit));
    p.setBrush(look.fill);
    p.drawRoundedRect(r, 2 * style.unit, 2 * style.unit);
    if (look.lines != Qt::NoBrush) {
        p.setBrush(QBrush(look.edge, look.lines));
        p.drawRoundedRect(r, 2 * style.unit, 2 * style.unit);
    }
    p.setFont(style.words);
    p.setPen(look.ink);
    const QFontMetricsF fm(style.words, p.device());
    if (!words.isEmpty() && r.width() >= kWordFrom * style.unit) {
        const QRectF inner = r.adjusted(7 * style.unit, 0, -4 * style.unit, 0);
        const QString shown = fm.elidedText(words, Qt::ElideRight, inner.width());
        if (look.lines != Qt::NoBrush) // words on lines are not to be read
            p.fillRect(QRectF(inner.left() - 2 * style.unit, r.center().y() - fm.height() / 2,
                              fm.horizontalAdvance(shown) + 4 * style.unit, fm.height()),
                       look.fill);
        p.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
    } else if (!after.isEmpty()) {
        const QRectF beside(r.right() + 5 * style.unit, r.top(), limit - r.right() - 8 * style.unit,
                            r.height());
        if (fm.horizontalAdvance(after) <= beside.width())
            p.drawText(beside, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, after);
    }
}

//! The most telling ones first: where two words would lie on each other, the later one is left out.
int weight(Milestone milestone)
{
    switch (milestone) {
    case Milestone::Started:
        return 0;
    case Milestone::Converged:
        return 1;
    case Milestone::FirstCustomerNotice:
        return 2;
    case Milestone::Declared:
        return 3;
    case Milestone::WorkaroundApplied:
        return 4;
    case Milestone::Detected:
        return 5;
    default:
        return 6;
    }
}

void paintStrip(QPainter& p, const Plan& plan, const QRectF& area, const PhaseChart& chart,
                const ChartNames& names, const ChartStyle& style)
{
    const double u = style.unit;
    p.setPen(QPen(style.ink, 1.4 * u));
    p.drawLine(QPointF(plan.x(chart.marks.front().at), plan.line),
               QPointF(plan.x(chart.marks.back().at), plan.line));
    std::vector<size_t> order(chart.marks.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        return weight(chart.marks[a].milestone) < weight(chart.marks[b].milestone);
    });
    std::vector<std::pair<double, double>> taken;
    const QFontMetricsF words(style.words, p.device()), strong(style.strong, p.device());
    for (const size_t i : order) {
        const ChartMark& mark = chart.marks[i];
        const double x = plan.x(mark.at);
        const bool reached = mark.milestone == Milestone::Converged;
        p.setPen(QPen(reached ? style.reached : style.ink, 1.4 * u));
        p.setBrush(reached ? style.reached : style.phases[0].fill);
        const double d = 5 * u;
        const QPointF diamond[]{
            {x, plan.line - d}, {x + d, plan.line}, {x, plan.line + d}, {x - d, plan.line}};
        p.drawPolygon(diamond, 4);
        const QString word = text::word(mark.milestone), at = clock(mark.at, names.zone);
        const double width = words.horizontalAdvance(word) + strong.horizontalAdvance(at) + 5 * u;
        const double begin =
            std::clamp(x - width / 2, area.left(), std::max(area.left(), area.right() - width));
        const bool free = std::none_of(taken.begin(), taken.end(), [&](const auto& other) {
            return begin < other.second + 8 * u && other.first < begin + width + 8 * u;
        });
        if (!free)
            continue;
        taken.emplace_back(begin, begin + width);
        const double y = plan.line - 11 * u;
        p.setFont(style.words);
        p.setPen(style.quiet);
        p.drawText(QPointF(begin, y), word);
        p.setFont(style.strong);
        p.setPen(style.ink);
        p.drawText(QPointF(begin + words.horizontalAdvance(word) + 5 * u, y), at);
    }
}

void paintAxis(QPainter& p, const Plan& plan, const PhaseChart& chart, const ChartNames& names,
               const ChartStyle& style)
{
    const int offset =
        names.zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(chart.from, Qt::UTC)) / 60;
    const int most = std::max(2, int((plan.right - plan.left) / (110 * plan.unit)));
    p.setFont(style.words);
    for (const Ms tick : chartTicks(chart.from, chart.to, most, offset)) {
        const double x = plan.x(tick);
        p.setPen(QPen(style.line, plan.unit));
        p.drawLine(QPointF(x, plan.line + 12 * plan.unit), QPointF(x, plan.bottom));
        p.setPen(style.faint);
        p.drawText(QRectF(x - 40 * plan.unit, plan.bottom + 2 * plan.unit, 80 * plan.unit,
                          (kAxis - 4) * plan.unit),
                   Qt::AlignCenter, clock(tick, names.zone));
    }
}

void paintName(QPainter& p, const Plan& plan, const QRectF& area, int row, const QString& name,
               Lane lane, const ChartStyle& style)
{
    const double u = plan.unit;
    const QRectF r(area.left(), plan.top + kStrip * u + row * plan.rowHeight, (kNames - 12) * u,
                   plan.rowHeight);
    const QFontMetricsF fm(style.words, p.device());
    const QString word = lane == Lane::All ? QString() : text::word(lane);
    const double side = word.isEmpty() ? 0 : fm.horizontalAdvance(word) + 8 * u;
    p.setFont(style.words);
    p.setPen(style.ink);
    p.drawText(r.adjusted(0, 0, -side, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
               fm.elidedText(name, Qt::ElideRight, r.width() - side));
    p.setPen(lane == Lane::Biz ? style.notice.ink : style.phases[int(Phase::Investigation)].ink);
    p.drawText(r, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, word);
}

} // namespace

ChartStyle ChartStyle::screen()
{
    const Theme& t = theme();
    ChartStyle s;
    s.words = font(Type::Meta);
    s.strong = s.words;
    s.strong.setWeight(QFont::DemiBold);
    s.ink = t.t1;
    s.quiet = t.t2;
    s.faint = t.t3;
    s.line = t.line;
    s.reached = t.ok;
    s.phases[int(Phase::Discovery)] = {t.s1bg, t.s1e, t.t1, Qt::NoBrush};
    s.phases[int(Phase::Investigation)] = {t.accBg, t.acc, t.t1, Qt::NoBrush};
    s.phases[int(Phase::Resolution)] = {t.okbg, t.ok, t.t1, Qt::NoBrush};
    s.phases[int(Phase::Verification)] = {t.sunken, t.edge, t.t1, Qt::NoBrush};
    s.notice = {t.bizbg, t.biz, t.bizt, Qt::NoBrush};
    s.command = {t.panel, t.line2, t.t2, Qt::NoBrush};
    return s;
}

ChartStyle ChartStyle::paper(double unit)
{
    const auto grey = [](int level) { return QColor(level, level, level); };
    ChartStyle s;
    s.unit = unit;
    s.words = font(Type::Meta);
    s.words.setPixelSize(std::max(1, qRound(11 * unit)));
    s.strong = s.words;
    s.strong.setWeight(QFont::DemiBold);
    s.ink = s.quiet = s.faint = s.reached = Qt::black;
    s.line = grey(0xD0);
    s.phases[int(Phase::Discovery)] = {Qt::white, grey(0x60), Qt::black, Qt::BDiagPattern};
    s.phases[int(Phase::Investigation)] = {grey(0xD8), grey(0x40), Qt::black, Qt::NoBrush};
    s.phases[int(Phase::Resolution)] = {grey(0xA8), grey(0x20), Qt::black, Qt::NoBrush};
    s.phases[int(Phase::Verification)] = {Qt::white, grey(0x40), Qt::black, Qt::NoBrush};
    s.notice = {Qt::white, grey(0x20), Qt::black, Qt::DiagCrossPattern};
    s.command = {Qt::white, grey(0x90), Qt::black, Qt::NoBrush};
    return s;
}

std::vector<ChartStop> chartStops(const PhaseChart& chart, const ChartNames& names)
{
    using What = ChartStop::What;
    std::vector<ChartStop> stops;
    const auto spanned = [&](const QString& who, const QString& what, Ms from, Ms to) {
        return text::translated("PhaseChart", "%1, %2, %3 to %4, %5")
            .arg(who, what, clock(from, names.zone), clock(to, names.zone),
                 text::durationWords(to - from));
    };
    int index = 0;
    for (const ChartMark& mark : chart.marks)
        stops.push_back({What::Mark, -1, index++, mark.at, mark.at,
                         clock(mark.at, names.zone) + u' ' + text::word(mark.milestone)});
    index = 0;
    for (const CommandSpan& span : chart.command) {
        const QString who = span.person.isNull() ? text::translated("PhaseChart", "Nobody")
                                                 : names.name(span.person);
        stops.push_back(
            {What::Command, -1, index++, span.from, span.to,
             spanned(text::translated("PhaseChart", "Command"), who, span.from, span.to)});
    }
    for (int row = 0; row < int(chart.rows.size()); ++row) {
        const ChartRow& person = chart.rows[size_t(row)];
        const QString who = names.name(person.person);
        index = 0;
        for (const PhaseSpan& span : person.phases)
            stops.push_back({What::Phase, row, index++, span.from, span.to,
                             spanned(who, text::word(span.phase), span.from, span.to)});
        index = 0;
        for (const NoticeSpan& span : person.notices)
            stops.push_back({What::Notice, row, index++, span.from, span.to,
                             spanned(who, text::word(span.stage), span.from, span.to)});
    }
    return stops;
}

int chartHeight(const PhaseChart& chart) { return int(kStrip + kAxis + kRow * rowCount(chart)); }

void paintPhaseChart(QPainter& p, const QRectF& area, const PhaseChart& chart,
                     const ChartNames& names, const ChartStyle& style, const ChartStop* focus)
{
    if (chart.isEmpty())
        return;
    const Plan plan(area, chart, style);
    p.save();
    p.setClipRect(area);
    p.setRenderHint(QPainter::Antialiasing);
    paintAxis(p, plan, chart, names, style);
    paintStrip(p, plan, area, chart, names, style);
    int row = 0;
    if (!chart.command.empty() && row < plan.shown) {
        paintName(p, plan, area, row, text::translated("PhaseChart", "Command"), Lane::All, style);
        for (const CommandSpan& span : chart.command)
            paintBlock(p, plan.block(row, span.from, span.to), style.command,
                       span.person.isNull() ? text::translated("PhaseChart", "Nobody")
                                            : names.name(span.person),
                       {}, style, area.right());
        ++row;
    }
    for (const ChartRow& person : chart.rows) {
        if (row >= plan.shown)
            break;
        paintName(p, plan, area, row, names.name(person.person), person.lane, style);
        for (const PhaseSpan& span : person.phases)
            paintBlock(p, plan.block(row, span.from, span.to), style.phases[int(span.phase)],
                       text::word(span.phase), {}, style, area.right());
        for (size_t i = 0; i < person.notices.size(); ++i) {
            const NoticeSpan& span = person.notices[i];
            const double limit =
                i + 1 < person.notices.size() ? plan.x(person.notices[i + 1].from) : area.right();
            paintBlock(p, plan.block(row, span.from, span.to), style.notice, {},
                       text::word(span.stage), style, limit);
        }
        ++row;
    }
    if (const int hidden = rowCount(chart) - plan.shown; hidden > 0) {
        p.setFont(style.words);
        p.setPen(style.faint);
        p.drawText(QRectF(area.left(), plan.bottom, (kNames - 12) * plan.unit, kAxis * plan.unit),
                   Qt::AlignVCenter | Qt::AlignLeft,
                   text::translated("PhaseChart", "and %1 more").arg(hidden));
    }
    if (focus) {
        p.setPen(QPen(style.phases[int(Phase::Investigation)].edge, 2 * plan.unit));
        p.setBrush(Qt::NoBrush);
        p.drawRect(placeOf(*focus, plan, !chart.command.empty())
                       .adjusted(-2 * plan.unit, -2 * plan.unit, 2 * plan.unit, 2 * plan.unit));
    }
    p.restore();
}

int chartStopAt(const QPointF& at, const QRectF& area, const PhaseChart& chart,
                const std::vector<ChartStop>& stops, const ChartStyle& style)
{
    if (chart.isEmpty())
        return -1;
    const Plan plan(area, chart, style);
    for (size_t i = 0; i < stops.size(); ++i)
        if (placeOf(stops[i], plan, !chart.command.empty()).contains(at))
            return int(i);
    return -1;
}

} // namespace matoi::ui
