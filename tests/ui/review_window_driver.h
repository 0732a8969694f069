// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/service/people.h>
#include <tests/support/printers.h>
#include <tests/ui/window_driver.h>
#include <ui/reviews/action_column.h>
#include <ui/reviews/pinned_column.h>
#include <ui/reviews/review_document.h>
#include <ui/reviews/review_list.h>
#include <ui/reviews/review_page.h>
#include <ui/reviews/section_edit.h>
#include <ui/shell/actions.h>
#include <ui/views/form_panel.h>
#include <ui/views/tall_list.h>

namespace matoi::test
{

//! The window on a workspace with one incident that has converged and its postmortem.
class ReviewWindowTest : public testing::Test
{
protected:
    void SetUp() override
    {
        mari = w.ask([](Session& s) {
            DirectoryEntry entry;
            entry.person.name = QStringLiteral("Mari Sato");
            entry.person.handle = QStringLiteral("mari");
            return *savePerson(s, entry, {});
        });
        incident = converged(QStringLiteral("Mail is not going out"));
        // Nothing in a test waits for a pause: what is to be recorded is flushed.
        page().document().writer().setPauses(3'600'000, 0);
    }

    template <class Panel>
    Panel& the()
    {
        return *w.window.findChild<Panel*>();
    }
    ui::ReviewPage& page() { return the<ui::ReviewPage>(); }
    ui::ReviewDocument& document() { return page().document(); }
    ui::FormPanel& form() { return the<ui::FormPanel>(); }
    bool run(const char* action)
    {
        const bool ran = the<ui::Actions>().run(QString::fromLatin1(action));
        w.settle();
        return ran;
    }
    //! One that began two hours ago, was noticed after six minutes and is over.
    StreamId converged(const QString& title)
    {
        return w.ask([&](Session& s) {
            cmd::DeclareIncident declare;
            declare.title = title;
            const Ms start = s.now() - 7'200'000;
            declare.detectedAt = start + 360'000;
            declare.startedAt = start;
            const StreamId id = s.submit({}, declare)->subject().id;
            const auto must = [&](const Command& command) {
                const auto done = s.submit(id, command);
                EXPECT_TRUE(done.ok()) << (done ? "" : testing::PrintToString(done.error()));
            };
            must(cmd::Classify{{}, Classification::Outage, QStringLiteral("mail stands"), {}});
            must(cmd::Converge{{}, s.profile(), FixState::Workaround, {}});
            return id;
        });
    }
    EventId pinned(const QString& text)
    {
        return w.ask([&](Session& s) {
            cmd::AddEntry add;
            add.text = text;
            add.pin = true;
            const auto outcome = s.submit(incident, add);
            EXPECT_TRUE(outcome.ok());
            return outcome->events.front().id;
        });
    }
    //! Somebody else records a section, at another desk.
    void writesElsewhere(PersonId person, const QString& section, const QString& text,
                         EventId seen = {})
    {
        w.ask([&](Session& s) {
            const auto done = s.submit(incident, cmd::EditPostmortem{section, text, seen}, person);
            EXPECT_TRUE(done.ok()) << (done ? "" : testing::PrintToString(done.error()));
            return true;
        });
    }
    Postmortem postmortem()
    {
        return **w.ask([this](Session& s) { return s.read().postmortemOf(incident); });
    }
    QString section(const QString& id)
    {
        const auto sections = postmortem().sections;
        const auto it = sections.find(id);
        return it == sections.end() ? QString() : it->second;
    }
    //! Ctrl+5, Enter: the first of the list.
    void openPage()
    {
        w.key(Qt::Key_5, Qt::ControlModifier);
        w.key(Qt::Key_Return);
        w.settle();
        ASSERT_TRUE(page().view());
    }
    //! Begins the section by its key and gives its field.
    ui::SectionEdit* edit(const QString& id)
    {
        document().goTo(id);
        w.key(Qt::Key_Return);
        return document().box(id)->editor();
    }
    void flush()
    {
        document().flush();
        w.settle();
    }

    WindowDriver w;
    StreamId incident;
    PersonId mari;
};

} // namespace matoi::test
