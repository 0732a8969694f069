// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/store/store.h>
#include <app/text/messages.h>
#include <ui/theme/paint.h>
#include <ui/views/clock_text.h>
#include <ui/views/composer.h>
#include <ui/views/composer_edit.h>
#include <ui/views/timeline_parts.h>

#include <QMouseEvent>

using namespace Qt::StringLiterals;

// Below the words: what will be stored, in words.
namespace matoi::ui
{

int Composer::paintFiles(QPainter& p, int y)
{
    const Theme& t = theme();
    m_fileChips.clear();
    int x = 12;
    for (const QString& name : m_files) {
        const paint::ChipStyle style{t.accT, t.accBg, t.acc, "img"};
        const QString words = name.size() > 28 ? name.left(20) + u"…"_s + name.right(7) : name;
        const int chip = paint::chip(p, x, y, words, style);
        drawIcon(p, QRectF(x + chip + 4, y - 6, 12, 12), "x", t.t3, t.win);
        m_fileChips.push_back(QRect(x, y - 12, chip + 18, 24));
        x += chip + 26;
    }
    return m_files.isEmpty() ? y : y + 26;
}

void Composer::mousePressEvent(QMouseEvent* event)
{
    for (size_t i = 0; i < m_fileChips.size(); ++i)
        if (m_fileChips[i].contains(event->pos()))
            return Q_EMIT fileRemoved(int(i));
    QWidget::mousePressEvent(event);
}

void Composer::paintChips(QPainter& p, int y)
{
    const Theme& t = theme();
    const Ms now = systemClock().now();
    const ComposerLine line = readLine(text(), now, m_zone);
    const paint::ChipStyle plain{t.t2, t.panel, t.line2};
    int x = 12;
    const auto chip = [&](const QString& words, const paint::ChipStyle& style) {
        x += paint::chip(p, x, y, words, style) + 6;
    };
    if (line.badTime)
        chip(tr("time not understood"), {t.s10t, t.s10bg, t.s10t, "tri"});
    else if (line.entry.at)
        chip(tr("recorded as happened at %1").arg(clockTime(*line.entry.at, now, m_zone)),
             {t.accT, t.accBg, t.acc, "clock"});
    else
        chip(tr("now"), {t.t2, t.panel, t.line2, "clock"});
    if (line.act == LineAct::PinLast)
        chip(tr("pins the last entry"), {t.accT, t.accBg, t.acc, "pin"});
    else
        chip(text::word(line.entry.kind), {t.t2, t.panel, t.line2, iconOf(line.entry.kind)});
    if (line.entry.pin && line.act == LineAct::Entry)
        chip(tr("pinned"), {t.accT, t.accBg, t.acc, "pin"});
    if (line.entry.lane != Lane::All) {
        const bool dev = line.entry.lane == Lane::Dev;
        chip(text::word(line.entry.lane), {dev ? t.devt : t.bizt, dev ? t.devbg : t.bizbg, {}});
    }
    if (line.act == LineAct::Entry)
        chip(text::word(line.entry.certainty), plain);
    if (!line.unknown.isEmpty())
        chip(tr("%1 is no command; it stays as text").arg(line.unknown.left(24)),
             {t.s6t, t.s6bg, t.s6e, "tri"});
    const QString record = tr("record");
    const int w = QFontMetrics(ui::font(Type::Small)).horizontalAdvance(record) + 4;
    const int cap = paint::keyCapWidth(u"Enter"_s);
    if (x > width() - 28 - w - cap)
        return; // what will be stored is more than how
    paint::text(p, QRect(width() - 12 - w, y - 10, w, 20), record, Type::Small, t.t3);
    paint::keyCap(p, width() - 20 - w - cap, y, u"Enter"_s, t.t3, t.line2);
}

void Composer::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const Theme& t = theme();
    p.fillRect(rect(), t.win);
    p.fillRect(QRect(0, 0, width(), 1), t.line);
    if (isClosed()) {
        drawIcon(p, QRectF(12, 13, 14, 14), "lock", t.t2, t.win);
        paint::text(p, QRect(32, 10, width() - 40, 20), m_closed, Type::Small, t.t2);
        return;
    }
    const int y = paintFiles(p, m_edit->geometry().bottom() + 20);
    if (!m_notice.isEmpty()) {
        drawIcon(p, QRectF(12, y - 7, 14, 14), "tri", t.s10t, t.win);
        paint::text(p, QRect(32, y - 10, width() - 40, 20), m_notice, Type::Small, t.s10t);
    } else if (!m_progress.isEmpty()) {
        drawIcon(p, QRectF(12, y - 7, 14, 14), "clock", t.t2, t.win);
        paint::text(p, QRect(32, y - 10, width() - 40, 20), m_progress, Type::Small, t.t2);
    } else {
        paintChips(p, y);
    }
}

} // namespace matoi::ui
