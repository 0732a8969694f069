// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/numbers/deploy_panels.h>
#include <ui/numbers/number_page.h>
#include <ui/numbers/number_panels.h>
#include <ui/numbers/number_plot.h>
#include <ui/shell/actions.h>
#include <ui/shell/main_window.h>

using namespace Qt::StringLiterals;

// What one can do about numbers and deployments.
namespace matoi::ui
{

void MainWindow::wireNumbers()
{
    m_numberPanels = new NumberPanels(*m_acts, *m_numbers, this);
    m_deploys = new DeployPanels(*m_acts, this);
    connect(m_numbers, &NumberPage::said, this, &MainWindow::say);
    connect(m_numbers, &NumberPage::importRequested, m_deploys, &DeployPanels::chooseFile);
    connect(m_numberPanels, &NumberPanels::incidentWanted, this, [this](StreamId id) {
        openIncident(id);
        showPage(DeskPage);
    });
}

void MainWindow::addNumberActions()
{
    using P = ActionPlace;
    m_actions->setScope(P::Numbers, m_numbers);
    NumberPanels* const ask = m_numberPanels;
    const auto add = [this](QString id, P place, QString keys, std::function<QString()> words,
                            QString search, std::function<void()> run,
                            std::function<bool()> enabled = {}) {
        m_actions->add({std::move(id), ActionGroup::Numbers, place, std::move(keys),
                        std::move(words), std::move(search), std::move(run), std::move(enabled)});
    };
    add(
        u"window.numbers"_s, P::Anywhere, u"Ctrl+6"_s, [] { return tr("Go to the numbers"); },
        u"suuchi すうち 数値 shihyo しひょう 指標 metrics mttr mttd four keys dora"_s,
        [this] { showPage(NumbersPage); });
    add(
        u"numbers.rows"_s, P::Numbers, u"R"_s, [] { return tr("Open the rows behind the number"); },
        u"uchiwake うちわけ 内訳 rows excluded jogai じょがい 除外"_s,
        [this, ask] { ask->showRows(m_numbers->chosen(), -1); });
    add(
        u"numbers.period"_s, P::Numbers, u"F"_s, [] { return tr("Numbers of which days?"); },
        u"kikan きかん 期間 period from to"_s, [ask] { ask->askPeriod(); });
    add(
        u"numbers.by"_s, P::Numbers, u"B"_s,
        [] { return tr("Break down by the next: month, quarter, class, service"); },
        u"uchiwake うちわけ 内訳 tsuki つき 月 group by"_s, [this] { m_numbers->nextGrouping(); });
    add(
        u"numbers.upstream"_s, P::Numbers, u"U"_s,
        [] { return tr("With the formulas of the Four Keys project, or without"); },
        u"four keys shiki しき 計算式 upstream"_s,
        [this] { m_numbers->setUpstream(!m_numbers->upstream()); });
    add(
        u"numbers.chart"_s, P::Numbers, {}, [] { return tr("Walk in the chart"); },
        u"gurafu グラフ ぐらふ chart"_s,
        [this] { m_numbers->plot().setFocus(Qt::ShortcutFocusReason); });
    add(
        u"numbers.values"_s, P::Numbers, u"C"_s,
        [] { return tr("Copy the values of the chart as a table"); },
        u"kopi コピー こぴー hyou ひょう 表 table"_s, [ask] { ask->copyValues(); });
    add(
        u"numbers.export"_s, P::Numbers, u"X"_s, [] { return tr("Export the numbers"); },
        u"kakidashi かきだし 書き出し csv json markdown png svg pdf"_s,
        [ask] { ask->exportFile(); });
    add(
        u"deploy.import"_s, P::Numbers, u"I"_s, [] { return tr("Bring in deployments"); },
        u"depuroi デプロイ でぷろい torikomi とりこみ 取り込み csv release ririsu リリース"_s,
        [this] { m_deploys->chooseFile(); });
    add(
        u"deploy.cause"_s, P::Desk, {}, [] { return tr("Name the deployment that caused it"); },
        u"depuroi デプロイ でぷろい genin げんいん 原因 release ririsu リリース cause"_s,
        [this] { m_deploys->askCause(); }, [this] { return deskShown(); });
}

ActionPlace MainWindow::placeShown() const
{
    if (deskShown())
        return ActionPlace::Desk;
    return m_page == NumbersPage   ? ActionPlace::Numbers
           : m_page == ReviewsPage ? ActionPlace::Reviews
           : m_page == RisksPage   ? ActionPlace::Risks
                                   : ActionPlace::NoIncident;
}

} // namespace matoi::ui
