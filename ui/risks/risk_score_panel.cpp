// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/risk_score.h>
#include <app/text/risk_text.h>
#include <ui/risks/risk_paint.h>
#include <ui/risks/risk_score_panel.h>
#include <ui/theme/button.h>
#include <ui/views/option_row.h>

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

//! Impact shape and the worked sentence beside it.
class RiskScorePanel::Preview : public QWidget
{
public:
    Preview(const RiskScorePanel& panel, QWidget* parent)
        : QWidget(parent)
        , m_panel(panel)
    {
        setFixedHeight(scaled(56));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter p(this);
        p.setRenderHint(QPainter::Antialiasing);
        const Theme& t = theme();
        p.setPen(t.line);
        p.setBrush(t.sunken);
        p.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        const int side = scaled(30);
        paint::impactShape(p, QRectF(16, (height() - side) / 2.0, side, side),
                           shapeOf(m_panel.potential().band));
        paint::text(p, QRect(30 + side, 0, width() - 44 - side, height()), m_panel.worked(),
                    Type::BodyBold, t.t1);
    }

private:
    const RiskScorePanel& m_panel;
};

RiskScorePanel::RiskScorePanel(QWidget* window)
    : ScrimPanel(window, 880)
    , m_preview(new Preview(*this, card()))
    , m_title(plainLabel(Type::Title, card()))
    , m_error(plainLabel(Type::BodyBold, card()))
    , m_askReason(plainLabel(Type::Small, card()))
    , m_reason(new QLineEdit(card()))
    , m_close(new Button({}, Button::Style::Normal, card()))
    , m_save(new Button({}, Button::Style::Primary, card()))
{
    auto* outer = new QVBoxLayout(card());
    outer->setContentsMargins(20, 16, 20, 16);
    outer->setSpacing(6);
    outer->addWidget(m_title);
    for (int i = 0; i < Rows; ++i) {
        m_rows.emplace_back(plainLabel(Type::Small, card()), new OptionRow(card()));
        outer->addWidget(m_rows.back().first);
        outer->addWidget(m_rows.back().second);
        m_rows.back().second->installEventFilter(this);
        if (i == Likelihood)
            outer->addWidget(m_preview);
    }
    outer->addWidget(m_askReason);
    outer->addWidget(m_reason);
    outer->addWidget(m_error);
    m_reason->installEventFilter(this);
    m_error->setWordWrap(true);
    auto* foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(m_close);
    foot->addWidget(m_save);
    outer->addLayout(foot);
    // The pickers come first; they were made last.
    QWidget* before = m_rows.front().second;
    for (QWidget* next :
         {static_cast<QWidget*>(m_rows[Degree].second), static_cast<QWidget*>(m_rows[Band].second),
          static_cast<QWidget*>(m_rows[Likelihood].second),
          static_cast<QWidget*>(m_rows[Current].second), static_cast<QWidget*>(m_reason),
          static_cast<QWidget*>(m_close), static_cast<QWidget*>(m_save)}) {
        setTabOrder(before, next);
        before = next;
    }
    m_close->setKey(u"Esc"_s);
    m_save->setKey(u"Enter"_s);
    connect(m_rows[Scope].second, &OptionRow::chosen, this, &RiskScorePanel::pickedFactor);
    connect(m_rows[Degree].second, &OptionRow::chosen, this, &RiskScorePanel::pickedFactor);
    connect(m_rows[Band].second, &OptionRow::chosen, this, &RiskScorePanel::pickedBand);
    connect(m_rows[Likelihood].second, &OptionRow::chosen, this, &RiskScorePanel::preview);
    connect(m_close, &Button::clicked, this, &RiskScorePanel::dismiss);
    connect(m_save, &Button::clicked, this, &RiskScorePanel::recordRequested);
}

void RiskScorePanel::openFor(const RiskRecord& record, const std::map<QString, QString>& policy,
                             std::optional<ImpactBand> proposedPotential,
                             std::optional<qint64> proposedLikelihood)
{
    m_record = record;
    m_title->setFont(ui::font(Type::Title));
    m_title->setText(tr("Score: %1").arg(record.title));
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
    m_close->setText(tr("Close"));
    m_save->setText(tr("Record"));
    m_error->hide();
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

void RiskScorePanel::preview()
{
    m_preview->setAccessibleName(worked());
    m_preview->update();
}

void RiskScorePanel::refuse(const QString& sentence)
{
    m_error->setText(sentence);
    setInk(m_error, theme().s10t);
    m_error->show();
    place();
}

bool RiskScorePanel::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || object == parentWidget())
        return ScrimPanel::eventFilter(object, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        Q_EMIT recordRequested();
        return true;
    }
    auto* row = qobject_cast<OptionRow*>(object);
    bool number = false;
    const qint64 typed = key->text().toLongLong(&number);
    if (!row || !number)
        return ScrimPanel::eventFilter(object, event);
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
