// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/messages.h>
#include <ui/risks/incident_matrix_panel.h>
#include <ui/risks/risk_page.h>
#include <ui/risks/risk_panels.h>
#include <ui/risks/risk_pictures.h>
#include <ui/risks/risk_plot.h>
#include <ui/risks/trends_panel.h>
#include <ui/shell/acts.h>

using namespace Qt::StringLiterals;

// What is drawn of the register over time.
namespace matoi::ui
{

void RiskPanels::wirePictures()
{
    connect(&m_trends, &TrendsPanel::saveRequested, &m_pictures, &RiskPictures::savePlot);
    connect(&m_trends, &TrendsPanel::copied, this, [this] { m_acts.say(tr("Copied.")); });
    connect(&m_incidents, &IncidentMatrixPanel::incidentWanted, this, &RiskPanels::incidentWanted);
    connect(&m_incidents, &IncidentMatrixPanel::periodWanted, this, [this](int days) {
        m_acts.workspace().run(
            this,
            [days](Session& s) {
                const Ms now = s.now() + 1;
                return incidentMatrixOf(s.read(), days ? now - days * Ms(86'400'000) : 0, now);
            },
            [this](const Result<IncidentMatrix>& matrix) {
                if (!matrix)
                    return m_acts.say(text::sentence(matrix.error()));
                m_incidents.show(*matrix);
            });
    });
}

void RiskPanels::showTrends()
{
    m_acts.workspace().run(
        this, [](Session& s) { return riskPlots(s, s.read()); },
        [this](const Result<RiskPlots>& plots) {
            if (!plots)
                return m_acts.say(text::sentence(plots.error()));
            m_trends.open(*plots, systemClock().now());
        });
}

void RiskPanels::showIncidents() { m_incidents.open(m_page.policy()); }

} // namespace matoi::ui
