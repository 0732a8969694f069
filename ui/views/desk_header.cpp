// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/messages.h>
#include <ui/theme/button.h>
#include <ui/theme/paint.h>
#include <ui/views/clock_text.h>
#include <ui/views/desk_header.h>
#include <ui/views/hub_mark.h>
#include <ui/views/spoken_desk.h>

#include <QDateTime>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

namespace
{

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
    , m_mark(new HubMark(HubMark::Form::Icon, this))
    , m_handover(new Button({}, Button::Style::Quiet, this))
    , m_summary(new Button({}, Button::Style::Primary, this))
    , m_next(new Button({}, Button::Style::Quiet, this))
{
    m_handover->setIconName("swap");
    m_summary->setKey(u"Ctrl+U"_s);
    m_next->setKey(u"G"_s);
    m_next->setIconName("play");
    m_mark->hide();
    connect(m_mark, &HubMark::clicked, this, &DeskHeader::hubRequested);
    connect(m_handover, &Button::clicked, this, &DeskHeader::handoverRequested);
    connect(m_summary, &Button::clicked, this, &DeskHeader::summaryRequested);
    connect(m_next, &Button::clicked, this, &DeskHeader::nextActRequested);
    constexpr std::pair<Outlook, const char*> outlooks[]{
        {Outlook::Continuing, "cont"}, {Outlook::Converging, "conv"}, {Outlook::Converged, "done"}};
    for (const auto& [outlook, icon] : outlooks) {
        auto* button = new Button({}, Button::Style::Choice, this);
        button->setCheckable(true);
        button->setIconName(icon);
        button->setJoined(outlook != Outlook::Continuing, outlook != Outlook::Converged);
        connect(button, &Button::clicked, this, [this, o = outlook] { Q_EMIT outlookChosen(o); });
        m_outlooks.push_back(button);
    }
    connect(&ThemeController::instance(), &ThemeController::changed, this,
            &DeskHeader::layoutButtons);
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

void DeskHeader::setSharing(const sync::SyncState& state, Ms now)
{
    m_sharing = state;
    const Standing stands = standingOf(state, now);
    QStringList tip{matoi::standing(state, now, m_zone)};
    tip << standingDetails(state, now, m_zone);
    m_mark->show(stands, tip.front(), tip.join(u" · "_s));
    if (m_mark->isHidden() != (stands == Standing::Local)) {
        m_mark->setVisible(stands != Standing::Local);
        layoutButtons();
    }
}

void DeskHeader::tick(Ms now)
{
    m_now = now;
    if (m_sharing.link == sync::Link::Offline)
        setSharing(m_sharing, now); // a hub that is called becomes a hub that is missed
    update(0, titleHeight(), width(), stripHeight());
}

void DeskHeader::resizeEvent(QResizeEvent*) { layoutButtons(); }

void DeskHeader::layoutButtons()
{
    setFixedHeight(titleHeight() + stripHeight() + nextHeight());
    const int middle = titleHeight() / 2;
    int right = width() - 16;
    for (Button* button : {m_summary, m_handover}) {
        const QSize size = button->sizeHint();
        button->setGeometry(right - size.width(), middle - size.height() / 2, size.width(),
                            size.height());
        right -= size.width() + 8;
    }
    if (!m_mark->isHidden()) {
        const QSize size = m_mark->sizeHint();
        right -= size.width();
        m_mark->setGeometry(right, middle - size.height() / 2, size.width(), size.height());
    }
    // In a narrow window the outlooks that are not chosen keep their icons only, and the clocks
    // move together: the commander's name must stay readable.
    const bool narrow = width() < scaled(1180);
    m_clocks = scaled(width() < scaled(1000) ? 140 : narrow ? 164 : 190);
    for (size_t i = 0; i < m_outlooks.size(); ++i) {
        const QString word = text::word(Outlook(int(Outlook::Continuing) + int(i)));
        m_outlooks[i]->setText(narrow && !m_outlooks[i]->isChecked() ? QString() : word);
        m_outlooks[i]->setAccessibleName(word);
        m_outlooks[i]->setToolTip(word);
    }
    fitCells();
    int x = m_classCell.width() + m_scoreCell.width() + 16;
    for (Button* button : m_outlooks) {
        const QSize size = button->sizeHint();
        button->setGeometry(x, titleHeight() + scaled(28), size.width(), scaled(26));
        x += size.width();
    }
    const QSize next = m_next->sizeHint();
    m_next->setGeometry(8, titleHeight() + stripHeight() + 2, std::min(next.width(), width() - 16),
                        nextHeight() - 4);
}

QString DeskHeader::timeOfDay(Ms at) const { return clockTime(at, m_now, m_zone); }

void DeskHeader::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    const Theme& t = theme();
    p.fillRect(rect(), t.panel);
    const Incident& i = m_snap.incident;
    if (!i.exists)
        return;
    int x = 16;
    const int middle = titleHeight() / 2;
    QFont number = ui::font(Type::SmallBold);
    p.setFont(number);
    x += paint::text(p, QRect(x, 0, scaled(140), titleHeight()), m_snap.label, Type::SmallBold,
                     t.t3) +
         10;
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
    const int titleRight = m_mark->isHidden() ? m_handover->x() : m_mark->x();
    paint::text(p, QRect(x + 4, 0, titleRight - x - 16, titleHeight()), title, Type::Title, t.t1);
    p.fillRect(QRect(0, titleHeight() - 1, width(), 1), t.line);
    paintStrip(p);
    p.fillRect(QRect(0, titleHeight() + stripHeight(), width(), 1), t.line);
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
