// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/projections/risk_matrix.h>

#include <algorithm>

namespace matoi
{

namespace
{

size_t rowAt(ImpactBand potential)
{
    return size_t(std::find(kMatrixRows.begin(), kMatrixRows.end(), potential) -
                  kMatrixRows.begin());
}

} // namespace

const RiskCell& RiskMatrix::at(ImpactBand potential, qint64 likelihood) const
{
    return cells[rowAt(potential)][likelihood == 2 ? 1 : 0];
}

RiskMatrix riskMatrix(const std::vector<RiskRow>& rows, bool completedToo)
{
    RiskMatrix matrix;
    for (size_t i = 0; i < kMatrixRows.size(); ++i)
        for (qint64 likelihood : {1, 2}) {
            RiskCell& cell = matrix.cells[i][size_t(likelihood - 1)];
            cell.potential = kMatrixRows[i];
            cell.likelihood = likelihood;
            cell.priority = priorityScore({kMatrixRows[i], ImpactBand::Unknown, likelihood});
        }
    for (size_t i = 0; i < rows.size(); ++i) {
        const RiskRow& row = rows[i];
        if (!row.isOpen() && !completedToo)
            continue;
        RiskCell& cell = matrix.cells[rowAt(row.score.potential)][row.score.likelihood == 2];
        cell.rows.push_back(i);
        cell.up += row.moved() == Movement::Up;
        cell.down += row.moved() == Movement::Down;
    }
    for (auto& line : matrix.cells)
        for (RiskCell& cell : line)
            std::sort(cell.rows.begin(), cell.rows.end(),
                      [&](size_t a, size_t b) { return priorityBefore(rows[a], rows[b]); });
    return matrix;
}

RiskQueue riskQueue(const std::vector<RiskRow>& rows, QDate today, int days)
{
    RiskQueue queue;
    const QDate last = today.addDays(days);
    for (const RiskRow& row : rows) {
        const QDate visit = dayFrom(row.nextVisitOn);
        if (isOverdue(row.status, visit, today))
            queue.overdue.push_back(row);
        else if (isDueToday(row.status, visit, today))
            queue.today.push_back(row);
        else if (row.isOpen() && visit.isValid() && visit <= last)
            queue.later.push_back(row);
    }
    for (auto* list : {&queue.overdue, &queue.today, &queue.later})
        std::sort(list->begin(), list->end(), [](const RiskRow& a, const RiskRow& b) {
            return a.nextVisitOn != b.nextVisitOn ? a.nextVisitOn < b.nextVisitOn
                                                  : priorityBefore(a, b);
        });
    return queue;
}

IncidentMatrix incidentMatrix(const std::vector<ScoredIncident>& incidents)
{
    IncidentMatrix matrix;
    for (const ScoredIncident& incident : incidents) {
        const bool known = incident.scope && incident.degree && validScope(*incident.scope) &&
                           validDegree(*incident.degree);
        if (!known)
            matrix.unknown.push_back(incident);
        else
            matrix.cells[size_t(*incident.scope - 1)][size_t(*incident.degree / 2)].push_back(
                incident);
    }
    return matrix;
}

} // namespace matoi
