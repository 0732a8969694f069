// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/service/workspace.h>
#include <ui/shell/window_context.h>

#include <functional>

namespace matoi::ui
{

class Desk;
class FormPanel;

//! How every question of the window becomes a fact: one Command is submitted for the incident on
//! the desk, and what comes back is said, offered for undo or put into the panel that asked. Shared
//! by all sets of panels. GUI thread; everything given is borrowed and outlives this.
class Acts : public QObject
{
    Q_OBJECT
public:
    Acts(Workspace& workspace, const WindowContext& context, Desk& desk, FormPanel& form,
         QObject* parent);

    Workspace& workspace() { return m_workspace; }
    const WindowContext& context() const { return m_context; }
    Desk& desk() { return m_desk; }
    FormPanel& form() { return m_form; }

    //! For the incident on the desk; a refusal is said in the status line.
    void submit(Command command);
    //! From the open form: a refusal stays in it, success closes it, then `then` is called.
    void submitFromForm(StreamId incident, Command command,
                        std::function<void(const Outcome&)> then = {});
    //! Warnings, banners and the undo bar after any submit. True when it was recorded.
    bool settle(const Result<Outcome>& outcome, const QString& undoWords);
    //! What Ctrl+Z would take back, in words; empty where undo is not offered.
    static QString undoWords(const Command& command);
    void say(const QString& sentence) { Q_EMIT said(sentence); }

    //! Everybody known, the profile person first: most questions are answered "me".
    std::vector<std::pair<QString, QString>> peopleChoices() const;
    //! The same behind an empty first one: it may be nobody.
    std::vector<std::pair<QString, QString>> peopleOrNobody() const;

Q_SIGNALS:
    void said(const QString& sentence);
    //! Something was done that Ctrl+Z takes back within ten seconds; the words say what.
    void undoable(const QString& words);
    //! A store error kept something from being saved; `sentence` says which. Empty = saved again.
    void notSaved(const QString& sentence);
    //! A change of state met a gate that its commander may step over.
    void gateRefused(const matoi::cmd::SetState& refused, const matoi::Error& gate);

private:
    Workspace& m_workspace;
    const WindowContext& m_context;
    Desk& m_desk;
    FormPanel& m_form;
};

} // namespace matoi::ui
