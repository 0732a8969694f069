// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/theme/paint.h>
#include <ui/views/undo_bar.h>

#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

namespace
{
constexpr int kSeconds = 10; // decide() refuses an older undo
}

UndoBar::UndoBar(QWidget* parent)
    : QWidget(parent)
{
    hide();
    setFixedSize(380, 36);
    setCursor(Qt::PointingHandCursor);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, [this] {
        if (--m_left <= 0) {
            m_second.stop();
            hide();
        }
        update();
    });
}

void UndoBar::offer(const QString& words)
{
    m_words = words;
    setAccessibleName(words);
    m_left = words.isEmpty() ? 0 : kSeconds;
    setVisible(m_left > 0);
    if (m_left > 0)
        m_second.start();
    raise();
    update();
}

void UndoBar::place(int bottom)
{
    move(parentWidget()->width() - width() - 12, bottom - height() - 12);
}

void UndoBar::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    // The inverse of the page in both themes, so that it is seen without moving.
    const Theme& t = theme();
    const QColor back = t.dark ? t.t1 : QColor(0x1A1E25), ink = t.dark ? t.win : QColor(Qt::white);
    p.setPen(Qt::NoPen);
    p.setBrush(back);
    p.drawRoundedRect(rect(), 4, 4);
    drawIcon(p, QRectF(12, 11, 14, 14), "check", ink, back);
    const QString keys = u"Ctrl+Z · %1"_s.arg(m_left);
    const int keysWidth = QFontMetrics(ui::font(Type::Small)).horizontalAdvance(keys) + 12;
    paint::text(p, QRect(width() - keysWidth, 0, keysWidth, height()), keys, Type::Small, ink);
    const QString undo = tr("Undo");
    const int undoWidth = QFontMetrics(ui::font(Type::BodyBold)).horizontalAdvance(undo) + 12;
    paint::text(p, QRect(width() - keysWidth - undoWidth, 0, undoWidth, height()), undo,
                Type::BodyBold, ink);
    paint::text(p, QRect(36, 0, width() - keysWidth - undoWidth - 44, height()), m_words,
                Type::Body, ink);
}

void UndoBar::mousePressEvent(QMouseEvent*)
{
    Q_EMIT undoRequested();
    offer({});
}

} // namespace matoi::ui
