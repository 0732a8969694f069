// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/theme/button.h>
#include <ui/views/wake_pane.h>

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

WakePane::WakePane(QWidget* parent)
    : QWidget(parent)
    , m_other(new Button({}, Button::Style::Link, this))
    , m_posted(new Button({}, Button::Style::Link, this))
    , m_restrict(new Button({}, Button::Style::Normal, this))
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_restrict->setIconName("lock");
    connect(m_other, &Button::clicked, this, &WakePane::otherRequested);
    connect(m_posted, &Button::clicked, this, &WakePane::postedRequested);
    connect(m_restrict, &Button::clicked, this, &WakePane::restrictRequested);
    hide();
    retranslate();
}

void WakePane::retranslate()
{
    m_other->setText(tr("Call somebody else"));
    m_posted->setText(tr("Posted to the chat only"));
    m_restrict->setText(tr("Still open to everybody: restrict"));
    makeButtons();
}

PersonId WakePane::active() const
{
    return m_turn.place < 0 || m_turn.place >= int(m_order.size()) ? PersonId()
                                                                   : m_order[size_t(m_turn.place)];
}

QSize WakePane::sizeHint() const
{
    const int rows = m_order.empty() ? kEmpty : kRow * int(m_order.size());
    return {600, scaled(kHead + rows + kFoot)};
}

void WakePane::show(const DeskSnapshot& snapshot, Ms now)
{
    m_snap = snapshot;
    std::vector<PersonId> order;
    for (const WakePerson& person : snapshot.wake)
        order.push_back(person.id);
    m_order = std::move(order);
    setVisible(!snapshot.masked && wakeIsOpen(snapshot.incident, snapshot.playbook));
    m_restrict->setVisible(!snapshot.incident.restricted);
    tick(now);
    makeButtons(); // what was called since may leave the turn where it was
    updateGeometry();
}

void WakePane::tick(Ms now)
{
    m_now = now;
    if (isHidden())
        return;
    const WakeTurn turn = wakeTurn(m_snap.incident, m_order, m_snap.playbook.wakeSecondsEach, now);
    if (turn != m_turn) {
        const bool moved = turn.place != m_turn.place;
        m_turn = turn;
        if (moved)
            m_selected = turn.place;
        makeButtons();
        QStringList said{tr("Wake-up call")};
        if (!active().isNull())
            said << m_snap.name(active());
        setAccessibleName(said.join(u": "_s));
    }
    update();
}

Button* WakePane::addButton(const QString& text, bool primary, const QString& key,
                            std::function<void()> act)
{
    auto* button = new Button(text, primary ? Button::Style::Primary : Button::Style::Normal, this);
    button->setKey(key);
    button->setFocusPolicy(Qt::NoFocus); // the pane is one stop of the Tab key
    connect(button, &Button::clicked, this, std::move(act));
    button->show();
    return button;
}

void WakePane::makeButtons()
{
    for (const auto& row : m_buttons)
        for (Button* button : row)
            button->deleteLater();
    m_buttons.clear();
    for (int place = 0; place < int(m_order.size()); ++place) {
        const PersonId person = m_order[size_t(place)];
        m_buttons.emplace_back();
        auto& row = m_buttons.back();
        const bool turn = place == m_turn.place;
        const auto call = [this, person] { Q_EMIT callRequested(person); };
        if (!turn) {
            const bool again = !wakeCalls(m_snap.incident, person).empty();
            row.push_back(addButton(again ? tr("Call again") : tr("Call first"), false, {}, call));
            continue;
        }
        // Also before the call: whoever rang first and comes to the desk after it needs one press.
        if (!m_turn.calling)
            row.push_back(addButton(tr("Call"), true, u"Enter"_s, call));
        row.push_back(addButton(tr("No answer"), false, u"N"_s,
                                [this, person] { Q_EMIT notAnswered(person); }));
        row.push_back(addButton(tr("Answered"), m_turn.calling, u"Y"_s,
                                [this, person] { Q_EMIT answered(person); }));
    }
    placeButtons();
}

QRect WakePane::rowRect(int place) const
{
    return {kSide, scaled(kHead) + place * scaled(kRow), width() - 2 * kSide, scaled(kRow)};
}

void WakePane::placeButtons()
{
    for (size_t n = 0; n < m_buttons.size(); ++n) {
        const QRect row = rowRect(int(n));
        int x = row.right() - 16;
        for (auto it = m_buttons[n].rbegin(); it != m_buttons[n].rend(); ++it) {
            const QSize size = (*it)->sizeHint();
            x -= size.width();
            (*it)->setGeometry(x, row.center().y() - size.height() / 2, size.width(),
                               size.height());
            x -= 6;
        }
    }
    const int foot = height() - scaled(kFoot);
    int x = width() - kSide;
    for (Button* button : {m_posted, m_other}) {
        const QSize size = button->sizeHint();
        x -= size.width();
        button->setGeometry(x, foot + (scaled(kFoot) - size.height()) / 2, size.width(),
                            size.height());
        x -= 16;
    }
    const QSize size = m_restrict->sizeHint();
    m_restrict->setGeometry(width() - kSide - size.width(), (scaled(kHead) - size.height()) / 2,
                            size.width(), size.height());
}

void WakePane::resizeEvent(QResizeEvent*) { placeButtons(); }
void WakePane::focusInEvent(QFocusEvent*) { update(); }

void WakePane::keyPressEvent(QKeyEvent* event)
{
    const int last = int(m_order.size()) - 1;
    const PersonId person = active();
    switch (event->key()) {
    case Qt::Key_Up:
        m_selected = std::max(0, m_selected - 1);
        return update();
    case Qt::Key_Down:
        m_selected = std::min(last, m_selected + 1);
        return update();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (last < 0)
            return Q_EMIT otherRequested();
        // Enter on a call that runs must not start it anew.
        if (m_selected >= 0 && !(m_selected == m_turn.place && m_turn.calling))
            Q_EMIT callRequested(m_order[size_t(m_selected)]);
        return;
    case Qt::Key_Y:
        return person.isNull() ? void() : Q_EMIT answered(person);
    case Qt::Key_N:
        return person.isNull() ? void() : Q_EMIT notAnswered(person);
    default:
        return QWidget::keyPressEvent(event);
    }
}

void WakePane::mousePressEvent(QMouseEvent* event)
{
    for (int place = 0; place < int(m_order.size()); ++place)
        if (rowRect(place).contains(event->pos()))
            m_selected = place;
    setFocus();
    update();
}

} // namespace matoi::ui
