// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/service/composer_line.h>

#include <QWidget>

namespace matoi::ui
{

//! The list of slash commands above the composer: 27 px rows, never with the focus. It lies in the
//! window, above whatever is there.
class CommandList : public QWidget
{
    Q_OBJECT
public:
    //! `owner` lies in the window; it says where the list stands.
    explicit CommandList(QWidget* owner);
    //! Empty = away with it. The choice goes back to the first one.
    void offer(std::vector<const SlashCommand*> commands);
    bool isOpen() const { return isVisible(); }
    void walk(int step);
    const SlashCommand* current() const;
    const std::vector<const SlashCommand*>& commands() const { return m_commands; }

Q_SIGNALS:
    void picked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void place();
    int rowsShown() const;
    QWidget* m_owner;
    std::vector<const SlashCommand*> m_commands;
    int m_current = 0, m_first = 0;
};

} // namespace matoi::ui
