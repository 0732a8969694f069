// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/risk_register.h>
#include <app/text/risk_text.h>
#include <ui/models/day_input.h>
#include <ui/risks/risk_list.h>
#include <ui/risks/risk_page.h>
#include <ui/risks/risk_panels.h>
#include <ui/risks/risk_panels_parts.h>
#include <ui/risks/risk_table.h>
#include <ui/risks/risk_table_panels.h>
#include <ui/risks/saved_filters_panel.h>
#include <ui/shell/acts.h>
#include <ui/views/form_panel.h>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

using Kind = FormField::Kind;
using C = RiskTableColumn;

RiskTablePanels::RiskTablePanels(Acts& acts, RiskTable& table, RiskPanels& panels, QWidget* window)
    : QObject(window)
    , m_acts(acts)
    , m_table(table)
    , m_panels(panels)
    , m_saved(*new SavedFiltersPanel(window))
{
    connect(&table, &RiskTable::visitRequested, this, &RiskTablePanels::visits);
    connect(&table, &RiskTable::filterRequested, &panels, &RiskPanels::askFilter);
    connect(&table, &RiskTable::savedFiltersRequested, this, &RiskTablePanels::filters);
    connect(&table, &RiskTable::columnsRequested, this, &RiskTablePanels::columns);
    connect(&table.view(), &RiskTableView::editRequested, this, &RiskTablePanels::edit);
    connect(&m_saved, &SavedFiltersPanel::picked, this,
            [this](const RiskListFilter& filter) { m_table.page().list().setFilter(filter); });
}

QString RiskTablePanels::labelOf(StreamId risk) const
{
    const auto& rows = m_table.page().board().rows;
    const auto it =
        std::find_if(rows.begin(), rows.end(), [&](const RiskRow& row) { return row.id == risk; });
    return it == rows.end() ? QString() : it->label;
}

void RiskTablePanels::submit(StreamId risk, Command command)
{
    const auto* status = std::get_if<cmd::SetRiskStatus>(&command);
    const int row = m_table.model().rowOf(risk);
    const bool ask =
        status && row >= 0 && asksForImpact(m_table.model().row(row).status, status->status);
    const auto score = row >= 0 ? m_table.model().row(row).score : RiskScore{};
    m_acts.workspace().submit(this, risk, std::move(command),
                              [this, risk, ask, score](const Result<Outcome>& outcome) {
                                  if (!m_acts.settle(outcome, tr("Record changed"))) {
                                      const QString sentence = text::sentence(outcome.error());
                                      m_acts.say(sentence);
                                      return m_table.view().refused(sentence);
                                  }
                                  m_table.view().accepted();
                                  // E-13: a workaround that lessened the impact changes the value.
                                  if (ask)
                                      m_panels.propose(risk, score.potential, score.likelihood);
                              });
}

void RiskTablePanels::edit(StreamId risk, C column, const QString& value)
{
    switch (column) {
    case C::Title:
        return submit(risk, cmd::UpdateRisk{{{u"title"_s, value}}});
    case C::Owner:
        return submit(risk, cmd::UpdateRisk{{{u"owner"_s, value}}});
    case C::Service:
        return submit(risk, cmd::UpdateRisk{{{u"service"_s, value}}});
    case C::Status: {
        const RiskStatus to = riskStatusOf(value);
        const int row = m_table.model().rowOf(risk);
        if (row >= 0 && needsRiskReason(m_table.model().row(row).status, to, false))
            return askReason(risk, to);
        return submit(risk, cmd::SetRiskStatus{to});
    }
    case C::NextVisit: {
        VisitChoice visit;
        if (const auto fault =
                readVisit({{u"visit"_s, value}}, m_table.page().board().today, &visit))
            return m_table.view().refused(*fault);
        if (value.trimmed().isEmpty())
            visit.on = QDate(); // emptied: no visit is promised
        const int row = m_table.model().rowOf(risk);
        const auto bounds =
            row < 0 ? std::nullopt
                    : visitBounds(m_table.model().row(row).status, m_table.page().board().today);
        // A day that is out of bounds, not one that is past: that one no reason mends.
        if (bounds && visit.on && *visit.on >= m_table.page().board().today &&
            !bounds->contains(*visit.on))
            return askVisit({risk}, value);
        return submit(risk, cmd::SetNextVisit{visit});
    }
    default:
        m_table.view().accepted();
    }
}

void RiskTablePanels::askReason(StreamId risk, RiskStatus status)
{
    m_table.view().refused(tr("This step needs a reason."));
    m_acts.form().open(u"risk-cell-status-"_s + risk.toString(),
                       tr("%1: %2").arg(labelOf(risk), text::word(status)),
                       tr("This step needs a reason."),
                       {{u"reason"_s, tr("Reason"), Kind::Line, {}, {}, {}}}, tr("Record"),
                       [this, risk, status](const FormValues& values) {
                           cmd::SetRiskStatus set{status};
                           set.reason = values[u"reason"_s];
                           set.visit.reason = set.reason;
                           m_acts.submitFromForm(risk, std::move(set), [this](const Outcome&) {
                               m_table.view().accepted();
                           });
                       });
}

void RiskTablePanels::visits()
{
    const std::vector<StreamId> risks = m_table.chosen();
    if (risks.empty())
        return m_acts.say(tr("Choose a record first."));
    askVisit(risks, {});
}

void RiskTablePanels::askVisit(const std::vector<StreamId>& risks, const QString& day)
{
    if (m_table.view().editing())
        m_table.view().refused(tr("Another day than usual needs a reason."));
    QStringList labels;
    for (size_t i = 0; i < risks.size() && i < 8; ++i)
        labels << labelOf(risks[i]);
    QString note = labels.join(u", "_s);
    if (risks.size() > 8)
        note += u" "_s + tr("and %n more", nullptr, int(risks.size()) - 8);
    // One draft per choice of rows: a reason for these is none for those.
    m_acts.form().open(u"risk-visits-%1-%2"_s.arg(risks.size()).arg(risks.front().toString()),
                       tr("Next visit of %n records", nullptr, int(risks.size())), note,
                       {{u"visit"_s,
                         tr("Next visit"),
                         Kind::Line,
                         day,
                         tr("2026-12-22, 12/22, +7, +1m; empty = the usual day of each status"),
                         {}},
                        {u"reason"_s,
                         tr("Reason"),
                         Kind::Line,
                         {},
                         tr("needed where the day is not within the bounds of a status"),
                         {}}},
                       tr("Record"), [this, risks](const FormValues& values) {
                           VisitChoice visit;
                           visit.reason = values[u"reason"_s];
                           if (const auto fault =
                                   readVisit(values, m_table.page().board().today, &visit))
                               return m_acts.form().refuse(*fault);
                           recordVisits(risks, visit);
                       });
}

void RiskTablePanels::recordVisits(const std::vector<StreamId>& risks, const VisitChoice& visit)
{
    m_acts.workspace().run(
        this,
        [risks, visit, as = m_acts.workspace().actingAs()](Session& s) {
            return setNextVisits(s, risks, visit, as);
        },
        [this, risks](const Result<qint64>& changed) {
            if (!changed) {
                // "row 3" is what the service calls it; here it has a number of its own.
                Error error = changed.error();
                static const QRegularExpression place(u"^row (\\d+)"_s);
                if (const auto at = place.match(error.context); at.hasMatch()) {
                    const auto n = at.captured(1).toULongLong();
                    if (n >= 1 && n <= risks.size())
                        error.context.replace(0, at.capturedLength(), labelOf(risks[n - 1]));
                }
                return m_acts.form().refuse(
                    tr("No day was changed. %1").arg(text::sentence(error)));
            }
            m_acts.form().succeed();
            m_table.view().accepted();
            Q_EMIT m_acts.undoable(tr("%n next visits changed", nullptr, int(*changed)));
        });
}

} // namespace matoi::ui
