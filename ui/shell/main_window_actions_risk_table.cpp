// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/risks/risk_import_panel.h>
#include <ui/risks/risk_page.h>
#include <ui/risks/risk_table.h>
#include <ui/risks/risk_table_panels.h>
#include <ui/risks/risk_table_view.h>
#include <ui/shell/actions.h>
#include <ui/shell/main_window.h>

using namespace Qt::StringLiterals;

// The register as a table, and tables that come in and go out.
namespace matoi::ui
{

void MainWindow::wireRiskTable()
{
    m_riskTable = new RiskTable(*m_risks, m_context);
    m_riskTablePanels = new RiskTablePanels(*m_acts, *m_riskTable, *m_riskPanels, this);
    m_riskImport = new RiskImportPanel(m_workspace, this);
    connect(m_riskImport, &RiskImportPanel::said, this, &MainWindow::say);
    connect(m_risks, &RiskPage::tableRequested, m_riskTable, &RiskTable::toggle);
    connect(m_risks, &RiskPage::importRequested, m_riskImport, &RiskImportPanel::choose);
    connect(m_risks, &RiskPage::exportRequested, m_riskTablePanels, &RiskTablePanels::exportFile);
}

void MainWindow::addRiskTableActions()
{
    using P = ActionPlace;
    RiskTablePanels* const ask = m_riskTablePanels;
    const auto open = [this] { return m_riskTable->isOpen(); };
    const auto add = [this](QString id, QString keys, std::function<QString()> words,
                            QString search, std::function<void()> run,
                            std::function<bool()> enabled = {}) {
        m_actions->add({std::move(id), ActionGroup::Risks, P::Risks, std::move(keys),
                        std::move(words), std::move(search), std::move(run), std::move(enabled)});
    };
    add(
        u"risk.table"_s, u"T"_s, [] { return tr("The register as a table, and back"); },
        u"hyou ひょう 表 table ichiran いちらん 一覧"_s, [this] { m_riskTable->toggle(); });
    add(
        u"risk.table_edit"_s, u"F2"_s, [] { return tr("Change the cell of the table"); },
        u"henshu へんしゅう 編集 cell seru セル edit"_s, [this] { m_riskTable->view().editCell(); },
        open);
    add(
        u"risk.table_sort"_s, u"O"_s, [] { return tr("Sort the table by this column"); },
        u"narabekae ならべかえ 並べ替え sort"_s, [this] { m_riskTable->view().sortByCurrent(); },
        open);
    add(
        u"risk.visits"_s, u"B"_s, [] { return tr("Next visit of the chosen rows"); },
        u"jikai じかい 次回確認 matomete まとめて bulk visit"_s, [ask] { ask->visits(); }, open);
    add(
        u"risk.columns"_s, {}, [] { return tr("Columns of the table"); },
        u"retsu れつ 列 koumoku こうもく 項目 columns"_s, [ask] { ask->columns(); }, open);
    add(
        u"risk.filter_keep"_s, u"Ctrl+S"_s, [] { return tr("Keep this filter of the register"); },
        u"hozon ほぞん 保存 shiborikomi しぼりこみ 絞り込み save filter"_s,
        [ask] { ask->keepFilter(); });
    add(
        u"risk.filters"_s, u"W"_s, [] { return tr("Saved filters of the register"); },
        u"hozon ほぞん 保存 shiborikomi しぼりこみ 絞り込み saved filter"_s,
        [ask] { ask->filters(); });
    add(
        u"risk.import"_s, {}, [] { return tr("Import risks from a table"); },
        u"torikomi とりこみ 取り込み csv import notion"_s, [this] { m_riskImport->choose(); });
    add(
        u"risk.export"_s, {}, [] { return tr("Export the register"); },
        u"kakidashi かきだし 書き出し csv json export"_s, [ask] { ask->exportFile(); });
}

} // namespace matoi::ui
