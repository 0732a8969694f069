// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/postmortem_sections.h>
#include <app/text/messages.h>
#include <ui/reviews/review_list.h>
#include <ui/theme/paint.h>
#include <ui/views/clock_text.h>
#include <ui/views/tall_list.h>

#include <QFocusEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

namespace
{

constexpr int kHead = 30, kRow = 52, kSide = 16;

bool isOver(const ReviewRow& row)
{
    return row.state == PostmortemPhase::Reviewed || row.state == PostmortemPhase::Closed;
}

} // namespace

ReviewList::ReviewList(const WindowContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_list(new TallList({[](int, int) { return scaled(kRow); },
                           [this](QPainter& p, int row, const QRect& r) { paintRow(p, row, r); },
                           [this](int row) { return spoken(row); },
                           {},
                           {}},
                          this))
{
    connect(m_list, &TallList::activated, this,
            [this](int row) { Q_EMIT opened(m_rows[size_t(row)].incident); });
}

void ReviewList::retranslate()
{
    m_list->setAccessibleName(tr("Postmortems"));
    update();
}

void ReviewList::show(std::vector<ReviewRow> rows, Ms now)
{
    m_rows = std::move(rows);
    m_now = now;
    m_read = true;
    m_list->setVisible(!m_rows.empty());
    m_list->setCount(int(m_rows.size()));
    update();
}

QString ReviewList::dueWords(const ReviewRow& row) const
{
    if (isOver(row))
        return row.heldAt ? tr("held %1").arg(clockTime(row.heldAt, m_now, m_context.zone))
                          : QString();
    if (row.daysLate)
        return tr("%n day(s) late", nullptr, int(row.daysLate));
    if (row.heldAt)
        return tr("Meeting held");
    return tr("due %1").arg(clockTime(row.dueAt, m_now, m_context.zone));
}

void ReviewList::paintRow(QPainter& p, int index, const QRect& r) const
{
    const Theme& t = theme();
    const ReviewRow& row = m_rows[size_t(index)];
    p.fillRect(QRect(r.left(), r.bottom(), r.width(), 1), t.line);
    const bool over = isOver(row), late = row.daysLate > 0;
    const int y = r.center().y() + 1;
    int x = r.left() + kSide;
    const paint::ChipStyle look = over ? paint::ChipStyle{t.okt, t.okbg, t.ok, "okc"}
                                  : row.state == PostmortemPhase::InReview
                                      ? paint::ChipStyle{t.accT, t.accBg, t.acc, "people"}
                                      : paint::ChipStyle{t.t2, t.sunken, t.line2, "pen"};
    paint::chip(p, x, y, text::word(row.state), look);
    x += scaled(116);
    paint::text(p, QRect(x, r.top(), scaled(112), r.height()), row.label, Type::Small, t.t2);
    x += scaled(116);
    const int right = scaled(360);
    const QString title = row.title.isEmpty() ? tr("Restricted") : row.title;
    int end = x + paint::text(p, QRect(x, r.top(), r.right() - right - x, r.height()), title,
                              Type::BodyBold, over ? t.t2 : t.t1);
    if (row.drill)
        paint::chip(p, end + 8, y, text::word(IncidentKind::Drill),
                    {t.t2, t.sunken, t.line2, "flag"});
    x = r.right() - right + 12;
    paint::badge(p, x, y, row.owner);
    paint::text(p, QRect(x + 28, r.top(), scaled(100), r.height()), row.owner, Type::Small, t.t1);
    QString written = tr("%1 / %2 sections").arg(row.written).arg(postmortemSections().size());
    if (row.openComments)
        written = tr("%1 · %n comment(s)", nullptr, int(row.openComments)).arg(written);
    const QRect two(r.right() - scaled(210), r.top(), scaled(210) - kSide, r.height());
    if (late)
        drawIcon(
            p,
            QRectF(two.right() -
                       QFontMetrics(ui::font(Type::BodyBold)).horizontalAdvance(dueWords(row)) - 20,
                   r.top() + r.height() / 4 - 5, 14, 14),
            "tri", t.s10t);
    paint::text(p, QRect(two.left(), r.top() + 4, two.width(), r.height() / 2 - 2), dueWords(row),
                late ? Type::BodyBold : Type::Small,
                late   ? t.s10t
                : over ? t.t3
                       : t.t1,
                Qt::AlignRight | Qt::AlignVCenter);
    paint::text(p, QRect(two.left(), y - 2, two.width(), r.height() / 2 - 2), written, Type::Meta,
                t.t3, Qt::AlignRight | Qt::AlignVCenter);
}

QString ReviewList::spoken(int index) const
{
    const ReviewRow& row = m_rows[size_t(index)];
    return QStringList{row.label, row.title.isEmpty() ? tr("Restricted") : row.title,
                       text::word(row.state), row.owner, dueWords(row)}
        .join(u", "_s);
}

void ReviewList::resizeEvent(QResizeEvent*)
{
    m_list->setGeometry(0, scaled(kHead), width(), std::max(0, height() - scaled(kHead)));
}

void ReviewList::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    m_list->setFocus(event->reason());
}

void ReviewList::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    const Theme& t = theme();
    p.fillRect(rect(), t.dark ? t.panel : t.raised);
    if (!m_read)
        return;
    if (m_rows.empty()) {
        const QRect r(kSide, height() / 3, width() - 2 * kSide, scaled(28));
        paint::text(p, r, tr("There is no postmortem yet."), Type::Title, t.t1, Qt::AlignCenter);
        paint::text(p, r.translated(0, scaled(34)),
                    tr("One is drafted, with an owner and a due date, when an incident converges."),
                    Type::Body, t.t3, Qt::AlignCenter);
        return;
    }
    qint64 late = 0, open = 0;
    for (const ReviewRow& row : m_rows) {
        late += row.daysLate > 0;
        open += !isOver(row);
    }
    p.fillRect(QRect(0, 0, width(), scaled(kHead)), t.panel);
    p.fillRect(QRect(0, scaled(kHead) - 1, width(), 1), t.line);
    const QRect r(kSide, 0, width() - 2 * kSide, scaled(kHead));
    const int x =
        r.left() + paint::text(p, r, tr("%n to be written or reviewed", nullptr, int(open)),
                               Type::Small, t.t2);
    if (late)
        paint::text(p, QRect(x + 12, 0, width(), r.height()), tr("%n late", nullptr, int(late)),
                    Type::SmallBold, t.s10t);
    const int cap = paint::keyCapWidth(u"Enter"_s);
    paint::keyCap(p, r.right() - cap, r.center().y() + 1, u"Enter"_s, t.t3, t.line2);
}

} // namespace matoi::ui
