// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/wake.h>
#include <ui/shell/actions.h>
#include <ui/shell/desk.h>
#include <ui/shell/emergency.h>
#include <ui/shell/main_window.h>
#include <ui/shell/panels.h>
#include <ui/shell/turns.h>
#include <ui/views/alarm_bar.h>
#include <ui/views/side_column.h>
#include <ui/views/step_rail.h>
#include <ui/views/timeline_view.h>
#include <ui/views/wake_pane.h>

using namespace Qt::StringLiterals;

// What an emergency asks, and the acts that turn the course of an incident.
namespace matoi::ui
{

void MainWindow::addSecurityActions()
{
    using P = ActionPlace;
    using G = ActionGroup;
    Emergency* const emergency = m_emergency;
    Turns* const turns = m_turns;
    Desk* const desk = m_desk;
    const auto readable = [this, desk] { return deskShown() && !desk->snapshot().masked; };
    const auto open = [readable, desk] { return readable() && desk->snapshot().incident.isOpen(); };
    const auto over = [readable, desk] {
        const IncidentState state = desk->snapshot().incident.state;
        return readable() &&
               (state == IncidentState::Closed || state == IncidentState::Converged ||
                state == IncidentState::Reporting || state == IncidentState::Reviewed);
    };
    const auto waking = [readable, desk] {
        return readable() && wakeIsOpen(desk->snapshot().incident, desk->snapshot().playbook);
    };
    const auto add = [this](QString id, G group, P place, QString keys,
                            std::function<QString()> words, QString search,
                            std::function<void()> run, std::function<bool()> enabled) {
        m_actions->add({std::move(id), group, place, std::move(keys), std::move(words),
                        std::move(search), std::move(run), std::move(enabled)});
    };

    add(
        u"process.wake"_s, G::Process, P::Desk, u"W"_s, [] { return tr("Record a wake-up call"); },
        u"tatakiokoshi たたきおこし たたき起こし denwa でんわ 電話 phone call"_s,
        [emergency] { emergency->openWake(); }, readable);
    add(
        u"process.answered"_s, G::Process, P::Desk, u"Y"_s,
        [] { return tr("The person called has answered"); }, u"oto おうとう 応答 answer"_s,
        [emergency, desk] { emergency->answered(desk->wakePane().active()); },
        [waking, desk] { return waking() && !desk->wakePane().active().isNull(); });
    add(
        u"process.no_answer"_s, G::Process, P::Rows, u"N"_s,
        [] { return tr("The person called does not answer (in the calls)"); },
        u"muoutou むおうとう 無応答 no answer"_s,
        [emergency, desk] { emergency->notAnswered(desk->wakePane().active()); },
        [waking, desk] { return waking() && !desk->wakePane().active().isNull(); });
    add(
        u"process.posted"_s, G::Process, P::Desk, {},
        [] { return tr("Record a post in the chat (it wakes nobody)"); },
        u"chat chatto チャット ちゃっと slack post"_s, [emergency] { emergency->posted(); },
        waking);
    add(
        u"process.checklist"_s, G::Process, P::Desk, u"L"_s,
        [] { return tr("Open the security list"); },
        u"chekkurisuto チェック ちぇっく shodo しょどう 初動 checklist list"_s,
        [emergency] { emergency->openChecklist(); }, readable);
    add(
        u"incident.restrict"_s, G::Incident, P::Desk, {},
        [desk] {
            return desk->snapshot().incident.restricted ? tr("Name more readers")
                                                        : tr("Restrict to named readers");
        },
        u"seigen せいげん 制限 etsuran えつらん 閲覧 codename angomei あんごうめい 暗号名 secret"_s,
        [emergency] { emergency->askRestrict(); }, readable);
    add(
        u"incident.merge"_s, G::Incident, P::Desk, {},
        [] { return tr("Merge into another incident"); }, u"togo とうごう 統合 merge onaji 同じ"_s,
        [turns] { turns->askMerge(); }, open);
    add(
        u"incident.false_alarm"_s, G::Incident, P::Desk, {}, [] { return tr("False alarm"); },
        u"gohou ごほう 誤報 machigai まちがい"_s, [turns] { turns->askFalseAlarm(); }, open);
    add(
        u"incident.reopen"_s, G::Incident, P::Desk, {}, [] { return tr("Reopen: it is back"); },
        u"saikai さいかい 再開 saihatsu さいはつ 再発 again"_s, [turns] { turns->askReopen(); },
        over);
    add(
        u"incident.relate"_s, G::Incident, P::Desk, {},
        [] { return tr("Link with another incident"); }, u"kanren かんれん 関連 relate link"_s,
        [turns] { turns->askRelate(); }, readable);
    add(
        u"incident.close"_s, G::Incident, P::Desk, {}, [] { return tr("Close the incident"); },
        u"kanryo かんりょう 完了 owari おわり close done"_s, [turns] { turns->close(); }, open);
    add(
        u"incident.conflicts"_s, G::Incident, P::Desk, u"C"_s,
        [] { return tr("Settle conflicts"); }, u"kyogo きょうごう 競合 conflict"_s,
        [turns] { turns->askConflicts(); },
        [readable, desk] { return readable() && !desk->snapshot().incident.conflicts.empty(); });
    add(
        u"incident.own_case"_s, G::Incident, P::Anywhere, {},
        [] { return tr("Add a case of the team's own"); },
        u"jirei じれい 事例 bunrui ぶんるい 分類 case table"_s, [turns] { turns->askOwnCase(); },
        {});
    add(
        u"row.redact"_s, G::Timeline, P::Rows, u"Shift+Del"_s,
        [] { return tr("Erase the words of the entry"); },
        u"sakujo さくじょ 削除 masshou まっしょう 抹消 erase redact secret"_s,
        [turns, desk] { turns->askRedact(desk->view().selected()); },
        [readable, desk] { return readable() && !desk->view().selected().isNull(); });
}

void MainWindow::wireSecurity()
{
    connect(m_panels, &Panels::securityJudged, m_emergency, &Emergency::begin);
    connect(m_panels, &Panels::wakeWanted, m_emergency, &Emergency::openWake);
    connect(m_panels, &Panels::conflictsWanted, m_turns, &Turns::askConflicts);
    connect(m_turns, &Turns::recurrenceWanted, this,
            [this](StreamId before) { m_panels->declare(IncidentKind::Real, {}, before); });
    connect(&m_desk->view(), &TimelineView::redactRequested, m_turns, &Turns::askRedact);
    connect(m_turns, &Turns::backupWanted, &m_backups, &BackupKeeper::again);
    connect(&m_desk->rail(), &StepRail::checklistRequested, m_emergency, &Emergency::openChecklist);
    connect(&m_desk->side(), &SideColumn::readersRequested, m_emergency, &Emergency::askRestrict);
    connect(m_alarm, &AlarmBar::pressed, this, [this](StreamId incident) {
        if (incident != m_desk->incident())
            openIncident(incident);
        showPage(DeskPage);
        m_emergency->openWakeOf(incident);
    });
}

} // namespace matoi::ui
