// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/theme/button.h>
#include <ui/theme/theme.h>
#include <ui/views/copy_panel.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

CopyPanel::CopyPanel(QWidget* window)
    : ScrimPanel(window, 720)
    , m_title(plainLabel(Type::Title, card()))
    , m_note(plainLabel(Type::Small, card()))
    , m_text(new QPlainTextEdit(card()))
    , m_foot(new QHBoxLayout)
    , m_close(new Button({}, Button::Style::Normal, card()))
{
    auto* outer = new QVBoxLayout(card());
    outer->setContentsMargins(20, 16, 20, 16);
    outer->setSpacing(10);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_note, 1);
    outer->addLayout(head);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    outer->addWidget(m_text);
    m_foot->addStretch();
    m_foot->addWidget(m_close);
    outer->addLayout(m_foot);
    m_close->setKey(u"Esc"_s);
    connect(m_close, &Button::clicked, this, &CopyPanel::dismiss);
}

void CopyPanel::open(const QString& title, const QString& note, std::vector<Form> forms)
{
    m_forms = std::move(forms);
    for (Button* button : m_buttons)
        button->deleteLater();
    m_buttons.clear();
    for (size_t i = 0; i < m_forms.size(); ++i) {
        auto* button = new Button(m_forms[i].name,
                                  i == 0 ? Button::Style::Primary : Button::Style::Normal, card());
        button->setKey(m_forms[i].key);
        connect(button, &Button::clicked, this, [this, i] { copy(i); });
        m_foot->addWidget(button);
        m_buttons.push_back(button);
    }
    m_title->setFont(ui::font(Type::Title));
    m_title->setText(title);
    m_note->setText(note);
    setInk(m_note, theme().t3);
    m_close->setText(tr("Close"));
    m_text->setFont(ui::font(Type::Body));
    m_text->setAccessibleName(title);
    m_text->setPlainText(m_forms.empty() ? QString() : m_forms.front().text);
    const int lines = std::clamp(m_text->document()->blockCount() + 1, 6, 24);
    m_text->setFixedHeight(scaled(lines * 20 + 12));
    openOn(m_text);
}

QString CopyPanel::text() const { return m_text->toPlainText(); }

void CopyPanel::copy(size_t form)
{
    // What is copied is what is seen.
    m_text->setPlainText(m_forms[form].text);
    QGuiApplication::clipboard()->setText(m_forms[form].text);
    Q_EMIT copied(m_forms[form].name);
}

bool CopyPanel::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_text && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape) {
            dismiss();
            return true;
        }
        for (size_t i = 0; i < m_forms.size() && !key->modifiers(); ++i)
            if (key->key() == m_forms[i].key.front().unicode()) {
                copy(i);
                return true;
            }
    }
    return ScrimPanel::eventFilter(object, event);
}

} // namespace matoi::ui
