// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/theme/button.h>
#include <ui/theme/theme.h>
#include <ui/views/framed_panel.h>

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

FramedPanel::FramedPanel(QWidget* window, int width)
    : ScrimPanel(window, width)
    , m_body(new QVBoxLayout)
    , m_foot(new QHBoxLayout)
    , m_title(plainLabel(Type::Title, card()))
    , m_note(plainLabel(Type::Small, card()))
    , m_error(plainLabel(Type::Body, card()))
    , m_save(new Button({}, Button::Style::Primary, card()))
    , m_close(new Button({}, Button::Style::Normal, card()))
{
    auto* outer = new QVBoxLayout(card());
    outer->setContentsMargins(20, 16, 20, 16);
    outer->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_note, 1);
    outer->addLayout(head);
    outer->addLayout(m_body);
    m_note->setWordWrap(true);
    m_error->setWordWrap(true);
    outer->addWidget(m_error);
    m_foot->addStretch();
    m_foot->addWidget(m_close);
    m_foot->addWidget(m_save);
    outer->addLayout(m_foot);
    m_close->setKey(u"Esc"_s);
    m_save->setKey(u"Ctrl+Enter"_s);
    connect(m_save, &Button::clicked, this, [this] { submit(); });
    connect(m_close, &Button::clicked, this, &FramedPanel::dismiss);
}

void FramedPanel::frame(const QString& title, const QString& note, const QString& act)
{
    m_title->setFont(ui::font(Type::Title));
    m_title->setText(title);
    m_note->setText(note);
    setInk(m_note, theme().t3);
    m_save->setText(act);
    m_close->setText(tr("Close"));
    clearRefusal();
}

void FramedPanel::clearRefusal()
{
    m_error->clear();
    m_error->hide();
}

QString FramedPanel::refusal() const { return m_error->text(); }

void FramedPanel::refuse(const QString& sentence)
{
    m_save->setEnabled(true);
    m_error->setText(sentence);
    setInk(m_error, theme().s10t);
    m_error->show();
    place();
}

void FramedPanel::addAside(Button* button) { m_foot->insertWidget(0, button); }

bool FramedPanel::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && object != parentWidget()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        // Enter inside a conversion never gets here: the input method keeps it.
        if (enter && (key->modifiers() & Qt::ControlModifier || enterSubmits(object))) {
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
