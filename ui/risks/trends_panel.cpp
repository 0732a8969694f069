// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/risks/risk_plot.h>
#include <ui/risks/trends_panel.h>
#include <ui/theme/button.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

TrendsPanel::TrendsPanel(const WindowContext& context, QWidget* window)
    : ScrimPanel(window, 1000)
    , m_context(context)
    , m_title(plainLabel(Type::Title, card()))
    , m_hint(plainLabel(Type::Small, card()))
    , m_open(new RiskPlot(card()))
    , m_ages(new RiskPlot(card()))
    , m_close(new Button({}, Button::Style::Normal, card()))
    , m_copy(new Button({}, Button::Style::Normal, card()))
    , m_save(new Button({}, Button::Style::Normal, card()))
{
    auto* outer = new QVBoxLayout(card());
    outer->setContentsMargins(20, 16, 20, 16);
    outer->setSpacing(8);
    outer->addWidget(m_title);
    outer->addWidget(m_hint);
    for (RiskPlot* plot : {m_open, m_ages}) {
        plot->setMinimumHeight(scaled(230));
        plot->setOnCard(true);
        plot->installEventFilter(this);
        outer->addWidget(plot);
    }
    auto* foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(m_close);
    foot->addWidget(m_copy);
    foot->addWidget(m_save);
    outer->addLayout(foot);
    m_close->setKey(u"Esc"_s);
    m_copy->setKey(u"C"_s);
    m_save->setKey(u"S"_s);
    connect(m_close, &Button::clicked, this, &TrendsPanel::dismiss);
    connect(m_copy, &Button::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(chosen()->values());
        Q_EMIT copied();
    });
    connect(m_save, &Button::clicked, this, [this] {
        RiskPlot* plot = chosen();
        finish();
        Q_EMIT saveRequested(plot);
    });
}

void TrendsPanel::open(const RiskPlots& plots, Ms now)
{
    m_title->setFont(ui::font(Type::Title));
    m_title->setText(tr("The register over time"));
    m_hint->setFont(ui::font(Type::Small));
    m_hint->setText(tr("Left and Right walk from value to value; Tab goes to the other picture"));
    setInk(m_hint, theme().t3);
    m_close->setText(tr("Close"));
    m_copy->setText(tr("Copy as a table"));
    m_save->setText(tr("Save the picture"));
    m_open->showOpen(plots.open, now, m_context.zone);
    m_ages->showAges(plots.ages);
    openOn(m_open);
}

RiskPlot* TrendsPanel::chosen() const { return m_ages->hasFocus() ? m_ages : m_open; }

bool TrendsPanel::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && (object == m_open || object == m_ages)) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_C || key == Qt::Key_S) {
            (key == Qt::Key_C ? m_copy : m_save)->click();
            return true;
        }
    }
    return ScrimPanel::eventFilter(object, event);
}

} // namespace matoi::ui
