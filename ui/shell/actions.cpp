// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/shell/actions.h>
#include <ui/views/scrim_panel.h>

#include <QApplication>
#include <QKeyEvent>
#include <QShortcut>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

namespace
{

//! Single keys are matched by what they write, so that they work on every layout.
QString keyName(const QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_Delete:
        return u"Del"_s;
    case Qt::Key_Escape:
        return u"Esc"_s;
    case Qt::Key_Slash:
        return u"/"_s;
    case Qt::Key_Question:
        return u"?"_s;
    default:
        return event.key() > Qt::Key_Space && event.key() < Qt::Key_AsciiTilde
                   ? QString(QChar(event.key()))
                   : QString();
    }
}

bool isSingle(const QString& keys)
{
    return keys.size() == 1 || keys == "Del"_L1 || keys == "Esc"_L1;
}

} // namespace

Actions::Actions(QWidget* window)
    : QObject(window)
    , m_window(window)
{
    qApp->installEventFilter(this);
}

bool Actions::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride || m_taken.isEmpty())
        return false;
    const auto* widget = qobject_cast<QWidget*>(object);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (!widget || widget->window() != m_window ||
        !m_taken.contains(QKeySequence(key->keyCombination())))
        return false;
    if (ScrimPanel::anyOpen(m_window)) {
        event->accept(); // a panel saves by Ctrl+Enter: the key is its own, not the page's
        return true;
    }
    event->ignore(); // kept from the field, the key goes on to the shortcut
    return true;
}

void Actions::add(Action action)
{
    if (!action.keys.isEmpty() && !isSingle(action.keys) && action.place != ActionPlace::Rows) {
        const auto scope = m_scopes.find(int(action.place));
        auto* shortcut = new QShortcut(QKeySequence(action.keys),
                                       scope == m_scopes.end() ? m_window : scope->second);
        if (scope != m_scopes.end())
            shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, id = action.id] { run(id); });
        // Words typed wrong are taken back where they stand; Ctrl+Z is an act only elsewhere.
        if (shortcut->key() != QKeySequence(QKeySequence::Undo))
            m_taken.insert(shortcut->key());
    }
    m_all.push_back(std::move(action));
}

const Action* Actions::find(const QString& id) const
{
    const auto it = std::find_if(m_all.begin(), m_all.end(),
                                 [&](const Action& action) { return action.id == id; });
    return it == m_all.end() ? nullptr : &*it;
}

bool Actions::runNow(const Action& action)
{
    if (ScrimPanel::anyOpen(m_window) || !action.possible())
        return false;
    action.run();
    return true;
}

bool Actions::run(const QString& id)
{
    const Action* action = find(id);
    return action && runNow(*action);
}

bool Actions::press(const QKeyEvent& event, ActionPlace here)
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    const QString name = keyName(event);
    for (const Action& action : m_all) {
        const bool heard = action.place == ActionPlace::Anywhere || action.place == here;
        if (heard && !name.isEmpty() && action.keys == name)
            return runNow(action);
    }
    return false;
}

} // namespace matoi::ui
