// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/messages.h>
#include <ui/theme/paint.h>
#include <ui/views/checklist_panel.h>
#include <ui/views/clock_text.h>

#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMouseEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

namespace
{

constexpr int kRow = 32;

StepRecord recordOf(const DeskSnapshot& snap, int row)
{
    const auto it = snap.incident.steps.find(Playbook::checklistId(row + 1));
    return it == snap.incident.steps.end() ? StepRecord{} : it->second;
}

bool settled(const StepRecord& record)
{
    return record.state == StepState::Done || record.state == StepState::Skipped;
}

bool japanese() { return QLocale().language() == QLocale::Japanese; }

} // namespace

ChecklistCount checklistCount(const DeskSnapshot& snapshot)
{
    ChecklistCount count{0, int(snapshot.playbook.checklist.size())};
    for (int row = 0; row < count.all; ++row)
        count.done += settled(recordOf(snapshot, row));
    return count;
}

//! The painted rows; the panel around it hears the keys.
class ChecklistPanel::List : public QWidget
{
public:
    explicit List(ChecklistPanel& panel, QWidget* parent)
        : QWidget(parent)
        , m_panel(panel)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override
    {
        return {scaled(600), scaled(kRow) * int(m_panel.m_snap.playbook.checklist.size())};
    }

protected:
    void mousePressEvent(QMouseEvent* event) override
    {
        m_panel.m_current = event->pos().y() / scaled(kRow);
        m_panel.act(m_panel.m_current);
    }
    void paintEvent(QPaintEvent*) override
    {
        QPainter p(this);
        p.setRenderHint(QPainter::Antialiasing);
        const Theme& t = theme();
        const int h = scaled(kRow);
        const auto& items = m_panel.m_snap.playbook.checklist;
        for (int row = 0; row < int(items.size()); ++row) {
            const StepRecord record = recordOf(m_panel.m_snap, row);
            const bool done = record.state == StepState::Done, over = settled(record);
            const QRect r(0, row * h, width(), h);
            if (row == m_panel.m_current) {
                p.fillRect(r, t.accBg);
                p.fillRect(QRect(0, r.top(), 3, h), t.acc);
            }
            drawIcon(p, QRectF(14, r.top() + (h - 16) / 2, 16, 16),
                     done   ? "todod"
                     : over ? "off"
                            : "todo",
                     done   ? t.okt
                     : over ? t.t3
                            : t.edge,
                     t.panel);
            const QString who = m_panel.rowWords(row);
            const int room = std::min(
                r.width() / 2, QFontMetrics(ui::font(Type::Small)).horizontalAdvance(who) + 4);
            paint::text(p, QRect(42, r.top(), r.width() - 60 - room, h),
                        items[size_t(row)].in(japanese()), Type::Body, over ? t.t2 : t.t1);
            paint::text(p, QRect(r.width() - 12 - room, r.top(), room, h), who, Type::Small, t.t2,
                        Qt::AlignRight | Qt::AlignVCenter);
        }
    }

private:
    ChecklistPanel& m_panel;
};

ChecklistPanel::ChecklistPanel(QWidget* window)
    : ScrimPanel(window, 680)
    , m_list(new List(*this, card()))
    , m_title(plainLabel(Type::Title, card()))
    , m_count(plainLabel(Type::Small, card()))
    , m_keys(plainLabel(Type::Small, card()))
{
    setFocusPolicy(Qt::StrongFocus);
    auto* outer = new QVBoxLayout(card());
    outer->setContentsMargins(20, 16, 20, 16);
    outer->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_count, 1);
    outer->addLayout(head);
    outer->addWidget(m_list);
    outer->addWidget(m_keys);
}

QString ChecklistPanel::rowWords(int row) const
{
    const StepRecord record = recordOf(m_snap, row);
    if (!settled(record))
        return {};
    const QString who =
        u"%1 · %2"_s.arg(m_snap.name(record.endedBy), clockTime(record.endedAt, m_now, m_zone));
    return record.state == StepState::Skipped
               ? tr("not needed: %1").arg(record.reason) + u"  "_s + who
               : who;
}

void ChecklistPanel::openFor(const DeskSnapshot& snapshot, const QTimeZone& zone, Ms now)
{
    m_zone = zone;
    m_current = 0;
    const auto all = int(snapshot.playbook.checklist.size());
    while (m_current + 1 < all && settled(recordOf(snapshot, m_current)))
        ++m_current;
    m_title->setText(tr("Security list"));
    m_title->setFont(ui::font(Type::Title));
    m_keys->setText(tr("Enter ticks · Del: not needed · Esc closes"));
    setInk(m_count, theme().t3);
    setInk(m_keys, theme().t3);
    refresh(snapshot, now);
    openOn(this);
}

void ChecklistPanel::refresh(const DeskSnapshot& snapshot, Ms now)
{
    m_snap = snapshot;
    m_now = now;
    const ChecklistCount count = checklistCount(snapshot);
    m_count->setText(u"%1 / %2"_s.arg(count.done).arg(count.all));
    m_current = std::clamp(m_current, 0, std::max(0, count.all - 1));
    if (count.all > 0)
        setAccessibleName(u"%1, %2, %3"_s.arg(
            m_title->text(), snapshot.playbook.checklist[size_t(m_current)].in(japanese()),
            text::word(recordOf(snapshot, m_current).state)));
    m_list->updateGeometry();
    m_list->update();
    if (isOpen())
        place();
}

void ChecklistPanel::act(int row)
{
    if (row < 0 || row >= int(m_snap.playbook.checklist.size()))
        return;
    const QString step = Playbook::checklistId(row + 1);
    if (settled(recordOf(m_snap, row)))
        Q_EMIT reopened(step);
    else
        Q_EMIT ticked(step);
}

void ChecklistPanel::keyPressEvent(QKeyEvent* event)
{
    const int last = int(m_snap.playbook.checklist.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_K:
        m_current = std::max(0, m_current - 1);
        break;
    case Qt::Key_Down:
    case Qt::Key_J:
        m_current = std::min(last, m_current + 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return act(m_current);
    case Qt::Key_Delete:
        if (!settled(recordOf(m_snap, m_current)))
            Q_EMIT skipped(Playbook::checklistId(m_current + 1));
        return;
    case Qt::Key_L:
        return dismiss();
    default:
        return ScrimPanel::keyPressEvent(event);
    }
    refresh(m_snap, m_now);
}

} // namespace matoi::ui
