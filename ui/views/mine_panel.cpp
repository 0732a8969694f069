// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/theme/button.h>
#include <ui/theme/paint.h>
#include <ui/views/clock_text.h>
#include <ui/views/mine_panel.h>
#include <ui/views/row_picker.h>

#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

namespace
{

using K = Waiting::Kind;

const char* iconOf(K kind)
{
    switch (kind) {
    case K::Judgement:
        return "grid";
    case K::Promise:
        return "clock";
    case K::Approval:
        return "mail";
    case K::Todo:
        return "todo";
    case K::Report:
        return "doc";
    case K::Review:
        return "meet";
    case K::Visit:
        return "mat";
    case K::Action:
        break;
    }
    return "play";
}

QString wordOf(K kind)
{
    switch (kind) {
    case K::Judgement:
        return MinePanel::tr("Judgement");
    case K::Promise:
        return MinePanel::tr("Promised update");
    case K::Approval:
        return MinePanel::tr("Notice to approve");
    case K::Todo:
        return MinePanel::tr("To-do");
    case K::Report:
        return MinePanel::tr("Report to write");
    case K::Review:
        return MinePanel::tr("Review to hold");
    case K::Visit:
        return MinePanel::tr("Visit of a risk");
    case K::Action:
        break;
    }
    return MinePanel::tr("Action item");
}

} // namespace

MinePanel::MinePanel(QWidget* window)
    : ScrimPanel(window, 860)
    , m_picker(new RowPicker(
          34, [this](QPainter& p, int row, const QRect& r) { paintRow(p, row, r); },
          [this](int row) {
              const Waiting& w = m_list[size_t(row)];
              return QStringList{wordOf(w.kind), w.what, w.label, due(w)}.join(u", "_s);
          },
          card()))
    , m_title(plainLabel(Type::Title, card()))
    , m_note(plainLabel(Type::Small, card()))
    , m_empty(plainLabel(Type::BodyBold, card()))
    , m_advice(plainLabel(Type::Small, card()))
    , m_close(new Button({}, Button::Style::Normal, card()))
{
    auto* outer = new QVBoxLayout(card());
    outer->setContentsMargins(20, 16, 20, 16);
    outer->setSpacing(10);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_note, 1);
    outer->addLayout(head);
    outer->addWidget(m_empty);
    outer->addWidget(m_picker);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_advice, 1);
    foot->addWidget(m_close);
    outer->addLayout(foot);
    m_advice->setWordWrap(true);
    m_close->setKey(u"Esc"_s);
    connect(m_close, &Button::clicked, this, &MinePanel::dismiss);
    connect(m_picker, &RowPicker::activated, this, [this](int row) {
        const Waiting w = m_list[size_t(row)];
        dismiss();
        w.kind == K::Visit ? Q_EMIT visitOpened(w.subject) : Q_EMIT opened(w.subject);
    });
}

void MinePanel::open(std::vector<Waiting> list, const QString& name, Ms now, const QTimeZone& zone)
{
    m_list = std::move(list);
    m_now = now;
    m_zone = zone;
    m_title->setFont(ui::font(Type::Title));
    m_title->setText(tr("Mine"));
    m_picker->setAccessibleName(m_title->text());
    m_note->setText(m_list.empty() ? name
                                   : tr("%1 · %n waiting", nullptr, int(m_list.size())).arg(name));
    m_empty->setText(tr("Nothing waits for you."));
    m_advice->setText(m_list.empty()
                          ? tr("To-dos, promised updates, notices to approve, reports, reviews, "
                               "action items and visits of risks that wait for you come here.")
                          : tr("Enter opens the incident or the risk."));
    m_close->setText(tr("Close"));
    setInk(m_note, theme().t3);
    setInk(m_advice, theme().t3);
    m_empty->setVisible(m_list.empty());
    m_picker->setVisible(!m_list.empty());
    m_picker->setFixedHeight(m_picker->rowHeight() * std::clamp(int(m_list.size()), 1, 14));
    m_picker->setCount(int(m_list.size()));
    m_picker->select(0);
    openOn(m_list.empty() ? nullptr : m_picker);
}

QString MinePanel::due(const Waiting& w) const
{
    if (!w.dueAt)
        return tr("no date");
    if (w.kind == K::Visit) {
        // A visit is promised for a day, not for a time of it.
        const QDate day = QDateTime::fromMSecsSinceEpoch(w.dueAt, m_zone).date();
        const QDate today = QDateTime::fromMSecsSinceEpoch(m_now, m_zone).date();
        const QString words =
            QLocale().toString(day, day.year() == today.year() ? u"MM/dd"_s : u"yyyy-MM-dd"_s);
        return day < today ? tr("overdue since %1").arg(words) : tr("today");
    }
    const QString time = clockTime(w.dueAt, m_now, m_zone);
    return w.dueAt < m_now ? tr("overdue since %1").arg(time) : time;
}

void MinePanel::paintRow(QPainter& p, int n, const QRect& r) const
{
    const Theme& t = theme();
    const Waiting& w = m_list[size_t(n)];
    const QColor back = n == m_picker->current() ? t.accBg : t.panel;
    const bool late = w.dueAt && w.dueAt < m_now;
    const int h = r.height(), what = scaled(176), label = r.width() - scaled(300),
              when = r.width() - scaled(172);
    drawIcon(p, QRectF(16, r.top() + (h - 15) / 2.0, 15, 15), iconOf(w.kind), t.t2, back);
    paint::text(p, QRect(40, r.top(), what - 48, h), wordOf(w.kind), Type::Small, t.t3);
    paint::text(p, QRect(what, r.top(), label - what - 12, h), w.what, Type::Body, t.t1);
    paint::text(p, QRect(label, r.top(), when - label - 8, h), w.label, Type::SmallBold, t.t3);
    if (late)
        drawIcon(p, QRectF(when, r.top() + (h - 13) / 2.0, 13, 13), "tri", t.s10t, back);
    paint::text(p, QRect(when + 18, r.top(), r.width() - when - 26, h), due(w), Type::Small,
                late ? t.s10t : t.t2);
}

void MinePanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_M)
        return dismiss();
    ScrimPanel::keyPressEvent(event);
}

} // namespace matoi::ui
