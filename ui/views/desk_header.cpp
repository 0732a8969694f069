// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/score.h>
#include <app/text/messages.h>
#include <ui/theme/button.h>
#include <ui/theme/paint.h>
#include <ui/views/case_table.h>
#include <ui/views/clock_text.h>
#include <ui/views/desk_header.h>
#include <ui/views/spoken_desk.h>

#include <QDateTime>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

namespace
{

constexpr int kTitle = 46, kStrip = 62, kNext = 30, kClass = 148, kScore = 236;

paint::ChipStyle stateChip(IncidentState state)
{
    const Theme& t = theme();
    switch (state) {
    case IncidentState::Detected:
    case IncidentState::Triage:
        return {t.s6t, t.s6bg, t.s6e, "target"};
    case IncidentState::Responding:
        return {t.s10t, t.s10bg, t.s10t, "play"};
    case IncidentState::Converged:
    case IncidentState::Reporting:
    case IncidentState::Reviewed:
        return {t.okt, t.okbg, t.ok, "done"};
    case IncidentState::Closed:
        return {t.okt, t.okbg, t.ok, "okc"};
    default:
        return {t.t2, t.sunken, t.line2, "off"};
    }
}

} // namespace

DeskHeader::DeskHeader(QWidget* parent)
    : QWidget(parent)
    , m_handover(new Button({}, Button::Style::Quiet, this))
    , m_summary(new Button({}, Button::Style::Primary, this))
    , m_next(new Button({}, Button::Style::Quiet, this))
{
    setFixedHeight(kTitle + kStrip + kNext);
    m_handover->setIconName("swap");
    m_summary->setKey(u"Ctrl+U"_s);
    m_next->setKey(u"G"_s);
    m_next->setIconName("play");
    connect(m_handover, &Button::clicked, this, &DeskHeader::handoverRequested);
    connect(m_summary, &Button::clicked, this, &DeskHeader::summaryRequested);
    connect(m_next, &Button::clicked, this, &DeskHeader::nextActRequested);
    constexpr std::pair<Outlook, const char*> outlooks[]{
        {Outlook::Continuing, "cont"}, {Outlook::Converging, "conv"}, {Outlook::Converged, "done"}};
    for (const auto& [outlook, icon] : outlooks) {
        auto* button = new Button({}, Button::Style::Choice, this);
        button->setCheckable(true);
        button->setIconName(icon);
        connect(button, &Button::clicked, this, [this, o = outlook] { Q_EMIT outlookChosen(o); });
        m_outlooks.push_back(button);
    }
    retranslate();
}

void DeskHeader::retranslate()
{
    m_handover->setText(tr("Hand over"));
    m_summary->setText(tr("Update summary"));
    m_handover->setToolTip(tr("Hand command over with one line of state"));
    m_summary->setToolTip(tr("Post a new summary (Ctrl+U)"));
    layoutButtons();
    update();
}

void DeskHeader::show(const DeskSnapshot& snapshot)
{
    m_snap = snapshot;
    const Outlook outlook = snapshot.incident.outlook;
    m_outlooks[0]->setChecked(outlook == Outlook::Continuing);
    m_outlooks[1]->setChecked(outlook == Outlook::Converging);
    m_outlooks[2]->setChecked(outlook == Outlook::Converged);
    const bool acts = snapshot.next.kind != NextAct::Kind::Nothing;
    m_next->setVisible(acts);
    m_next->setText(snapshot.nextText);
    m_next->setAccessibleName(snapshot.nextText);
    setAccessibleName(spokenHeader(snapshot, systemClock().now(), m_zone));
    layoutButtons();
    update();
}

void DeskHeader::tick(Ms now)
{
    m_now = now;
    update(0, kTitle, width(), kStrip);
}

void DeskHeader::resizeEvent(QResizeEvent*) { layoutButtons(); }

void DeskHeader::layoutButtons()
{
    const int middle = kTitle / 2;
    int right = width() - 16;
    for (Button* button : {m_summary, m_handover}) {
        const QSize size = button->sizeHint();
        button->setGeometry(right - size.width(), middle - size.height() / 2, size.width(),
                            size.height());
        right -= size.width() + 8;
    }
    // In a narrow window the outlooks that are not chosen keep their icons only, and the clocks
    // move together: the commander's name must stay readable.
    const bool narrow = width() < 1200;
    m_clocks = narrow ? 156 : 190;
    for (size_t i = 0; i < m_outlooks.size(); ++i) {
        const QString word = text::word(Outlook(int(Outlook::Continuing) + int(i)));
        m_outlooks[i]->setText(narrow && !m_outlooks[i]->isChecked() ? QString() : word);
        m_outlooks[i]->setAccessibleName(word);
        m_outlooks[i]->setToolTip(word);
    }
    int x = kClass + kScore + 16;
    for (Button* button : m_outlooks) {
        const QSize size = button->sizeHint();
        button->setGeometry(x, kTitle + 28, size.width(), 26);
        x += size.width() - 1;
    }
    const QSize next = m_next->sizeHint();
    m_next->setGeometry(8, kTitle + kStrip + 2, std::min(next.width(), width() - 16), kNext - 4);
}

QString DeskHeader::timeOfDay(Ms at) const { return clockTime(at, m_now, m_zone); }

int DeskHeader::paintCell(QPainter& p, int x, int cellWidth, const QString& caption)
{
    paint::text(p, QRect(x + 16, kTitle + 6, cellWidth - 20, 18), caption, Type::Label, theme().t3);
    p.fillRect(QRect(x + cellWidth, kTitle, 1, kStrip), theme().line);
    return x + cellWidth;
}

void DeskHeader::paintStrip(QPainter& p)
{
    const Theme& t = theme();
    const Incident& i = m_snap.incident;
    const int value = kTitle + 26, height = 28;
    // Class and score share the left; each is where a click edits it.
    int x = 0;
    m_classCell = QRect(x, kTitle, kClass, kStrip);
    paintCell(p, x, kClass, tr("Class"));
    const bool security = i.classification == Classification::Security;
    const QColor classInk = security                                     ? t.sect
                            : i.classification == Classification::Outage ? t.s10t
                                                                         : t.t1;
    drawIcon(p, QRectF(x + 16, value + 6, 16, 16), classIcon(i.classification), classInk, t.panel);
    const int word =
        paint::text(p, QRect(x + 38, value, kClass - 44, height), text::word(i.classification),
                    Type::Value, security ? t.sect : t.t1);
    if (!i.matchedCase.isEmpty() && kClass - 46 - word > 36)
        paint::text(p, QRect(x + 46 + word, value, kClass - 48 - word, height),
                    tr("case %1").arg(i.matchedCase.mid(4)), Type::Small, t.t3);
    x += kClass;
    m_scoreCell = QRect(x, kTitle, kScore, kStrip);
    paintCell(p, x, kScore, tr("Score  scope × degree"));
    const auto band = impactBand(i.scope, i.degree);
    int at = x + 16;
    if (band) {
        const QString worked =
            u"%1 × %2 = %3 →"_s.arg(*i.scope).arg(*i.degree).arg(*incidentScore(i.scope, i.degree));
        at += paint::text(p, QRect(at, value, 110, height), worked, Type::Value, t.t1) + 8;
        paint::impactShape(p, QRectF(at, value + 3, 22, 22), *band);
        const QColor ink = *band == 10 ? t.s10t : *band == 6 ? t.s6t : *band == 3 ? t.s3t : t.s1t;
        paint::text(p, QRect(at + 28, value, 110, height), tr("Impact %1").arg(*band), Type::Value,
                    ink);
    } else {
        paint::impactShape(p, QRectF(at, value + 3, 22, 22), -1);
        paint::text(p, QRect(at + 30, value, 150, height), tr("Unknown"), Type::Value, t.t1);
    }
    x += kScore;
    const int outlookWidth = m_outlooks.back()->geometry().right() - x + 16;
    paintCell(p, x, outlookWidth, tr("Outlook"));
    paint::keyCap(p,
                  x + 16 + QFontMetrics(ui::font(Type::Label)).horizontalAdvance(tr("Outlook")) + 8,
                  kTitle + 15, u"O"_s, t.t3, t.line2);
    x += outlookWidth;

    const int clocks = m_clocks;
    const int right = width() - 2 * clocks;
    paintCell(p, x, right - x, tr("Commander"));
    const PersonId commander = i.holder(Role::Commander);
    if (commander.isNull()) {
        drawIcon(p, QRectF(x + 16, value + 6, 16, 16), "tri", t.s10t, t.panel);
        paint::text(p, QRect(x + 38, value, right - x - 44, height), tr("Nobody commands"),
                    Type::Value, t.s10t);
    } else {
        const QString name = m_snap.name(commander);
        paint::badge(p, x + 16, value + height / 2, name);
        const int used = 28 + paint::text(p, QRect(x + 44, value, right - x - 52, height), name,
                                          Type::Value, t.t1);
        for (const RoleHolder& holder : i.roles)
            if (holder.role == Role::Commander && right - x - used > 110)
                paint::text(p, QRect(x + 24 + used, value, right - x - used - 30, height),
                            tr("since %1").arg(timeOfDay(holder.since)), Type::Small, t.t3);
    }

    // Next update: t1, amber from five minutes, red when overdue; convergence stops it.
    const QRect nextCell(right, kTitle, clocks, kStrip);
    p.fillRect(QRect(right + clocks, kTitle, 1, kStrip), t.line);
    if (i.promiseAt) {
        const Ms left = i.promiseAt - m_now;
        const QColor ink = left < 0 ? t.s10t : left <= 300'000 ? t.s6t : t.t1;
        const QString caption = left < 0 ? tr("Next update is overdue")
                                         : tr("Next update %1").arg(timeOfDay(i.promiseAt));
        paint::text(p, QRect(right + 16, kTitle + 6, clocks - 20, 18), caption, Type::Label,
                    left > 300'000 ? t.t3 : ink);
        paint::digits(p, QRect(right + 16, kTitle + 24, clocks - 20, 30), countdown(left),
                      Type::ClockM, ink);
        const double whole = double(std::max<Ms>(1, i.promiseAt - i.summary.at));
        paint::shareBar(p, nextCell, left < 0 ? 1.0 : 1.0 - double(left) / whole,
                        left < 0          ? t.s10
                        : left <= 300'000 ? t.s6e
                                          : t.acc);
    } else {
        paint::text(p, QRect(right + 16, kTitle + 6, clocks - 20, 18), tr("Next update"),
                    Type::Label, t.t3);
        paint::text(p, QRect(right + 16, kTitle + 24, clocks - 20, 30), u"—"_s, Type::ClockM, t.t3);
    }
    const int ex = right + clocks;
    const QRect elapsedCell(ex, kTitle, width() - ex, kStrip);
    const Ms end = i.milestone(Milestone::Converged).value_or(m_now);
    const Ms from = i.classification == Classification::Security
                        ? i.milestone(Milestone::Detected).value_or(i.declaredAt)
                        : i.declaredAt;
    const bool running = !i.milestone(Milestone::Converged) || i.state == IncidentState::Responding;
    const Ms elapsed = (running ? m_now : end) - from;
    const Ms guide = Ms(m_snap.guideHours * 3'600'000);
    const bool over = running && elapsed > guide; // PRC-8
    const QColor ink = over ? t.s6t : t.t1;
    paint::text(p, QRect(ex + 16, kTitle + 6, width() - ex - 20, 18),
                over      ? tr("Past the guide of %1 h").arg(m_snap.guideHours)
                : running ? tr("Since declared · guide %1 h").arg(m_snap.guideHours)
                          : tr("Declared to converged"),
                Type::Label, over ? t.s6t : t.t3);
    paint::digits(p, QRect(ex + 16, kTitle + 24, width() - ex - 20, 30), elapsedText(elapsed),
                  Type::ClockL, ink);
    paint::shareBar(p, elapsedCell, double(elapsed) / double(std::max<Ms>(1, guide)),
                    over ? t.s6e : t.t3);
}

void DeskHeader::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    const Theme& t = theme();
    p.fillRect(rect(), t.panel);
    const Incident& i = m_snap.incident;
    if (!i.exists)
        return;
    int x = 16;
    const int middle = kTitle / 2;
    QFont number = ui::font(Type::SmallBold);
    p.setFont(number);
    x += paint::text(p, QRect(x, 0, 140, kTitle), m_snap.label, Type::SmallBold, t.t3) + 10;
    x += paint::chip(p, x, middle, text::word(i.state), stateChip(i.state)) + 8;
    if (i.restricted)
        x += paint::chip(p, x, middle, tr("Restricted"), {t.sect, t.secbg, t.sec, "lock"}) + 8;
    if (i.kind == IncidentKind::Drill)
        x += paint::chip(p, x, middle, text::word(IncidentKind::Drill),
                         {t.t1, t.sunken, t.edge, "flag"}) +
             8;
    const QString title = m_snap.masked                           ? tr("Restricted, in progress")
                          : i.restricted && !i.codename.isEmpty() ? i.codename
                                                                  : i.title;
    paint::text(p, QRect(x + 4, 0, m_handover->x() - x - 16, kTitle), title, Type::Title, t.t1);
    p.fillRect(QRect(0, kTitle - 1, width(), 1), t.line);
    paintStrip(p);
    p.fillRect(QRect(0, kTitle + kStrip, width(), 1), t.line);
    p.fillRect(QRect(0, height() - 1, width(), 1), t.line);
}

void DeskHeader::mousePressEvent(QMouseEvent* event)
{
    if (m_classCell.contains(event->pos()))
        Q_EMIT classifyRequested();
    else if (m_scoreCell.contains(event->pos()))
        Q_EMIT scoreRequested();
}

} // namespace matoi::ui
