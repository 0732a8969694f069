// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/messages.h>
#include <ui/theme/paint.h>
#include <ui/views/clock_text.h>
#include <ui/views/step_rail.h>

#include <QDateTime>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

namespace
{

constexpr int kStep = 66, kLane = 44, kContact = 34, kFolded = 56;

} // namespace

bool StepRail::japanese() { return QLocale().language() == QLocale::Japanese; }

StepRail::StepRail(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFolded(false);
    connect(&ThemeController::instance(), &ThemeController::changed, this,
            [this] { setFolded(m_folded); });
}

void StepRail::setFolded(bool folded)
{
    m_folded = folded;
    setMinimumWidth(folded ? scaled(kFolded) : 220);
    setMaximumWidth(folded ? scaled(kFolded) : scaled(360));
    update();
}

void StepRail::setMarked(int row)
{
    m_marked = row >= 0;
    m_current = row;
    update();
}

int StepRail::milestonesHeight() const
{
    // In a low window they give way to the steps (ui.md 7).
    return m_folded || window()->height() < 760 ? 0 : scaled(92);
}

void StepRail::show(const DeskSnapshot& snapshot, Ms now)
{
    m_snap = snapshot;
    m_now = now;
    layoutRows();
    QStringList steps;
    for (const Row& row : m_rows) {
        steps << u"%1 %2"_s.arg(row.step->title.in(japanese()), text::word(row.record.state));
        if (const QString nag = contactOf(*row.step).nag; !nag.isEmpty())
            steps << nag;
    }
    setAccessibleName(tr("Process") + u": "_s + steps.join(u", "_s));
    update();
    Q_EMIT shown();
}

void StepRail::layoutRows()
{
    m_rows.clear();
    int y = headHeight();
    for (const PlaybookStep& step : m_snap.playbook.steps) {
        const auto it = m_snap.incident.steps.find(step.id);
        const StepRecord record = it == m_snap.incident.steps.end() ? StepRecord{} : it->second;
        const bool lane = step.lane != Lane::All;
        const int height = scaled(lane                            ? kLane
                                  : contactOf(step).nag.isEmpty() ? kStep
                                                                  : kStep + kContact);
        m_rows.push_back({&step, record, QRect(0, y, width(), height), lane});
        y += height;
    }
    // Rows grow tight before they fall out of the window.
    const int room = height() - milestonesHeight() - checklistHeight();
    if (y > room && room > headHeight()) {
        const double k = double(room - headHeight()) / (y - headHeight());
        int top = headHeight();
        for (Row& row : m_rows) {
            const int h = int(row.rect.height() * k);
            row.rect = QRect(0, top, width(), h);
            top += h;
        }
    }
    m_current = std::clamp(m_current, 0, std::max(0, int(m_rows.size()) - 1));
}

std::pair<const char*, QString> StepRail::evidenceOf(const Row& row) const
{
    const auto field = [this](const char* name) {
        const auto it = m_snap.incident.texts.find(QString::fromLatin1(name));
        return it == m_snap.incident.texts.end() ? QString() : it->second;
    };
    if (row.step->evidenceType == "channel"_L1) {
        const QString channel = field("channel_name"), members = field("channel_members");
        const QString words = channel.isEmpty() ? row.record.evidence : channel;
        return {"hash", members.isEmpty() || words.isEmpty() ? words : words + u"  "_s + members};
    }
    if (row.step->number == 1 && row.record.evidence.isEmpty())
        return {"link", field("detect_ref")};
    return {"link", row.record.evidence};
}

void StepRail::mousePressEvent(QMouseEvent* event)
{
    if (m_checklist.contains(event->pos()))
        return Q_EMIT checklistRequested();
    for (size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].rect.contains(event->pos())) {
            m_current = int(i);
            update();
            Q_EMIT currentChanged(m_current);
            Q_EMIT stepActivated(m_rows[i].step->id);
        }
}

void StepRail::keyPressEvent(QKeyEvent* event)
{
    const int last = int(m_rows.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Up:
        m_current = std::max(0, m_current - 1);
        break;
    case Qt::Key_Down:
        m_current = std::min(last, m_current + 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current <= last)
            Q_EMIT stepActivated(m_rows[size_t(m_current)].step->id);
        break;
    default:
        return QWidget::keyPressEvent(event);
    }
    update();
    Q_EMIT currentChanged(m_current);
}

} // namespace matoi::ui
