// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/views/form_field.h>
#include <ui/views/framed_panel.h>

#include <functional>

namespace matoi::ui
{

class OptionRow;

//! One setting: the question, what it does, and what it is when nobody says anything.
struct Setting {
    QString section; //!< a key of SettingsPanel::open's sections
    FormField field;
    QString help;
    QString standard; //!< in words
};

//! The settings, a section at a time. Ctrl+Enter applies what was changed in any of them; Esc
//! leaves everything as it was.
class SettingsPanel : public FramedPanel
{
    Q_OBJECT
public:
    explicit SettingsPanel(QWidget* window);
    //! `apply` gets only what was changed; it answers by succeed() or refuse().
    void open(const std::vector<std::pair<QString, QString>>& sections,
              std::vector<Setting> settings, std::function<void(const FormValues&)> apply);
    void showSection(const QString& key);
    void succeed() { finish(); }

Q_SIGNALS:
    //! The team's playbooks have a panel of their own.
    void playbooksRequested();

protected:
    void submit() override;

private:
    void keep();

    OptionRow* m_sections;
    QVBoxLayout* m_rows;
    Button* m_playbooks;
    std::vector<Setting> m_settings;
    FormValues m_changed;
    std::vector<std::pair<size_t, QWidget*>> m_fields; // of the section on the screen
    std::function<void(const FormValues&)> m_act;
};

} // namespace matoi::ui
