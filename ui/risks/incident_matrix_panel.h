// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/projections/risk_matrix.h>
#include <ui/views/scrim_panel.h>

namespace matoi::ui
{

class Button;
class OptionRow;

//! The incidents of a period by scope x degree, with titles and counts; what lacks a factor stands
//! apart and is never a zero. Arrows walk, Enter opens the first incident of a cell.
class IncidentMatrixPanel : public ScrimPanel
{
    Q_OBJECT
public:
    explicit IncidentMatrixPanel(QWidget* window);
    //! Asks for the period that was chosen last (periodWanted).
    void open(const std::map<QString, QString>& policy);
    void show(const IncidentMatrix& matrix);
    //! Of the last days; 0 = everything.
    int days() const;

Q_SIGNALS:
    void periodWanted(int days);
    void incidentWanted(matoi::StreamId incident);

private:
    class Grid;
    void finishWith(StreamId incident);
    QLabel* m_title;
    OptionRow* m_period;
    Grid* m_grid;
    Button* m_close;
};

} // namespace matoi::ui
