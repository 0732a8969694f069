// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace matoi::ui
{

//! A choice that opens: the frame is the style sheet's, the arrow is painted (a style sheet can
//! take an arrow from a file only, and that has one colour).
class DropDown : public QComboBox
{
    Q_OBJECT
public:
    using QComboBox::QComboBox;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace matoi::ui
