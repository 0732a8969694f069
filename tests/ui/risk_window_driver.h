// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/service/risk_register.h>
#include <tests/support/printers.h>
#include <tests/ui/window_driver.h>
#include <ui/risks/risk_page.h>
#include <ui/shell/actions.h>
#include <ui/views/form_panel.h>

namespace matoi::test
{

//! The window on its page of risks, and what every test of it asks for.
class RiskWindowTest : public testing::Test
{
protected:
    template <class Panel>
    Panel& the()
    {
        return *w.window.findChild<Panel*>();
    }
    ui::RiskPage& page() { return the<ui::RiskPage>(); }
    ui::FormPanel& form() { return the<ui::FormPanel>(); }
    void openPage() { w.key(Qt::Key_4, Qt::ControlModifier); }
    bool run(const QString& action)
    {
        const bool ran = the<ui::Actions>().run(action);
        w.settle();
        return ran;
    }
    StreamId add(const QString& title, ImpactChoice potential = {}, qint64 likelihood = 1)
    {
        return w.ask([&](Session& s) {
            cmd::AddRisk add;
            add.title = title;
            add.potential = potential;
            add.likelihood = likelihood;
            const auto outcome = s.submit({}, add);
            EXPECT_TRUE(outcome.ok());
            return outcome ? outcome->subject().id : StreamId();
        });
    }
    RiskRecord record(StreamId id)
    {
        return *w.ask([id](Session& s) { return s.read().risk(id); });
    }
    void tab(int times)
    {
        for (int n = 0; n < times; ++n)
            w.key(Qt::Key_Tab);
    }

    WindowDriver w;
};

} // namespace matoi::test
