// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/risks/risk_list.h>
#include <ui/risks/risk_page.h>
#include <ui/risks/risk_table.h>
#include <ui/risks/risk_table_view.h>
#include <ui/theme/button.h>
#include <ui/theme/paint.h>

#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

namespace
{

constexpr int kBar = 44;

//! Something is asked for that the chip of the open ones does not say.
bool narrows(const RiskListFilter& filter)
{
    RiskFilter rest = filter.fields;
    rest.open.reset();
    return rest != RiskFilter{};
}

} // namespace

RiskTable::RiskTable(RiskPage& page, const WindowContext& context)
    : QWidget(&page)
    , m_page(page)
    , m_context(context)
    , m_view(new RiskTableView(m_model, this))
    , m_search(new QLineEdit(this))
    , m_open(new Button({}, Button::Style::Chip, this))
    , m_filter(new Button({}, Button::Style::Chip, this))
    , m_saved(new Button({}, Button::Style::Chip, this))
    , m_columns(new Button({}, Button::Style::Quiet, this))
    , m_visit(new Button({}, Button::Style::Normal, this))
    , m_close(new Button({}, Button::Style::Normal, this))
{
    hide();
    setFocusPolicy(Qt::StrongFocus);
    setTabOrder(m_close, m_view);
    m_search->installEventFilter(this);
    m_search->setClearButtonEnabled(true);
    m_open->setCheckable(true);
    m_filter->setCheckable(true);
    m_filter->setKey(u"F"_s);
    m_saved->setKey(u"W"_s);
    m_visit->setKey(u"B"_s);
    m_close->setKey(u"T"_s);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        RiskListFilter filter = m_page.list().filter();
        filter.text = text;
        m_page.list().setFilter(filter);
    });
    connect(m_open, &Button::clicked, this, [this] {
        RiskListFilter filter = m_page.list().filter();
        filter.fields.open = filter.fields.open ? std::nullopt : std::optional<bool>(true);
        m_page.list().setFilter(filter);
    });
    connect(m_filter, &Button::clicked, this, [this] {
        showBar(); // checked says what is, not what was pressed
        Q_EMIT filterRequested();
    });
    connect(m_saved, &Button::clicked, this, &RiskTable::savedFiltersRequested);
    connect(m_columns, &Button::clicked, this, &RiskTable::columnsRequested);
    connect(m_visit, &Button::clicked, this, &RiskTable::visitRequested);
    connect(m_close, &Button::clicked, this, &RiskTable::close);
    connect(m_view, &RiskTableView::escaped, this, &RiskTable::close);
    connect(m_view, &RiskTableView::chosenChanged, this, &RiskTable::showBar);
    connect(m_view, &RiskTableView::currentRiskChanged, this, [this](StreamId id) {
        if (!m_following)
            m_page.choose(id);
    });
    connect(m_view, &RiskTableView::opened, this, [this](StreamId id) {
        close();
        m_page.choose(id);
        m_page.list().focusRows();
    });
    connect(m_view, &RiskTableView::editEnded, this, [this] {
        if (std::exchange(m_stale, false))
            refresh();
    });
    connect(&page, &RiskPage::filtered, this, &RiskTable::refresh);
    connect(&page.list(), &RiskList::rowChosen, this, [this](StreamId id) {
        // The queue of visits, a new record, a link: the table goes where the page goes.
        if (isOpen() && m_model.rowOf(id) >= 0 && m_view->current() != id)
            m_view->choose(id);
    });
    retranslate();
}

void RiskTable::open()
{
    show();
    m_page.cover(this);
    refresh();
    m_view->choose(m_page.chosen());
    m_view->setFocus(Qt::OtherFocusReason);
}

void RiskTable::close()
{
    hide();
    m_page.cover(nullptr);
    m_page.list().focusRows();
}

void RiskTable::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

std::vector<StreamId> RiskTable::chosen() const { return m_view->chosen(); }

void RiskTable::refresh()
{
    if (!isOpen())
        return;
    if (m_view->editing()) {
        m_stale = true;
        return;
    }
    const StreamId current = m_view->current();
    const std::vector<StreamId> chosen = m_view->chosen();
    m_following = true;
    m_model.show(m_page.shownRows(), m_context.names, m_page.board().today, m_context.zone);
    m_view->choose(chosen, current.isNull() ? m_page.chosen() : current);
    m_following = false;
    RiskTableView::Choices owners;
    for (const auto& [id, name] : m_context.names)
        if (!m_context.gone.contains(id))
            owners.emplace_back(id.toString(), name);
    m_view->setOwners(std::move(owners));
    const QSignalBlocker blocker(m_search);
    if (m_search->text() != m_page.list().filter().text)
        m_search->setText(m_page.list().filter().text);
    m_view->setVisible(m_model.rowCount() > 0);
    if (m_model.rowCount() == 0 && m_view->hasFocus())
        setFocus(Qt::OtherFocusReason);
    showBar();
    update();
}

void RiskTable::showBar()
{
    const RiskListFilter filter = m_page.list().filter();
    const QLocale locale;
    m_open->setText(filter.fields.open ? tr("Open %1").arg(locale.toString(m_model.rowCount()))
                                       : tr("All %1").arg(locale.toString(m_model.rowCount())));
    m_open->setChecked(filter.fields.open.has_value());
    m_filter->setChecked(narrows(filter));
    m_filter->setText(tr("Filter"));
    const int chosen = int(m_view->chosen().size());
    m_visit->setText(tr("Next visit of %n", nullptr, chosen));
    m_visit->setEnabled(chosen > 0);
    resizeEvent(nullptr);
}

void RiskTable::retranslate()
{
    setAccessibleName(tr("Table of the risks"));
    m_search->setPlaceholderText(tr("Find a risk"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_open->setToolTip(tr("Shows what is not completed, or everything"));
    m_filter->setToolTip(tr("By status, owner, service, impact or visit"));
    m_saved->setText(tr("Saved filters"));
    m_columns->setText(tr("Columns"));
    m_close->setText(tr("Back to the matrix"));
    m_view->retranslate();
    showBar();
    refresh();
}

void RiskTable::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RiskTable::resizeEvent(QResizeEvent*)
{
    const int bar = scaled(kBar), h = scaled(26);
    int x = 16;
    m_search->setGeometry(x, (bar - h) / 2, scaled(260), h);
    x = m_search->geometry().right() + 12;
    for (Button* b : {m_open, m_filter, m_saved}) {
        const QSize size = b->sizeHint();
        b->setGeometry(x, (bar - size.height()) / 2, size.width(), size.height());
        x += size.width() + 8;
    }
    int right = width() - 16;
    for (Button* b : {m_close, m_columns, m_visit}) {
        const QSize size = b->sizeHint();
        right -= size.width();
        b->setGeometry(right, (bar - size.height()) / 2, size.width(), size.height());
        right -= 8;
    }
    m_view->setGeometry(0, bar, width(), std::max(0, height() - bar));
}

void RiskTable::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    const Theme& t = theme();
    const int bar = scaled(kBar);
    p.fillRect(rect(), t.dark ? t.panel : t.raised);
    p.fillRect(QRect(0, 0, width(), bar), t.panel);
    p.fillRect(QRect(0, bar - 1, width(), 1), t.line);
    if (m_model.rowCount() > 0)
        return;
    const size_t all = m_page.board().rows.size();
    paint::text(p, QRect(16, bar + 20, width() - 32, 24),
                all == 0 ? tr("No risk is recorded yet.") : tr("No risk passes the filter."),
                Type::BodyBold, t.t1);
    paint::text(p, QRect(16, bar + 46, width() - 32, 24),
                all == 0 ? tr("Import a CSV of your spreadsheet, or record one with Ctrl+Shift+N.")
                         : tr("%1 are hidden. Esc shows everything that is open.").arg(all),
                Type::Body, t.t3);
}

void RiskTable::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (m_model.rowCount() > 0)
        m_view->setFocus(Qt::OtherFocusReason);
}

void RiskTable::keyPressEvent(QKeyEvent* event)
{
    // Nothing to walk in: Esc shows rows again where the filter hides them, else the matrix.
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    if (m_page.board().rows.empty())
        return close();
    m_page.list().clear();
    m_view->setFocus(Qt::OtherFocusReason);
}

bool RiskTable::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape)
            m_search->clear();
        if (key == Qt::Key_Escape || key == Qt::Key_Down || key == Qt::Key_Return ||
            key == Qt::Key_Enter) {
            m_model.rowCount() > 0 ? m_view->setFocus(Qt::OtherFocusReason)
                                   : setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

} // namespace matoi::ui
