// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/theme/drop_down.h>
#include <ui/theme/icons.h>
#include <ui/theme/theme.h>

#include <QPainter>

namespace matoi::ui
{

void DropDown::paintEvent(QPaintEvent* event)
{
    QComboBox::paintEvent(event);
    QPainter p(this);
    drawIcon(p, QRectF(width() - 22, (height() - 14) / 2.0, 14, 14), "chev", theme().t2,
             theme().raised);
}

} // namespace matoi::ui
