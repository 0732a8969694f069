// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/risk_text.h>
#include <ui/risks/risk_list.h>
#include <ui/risks/risk_paint.h>
#include <ui/theme/button.h>
#include <ui/views/row_picker.h>

#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

namespace
{

constexpr int kRow = 49, kSearch = 52, kQueueLine = 24, kQueueHead = 34, kMostQueued = 4;

} // namespace

RiskList::RiskList(QWidget* parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_open(new Button({}, Button::Style::Chip, this))
    , m_cell(new Button({}, Button::Style::Chip, this))
    , m_sort(new Button({}, Button::Style::Chip, this))
    , m_picker(new RowPicker(
          kRow, [this](QPainter& p, int row, const QRect& r) { paintRow(p, row, r); },
          [this](int row) { return spoken(row); }, this))
{
    setFocusPolicy(Qt::StrongFocus);
    m_filter.fields.open = true;
    m_search->installEventFilter(this);
    m_search->setClearButtonEnabled(true);
    m_open->setCheckable(true);
    m_cell->setDashed(true);
    m_cell->hide();
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter.text = text;
        changed();
    });
    connect(m_open, &Button::clicked, this, [this] {
        m_filter.fields.open = m_filter.fields.open ? std::nullopt : std::optional<bool>(true);
        changed();
    });
    connect(m_cell, &Button::clicked, this, &RiskList::clear);
    connect(m_sort, &Button::clicked, this, [this] {
        m_filter.sort = RiskSort((int(m_filter.sort) + 1) % 4);
        changed();
    });
    connect(m_picker, &RowPicker::currentChanged, this, [this] {
        if (const RiskRow* row = chosen())
            Q_EMIT rowChosen(row->id);
    });
    connect(m_picker, &RowPicker::activated, this, [this] {
        if (const RiskRow* row = chosen())
            Q_EMIT opened(row->id);
    });
    retranslate();
}

void RiskList::retranslate()
{
    m_search->setPlaceholderText(tr("Find a risk"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setToolTip(tr("Number, title, service, owner or words of the record (/)"));
    m_open->setToolTip(tr("Shows what is not completed, or everything"));
    m_sort->setToolTip(tr("By what the records are sorted"));
    m_picker->setAccessibleName(tr("Risks"));
    setAccessibleName(tr("Risks"));
    showChips();
    update();
}

void RiskList::showChips()
{
    const std::array<QString, 4> orders{tr("By priority"), tr("By next visit"), tr("By number"),
                                        tr("By last change")};
    m_open->setText(m_filter.fields.open ? tr("Open %1").arg(m_rows.size())
                                         : tr("All %1").arg(m_rows.size()));
    m_open->setChecked(m_filter.fields.open.has_value());
    m_sort->setText(orders[size_t(m_filter.sort)]);
    const RiskFilter& f = m_filter.fields;
    QStringList cell;
    if (f.potential)
        cell << tr("Potential %1").arg(text::word(*f.potential));
    if (f.likelihood)
        cell << tr("Likelihood %1").arg(*f.likelihood);
    for (const RiskStatus status : f.statuses)
        cell << text::word(status);
    if (!f.service.isEmpty())
        cell << f.service;
    if (f.unowned)
        cell << tr("nobody's");
    else if (const auto it = m_names.find(f.owner); it != m_names.end())
        cell << it->second;
    if (!f.dueUntil.isEmpty())
        cell << tr("visit until %1").arg(visitText(f.dueUntil, m_today));
    m_cell->setText(cell.isEmpty() ? QString() : cell.join(u" · "_s) + u"  ×"_s);
    m_cell->setToolTip(tr("Takes this filter away"));
    m_cell->setVisible(!cell.isEmpty());
    resizeEvent(nullptr);
}

void RiskList::changed()
{
    showChips();
    Q_EMIT filterChanged();
}

void RiskList::setFilter(const RiskListFilter& filter)
{
    m_filter = filter;
    const QSignalBlocker blocker(m_search);
    m_search->setText(filter.text);
    changed();
}

void RiskList::clear()
{
    RiskListFilter none;
    none.fields.open = true;
    none.sort = m_filter.sort;
    setFilter(none);
}

void RiskList::show(std::vector<RiskRow> rows, size_t all, const std::map<PersonId, QString>& names,
                    QDate today)
{
    const StreamId before = chosen() ? chosen()->id : StreamId();
    m_rows = std::move(rows);
    m_all = all;
    m_names = names;
    m_today = today;
    m_picker->setCount(int(m_rows.size()));
    m_picker->setVisible(!m_rows.empty());
    choose(before);
    showChips();
    // The page was opened before anything was read: the keys mean the rows from now on.
    if (hasFocus() && !m_rows.empty())
        focusRows();
    update();
}

void RiskList::setQueue(const RiskQueue& queue, QDate today)
{
    m_today = today;
    m_dueToday = queue.due();
    m_dueLater = queue.later.size();
    m_queue.clear();
    for (const auto* part : {&queue.overdue, &queue.today, &queue.later})
        for (const RiskRow& row : *part)
            if (m_queue.size() < kMostQueued)
                m_queue.push_back(row);
    resizeEvent(nullptr);
    update();
}

void RiskList::choose(StreamId risk)
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(),
                                 [&](const RiskRow& row) { return row.id == risk; });
    if (it != m_rows.end())
        m_picker->select(int(it - m_rows.begin()));
}

const RiskRow* RiskList::chosen() const
{
    const int row = m_picker->current();
    return row >= 0 && row < int(m_rows.size()) ? &m_rows[size_t(row)] : nullptr;
}

void RiskList::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void RiskList::focusRows() { m_picker->setFocus(Qt::OtherFocusReason); }

void RiskList::nextVisit()
{
    if (m_queue.empty())
        return;
    const StreamId now = chosen() ? chosen()->id : StreamId();
    const auto it = std::find_if(m_queue.begin(), m_queue.end(),
                                 [&](const RiskRow& row) { return row.id == now; });
    const size_t next = it == m_queue.end() ? 0 : size_t(it - m_queue.begin() + 1) % m_queue.size();
    const StreamId wanted = m_queue[next].id;
    if (std::none_of(m_rows.begin(), m_rows.end(),
                     [&](const RiskRow& row) { return row.id == wanted; }))
        clear();
    choose(wanted);
    focusRows();
}

int RiskList::queueHeight() const
{
    return scaled(kQueueHead) + std::max<int>(1, int(m_queue.size())) * scaled(kQueueLine) + 10;
}

void RiskList::resizeEvent(QResizeEvent*)
{
    const int top = queueHeight() + 1;
    const int h = scaled(26), y = top + (scaled(kSearch) - h) / 2;
    const QSize sort = m_sort->sizeHint(), open = m_open->sizeHint();
    int right = width() - 12;
    m_sort->setGeometry(right - sort.width(), y + (h - sort.height()) / 2, sort.width(),
                        sort.height());
    right = m_sort->x() - 6;
    m_open->setGeometry(right - open.width(), y + (h - open.height()) / 2, open.width(),
                        open.height());
    right = m_open->x() - 8;
    m_search->setGeometry(12, y, std::max(80, right - 12), h);
    int below = top + scaled(kSearch);
    if (!m_cell->isHidden()) {
        const QSize cell = m_cell->sizeHint();
        m_cell->setGeometry(12, below - 4, std::min(cell.width(), width() - 24), cell.height());
        below += cell.height() + 6;
    }
    m_picker->setGeometry(0, below, width() - 1, std::max(0, height() - below));
}

QString RiskList::ownerOf(const RiskRow& row) const
{
    const auto it = m_names.find(row.owner);
    return it == m_names.end() ? tr("nobody yet") : it->second;
}

void RiskList::paintQueue(QPainter& p) const
{
    const Theme& t = theme();
    const int head = scaled(kQueueHead), line = scaled(kQueueLine);
    int x = 14;
    x += paint::text(p, QRect(x, 4, width(), head), tr("Next visits"), Type::BodyBold, t.t1) + 10;
    paint::text(p, QRect(x, 4, width() - x - 40, head),
                tr("due %1 · within 7 days %2").arg(m_dueToday).arg(m_dueLater), Type::Small,
                m_dueToday ? t.s10t : t.t3);
    const int cap = paint::keyCapWidth(u"V"_s);
    paint::keyCap(p, width() - 14 - cap, 4 + head / 2, u"V"_s, t.t3, t.line2);
    int y = head + 2;
    if (m_queue.empty())
        paint::text(p, QRect(14, y, width() - 28, line), tr("No visit is due within seven days."),
                    Type::Small, t.t3);
    for (const RiskRow& row : m_queue) {
        const bool due = isDue(row, m_today);
        paint::text(p, QRect(14, y, 70, line), visitText(row.nextVisitOn, m_today),
                    due ? Type::SmallBold : Type::Small, due ? t.s10t : t.t2);
        drawIcon(p, QRectF(84, y + line / 2.0 - 6, 12, 12), "clock", due ? t.s10t : t.t3);
        paint::text(p, QRect(104, y, width() - 118, line), row.title, Type::Small, t.t1);
        y += line;
    }
}

void RiskList::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const Theme& t = theme();
    p.fillRect(rect(), t.dark ? t.panel : t.raised);
    p.fillRect(QRect(0, 0, width(), queueHeight()), t.panel);
    paintQueue(p);
    p.fillRect(QRect(0, queueHeight(), width(), 1), t.line);
    const int top = m_picker->y();
    p.fillRect(QRect(0, top - 1, width(), 1), t.line);
    p.fillRect(QRect(width() - 1, 0, 1, height()), t.line);
    if (!m_rows.empty())
        return;
    const bool none = m_all == 0;
    paint::text(p, QRect(16, top + 20, width() - 32, 24),
                none ? tr("No risk is recorded yet.") : tr("No risk passes the filter."),
                Type::BodyBold, t.t1);
    paint::paragraph(p, QRect(16, top + 46, width() - 32, 60),
                     none ? tr("Ctrl+Shift+N records one; a CSV of your spreadsheet brings in all.")
                          : tr("%1 are hidden. Esc shows everything that is open.").arg(m_all),
                     Type::Body, t.t3, 3);
}

void RiskList::paintRow(QPainter& p, int n, const QRect& r) const
{
    const Theme& t = theme();
    const RiskRow& row = m_rows[size_t(n)];
    const int line = r.height() / 2, upper = r.top() + 2, lower = r.top() + line - 1;
    // Wide enough for the word of the unknown.
    const QString unknown = text::word(ImpactBand::Unknown);
    const int number =
        std::max(scaled(40), QFontMetrics(ui::font(Type::Label)).horizontalAdvance(unknown) + 12);
    const QString priority = text::priorityText(row.score);
    paint::text(p, QRect(r.left() + 6, r.top(), number - 4, r.height()), priority,
                priorityScore(row.score) ? Type::Value : Type::Label, t.t1,
                Qt::AlignRight | Qt::AlignVCenter);
    int x = r.left() + number + 8;
    paint::impactShape(p, QRectF(x, r.center().y() - 10, 20, 20), shapeOf(row.score.potential));
    x += 28;
    const bool due = isDue(row, m_today);
    const QString visit = visitText(row.nextVisitOn, m_today);
    const int visitWidth = QFontMetrics(ui::font(Type::SmallBold)).horizontalAdvance(visit) + 4;
    paint::text(p, QRect(r.right() - visitWidth - 8, r.top(), visitWidth, r.height()), visit,
                due ? Type::SmallBold : Type::Small, due ? t.s10t : t.t2,
                Qt::AlignRight | Qt::AlignVCenter);
    const int end = r.right() - visitWidth - 16;
    const bool chosen = m_picker->current() == n;
    paint::text(p, QRect(x, upper, end - x, line), row.title, chosen ? Type::BodyBold : Type::Body,
                row.isOpen() ? t.t1 : t.t3);
    auto chip = statusChip(row.status);
    chip.height = 18;
    x += paint::chip(p, x, lower + line / 2 - 2, text::word(row.status), chip) + 8;
    const QString owner = ownerOf(row);
    x += paint::text(p, QRect(x, lower, std::max(0, std::min(110, end - x)), line - 4), owner,
                     Type::Small, row.owner.isNull() ? t.s6t : t.t2) +
         10;
    if (end - x > 50)
        movementMark(p, x, lower + line / 2 - 2, row, true);
}

QString RiskList::spoken(int n) const
{
    const RiskRow& row = m_rows[size_t(n)];
    QStringList words{row.label,
                      row.title,
                      tr("priority %1").arg(text::priorityText(row.score)),
                      text::word(row.status),
                      ownerOf(row),
                      text::movementText(row.scoreAtVisit, row.score)};
    if (!row.nextVisitOn.isEmpty())
        words << tr("next visit %1").arg(visitText(row.nextVisitOn, m_today));
    words.removeAll({});
    return words.join(u", "_s);
}

void RiskList::mousePressEvent(QMouseEvent* event)
{
    const int line = (event->pos().y() - scaled(kQueueHead) - 2) / scaled(kQueueLine);
    if (event->pos().y() >= scaled(kQueueHead) + 2 && line < int(m_queue.size())) {
        const StreamId wanted = m_queue[size_t(line)].id;
        if (std::none_of(m_rows.begin(), m_rows.end(),
                         [&](const RiskRow& row) { return row.id == wanted; }))
            clear();
        choose(wanted);
        focusRows();
    }
}

void RiskList::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (!m_rows.empty())
        focusRows();
}

void RiskList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return clear();
    QWidget::keyPressEvent(event);
}

bool RiskList::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape) {
            m_search->clear();
            m_rows.empty() ? setFocus(Qt::OtherFocusReason) : focusRows();
            return true;
        }
        if ((key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) &&
            !m_rows.empty()) {
            focusRows();
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

} // namespace matoi::ui
