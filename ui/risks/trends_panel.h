// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/service/risk_register.h>
#include <ui/shell/window_context.h>
#include <ui/views/scrim_panel.h>

namespace matoi::ui
{

class Button;
class RiskPlot;

//! The register over time: what is open with its priority sum, and how long it has waited. Each
//! picture is saved as PNG, SVG or PDF, its values copied as a table.
class TrendsPanel : public ScrimPanel
{
    Q_OBJECT
public:
    TrendsPanel(const WindowContext& context, QWidget* window);
    void open(const RiskPlots& plots, Ms now);
    RiskPlot& overTime() { return *m_open; }
    RiskPlot& ages() { return *m_ages; }

Q_SIGNALS:
    //! This picture is to be written into a file.
    void saveRequested(matoi::ui::RiskPlot* plot);
    void copied();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    RiskPlot* chosen() const;
    const WindowContext& m_context;
    QLabel *m_title, *m_hint;
    RiskPlot *m_open, *m_ages;
    Button *m_close, *m_copy, *m_save;
};

} // namespace matoi::ui
