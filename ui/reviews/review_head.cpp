// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/messages.h>
#include <ui/reviews/review_head.h>
#include <ui/theme/button.h>
#include <ui/theme/paint.h>
#include <ui/views/clock_text.h>

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

namespace
{

constexpr int kTitle = 46, kStrip = 62;
constexpr Ms kDay = 86'400'000;

} // namespace

ReviewHead::ReviewHead(const WindowContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_list(new Button({}, Button::Style::Quiet, this))
    , m_plan(new Button({}, Button::Style::Quiet, this))
    , m_next(new Button({}, Button::Style::Primary, this))
{
    m_list->setIconName("list");
    m_list->setKey(u"Esc"_s);
    m_plan->setKey(u"L"_s);
    m_next->setKey(u"Ctrl+Enter"_s);
    connect(m_list, &Button::clicked, this, &ReviewHead::listRequested);
    connect(m_plan, &Button::clicked, this, &ReviewHead::planRequested);
    connect(m_next, &Button::clicked, this, &ReviewHead::nextRequested);
    clear();
}

ReviewHead::Next ReviewHead::nextOf(const Postmortem& postmortem)
{
    switch (postmortem.state) {
    case PostmortemPhase::Draft:
        return Next::HandIn;
    case PostmortemPhase::InReview:
        return postmortem.reviewHeldAt ? Next::Finish : Next::Hold;
    case PostmortemPhase::Reviewed:
        return Next::Close;
    case PostmortemPhase::Closed:
        break;
    }
    return Next::Nothing;
}

QString ReviewHead::words(Next next)
{
    switch (next) {
    case Next::HandIn:
        return tr("Hand in for review");
    case Next::Hold:
        return tr("Record the review meeting");
    case Next::Finish:
        return tr("Mark as reviewed");
    case Next::Close:
        return tr("Close the postmortem");
    case Next::Nothing:
        break;
    }
    return {};
}

void ReviewHead::retranslate()
{
    m_list->setText(tr("All postmortems"));
    m_plan->setText(tr("Plan"));
    m_plan->setToolTip(tr("Owner, facilitator, due date and review meeting (L)"));
    m_next->setText(words(nextOf(m_snap.postmortem)));
    resizeEvent(nullptr);
    speak();
    update();
}

void ReviewHead::show(const ReviewSnapshot& snapshot)
{
    m_snap = snapshot;
    m_shown = true;
    m_now = std::max(m_now, snapshot.now);
    const Next next = nextOf(m_snap.postmortem);
    m_next->setText(words(next));
    m_next->setVisible(next != Next::Nothing && m_snap.writable());
    m_plan->setVisible(m_snap.writable());
    m_list->show();
    resizeEvent(nullptr);
    speak();
    update();
}

void ReviewHead::clear()
{
    m_shown = false;
    for (Button* button : {m_list, m_plan, m_next})
        button->hide();
    update();
}

void ReviewHead::tick(Ms now)
{
    // Words of minutes: a look a minute is enough.
    if (m_shown && now / 60'000 != m_now / 60'000)
        update();
    m_now = now;
}

int ReviewHead::wantedHeight() const { return scaled(kTitle) + (m_shown ? scaled(kStrip) : 0); }

QString ReviewHead::dueWords() const
{
    const Postmortem& p = m_snap.postmortem;
    if (p.state == PostmortemPhase::Reviewed || p.state == PostmortemPhase::Closed)
        return text::word(p.state);
    if (const qint64 late = daysLate(p, m_now))
        return tr("%n day(s) late", nullptr, int(late));
    if (p.reviewHeldAt)
        return tr("Meeting held");
    return p.dueAt ? text::durationWords(p.dueAt - m_now) : u"—"_s;
}

std::vector<ReviewHead::Cell> ReviewHead::cells() const
{
    const Postmortem& p = m_snap.postmortem;
    const auto clock = [&](Ms at) { return clockTime(at, m_now, m_context.zone); };
    const auto duration = [](const std::optional<Ms>& ms) {
        return ms ? text::durationWords(*ms) : u"—"_s;
    };
    const QString owner = m_snap.name(p.owner), leads = m_snap.name(p.facilitator);
    QString meeting = p.reviewHeldAt ? tr("held %1").arg(clock(p.reviewHeldAt))
                      : p.meetingAt  ? tr("review %1").arg(clock(p.meetingAt))
                                     : QString();
    return {{tr("Owner"), owner.isEmpty() ? u"—"_s : owner, {}, owner},
            {tr("Facilitator"), leads.isEmpty() ? u"—"_s : leads, meeting, leads},
            {tr("To detection"), duration(m_snap.times.toDetect), {}, {}},
            {tr("To response"), duration(m_snap.times.toAcknowledge), {}, {}},
            {tr("To first notice"), duration(m_snap.times.toNotice), {}, {}},
            {tr("To recovery"), duration(m_snap.times.toConverge), {}, {}}};
}

void ReviewHead::speak()
{
    if (!m_shown)
        return;
    QStringList words{m_snap.label, m_snap.title(), text::word(m_snap.postmortem.state)};
    for (const Cell& cell : cells())
        words << u"%1 %2 %3"_s.arg(cell.caption, cell.value, cell.aside).trimmed();
    words << tr("Due") + u' ' + dueWords();
    setAccessibleName(tr("Postmortem"));
    setAccessibleDescription(words.join(u", "_s));
}

void ReviewHead::resizeEvent(QResizeEvent*)
{
    const int title = scaled(kTitle);
    int x = width() - 16;
    for (Button* button : {m_next, m_plan, m_list}) {
        if (button->isHidden())
            continue;
        const QSize size = button->sizeHint();
        x -= size.width();
        button->setGeometry(x, (title - size.height()) / 2, size.width(), size.height());
        x -= 8;
    }
}

void ReviewHead::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const Theme& t = theme();
    const int title = scaled(kTitle), strip = scaled(kStrip);
    p.fillRect(rect(), t.panel);
    p.fillRect(QRect(0, title - 1, width(), 1), t.line);
    if (!m_shown) {
        paint::text(p, QRect(16, 0, width() - 32, title), tr("Postmortems"), Type::Title, t.t1);
        return;
    }
    p.fillRect(QRect(0, height() - 1, width(), 1), t.line);
    const auto end = [&] {
        int left = width();
        for (const Button* button : {m_list, m_plan, m_next})
            if (!button->isHidden())
                left = std::min(left, button->x());
        return left - 12;
    }();
    int x = 16;
    x += paint::text(p, QRect(x, 0, scaled(160), title), m_snap.label, Type::Body, t.t2) + 8;
    const bool over = m_snap.incident.state == IncidentState::Closed;
    x += paint::chip(p, x, title / 2, text::word(m_snap.incident.state),
                     {over ? t.t2 : t.okt, over ? t.sunken : t.okbg, over ? t.line2 : t.ok,
                      over ? "done" : "conv"}) +
         8;
    if (m_snap.incident.kind == IncidentKind::Drill)
        x += paint::chip(p, x, title / 2, text::word(IncidentKind::Drill),
                         {t.t2, t.sunken, t.line2, "flag"}) +
             8;
    if (m_snap.incident.restricted)
        x += paint::chip(p, x, title / 2, tr("Restricted"), {t.sect, t.secbg, t.sec, "lock"}) + 8;
    paint::text(p, QRect(x, 0, end - x, title), tr("Postmortem: %1").arg(m_snap.title()),
                Type::Title, t.t1);

    // The strip: state, people, times, due.
    const int top = title, caption = scaled(20);
    x = 16;
    paint::text(p, QRect(x, top + 6, 200, caption), tr("State"), Type::Label, t.t3);
    const PostmortemPhase phases[]{PostmortemPhase::Draft, PostmortemPhase::InReview,
                                   PostmortemPhase::Reviewed, PostmortemPhase::Closed};
    const int chipTop = top + 6 + caption, chipHeight = scaled(26);
    const int segments = x;
    for (const PostmortemPhase phase : phases) {
        const bool on = phase == m_snap.postmortem.state;
        const QString word = text::word(phase);
        const int w =
            QFontMetrics(ui::font(on ? Type::SmallBold : Type::Small)).horizontalAdvance(word) + 18;
        const QRect r(x, chipTop, w, chipHeight);
        if (on)
            p.fillRect(r, t.accBg);
        if (x > segments)
            p.fillRect(QRect(x, chipTop, 1, chipHeight), t.line2);
        paint::text(p, r, word, on ? Type::SmallBold : Type::Small, on ? t.accT : t.t2,
                    Qt::AlignCenter);
        x += w;
    }
    p.setPen(t.line2);
    p.setBrush(Qt::NoBrush);
    p.drawRoundedRect(QRectF(segments + 0.5, chipTop + 0.5, x - segments - 1, chipHeight - 1), 4,
                      4);
    x += 16;
    const QString due = dueWords();
    const bool late = daysLate(m_snap.postmortem, m_now) > 0;
    const bool waits =
        !m_snap.postmortem.reviewHeldAt && (m_snap.postmortem.state == PostmortemPhase::Draft ||
                                            m_snap.postmortem.state == PostmortemPhase::InReview);
    const Type dueType = Type::ClockM;
    const int dueWidth =
        std::max(QFontMetrics(ui::font(dueType)).horizontalAdvance(due) + (late ? scaled(24) : 0),
                 QFontMetrics(ui::font(Type::Label)).horizontalAdvance(u"00/00 00:00"_s) +
                     scaled(70)) +
        40;
    for (const Cell& cell : cells()) {
        const int badge = cell.badge.isEmpty() ? 0 : 28;
        const int aside =
            cell.aside.isEmpty()
                ? 0
                : QFontMetrics(ui::font(Type::Small)).horizontalAdvance(cell.aside) + 10;
        const int value = QFontMetrics(ui::font(Type::Value)).horizontalAdvance(cell.value);
        const int words = QFontMetrics(ui::font(Type::Label)).horizontalAdvance(cell.caption);
        const int w = std::max(words, badge + value + aside) + 32;
        // Where there is little room the later ones go; the due date stays.
        if (x + w > width() - dueWidth)
            break;
        p.fillRect(QRect(x, top, 1, strip - 1), t.line);
        paint::text(p, QRect(x + 16, top + 6, w - 20, caption), cell.caption, Type::Label, t.t3);
        int at = x + 16;
        const QRect line(at, top + 6 + caption, w - 20, chipHeight);
        if (badge) {
            paint::badge(p, at, line.center().y() + 1, cell.badge);
            at += badge;
        }
        at +=
            paint::text(p, QRect(at, line.top(), w, line.height()), cell.value, Type::Value, t.t1) +
            8;
        if (aside)
            paint::text(p, QRect(at, line.top(), w, line.height()), cell.aside, Type::Small, t.t3);
        x += w;
    }
    const QRect cell(width() - dueWidth, top, dueWidth, strip - 1);
    p.fillRect(QRect(cell.left(), top, 1, strip - 1), t.line);
    const Ms dueAt = m_snap.postmortem.dueAt;
    const QString when = dueAt ? clockTime(dueAt, m_now, m_context.zone) : QString();
    paint::text(p, QRect(cell.left() + 16, top + 6, cell.width() - 24, caption),
                tr("Due %1").arg(when), Type::Label, t.t3);
    const QColor ink = late ? t.s10t : t.t1;
    int at = cell.left() + 16;
    if (late) {
        drawIcon(p, QRectF(at, top + 6 + caption + chipHeight / 2 - 8, 16, 16), "tri", ink);
        at += scaled(22);
    }
    paint::text(p, QRect(at, top + 5 + caption, cell.right() - at, chipHeight), due, dueType, ink);
    const Ms from = m_snap.incident.milestone(Milestone::Converged).value_or(dueAt - 3 * kDay);
    if (waits && dueAt > from)
        paint::shareBar(p, cell, std::clamp(double(m_now - from) / double(dueAt - from), 0.0, 1.0),
                        late ? t.s10 : t.acc);
}

} // namespace matoi::ui
