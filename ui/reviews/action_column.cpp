// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/messages.h>
#include <ui/reviews/action_column.h>
#include <ui/reviews/flow_words.h>
#include <ui/theme/button.h>
#include <ui/theme/paint.h>
#include <ui/views/clock_text.h>
#include <ui/views/tall_list.h>

#include <QDateTime>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

namespace
{

constexpr int kHead = 42;

} // namespace

bool ActionColumn::isOver(const ActionItem& action)
{
    return action.state == ActionState::WontDo || action.state == ActionState::Done;
}

ActionColumn::ActionColumn(const WindowContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_list(new TallList(
          {[this](int row, int width) { return heightOf(m_rows[size_t(row)], width); },
           [this](QPainter& p, int row, const QRect& r) { paintRow(p, m_rows[size_t(row)], r); },
           [this](int row) { return spoken(m_rows[size_t(row)]); },
           [this](int row) { return m_rows[size_t(row)].what != Row::What::Heading; },
           {}},
          this))
    , m_add(new Button({}, Button::Style::Normal, this))
{
    m_add->setIconName("plus");
    m_add->setKey(u"A"_s);
    connect(m_add, &Button::clicked, this, &ActionColumn::addRequested);
    connect(m_list, &TallList::activated, this, [this](int row) { open(m_rows[size_t(row)]); });
}

void ActionColumn::retranslate()
{
    m_add->setText(tr("Add"));
    m_list->setAccessibleName(tr("Action items and what is missing"));
    lay();
    resizeEvent(nullptr);
}

void ActionColumn::show(const ReviewSnapshot& snapshot)
{
    const StreamId chosen = currentAction();
    m_snap = snapshot;
    m_add->setVisible(snapshot.writable());
    lay();
    choose(chosen);
}

QString ActionColumn::gateWords(const DoneGate& gate) const
{
    const Postmortem& p = m_snap.postmortem;
    const auto clock = [&](Ms at) { return clockTime(at, m_snap.now, m_context.zone); };
    switch (gate.what) {
    case DoneGate::What::ReviewHeld:
        if (gate.met)
            return tr("Review meeting held (%1)").arg(clock(p.reviewHeldAt));
        return p.meetingAt ? tr("Review meeting held (planned %1)").arg(clock(p.meetingAt))
                           : tr("Review meeting held");
    case DoneGate::What::Reviewed:
        return tr("Postmortem reviewed");
    case DoneGate::What::P0Actions:
        return tr("All P0 items done (%1 / %2)").arg(gate.done).arg(gate.of);
    case DoneGate::What::PermanentFix:
        return tr("Permanent fix done, or a reason why none is needed");
    }
    return {};
}

void ActionColumn::lay()
{
    using What = Row::What;
    m_rows.clear();
    for (size_t i = 0; i < m_snap.actions.size(); ++i)
        m_rows.push_back({What::Action, i, {}, {}});
    const auto met = std::count_if(m_snap.gates.begin(), m_snap.gates.end(),
                                   [](const DoneGate& g) { return g.met; });
    m_rows.push_back({What::Heading, 0, tr("Before it is done"),
                      u"%1 / %2"_s.arg(met).arg(m_snap.gates.size())});
    for (size_t i = 0; i < m_snap.gates.size(); ++i)
        m_rows.push_back({What::Gate, i, gateWords(m_snap.gates[i]), {}});
    if (met == 4 && m_snap.incident.state == IncidentState::Reviewed)
        m_rows.push_back({What::Close, 0, tr("Close the incident"), {}});
    const Postmortem& p = m_snap.postmortem;
    if (p.state != PostmortemPhase::Draft || !p.signOffs.empty()) {
        m_rows.push_back({What::Heading, 0, tr("Signed"), QString::number(p.signOffs.size())});
        for (size_t i = 0; i < p.signOffs.size(); ++i)
            m_rows.push_back({What::Sign, i, m_snap.name(p.signOffs[i].by),
                              clockTime(p.signOffs[i].at, m_snap.now, m_context.zone)});
        const bool mine =
            std::any_of(p.signOffs.begin(), p.signOffs.end(), [&](const matoi::SignOff& s) {
                return s.by == m_context.profile && p.current(s);
            });
        if (!mine && p.state == PostmortemPhase::InReview)
            m_rows.push_back({What::SignNow, 0, tr("Sign it as it is"), u"S"_s});
    }
    const auto open = std::count_if(p.comments.begin(), p.comments.end(),
                                    [](const PostmortemComment& c) { return !c.settledAt; });
    if (open > 0)
        m_rows.push_back(
            {What::Comment, 0, tr("%n comment(s) wait for an answer", nullptr, int(open)), u"R"_s});
    if (m_snap.riskOffered)
        m_rows.push_back(
            {What::Risk, 0, tr("Seven days without a permanent fix: record it as a risk"), {}});
    for (const QString& risk : m_snap.risks)
        m_rows.push_back({What::Joined, 0, risk, {}});
    m_list->setCount(int(m_rows.size()));
    update();
}

StreamId ActionColumn::currentAction() const
{
    const int row = m_list->current();
    if (row < 0 || size_t(row) >= m_rows.size() || m_rows[size_t(row)].what != Row::What::Action ||
        m_rows[size_t(row)].index >= m_snap.actions.size())
        return {};
    return m_snap.actions[m_rows[size_t(row)].index].id;
}

bool ActionColumn::choose(StreamId action)
{
    if (action.isNull())
        return false;
    for (size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].what == Row::What::Action && m_snap.actions[m_rows[i].index].id == action) {
            m_list->select(int(i));
            return true;
        }
    return false;
}

void ActionColumn::open(const Row& row)
{
    switch (row.what) {
    case Row::What::Action:
        return Q_EMIT actionOpened(m_snap.actions[row.index].id);
    case Row::What::Gate:
        return Q_EMIT gateOpened(m_snap.gates[row.index].what);
    case Row::What::Close:
        return Q_EMIT closeRequested();
    case Row::What::SignNow:
        return Q_EMIT signRequested();
    case Row::What::Comment:
        return Q_EMIT commentsRequested();
    case Row::What::Risk:
        return Q_EMIT riskRequested();
    case Row::What::Sign:
    case Row::What::Joined:
    case Row::What::Heading:
        return;
    }
}

QString ActionColumn::spoken(const Row& row) const
{
    if (row.what == Row::What::Gate)
        return (m_snap.gates[row.index].met ? tr("Done: %1") : tr("Missing: %1")).arg(row.words);
    if (row.what == Row::What::Sign) {
        const bool current = m_snap.postmortem.current(m_snap.postmortem.signOffs[row.index]);
        return current ? tr("Signed by %1, %2").arg(row.words, row.aside)
                       : tr("Signed by %1, %2, an older version").arg(row.words, row.aside);
    }
    if (row.what != Row::What::Action)
        return row.words;
    const ActionItem& a = m_snap.actions[row.index];
    QStringList words{codeOf(a.priority), text::word(a.kind), a.title, m_snap.name(a.owner),
                      text::word(a.state)};
    if (a.dueAt)
        words << tr("due %1").arg(clockTime(a.dueAt, m_snap.now, m_context.zone));
    if (a.state == ActionState::Done && a.verifiedBy.isNull())
        words << tr("waits to be verified");
    return words.join(u", "_s);
}

void ActionColumn::resizeEvent(QResizeEvent*)
{
    const int head = scaled(kHead);
    const QSize add = m_add->sizeHint();
    m_add->setGeometry(width() - add.width() - 12, (head - add.height()) / 2, add.width(),
                       add.height());
    m_list->setGeometry(1, head, width() - 1, std::max(0, height() - head));
}

void ActionColumn::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    m_list->setFocus(event->reason());
}

void ActionColumn::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    const Theme& t = theme();
    p.fillRect(rect(), t.win);
    p.fillRect(QRect(0, 0, 1, height()), t.line);
    const int head = scaled(kHead);
    p.fillRect(QRect(0, head - 1, width(), 1), t.line);
    const auto done = std::count_if(m_snap.actions.begin(), m_snap.actions.end(),
                                    [](const ActionItem& a) { return isOver(a); });
    const int x = kSide + paint::text(p, QRect(kSide, 0, width(), head), tr("Action items"),
                                      Type::BodyBold, t.t1);
    paint::text(p, QRect(x + 8, 0, width(), head),
                tr("%1 / %2 done").arg(done).arg(m_snap.actions.size()), Type::Small, t.t3);
}

} // namespace matoi::ui
