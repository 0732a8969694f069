// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/messages.h>
#include <ui/risks/risk_import_panel.h>
#include <ui/theme/button.h>
#include <ui/theme/drop_down.h>
#include <ui/theme/theme.h>

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSet>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

namespace
{

constexpr int kPreview = 3, kMostFaults = 200;

//! One line of a cell, short enough for a preview; never markup.
QString shortened(const QString& cell)
{
    const QString line = cell.simplified();
    return line.size() > 60 ? line.left(59) + u'…' : line;
}

} // namespace

RiskImportPanel::RiskImportPanel(Workspace& workspace, QWidget* window)
    : ScrimPanel(window, 980)
    , m_job(workspace)
    , m_title(plainLabel(Type::Title, card()))
    , m_file(plainLabel(Type::Small, card()))
    , m_summary(plainLabel(Type::BodyBold, card()))
    , m_area(new QScrollArea(card()))
    , m_faults(new QPlainTextEdit(card()))
    , m_addPeople(new QCheckBox(card()))
    , m_close(new Button({}, Button::Style::Normal, card()))
    , m_act(new Button({}, Button::Style::Primary, card()))
{
    auto* outer = new QVBoxLayout(card());
    outer->setContentsMargins(20, 16, 20, 16);
    outer->setSpacing(8);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_faults->setReadOnly(true);
    m_faults->setTabChangesFocus(true);
    m_summary->setWordWrap(true);
    for (QWidget* each : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_file),
                          static_cast<QWidget*>(m_area), static_cast<QWidget*>(m_addPeople),
                          static_cast<QWidget*>(m_summary), static_cast<QWidget*>(m_faults)})
        outer->addWidget(each);
    auto* foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(m_close);
    foot->addWidget(m_act);
    outer->addLayout(foot);
    m_close->setKey(u"Esc"_s);
    m_act->setKey(u"Ctrl+Enter"_s);
    for (QWidget* each : {static_cast<QWidget*>(m_faults), static_cast<QWidget*>(m_addPeople)})
        each->installEventFilter(this);
    m_tick.setInterval(100);
    connect(&m_tick, &QTimer::timeout, this, &RiskImportPanel::showProgress);
    connect(m_addPeople, &QCheckBox::toggled, this, &RiskImportPanel::replan);
    connect(m_close, &Button::clicked, this, &RiskImportPanel::back);
    connect(m_act, &Button::clicked, this, &RiskImportPanel::submit);
    connect(&m_job, &RiskImportJob::hasRead, this, &RiskImportPanel::showTable);
    connect(&m_job, &RiskImportJob::planned, this, &RiskImportPanel::showPlan);
    connect(&m_job, &RiskImportJob::failed, this, &RiskImportPanel::fail);
    connect(&m_job, &RiskImportJob::recorded, this, [this] {
        const RiskPlan& plan = *m_job.plan();
        m_recording = false;
        m_tick.stop();
        finish();
        Q_EMIT said(tr("Imported: %1 new, %2 changed, %3 as known.")
                        .arg(plan.added)
                        .arg(plan.updated)
                        .arg(plan.unchanged));
    });
}

void RiskImportPanel::choose()
{
    const QString file = QFileDialog::getOpenFileName(parentWidget(), tr("Import risks"), {},
                                                      tr("Table of risks (*.csv *.tsv *.txt)"));
    if (!file.isEmpty())
        open(file);
}

void RiskImportPanel::open(const QString& file)
{
    m_name = QFileInfo(file).fileName();
    m_title->setFont(ui::font(Type::Title));
    m_title->setText(tr("Import risks"));
    m_file->setText(m_name);
    setInk(m_file, theme().t3);
    m_addPeople->setText(tr("Add owners that nobody knows to the people"));
    m_faults->setAccessibleName(tr("Faults of the table"));
    m_close->setText(tr("Close"));
    m_act->setText(tr("Import"));
    {
        const QSignalBlocker blocker(m_addPeople);
        m_addPeople->setChecked(false);
    }
    m_area->hide();
    m_addPeople->hide();
    m_faults->hide();
    m_recording = false;
    m_job.read(file);
    showState();
    openOn(m_close);
}

void RiskImportPanel::showTable()
{
    static constexpr const char* names[] = {
        QT_TR_NOOP("— not imported"),
        QT_TR_NOOP("Number or id"),
        QT_TR_NOOP("Title"),
        QT_TR_NOOP("Status"),
        QT_TR_NOOP("Owner"),
        QT_TR_NOOP("Service"),
        QT_TR_NOOP("Found in"),
        QT_TR_NOOP("First seen"),
        QT_TR_NOOP("Investigated since"),
        QT_TR_NOOP("Next visit"),
        QT_TR_NOOP("Potential impact"),
        QT_TR_NOOP("Scope of the potential impact"),
        QT_TR_NOOP("Degree of the potential impact"),
        QT_TR_NOOP("Current impact"),
        QT_TR_NOOP("Scope of the current impact"),
        QT_TR_NOOP("Degree of the current impact"),
        QT_TR_NOOP("Likelihood"),
        QT_TR_NOOP("Summary"),
        QT_TR_NOOP("From recognition to the cause"),
        QT_TR_NOOP("Cause"),
        QT_TR_NOOP("Countermeasures considered"),
        QT_TR_NOOP("Log of countermeasures"),
        QT_TR_NOOP("Next action"),
    };
    const matoi::RiskTable& table = m_job.table();
    m_columns.clear();
    m_grid = new QWidget;
    auto* grid = new QGridLayout(m_grid);
    grid->setContentsMargins(0, 0, 8, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(2, 1);
    const auto cell = [&](int row, int column, const QString& text, Type type, const QColor& ink) {
        QLabel* label = plainLabel(type, m_grid);
        label->setText(text);
        setInk(label, ink);
        label->setMinimumWidth(1); // what does not fit is cut, it widens nothing
        grid->addWidget(label, row, column);
        return label;
    };
    cell(0, 0, tr("Heading of the table"), Type::Small, theme().t3);
    cell(0, 1, tr("Means"), Type::Small, theme().t3);
    cell(0, 2, tr("First rows"), Type::Small, theme().t3);
    for (int i = 0; i < table.headings.size(); ++i) {
        cell(i + 1, 0, shortened(table.headings[i]), Type::Body, theme().t1);
        auto* meaning = new DropDown(m_grid);
        for (size_t n = 0; n < std::size(names); ++n)
            meaning->addItem(tr(names[n]), int(n));
        meaning->setCurrentIndex(int(table.columns[size_t(i)]));
        meaning->setMinimumHeight(scaled(28));
        meaning->setAccessibleName(tr("Meaning of “%1”").arg(table.headings[i]));
        meaning->installEventFilter(this);
        connect(meaning, &QComboBox::currentIndexChanged, this, &RiskImportPanel::replan);
        grid->addWidget(meaning, i + 1, 1);
        m_columns.push_back(meaning);
        QStringList values;
        for (size_t n = 0; n < table.rows.size() && n < kPreview; ++n)
            values << shortened(table.rows[n].cells.value(i));
        cell(i + 1, 2, values.join(u" │ "_s), Type::Small, theme().t2);
    }
    m_area->setWidget(m_grid); // the old one goes
    m_area->viewport()->setAutoFillBackground(false);
    m_grid->setAutoFillBackground(false);
    m_area->setFixedHeight(
        std::min(m_grid->sizeHint().height() + 4, std::max(160, parentWidget()->height() / 2)));
    m_area->show();
    m_addPeople->show();
    place();
    if (!m_columns.empty())
        m_columns.front()->setFocus(Qt::OtherFocusReason);
    replan();
}

std::vector<RiskColumn> RiskImportPanel::columns() const
{
    std::vector<RiskColumn> columns;
    for (const QComboBox* meaning : m_columns)
        columns.push_back(RiskColumn(meaning->currentIndex()));
    return columns;
}

void RiskImportPanel::replan()
{
    m_job.plan(columns(), m_addPeople->isChecked());
    m_faults->hide();
    showState();
}

void RiskImportPanel::showPlan()
{
    const RiskPlan& plan = *m_job.plan();
    const QLocale locale;
    QStringList faults;
    QSet<QString> lines; // one of them may have several faults
    for (const Error& error : plan.errors) {
        lines.insert(error.context.section(u": "_s, 0, 0));
        if (faults.size() < kMostFaults)
            faults << text::sentence(error);
    }
    m_faults->setPlainText(faults.join(u'\n'));
    m_faults->setVisible(!faults.isEmpty());
    m_faults->setFixedHeight(scaled(std::clamp(int(faults.size()), 2, 6) * 20 + 14));
    if (!faults.isEmpty()) {
        m_summary->setText(
            tr("Nothing can be imported yet: %n lines have a fault. Mend the table or change what "
               "the headings mean.",
               nullptr, int(lines.size())));
        setInk(m_summary, theme().s10t);
    } else {
        QString words = tr("New: %1 · changed: %2 · as known: %3")
                            .arg(locale.toString(plan.added), locale.toString(plan.updated),
                                 locale.toString(plan.unchanged));
        if (!plan.newPeople.empty())
            words += u" · "_s + tr("new people: %1").arg(plan.newPeople.size());
        m_summary->setText(words);
        setInk(m_summary, theme().t1);
    }
    showState();
}

void RiskImportPanel::fail(const Error& error)
{
    const bool recording = std::exchange(m_recording, false);
    m_summary->setText(error.code == ErrorCode::Cancelled
                           ? tr("Stopped. Nothing of the table was recorded.")
                       : recording ? tr("Nothing was recorded. %1").arg(text::sentence(error))
                                   : text::sentence(error));
    setInk(m_summary, error.code == ErrorCode::Cancelled ? theme().t1 : theme().s10t);
    showState();
}

void RiskImportPanel::showProgress()
{
    const QLocale locale;
    const qint64 total = m_job.total();
    m_summary->setText(total == 0
                           ? tr("Reading %1").arg(m_name)
                           : (m_recording ? tr("Recording: %1 of %2") : tr("Checking: %1 of %2"))
                                 .arg(locale.toString(m_job.done()), locale.toString(total)));
    setInk(m_summary, theme().t2);
}

void RiskImportPanel::showState()
{
    const bool running = m_job.running();
    m_close->setText(running ? tr("Stop") : tr("Close"));
    const RiskPlan* plan = m_job.plan();
    m_act->setEnabled(!running && plan && plan->errors.empty() && !plan->rows.empty());
    m_addPeople->setEnabled(!m_recording);
    for (QComboBox* meaning : m_columns)
        meaning->setEnabled(!m_recording);
    if (running) {
        showProgress();
        m_tick.start();
    } else {
        m_tick.stop();
    }
    place();
}

void RiskImportPanel::submit()
{
    if (!m_act->isEnabled())
        return;
    m_recording = true;
    m_close->setFocus(Qt::OtherFocusReason); // the pickers rest while it runs
    m_job.record();
    showState();
}

void RiskImportPanel::back()
{
    if (m_job.running())
        return m_job.stop();
    dismiss();
}

QString RiskImportPanel::summary() const { return m_summary->text(); }

QString RiskImportPanel::faults() const
{
    return m_faults->isHidden() ? QString() : m_faults->toPlainText();
}

void RiskImportPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return back();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() & Qt::ControlModifier)
        return submit();
    ScrimPanel::keyPressEvent(event);
}

bool RiskImportPanel::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && object != parentWidget()) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (key->key() == Qt::Key_Escape || (enter && key->modifiers() & Qt::ControlModifier)) {
            keyPressEvent(key);
            return true;
        }
    }
    return ScrimPanel::eventFilter(object, event);
}

} // namespace matoi::ui
