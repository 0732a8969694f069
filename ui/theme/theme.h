// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>

namespace matoi::ui
{

//! Colour tokens of ui.md 2, by the names used there.
struct Theme {
    bool dark = false;
    QColor win, panel, raised, sunken, line, line2;
    QColor edge, t1, t2, t3, acc, onAcc;
    QColor accT, accBg, s10, s10t, s10bg, s6;
    QColor s6e, s6t, s6bg, s3, s3e, s3t;
    QColor s3bg, s1, s1e, s1t, s1bg, ok;
    QColor okt, okbg, dev, devt, devbg, biz;
    QColor bizt, bizbg, sec, sect, secbg;
    QColor scrim;
};
const Theme& theme();
Theme lightTheme();
Theme darkTheme();
//! The same without tints and hairlines: every ground black or white, every border and every quiet
//! word as strong as the words.
Theme highContrast(Theme theme);

enum class ThemeMode { System, Light, Dark };

//! Switches tokens, palette and the small style sheet of plain controls; changed() asks every
//! painted widget for one update(). GUI thread.
class ThemeController : public QObject
{
    Q_OBJECT
public:
    static ThemeController& instance();
    void setMode(ThemeMode mode);
    ThemeMode mode() const { return m_mode; }
    //! On, or as the system: where its own colours are black on white or white on black.
    void setHighContrast(bool on);
    bool highContrast() const { return m_high; }
    //! 1.0, 1.15, 1.3 or 1.5.
    void setTextScale(double scale);
    double textScale() const { return m_scale; }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    ThemeController();
    void apply();
    ThemeMode m_mode = ThemeMode::System;
    double m_scale = 1.0;
    void readSystem();
    bool m_systemDark = false, m_systemHigh = false, m_high = false;
};

//! Type roles of ui.md 3.
enum class Type {
    Label,
    Meta,
    Small,
    SmallBold,
    Body,
    BodyBold,
    Value,
    Title,
    ClockM,
    ClockL,
    Huge
};
QFont font(Type type);
//! A size of ui.md in device-independent pixels, times the text scale.
int scaled(int px);

} // namespace matoi::ui
