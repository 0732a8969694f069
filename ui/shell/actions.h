// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>
#include <QSet>
#include <QString>

#include <functional>
#include <map>
#include <vector>

class QKeyEvent;
class QWidget;

namespace matoi::ui
{

//! Where the key of an action is heard. Rows: the timeline hears it itself; listed here for the
//! palette and the key sheet. Risks, Reviews, Numbers: those pages.
enum class ActionPlace { Anywhere, Desk, NoIncident, Rows, Risks, Reviews, Numbers };

//! The headings of the key sheet, in its order.
enum class ActionGroup { Incident, Process, Timeline, People, Risks, Reviews, Numbers, Window };

//! Something a person can do, once for keys, palette and key sheet.
struct Action {
    QString id; //!< "incident.declare"; never shown
    ActionGroup group = ActionGroup::Incident;
    ActionPlace place = ActionPlace::Anywhere;
    QString keys; //!< "Ctrl+N", "N", "1", or empty
    //! In the language of now.
    std::function<QString()> words;
    //! What else one may type to find it: kana, romaji, other words for it. In every language.
    QString search;
    std::function<void()> run;
    //! Absent = always.
    std::function<bool()> enabled = {};
    bool possible() const { return !enabled || enabled(); }
};

//! All actions of one window. Keys with Ctrl, Alt or F are bound here; single keys come in through
//! press(), because a text field must be able to take them first. GUI thread.
class Actions : public QObject
{
    Q_OBJECT
public:
    explicit Actions(QWidget* window);
    //! Keys with Ctrl of this place are heard in this widget and what is in it, nowhere else: the
    //! same key may mean something else on another page. Before the actions are added.
    void setScope(ActionPlace place, QWidget* scope) { m_scopes[int(place)] = scope; }
    void add(Action action);
    const std::vector<Action>& all() const { return m_all; }
    const Action* find(const QString& id) const;
    //! Runs it unless a panel is open or it is not possible now. False when nothing was done.
    bool run(const QString& id);
    //! A single key; `here` = what is on the screen: Desk, a page or NoIncident. False when nobody
    //! wants it.
    bool press(const QKeyEvent& event, ActionPlace here);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    bool runNow(const Action& action);
    QWidget* m_window;
    std::map<int, QWidget*> m_scopes;
    std::vector<Action> m_all;
    //! What text fields would take for their own editing (Ctrl+K and Ctrl+U cut a line there).
    QSet<QKeySequence> m_taken;
};

} // namespace matoi::ui
