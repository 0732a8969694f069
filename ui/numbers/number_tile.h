// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/projections/numbers.h>

#include <QWidget>

namespace matoi::ui
{

//! One number: its median (or rate), 90th percentile, n, what was left out, how it went month by
//! month, and its definition beneath. Enter or a double click opens its rows. GUI thread.
class NumberTile : public QWidget
{
    Q_OBJECT
public:
    explicit NumberTile(NumberKind kind, QWidget* parent = nullptr);
    //! `months`: the same number of the last months, gaps where there was none. With `upstream` the
    //! formula of the Four Keys project stands beside it.
    void show(const Number& number, std::vector<std::optional<double>> months, bool upstream);
    void setChosen(bool chosen);
    NumberKind kind() const { return m_kind; }
    //! The words as they are painted, a line each.
    QStringList words() const;
    //! Of a number that is worked with or compared: what a chart draws of it.
    static std::optional<double> mainValue(const Number& number);

Q_SIGNALS:
    void chosen(matoi::NumberKind kind);
    void opened(matoi::NumberKind kind);
    //! An arrow: to the tile before (-1) or after (1). Heard here, because what scrolls around the
    //! tiles would take it.
    void walked(int step);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void paintSparkline(QPainter& p, const QRect& r) const;
    NumberKind m_kind;
    std::vector<std::optional<double>> m_months;
    QString m_main, m_level, m_more, m_upstream;
    bool m_chosen = false;
};

} // namespace matoi::ui
