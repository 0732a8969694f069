// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/theme/button.h>
#include <ui/theme/theme.h>
#include <ui/views/option_row.h>
#include <ui/views/settings_panel.h>

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

SettingsPanel::SettingsPanel(QWidget* window)
    : ScrimPanel(window, 820)
    , m_sections(new OptionRow(card()))
    , m_title(plainLabel(Type::Title, card()))
    , m_error(plainLabel(Type::Body, card()))
    , m_apply(new Button({}, Button::Style::Primary, card()))
    , m_cancel(new Button({}, Button::Style::Normal, card()))
    , m_playbooks(new Button({}, Button::Style::Quiet, card()))
{
    auto* outer = new QVBoxLayout(card());
    outer->setContentsMargins(20, 16, 20, 16);
    outer->setSpacing(10);
    outer->addWidget(m_title);
    outer->addWidget(m_sections);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(2);
    outer->addLayout(m_rows);
    m_error->setWordWrap(true);
    outer->addWidget(m_error);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_playbooks);
    foot->addStretch();
    foot->addWidget(m_cancel);
    foot->addWidget(m_apply);
    outer->addLayout(foot);
    m_cancel->setKey(u"Esc"_s);
    m_apply->setKey(u"Ctrl+Enter"_s);
    m_sections->installEventFilter(this);
    connect(m_sections, &OptionRow::chosen, this, &SettingsPanel::showSection);
    connect(m_apply, &Button::clicked, this, &SettingsPanel::submit);
    connect(m_cancel, &Button::clicked, this, &SettingsPanel::dismiss);
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
    m_title->setFont(ui::font(Type::Title));
    m_title->setText(tr("Settings"));
    m_apply->setText(tr("Apply"));
    m_cancel->setText(tr("Close"));
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
    m_error->clear();
    m_error->hide();
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
        widget->installEventFilter(this);
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

void SettingsPanel::refuse(const QString& sentence)
{
    m_error->setText(sentence);
    setInk(m_error, theme().s10t);
    m_error->show();
    place();
}

bool SettingsPanel::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && object != parentWidget()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers() & Qt::ControlModifier) {
            submit();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            dismiss();
            return true;
        }
    }
    return ScrimPanel::eventFilter(object, event);
}

} // namespace matoi::ui
