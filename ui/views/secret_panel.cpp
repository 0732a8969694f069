// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/theme/button.h>
#include <ui/theme/theme.h>
#include <ui/views/secret_panel.h>

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace matoi::ui
{

SecretPanel::SecretPanel(QWidget* window)
    : FramedPanel(window, 560)
    , m_sentence(plainLabel(Type::Body, card()))
    , m_label(plainLabel(Type::Small, card()))
    , m_line(new QLineEdit(card()))
{
    m_sentence->setWordWrap(true);
    m_line->setEchoMode(QLineEdit::Password);
    m_line->setMinimumHeight(scaled(30));
    m_label->setBuddy(m_line);
    body().setSpacing(6);
    body().addWidget(m_sentence);
    body().addSpacing(4);
    body().addWidget(m_label);
    body().addWidget(m_line);
    listenTo(m_line);
}

void SecretPanel::open(const QString& title, const QString& sentence, const QString& label,
                       const QString& action)
{
    frame(title, {}, action);
    m_sentence->setText(sentence);
    m_label->setText(label);
    setInk(m_label, theme().t3);
    m_line->setAccessibleName(label);
    act().setEnabled(true);
    openOn(m_line);
}

void SecretPanel::submit()
{
    if (m_line->text().isEmpty() || !act().isEnabled())
        return;
    clearRefusal();
    act().setEnabled(false); // one press, one try: each costs a second
    Q_EMIT given(m_line->text().toUtf8());
}

void SecretPanel::succeed()
{
    m_line->clear();
    finish();
}

void SecretPanel::closing() { m_line->clear(); }

} // namespace matoi::ui
