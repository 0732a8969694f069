// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/reports/strip_picture.h>

#include <QDateTime>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace matoi::reports
{

namespace
{

constexpr double kNames = 92, kRow = 17, kBar = 13, kLabel = 7.5, kLevel = 11;
constexpr Ms kMinute = 60'000, kHour = 60 * kMinute, kDay = 24 * kHour;

Ink inkOf(Strip::Kind kind)
{
    switch (kind) {
    case Strip::Kind::Investigation:
        return Ink::Investigation;
    case Strip::Kind::Resolution:
        return Ink::Resolution;
    case Strip::Kind::Verification:
        return Ink::Verification;
    case Strip::Kind::Notice:
        return Ink::Notice;
    case Strip::Kind::Command:
        return Ink::Command;
    case Strip::Kind::Discovery:
        break;
    }
    return Ink::Discovery;
}

//! The distance of lines of time that gives at most eight of them.
Ms stepOf(Ms length)
{
    constexpr std::array steps{5 * kMinute, 10 * kMinute, 15 * kMinute, 30 * kMinute, kHour,
                               2 * kHour,   3 * kHour,    6 * kHour,    12 * kHour,   kDay,
                               2 * kDay,    7 * kDay,     14 * kDay,    30 * kDay};
    for (const Ms step : steps)
        if (length / step < 8)
            return step;
    return (length / (30 * kDay) / 8 + 1) * 30 * kDay;
}

class Drawing
{
public:
    Drawing(const Strip& strip, double width)
        : m_strip(strip)
    {
        m_p.width = width;
    }

    StripPicture draw()
    {
        m_left = m_strip.lanes.empty() ? 6 : kNames;
        points();
        const double top = m_y;
        for (const Strip::Lane& lane : m_strip.lanes)
            this->lane(lane);
        ticks(top);
        m_p.height = m_y;
        return std::move(m_p);
    }

private:
    double x(Ms at) const
    {
        const Ms length = std::max<Ms>(m_strip.to - m_strip.from, 1);
        const double share =
            double(std::clamp(at, m_strip.from, m_strip.to) - m_strip.from) / double(length);
        return m_left + share * (m_p.width - m_left - 6);
    }
    QString clock(Ms at) const
    {
        const bool days = m_strip.to - m_strip.from > kDay;
        return QDateTime::fromMSecsSinceEpoch(at, m_strip.zone)
            .toString(days ? u"MM-dd HH:mm"_s : u"HH:mm"_s);
    }

    //! The line with its diamonds, words above it on as many levels as they need, at most three;
    //! what has no room keeps its diamond and stands in the table of milestones.
    void points()
    {
        std::vector<Strip::Point> sorted = m_strip.points;
        std::stable_sort(sorted.begin(), sorted.end(),
                         [](const auto& a, const auto& b) { return a.at < b.at; });
        std::array<double, 3> ends{-100, -100, -100};
        struct Placed {
            QString text;
            double left;
            size_t level;
            bool reached;
        };
        std::vector<Placed> placed;
        size_t levels = 1;
        for (const Strip::Point& point : sorted) {
            const QString text = point.word + u' ' + clock(point.at);
            const double width = roughWidth(text, kLabel);
            const double left =
                std::clamp(x(point.at) - width / 2, 0.0, std::max(m_p.width - width, 0.0));
            for (size_t level = 0; level < ends.size(); ++level)
                if (left > ends[level] + 6) {
                    ends[level] = left + width;
                    levels = std::max(levels, level + 1);
                    placed.push_back({text, left, level, point.reached});
                    break;
                }
        }
        const double line = double(levels) * kLevel + 8;
        for (const Placed& label : placed)
            m_p.labels.push_back({label.left, line - 8 - double(label.level) * kLevel, label.text,
                                  kLabel, Align::Left, Ink::Text, label.reached});
        m_p.strokes.push_back({m_left, line, m_p.width - 6, line, Ink::Faint, 1});
        for (const Strip::Point& point : sorted)
            m_p.diamonds.push_back({x(point.at), line, 4, point.reached});
        m_y = line + 12;
    }

    void lane(const Strip::Lane& lane)
    {
        const double base = m_y + kBar / 2 + 2.7;
        // A name that is too long would run into the bars.
        QString name = lane.name;
        const double room = kNames - 8 - (lane.word.isEmpty() ? 0 : roughWidth(lane.word, 6.5) + 4);
        while (name.size() > 1 && roughWidth(name, kLabel) > room)
            name = name.left(name.size() - (name.endsWith(u'…') ? 2 : 1)) + u'…';
        m_p.labels.push_back({0, base, name, kLabel, Align::Left, Ink::Text, true});
        if (!lane.word.isEmpty())
            m_p.labels.push_back(
                {kNames - 8, base, lane.word, 6.5, Align::Right, Ink::Faint, false});
        for (size_t i = 0; i < lane.bars.size(); ++i) {
            const Strip::Bar& bar = lane.bars[i];
            const double left = x(bar.from), width = std::max(x(bar.to) - left, 3.0);
            m_p.boxes.push_back({left, m_y, width, kBar, inkOf(bar.kind)});
            const double words = roughWidth(bar.word, kLabel);
            const double next = i + 1 < lane.bars.size() ? x(lane.bars[i + 1].from) : m_p.width;
            if (words + 8 <= width)
                m_p.labels.push_back({left + 4, base, bar.word, kLabel, Align::Left, Ink::Text});
            else if (words + 8 <= next - left - width)
                m_p.labels.push_back(
                    {left + width + 4, base, bar.word, kLabel, Align::Left, Ink::Text});
        }
        m_y += kRow;
    }

    void ticks(double top)
    {
        const Ms step = stepOf(m_strip.to - m_strip.from);
        const Ms offset =
            Ms(m_strip.zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(m_strip.from, Qt::UTC))) *
            1000;
        const Ms first = (m_strip.from + offset + step - 1) / step * step - offset;
        std::vector<StripPicture::Stroke> lines;
        for (Ms at = first; at <= m_strip.to; at += step) {
            lines.push_back({x(at), top - 6, x(at), m_y, Ink::Line, 0.5});
            m_p.labels.push_back({x(at), m_y + 8, clock(at), 6.5, Align::Center, Ink::Faint});
        }
        // Behind everything else.
        m_p.strokes.insert(m_p.strokes.begin(), lines.begin(), lines.end());
        m_y += 12;
    }

    const Strip& m_strip;
    StripPicture m_p;
    double m_left = 0, m_y = 0;
};

} // namespace

double roughWidth(const QString& text, double size)
{
    double ems = 0;
    for (const QChar c : text)
        ems += c.unicode() >= 0x1100 && !(c.unicode() >= 0xff61 && c.unicode() <= 0xffdc) ? 1.0
               : c.isUpper()                                                              ? 0.7
                                                                                          : 0.56;
    return ems * size;
}

StripPicture stripPicture(const Strip& strip, double width) { return Drawing(strip, width).draw(); }

} // namespace matoi::reports
