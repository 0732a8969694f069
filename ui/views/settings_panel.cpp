// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/theme/button.h>
#include <ui/theme/theme.h>
#include <ui/views/option_row.h>
#include <ui/views/settings_panel.h>

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

SettingsPanel::SettingsPanel(QWidget* window)
    : FramedPanel(window, 820)
    , m_sections(new OptionRow(card()))
    , m_rows(new QVBoxLayout)
    , m_playbooks(new Button({}, Button::Style::Quiet, card()))
{
    body().setSpacing(10);
    body().addWidget(m_sections);
    m_rows->setSpacing(2);
    body().addLayout(m_rows);
    addAside(m_playbooks);
    listenTo(m_sections);
    connect(m_sections, &OptionRow::chosen, this, &SettingsPanel::showSection);
    connect(m_playbooks, &Button::clicked, this, [this] {
        finish();
        Q_EMIT playbooksRequested();
    });
}

void SettingsPanel::open(const std::vector<std::pair<QString, QString>>& sections,
                         std::vector<Setting> settings,
                         std::function<void(const FormValues&)> apply)
{
    m_settings = std::move(settings);
    m_act = std::move(apply);
    m_changed.clear();
    m_fields.clear();
    frame(tr("Settings"), {}, tr("Apply"));
    m_playbooks->setText(tr("Playbooks of the team …"));
    std::vector<OptionRow::Option> options;
    for (const auto& [key, word] : sections)
        options.push_back({key, word, nullptr, {}});
    m_sections->setAccessibleName(tr("Section"));
    m_sections->setOptions(options);
    const QString first =
        m_sections->value().isEmpty() ? sections.front().first : m_sections->value();
    m_sections->setValue(first);
    showSection(first);
    openOn(m_sections);
}

void SettingsPanel::keep()
{
    for (const auto& [index, widget] : m_fields) {
        const FormField& field = m_settings[index].field;
        const QString now = fieldValue(widget);
        if (now != field.value)
            m_changed[field.key] = now;
        else
            m_changed.remove(field.key);
    }
}

void SettingsPanel::showSection(const QString& key)
{
    keep();
    m_fields.clear();
    if (isOpen())
        m_sections->setFocus(); // what had it goes away
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    clearRefusal();
    for (size_t i = 0; i < m_settings.size(); ++i) {
        const Setting& setting = m_settings[i];
        if (setting.section != key)
            continue;
        FormField field = setting.field;
        field.value = m_changed.value(field.key, field.value);
        QLabel* label = plainLabel(Type::BodyBold, card());
        label->setText(field.label);
        m_rows->addWidget(label);
        QWidget* widget = makeField(field, card());
        label->setBuddy(widget); // what a list that opens is for
        listenTo(widget);
        m_rows->addWidget(widget);
        QLabel* help = plainLabel(Type::Small, card());
        help->setWordWrap(true);
        help->setText(setting.standard.isEmpty()
                          ? setting.help
                          : tr("%1 Default: %2.").arg(setting.help, setting.standard));
        setInk(help, theme().t3);
        widget->setAccessibleDescription(help->text());
        m_rows->addWidget(help);
        m_rows->addSpacing(scaled(8));
        // A layout counts shown widgets only, and shows what it gets when it is too late for that.
        for (QWidget* each : {static_cast<QWidget*>(label), widget, static_cast<QWidget*>(help)})
            each->show();
        setTabOrder(m_fields.empty() ? m_sections : m_fields.back().second, widget);
        m_fields.emplace_back(i, widget);
    }
    if (!m_fields.empty())
        setTabOrder(m_fields.back().second, m_playbooks);
    place();
}

void SettingsPanel::submit()
{
    keep();
    if (m_changed.isEmpty())
        return finish();
    m_act(m_changed);
}

} // namespace matoi::ui
