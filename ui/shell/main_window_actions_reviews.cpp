// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/reviews/action_column.h>
#include <ui/reviews/phase_chart_view.h>
#include <ui/reviews/pinned_column.h>
#include <ui/reviews/review_document.h>
#include <ui/reviews/review_export.h>
#include <ui/reviews/review_head.h>
#include <ui/reviews/review_page.h>
#include <ui/reviews/review_panels.h>
#include <ui/reviews/section_text.h>
#include <ui/risks/risk_panels.h>
#include <ui/shell/actions.h>
#include <ui/shell/acts.h>
#include <ui/shell/desk.h>
#include <ui/shell/main_window.h>
#include <ui/shell/nav_bar.h>
#include <ui/shell/row_acts.h>
#include <ui/views/tall_list.h>

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

// What one can do about postmortems.
namespace matoi::ui
{

void MainWindow::openReview(StreamId incident)
{
    m_reviews->open(incident);
    showPage(ReviewsPage);
}

void MainWindow::wireReviews()
{
    m_reviewPanels = new ReviewPanels(*m_acts, *m_reviews, this);
    ReviewPanels* const ask = m_reviewPanels;
    connect(m_reviews, &ReviewPage::said, this, &MainWindow::say);
    connect(m_reviews, &ReviewPage::counted, m_nav, &NavBar::setLate);
    connect(m_reviews, &ReviewPage::rivalsSeen, ask, &ReviewPanels::joinIfClean);
    connect(&m_reviews->head(), &ReviewHead::nextRequested, ask, &ReviewPanels::next);
    connect(&m_reviews->head(), &ReviewHead::planRequested, ask, &ReviewPanels::plan);
    const ReviewDocument* document = &m_reviews->document();
    connect(document, &ReviewDocument::rivalsRequested, ask, &ReviewPanels::compare);
    connect(document, &ReviewDocument::commentsRequested, ask, &ReviewPanels::settle);
    connect(document, &ReviewDocument::linkActivated, this, [this](const QString& url) {
        const EventId entry = citedEntry(url);
        if (entry.isNull())
            return m_rowActs->askLink(url);
        if (m_reviews->pinned().choose(entry))
            return;
        m_desk->selectEntry(entry);
        openIncident(m_reviews->incident());
        showPage(DeskPage);
    });
    const ActionColumn* column = &m_reviews->actions();
    connect(column, &ActionColumn::addRequested, ask, &ReviewPanels::addAction);
    connect(column, &ActionColumn::actionOpened, ask, &ReviewPanels::editAction);
    connect(column, &ActionColumn::gateOpened, ask, &ReviewPanels::openGate);
    connect(column, &ActionColumn::signRequested, ask, &ReviewPanels::sign);
    connect(column, &ActionColumn::closeRequested, ask, &ReviewPanels::closeIncident);
    connect(column, &ActionColumn::commentsRequested, ask, [ask] { ask->settle(); });
    connect(column, &ActionColumn::riskRequested, this, [this] {
        const StreamId incident = m_reviews->incident();
        showPage(RisksPage);
        m_riskPanels->addFromIncident(incident);
    });
    // The bar that offers undo lies on the desk; here a sentence does.
    connect(m_acts, &Acts::undoable, this, [this](const QString& words) {
        if (m_page == ReviewsPage && !words.isEmpty())
            say(tr("%1. Ctrl+Z takes it back.").arg(words));
    });
}

void MainWindow::addReviewActions()
{
    using P = ActionPlace;
    m_actions->setScope(P::Reviews, m_reviews);
    ReviewPanels* const ask = m_reviewPanels;
    ReviewDocument* const document = &m_reviews->document();
    const auto shown = [this] { return m_reviews->view() != nullptr; };
    const auto writable = [this] { return m_reviews->view() && m_reviews->view()->writable(); };
    const auto add = [this](QString id, P place, QString keys, std::function<QString()> words,
                            QString search, std::function<void()> run,
                            std::function<bool()> enabled = {}) {
        m_actions->add({std::move(id), ActionGroup::Reviews, place, std::move(keys),
                        std::move(words), std::move(search), std::move(run), std::move(enabled)});
    };
    add(
        u"window.reviews"_s, P::Anywhere, u"Ctrl+5"_s, [] { return tr("Go to the postmortems"); },
        u"furikaeri ふりかえり ふり返り postmortem ポストモーテム ぽすともーてむ review"_s,
        [this] { showPage(ReviewsPage); });
    add(
        u"review.open"_s, P::Desk, {}, [] { return tr("Open the postmortem of this incident"); },
        u"furikaeri ふりかえり ふり返り postmortem ポストモーテム report repo-to レポート"_s,
        [this] { openReview(m_desk->incident()); },
        [this] { return deskShown() && m_desk->snapshot().postmortem.has_value(); });
    add(
        u"review.list"_s, P::Reviews, u"Esc"_s, [] { return tr("To all postmortems"); },
        u"ichiran いちらん 一覧 list"_s, [this] { m_reviews->showList(); }, shown);
    add(
        u"review.next"_s, P::Reviews, u"Ctrl+Return"_s,
        [] { return tr("Hand in, record the meeting, mark as reviewed, close"); },
        u"rebyu レビュー れびゅー teishutsu ていしゅつ 提出 review hand in"_s,
        [ask] { ask->next(); }, writable);
    add(
        u"review.plan"_s, P::Reviews, u"L"_s,
        [] { return tr("Plan: owner, facilitator, due date, meeting"); },
        u"keikaku けいかく 計画 kigen きげん 期限 shinko しんこう 進行 plan"_s,
        [ask] { ask->plan(); }, writable);
    add(
        u"review.hold"_s, P::Reviews, {}, [] { return tr("Record the review meeting"); },
        u"furikaeri ふりかえり ふり返り会 kai meeting"_s, [ask] { ask->hold(); }, writable);
    add(
        u"review.sign"_s, P::Reviews, u"S"_s, [] { return tr("Sign the postmortem"); },
        u"shomei しょめい 署名 shonin しょうにん 承認 sign off"_s, [ask] { ask->sign(); },
        writable);
    add(
        u"review.reopen"_s, P::Reviews, {}, [] { return tr("Open the postmortem again"); },
        u"saikai さいかい 再開 modosu もどす 戻す reopen"_s, [ask] { ask->reopen(); }, writable);
    add(
        u"review.edit"_s, P::Reviews, u"E"_s,
        [] { return tr("Write in the section, or change the chosen action item"); },
        u"henshu へんしゅう 編集 kaku かく 書く write"_s,
        [this, ask, document] {
            const StreamId action = m_reviews->actions().currentAction();
            if (m_reviews->actions().list().hasFocus() && !action.isNull())
                return ask->editAction(action);
            document->edit(document->currentSection());
        },
        writable);
    add(
        u"review.empty"_s, P::Reviews, u"V"_s, [] { return tr("To the next empty section"); },
        u"kara から 空 mikinyu みきにゅう 未記入 unwritten"_s,
        [document] { document->nextEmpty(); }, shown);
    add(
        u"review.external"_s, P::Reviews, u"X"_s,
        [] { return tr("Between our text and the text for outside"); },
        u"gaibu がいぶ 外部 okyakusama おきゃくさま external"_s,
        [document] { document->toggleExternal(); }, shown);
    add(
        u"review.names"_s, P::Reviews, u"N"_s, [] { return tr("To the next name in the cause"); },
        u"namae なまえ 名前 blame hito ひと 人"_s, [document] { document->nextName(); }, shown);
    add(
        u"review.comment"_s, P::Reviews, u"C"_s, [] { return tr("Comment on the section"); },
        u"komento コメント こめんと shiteki してき 指摘 comment"_s, [ask] { ask->comment(); },
        writable);
    add(
        u"review.settle"_s, P::Reviews, u"R"_s, [] { return tr("A comment was answered"); },
        u"komento コメント こめんと kaiketsu かいけつ 解決 resolve"_s, [ask] { ask->settle(); },
        writable);
    add(
        u"review.history"_s, P::Reviews, u"H"_s, [] { return tr("Versions of the section"); },
        u"rireki りれき 履歴 han はん 版 history restore"_s, [ask] { ask->history(); }, shown);
    add(
        u"review.compare"_s, P::Reviews, u"Q"_s,
        [] { return tr("Compare what two people wrote at once"); },
        u"kurabe くらべ 比べる kyogo きょうごう 競合 merge conflict"_s, [ask] { ask->compare({}); },
        writable);
    add(
        u"review.action"_s, P::Reviews, u"A"_s, [] { return tr("Add an action item"); },
        u"akushon アクション あくしょん taisaku たいさく 対策"_s, [ask] { ask->addAction(); },
        writable);
    add(
        u"review.action_begin"_s, P::Reviews, u"B"_s, [] { return tr("Begin an action item"); },
        u"akushon アクション あくしょん chakushu ちゃくしゅ 着手"_s, [ask] { ask->beginAction(); },
        writable);
    add(
        u"review.action_done"_s, P::Reviews, u"D"_s, [] { return tr("Finish an action item"); },
        u"akushon アクション あくしょん kanryo かんりょう 完了 done"_s,
        [ask] { ask->finishAction(); }, writable);
    add(
        u"review.action_verify"_s, P::Reviews, u"Y"_s, [] { return tr("Verify an action item"); },
        u"akushon アクション あくしょん kakunin かくにん 確認 koka こうか 効果"_s,
        [ask] { ask->verifyAction(); }, writable);
    add(
        u"review.action_drop"_s, P::Reviews, u"W"_s,
        [] { return tr("Drop an action item, with a reason"); },
        u"akushon アクション あくしょん yameru やめる taiou shinai 対応しない wont"_s,
        [ask] { ask->dropAction(); }, writable);
    add(
        u"review.fix"_s, P::Reviews, {}, [] { return tr("Record the fix"); },
        u"kokyu taio こうきゅうたいおう 恒久対応"_s, [ask] { ask->fix(); }, writable);
    add(
        u"review.unpin"_s, P::Reviews, u"P"_s, [] { return tr("Take the pin out"); },
        u"pin ぴん ピン"_s, [ask] { ask->unpin(); },
        [this] { return m_reviews->pinned().list().hasFocus(); });
    add(
        u"review.chart"_s, P::Reviews, u"G"_s, [] { return tr("Walk in the phase chart"); },
        u"feizu フェーズ ふぇーず gantt がんと chart milestone"_s,
        [this] { m_reviews->chart().setFocus(Qt::ShortcutFocusReason); }, shown);
    auto* const out = new ReviewExport(*m_acts, this);
    add(
        u"review.export"_s, P::Reviews, u"Ctrl+E"_s, [] { return tr("Export the postmortem"); },
        u"kakidashi かきだし 書き出し export pdf html markdown ics"_s,
        [this, out] {
            if (const ReviewSnapshot* view = m_reviews->view())
                out->ask(m_reviews->incident(), view->label, view->incident.restricted);
        },
        shown);
    add(
        u"review.copy"_s, P::Reviews, {}, [] { return tr("Copy the postmortem as text"); },
        u"kopi コピー こぴー utsusu うつす 写す copy"_s,
        [this, document] {
            QGuiApplication::clipboard()->setText(document->asText());
            say(tr("Copied."));
        },
        shown);
    add(
        u"review.copy_chart"_s, P::Reviews, {},
        [] { return tr("Copy milestones and phases as text"); },
        u"kopi コピー こぴー feizu フェーズ chart"_s,
        [this] {
            QGuiApplication::clipboard()->setText(m_reviews->chart().asText());
            say(tr("Copied."));
        },
        shown);
    add(
        u"review.desk"_s, P::Reviews, u"O"_s, [] { return tr("To the incident on the desk"); },
        u"shikitaku しきたく 指揮卓 shogai しょうがい 障害 incident"_s,
        [this] {
            openIncident(m_reviews->incident());
            showPage(DeskPage);
        },
        shown);
}

} // namespace matoi::ui
