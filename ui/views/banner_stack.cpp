// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/messages.h>
#include <ui/theme/button.h>
#include <ui/theme/paint.h>
#include <ui/views/banner_stack.h>
#include <ui/views/clock_text.h>

#include <QAccessible>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

namespace
{

constexpr int kHeight = 36;

struct Look {
    const char* icon;
    QColor ink, back, border, text;
};

Look lookOf(Banner::Kind kind)
{
    const Theme& t = theme();
    switch (kind) {
    case Banner::Kind::NotSaved:
        return {"tri", t.s10t, t.s10bg, t.s10t, t.t1};
    case Banner::Kind::Overdue:
        return {"clock", t.s10t, t.s10bg, t.s10t, t.t1};
    case Banner::Kind::Vacant:
        return {"person", t.s10t, t.s10bg, t.s10t, t.t1};
    case Banner::Kind::SharingStopped:
        return {"tri", t.s10t, t.s10bg, t.s10t, t.t1};
    case Banner::Kind::Conflict:
        return {"swap", t.s6t, t.s6bg, t.s6e, t.t1};
    case Banner::Kind::Glass:
        return {"lock", t.s6t, t.s6bg, t.s6e, t.t1};
    case Banner::Kind::NotShared:
        return {"off", t.s6t, t.s6bg, t.s6e, t.t1};
    case Banner::Kind::Refused:
        return {"x", t.s6t, t.s6bg, t.s6e, t.t1};
    case Banner::Kind::Offline:
        return {"ring", t.accT, t.accBg, t.acc, t.t1};
    case Banner::Kind::Reminder:
        return {"tri", t.s6t, t.s6bg, t.s6e, t.t1};
    case Banner::Kind::Away:
        return {"eye", t.accT, t.accBg, t.acc, t.t1};
    case Banner::Kind::ReadOnly:
        return {"lock", t.accT, t.accBg, t.acc, t.t1};
    case Banner::Kind::Drill:
        break;
    }
    return {"flag", t.t1, t.panel, t.edge, t.t2};
}

//! Of one conflict who says what; of several in which fields they are.
QString conflictWords(const DeskSnapshot& snapshot)
{
    const std::vector<Conflict>& conflicts = snapshot.incident.conflicts;
    QStringList words;
    for (const Conflict& conflict : conflicts)
        words << text::fieldWord(conflict.field);
    words.removeDuplicates();
    if (conflicts.size() > 1)
        return words.join(u" · "_s);
    const auto named = [&](PersonId p) { return snapshot.name(p); };
    const Conflict& only = conflicts.front();
    QStringList sides;
    for (const FieldHead& rival : only.rivals)
        sides << (named(rival.by) + u' ' + text::fieldValue(only.field, rival.value, named))
                     .trimmed();
    return words.front() + u": "_s + sides.join(u" / "_s);
}

} // namespace

std::vector<Banner> bannersFor(const DeskSnapshot& snapshot, Ms now, const QTimeZone& zone)
{
    std::vector<Banner> list;
    const Incident& i = snapshot.incident;
    if (!i.exists)
        return list;
    if (i.promiseAt && i.promiseAt < now)
        list.push_back({Banner::Kind::Overdue,
                        BannerStack::tr("The next update is late by %1")
                            .arg(text::durationWords(now - i.promiseAt)),
                        BannerStack::tr("Promised for %1. Update the summary, or move the time.")
                            .arg(clockTime(i.promiseAt, now, zone)),
                        {},
                        {{Banner::Act::Summary, BannerStack::tr("Update"), u"Ctrl+U"_s},
                         {Banner::Act::Snooze, BannerStack::tr("Move"), {}}}});
    if (!i.conflicts.empty())
        list.push_back({Banner::Kind::Conflict,
                        i.conflicts.size() == 1
                            ? BannerStack::tr("Changed in two places at once")
                            : BannerStack::tr("%1 conflicts").arg(i.conflicts.size()),
                        conflictWords(snapshot),
                        {},
                        {{Banner::Act::Compare, BannerStack::tr("Compare"), u"C"_s}}});
    for (const BrokenGlass& glass : snapshot.glasses)
        if (glass.openAt(now))
            list.push_back({Banner::Kind::Glass,
                            BannerStack::tr("Emergency access until %1")
                                .arg(clockTime(glass.until, now, zone)),
                            BannerStack::tr("%1 records as a responder: %2")
                                .arg(snapshot.name(glass.person), glass.reason),
                            {},
                            {}});
    if (i.kind == IncidentKind::Drill)
        list.push_back({Banner::Kind::Drill,
                        BannerStack::tr("Drill"),
                        BannerStack::tr("Nothing is sent, nothing is counted"),
                        {},
                        {}});
    return list;
}

BannerStack::BannerStack(QWidget* parent)
    : QWidget(parent)
{
    setFixedHeight(0);
}

void BannerStack::show(std::vector<Banner> banners)
{
    std::stable_sort(banners.begin(), banners.end(),
                     [](const Banner& a, const Banner& b) { return a.kind < b.kind; });
    if (banners.size() > 2) {
        QStringList hidden;
        for (auto it = banners.begin() + 2; it != banners.end(); ++it)
            hidden << it->cause;
        QString& last = banners[1].sentence;
        last = tr("%1 (also: %2)").arg(last, hidden.join(u" · "_s));
        banners.erase(banners.begin() + 2, banners.end());
    }
    // Only what is said changed (a clock, a minute): the buttons, and with them a focus, stay.
    const bool same = std::equal(
        banners.begin(), banners.end(), m_banners.begin(), m_banners.end(),
        [](const Banner& a, const Banner& b) { return a.kind == b.kind && a.acts == b.acts; });
    const bool quiet = banners == m_banners;
    m_banners = std::move(banners);
    if (quiet)
        return;
    if (!same) {
        for (const auto& row : m_buttons)
            for (Button* button : row)
                button->deleteLater();
        m_buttons.clear();
        for (const Banner& banner : m_banners) {
            m_buttons.emplace_back();
            for (const Banner::Button& act : banner.acts) {
                auto* button = new Button(act.label, Button::Style::Normal, this);
                button->setKey(act.key);
                connect(button, &Button::clicked, this, [this, a = act.act] { Q_EMIT acted(a); });
                button->QWidget::show();
                m_buttons.back().push_back(button);
            }
        }
        QStringList said;
        for (const Banner& banner : m_banners)
            said << banner.cause + u". "_s + banner.sentence;
        setAccessibleName(said.join(u' '));
        if (!said.isEmpty()) {
            // Said once, when it comes up; the words in it may go on counting.
            QAccessibleEvent alert(this, QAccessible::Alert);
            QAccessible::updateAccessibility(&alert);
        }
        setFixedHeight(int(m_banners.size()) * scaled(kHeight));
    }
    place();
    update();
}

void BannerStack::place()
{
    int y = 0;
    for (const auto& row : m_buttons) {
        int x = width() - 12;
        for (auto it = row.rbegin(); it != row.rend(); ++it) {
            const QSize size = (*it)->sizeHint();
            x -= size.width();
            (*it)->setGeometry(x, y + (scaled(kHeight) - size.height()) / 2, size.width(),
                               size.height());
            x -= 8;
        }
        y += scaled(kHeight);
    }
}

void BannerStack::resizeEvent(QResizeEvent*) { place(); }

void BannerStack::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const int h = scaled(kHeight);
    for (size_t n = 0; n < m_banners.size(); ++n) {
        const Banner& banner = m_banners[n];
        const Look look = lookOf(banner.kind);
        const QRect r(0, int(n) * h, width(), h);
        p.fillRect(r, look.back);
        if (banner.kind == Banner::Kind::Drill)
            paint::hatch(p, r, theme().panel, theme().sunken);
        p.fillRect(QRect(r.left(), r.bottom(), r.width(), 1), look.border);
        drawIcon(p, QRectF(16, r.top() + (h - 15) / 2, 15, 15), look.icon, look.ink, look.back);
        int right = width() - 12;
        if (!m_buttons[n].empty())
            right = m_buttons[n].front()->x() - 12;
        if (!banner.right.isEmpty()) {
            const int w = paint::digitsWidth(banner.right, Type::Value) + 8;
            paint::digits(p, QRect(right - w, r.top(), w, h), banner.right, Type::Value, look.ink,
                          true);
            right -= w + 12;
        }
        int x = 40;
        x += paint::text(p, QRect(x, r.top(), right - x, h), banner.cause, Type::BodyBold,
                         look.ink) +
             12;
        if (right > x)
            paint::text(p, QRect(x, r.top(), right - x, h), banner.sentence, Type::Body, look.text);
    }
}

} // namespace matoi::ui
