// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace matoi::ui
{

//! The 64 px column at the left: logo, then only the pages that exist.
class NavBar : public QWidget
{
    Q_OBJECT
public:
    explicit NavBar(QWidget* parent = nullptr);
    void setPage(int page);
    void setLive(int count);
    //! Visits of risks that are due.
    void setDue(int count);
    //! Postmortems that are late.
    void setLate(int count);

Q_SIGNALS:
    void pageChosen(int page);
    void settingsRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    QRect itemRect(int item) const;
    int m_page = 0, m_live = 0, m_due = 0, m_late = 0;
};

} // namespace matoi::ui
