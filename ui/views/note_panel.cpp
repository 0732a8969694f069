// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/theme/button.h>
#include <ui/theme/paint.h>
#include <ui/views/note_panel.h>

#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

namespace
{
constexpr int kMostActs = 3;
} // namespace

NotePanel::NotePanel(QWidget* window)
    : ScrimPanel(window, 640)
    , m_title(plainLabel(Type::Title, card()))
    , m_note(plainLabel(Type::Body, card()))
    , m_body(new QPlainTextEdit(card()))
    , m_close(new Button({}, Button::Style::Normal, card()))
{
    auto* outer = new QVBoxLayout(card());
    outer->setContentsMargins(20, 16, 20, 16);
    outer->setSpacing(8);
    m_title->setWordWrap(true);
    m_note->setWordWrap(true);
    m_body->setReadOnly(true);
    m_body->setTabChangesFocus(true);
    m_body->installEventFilter(this);
    outer->addWidget(m_title);
    outer->addWidget(m_note);
    outer->addWidget(m_body);
    auto* foot = new QHBoxLayout;
    foot->addStretch();
    m_close->setKey(u"Esc"_s);
    foot->addWidget(m_close);
    for (int i = 0; i < kMostActs; ++i) {
        auto* button = new Button({}, i ? Button::Style::Normal : Button::Style::Primary, card());
        button->installEventFilter(this);
        connect(button, &Button::clicked, this, [this, i] { run(i); });
        m_buttons.push_back(button);
    }
    // The first act stands last, as everywhere.
    for (int i = kMostActs - 1; i >= 0; --i)
        foot->addWidget(m_buttons[size_t(i)]);
    m_close->installEventFilter(this);
    outer->addLayout(foot);
    connect(m_close, &Button::clicked, this, &NotePanel::dismiss);
}

void NotePanel::open(const QString& title, const QString& note, const QString& body,
                     std::vector<Act> acts)
{
    m_acts = std::move(acts);
    m_title->setFont(ui::font(Type::Title));
    m_title->setText(title);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    setInk(m_note, theme().t2);
    m_body->setPlainText(body);
    m_body->setAccessibleName(title);
    m_close->setText(tr("Close"));
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setVisible(i < m_acts.size());
        if (i < m_acts.size()) {
            m_buttons[i]->setText(m_acts[i].words);
            m_buttons[i]->setAccessibleName(m_acts[i].words);
        }
    }
    if (!m_acts.empty())
        m_buttons[0]->setKey(u"Enter"_s);
    const int line = QFontMetrics(m_body->font()).lineSpacing();
    const int lines = std::clamp(int(body.count(u'\n') + body.size() / 70) + 1, 2, 16);
    m_body->setFixedHeight(lines * line + 18);
    openOn(m_acts.empty() ? static_cast<QWidget*>(m_close) : m_buttons[0]);
}

QString NotePanel::title() const { return m_title->text(); }
QString NotePanel::body() const { return m_body->toPlainText(); }

void NotePanel::run(int index)
{
    if (index < 0 || index >= int(m_acts.size()))
        return;
    const auto act = m_acts[size_t(index)].run;
    finish();
    act();
}

bool NotePanel::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && object != parentWidget()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape) {
            dismiss();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            const auto at = std::find(m_buttons.begin(), m_buttons.end(), object);
            if (object == m_close)
                dismiss();
            else
                run(at == m_buttons.end() ? 0 : int(at - m_buttons.begin()));
            return true;
        }
    }
    return ScrimPanel::eventFilter(object, event);
}

} // namespace matoi::ui
