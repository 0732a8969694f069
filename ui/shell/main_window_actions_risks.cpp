// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/reviews/review_page.h>
#include <ui/risks/risk_list.h>
#include <ui/risks/risk_matrix_view.h>
#include <ui/risks/risk_page.h>
#include <ui/risks/risk_panels.h>
#include <ui/risks/risk_pictures.h>
#include <ui/risks/risk_plot.h>
#include <ui/risks/risk_sheet.h>
#include <ui/risks/risk_table.h>
#include <ui/shell/actions.h>
#include <ui/shell/desk.h>
#include <ui/shell/main_window.h>
#include <ui/shell/nav_bar.h>
#include <ui/shell/row_acts.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

// What one can do about risks.
namespace matoi::ui
{

void MainWindow::wireRisks()
{
    m_riskPanels = new RiskPanels(*m_acts, *m_risks, *m_notePanel, this);
    RiskPanels* const ask = m_riskPanels;
    connect(m_risks, &RiskPage::said, this, &MainWindow::say);
    connect(m_risks, &RiskPage::addRequested, ask, &RiskPanels::add);
    connect(m_risks, &RiskPage::offersRequested, ask, &RiskPanels::showOffers);
    connect(m_risks, &RiskPage::counted, m_nav, &NavBar::setDue);
    connect(&m_risks->matrix(), &RiskMatrixView::moveProposed, ask, &RiskPanels::propose);
    connect(ask, &RiskPanels::incidentWanted, this, [this](StreamId id) {
        openIncident(id);
        showPage(DeskPage);
    });
    wireRiskTable();
    const RiskSheet* sheet = &m_risks->sheet();
    connect(sheet, &RiskSheet::editRequested, ask, &RiskPanels::edit);
    connect(sheet, &RiskSheet::scoreRequested, ask, &RiskPanels::score);
    connect(sheet, &RiskSheet::statusRequested, ask, &RiskPanels::status);
    connect(sheet, &RiskSheet::visitRequested, ask, &RiskPanels::visit);
    connect(sheet, &RiskSheet::linkActivated, m_rowActs, &RowActs::askLink);
    connect(sheet, &RiskSheet::incidentWanted, this, [this](StreamId id) {
        openIncident(id);
        showPage(DeskPage);
    });
}

void MainWindow::addRiskActions()
{
    using P = ActionPlace;
    m_actions->setScope(P::Risks, m_risks);
    RiskPanels* const ask = m_riskPanels;
    const auto chosen = [this] { return m_risks->view() != nullptr; };
    const auto add = [this](QString id, P place, QString keys, std::function<QString()> words,
                            QString search, std::function<void()> run,
                            std::function<bool()> enabled = {}) {
        m_actions->add({std::move(id), ActionGroup::Risks, place, std::move(keys), std::move(words),
                        std::move(search), std::move(run), std::move(enabled)});
    };
    add(
        u"window.risks"_s, P::Anywhere, u"Ctrl+4"_s, [] { return tr("Go to the risks"); },
        u"risuku リスク りすく risk matrix matorikusu マトリクス"_s,
        [this] { showPage(RisksPage); });
    add(
        u"risk.add"_s, P::Anywhere, u"Ctrl+Shift+N"_s, [] { return tr("Record a risk"); },
        u"risuku リスク りすく touroku とうろく 登録 new"_s,
        [this, ask] {
            showPage(RisksPage);
            ask->add();
        });
    add(
        u"risk.from_incident"_s, P::Desk, {}, [] { return tr("Record a risk from this incident"); },
        u"risuku リスク りすく touroku とうろく 登録 permanent koukyu こうきゅう 恒久"_s,
        [this, ask] {
            showPage(RisksPage);
            ask->addFromIncident(m_desk->incident());
        });
    add(
        u"risk.edit"_s, P::Risks, u"E"_s, [] { return tr("Edit the record"); },
        u"henshu へんしゅう 編集"_s, [ask] { ask->edit(); }, chosen);
    add(
        u"risk.score"_s, P::Risks, u"X"_s, [] { return tr("Score the record"); },
        u"inpakuto インパクト impact likelihood yusendo ゆうせんど 優先度"_s,
        [ask] { ask->score(); }, chosen);
    add(
        u"risk.status"_s, P::Risks, u"C"_s, [] { return tr("Change the status"); },
        u"jotai じょうたい 状態 status kanryo かんりょう 完了"_s, [ask] { ask->status(); }, chosen);
    add(
        u"risk.visit"_s, P::Risks, u"Ctrl+Return"_s, [] { return tr("Visited; the next visit"); },
        u"kakunin かくにん 確認 visit"_s, [ask] { ask->visit(); }, chosen);
    add(
        u"risk.log"_s, P::Risks, u"L"_s, [] { return tr("Add a line to a log"); },
        u"rogu ログ ろぐ taisaku たいさく 対策 cause genin げんいん 原因"_s,
        [ask] { ask->logLine(); }, chosen);
    add(
        u"risk.link"_s, P::Risks, u"I"_s, [] { return tr("Join with an incident"); },
        u"rinku リンク りんく shogai しょうがい 障害 incident"_s, [ask] { ask->link(); }, chosen);
    add(
        u"risk.redact"_s, P::Risks, {}, [] { return tr("Erase words of the record"); },
        u"sakujo さくじょ 抹消 まっしょう masshou kesu けす 消す masuku マスク redact password"_s,
        [ask] { ask->redact(); }, chosen);
    add(
        u"risk.queue"_s, P::Risks, u"V"_s, [] { return tr("To the next visit that is due"); },
        u"houmon ほうもん 次回確認 visit queue due"_s, [this] { m_risks->list().nextVisit(); });
    add(
        u"risk.find"_s, P::Risks, u"/"_s, [] { return tr("Find a risk"); },
        u"sagasu さがす 探す kensaku けんさく 検索 search"_s,
        [this] {
            m_riskTable->isOpen() ? m_riskTable->focusSearch() : m_risks->list().focusSearch();
        });
    add(
        u"risk.filter"_s, P::Risks, u"F"_s, [] { return tr("Which risks to show"); },
        u"shiborikomi しぼりこみ 絞り込み filter status owner tanto たんとう 担当"_s,
        [ask] { ask->askFilter(); });
    add(
        u"risk.matrix"_s, P::Risks, {}, [] { return tr("Walk in the matrix"); },
        u"matorikusu マトリクス まとりくす matrix"_s,
        [this] { m_risks->matrix().setFocus(Qt::ShortcutFocusReason); });
    add(
        u"risk.history"_s, P::Risks, {}, [] { return tr("Walk in the impact history"); },
        u"rireki りれき 履歴 history impact"_s,
        [this] { m_risks->plot().setFocus(Qt::ShortcutFocusReason); }, chosen);
    add(
        u"risk.trends"_s, P::Risks, u"R"_s, [] { return tr("The register over time"); },
        u"suii すいい 推移 gurafu グラフ ぐらふ trends plot age"_s, [ask] { ask->showTrends(); });
    add(
        u"risk.incidents"_s, P::Risks, u"S"_s, [] { return tr("Incidents by scope and degree"); },
        u"shogai しょうがい 障害 matorikusu マトリクス まとりくす period"_s,
        [ask] { ask->showIncidents(); });
    add(
        u"risk.print"_s, P::Risks, {}, [] { return tr("Save or print the matrix"); },
        u"insatsu いんさつ 印刷 print pdf png matorikusu マトリクス"_s,
        [ask] { ask->pictures().saveMatrix(); });
    add(
        u"risk.save_history"_s, P::Risks, {}, [] { return tr("Save the impact history"); },
        u"rireki りれき 履歴 png svg pdf"_s,
        [this, ask] { ask->pictures().savePlot(&m_risks->plot()); }, chosen);
    add(
        u"risk.eligible"_s, P::Risks, u"Q"_s,
        [] { return tr("Does a finding belong into the register?"); },
        u"toroku とうろく 登録 joken じょうけん 条件 rule eligible"_s, [ask] { ask->askEntry(); });
    add(
        u"risk.offers"_s, P::Risks, {}, [] { return tr("Incidents that wait for their fix"); },
        u"koukyu こうきゅう 恒久 permanent offers"_s, [ask] { ask->showOffers(); });
    add(
        u"risk.copy"_s, P::Risks, {}, [] { return tr("Copy the record as text"); },
        u"kopi コピー こぴー utsusu うつす 写す copy"_s,
        [this] {
            QGuiApplication::clipboard()->setText(m_risks->sheet().asText());
            say(tr("Copied."));
        },
        chosen);
    add(
        u"risk.values"_s, P::Risks, {}, [] { return tr("Copy the impact history as a table"); },
        u"kopi コピー こぴー rireki りれき 履歴 table hyou ひょう 表"_s,
        [this] {
            QGuiApplication::clipboard()->setText(m_risks->plot().values());
            say(tr("Copied."));
        },
        chosen);
    addRiskTableActions();
}

} // namespace matoi::ui
