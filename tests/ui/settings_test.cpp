// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/printers.h>
#include <tests/ui/window_driver.h>
#include <ui/shell/desk_settings.h>
#include <ui/views/playbook_panel.h>
#include <ui/views/settings_panel.h>

#include <QLabel>
#include <QPlainTextEdit>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using namespace matoi;
using namespace matoi::test;

namespace
{

QString policyOf(WindowDriver& w, const QString& key)
{
    return w.ask([key](Session& s) {
        const auto it = s.workspace().policy.find(key);
        return it == s.workspace().policy.end() ? QString() : it->second;
    });
}

//! Anything that the panel says aloud.
bool says(const QWidget* panel, const QString& words)
{
    const auto labels = panel->findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
        return label->isVisible() && label->text().contains(words);
    });
}

struct Settings : testing::Test {
    void open()
    {
        w.key(Qt::Key_Comma, Qt::ControlModifier);
        panel = w.window.findChild<ui::SettingsPanel*>();
        ASSERT_TRUE(panel->isOpen());
    }
    WindowDriver w;
    ui::SettingsPanel* panel = nullptr;
};

} // namespace

TEST_F(Settings, AThresholdOfTheTeamIsAFactOfTheWorkspace)
{
    open();
    panel->showSection(u"times"_s);
    w.key(Qt::Key_Tab);
    w.key(Qt::Key_Tab);
    w.key(Qt::Key_Tab);
    w.type(u"5"_s);
    w.save();
    EXPECT_FALSE(panel->isOpen());
    EXPECT_EQ(policyOf(w, u"guide.hours"_s), u"5"_s);
}

TEST_F(Settings, AWrongThresholdIsRefusedWithItsBoundsAndStaysTyped)
{
    open();
    panel->showSection(u"times"_s);
    w.key(Qt::Key_Tab);
    w.key(Qt::Key_Tab);
    w.type(u"1000"_s);
    w.save();
    ASSERT_TRUE(panel->isOpen());
    EXPECT_TRUE(says(panel, u"5-240"_s));
    EXPECT_EQ(policyOf(w, u"promise.internal_min"_s), QString());
    w.retype(u"45"_s);
    w.save();
    EXPECT_EQ(policyOf(w, u"promise.internal_min"_s), u"45"_s);
}

TEST_F(Settings, WhatWasChangedInOneSectionIsKeptWhileAnotherIsShown)
{
    open();
    panel->showSection(u"times"_s);
    w.key(Qt::Key_Tab);
    w.type(u"Asia/Tokyo"_s);
    panel->showSection(u"look"_s);
    panel->showSection(u"times"_s);
    w.save();
    EXPECT_EQ(policyOf(w, u"zone"_s), u"Asia/Tokyo"_s);
    EXPECT_EQ(w.ask([](Session& s) { return s.zone(); }), QTimeZone("Asia/Tokyo"));
}

TEST_F(Settings, EscLeavesEverythingAsItWas)
{
    open();
    panel->showSection(u"times"_s);
    w.key(Qt::Key_Tab);
    w.type(u"Asia/Tokyo"_s);
    w.key(Qt::Key_Escape);
    EXPECT_FALSE(panel->isOpen());
    EXPECT_EQ(policyOf(w, u"zone"_s), QString());
}

TEST_F(Settings, AnAnswerAboutTheDesktopCountsAtOnce)
{
    ASSERT_TRUE(ui::notificationsOn());
    open();
    panel->showSection(u"desktop"_s);
    w.key(Qt::Key_Tab);
    w.key(Qt::Key_Right);
    w.save();
    EXPECT_FALSE(ui::notificationsOn());
}

TEST_F(Settings, ANewNameOfTheProfileStandsInTheWorkspace)
{
    open();
    panel->showSection(u"profile"_s);
    w.key(Qt::Key_Tab);
    w.retype(u"Aya Suzuki"_s);
    w.save();
    EXPECT_EQ(w.ask([](Session& s) { return s.personName(s.profile()); }), u"Aya Suzuki"_s);
}

TEST_F(Settings, AWrongPlaybookIsRefusedByLineAndStaysTyped)
{
    w.key(Qt::Key_K, Qt::ControlModifier);
    w.type(u"playbooks of the team"_s);
    w.key(Qt::Key_Return);
    auto* books = w.window.findChild<ui::PlaybookPanel*>();
    ASSERT_TRUE(books->isOpen());
    w.key(Qt::Key_Tab);
    auto* text = books->findChild<QPlainTextEdit*>();
    ASSERT_EQ(QApplication::focusWidget(), text);
    QString wrong = text->toPlainText();
    wrong.replace(u"\"skip_allowed\": false"_s, u"\"skip_allowed\": maybe"_s);
    text->setPlainText(wrong);
    w.save();
    ASSERT_TRUE(books->isOpen());
    EXPECT_TRUE(text->textCursor().block().text().contains("maybe"_L1));
    EXPECT_EQ(text->toPlainText(), wrong);
    QString right = wrong;
    right.replace(u"\"skip_allowed\": maybe"_s, u"\"skip_allowed\": true"_s);
    text->setPlainText(right);
    w.save();
    EXPECT_FALSE(books->isOpen());
    EXPECT_EQ(w.ask([](Session& s) { return s.workspace().playbooks.size(); }), 1u);
}
