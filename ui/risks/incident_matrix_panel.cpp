// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/score.h>
#include <app/text/risk_text.h>
#include <ui/risks/incident_matrix_panel.h>
#include <ui/risks/risk_paint.h>
#include <ui/theme/button.h>
#include <ui/views/option_row.h>

#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

namespace
{

constexpr std::array<qint64, 3> kScopes{1, 2, 3}, kDegrees{1, 3, 5};
constexpr int kSide = 130, kHead = 40, kCell = 92, kApart = 60;

} // namespace

//! The painted grid: three by three, and below it what lacks a factor.
class IncidentMatrixPanel::Grid : public QWidget
{
public:
    Grid(IncidentMatrixPanel& panel, QWidget* parent)
        : QWidget(parent)
        , m_panel(panel)
    {
        setFocusPolicy(Qt::StrongFocus);
        setFixedHeight(scaled(kHead) + 3 * scaled(kCell) + scaled(kApart));
    }
    std::map<QString, QString> policy;
    IncidentMatrix matrix;

    void speak()
    {
        const auto& list = cell();
        QStringList words{m_row < 3 ? IncidentMatrixPanel::tr("Scope %1, degree %2")
                                          .arg(kScopes[size_t(m_row)])
                                          .arg(kDegrees[size_t(m_column)])
                                    : IncidentMatrixPanel::tr("Not scored"),
                          IncidentMatrixPanel::tr("%n incidents", nullptr, int(list.size()))};
        for (size_t i = 0; i < std::min<size_t>(list.size(), 3); ++i)
            words << list[i].label + u' ' + list[i].title;
        setAccessibleName(words.join(u", "_s));
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter p(this);
        p.setRenderHint(QPainter::Antialiasing);
        const Theme& t = theme();
        for (int i = 0; i < 3; ++i) {
            const QRect top = rectOf(0, i);
            paint::text(p, QRect(top.left() + 6, 0, top.width() - 8, scaled(kHead)),
                        IncidentMatrixPanel::tr("Degree %1").arg(kDegrees[size_t(i)]) + u"  "_s +
                            text::degreeText(kDegrees[size_t(i)], policy),
                        Type::Label, t.t2);
            const QRect left = rectOf(i, 0);
            paint::text(p, QRect(0, left.top() + 6, scaled(kSide) - 6, 18),
                        IncidentMatrixPanel::tr("Scope %1").arg(kScopes[size_t(i)]),
                        Type::SmallBold, t.t2);
            paint::paragraph(p, QRect(0, left.top() + 26, scaled(kSide) - 10, 44),
                             text::scopeText(kScopes[size_t(i)], policy), Type::Label, t.t2, 3);
            for (int k = 0; k < 3; ++k) {
                const qint64 band = *impactBand(kScopes[size_t(i)], kDegrees[size_t(k)]);
                const QColor tint = band >= 10  ? t.s10bg
                                    : band >= 6 ? t.s6bg
                                    : band >= 3 ? t.s3bg
                                                : t.s1bg;
                paintCell(p, rectOf(i, k), matrix.cells[size_t(i)][size_t(k)], tint, band,
                          m_row == i && m_column == k);
            }
        }
        const QRect apart = rectOf(3, 0);
        paint::text(p, QRect(0, apart.top() + 6, scaled(kSide) - 6, 18),
                    IncidentMatrixPanel::tr("Not scored"), Type::SmallBold, t.t2);
        paintCell(p, apart, matrix.unknown, QColor(Qt::transparent), -1, m_row == 3);
    }
    void keyPressEvent(QKeyEvent* event) override
    {
        const auto walk = [this](int rows, int columns) {
            m_row = std::clamp(m_row + rows, 0, 3);
            m_column = std::clamp(m_column + columns, 0, 2);
            speak();
        };
        switch (event->key()) {
        case Qt::Key_Up:
            return walk(-1, 0);
        case Qt::Key_Down:
            return walk(1, 0);
        case Qt::Key_Left:
            return walk(0, -1);
        case Qt::Key_Right:
            return walk(0, 1);
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (!cell().empty())
                m_panel.finishWith(cell().front().id);
            return;
        default:
            QWidget::keyPressEvent(event);
        }
    }
    void mousePressEvent(QMouseEvent* event) override
    {
        for (int i = 0; i < 4; ++i)
            for (int k = 0; k < (i < 3 ? 3 : 1); ++k) {
                const QRect r = rectOf(i, k);
                if (!r.contains(event->pos()))
                    continue;
                m_row = i;
                m_column = k;
                speak();
                const int line = (event->pos().y() - r.top() - 6) / 18;
                if (line >= 0 && line < std::min<int>(shownIn(r), int(cell().size())))
                    m_panel.finishWith(cell()[size_t(line)].id);
            }
    }
    void focusInEvent(QFocusEvent*) override { speak(); }
    void focusOutEvent(QFocusEvent*) override { update(); }

private:
    QRect rectOf(int row, int column) const
    {
        const int side = scaled(kSide), w = (width() - side) / 3;
        const int top = scaled(kHead) + row * scaled(kCell);
        return row < 3 ? QRect(side + column * w, top, w, scaled(kCell))
                       : QRect(side, top, 3 * w, scaled(kApart));
    }
    static int shownIn(const QRect& r) { return (r.height() - 12) / 18; }
    const std::vector<ScoredIncident>& cell() const
    {
        return m_row < 3 ? matrix.cells[size_t(m_row)][size_t(m_column)] : matrix.unknown;
    }
    void paintCell(QPainter& p, const QRect& r, const std::vector<ScoredIncident>& list,
                   const QColor& tint, qint64 band, bool chosen) const
    {
        const Theme& t = theme();
        p.fillRect(r, tint);
        p.setPen(QPen(t.line2, 1));
        p.setBrush(Qt::NoBrush);
        p.drawRect(r.adjusted(0, 0, -1, -1));
        paint::impactShape(p, QRectF(r.right() - 28, r.top() + 6, 20, 20), band);
        if (!list.empty())
            paint::text(p, QRect(r.right() - 70, r.top() + 6, 36, 20), QString::number(list.size()),
                        Type::SmallBold, t.t1, Qt::AlignRight | Qt::AlignVCenter);
        int room = shownIn(r), y = r.top() + 6;
        const bool all = int(list.size()) <= room;
        for (int i = 0; i < (all ? int(list.size()) : room - 1); ++i, y += 18)
            paint::text(p, QRect(r.left() + 8, y, r.width() - (i < 2 ? 82 : 16), 18),
                        list[size_t(i)].label.section(u'-', -1) + u"  "_s + list[size_t(i)].title,
                        Type::Small, t.t1);
        if (!all)
            paint::text(p, QRect(r.left() + 8, y, r.width() - 16, 18),
                        IncidentMatrixPanel::tr("%n more", nullptr, int(list.size()) - room + 1),
                        Type::Small, t.t3);
        if (chosen && hasFocus())
            paint::focusFrame(p, r.adjusted(1, 1, -2, -2));
    }

    IncidentMatrixPanel& m_panel;
    int m_row = 2, m_column = 2;
};

IncidentMatrixPanel::IncidentMatrixPanel(QWidget* window)
    : ScrimPanel(window, 1000)
    , m_title(plainLabel(Type::Title, card()))
    , m_period(new OptionRow(card()))
    , m_grid(new Grid(*this, card()))
    , m_close(new Button({}, Button::Style::Normal, card()))
{
    auto* outer = new QVBoxLayout(card());
    outer->setContentsMargins(20, 16, 20, 16);
    outer->setSpacing(10);
    outer->addWidget(m_title);
    outer->addWidget(m_period);
    outer->addWidget(m_grid);
    auto* foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(m_close);
    outer->addLayout(foot);
    m_close->setKey(u"Esc"_s);
    m_period->setValue(u"90"_s);
    connect(m_close, &Button::clicked, this, &IncidentMatrixPanel::dismiss);
    connect(m_period, &OptionRow::chosen, this, [this] { Q_EMIT periodWanted(days()); });
}

int IncidentMatrixPanel::days() const { return m_period->value().toInt(); }

void IncidentMatrixPanel::open(const std::map<QString, QString>& policy)
{
    m_title->setFont(ui::font(Type::Title));
    m_title->setText(tr("Incidents by scope and degree"));
    m_period->setOptions({{u"30"_s, tr("30 days")},
                          {u"90"_s, tr("90 days")},
                          {u"365"_s, tr("one year")},
                          {u"0"_s, tr("everything")}});
    m_period->setAccessibleName(tr("Period"));
    m_close->setText(tr("Close"));
    m_grid->policy = policy;
    Q_EMIT periodWanted(days());
    openOn(m_grid);
}

void IncidentMatrixPanel::show(const IncidentMatrix& matrix)
{
    m_grid->matrix = matrix;
    m_grid->speak();
}

void IncidentMatrixPanel::finishWith(StreamId incident)
{
    finish();
    Q_EMIT incidentWanted(incident);
}

} // namespace matoi::ui
