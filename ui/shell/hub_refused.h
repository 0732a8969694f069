// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/refused_rows.h>

#include <QObject>

namespace matoi::ui
{

class Acts;
class ListPanel;

//! What the hub did not take: why, and what can be done with it. Nothing is ever dropped. GUI
//! thread; `acts` is borrowed.
class HubRefused : public QObject
{
    Q_OBJECT
public:
    HubRefused(Acts& acts, QWidget* window);
    void show();
    //! More or less was refused, or sent again: reads the list anew if it is on the screen.
    void follow();

private:
    void reload();
    void sendAgain(std::vector<EventId> ids);
    void copy();
    void exportAll();

    Acts& m_acts;
    QWidget* m_window;
    ListPanel& m_list;
    std::vector<RefusedRow> m_rows;
};

} // namespace matoi::ui
