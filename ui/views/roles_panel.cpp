// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/messages.h>
#include <ui/theme/button.h>
#include <ui/theme/paint.h>
#include <ui/views/clock_text.h>
#include <ui/views/phase_icon.h>
#include <ui/views/roles_panel.h>
#include <ui/views/row_picker.h>

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

namespace
{

//! Responders and observers are as many as come; of the others there is one each.
bool isMany(Role role) { return role == Role::Responder || role == Role::Observer; }

constexpr Phase kPhases[]{Phase::Discovery, Phase::Investigation, Phase::Resolution,
                          Phase::Verification};

} // namespace

RolesPanel::RolesPanel(QWidget* window)
    : ScrimPanel(window, 820)
    , m_picker(new RowPicker(
          30, [this](QPainter& p, int row, const QRect& r) { paintRow(p, row, r); },
          [this](int row) { return spoken(row); }, card()))
    , m_title(plainLabel(Type::Title, card()))
    , m_note(plainLabel(Type::Small, card()))
    , m_warnings(plainLabel(Type::Small, card()))
{
    auto* outer = new QVBoxLayout(card());
    outer->setContentsMargins(20, 16, 20, 16);
    outer->setSpacing(10);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_note, 1);
    outer->addLayout(head);
    outer->addWidget(m_picker);
    m_warnings->setWordWrap(true);
    outer->addWidget(m_warnings);
    auto* phases = new QHBoxLayout;
    for (size_t i = 0; i < std::size(kPhases); ++i) {
        auto* button = new Button({}, Button::Style::Normal, card());
        button->setKey(QString::number(i + 1));
        button->setIconName(phaseIcon(kPhases[i]));
        connect(button, &Button::clicked, this, [this, i] { setPhase(kPhases[i]); });
        phases->addWidget(button);
        m_phases.push_back(button);
    }
    phases->addStretch();
    outer->addLayout(phases);
    auto* foot = new QHBoxLayout;
    m_assign = act(foot, u"A"_s, [this](const Row& row) {
        // What one person holds already is handed over; to assign means another responder then.
        Q_EMIT assignRequested(row.person.isNull() || isMany(row.role) ? row.role
                                                                       : Role::Responder);
    });
    m_handover = act(foot, u"H"_s, [this](const Row& row) { handOver(row); });
    m_renounce = act(foot, u"Del"_s, [this](const Row& row) {
        if (!row.person.isNull())
            Q_EMIT renounceRequested(row.role, row.person);
    });
    foot->addStretch();
    m_close = new Button({}, Button::Style::Normal, card());
    m_close->setKey(u"Esc"_s);
    connect(m_close, &Button::clicked, this, &RolesPanel::dismiss);
    foot->addWidget(m_close);
    outer->addLayout(foot);
    connect(m_picker, &RowPicker::activated, this, [this](int) {
        if (const Row* row = chosen())
            return row->person.isNull() ? assignRequested(row->role) : handOver(*row);
    });
}

Button* RolesPanel::act(QHBoxLayout* foot, const QString& key, std::function<void(const Row&)> run)
{
    auto* button = new Button({}, Button::Style::Normal, card());
    button->setKey(key);
    connect(button, &Button::clicked, this, [this, run = std::move(run)] {
        if (const Row* row = chosen())
            run(*row);
    });
    foot->addWidget(button);
    return button;
}

void RolesPanel::show(const DeskSnapshot& snapshot, Ms now, const QTimeZone& zone)
{
    m_snap = snapshot;
    m_now = now;
    m_zone = zone;
    read();
    retranslate();
    m_picker->setFixedHeight(m_picker->rowHeight() * std::clamp(rows(), 6, 14));
    m_picker->setCount(rows());
    const QString words = warnings();
    m_warnings->setText(words);
    m_warnings->setVisible(!words.isEmpty());
    setInk(m_warnings, theme().s6t);
    if (isOpen())
        place();
    else
        openOn(m_picker);
}

void RolesPanel::read()
{
    const Incident& i = m_snap.incident;
    m_rows.clear();
    for (const Role role : {Role::Commander, Role::Deputy, Role::Scribe, Role::DevLead,
                            Role::BizLead, Role::Pdm, Role::Responder, Role::Observer}) {
        const size_t before = m_rows.size();
        for (const RoleHolder& holder : i.roles) {
            if (holder.role != role)
                continue;
            Row row{role, holder.person, holder.since, 0, {}};
            for (const PhaseRecord& phase : i.phases)
                if (phase.person == holder.person) {
                    row.phase = phase.phase;
                    row.phaseSince = phase.since;
                }
            m_rows.push_back(row);
        }
        if (m_rows.size() == before && !isMany(role))
            m_rows.push_back({role, {}, 0, 0, {}});
    }
}

void RolesPanel::retranslate()
{
    std::set<PersonId> people;
    for (const RoleHolder& holder : m_snap.incident.roles)
        people.insert(holder.person);
    m_title->setFont(ui::font(Type::Title));
    m_title->setText(tr("Roles and phases"));
    m_note->setText(tr("%n people", nullptr, int(people.size())));
    setInk(m_note, theme().t3);
    m_picker->setAccessibleName(m_title->text());
    m_assign->setText(tr("Assign"));
    m_handover->setText(tr("Hand over"));
    m_renounce->setText(tr("Renounce"));
    m_close->setText(tr("Close"));
    for (size_t i = 0; i < m_phases.size(); ++i)
        m_phases[i]->setText(text::word(kPhases[i]));
}

QString RolesPanel::warnings() const
{
    const Incident& i = m_snap.incident;
    QStringList words;
    if (i.isOpen() && i.holder(Role::Commander).isNull())
        words << tr("Nobody commands. Enter on the first row names somebody.");
    if (i.commanderLeadsDev())
        words << text::sentence({ErrorCode::CommanderLeadsDev, {}});
    return words.join(u'\n');
}

const RolesPanel::Row* RolesPanel::chosen() const
{
    const int row = m_picker->current();
    return row >= 0 && row < rows() ? &m_rows[size_t(row)] : nullptr;
}

void RolesPanel::handOver(const Row& row)
{
    // Responders come and go; only what one person holds is handed over.
    if (row.person.isNull() || isMany(row.role))
        Q_EMIT assignRequested(row.role);
    else
        Q_EMIT handoverRequested(row.role);
}

void RolesPanel::setPhase(Phase phase)
{
    const Row* row = chosen();
    if (row && !row->person.isNull())
        Q_EMIT phaseChosen(row->person, phase);
}

void RolesPanel::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_A:
        return m_assign->click();
    case Qt::Key_H:
        return m_handover->click();
    case Qt::Key_Delete:
        return m_renounce->click();
    case Qt::Key_R:
        return dismiss();
    default:
        break;
    }
    if (event->key() >= Qt::Key_1 && event->key() <= Qt::Key_4)
        return setPhase(kPhases[event->key() - Qt::Key_1]);
    ScrimPanel::keyPressEvent(event);
}

QString RolesPanel::spoken(int n) const
{
    const Row& row = m_rows[size_t(n)];
    QStringList words{text::word(row.role),
                      row.person.isNull() ? tr("vacant") : m_snap.name(row.person)};
    if (!row.person.isNull())
        words << tr("since %1").arg(clockTime(row.since, m_now, m_zone));
    if (row.phase)
        words << text::word(*row.phase) << text::minuteWords(m_now - row.phaseSince);
    return words.join(u", "_s);
}

void RolesPanel::paintRow(QPainter& p, int n, const QRect& r) const
{
    const Theme& t = theme();
    const Row& row = m_rows[size_t(n)];
    const QColor back = n == m_picker->current() ? t.accBg : t.panel;
    const int h = r.height();
    const int name = scaled(150), since = r.width() - scaled(350), phase = r.width() - scaled(210);
    paint::text(p, QRect(16, r.top(), name - 20, h), text::word(row.role), Type::Small, t.t3);
    if (row.person.isNull()) {
        const bool must = row.role == Role::Commander && m_snap.incident.isOpen();
        if (must)
            drawIcon(p, QRectF(name, r.top() + (h - 14) / 2.0, 14, 14), "tri", t.s10t, back);
        paint::text(p, QRect(name + (must ? 20 : 0), r.top(), since - name - 20, h),
                    must ? tr("Nobody commands") : u"—"_s, must ? Type::BodyBold : Type::Body,
                    must ? t.s10t : t.t3);
        return;
    }
    paint::text(p, QRect(name, r.top(), since - name - 8, h), m_snap.name(row.person),
                row.role == Role::Commander ? Type::BodyBold : Type::Body, t.t1);
    paint::text(p, QRect(since, r.top(), phase - since - 8, h),
                tr("since %1").arg(clockTime(row.since, m_now, m_zone)), Type::Small, t.t3);
    if (!row.phase)
        return;
    const QColor ink = *row.phase == Phase::Resolution ? t.okt : t.accT;
    drawIcon(p, QRectF(phase, r.top() + (h - 13) / 2.0, 13, 13), phaseIcon(*row.phase), ink, back);
    paint::text(p, QRect(phase + 20, r.top(), scaled(100), h), text::word(*row.phase), Type::Small,
                ink);
    paint::text(p, QRect(r.width() - scaled(90), r.top(), scaled(78), h),
                text::minuteWords(m_now - row.phaseSince), Type::Small, t.t3,
                Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace matoi::ui
