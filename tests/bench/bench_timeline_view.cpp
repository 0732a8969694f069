// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/ui/timeline_support.h>
#include <ui/models/timeline_model.h>
#include <ui/theme/theme.h>
#include <ui/views/timeline_view.h>

#include <QAbstractScrollArea>
#include <QAbstractTableModel>
#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>
#include <QTextLayout>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <random>

// P6 and P7: Matoi's timeline and its yardstick in turn, in one process; ratios are what counts.
using namespace matoi;
using namespace matoi::test;

namespace
{

constexpr QSize Screen(1920, 1040);
constexpr int Pairs = 5, Jumps = 120, Paints = 60, PerPaint = 17;

//! The floor of P6: draws the same words in the same columns, knows every height beforehand.
class BareArea : public QAbstractScrollArea
{
public:
    explicit BareArea(const TimelineModel& model)
        : m_model(model)
    {
        m_tops.push_back(0);
        for (int i = 0; i < model.rowCount(); ++i) {
            const int lines = 1 + int(model.row(i).text.size()) * 7 / textWidth();
            m_tops.push_back(m_tops.back() + 10 + 20 * lines);
        }
    }
    void prepare() { verticalScrollBar()->setRange(0, int(m_tops.back()) - Screen.height()); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter p(viewport());
        p.fillRect(viewport()->rect(), ui::theme().raised);
        const qint64 top = verticalScrollBar()->value();
        auto it = std::upper_bound(m_tops.begin(), m_tops.end(), top) - 1;
        for (; it + 1 != m_tops.end() && *it < top + Screen.height(); ++it) {
            const TimelineRow& row = m_model.row(int(it - m_tops.begin()));
            const int y = int(*it - top);
            p.setFont(ui::font(ui::Type::BodyBold));
            p.setPen(ui::theme().t1);
            p.drawText(QRect(8, y + 5, 46, 20), Qt::AlignRight, QStringLiteral("14:05"));
            p.setFont(ui::font(ui::Type::Small));
            p.setPen(ui::theme().t3);
            p.drawText(QRect(90, y + 5, 60, 20), Qt::AlignLeft, row.author);
            p.setPen(ui::theme().t1);
            QTextLayout layout(row.kindWord + QStringLiteral("  ") + row.text,
                               ui::font(ui::Type::Body));
            layout.beginLayout();
            for (int n = 0; n < 6; ++n) {
                QTextLine line = layout.createLine();
                if (!line.isValid())
                    break;
                line.setLineWidth(textWidth());
                line.setPosition(QPointF(0, n * 20));
            }
            layout.endLayout();
            layout.draw(&p, QPointF(154, y + 5));
        }
    }

private:
    static int textWidth() { return Screen.width() - 154 - 120; }
    const TimelineModel& m_model;
    std::vector<qint64> m_tops;
};

//! The yardstick of P7: the same facts in five columns of fixed height.
class TableModel : public QAbstractTableModel
{
public:
    std::vector<TimelineRow> rows;
    int rowCount(const QModelIndex& p = {}) const override
    {
        return p.isValid() ? 0 : int(rows.size());
    }
    int columnCount(const QModelIndex& p = {}) const override { return p.isValid() ? 0 : 5; }
    QVariant data(const QModelIndex& index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        const TimelineRow& r = rows[size_t(index.row())];
        switch (index.column()) {
        case 0:
            return QStringLiteral("14:05");
        case 1:
            return r.kindWord;
        case 2:
            return r.author;
        case 3:
            return r.text;
        default:
            return r.laneWord;
        }
    }
    void append(std::vector<TimelineRow> more)
    {
        beginInsertRows({}, rowCount(), rowCount() + int(more.size()) - 1);
        std::move(more.begin(), more.end(), std::back_inserter(rows));
        endInsertRows();
    }
};

double milliseconds(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double quantile(std::vector<double> values, double q)
{
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, size_t(q * double(values.size())))];
}

double jumpP99(QAbstractScrollArea& view, QImage& page, unsigned seed)
{
    std::mt19937 random(seed);
    std::vector<double> times;
    for (int i = 0; i < Jumps; ++i) {
        const int to = int(random() % unsigned(view.verticalScrollBar()->maximum()));
        times.push_back(milliseconds([&] {
            view.verticalScrollBar()->setValue(to);
            view.viewport()->render(&page);
        }));
    }
    return quantile(times, 0.99);
}

void scroll(quint32 count)
{
    TimelineModel model;
    ui::TimelineView view;
    view.resize(Screen);
    view.setZone(QTimeZone::utc());
    view.setModel(&model);
    model.open(timelineRows(0, count));
    BareArea bare(model);
    bare.resize(Screen);
    view.show();
    bare.show();
    bare.prepare();
    QImage page(Screen, QImage::Format_ARGB32_Premultiplied);
    std::vector<double> ratios, own, floor;
    for (unsigned pair = 0; pair < Pairs; ++pair) {
        floor.push_back(jumpP99(bare, page, pair));
        own.push_back(jumpP99(view, page, pair));
        ratios.push_back(own.back() / floor.back());
    }
    std::printf("P6 rows=%u  view p99 %.2f ms  bare p99 %.2f ms  ratio %.2f (goal 1.50)\n", count,
                quantile(own, 0.5), quantile(floor, 0.5), quantile(ratios, 0.5));
}

double feed(quint32 count)
{
    TimelineModel model;
    ui::TimelineView view;
    view.resize(Screen);
    view.setZone(QTimeZone::utc());
    view.setModel(&model);
    model.open(timelineRows(0, count));
    TableModel table;
    table.rows = timelineRows(0, count);
    QTableView stock;
    stock.setModel(&table);
    stock.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    stock.horizontalHeader()->resizeSection(3, 1400);
    stock.resize(Screen);
    view.show();
    stock.show();
    stock.scrollToBottom();
    QImage page(Screen, QImage::Format_ARGB32_Premultiplied);
    view.viewport()->render(&page);
    stock.viewport()->render(&page);
    std::vector<double> ratios, own, yard;
    quint32 next = count;
    for (int pair = 0; pair < Pairs; ++pair) {
        std::vector<double> a, b;
        for (int i = 0; i < Paints; ++i, next += PerPaint) {
            const auto fresh = timelineRows(next, next + PerPaint);
            b.push_back(milliseconds([&] {
                table.append(fresh);
                stock.scrollToBottom();
                stock.viewport()->render(&page);
            }));
            a.push_back(milliseconds([&] {
                model.upsert(fresh);
                view.viewport()->render(&page);
            }));
        }
        own.push_back(quantile(a, 0.5));
        yard.push_back(quantile(b, 0.5));
        ratios.push_back(own.back() / yard.back());
    }
    std::printf("P7 rows=%u  view %.2f ms  QTableView %.2f ms  ratio %.2f (goal 1.50)\n", count,
                quantile(own, 0.5), quantile(yard, 0.5), quantile(ratios, 0.5));
    return quantile(own, 0.5);
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    ui::ThemeController::instance().setMode(ui::ThemeMode::Light);
    for (const quint32 count : {20'000u, 200'000u})
        scroll(count);
    const double small = feed(10'000);
    feed(20'000);
    std::printf("P7 200,000 beside 10,000: ratio %.2f (goal 1.20)\n", feed(200'000) / small);
}
