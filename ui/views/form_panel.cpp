// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/theme/button.h>
#include <ui/theme/theme.h>
#include <ui/views/form_panel.h>

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

FormPanel::FormPanel(QWidget* window)
    : FramedPanel(window, 680)
{
    body().setSpacing(6);
}

void FormPanel::open(const QString& id, const QString& title, const QString& note,
                     const std::vector<FormField>& fields, const QString& act, Save save)
{
    m_id = id;
    m_act = std::make_shared<Save>(std::move(save));
    for (auto& [field, widget] : m_fields)
        widget->deleteLater();
    m_fields.clear();
    while (QLayoutItem* item = body().takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const FormValues draft = m_drafts.value(id);
    m_given.clear();
    for (FormField field : fields) {
        QLabel* label = nullptr;
        if (field.kind != FormField::Kind::Note) {
            label = plainLabel(Type::Small, card());
            label->setText(field.label);
            setInk(label, theme().t3);
            body().addWidget(label);
        }
        QWidget* widget = makeField(field, card());
        m_given[field.key] = fieldValue(widget);
        if (field.kind != FormField::Kind::Shown && !draft.value(field.key).isEmpty()) {
            delete widget;
            field.value = draft[field.key];
            widget = makeField(field, card());
        }
        // A list that opens tells a screen reader its choice as its name: this says of what.
        if (label)
            label->setBuddy(widget);
        listenTo(widget);
        if (auto* choice = qobject_cast<QComboBox*>(widget); choice && field.fills)
            connect(choice, &QComboBox::currentIndexChanged, this,
                    [this, choice, fills = field.fills] {
                        fill(fills(choice->currentData().toString()));
                    });
        body().addWidget(widget);
        m_fields.emplace_back(field, widget);
    }
    frame(title, note, act);
    QWidget* first = nullptr;
    for (const auto& [field, widget] : m_fields)
        if (!first && field.kind != FormField::Kind::Note)
            first = widget;
    openOn(first);
}

void FormPanel::fill(const FormValues& filled)
{
    for (const auto& [field, widget] : m_fields)
        if (filled.contains(field.key) && fieldValue(widget) == m_given[field.key])
            setFieldValue(widget, m_given[field.key] = filled[field.key]);
}

FormValues FormPanel::values() const
{
    FormValues result;
    for (const auto& [field, widget] : m_fields)
        result[field.key] = fieldValue(widget);
    return result;
}

void FormPanel::submit()
{
    if (m_act && act().isEnabled()) {
        act().setEnabled(false); // one press, one act
        const auto save = m_act; // its answer may be the next question
        (*save)(values());
    }
}

void FormPanel::succeed()
{
    act().setEnabled(true);
    m_drafts.remove(m_id);
    m_fields.clear();
    finish();
}

void FormPanel::closing()
{
    act().setEnabled(true);
    // Only what somebody typed: a value as it was given then may have changed by the next time.
    FormValues typed = values();
    for (auto it = typed.begin(); it != typed.end();)
        it = it.value() == m_given.value(it.key()) ? typed.erase(it) : std::next(it);
    m_drafts[m_id] = typed;
}

bool FormPanel::enterSubmits(const QObject* field) const
{
    return !qobject_cast<const QPlainTextEdit*>(field);
}

} // namespace matoi::ui
