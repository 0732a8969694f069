// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/theme/app_style.h>
#include <ui/theme/icons.h>
#include <ui/theme/theme.h>

#include <QPainter>
#include <QStyleOption>

namespace matoi::ui
{

AppStyle::AppStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void AppStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                             QPainter* painter, const QWidget* widget) const
{
    if (element != PE_IndicatorCheckBox && element != PE_IndicatorItemViewItemCheck)
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    const Theme& t = theme();
    const bool ticked = option->state & State_On;
    const bool enabled = option->state & State_Enabled;
    const double side = std::min(option->rect.width(), option->rect.height()) + 2;
    const QPointF centre = QRectF(option->rect).center();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawIcon(*painter, QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side),
             ticked ? "todod" : "todo",
             !enabled ? t.line2
             : ticked ? t.accT
                      : t.edge,
             t.raised);
    painter->restore();
}

} // namespace matoi::ui
