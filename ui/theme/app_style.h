// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace matoi::ui
{

//! Fusion, with boxes to tick in the colours of the theme: its own are not to be seen on dark
//! paper.
class AppStyle : public QProxyStyle
{
    Q_OBJECT
public:
    AppStyle();
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
};

} // namespace matoi::ui
