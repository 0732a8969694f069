// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/score.h>
#include <app/text/messages.h>
#include <ui/theme/button.h>
#include <ui/theme/paint.h>
#include <ui/views/case_table.h>
#include <ui/views/clock_text.h>
#include <ui/views/desk_header.h>

using namespace Qt::StringLiterals;

// The instrument strip: every fact in its place, as wide as it needs to be.
namespace matoi::ui
{

namespace
{

int wordWidth(const QString& s, Type type) { return QFontMetrics(font(type)).horizontalAdvance(s); }

QString workedScore(const Incident& i)
{
    return u"%1 × %2 = %3 →"_s.arg(*i.scope).arg(*i.degree).arg(*incidentScore(i.scope, i.degree));
}

} // namespace

void DeskHeader::fitCells()
{
    const Incident& i = m_snap.incident;
    const auto caption = [](const QString& words) { return wordWidth(words, Type::Label) + 32; };
    const int classWord = wordWidth(text::word(i.classification), Type::Value) + scaled(38) + 16;
    m_caseWord = i.matchedCase.isEmpty() ? QString() : tr("case %1").arg(i.matchedCase.mid(4));
    const int score =
        std::max(caption(tr("Score  scope × degree")),
                 impactBand(i.scope, i.degree)
                     ? wordWidth(workedScore(i), Type::Value) +
                           wordWidth(tr("Impact %1").arg(10), Type::Value) + scaled(30) + 48
                     : wordWidth(tr("Unknown"), Type::Value) + scaled(30) + 32);
    int outlooks = 32;
    for (const Button* button : m_outlooks)
        outlooks += button->sizeHint().width();
    // What gives way first in a narrow strip is the matched case, then since when (ui.md 7).
    const int name = scaled(44) + wordWidth(m_snap.name(i.holder(Role::Commander)), Type::Value);
    const int rest = width() - score - outlooks - name - 16 - 2 * m_clocks;
    int wide = std::max(caption(tr("Class")), classWord);
    if (const int with = wide + wordWidth(m_caseWord, Type::Small) + 8; with <= rest)
        wide = std::max(with, scaled(148));
    else
        m_caseWord.clear();
    m_classCell = QRect(0, titleHeight(), wide, stripHeight());
    m_scoreCell = QRect(wide, titleHeight(), score, stripHeight());
}

int DeskHeader::paintCell(QPainter& p, int x, int cellWidth, const QString& caption)
{
    paint::text(p, QRect(x + 16, titleHeight() + scaled(6), cellWidth - 20, scaled(18)), caption,
                Type::Label, theme().t3);
    p.fillRect(QRect(x + cellWidth, titleHeight(), 1, stripHeight()), theme().line);
    return x + cellWidth;
}

void DeskHeader::paintStrip(QPainter& p)
{
    // Class and score share the left; each is where a click edits it.
    paintClass(p);
    paintScore(p);
    const int x = m_scoreCell.right() + 1;
    const int outlooks = m_outlooks.back()->geometry().right() - x + 17;
    paintCell(p, x, outlooks, tr("Outlook"));
    paint::keyCap(p, x + 24 + wordWidth(tr("Outlook"), Type::Label), titleHeight() + scaled(15),
                  u"O"_s, theme().t3, theme().line2);
    paintCommander(p, x + outlooks);
    paintPromise(p, QRect(width() - 2 * m_clocks, titleHeight(), m_clocks, stripHeight()));
    paintElapsed(p, QRect(width() - m_clocks, titleHeight(), m_clocks, stripHeight()));
}

QRect DeskHeader::valueRect(int x, int width) const
{
    return {x, titleHeight() + scaled(26), width, scaled(28)};
}

void DeskHeader::paintClass(QPainter& p)
{
    const Theme& t = theme();
    const Incident& i = m_snap.incident;
    paintCell(p, 0, m_classCell.width(), tr("Class"));
    const bool security = i.classification == Classification::Security;
    const QColor ink = security                                     ? t.sect
                       : i.classification == Classification::Outage ? t.s10t
                                                                    : t.t1;
    const int left = scaled(38), room = m_classCell.width() - left - 8;
    const QRect value = valueRect(left, room);
    drawIcon(p, QRectF(16, value.center().y() - scaled(8), scaled(16), scaled(16)),
             classIcon(i.classification), ink, t.panel);
    const int word =
        paint::text(p, value, text::word(i.classification), Type::Value, security ? t.sect : t.t1);
    paint::text(p, valueRect(left + word + 8, room - word - 8), m_caseWord, Type::Small, t.t3);
}

void DeskHeader::paintScore(QPainter& p)
{
    const Theme& t = theme();
    const Incident& i = m_snap.incident;
    const int x = m_scoreCell.left();
    paintCell(p, x, m_scoreCell.width(), tr("Score  scope × degree"));
    const auto band = impactBand(i.scope, i.degree);
    const int shape = scaled(22);
    int at = x + 16;
    if (band)
        at +=
            paint::text(p, valueRect(at, m_scoreCell.width()), workedScore(i), Type::Value, t.t1) +
            8;
    const QRect value = valueRect(at + shape + 8, m_scoreCell.right() - at - shape - 8);
    paint::impactShape(p, QRectF(at, value.center().y() - shape / 2, shape, shape),
                       band.value_or(-1));
    const QColor ink = !band         ? t.t1
                       : *band == 10 ? t.s10t
                       : *band == 6  ? t.s6t
                       : *band == 3  ? t.s3t
                                     : t.s1t;
    paint::text(p, value, band ? tr("Impact %1").arg(*band) : tr("Unknown"), Type::Value, ink);
}

void DeskHeader::paintCommander(QPainter& p, int x)
{
    const Theme& t = theme();
    const Incident& i = m_snap.incident;
    const int right = width() - 2 * m_clocks;
    paintCell(p, x, right - x, tr("Commander"));
    const PersonId commander = i.holder(Role::Commander);
    const int left = x + scaled(44);
    const QRect value = valueRect(left, right - left - 8);
    if (commander.isNull()) {
        drawIcon(p, QRectF(x + 16, value.center().y() - 8, 16, 16), "tri", t.s10t, t.panel);
        paint::text(p, value, tr("Nobody commands"), Type::Value, t.s10t);
        return;
    }
    paint::badge(p, x + 16, value.center().y(), m_snap.name(commander));
    const int after = left + paint::text(p, value, m_snap.name(commander), Type::Value, t.t1) + 8;
    for (const RoleHolder& holder : i.roles) {
        const QString since = tr("since %1").arg(timeOfDay(holder.since));
        if (holder.role == Role::Commander && right - after > wordWidth(since, Type::Small) + 4)
            paint::text(p, valueRect(after, right - after), since, Type::Small, t.t3);
    }
}

void DeskHeader::paintPromise(QPainter& p, const QRect& cell)
{
    // t1, amber from five minutes, red when overdue; convergence stops it.
    const Theme& t = theme();
    const Incident& i = m_snap.incident;
    p.fillRect(QRect(cell.right() + 1, cell.top(), 1, cell.height()), t.line);
    const QRect caption = cell.adjusted(16, scaled(6), -8, -scaled(38));
    const QRect clock = cell.adjusted(16, scaled(24), -8, -scaled(8));
    if (!i.promiseAt) {
        paint::text(p, caption, tr("Next update"), Type::Label, t.t3);
        paint::text(p, clock, u"—"_s, Type::ClockM, t.t3);
        return;
    }
    const Ms left = i.promiseAt - m_now;
    const QColor ink = left < 0 ? t.s10t : left <= 300'000 ? t.s6t : t.t1;
    paint::text(p, caption,
                left < 0 ? tr("Next update is overdue")
                         : tr("Next update %1").arg(timeOfDay(i.promiseAt)),
                Type::Label, left > 300'000 ? t.t3 : ink);
    paint::digits(p, clock, countdown(left), Type::ClockM, ink);
    const double whole = double(std::max<Ms>(1, i.promiseAt - i.summary.at));
    paint::shareBar(p, cell, left < 0 ? 1.0 : 1.0 - double(left) / whole,
                    left < 0          ? t.s10
                    : left <= 300'000 ? t.s6e
                                      : t.acc);
}

void DeskHeader::paintElapsed(QPainter& p, const QRect& cell)
{
    const Theme& t = theme();
    const Incident& i = m_snap.incident;
    const Ms end = i.milestone(Milestone::Converged).value_or(m_now);
    const bool security = i.classification == Classification::Security;
    const Ms from =
        security ? i.milestone(Milestone::Detected).value_or(i.declaredAt) : i.declaredAt;
    const bool running = !i.milestone(Milestone::Converged) || i.state == IncidentState::Responding;
    const Ms elapsed = (running ? m_now : end) - from;
    const Ms guide = Ms(m_snap.guideHours * 3'600'000);
    const bool over = running && elapsed > guide; // PRC-8
    const QColor ink = over ? t.s6t : t.t1;
    paint::text(p, cell.adjusted(16, scaled(6), -4, -scaled(38)),
                over       ? tr("Past the guide of %1 h").arg(m_snap.guideHours)
                : !running ? tr("Declared to converged")
                : security ? tr("Since detected · guide %1 h").arg(m_snap.guideHours)
                           : tr("Since declared · guide %1 h").arg(m_snap.guideHours),
                Type::Label, over ? t.s6t : t.t3);
    paint::digits(p, cell.adjusted(16, scaled(24), -8, -scaled(8)), elapsedText(elapsed),
                  Type::ClockL, ink);
    paint::shareBar(p, cell, double(elapsed) / double(std::max<Ms>(1, guide)), over ? t.s6e : t.t3);
}

} // namespace matoi::ui
