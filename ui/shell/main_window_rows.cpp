// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/shell/actions.h>
#include <ui/shell/desk.h>
#include <ui/shell/line_acts.h>
#include <ui/shell/main_window.h>
#include <ui/shell/notice_panels.h>
#include <ui/shell/row_acts.h>
#include <ui/views/composer.h>
#include <ui/views/note_panel.h>
#include <ui/views/timeline_view.h>

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

// The timeline and the composer: who hears them, and what one can do with rows.
namespace matoi::ui
{

void MainWindow::wireRows()
{
    m_notePanel = new NotePanel(this);
    m_lineActs = new LineActs(*m_acts, *m_panels, *m_notePanel, this);
    m_rowActs = new RowActs(*m_acts, *m_notePanel, this);
    const Composer* composer = &m_desk->composer();
    connect(composer, &Composer::submitted, m_lineActs, &LineActs::record);
    connect(composer, &Composer::filesGiven, m_lineActs, &LineActs::giveFiles);
    connect(composer, &Composer::imageGiven, m_lineActs, &LineActs::giveImage);
    connect(composer, &Composer::longTextGiven, m_lineActs, &LineActs::offerAsFile);
    connect(composer, &Composer::fileRemoved, m_lineActs, &LineActs::removeFile);
    connect(m_lineActs, &LineActs::noticeWanted, m_notices, &NoticePanels::askContactWith);
    connect(m_desk, &Desk::shown, m_lineActs, &LineActs::deskChanged);
    const TimelineView* view = &m_desk->view();
    connect(view, &TimelineView::filesGiven, m_lineActs, &LineActs::giveFiles);
    connect(view, &TimelineView::imageGiven, m_lineActs, &LineActs::giveImage);
    connect(view, &TimelineView::fileRequested, m_lineActs, &LineActs::askFile);
    connect(view, &TimelineView::previewWanted, m_lineActs, &LineActs::makePreview);
    connect(view, &TimelineView::pinRequested, m_rowActs, &RowActs::pin);
    connect(view, &TimelineView::versionsRequested, m_rowActs, &RowActs::showVersions);
    connect(view, &TimelineView::linkRequested, m_rowActs, &RowActs::askLink);
    connect(view, &TimelineView::exportRequested, m_rowActs, &RowActs::askExport);
    connect(view, &TimelineView::openRequested, this, [this](EventId id) {
        const int at = m_desk->timeline().indexOf(id);
        if (at >= 0 && !m_desk->timeline().row(at).attachment.isEmpty())
            return m_lineActs->askFile(id);
        m_rowActs->askLinksOf(id);
    });
}

void MainWindow::addRowActions()
{
    Desk* const desk = m_desk;
    const auto picked = [this, desk] { return deskShown() && !desk->view().selected().isNull(); };
    const auto add = [this](const QString& id, const QString& keys, std::function<QString()> words,
                            const QString& search, std::function<void()> run,
                            std::function<bool()> enabled) {
        m_actions->add({id, ActionGroup::Timeline, ActionPlace::Rows, keys, std::move(words),
                        search, std::move(run), std::move(enabled)});
    };
    add(
        u"rows.more"_s, u"Shift+J K"_s, [] { return tr("Choose several rows"); },
        u"sentaku せんたく 選択 fukusu 複数"_s,
        [desk] { desk->view().setFocus(Qt::ShortcutFocusReason); }, [this] { return deskShown(); });
    add(
        u"rows.all"_s, u"Ctrl+A"_s, [] { return tr("Choose all rows"); },
        u"subete すべて 全部 zenbu select"_s,
        [desk] {
            desk->view().selectAll();
            desk->view().setFocus(Qt::ShortcutFocusReason);
        },
        [this] { return deskShown(); });
    add(
        u"rows.copy"_s, u"Ctrl+C"_s, [] { return tr("Copy the rows as text"); },
        u"kopi こぴー コピー utsusu"_s,
        [desk] { QGuiApplication::clipboard()->setText(desk->view().chosenText()); }, picked);
    add(
        u"rows.export"_s, u"X"_s, [] { return tr("Write the rows into a file"); },
        u"kakidashi かきだし 書き出し export csv markdown json"_s,
        [this] { m_rowActs->askExport(); }, picked);
    add(
        u"row.open"_s, u"Ctrl+Enter"_s, [] { return tr("Open the row's link or file"); },
        u"hiraku ひらく 開く open tenpu 添付"_s,
        [desk] { Q_EMIT desk->view().openRequested(desk->view().selected()); }, picked);
    add(
        u"row.versions"_s, u"Shift+E"_s, [] { return tr("Earlier versions of the entry"); },
        u"rireki りれき 履歴 teisei 訂正 versions"_s,
        [this, desk] { m_rowActs->showVersions(desk->view().selected()); }, picked);
    add(
        u"entry.attach"_s, u"Ctrl+V"_s,
        [] { return tr("Attach what was copied: a picture, files"); },
        u"tenpu てんぷ 添付 gazo がぞう 画像 paste file"_s, [desk] { desk->view().paste(); },
        [this] { return deskShown(); });
}

} // namespace matoi::ui
