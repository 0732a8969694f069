// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/store/store.h>
#include <ui/reviews/diff_view.h>
#include <ui/reviews/history_panel.h>
#include <ui/theme/button.h>
#include <ui/theme/paint.h>
#include <ui/views/clock_text.h>
#include <ui/views/row_picker.h>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

HistoryPanel::HistoryPanel(QWidget* window)
    : ScrimPanel(window, 960)
    , m_title(plainLabel(Type::Title, card()))
    , m_note(plainLabel(Type::Small, card()))
    , m_picker(new RowPicker(
          46,
          [this](QPainter& p, int row, const QRect& r) {
              const Theme& t = theme();
              const SectionVersion& v = m_versions[size_t(row)];
              const QRect top(r.left() + 14, r.top() + 3, r.width() - 24, r.height() / 2 - 2);
              paint::text(p, top, v.who, Type::BodyBold, t.t1);
              paint::text(p, top, u"+%1 −%2"_s.arg(v.added).arg(v.removed), Type::Meta, t.t3,
                          Qt::AlignRight | Qt::AlignVCenter);
              paint::text(p, top.translated(0, r.height() / 2 - 2),
                          row == 0 ? tr("%1, stands now").arg(when(row)) : when(row), Type::Meta,
                          t.t3);
          },
          [this](int row) {
              const SectionVersion& v = m_versions[size_t(row)];
              return tr("%1, %2, %3 lines added, %4 removed")
                  .arg(v.who, when(row))
                  .arg(v.added)
                  .arg(v.removed);
          },
          card()))
    , m_diff(new DiffView(card()))
    , m_restore(new Button({}, Button::Style::Primary, card()))
    , m_close(new Button({}, Button::Style::Normal, card()))
{
    auto* box = new QVBoxLayout(card());
    box->setContentsMargins(20, 16, 20, 16);
    box->setSpacing(8);
    box->addWidget(m_title);
    box->addWidget(m_note);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    m_picker->setFixedWidth(scaled(230));
    m_diff->setMinimumHeight(scaled(380));
    row->addWidget(m_picker);
    row->addWidget(m_diff, 1);
    box->addLayout(row, 1);
    auto* foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(m_close);
    foot->addWidget(m_restore);
    box->addLayout(foot);
    m_close->setKey(u"Esc"_s);
    m_restore->setKey(u"Enter"_s);
    connect(m_close, &Button::clicked, this, &HistoryPanel::dismiss);
    connect(m_restore, &Button::clicked, this, &HistoryPanel::restore);
    connect(m_picker, &RowPicker::currentChanged, this, &HistoryPanel::showChange);
    connect(m_picker, &RowPicker::activated, this, &HistoryPanel::restore);
}

void HistoryPanel::open(const QString& heading, std::vector<SectionVersion> versions, bool writable,
                        const QTimeZone& zone)
{
    m_versions = std::move(versions);
    m_zone = zone;
    m_writable = writable;
    m_title->setText(tr("Versions of “%1”").arg(heading));
    m_note->setText(tr("What each version changed against the one before. Nothing is ever lost."));
    setInk(m_note, theme().t3);
    m_close->setText(tr("Close"));
    m_restore->setText(tr("Put these words back"));
    m_picker->setAccessibleName(tr("Versions"));
    m_diff->setAccessibleName(tr("What it changed"));
    m_picker->setCount(int(m_versions.size()));
    m_picker->select(0);
    showChange();
    openOn(m_picker);
}

QString HistoryPanel::when(int row) const
{
    return clockTime(m_versions[size_t(row)].at, systemClock().now(), m_zone);
}

void HistoryPanel::showChange()
{
    const int row = m_picker->current();
    if (row < 0)
        return;
    const QString before =
        size_t(row) + 1 < m_versions.size() ? m_versions[size_t(row) + 1].text : QString();
    std::vector<DiffView::Row> rows;
    for (const DiffLine& line : diffLines(before, m_versions[size_t(row)].text)) {
        if (line.text.isEmpty() && before.isEmpty() && line.kind == DiffLine::Kind::Removed)
            continue; // nothing stood there
        rows.push_back({{line.kind == DiffLine::Kind::Added     ? DiffView::Mark::Added
                         : line.kind == DiffLine::Kind::Removed ? DiffView::Mark::Removed
                                                                : DiffView::Mark::Same,
                         line.text}});
    }
    m_diff->show({tr("What it changed")}, std::move(rows));
    m_restore->setVisible(m_writable && row > 0);
    place();
}

void HistoryPanel::restore()
{
    const int row = m_picker->current();
    if (row <= 0 || !m_writable)
        return;
    const QString text = m_versions[size_t(row)].text;
    finish();
    Q_EMIT restoreRequested(text);
}

void HistoryPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return restore();
    ScrimPanel::keyPressEvent(event);
}

} // namespace matoi::ui
