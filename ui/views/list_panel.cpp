// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/theme/button.h>
#include <ui/theme/paint.h>
#include <ui/views/list_panel.h>
#include <ui/views/row_picker.h>

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

ListPanel::ListPanel(QWidget* window, int width, int rowHeight)
    : ScrimPanel(window, width)
    , m_picker(new RowPicker(
          rowHeight, [this](QPainter& p, int row, const QRect& r) { paintRow(p, row, r); },
          [this](int row) {
              const Row& r = m_rows[size_t(row)];
              QStringList parts{r.lead, r.text, r.aside, r.below};
              parts.removeAll(QString());
              return parts.join(u", "_s);
          },
          card()))
    , m_title(plainLabel(Type::Title, card()))
    , m_note(plainLabel(Type::Small, card()))
    , m_fact(plainLabel(Type::BodyBold, card()))
    , m_advice(plainLabel(Type::Small, card()))
    , m_message(plainLabel(Type::Body, card()))
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
    outer->addWidget(m_fact);
    outer->addWidget(m_advice);
    outer->addWidget(m_picker);
    outer->addWidget(m_message);
    m_foot->addStretch();
    m_foot->addWidget(m_close);
    outer->addLayout(m_foot);
    for (QLabel* label : {m_advice, m_message})
        label->setWordWrap(true);
    m_close->setKey(u"Esc"_s);
    connect(m_close, &Button::clicked, this, &ListPanel::dismiss);
    connect(m_picker, &RowPicker::activated, this, [this] {
        if (!m_acts.empty())
            press(m_acts.front());
    });
}

void ListPanel::open(const QString& title, const QString& fact, const QString& advice,
                     const std::vector<Act>& acts)
{
    m_title->setFont(ui::font(Type::Title));
    m_title->setText(title);
    m_picker->setAccessibleName(title);
    m_fact->setText(fact);
    m_advice->setText(advice);
    setInk(m_advice, theme().t3);
    setInk(m_note, theme().t3);
    m_close->setText(tr("Close"));
    m_acts = acts;
    for (Button* button : m_buttons)
        delete button;
    m_buttons.clear();
    for (const Act& act : m_acts) {
        auto* button = new Button(act.words, Button::Style::Normal, card());
        button->setKey(act.key.isEmpty() ? u"Enter"_s : act.key);
        button->setFocusPolicy(Qt::NoFocus); // its key is heard by the panel
        connect(button, &Button::clicked, this, [this, act] { press(act); });
        m_foot->insertWidget(int(m_buttons.size()), button);
        button->QWidget::show();
        m_buttons.push_back(button);
    }
    m_awaits = false;
    m_message->clear();
    setRows({}, {});
    openOn(m_picker);
}

void ListPanel::setRows(std::vector<Row> rows, const QString& note)
{
    m_rows = std::move(rows);
    m_note->setText(note);
    m_picker->setFixedHeight(m_picker->rowHeight() * std::clamp(int(m_rows.size()), 1, 9));
    m_picker->setCount(int(m_rows.size()));
    fit();
}

int ListPanel::current() const { return m_picker->current(); }
void ListPanel::explain(const QString& sentence)
{
    m_awaits = false;
    say(sentence, theme().t2);
}

QString ListPanel::message() const { return m_message->text(); }

void ListPanel::fit()
{
    const bool none = m_rows.empty();
    m_fact->setVisible(none && !m_awaits);
    m_advice->setVisible(none && !m_awaits);
    m_message->setVisible(!m_message->text().isEmpty());
    m_picker->setVisible(!none || m_awaits); // somebody must hear the keys
    for (size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setEnabled(!m_awaits && (!none || !m_acts[i].ofRow));
    if (isOpen()) {
        place();
        if (none && !m_awaits)
            setFocus();
        else if (hasFocus())
            m_picker->setFocus();
    }
}

void ListPanel::say(const QString& sentence, const QColor& ink)
{
    m_message->setText(sentence);
    setInk(m_message, ink);
    fit();
}

void ListPanel::await(const QString& sentence)
{
    m_awaits = !sentence.isEmpty();
    say(sentence, theme().t2);
}

void ListPanel::refuse(const QString& sentence)
{
    m_awaits = false;
    say(sentence, theme().s10t);
}

void ListPanel::tell(const QString& sentence)
{
    m_awaits = false;
    say(sentence, theme().okt);
}

void ListPanel::press(const Act& act)
{
    if (!m_awaits && (!act.ofRow || current() >= 0))
        Q_EMIT acted(act.id, current());
}

void ListPanel::keyPressEvent(QKeyEvent* event)
{
    const QString key = event->key() == Qt::Key_Delete ? u"Del"_s : QString(QChar(event->key()));
    if (event->modifiers() == Qt::NoModifier && event->key() != Qt::Key_Escape)
        for (const Act& act : m_acts)
            if (act.key == key)
                return press(act);
    ScrimPanel::keyPressEvent(event);
}

void ListPanel::paintRow(QPainter& p, int n, const QRect& r) const
{
    const Theme& t = theme();
    const Row& row = m_rows[size_t(n)];
    const QColor back = n == current() ? t.accBg : t.panel;
    const int line = row.below.isEmpty() ? r.height() : scaled(22);
    const int top = row.below.isEmpty() ? r.top() : r.top() + (r.height() - 2 * scaled(20)) / 2;
    if (row.icon)
        drawIcon(p, QRectF(14, top + (line - 15) / 2.0, 15, 15), row.icon,
                 row.ink ? theme().*row.ink : t.t2, back);
    const int left = row.icon ? 38 : 14, middle = left + scaled(150);
    const int aside = row.aside.isEmpty() ? 0 : scaled(170);
    paint::text(p, QRect(left, top, middle - left - 10, line), row.lead, Type::Small, t.t3);
    paint::text(p, QRect(middle, top, r.width() - middle - aside - 12, line), row.text, Type::Body,
                t.t1);
    if (aside)
        paint::text(p, QRect(r.width() - aside, top, aside - 12, line), row.aside, Type::Small,
                    t.t2);
    if (!row.below.isEmpty())
        paint::text(p, QRect(middle, top + scaled(20), r.width() - middle - 12, scaled(20)),
                    row.below, Type::Small, t.t2);
}

} // namespace matoi::ui
