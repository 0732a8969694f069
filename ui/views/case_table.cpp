// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/classification.h>
#include <app/text/messages.h>
#include <ui/theme/paint.h>
#include <ui/views/case_table.h>

#include <QKeyEvent>
#include <QMouseEvent>

namespace matoi::ui
{

namespace
{

paint::ChipStyle classChip(Classification c)
{
    const Theme& t = theme();
    switch (c) {
    case Classification::Outage:
        return {t.s10t, t.s10bg, t.s10t, classIcon(c), 20};
    case Classification::Security:
        return {t.sect, t.secbg, t.sec, classIcon(c), 20};
    case Classification::CaseByCase:
        return {t.s6t, t.s6bg, t.s6e, classIcon(c), 20};
    default:
        return {t.t2, t.panel, t.line2, classIcon(c), 20};
    }
}

} // namespace

const char* classIcon(Classification c)
{
    switch (c) {
    case Classification::Security:
        return "lock";
    case Classification::Bug:
        return "wrench";
    case Classification::CaseByCase:
        return "person";
    case Classification::Outage:
        return "bars";
    case Classification::Undecided:
        break;
    }
    return "grid";
}

CaseTable::CaseTable(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

int CaseTable::rowHeight() const
{
    const bool tight = window()->height() < scaled(860) || m_cases.size() > 11;
    return scaled(tight ? 26 : 31);
}

QSize CaseTable::sizeHint() const { return {scaled(600), rowHeight() * int(m_cases.size()) + 2}; }

void CaseTable::setValue(const QString& caseId)
{
    m_value = caseId;
    update();
}

void CaseTable::setCases(std::vector<ClassificationCase> cases)
{
    m_cases = std::move(cases);
    updateGeometry();
    update();
}

const ClassificationCase* CaseTable::chosenCase() const
{
    const int row = current();
    return row < 0 ? nullptr : &m_cases[size_t(row)];
}

void CaseTable::setJapanese(bool japanese)
{
    m_japanese = japanese;
    setAccessibleName(tr("Cases"));
    update();
}

int CaseTable::current() const
{
    const auto& cases = m_cases;
    for (int i = 0; i < int(cases.size()); ++i)
        if (cases[size_t(i)].id == m_value)
            return i;
    return -1;
}

void CaseTable::pick(int row)
{
    const auto& cases = m_cases;
    if (row < 0 || row >= int(cases.size()))
        return;
    m_value = row == current() ? QString() : cases[size_t(row)].id;
    setAccessibleDescription(m_value.isEmpty() ? QString()
                                               : cases[size_t(row)].text.in(m_japanese));
    update();
    Q_EMIT chosen(m_value);
}

void CaseTable::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const Theme& t = theme();
    p.setPen(t.line2);
    p.setBrush(t.raised);
    p.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const int h = rowHeight(), chosen = current();
    int y = 1;
    const auto& cases = m_cases;
    for (int i = 0; i < int(cases.size()); ++i, y += h) {
        const ClassificationCase& row = cases[size_t(i)];
        const QRect r(1, y, width() - 2, h);
        if (i == chosen) {
            p.fillRect(r, t.accBg);
            p.fillRect(QRect(1, y, 3, h), t.acc);
        }
        if (i > 0)
            p.fillRect(QRect(1, y, width() - 2, 1), t.line);
        // A row of the team's own has no published number.
        const bool own = isCaseKey(row.id);
        if (own)
            drawIcon(p, QRectF(12, y + (h - 12) / 2, 12, 12), "people", t.t3, t.raised);
        else
            paint::text(p, QRect(12, y, 26, h), row.id.mid(4), Type::Small, t.t3);
        const paint::ChipStyle chip = classChip(row.classification);
        const QString word = text::word(row.classification);
        const int left = width() - 190;
        paint::text(p, QRect(40, y, left - 52, h), row.text.in(m_japanese),
                    i == chosen ? Type::BodyBold : Type::Body, t.t1);
        paint::chip(p, left, y + h / 2, word, chip);
    }
    if (hasFocus())
        paint::focusFrame(p, rect());
}

void CaseTable::mousePressEvent(QMouseEvent* event)
{
    setFocus();
    pick((event->pos().y() - 1) / rowHeight());
}

void CaseTable::keyPressEvent(QKeyEvent* event)
{
    const int now = current(), last = int(m_cases.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Down:
        return now < last ? pick(now + 1) : void();
    case Qt::Key_Up:
        return now != 0 ? pick(now < 0 ? last : now - 1) : void();
    default:
        break;
    }
    const auto& cases = m_cases;
    for (int i = 0; i <= last; ++i)
        if (cases[size_t(i)].id.mid(4) == event->text() && i != now)
            return pick(i);
    QWidget::keyPressEvent(event);
}

} // namespace matoi::ui
