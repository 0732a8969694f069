// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/notice.h>
#include <ui/shell/actions.h>
#include <ui/shell/desk.h>
#include <ui/shell/main_window.h>
#include <ui/shell/notice_panels.h>
#include <ui/shell/task_panels.h>

using namespace Qt::StringLiterals;

// What one can do about customers and about to-dos.
namespace matoi::ui
{

void MainWindow::addContactActions()
{
    using P = ActionPlace;
    using G = ActionGroup;
    const auto onDesk = [this] { return deskShown(); };
    const auto add = [this, onDesk](QString id, G group, std::function<QString()> words,
                                    QString search, std::function<void()> run) {
        m_actions->add({std::move(id),
                        group,
                        P::Desk,
                        {},
                        std::move(words),
                        std::move(search),
                        std::move(run),
                        onDesk});
    };
    add(
        u"process.contact"_s, G::Process, [] { return tr("Contact customers"); },
        u"renraku れんらく 連絡 okyakusama おきゃくさま お客さま notice mail tsuchi つうち 通知"_s,
        [this] { m_notices->openNext(); });
    add(
        u"process.policy"_s, G::Process, [] { return tr("Decide the contact policy"); },
        u"hoshin ほうしん 方針 renraku れんらく 連絡 policy"_s, [this] { m_notices->askPolicy(); });
    // The panel of a draft hears Ctrl+R itself; from the desk the same draft opens.
    m_actions->add(
        {u"process.revise"_s, G::Process, P::Rows, u"Ctrl+R"_s,
         [] { return tr("Revise the draft to customers"); },
         u"kakinaosu かきなおす 書き直す shitagaki したがき 下書き revise draft"_s,
         [this] { m_notices->revise(); },
         [this, onDesk] { return onDesk() && waitingNotice(m_desk->snapshot().incident, false); }});
    add(
        u"process.pull"_s, G::Process, [] { return tr("Pull in to-dos from a playbook"); },
        u"tasuku タスク たすく yarukoto やること todo checklist torikomi とりこみ 取り込み"_s,
        [this] { m_tasks->askPull(); });
    add(
        u"entry.todo_edit"_s, G::Timeline, [] { return tr("Change a to-do"); },
        u"yarukoto やること todo tanto たんとう 担当 kigen きげん 期限 owner due"_s,
        [this] { m_tasks->askWhich(); });
}

} // namespace matoi::ui
