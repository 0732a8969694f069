// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/messages.h>
#include <ui/risks/risk_list.h>
#include <ui/risks/risk_matrix_view.h>
#include <ui/risks/risk_page.h>
#include <ui/risks/risk_plot.h>
#include <ui/risks/risk_sheet.h>
#include <ui/theme/button.h>
#include <ui/theme/paint.h>

#include <QDateTime>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

namespace
{

constexpr int kHead = 46, kList = 376, kMiddle = 510, kNarrow = 1320 - 64;

} // namespace

RiskPage::RiskPage(Workspace& workspace, const WindowContext& context, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_context(context)
    , m_offers(new Button({}, Button::Style::Link, this))
    , m_table(new Button({}, Button::Style::Quiet, this))
    , m_import(new Button({}, Button::Style::Quiet, this))
    , m_export(new Button({}, Button::Style::Quiet, this))
    , m_add(new Button({}, Button::Style::Primary, this))
    , m_list(new RiskList(this))
    , m_middle(new QWidget(this))
    , m_matrix(new RiskMatrixView(m_middle))
    , m_plot(new RiskPlot(m_middle))
    , m_sheet(new RiskSheet(context, this))
{
    setFocusPolicy(Qt::StrongFocus);
    m_offers->setIconName("tri");
    m_offers->hide();
    m_add->setKey(u"Ctrl+Shift+N"_s);
    m_table->setKey(u"T"_s);
    connect(m_table, &Button::clicked, this, &RiskPage::tableRequested);
    connect(m_import, &Button::clicked, this, &RiskPage::importRequested);
    connect(m_add, &Button::clicked, this, &RiskPage::addRequested);
    connect(m_offers, &Button::clicked, this, &RiskPage::offersRequested);
    connect(m_export, &Button::clicked, this, &RiskPage::exportRequested);
    connect(m_list, &RiskList::filterChanged, this, [this] {
        filter();
        searchBodies();
    });
    connect(m_list, &RiskList::rowChosen, this, &RiskPage::readRecord);
    connect(m_list, &RiskList::opened, this, [this] {
        m_details = true;
        place();
        m_sheet->setFocus(Qt::OtherFocusReason);
    });
    connect(m_matrix, &RiskMatrixView::picked, this, [this](StreamId id) { choose(id); });
    connect(m_matrix, &RiskMatrixView::cellOpened, this,
            [this](ImpactBand potential, qint64 likelihood) {
                RiskListFilter filter = m_list->filter();
                filter.fields.potential = potential;
                filter.fields.likelihood = likelihood;
                m_list->setFilter(filter);
                m_list->focusRows();
            });
    retranslate();
}

void RiskPage::retranslate()
{
    m_add->setText(tr("Record a risk"));
    m_export->setText(tr("Export"));
    m_export->setToolTip(tr("The rows of the list as CSV or JSON"));
    m_import->setText(tr("Import"));
    m_import->setToolTip(tr("A CSV of a spreadsheet or of a Notion database"));
    m_table->setText(tr("As a table"));
    setAccessibleName(tr("Risks"));
    m_list->retranslate();
    m_sheet->retranslate();
    if (isVisible())
        reload();
    place();
    update();
}

void RiskPage::reload()
{
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    m_workspace.run(
        this, [](Session& s) { return std::pair(riskBoard(s, s.read()), s.workspace().policy); },
        [this](std::pair<Result<RiskBoard>, std::map<QString, QString>>&& read) {
            m_reading = false;
            auto& [board, policy] = read;
            m_policy = std::move(policy);
            if (!board)
                Q_EMIT said(text::sentence(board.error()));
            else
                m_board = std::move(*board);
            m_read = {}; // the record too is to be read again
            m_counted = m_board.today;
            m_list->setQueue(m_board.queue, m_board.today);
            m_offers->setText(tr("%n incidents wait for their permanent fix", nullptr,
                                 int(m_board.offers.size())));
            m_offers->setToolTip(tr("Seven days without a permanent fix: a record is offered"));
            m_offers->setVisible(!m_board.offers.empty());
            filter();
            place();
            Q_EMIT counted(int(m_board.queue.due()));
            Q_EMIT loaded();
            if (std::exchange(m_again, false))
                reload();
        });
}

void RiskPage::follow(const Change& change)
{
    const bool risks =
        change.streams.empty() ||
        std::any_of(change.streams.begin(), change.streams.end(), [](const StreamRef& stream) {
            return stream.kind == StreamKind::Risk || stream.kind == StreamKind::Workspace;
        });
    if (!risks && !change.refold)
        return;
    isVisible() ? reload() : countVisits();
}

void RiskPage::countVisits()
{
    m_workspace.run(
        this, [](Session& s) { return std::pair(riskQueueOf(s, s.read(), 0), s.today()); },
        [this](const std::pair<Result<RiskQueue>, QDate>& counts) {
            m_counted = counts.second;
            if (counts.first)
                Q_EMIT counted(int(counts.first->due()));
        });
}

void RiskPage::tick(Ms now)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(now, m_context.zone).date();
    if (!m_counted.isValid() || day == m_counted)
        return;
    m_counted = day; // asked for once
    isVisible() ? reload() : countVisits();
}

void RiskPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    reload();
}

void RiskPage::useNames()
{
    if (!m_board.rows.empty())
        filter();
    m_sheet->retranslate(); // the record may have been read before the people
}

void RiskPage::filter()
{
    // Rows and choice change in steps; the record is read once, at the end.
    const bool outer = !std::exchange(m_filtering, true);
    const RiskListFilter filter = m_list->filter();
    m_shown = rowsMatching(m_board.rows, filter, m_context.names, m_found);
    // The matrix shows what the list shows, but for the cell that was opened in it: a matrix of
    // one cell would say nothing.
    RiskListFilter whole = filter;
    whole.fields.potential.reset();
    whole.fields.likelihood.reset();
    std::vector<RiskRow> rows =
        whole == filter ? m_shown : rowsMatching(m_board.rows, whole, m_context.names, m_found);
    const RiskMatrix matrix = riskMatrix(rows, !filter.fields.open.has_value());
    m_matrix->show(rows, matrix);
    m_list->show(m_shown, m_board.rows.size(), m_context.names, m_board.today);
    chooseWanted();
    if (!outer)
        return;
    m_filtering = false;
    readRecord();
    Q_EMIT filtered();
}

void RiskPage::searchBodies()
{
    const QString words = m_list->filter().text.trimmed();
    if (words == m_searched)
        return;
    m_searched = words;
    if (words.isEmpty()) {
        m_found.clear();
        return;
    }
    m_workspace.run(
        this, [words](Session& s) { return s.read().searchRisks(words, 1000); },
        [this, words](const Result<std::vector<RiskHit>>& hits) {
            if (!hits || words != m_searched)
                return;
            m_found.clear();
            for (const RiskHit& hit : *hits)
                m_found.insert(hit.risk);
            filter();
        });
}

StreamId RiskPage::chosen() const
{
    const RiskRow* row = m_list->chosen();
    return row ? row->id : StreamId();
}

const RiskView* RiskPage::view() const { return m_sheet->view(); }

void RiskPage::choose(StreamId risk)
{
    m_wanted = risk;
    chooseWanted();
    readRecord();
}

void RiskPage::chooseWanted()
{
    if (m_wanted.isNull())
        return;
    const auto isWanted = [&](const RiskRow& row) { return row.id == m_wanted; };
    if (std::any_of(m_shown.begin(), m_shown.end(), isWanted))
        return m_list->choose(m_wanted);
    const auto row = std::find_if(m_board.rows.begin(), m_board.rows.end(), isWanted);
    if (row == m_board.rows.end())
        return; // it comes with the next reading
    RiskListFilter wide;
    wide.sort = m_list->filter().sort;
    if (row->isOpen())
        wide.fields.open = true;
    m_list->setFilter(wide);
}

void RiskPage::readRecord()
{
    if (m_filtering)
        return;
    const StreamId id = chosen();
    if (id.isNull()) {
        m_read = {};
        m_sheet->clear();
        m_plot->clear();
        m_matrix->setChosen({});
        return;
    }
    if (id == m_wanted)
        m_wanted = {};
    m_matrix->setChosen(id);
    if (id == m_read)
        return;
    m_read = id;
    m_workspace.run(
        this, [id](Session& s) { return riskView(s, s.read(), id); },
        [this, id](const Result<RiskView>& view) {
            // Somebody has walked on meanwhile.
            if (m_read != id)
                return;
            if (!view)
                return Q_EMIT said(text::sentence(view.error()));
            m_sheet->show(*view);
            m_plot->showImpact(view->row.label, impactSeries(view->record), systemClock().now(),
                               m_context.zone);
            Q_EMIT recordShown(id);
        });
}

void RiskPage::place()
{
    m_narrow = width() < kNarrow;
    const int head = scaled(kHead), h = std::max(0, height() - head);
    const auto button = [&](Button* b, int right) {
        const QSize size = b->sizeHint();
        b->setGeometry(right - size.width(), (head - size.height()) / 2, size.width(),
                       size.height());
        return right - (b->isHidden() ? 0 : size.width() + 12);
    };
    m_table->setVisible(!m_cover); // the table has its own way back
    int right = button(m_add, width() - 16);
    right = button(m_export, right);
    right = button(m_import, right);
    right = button(m_table, right);
    button(m_offers, right);
    const int list = std::min(scaled(kList), width() * 2 / 5);
    m_list->setGeometry(0, head, list, h);
    const int middle =
        m_narrow ? width() - list : std::min(scaled(kMiddle), (width() - list) * 6 / 11);
    m_middle->setGeometry(list, head, middle, h);
    const int caption = scaled(44), legend = scaled(34);
    const int plot = std::clamp(h * 3 / 10, scaled(170), scaled(290));
    m_matrix->setGeometry(16, caption, middle - 32,
                          std::min(h - caption - legend - plot - 24, scaled(30) + 6 * scaled(96)));
    m_plot->setGeometry(16, m_matrix->geometry().bottom() + legend + 12, middle - 32, plot);
    m_list->setVisible(!m_cover);
    m_middle->setVisible(!m_cover);
    if (m_cover) {
        m_cover->setGeometry(0, head, width(), h);
        m_sheet->hide();
        return update();
    }
    // In a narrow window the record lies over the matrix while it is read.
    m_sheet->setVisible(!m_narrow || m_details);
    if (m_narrow) {
        m_sheet->setGeometry(list, head, width() - list, h);
        m_sheet->raise();
    } else {
        m_sheet->setGeometry(list + middle, head, width() - list - middle, h);
    }
    update();
}

void RiskPage::cover(QWidget* with)
{
    m_cover = with;
    place();
}

void RiskPage::resizeEvent(QResizeEvent*) { place(); }

void RiskPage::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const Theme& t = theme();
    p.fillRect(rect(), t.win);
    const int head = scaled(kHead);
    p.fillRect(QRect(0, 0, width(), head), t.panel);
    p.fillRect(QRect(0, head - 1, width(), 1), t.line);
    int x = 16;
    x += paint::text(p, QRect(x, 0, 300, head), tr("Risks"), Type::Title, t.t1) + 10;
    paint::text(p, QRect(x, 0, 300, head), u"System Risk Records"_s, Type::Small, t.t3);
    const QRect m = m_middle->geometry();
    paint::text(p, QRect(m.left() + 16, m.top(), m.width() - 120, scaled(44)),
                tr("Priority = potential impact × likelihood"), Type::BodyBold, t.t1);
    int right = m.right() - 16;
    for (const QString& key : {u"Enter"_s, u"↑↓←→"_s}) {
        right -= paint::keyCapWidth(key);
        paint::keyCap(p, right, m.top() + scaled(22), key, t.t3, t.line2);
        right -= 6;
    }
    const int y = m.top() + m_matrix->geometry().bottom() + 4;
    int at = m.left() + 16;
    const auto mark = [&](const char* icon, const QColor& ink, const QString& words) {
        if (icon) {
            drawIcon(p, QRectF(at, y + scaled(13) - 6, 12, 12), icon, ink);
            at += 16;
        }
        at += paint::text(p, QRect(at, y, m.right() - 16 - at, scaled(26)), words, Type::Small,
                          t.t2) +
              16;
    };
    mark("up", t.s10t, tr("up since the last visit"));
    mark("dn", t.okt, tr("down"));
    mark(nullptr, t.t2, tr("unknown is no number and comes first"));
}

void RiskPage::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    (m_cover ? m_cover : m_list)->setFocus(Qt::OtherFocusReason);
}

void RiskPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_narrow && m_details) {
        m_details = false;
        place();
        m_list->focusRows();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace matoi::ui
