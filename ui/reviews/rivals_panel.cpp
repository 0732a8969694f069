// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/store/store.h>
#include <ui/reviews/diff_view.h>
#include <ui/reviews/rivals_panel.h>
#include <ui/theme/button.h>
#include <ui/views/clock_text.h>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

RivalsPanel::RivalsPanel(QWidget* window)
    : ScrimPanel(window, 960)
    , m_title(plainLabel(Type::Title, card()))
    , m_note(plainLabel(Type::Small, card()))
    , m_diff(new DiffView(card()))
    , m_mine(new Button({}, Button::Style::Normal, card()))
    , m_theirs(new Button({}, Button::Style::Normal, card()))
    , m_both(new Button({}, Button::Style::Primary, card()))
    , m_later(new Button({}, Button::Style::Quiet, card()))
{
    auto* box = new QVBoxLayout(card());
    box->setContentsMargins(20, 16, 20, 16);
    box->setSpacing(8);
    box->addWidget(m_title);
    m_note->setWordWrap(true);
    box->addWidget(m_note);
    m_diff->setMinimumHeight(scaled(340));
    box->addWidget(m_diff, 1);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_later);
    foot->addStretch();
    foot->addWidget(m_mine);
    foot->addWidget(m_theirs);
    foot->addWidget(m_both);
    box->addLayout(foot);
    m_later->setKey(u"Esc"_s);
    m_mine->setKey(u"1"_s);
    m_theirs->setKey(u"2"_s);
    m_both->setKey(u"Enter"_s);
    connect(m_later, &Button::clicked, this, &RivalsPanel::dismiss);
    connect(m_mine, &Button::clicked, this, [this] { pick(LineMerge::Side::Mine); });
    connect(m_theirs, &Button::clicked, this, [this] { pick(LineMerge::Side::Theirs); });
    connect(m_both, &Button::clicked, this, [this] { pick(LineMerge::Side::Both); });
}

void RivalsPanel::open(const QString& heading, const SectionRivals& rivals, PersonId me,
                       const QTimeZone& zone)
{
    m_rivals = rivals;
    const bool mine = rivals.mine.by == me;
    const Ms now = systemClock().now();
    const auto head = [&](const SectionVersion& version, bool own) {
        const QString at = version.at ? clockTime(version.at, now, zone) : QString();
        return own ? tr("1  Mine, %1").arg(at)
                   : u"%1  %2, %3"_s.arg(&version == &rivals.mine ? u"1"_s : u"2"_s, version.who,
                                         at);
    };
    m_title->setText(tr("Two versions of “%1”").arg(heading));
    m_note->setText(
        rivals.merge.clean()
            ? tr("They changed different lines: joined, they lose nothing.")
            : tr("They changed the same lines. Both stay in the versions, whatever stands now."));
    setInk(m_note, theme().t3);
    m_later->setText(tr("Later"));
    m_mine->setText(mine ? tr("Mine stands") : tr("The first stands"));
    m_theirs->setText(mine ? tr("Theirs stands") : tr("The second stands"));
    m_both->setText(rivals.merge.clean() ? tr("Join them") : tr("Keep both, one below the other"));
    std::vector<DiffView::Row> rows;
    for (const MergeChunk& chunk : rivals.merge.chunks) {
        using K = MergeChunk::Kind;
        using M = DiffView::Mark;
        const qsizetype n = std::max(chunk.mine.size(), chunk.theirs.size());
        const M left = chunk.kind == K::Mine       ? M::Added
                       : chunk.kind == K::Conflict ? M::Changed
                                                   : M::Same;
        const M right = chunk.kind == K::Theirs     ? M::Added
                        : chunk.kind == K::Conflict ? M::Changed
                                                    : M::Same;
        for (qsizetype i = 0; i < n; ++i)
            rows.push_back({{i < chunk.mine.size() ? left : M::Same, chunk.mine.value(i)},
                            {i < chunk.theirs.size() ? right : M::Same, chunk.theirs.value(i)}});
    }
    m_diff->show({head(rivals.mine, mine), head(rivals.theirs, false)}, std::move(rows));
    m_diff->setAccessibleName(tr("Both versions"));
    openOn(m_diff);
}

QString RivalsPanel::asText() const { return m_diff->asText(); }

void RivalsPanel::pick(LineMerge::Side side)
{
    finish();
    if (m_rivals.merge.clean() && side == LineMerge::Side::Both)
        return Q_EMIT joined(m_rivals.merge.text(LineMerge::Side::Mine));
    if (side == LineMerge::Side::Both)
        return Q_EMIT joined(m_rivals.merge.text(LineMerge::Side::Both));
    Q_EMIT chosen(side == LineMerge::Side::Mine ? m_rivals.mine.id : m_rivals.theirs.id);
}

void RivalsPanel::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_1:
        return pick(LineMerge::Side::Mine);
    case Qt::Key_2:
        return pick(LineMerge::Side::Theirs);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return pick(LineMerge::Side::Both);
    default:
        ScrimPanel::keyPressEvent(event);
    }
}

} // namespace matoi::ui
