// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/messages.h>
#include <ui/theme/button.h>
#include <ui/theme/paint.h>
#include <ui/views/clock_text.h>
#include <ui/views/incident_list.h>

#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

namespace
{
constexpr int kHead = 54, kRow = 38;
}

IncidentList::IncidentList(QWidget* parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_declare(new Button({}, Button::Style::Primary, this))
    , m_bar(new QScrollBar(Qt::Vertical, this))
{
    setFocusPolicy(Qt::StrongFocus);
    connect(m_search, &QLineEdit::textChanged, this, &IncidentList::filter);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (!m_shown.empty())
            Q_EMIT opened(m_rows[size_t(m_shown[size_t(m_current)])].id);
    });
    connect(m_bar, &QScrollBar::valueChanged, this, [this] { update(); });
    m_declare->setIconName("flag");
    m_declare->setKey(u"Ctrl+N"_s);
    m_declare->hide();
    connect(m_declare, &Button::clicked, this, &IncidentList::declareRequested);
    retranslate();
}

void IncidentList::retranslate()
{
    m_search->setPlaceholderText(tr("Find by number, title or commander"));
    m_search->setAccessibleName(m_search->placeholderText());
    setAccessibleName(tr("Incidents"));
    m_declare->setText(tr("Declare an incident"));
    m_declare->setGeometry(QRect(QPoint(24, kHead + 84), m_declare->sizeHint()));
    update();
}

void IncidentList::show(std::vector<IncidentRow> rows, std::map<PersonId, QString> names)
{
    m_rows = std::move(rows);
    m_names = std::move(names);
    m_declare->setVisible(m_rows.empty());
    filter();
}

const IncidentRow* IncidentList::rowOf(StreamId id) const
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(),
                                 [id](const IncidentRow& row) { return row.id == id; });
    return it == m_rows.end() ? nullptr : &*it;
}

void IncidentList::filter()
{
    const QString text = m_search->text().trimmed();
    m_shown.clear();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const IncidentRow& row = m_rows[i];
        const auto name = m_names.find(row.commander);
        if (text.isEmpty() || row.title.contains(text, Qt::CaseInsensitive) ||
            row.label.contains(text, Qt::CaseInsensitive) ||
            (name != m_names.end() && name->second.contains(text, Qt::CaseInsensitive)))
            m_shown.push_back(int(i));
    }
    m_current = std::clamp(m_current, 0, std::max(0, int(m_shown.size()) - 1));
    resizeEvent(nullptr);
    speak();
    update();
}

void IncidentList::speak()
{
    QStringList said;
    if (const IncidentRow* row = rowOf(current())) {
        said << row->label << text::word(row->state);
        if (row->kind != IncidentKind::Real)
            said << text::word(row->kind);
        if (row->restricted)
            said << tr("Restricted");
        if (!row->title.isEmpty())
            said << row->title;
        if (const auto name = m_names.find(row->commander); name != m_names.end())
            said << name->second;
    }
    setAccessibleDescription(said.join(u", "_s));
}

void IncidentList::resizeEvent(QResizeEvent*)
{
    m_search->setGeometry(16, 12, std::min(420, width() - 40), 30);
    m_bar->setGeometry(width() - 10, kHead, 10, height() - kHead);
    m_bar->setRange(0, std::max(0, int(m_shown.size()) * kRow - (height() - kHead)));
    m_bar->setPageStep(height() - kHead);
    m_bar->setSingleStep(kRow);
}

void IncidentList::select(int row)
{
    if (m_shown.empty())
        return;
    m_current = std::clamp(row, 0, int(m_shown.size()) - 1);
    const int top = m_current * kRow, page = height() - kHead;
    if (top < m_bar->value())
        m_bar->setValue(top);
    else if (top + kRow > m_bar->value() + page)
        m_bar->setValue(top + kRow - page);
    speak();
    update();
}

void IncidentList::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const Theme& t = theme();
    p.fillRect(rect(), t.dark ? t.panel : t.raised);
    p.fillRect(QRect(0, 0, width(), kHead), t.panel);
    p.fillRect(QRect(0, kHead - 1, width(), 1), t.line);
    paint::text(p, QRect(m_search->geometry().right() + 16, 12, 300, 30),
                tr("%1 of %2").arg(m_shown.size()).arg(m_rows.size()), Type::Small, t.t3);
    if (m_shown.empty()) {
        paint::text(p, QRect(24, kHead + 24, width() - 48, 24),
                    m_rows.empty() ? tr("No incidents yet.")
                                   : tr("No incident matches “%1”.").arg(m_search->text()),
                    Type::BodyBold, t.t1);
        paint::text(p, QRect(24, kHead + 48, width() - 48, 24),
                    m_rows.empty() ? tr("Say in one line what is broken; the clock starts.")
                                   : tr("Esc clears the search."),
                    Type::Body, t.t3);
        return;
    }
    p.setClipRect(QRect(0, kHead, width(), height() - kHead));
    const int first = m_bar->value() / kRow;
    for (int i = first; i < int(m_shown.size()); ++i) {
        const QRect r(0, kHead + i * kRow - m_bar->value(), width() - 10, kRow);
        if (r.top() > height())
            break;
        const IncidentRow& row = m_rows[size_t(m_shown[size_t(i)])];
        if (i == m_current) {
            p.fillRect(r, t.accBg);
            p.fillRect(QRect(0, r.top(), 3, r.height()), t.acc);
        }
        p.fillRect(QRect(16, r.bottom(), width() - 32, 1), t.line);
        const int middle = r.center().y();
        paint::impactShape(p, QRectF(16, middle - 10, 20, 20), row.band);
        paint::text(p, QRect(46, r.top(), 124, r.height()), row.label, Type::SmallBold, t.t3);
        const bool open = row.state == IncidentState::Responding ||
                          row.state == IncidentState::Triage ||
                          row.state == IncidentState::Detected;
        int x = 172;
        x += paint::chip(p, x, middle, text::word(row.state),
                         {open ? t.s10t : t.t2, open ? t.s10bg : t.sunken, {}, nullptr, 20}) +
             8;
        if (row.kind != IncidentKind::Real)
            x +=
                paint::chip(p, x, middle, text::word(row.kind), {t.t2, t.sunken, t.line2, "flag"}) +
                8;
        if (row.restricted)
            x += paint::chip(p, x, middle, tr("Restricted"), {t.sect, t.secbg, t.sec, "lock"}) + 8;
        const int right = width() - 320;
        paint::text(p, QRect(x, r.top(), std::max(40, right - x), r.height()), row.title,
                    open ? Type::BodyBold : Type::Body, t.t1);
        const auto name = m_names.find(row.commander);
        paint::text(p, QRect(right + 8, r.top(), 120, r.height()),
                    name == m_names.end() ? u"—"_s : name->second, Type::Small, t.t2);
        paint::digits(p, QRect(width() - 180, r.top(), 160, r.height()),
                      clockTime(row.declaredAt, systemClock().now(), m_zone), Type::Small, t.t3,
                      true);
    }
}

void IncidentList::mousePressEvent(QMouseEvent* event)
{
    if (event->pos().y() > kHead)
        select((event->pos().y() - kHead + m_bar->value()) / kRow);
}

void IncidentList::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->pos().y() > kHead && !m_shown.empty())
        Q_EMIT opened(m_rows[size_t(m_shown[size_t(m_current)])].id);
}

void IncidentList::wheelEvent(QWheelEvent* event)
{
    m_bar->setValue(m_bar->value() - event->angleDelta().y());
}

void IncidentList::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_J:
    case Qt::Key_Down:
        return select(m_current + 1);
    case Qt::Key_K:
    case Qt::Key_Up:
        return select(m_current - 1);
    case Qt::Key_Home:
        return select(0);
    case Qt::Key_End:
        return select(int(m_shown.size()) - 1);
    case Qt::Key_PageDown:
        return select(m_current + (height() - kHead) / kRow);
    case Qt::Key_PageUp:
        return select(m_current - (height() - kHead) / kRow);
    case Qt::Key_Slash:
        return m_search->setFocus();
    case Qt::Key_Escape:
        return m_search->clear();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_shown.empty())
            Q_EMIT opened(m_rows[size_t(m_shown[size_t(m_current)])].id);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace matoi::ui
