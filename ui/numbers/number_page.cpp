// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/messages.h>
#include <app/text/number_text.h>
#include <ui/numbers/number_page.h>
#include <ui/numbers/number_plot.h>
#include <ui/numbers/number_tile.h>
#include <ui/theme/button.h>
#include <ui/theme/drop_down.h>
#include <ui/views/option_row.h>
#include <ui/views/row_picker.h>

#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

NumberPage::NumberPage(Workspace& workspace, const WindowContext& context, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_context(context)
    , m_import(new Button({}, Button::Style::Quiet, this))
    , m_export(new Button({}, Button::Style::Quiet, this))
    , m_upstreamButton(new Button({}, Button::Style::Chip, this))
    , m_period(new OptionRow(this))
    , m_by(new OptionRow(this))
    , m_class(new DropDown(this))
    , m_service(new DropDown(this))
    , m_area(new QScrollArea(this))
    , m_ground(new QWidget)
    , m_plot(new NumberPlot(this))
    , m_groups(new RowPicker(
          30, [this](QPainter& p, int row, const QRect& r) { paintGroup(p, row, r); },
          [this](int row) { return spokenGroup(row); }, this))
{
    setFocusPolicy(Qt::StrongFocus);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->setAutoFillBackground(false);
    m_area->setWidget(m_ground);
    m_ground->setAutoFillBackground(false); // setWidget() turned it on
    for (size_t kind = 0; kind < kNumberKinds; ++kind) {
        auto* tile = m_tiles[kind] = new NumberTile(NumberKind(kind), m_ground);
        connect(tile, &NumberTile::chosen, this, &NumberPage::choose);
        connect(tile, &NumberTile::opened, this,
                [this](NumberKind which) { Q_EMIT rowsRequested(which, -1); });
        connect(tile, &NumberTile::walked, this, &NumberPage::walk);
    }
    m_upstreamButton->setCheckable(true);
    m_period->setValue(u"year"_s);
    m_by->setValue(QString(codeOf(NumberGrouping::Month)));
    connect(m_import, &Button::clicked, this, &NumberPage::importRequested);
    connect(m_export, &Button::clicked, this, &NumberPage::exportRequested);
    connect(m_upstreamButton, &Button::clicked, this, [this] { setUpstream(!m_upstream); });
    connect(m_period, &OptionRow::chosen, this, [this](const QString& code) {
        code == "own"_L1 ? Q_EMIT periodRequested() : reload();
    });
    connect(m_by, &OptionRow::chosen, this, &NumberPage::reload);
    for (QComboBox* box : {m_class, m_service})
        connect(box, &QComboBox::activated, this, &NumberPage::reload);
    connect(m_plot, &NumberPlot::opened, this,
            [this](int part) { Q_EMIT rowsRequested(m_chosen, part); });
    connect(m_plot, &NumberPlot::walked, m_groups, &RowPicker::select);
    connect(m_groups, &RowPicker::activated, this,
            [this](int row) { Q_EMIT rowsRequested(m_chosen, row); });
    retranslate();
}

void NumberPage::retranslate()
{
    setAccessibleName(tr("Numbers"));
    m_import->setText(tr("Bring in deployments"));
    m_import->setToolTip(tr("A CSV table or JSON Lines, for the Four Keys"));
    m_export->setText(tr("Export"));
    m_export->setToolTip(tr("The numbers as CSV, JSON or Markdown, the chart as PNG, SVG or PDF"));
    m_upstreamButton->setText(tr("Four Keys project"));
    m_upstreamButton->setToolTip(
        tr("Beside the own numbers what the formulas of the Four Keys project give"));
    m_period->setAccessibleName(tr("Period"));
    m_period->setOptions({{u"month"_s, tr("This month")},
                          {u"quarter"_s, tr("This quarter")},
                          {u"year"_s, tr("12 months")},
                          {u"all"_s, tr("Everything")},
                          {u"own"_s, tr("From – to")}});
    m_by->setAccessibleName(tr("Broken down by"));
    std::vector<OptionRow::Option> by;
    for (const NumberGrouping value : {NumberGrouping::Month, NumberGrouping::Quarter,
                                       NumberGrouping::Class, NumberGrouping::Service})
        by.push_back({QString(codeOf(value)), text::word(value)});
    m_by->setOptions(by);
    const int at = m_class->currentIndex();
    m_class->setAccessibleName(tr("Class"));
    m_class->clear();
    m_class->addItem(tr("Every class"));
    for (const Classification value :
         {Classification::Outage, Classification::Security, Classification::CaseByCase})
        m_class->addItem(text::word(value), int(value));
    m_class->setCurrentIndex(std::max(at, 0));
    m_service->setAccessibleName(tr("Service"));
    m_groups->setAccessibleName(tr("The values of the chart"));
    fillServices();
    showBoard();
    place();
}

void NumberPage::fillServices()
{
    const QString before = m_service->currentData().toString();
    m_service->clear();
    m_service->addItem(tr("Every service"));
    for (const QString& service : m_board.services) {
        m_service->addItem(service, service);
        if (service == before)
            m_service->setCurrentIndex(m_service->count() - 1);
    }
}

NumberGrouping NumberPage::grouping() const
{
    return fromCode<NumberGrouping>(QStringView(m_by->value())).value_or(NumberGrouping::Month);
}

NumberQuery NumberPage::query() const
{
    NumberQuery query;
    if (m_class->currentIndex() > 0)
        query.classification = Classification(m_class->currentData().toInt());
    if (m_service->currentIndex() > 0)
        query.service = m_service->currentData().toString();
    const QDate today = QDateTime::fromMSecsSinceEpoch(systemClock().now(), m_context.zone).date();
    const QDate month = today.addDays(1 - today.day());
    const QString period = m_period->value();
    if (period == "own"_L1) {
        query.first = m_first;
        query.last = m_last;
    } else if (period == "month"_L1) {
        query.first = month;
    } else if (period == "quarter"_L1) {
        query.first = month.addMonths(-((today.month() - 1) % 3));
    } else if (period == "year"_L1) {
        query.first = month.addMonths(-11);
    }
    return query;
}

void NumberPage::reload()
{
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    m_stale = false;
    m_workspace.run(
        this,
        [query = query(), by = grouping(), zone = m_context.zone](Session& s) {
            return numberBoard(s, s.read(), query, by, zone);
        },
        [this](Result<NumberBoard>&& board) {
            m_reading = false;
            if (!board)
                Q_EMIT said(text::sentence(board.error()));
            else
                m_board = std::move(*board);
            fillServices();
            showBoard();
            Q_EMIT loaded();
            if (std::exchange(m_again, false))
                reload();
        });
}

void NumberPage::follow(const Change& change)
{
    const bool touched =
        change.refold || change.streams.empty() ||
        std::any_of(change.streams.begin(), change.streams.end(), [](const StreamRef& stream) {
            return stream.kind == StreamKind::Incident || stream.kind == StreamKind::Deploys ||
                   stream.kind == StreamKind::Postmortem;
        });
    m_stale |= touched;
    if (touched && isVisible())
        reload();
}

void NumberPage::showBoard()
{
    for (size_t kind = 0; kind < kNumberKinds; ++kind) {
        std::vector<std::optional<double>> months;
        for (const NumberGroup& group : m_board.months)
            months.push_back(NumberTile::mainValue(group.numbers.all[kind]));
        Number number = m_board.numbers.all[kind];
        number.kind = NumberKind(kind);
        m_tiles[kind]->show(number, std::move(months), m_upstream);
    }
    showChosen();
    update();
}

void NumberPage::showChosen()
{
    for (NumberTile* tile : m_tiles)
        tile->setChosen(tile->kind() == m_chosen);
    m_plot->show(m_chosen, grouping(), m_board.groups);
    m_groups->setCount(int(m_board.groups.size()));
    m_groups->update();
}

void NumberPage::choose(NumberKind kind)
{
    if (kind == m_chosen)
        return;
    m_chosen = kind;
    showChosen();
}

void NumberPage::setPeriod(QDate first, QDate last)
{
    m_first = first;
    m_last = last;
    m_period->setValue(u"own"_s);
    reload();
}

void NumberPage::setUpstream(bool on)
{
    m_upstream = on;
    m_upstreamButton->setChecked(on);
    showBoard();
    place();
}

void NumberPage::nextGrouping()
{
    const auto next = NumberGrouping(int(grouping()) % int(NumberGrouping::Service) + 1);
    m_by->setValue(QString(codeOf(next)));
    reload();
}

void NumberPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        reload();
}

void NumberPage::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    m_tiles[size_t(m_chosen)]->setFocus(Qt::OtherFocusReason);
}

void NumberPage::walk(int step)
{
    const int at = std::clamp(int(m_chosen) + step, 0, int(kNumberKinds) - 1);
    m_tiles[size_t(at)]->setFocus(Qt::TabFocusReason);
    m_area->ensureWidgetVisible(m_tiles[size_t(at)]);
}

} // namespace matoi::ui
