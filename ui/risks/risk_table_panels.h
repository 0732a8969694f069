// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/risks/risk_table_view.h>

#include <QObject>

namespace matoi::ui
{

class Acts;
class RiskPanels;
class RiskTable;
class SavedFiltersPanel;
struct FormField;

//! What is asked of the table of the register, and how its cells become facts. GUI thread.
class RiskTablePanels : public QObject
{
    Q_OBJECT
public:
    //! All borrowed; they outlive this.
    RiskTablePanels(Acts& acts, RiskTable& table, RiskPanels& panels, QWidget* window);

    //! The next visit of all chosen rows: all of them or none (E-14).
    void visits();
    //! What the register shows now, under a name.
    void keepFilter();
    //! Those that were kept: to apply, rename, forget.
    void filters();
    void columns();
    //! The rows that are shown, or all, as CSV or JSON: the file is replaced as a whole or not.
    void exportFile();

private:
    void edit(StreamId risk, RiskTableColumn column, const QString& value);
    void submit(StreamId risk, Command command);
    void askVisit(const std::vector<StreamId>& risks, const QString& day);
    void askReason(StreamId risk, RiskStatus status);
    void recordVisits(const std::vector<StreamId>& risks, const VisitChoice& visit);
    QString labelOf(StreamId risk) const;

    Acts& m_acts;
    RiskTable& m_table;
    RiskPanels& m_panels;
    SavedFiltersPanel& m_saved;
};

} // namespace matoi::ui
