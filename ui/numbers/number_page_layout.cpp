// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/reports/number_export.h>
#include <app/text/number_text.h>
#include <ui/numbers/number_page.h>
#include <ui/numbers/number_plot.h>
#include <ui/numbers/number_tile.h>
#include <ui/theme/button.h>
#include <ui/theme/paint.h>
#include <ui/views/option_row.h>
#include <ui/views/row_picker.h>

#include <QComboBox>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

// Where everything lies on the page, and what is painted between.
namespace matoi::ui
{

namespace
{

constexpr int kHead = 46, kBar = 46, kSide = 430, kCaption = 30, kGap = 10, kMargin = 16;
constexpr size_t kTimes = size_t(NumberKind::DeployFrequency); //!< tiles before the Four Keys

} // namespace

void NumberPage::place()
{
    const int head = scaled(kHead), bar = scaled(kBar);
    int right = width() - kMargin;
    for (Button* button : {m_export, m_import}) {
        const QSize size = button->sizeHint();
        button->setGeometry(right - size.width(), (head - size.height()) / 2, size.width(),
                            size.height());
        right -= size.width() + 12;
    }
    int x = kMargin - 3;
    const auto put = [&](QWidget* widget, int w) {
        const int h = widget->sizeHint().height();
        widget->setGeometry(x, head + (bar - h) / 2, w, h);
        x += w + 10;
    };
    put(m_period, m_period->sizeHint().width());
    put(m_class, std::min(m_class->sizeHint().width(), scaled(150)));
    put(m_service, std::min(std::max(m_service->sizeHint().width(), scaled(120)), scaled(190)));
    put(m_upstreamButton, m_upstreamButton->sizeHint().width());
    const int side = std::min(scaled(kSide), width() * 2 / 5);
    const int top = head + bar, h = std::max(0, height() - top);
    m_area->setGeometry(0, top, width() - side, h);
    placeTiles(width() - side, h);
    const int left = width() - side + kMargin, w = side - 2 * kMargin;
    const QSize by = m_by->sizeHint();
    m_by->setGeometry(left - 3, top + 4, std::min(by.width(), w + 6), by.height());
    const int plotTop = top + by.height() + 10;
    const int plot = std::clamp((height() - plotTop) * 9 / 20, 160, scaled(320));
    m_plot->setGeometry(left, plotTop, w, plot);
    const int tableTop = plotTop + plot + scaled(kCaption);
    m_groups->setGeometry(left, tableTop, w, std::max(0, height() - tableTop - kMargin));
    update();
}

void NumberPage::placeTiles(int width, int height)
{
    const int caption = scaled(kCaption);
    const int least = scaled(m_upstream ? 176 : 150), leastKey = scaled(m_upstream ? 250 : 190);
    const int room = height - 2 * caption - kMargin - 2 * kGap;
    const int tall = std::max(least, room * 3 / 10), key = std::max(leastKey, room - 2 * tall);
    const auto row = [&](size_t first, int count, int y, int h) {
        const int inner = width - 2 * kMargin - (count - 1) * kGap;
        for (int i = 0; i < count; ++i)
            m_tiles[first + size_t(i)]->setGeometry(kMargin + i * (inner + kGap * count) / count, y,
                                                    inner / count, h);
    };
    int y = caption;
    row(0, 3, y, tall);
    y += tall + kGap;
    row(3, 3, y, tall);
    y += tall + caption;
    row(kTimes, int(kNumberKinds - kTimes), y, key);
    m_ground->resize(width, std::max(y + key + kMargin, height));
}

void NumberPage::resizeEvent(QResizeEvent*) { place(); }

void NumberPage::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const Theme& t = theme();
    p.fillRect(rect(), t.win);
    const int head = scaled(kHead), bar = scaled(kBar);
    p.fillRect(QRect(0, 0, width(), head), t.panel);
    p.fillRect(QRect(0, head - 1, width(), 1), t.line);
    int x = kMargin;
    x += paint::text(p, QRect(x, 0, 300, head), tr("Numbers"), Type::Title, t.t1) + 12;
    QString note = reports::periodName(m_board.filter, m_context.zone) + u" · "_s +
                   QString::fromLatin1(m_context.zone.id());
    if (m_board.hidden)
        note += u" · "_s + tr("%n restricted incidents left out", nullptr, int(m_board.hidden));
    paint::text(p, QRect(x, 0, m_import->x() - x - 12, head), note, Type::Small, t.t3);
    const QRect area = m_area->geometry();
    p.fillRect(QRect(area.right() + 1, head + bar, 1, height()), t.line);
    const QRect plot = m_plot->geometry();
    const int top = plot.bottom() + 1, caption = scaled(kCaption);
    const int w = m_groups->width() - 8, column = w / 6;
    const auto title = [&](int from, int width, const QString& words, bool right) {
        paint::text(p, QRect(plot.left() + from, top, width, caption), words, Type::Label, t.t3,
                    (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    };
    title(8, 2 * column - 8, text::word(grouping()), false);
    title(2 * column, 2 * column - 8, tr("Value"), false);
    title(4 * column, column + column / 2, tr("90 %"), false);
    title(5 * column, column, u"n"_s, true);
}

void NumberPage::paintGroup(QPainter& p, int row, const QRect& r) const
{
    const Theme& t = theme();
    const NumberGroup& group = m_board.groups[size_t(row)];
    const Number& number = group.numbers.of(m_chosen);
    const int w = r.width() - 8, column = w / 6;
    const auto put = [&](int from, int width, const QString& words, Type type, const QColor& ink,
                         bool right = false) {
        paint::text(p, QRect(r.left() + from, r.top(), width, r.height()), words, type, ink,
                    (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    };
    put(8, 2 * column - 12, reports::groupName(group, grouping()), Type::Small, t.t1);
    put(2 * column, 2 * column - 8, reports::mainText(number), Type::SmallBold, t.t1);
    put(4 * column, column + column / 2, number.p90 ? text::timeText(number.p90) : QString(),
        Type::Small, t.t2);
    put(5 * column, column, QLocale().toString(number.n()), Type::Small, t.t2, true);
}

QString NumberPage::spokenGroup(int row) const
{
    const NumberGroup& group = m_board.groups[size_t(row)];
    const Number& number = group.numbers.of(m_chosen);
    QStringList words{reports::groupName(group, grouping()), reports::mainText(number),
                      tr("n = %1").arg(number.n())};
    if (number.p90)
        words.insert(2, tr("90 %: %1").arg(text::timeText(number.p90)));
    return words.join(u", "_s);
}

} // namespace matoi::ui
