// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/theme/button.h>
#include <ui/theme/paint.h>
#include <ui/views/option_row.h>

#include <QHBoxLayout>
#include <QKeyEvent>

namespace matoi::ui
{

namespace
{
//! Room for the focus frame round the answers.
constexpr int kFrame = 3;
} // namespace

OptionRow::OptionRow(QWidget* parent, Look look)
    : QWidget(parent)
    , m_look(look)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kFrame, kFrame, kFrame, kFrame);
    row->setSpacing(look == Look::Apart ? 8 : 0);
    row->setAlignment(Qt::AlignLeft);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void OptionRow::setOptions(const std::vector<Option>& options)
{
    for (const auto& [code, button] : m_buttons)
        delete button;
    m_buttons.clear();
    for (const Option& option : options) {
        auto* button = new Button(option.word, Button::Style::Choice, this);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::NoFocus); // the row is one stop of the Tab key
        if (option.icon)
            button->setIconName(option.icon);
        if (!option.key.isEmpty())
            button->setKey(option.key);
        const int index = int(m_buttons.size());
        if (m_look == Look::Segments)
            button->setJoined(index > 0, index + 1 < int(options.size()));
        connect(button, &Button::clicked, this, [this, index] { pick(index); });
        layout()->addWidget(button);
        m_buttons.emplace_back(option.code, button);
    }
    setValue(m_value);
}

void OptionRow::setValue(const QString& code)
{
    m_value = code;
    for (const auto& [own, button] : m_buttons) {
        button->setChecked(own == code);
        if (own == code)
            button->raise(); // its border lies over those of its neighbours
    }
}

bool OptionRow::offers(const QString& code) const
{
    return std::any_of(m_buttons.begin(), m_buttons.end(),
                       [&](const auto& option) { return option.first == code; });
}

void OptionRow::pick(int index)
{
    if (index < 0 || index >= int(m_buttons.size()))
        return;
    setValue(m_buttons[size_t(index)].first);
    setFocus();
    Q_EMIT chosen(m_value);
}

void OptionRow::keyPressEvent(QKeyEvent* event)
{
    const int n = int(m_buttons.size());
    int at = -1;
    for (int i = 0; i < n; ++i)
        if (m_buttons[size_t(i)].first == m_value)
            at = i;
    switch (event->key()) {
    case Qt::Key_Left:
        return pick(std::max(0, at - 1));
    case Qt::Key_Right:
        return pick(std::min(n - 1, at + 1));
    case Qt::Key_Space:
        return pick((at + 1) % std::max(1, n));
    default:
        return QWidget::keyPressEvent(event);
    }
}

void OptionRow::paintEvent(QPaintEvent*)
{
    if (!hasFocus() || m_buttons.empty())
        return;
    // The frame goes round the answers, not round the empty rest of the row.
    QPainter p(this);
    paint::focusFrame(p, m_buttons.front()
                             .second->geometry()
                             .united(m_buttons.back().second->geometry())
                             .adjusted(-kFrame, -kFrame, kFrame, kFrame));
}

} // namespace matoi::ui
