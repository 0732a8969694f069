// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/theme/theme.h>

#include <QWidget>

namespace matoi::ui
{

//! An icon in a layout; told nothing to screen readers, the words beside it say it.
class IconMark : public QWidget
{
    Q_OBJECT
public:
    //! `ink` names a colour of the theme of now; `icon` lives as long as the program.
    IconMark(const char* icon, QColor Theme::*ink, QWidget* parent);
    void show(const char* icon, QColor Theme::*ink);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const char* m_icon;
    QColor Theme::*m_ink;
};

//! A key cap in a layout; painted, not bound.
class KeyMark : public QWidget
{
    Q_OBJECT
public:
    KeyMark(QString key, QWidget* parent);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_key;
};

//! One letter in a ring: the name of a question.
class LetterMark : public QWidget
{
    Q_OBJECT
public:
    LetterMark(QChar letter, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QChar m_letter;
};

//! A part of a card with a ground of its own.
class Band : public QWidget
{
    Q_OBJECT
public:
    enum class Ground {
        Section, //!< the window's colour, across the card, between two hairlines
        Warning  //!< the tint of a warning, rounded
    };
    Band(Ground ground, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Ground m_ground;
};

} // namespace matoi::ui
