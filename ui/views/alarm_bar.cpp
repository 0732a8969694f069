// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/theme/button.h>
#include <ui/theme/paint.h>
#include <ui/views/alarm_bar.h>
#include <ui/views/clock_text.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

namespace
{

constexpr int kHeight = 56, kHatched = 64;
//! White on the deep red in both themes: the one bar that must be seen across a room.
const QColor kRed(0x9E1030);

} // namespace

AlarmBar::AlarmBar(QWidget* parent)
    : QWidget(parent)
    , m_answer(new Button({}, Button::Style::Normal, this))
{
    setFixedHeight(scaled(kHeight));
    m_answer->setKey(u"W"_s);
    connect(m_answer, &Button::clicked, this, [this] {
        if (!m_alarms.empty())
            Q_EMIT pressed(m_alarms.front().incident);
    });
    hide();
    retranslate();
}

void AlarmBar::retranslate()
{
    m_answer->setText(tr("Record the answer"));
    place();
    update();
}

QString AlarmBar::sentence() const
{
    if (m_alarms.empty())
        return {};
    QString words = tr("%1: nobody responsible has answered yet").arg(m_alarms.front().label);
    if (m_alarms.size() > 1)
        words += u"  "_s + tr("and %n more", nullptr, int(m_alarms.size()) - 1);
    return words;
}

void AlarmBar::show(std::vector<Alarm> alarms, Ms now)
{
    std::stable_sort(alarms.begin(), alarms.end(),
                     [](const Alarm& a, const Alarm& b) { return a.since < b.since; });
    m_now = now;
    if (alarms != m_alarms) {
        m_alarms = std::move(alarms);
        setFixedHeight(scaled(kHeight));
        setVisible(!m_alarms.empty());
        setAccessibleName(tr("Security emergency") + u". "_s + sentence());
    }
    update();
}

void AlarmBar::place()
{
    const QSize size = m_answer->sizeHint();
    m_answer->setGeometry(width() - 24 - size.width(), (height() - size.height()) / 2, size.width(),
                          size.height());
}

void AlarmBar::resizeEvent(QResizeEvent*) { place(); }

void AlarmBar::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.fillRect(rect(), kRed);
    if (m_alarms.empty())
        return;
    p.setClipRect(QRect(0, 0, kHatched, height()));
    p.setPen(QPen(Qt::white, 8));
    for (int x = -height(); x < kHatched + height(); x += 22)
        p.drawLine(x, height() + 8, x + height() + 16, -8);
    p.setClipping(false);
    drawIcon(p, QRectF(kHatched + 16, (height() - 20) / 2, 20, 20), "lock", Qt::white, kRed);
    const QString elapsed = elapsedText(m_now - m_alarms.front().since);
    int right = m_answer->x() - 16;
    const int clock = paint::digitsWidth(elapsed, Type::ClockL) + 4;
    paint::digits(p, QRect(right - clock, 0, clock, height()), elapsed, Type::ClockL, Qt::white,
                  true);
    right -= clock + 12;
    const QString caption = tr("since detection");
    const int said = QFontMetrics(ui::font(Type::Small)).horizontalAdvance(caption);
    paint::text(p, QRect(right - said, 0, said + 4, height()), caption, Type::Small, Qt::white);
    right -= said + 16;
    int x = kHatched + 50;
    x += paint::text(p, QRect(x, 0, right - x, height()), tr("Security emergency"), Type::Value,
                     Qt::white) +
         14;
    if (right > x)
        paint::text(p, QRect(x, 0, right - x, height()), sentence(), Type::Body, Qt::white);
}

} // namespace matoi::ui
