// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/theme/button.h>
#include <ui/theme/paint.h>
#include <ui/views/note_line.h>

namespace matoi::ui
{

NoteLine::NoteLine(QWidget* parent)
    : QWidget(parent)
    , m_close(new Button({}, Button::Style::Normal, this))
{
    setFixedHeight(scaled(36));
    connect(m_close, &Button::clicked, this, [this] {
        m_notes.removeFirst();
        place();
    });
    retranslate();
    hide();
}

void NoteLine::add(const QString& sentence)
{
    m_notes << sentence;
    place();
}

void NoteLine::retranslate()
{
    m_close->setText(tr("Noted"));
    place();
}

void NoteLine::place()
{
    setFixedHeight(scaled(36));
    const QSize size = m_close->sizeHint();
    m_close->setGeometry(width() - 12 - size.width(), (height() - size.height()) / 2, size.width(),
                         size.height());
    setAccessibleName(shown());
    setToolTip(shown());
    setVisible(!m_notes.isEmpty());
    update();
}

void NoteLine::resizeEvent(QResizeEvent*) { place(); }

void NoteLine::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const Theme& t = theme();
    p.fillRect(rect(), t.accBg);
    p.fillRect(QRect(0, height() - 1, width(), 1), t.line);
    drawIcon(p, QRectF(16, height() / 2.0 - 7, 14, 14), "doc", t.accT, t.accBg);
    paint::text(p, QRect(38, 0, m_close->x() - 50, height()), shown(), Type::Body, t.t1);
}

} // namespace matoi::ui
