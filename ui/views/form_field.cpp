// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/theme/drop_down.h>
#include <ui/theme/theme.h>
#include <ui/views/form_field.h>
#include <ui/views/many_choice.h>
#include <ui/views/option_row.h>
#include <ui/views/scrim_panel.h>

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace matoi::ui
{

QWidget* makeField(const FormField& field, QWidget* parent)
{
    QWidget* widget = nullptr;
    switch (field.kind) {
    case FormField::Kind::Line: {
        auto* line = new QLineEdit(field.value, parent);
        line->setPlaceholderText(field.placeholder);
        line->setMinimumHeight(scaled(30));
        widget = line;
        break;
    }
    case FormField::Kind::Text: {
        auto* text = new QPlainTextEdit(field.value, parent);
        text->setPlaceholderText(field.placeholder);
        text->setTabChangesFocus(true);
        text->setFixedHeight(scaled(64));
        widget = text;
        break;
    }
    case FormField::Kind::Shown: {
        auto* text = new QPlainTextEdit(field.value, parent);
        text->setReadOnly(true);
        text->setTabChangesFocus(true);
        text->setFixedHeight(scaled(220));
        widget = text;
        break;
    }
    case FormField::Kind::Options: {
        auto* row = new OptionRow(parent);
        std::vector<OptionRow::Option> options;
        for (const auto& [code, word] : field.choices)
            options.push_back({code, word, nullptr, {}});
        row->setOptions(options);
        row->setValue(field.value);
        widget = row;
        break;
    }
    case FormField::Kind::Many: {
        auto* many = new ManyChoice(parent);
        many->setChoices(field.choices, field.value);
        widget = many;
        break;
    }
    case FormField::Kind::Note: {
        QLabel* note = plainLabel(Type::Small, parent);
        note->setText(field.label);
        note->setWordWrap(true);
        setInk(note, theme().t2);
        widget = note;
        break;
    }
    case FormField::Kind::Choice: {
        auto* combo = new DropDown(parent);
        for (const auto& [code, word] : field.choices)
            combo->addItem(word, code);
        combo->setCurrentIndex(std::max(0, combo->findData(field.value)));
        combo->setMinimumHeight(scaled(30));
        widget = combo;
        break;
    }
    }
    widget->setAccessibleName(field.label);
    return widget;
}

QString fieldValue(const QWidget* widget)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(widget))
        return line->text();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(widget))
        return text->toPlainText();
    if (const auto* combo = qobject_cast<const QComboBox*>(widget))
        return combo->currentData().toString();
    if (const auto* many = qobject_cast<const ManyChoice*>(widget))
        return many->value();
    const auto* row = qobject_cast<const OptionRow*>(widget);
    return row ? row->value() : QString();
}

void setFieldValue(QWidget* widget, const QString& value)
{
    if (auto* line = qobject_cast<QLineEdit*>(widget))
        line->setText(value);
    else if (auto* text = qobject_cast<QPlainTextEdit*>(widget))
        text->setPlainText(value);
    else if (auto* combo = qobject_cast<QComboBox*>(widget))
        combo->setCurrentIndex(combo->findData(value));
    else if (auto* row = qobject_cast<OptionRow*>(widget))
        row->setValue(value);
}

} // namespace matoi::ui
