// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/theme/button.h>
#include <ui/theme/paint.h>
#include <ui/views/form_panel.h>

#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

FormPanel::FormPanel(QWidget* window)
    : ScrimPanel(window, 680)
    , m_title(plainLabel(Type::Title, card()))
    , m_note(plainLabel(Type::Small, card()))
    , m_error(plainLabel(Type::Body, card()))
    , m_save(new Button({}, Button::Style::Primary, card()))
    , m_cancel(new Button({}, Button::Style::Normal, card()))
{
    auto* outer = new QVBoxLayout(card());
    outer->setContentsMargins(20, 16, 20, 16);
    outer->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_note, 1);
    outer->addLayout(head);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(6);
    outer->addLayout(m_rows);
    m_error->setWordWrap(true);
    outer->addWidget(m_error);
    auto* foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(m_cancel);
    foot->addWidget(m_save);
    outer->addLayout(foot);
    m_cancel->setKey(u"Esc"_s);
    connect(m_save, &Button::clicked, this, &FormPanel::submit);
    connect(m_cancel, &Button::clicked, this, &FormPanel::dismiss);
}

void FormPanel::open(const QString& id, const QString& title, const QString& note,
                     const std::vector<FormField>& fields, const QString& act,
                     std::function<void(const FormValues&)> save)
{
    m_id = id;
    m_act = std::move(save);
    for (auto& [field, widget] : m_fields)
        widget->deleteLater();
    m_fields.clear();
    while (QLayoutItem* item = m_rows->takeAt(0)) {
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
            m_rows->addWidget(label);
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
        widget->installEventFilter(this);
        m_rows->addWidget(widget);
        m_fields.emplace_back(field, widget);
    }
    m_title->setFont(ui::font(Type::Title));
    m_title->setText(title);
    m_note->setText(note);
    setInk(m_note, theme().t3);
    m_error->clear();
    m_error->hide();
    m_save->setText(act);
    m_save->setKey(u"Ctrl+Enter"_s);
    m_cancel->setText(tr("Close"));
    QWidget* first = nullptr;
    for (const auto& [field, widget] : m_fields)
        if (!first && field.kind != FormField::Kind::Note)
            first = widget;
    openOn(first);
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
    if (m_act && m_save->isEnabled()) {
        m_save->setEnabled(false); // one press, one act
        m_act(values());
    }
}

void FormPanel::succeed()
{
    m_save->setEnabled(true);
    m_drafts.remove(m_id);
    m_fields.clear();
    finish();
}

void FormPanel::refuse(const QString& sentence)
{
    m_save->setEnabled(true);
    m_error->setText(sentence);
    setInk(m_error, theme().s10t);
    m_error->show();
    place();
}

void FormPanel::closing()
{
    m_save->setEnabled(true);
    // Only what somebody typed: a value as it was given then may have changed by the next time.
    FormValues typed = values();
    for (auto it = typed.begin(); it != typed.end();)
        it = it.value() == m_given.value(it.key()) ? typed.erase(it) : std::next(it);
    m_drafts[m_id] = typed;
}

bool FormPanel::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && object != parentWidget()) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool inText = qobject_cast<QPlainTextEdit*>(object);
        // Enter inside a conversion never gets here: the input method keeps it.
        if (enter && (key->modifiers() & Qt::ControlModifier || !inText)) {
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
