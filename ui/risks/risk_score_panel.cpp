// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/risk_score.h>
#include <app/text/risk_text.h>
#include <ui/risks/risk_paint.h>
#include <ui/risks/risk_score_panel.h>
#include <ui/theme/button.h>
#include <ui/views/option_row.h>
#include <ui/views/worked_preview.h>

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

namespace
{

enum Row { Scope, Degree, Band, Likelihood, Current, Rows };

std::optional<qint64> numberOf(const QString& code)
{
    return code.isEmpty() || code == "?"_L1 ? std::nullopt : std::optional(code.toLongLong());
}

QString codeOf(ImpactBand band)
{
    const auto n = bandValue(band);
    return n ? QString::number(*n) : u"?"_s;
}

} // namespace

RiskScorePanel::RiskScorePanel(QWidget* window)
    : FramedPanel(window, 880)
    , m_preview(new WorkedPreview(card()))
    , m_askReason(plainLabel(Type::Small, card()))
    , m_reason(new QLineEdit(card()))
{
    for (int i = 0; i < Rows; ++i) {
        m_rows.emplace_back(plainLabel(Type::Small, card()), new OptionRow(card()));
        body().addWidget(m_rows.back().first);
        body().addWidget(m_rows.back().second);
        listenTo(m_rows.back().second);
        if (i == Likelihood)
            body().addWidget(m_preview);
    }
    body().addWidget(m_askReason);
    body().addWidget(m_reason);
    listenTo(m_reason);
    setTabOrder(m_rows.back().second, m_reason);
    act().setKey(u"Enter"_s);
    connect(m_rows[Scope].second, &OptionRow::chosen, this, &RiskScorePanel::pickedFactor);
    connect(m_rows[Degree].second, &OptionRow::chosen, this, &RiskScorePanel::pickedFactor);
    connect(m_rows[Band].second, &OptionRow::chosen, this, &RiskScorePanel::pickedBand);
    connect(m_rows[Likelihood].second, &OptionRow::chosen, this, &RiskScorePanel::preview);
}

void RiskScorePanel::openFor(const RiskRecord& record, const std::map<QString, QString>& policy,
                             std::optional<ImpactBand> proposedPotential,
                             std::optional<qint64> proposedLikelihood)
{
    m_record = record;
    frame(tr("Score: %1").arg(record.title), {}, tr("Record"));
    const QString names[]{tr("Scope of the potential impact"), tr("Degree of the potential impact"),
                          tr("Potential impact, where scope and degree are not picked"),
                          tr("Likelihood of the potential impact"),
                          tr("Current impact: does it cause errors or incidents now?")};
    const QString unknown = text::word(ImpactBand::Unknown);
    std::vector<OptionRow::Option> scopes{{{}, unknown, nullptr, u"0"_s}}, degrees = scopes, bands,
                                                                           likelihoods;
    for (const qint64 n : {1, 2, 3})
        scopes.push_back(
            {QString::number(n), text::scopeText(n, policy), nullptr, QString::number(n)});
    for (const qint64 n : {1, 3, 5})
        degrees.push_back(
            {QString::number(n), text::degreeText(n, policy), nullptr, QString::number(n)});
    bands.push_back({u"?"_s, unknown, nullptr, {}});
    for (const ImpactBand band :
         {ImpactBand::B0, ImpactBand::B1, ImpactBand::B3, ImpactBand::B6, ImpactBand::B10})
        bands.push_back({codeOf(band), text::word(band), nullptr, {}});
    for (const qint64 n : {1, 2})
        likelihoods.push_back({QString::number(n),
                               QString::number(n) + u"  "_s + text::likelihoodText(n),
                               nullptr,
                               {}});
    const std::vector<OptionRow::Option>* options[]{&scopes, &degrees, &bands, &likelihoods,
                                                    &bands};
    for (int i = 0; i < Rows; ++i) {
        auto& [label, row] = m_rows[size_t(i)];
        label->setText(names[i]);
        label->setFont(ui::font(Type::Small));
        setInk(label, theme().t3);
        row->setOptions(*options[i]);
        row->setAccessibleName(names[i]);
    }
    const auto code = [](std::optional<qint64> n) { return n ? QString::number(*n) : QString(); };
    m_rows[Scope].second->setValue(proposedPotential ? QString() : code(record.potential.scope));
    m_rows[Degree].second->setValue(proposedPotential ? QString() : code(record.potential.degree));
    m_rows[Band].second->setValue(codeOf(proposedPotential.value_or(record.score.potential)));
    m_rows[Likelihood].second->setValue(
        QString::number(proposedLikelihood.value_or(record.score.likelihood)));
    m_rows[Current].second->setValue(codeOf(record.score.current));
    m_askReason->setText(tr("Why (the old value, its day and this reason stay in the history)"));
    setInk(m_askReason, theme().t3);
    m_reason->setAccessibleName(m_askReason->text());
    m_reason->clear();
    preview();
    openOn(proposedPotential || proposedLikelihood ? static_cast<QWidget*>(m_reason)
                                                   : m_rows[Scope].second);
}

RiskPick RiskScorePanel::potential() const
{
    RiskPick pick;
    pick.scope = numberOf(m_rows[Scope].second->value());
    pick.degree = numberOf(m_rows[Degree].second->value());
    if (pick.scope || pick.degree)
        pick.band = bandFor(pick.scope, pick.degree);
    else if (const auto n = numberOf(m_rows[Band].second->value()))
        pick.band = bandOf(*n).value_or(ImpactBand::Unknown);
    return pick;
}

qint64 RiskScorePanel::likelihood() const
{
    return numberOf(m_rows[Likelihood].second->value()).value_or(1);
}

ScoreChoice RiskScorePanel::choice() const
{
    ScoreChoice choice;
    const RiskPick now = potential();
    if (!(now == m_record.potential))
        choice.potential = now.scope || now.degree ? ImpactChoice{now.scope, now.degree, {}}
                                                   : ImpactChoice{{}, {}, bandValue(now.band)};
    if (likelihood() != m_record.score.likelihood)
        choice.likelihood = likelihood();
    const QString current = m_rows[Current].second->value();
    if (current != codeOf(m_record.score.current))
        choice.current = ImpactChoice{{}, {}, numberOf(current)};
    choice.reason = m_reason->text().trimmed();
    return choice;
}

QString RiskScorePanel::worked() const { return text::workedSentence(potential(), likelihood()); }

void RiskScorePanel::pickedFactor()
{
    // The band follows from its factors; where one is missing it is unknown.
    m_rows[Band].second->setValue(codeOf(potential().band));
    preview();
}

void RiskScorePanel::pickedBand()
{
    // A band of its own: factors that say something else would contradict it.
    m_rows[Scope].second->setValue({});
    m_rows[Degree].second->setValue({});
    preview();
}

void RiskScorePanel::preview() { m_preview->show(shapeOf(potential().band), worked()); }

bool RiskScorePanel::eventFilter(QObject* object, QEvent* event)
{
    auto* row = qobject_cast<OptionRow*>(object);
    if (!row || event->type() != QEvent::KeyPress)
        return FramedPanel::eventFilter(object, event);
    bool number = false;
    const qint64 typed = static_cast<QKeyEvent*>(event)->text().toLongLong(&number);
    if (!number)
        return FramedPanel::eventFilter(object, event);
    const bool factor = row == m_rows[Scope].second || row == m_rows[Degree].second;
    const QString code = typed == 0 && factor ? QString() : QString::number(typed);
    if (!row->offers(code))
        return true;
    row->setValue(code);
    if (factor)
        pickedFactor();
    else if (row == m_rows[Band].second)
        pickedBand();
    preview();
    return true;
}

} // namespace matoi::ui
