// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/score.h>
#include <app/text/risk_text.h>
#include <ui/theme/button.h>
#include <ui/views/option_row.h>
#include <ui/views/score_panel.h>
#include <ui/views/worked_preview.h>

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

namespace
{

std::optional<qint64> factor(const OptionRow& row)
{
    return row.value().isEmpty() ? std::optional<qint64>() : row.value().toLongLong();
}

QString code(std::optional<qint64> n) { return n ? QString::number(*n) : QString(); }

} // namespace

ScorePanel::ScorePanel(QWidget* window)
    : FramedPanel(window, 880)
    , m_preview(new WorkedPreview(card()))
    , m_askScope(plainLabel(Type::Small, card()))
    , m_askDegree(plainLabel(Type::Small, card()))
    , m_scope(new OptionRow(card()))
    , m_degree(new OptionRow(card()))
{
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_askScope, m_scope, m_askDegree, m_degree, m_preview})
        body().addWidget(widget);
    act().setKey(u"Enter"_s);
    for (OptionRow* row : {m_scope, m_degree}) {
        listenTo(row);
        connect(row, &OptionRow::chosen, this, &ScorePanel::preview);
    }
}

std::optional<qint64> ScorePanel::scope() const { return factor(*m_scope); }
std::optional<qint64> ScorePanel::degree() const { return factor(*m_degree); }

QString ScorePanel::worked() const
{
    const auto band = impactBand(scope(), degree());
    if (!band)
        return tr("Unknown until both are known. Unknown is not zero: expect the worst.");
    return tr("%1 × %2 = %3 → impact %4")
        .arg(*scope())
        .arg(*degree())
        .arg(*incidentScore(scope(), degree()))
        .arg(*band);
}

void ScorePanel::openFor(std::optional<qint64> scope, std::optional<qint64> degree,
                         const std::map<QString, QString>& policy)
{
    frame(tr("Score"), {}, tr("Record"));
    m_askScope->setText(tr("Scope of impact"));
    m_askDegree->setText(tr("Degree of impact"));
    setInk(m_askScope, theme().t3);
    setInk(m_askDegree, theme().t3);
    m_scope->setAccessibleName(m_askScope->text());
    m_degree->setAccessibleName(m_askDegree->text());
    std::vector<OptionRow::Option> scopes{{{}, tr("Unknown"), nullptr, u"0"_s}}, degrees = scopes;
    for (const qint64 n : {1, 2, 3})
        scopes.push_back({code(n), text::scopeText(n, policy), nullptr, code(n)});
    for (const qint64 n : {1, 3, 5})
        degrees.push_back({code(n), text::degreeText(n, policy), nullptr, code(n)});
    m_scope->setOptions(std::move(scopes));
    m_degree->setOptions(std::move(degrees));
    m_scope->setValue(code(scope));
    m_degree->setValue(code(degree));
    preview();
    openOn(m_scope);
}

void ScorePanel::preview()
{
    m_preview->show(impactBand(scope(), degree()).value_or(-1), worked());
}

bool ScorePanel::eventFilter(QObject* object, QEvent* event)
{
    auto* row = qobject_cast<OptionRow*>(object);
    if (!row || event->type() != QEvent::KeyPress)
        return FramedPanel::eventFilter(object, event);
    bool number = false;
    const qint64 typed = static_cast<QKeyEvent*>(event)->text().toLongLong(&number);
    if (!number)
        return FramedPanel::eventFilter(object, event);
    const bool legal = typed == 0 || (row == m_scope ? validScope(typed) : validDegree(typed));
    if (legal) {
        row->setValue(typed ? QString::number(typed) : QString());
        preview();
    }
    return true;
}

} // namespace matoi::ui
