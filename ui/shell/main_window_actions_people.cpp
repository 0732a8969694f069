// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/risks/risk_page.h>
#include <ui/shell/actions.h>
#include <ui/shell/desk.h>
#include <ui/shell/directory_panels.h>
#include <ui/shell/first_run.h>
#include <ui/shell/main_window.h>
#include <ui/shell/panels.h>
#include <ui/shell/people_panels.h>
#include <ui/views/desk_header.h>
#include <ui/views/people_list.h>
#include <ui/views/side_column.h>

#include <QStackedWidget>

using namespace Qt::StringLiterals;

// What one can do about people: duties, handover, what is mine, the directory.
namespace matoi::ui
{

void MainWindow::addPeopleActions()
{
    using P = ActionPlace;
    using G = ActionGroup;
    PeoplePanels* const ask = m_peoplePanels;
    DirectoryPanels* const book = m_directory;
    PeopleList* const list = m_people;
    const auto onDesk = [this] { return deskShown() && !m_desk->snapshot().masked; };
    const auto picked = [this, list] {
        return m_pages->currentWidget() == list && list->chosen() != nullptr;
    };
    const auto add = [this](QString id, G group, P place, QString keys,
                            std::function<QString()> words, QString search,
                            std::function<void()> run, std::function<bool()> enabled = {}) {
        m_actions->add({std::move(id), group, place, std::move(keys), std::move(words),
                        std::move(search), std::move(run), std::move(enabled)});
    };

    add(
        u"people.mine"_s, G::People, P::Anywhere, u"M"_s, [] { return tr("What waits for me"); },
        u"mine jibun じぶん 自分 watashi わたし todo tasks"_s, [ask] { ask->showMine(); });
    add(
        u"people.roles"_s, G::People, P::Desk, u"R"_s, [] { return tr("Roles and phases"); },
        u"yakuwari やくわり 役割 tanto たんとう 担当 phase"_s, [ask] { ask->showRoles(); }, onDesk);
    add(
        u"people.handover"_s, G::People, P::Desk, {}, [] { return tr("Hand command over"); },
        u"hikitsugi ひきつぎ 引き継ぎ shiki しき 指揮 commander"_s, [ask] { ask->askHandover(); },
        onDesk);
    add(
        u"people.brief"_s, G::People, P::Desk, u"B"_s, [] { return tr("Handover brief"); },
        u"hikitsugi ひきつぎ 引き継ぎ memo copy matome まとめ"_s, [ask] { ask->showBrief(); },
        onDesk);
    add(
        u"summary.post"_s, G::Incident, P::Desk, u"U"_s, [] { return tr("Copy the summary"); },
        u"samari サマリ さまり slack markdown copy うつす 写す channel"_s,
        [ask] { ask->showSummaryPost(); }, onDesk);
    add(
        u"incident.later"_s, G::Incident, P::Desk, u"Z"_s,
        [] { return tr("Put the reminder off"); },
        u"rimaindo リマインド りまいんど atode あとで snooze nag later"_s,
        [this] { m_desk->putOffReminder(); }, [this] { return deskShown() && m_desk->reminds(); });
    add(
        u"rows.missed"_s, G::Timeline, P::Desk, u"F"_s,
        [] { return tr("To the first entry since you were away"); },
        u"rusu るす 留守 away unread mitoku 未読"_s, [this] { m_desk->showMissed(); },
        [this] { return deskShown() && m_desk->missed().count > 0; });

    add(
        u"window.people"_s, G::Window, P::Anywhere, u"Ctrl+3"_s,
        [] { return tr("Go to the people"); }, u"hito ひと 人 meibo めいぼ 名簿 directory"_s,
        [this] { showPage(PeoplePage); });
    add(
        u"people.add"_s, G::People, P::NoIncident, u"P"_s, [] { return tr("Add a person"); },
        u"hito ひと 人 tsuika ついか 追加 member"_s, [book] { book->add(); });
    add(
        u"people.import"_s, G::People, P::Anywhere, {},
        [] { return tr("Import people from a CSV"); },
        u"torikomi とりこみ 取り込み meibo めいぼ 名簿 csv members"_s,
        [book] { book->importFile(); });
    add(
        u"people.edit"_s, G::People, P::Rows, u"E"_s, [] { return tr("Edit the person"); },
        u"henshu へんしゅう 編集"_s, [book, list] { book->edit(*list->chosen()); }, picked);
    add(
        u"people.archive"_s, G::People, P::Rows, u"Del"_s,
        [] { return tr("Archive the person, or bring them back"); },
        u"taishoku たいしょく 退職 left archive"_s,
        [book, list] { book->archive(*list->chosen()); }, picked);
}

void MainWindow::wirePeople()
{
    PeoplePanels* const ask = m_peoplePanels;
    connect(&m_desk->header(), &DeskHeader::handoverRequested, ask, &PeoplePanels::askHandover);
    connect(&m_desk->side(), &SideColumn::rolesRequested, ask, &PeoplePanels::showRoles);
    connect(&m_desk->side(), &SideColumn::summaryPostRequested, ask,
            &PeoplePanels::showSummaryPost);
    connect(m_panels, &Panels::summaryPosted, ask, &PeoplePanels::copySummaryPost);
    connect(ask, &PeoplePanels::incidentWanted, this, [this](StreamId id) {
        openIncident(id);
        showPage(DeskPage);
    });
    connect(ask, &PeoplePanels::riskWanted, this, [this](StreamId id) {
        showPage(RisksPage);
        m_risks->choose(id);
    });
    connect(m_first, &FirstRun::peopleRequested, m_directory, &DirectoryPanels::add);
}

} // namespace matoi::ui
