// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/theme/paint.h>
#include <ui/views/worked_preview.h>

namespace matoi::ui
{

WorkedPreview::WorkedPreview(QWidget* parent)
    : QWidget(parent)
{
    setFixedHeight(scaled(56));
}

void WorkedPreview::show(qint64 band, const QString& sentence)
{
    m_band = band;
    m_sentence = sentence;
    setFixedHeight(scaled(56)); // the text scale may be another one by now
    setAccessibleName(sentence);
    update();
}

void WorkedPreview::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const Theme& t = theme();
    p.setPen(t.line);
    p.setBrush(t.sunken);
    p.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const int side = scaled(30);
    paint::impactShape(p, QRectF(16, (height() - side) / 2.0, side, side), m_band);
    paint::text(p, QRect(30 + side, 0, width() - 44 - side, height()), m_sentence, Type::Value,
                t.t1);
}

} // namespace matoi::ui
