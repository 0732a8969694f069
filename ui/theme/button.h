// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/theme/theme.h>

#include <QAbstractButton>

namespace matoi::ui
{

//! A painted button: icon, text, key cap. Primary = accent; Quiet = no border; Choice = a segment
//! or source that stays pressed when checkable; Chip = the same, 22 high. Text is always plain.
class Button : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Style { Normal, Primary, Quiet, Choice, Chip, Link };
    Button(const QString& text, Style style, QWidget* parent = nullptr);
    //! The key that does the same; painted, not bound.
    void setKey(const QString& key);
    void setIconName(const char* name);
    //! Touches its neighbour on these sides: one row of segments, without corners between them.
    void setJoined(bool left, bool right);
    //! A dashed border: it stands for something that is not shown.
    void setDashed(bool dashed);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Type textType(bool strong) const;
    Style m_style;
    QString m_key;
    const char* m_icon = nullptr;
    bool m_dashed = false, m_joinedLeft = false, m_joinedRight = false;
};

} // namespace matoi::ui
