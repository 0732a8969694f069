// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/support/printers.h>
#include <tests/ui/window_driver.h>
#include <ui/shell/actions.h>
#include <ui/views/form_panel.h>

#include <QInputMethodEvent>

namespace matoi::test
{

//! A window on a workspace with a CEO, a PdM and an EM to wake up, and one running incident when
//! asked for.
class SecurityWindow : public testing::Test
{
protected:
    using S = Session;

    SecurityWindow()
    {
        ceo = person(QStringLiteral("Nakamura"), Duty::Ceo, QStringLiteral("090-0000-0101"));
        pdm = person(QStringLiteral("Watanabe"), Duty::Pdm, QStringLiteral("090-0000-0102"));
        em = person(QStringLiteral("Kobayashi"), Duty::Em, QStringLiteral("090-0000-0103"));
        ken = person(QStringLiteral("Ken"), Duty::None, {});
        w.settle();
    }
    PersonId person(const QString& name, Duty duty, const QString& phone)
    {
        return w.ask([&](S& s) {
            cmd::SetPerson set;
            set.name = name;
            set.duty = duty;
            EXPECT_TRUE(s.submit({}, set).ok());
            const PersonId id = *s.findPerson(name);
            EXPECT_TRUE(s.submit({}, cmd::SetContact{id, phone, {}}).ok());
            return id;
        });
    }
    //! By the store thread; for what a test does not tell by keys.
    StreamId declared(const QString& title)
    {
        const StreamId id = w.ask([&](S& s) {
            cmd::DeclareIncident declare;
            declare.title = title;
            return s.submit({}, declare)->subject().id;
        });
        w.settle();
        w.window.openIncident(id);
        w.settle();
        return id;
    }
    void act(StreamId id, const Command& command, PersonId as = {})
    {
        w.ask([&](S& s) {
            const auto outcome = s.submit(id, command, as);
            EXPECT_TRUE(outcome.ok()) << testing::PrintToString(outcome.error());
            return true;
        });
        w.settle();
    }
    bool run(const char* action)
    {
        const bool ran = w.window.findChild<ui::Actions*>()->run(QString::fromLatin1(action));
        w.settle();
        return ran;
    }
    //! As an input method writes: whole words, no key presses.
    void commit(const QString& words)
    {
        QInputMethodEvent event;
        event.setCommitString(words);
        QApplication::sendEvent(QApplication::focusWidget(), &event);
    }
    const Incident& incident() { return w.desk().snapshot().incident; }
    ui::FormPanel& form() { return *w.window.findChild<ui::FormPanel*>(); }
    bool asks(const char* panel)
    {
        return form().isOpen() && form().openId().startsWith(QLatin1StringView(panel));
    }

    WindowDriver w;
    PersonId ceo, pdm, em, ken;
};

} // namespace matoi::test
