// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/theme/button.h>
#include <ui/theme/paint.h>
#include <ui/views/form_panel.h>

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

namespace
{

//! The card under the fields: panel colour, hairline, radius 6.
class Card : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter p(this);
        p.setRenderHint(QPainter::Antialiasing);
        p.setPen(theme().line2);
        p.setBrush(theme().panel);
        p.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
};

QLabel* plainLabel(Type type, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(ui::font(type));
    return label;
}

void setInk(QLabel* label, const QColor& color)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, color);
    label->setPalette(palette);
}

} // namespace

FormPanel::FormPanel(QWidget* window)
    : QWidget(window)
    , m_card(new Card(this))
    , m_title(plainLabel(Type::Title, m_card))
    , m_note(plainLabel(Type::Small, m_card))
    , m_ticker(plainLabel(Type::Value, m_card))
    , m_error(plainLabel(Type::Body, m_card))
    , m_save(new Button({}, Button::Style::Primary, m_card))
    , m_cancel(new Button({}, Button::Style::Normal, m_card))
{
    hide();
    window->installEventFilter(this);
    auto* outer = new QVBoxLayout(m_card);
    outer->setContentsMargins(20, 16, 20, 16);
    outer->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_note, 1);
    head->addWidget(m_ticker);
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
    connect(m_cancel, &Button::clicked, this, &FormPanel::close);
}

QWidget* FormPanel::makeField(const FormField& field)
{
    QWidget* widget = nullptr;
    switch (field.kind) {
    case FormField::Kind::Line: {
        auto* line = new QLineEdit(field.value, m_card);
        line->setPlaceholderText(field.placeholder);
        line->setMinimumHeight(scaled(30));
        widget = line;
        break;
    }
    case FormField::Kind::Text: {
        auto* text = new QPlainTextEdit(field.value, m_card);
        text->setPlaceholderText(field.placeholder);
        text->setTabChangesFocus(true);
        text->setFixedHeight(scaled(64));
        widget = text;
        break;
    }
    case FormField::Kind::Choice: {
        auto* combo = new QComboBox(m_card);
        for (const auto& [code, word] : field.choices)
            combo->addItem(word, code);
        combo->setCurrentIndex(std::max(0, combo->findData(field.value)));
        combo->setMinimumHeight(scaled(30));
        widget = combo;
        break;
    }
    }
    widget->setAccessibleName(field.label);
    widget->installEventFilter(this);
    return widget;
}

void FormPanel::open(const QString& id, const QString& title, const QString& note,
                     const std::vector<FormField>& fields, const QString& act,
                     std::function<void(const FormValues&)> save)
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
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
    for (FormField field : fields) {
        const FormValues draft = m_drafts.value(id);
        if (draft.contains(field.key) && !draft[field.key].isEmpty())
            field.value = draft[field.key];
        QLabel* label = plainLabel(Type::Small, m_card);
        label->setText(field.label);
        setInk(label, theme().t3);
        m_rows->addWidget(label);
        QWidget* widget = makeField(field);
        m_rows->addWidget(widget);
        m_fields.emplace_back(field, widget);
    }
    m_title->setFont(ui::font(Type::Title));
    m_title->setText(title);
    m_note->setText(note);
    setInk(m_note, theme().t3);
    m_ticker->clear();
    m_error->clear();
    m_error->hide();
    m_save->setText(act);
    m_save->setKey(u"Ctrl+Enter"_s);
    m_cancel->setText(tr("Close"));
    place();
    show();
    raise();
    if (!m_fields.empty())
        m_fields.front().second->setFocus(Qt::PopupFocusReason);
}

void FormPanel::place()
{
    setGeometry(parentWidget()->rect());
    const int w = std::min(scaled(680), width() - 40);
    m_card->setFixedWidth(w);
    m_card->adjustSize();
    m_card->move((width() - w) / 2, 60);
}

void FormPanel::setTicker(const QString& text) { m_ticker->setText(text); }

FormValues FormPanel::values() const
{
    FormValues result;
    for (const auto& [field, widget] : m_fields) {
        if (auto* line = qobject_cast<QLineEdit*>(widget))
            result[field.key] = line->text();
        else if (auto* text = qobject_cast<QPlainTextEdit*>(widget))
            result[field.key] = text->toPlainText();
        else if (auto* combo = qobject_cast<QComboBox*>(widget))
            result[field.key] = combo->currentData().toString();
    }
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
    hide();
    if (m_before)
        m_before->setFocus();
    Q_EMIT closed();
}

void FormPanel::refuse(const QString& sentence)
{
    m_save->setEnabled(true);
    m_error->setText(sentence);
    setInk(m_error, theme().s10t);
    m_error->show();
    place();
}

void FormPanel::close()
{
    m_save->setEnabled(true);
    m_drafts[m_id] = values();
    hide();
    if (m_before)
        m_before->setFocus();
    Q_EMIT closed();
}

void FormPanel::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.fillRect(rect(), theme().scrim);
}

void FormPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return close();
    event->accept(); // nothing typed at a panel reaches the desk under it
}

bool FormPanel::eventFilter(QObject* object, QEvent* event)
{
    if (object == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
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
            close();
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

} // namespace matoi::ui
