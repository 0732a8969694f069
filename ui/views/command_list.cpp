// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/language.h>
#include <ui/theme/paint.h>
#include <ui/views/command_list.h>
#include <ui/views/timeline_parts.h>

#include <QMouseEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

namespace
{

constexpr int kMostRows = 9; // at once; the rest is walked to

//! What to write after the word.
QString usage(const SlashCommand& command)
{
    switch (command.act) {
    case LineAct::Summary:
        return CommandList::tr("opens the summary with these words");
    case LineAct::Notice:
        return CommandList::tr("opens a draft to customers with these words");
    case LineAct::Hypothesis:
        return CommandList::tr("what it could be");
    case LineAct::RuleOut:
        return CommandList::tr("number, what speaks against it");
    case LineAct::Confirm:
        return CommandList::tr("number, what proves it");
    case LineAct::Todo:
        return CommandList::tr("what is to be done @person by 15:30");
    case LineAct::Role:
        return CommandList::tr("person role");
    case LineAct::Step:
        return CommandList::tr("number start, done evidence or skip reason");
    case LineAct::Outlook:
        return CommandList::tr("continuing, converging or converged");
    case LineAct::Score:
        return CommandList::tr("scope degree, such as 3 5");
    case LineAct::Entry:
    case LineAct::PinLast:
        break;
    }
    if (command.pin)
        return CommandList::tr("pinned into the report; alone: pins the last entry");
    switch (command.kind) {
    case EntryKind::Finding:
        return CommandList::tr("what somebody found");
    case EntryKind::Decision:
        return CommandList::tr("what was decided");
    case EntryKind::Workaround:
        return CommandList::tr("what eases it for now");
    case EntryKind::ActionStarted:
        return CommandList::tr("what is being done");
    case EntryKind::ActionDone:
        return CommandList::tr("what has been done");
    case EntryKind::AlertLinked:
        return CommandList::tr("an alert that belongs here");
    default:
        return CommandList::tr("anything else");
    }
}

} // namespace

CommandList::CommandList(QWidget* owner)
    : QWidget(owner)
    , m_owner(owner)
{
    hide();
    owner->installEventFilter(this);
}

void CommandList::offer(std::vector<const SlashCommand*> commands)
{
    if (commands == m_commands && isVisible())
        return;
    m_commands = std::move(commands);
    m_current = m_first = 0;
    if (m_commands.empty() || rowsShown() < 1)
        return hide();
    place();
    show();
    raise();
    update();
}

int CommandList::rowsShown() const
{
    // A small window has room for few, or none.
    const int room = m_owner->mapTo(m_owner->window(), QPoint(0, 2)).y();
    return std::min({kMostRows, int(m_commands.size()), room / scaled(27)});
}

void CommandList::place()
{
    // A child of the window, so that the composer's own edges do not cut it.
    if (parentWidget() != m_owner->window())
        setParent(m_owner->window());
    const int height = rowsShown() * scaled(27) + 2;
    const QPoint corner = m_owner->mapTo(m_owner->window(), QPoint(12, 4));
    setGeometry(corner.x(), std::max(0, corner.y() - height),
                std::min(scaled(480), m_owner->width() - 24), height);
}

void CommandList::walk(int step)
{
    const int n = int(m_commands.size());
    m_current = (m_current + step + n) % n;
    m_first = std::clamp(m_first, std::max(0, m_current - rowsShown() + 1), m_current);
    update();
}

const SlashCommand* CommandList::current() const
{
    return isVisible() && !m_commands.empty() ? m_commands[size_t(m_current)] : nullptr;
}

void CommandList::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    const Theme& t = theme();
    p.fillRect(rect(), t.raised);
    p.setPen(t.line2);
    p.drawRect(rect().adjusted(0, 0, -1, -1));
    const bool ja = currentLanguage() == "ja"_L1;
    const int row = scaled(27), word = scaled(132);
    const int last = std::min(int(m_commands.size()), m_first + rowsShown());
    for (int i = m_first; i < last; ++i) {
        const SlashCommand& command = *m_commands[size_t(i)];
        const QRect r(1, 1 + (i - m_first) * row, width() - 2, row);
        const bool chosen = i == m_current;
        if (chosen)
            p.fillRect(r, t.accBg);
        drawIcon(p, QRectF(r.left() + 10, r.center().y() - 7, 14, 14),
                 command.pin ? "pin" : iconOf(command.kind), chosen ? t.accT : t.t2,
                 chosen ? t.accBg : t.raised);
        paint::text(p, r.adjusted(32, 0, word - r.width(), 0), u'/' + command.word(ja),
                    Type::BodyBold, chosen ? t.accT : t.t1);
        paint::text(p, r.adjusted(word + 6, 0, chosen ? -44 : -8, 0), usage(command), Type::Small,
                    t.t3);
        if (chosen)
            paint::keyCap(p, r.right() - 8 - paint::keyCapWidth(u"Tab"_s), r.center().y(), u"Tab"_s,
                          t.t3, t.line2);
    }
}

void CommandList::mousePressEvent(QMouseEvent* event)
{
    const int row = m_first + (event->pos().y() - 1) / scaled(27);
    if (row < 0 || row >= int(m_commands.size()))
        return;
    m_current = row;
    Q_EMIT picked();
}

bool CommandList::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move) {
        if (isVisible())
            place();
    } else if (event->type() == QEvent::Hide) {
        hide();
    }
    return QWidget::eventFilter(object, event);
}

} // namespace matoi::ui
