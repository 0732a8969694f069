// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/score.h>
#include <ui/theme/button.h>
#include <ui/theme/paint.h>
#include <ui/views/option_row.h>
#include <ui/views/score_panel.h>

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

//! The impact shape and the sum beside it.
class ScorePanel::Preview : public QWidget
{
public:
    Preview(const ScorePanel& panel, QWidget* parent)
        : QWidget(parent)
        , m_panel(panel)
    {
        setFixedHeight(scaled(64));
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
        const auto band = impactBand(m_panel.scope(), m_panel.degree());
        const int side = scaled(36);
        paint::impactShape(p, QRectF(16, (height() - side) / 2, side, side), band.value_or(-1));
        paint::text(p, QRect(30 + side, 0, width() - 44 - side, height()), m_panel.worked(),
                    Type::Value, t.t1);
    }

private:
    const ScorePanel& m_panel;
};

ScorePanel::ScorePanel(QWidget* window)
    : ScrimPanel(window, 880)
    , m_preview(new Preview(*this, card()))
    , m_title(plainLabel(Type::Title, card()))
    , m_askScope(plainLabel(Type::Small, card()))
    , m_askDegree(plainLabel(Type::Small, card()))
    , m_error(plainLabel(Type::BodyBold, card()))
    , m_scope(new OptionRow(card()))
    , m_degree(new OptionRow(card()))
    , m_close(new Button({}, Button::Style::Normal, card()))
    , m_record(new Button({}, Button::Style::Primary, card()))
{
    auto* outer = new QVBoxLayout(card());
    outer->setContentsMargins(20, 16, 20, 16);
    outer->setSpacing(8);
    for (QWidget* widget : std::initializer_list<QWidget*>{
             m_title, m_askScope, m_scope, m_askDegree, m_degree, m_preview, m_error})
        outer->addWidget(widget);
    m_error->setWordWrap(true);
    auto* foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(m_close);
    foot->addWidget(m_record);
    outer->addLayout(foot);
    m_close->setKey(u"Esc"_s);
    m_record->setKey(u"Enter"_s);
    for (OptionRow* row : {m_scope, m_degree}) {
        row->installEventFilter(this);
        connect(row, &OptionRow::chosen, this, &ScorePanel::preview);
    }
    connect(m_close, &Button::clicked, this, &ScorePanel::dismiss);
    connect(m_record, &Button::clicked, this, &ScorePanel::recordRequested);
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

void ScorePanel::openFor(std::optional<qint64> scope, std::optional<qint64> degree)
{
    m_title->setText(tr("Score"));
    m_title->setFont(ui::font(Type::Title));
    m_askScope->setText(tr("Scope of impact"));
    m_askDegree->setText(tr("Degree of impact"));
    setInk(m_askScope, theme().t3);
    setInk(m_askDegree, theme().t3);
    m_scope->setAccessibleName(m_askScope->text());
    m_degree->setAccessibleName(m_askDegree->text());
    m_scope->setOptions({{{}, tr("Unknown"), nullptr, u"0"_s},
                         {u"1"_s, tr("a few customers"), nullptr, u"1"_s},
                         {u"2"_s, tr("less than half"), nullptr, u"2"_s},
                         {u"3"_s, tr("half or more"), nullptr, u"3"_s}});
    m_degree->setOptions({{{}, tr("Unknown"), nullptr, u"0"_s},
                          {u"1"_s, tr("side work only"), nullptr, u"1"_s},
                          {u"3"_s, tr("hinders work, there is a way round"), nullptr, u"3"_s},
                          {u"5"_s, tr("work cannot be done"), nullptr, u"5"_s}});
    m_scope->setValue(code(scope));
    m_degree->setValue(code(degree));
    m_close->setText(tr("Close"));
    m_record->setText(tr("Record"));
    m_error->hide();
    preview();
    openOn(m_scope);
}

void ScorePanel::preview()
{
    m_preview->setAccessibleName(worked());
    m_preview->update();
}

void ScorePanel::refuse(const QString& sentence)
{
    m_error->setText(sentence);
    setInk(m_error, theme().s10t);
    m_error->show();
    place();
}

bool ScorePanel::eventFilter(QObject* object, QEvent* event)
{
    auto* row = qobject_cast<OptionRow*>(object);
    if (!row || event->type() != QEvent::KeyPress)
        return ScrimPanel::eventFilter(object, event);
    auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        Q_EMIT recordRequested();
        return true;
    }
    bool number = false;
    const qint64 typed = key->text().toLongLong(&number);
    if (!number)
        return ScrimPanel::eventFilter(object, event);
    const bool legal = typed == 0 || (row == m_scope ? validScope(typed) : validDegree(typed));
    if (legal) {
        row->setValue(typed ? QString::number(typed) : QString());
        preview();
    }
    return true;
}

} // namespace matoi::ui
