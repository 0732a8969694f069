// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/theme/button.h>
#include <ui/theme/paint.h>
#include <ui/views/conflict_panel.h>

#include <QDateTime>
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
constexpr int kRow = 84, kField = 130;
}

//! The painted rows: a field, and a cell per value.
class ConflictPanel::Table : public QWidget
{
public:
    Table(ConflictPanel& panel, QWidget* parent)
        : QWidget(parent)
        , m_panel(panel)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override
    {
        return {scaled(760), scaled(kRow) * int(m_panel.m_fields.size()) + 2};
    }

protected:
    QRect cell(int row, int column) const
    {
        const int n = std::max(1, int(m_panel.m_fields[size_t(row)].rivals.size()));
        const int left = scaled(kField), w = (width() - left - 2) / n;
        return {left + column * w, 1 + row * scaled(kRow), w, scaled(kRow)};
    }
    void mousePressEvent(QMouseEvent* event) override
    {
        for (int row = 0; row < int(m_panel.m_fields.size()); ++row)
            for (int c = 0; c < int(m_panel.m_fields[size_t(row)].rivals.size()); ++c)
                if (cell(row, c).contains(event->pos())) {
                    m_panel.m_row = row;
                    m_panel.pick(row, c);
                }
    }
    void paintEvent(QPaintEvent*) override
    {
        QPainter p(this);
        p.setRenderHint(QPainter::Antialiasing);
        const Theme& t = theme();
        p.setPen(t.line2);
        p.setBrush(t.raised);
        p.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        for (int row = 0; row < int(m_panel.m_fields.size()); ++row) {
            const RivalField& field = m_panel.m_fields[size_t(row)];
            const int top = 1 + row * scaled(kRow);
            if (row > 0)
                p.fillRect(QRect(1, top, width() - 2, 1), t.line);
            paint::paragraph(p, QRect(14, top + 12, scaled(kField) - 22, 20), field.words,
                             Type::Body, t.t2, 3);
            for (int c = 0; c < int(field.rivals.size()); ++c)
                paintCell(p, cell(row, c), field.rivals[size_t(c)],
                          m_panel.m_picked[size_t(row)] == c);
            if (row == m_panel.m_row && m_panel.hasFocus())
                paint::focusFrame(p, QRect(2, top + 1, width() - 4, scaled(kRow) - 2));
        }
    }
    void paintCell(QPainter& p, const QRect& r, const Rival& rival, bool picked)
    {
        const Theme& t = theme();
        if (picked)
            p.fillRect(r.adjusted(1, 1, 0, -1), t.accBg);
        p.fillRect(QRect(r.left(), r.top(), 1, r.height()), t.line);
        const QRectF mark(r.left() + 12, r.top() + 14, 15, 15);
        if (picked) {
            drawIcon(p, mark, "okc", t.accT, t.accBg);
        } else {
            p.setPen(QPen(t.edge, 1.4));
            p.setBrush(Qt::NoBrush);
            p.drawEllipse(mark.adjusted(1, 1, -1, -1));
        }
        paint::paragraph(p, QRect(r.left() + 36, r.top() + 11, r.width() - 46, 20), rival.words,
                         picked ? Type::BodyBold : Type::Body, picked ? t.accT : t.t1, 2);
        const bool mine = rival.by == m_panel.m_me;
        const QString who = mine ? ConflictPanel::tr("You") : rival.name;
        const QString when =
            rival.at
                ? QDateTime::fromMSecsSinceEpoch(rival.at, m_panel.m_zone).toString(u"HH:mm:ss"_s)
                : QString();
        const QString stands = rival.stands ? ConflictPanel::tr("stands now") : QString();
        QStringList parts{who, when, stands};
        parts.removeAll(QString());
        paint::text(p, QRect(r.left() + 36, r.bottom() - 26, r.width() - 46, 20),
                    parts.join(u" · "_s), Type::Small, t.t2);
    }

private:
    ConflictPanel& m_panel;
};

ConflictPanel::ConflictPanel(QWidget* window)
    : ScrimPanel(window, 800)
    , m_table(new Table(*this, card()))
    , m_title(plainLabel(Type::Title, card()))
    , m_note(plainLabel(Type::Small, card()))
    , m_later(new Button({}, Button::Style::Normal, card()))
    , m_keep(new Button({}, Button::Style::Primary, card()))
{
    setFocusPolicy(Qt::StrongFocus);
    auto* outer = new QVBoxLayout(card());
    outer->setContentsMargins(20, 16, 20, 16);
    outer->setSpacing(10);
    outer->addWidget(m_title);
    outer->addWidget(m_table);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_note, 1);
    foot->addWidget(m_later);
    foot->addWidget(m_keep);
    outer->addLayout(foot);
    m_later->setKey(u"Esc"_s);
    m_keep->setKey(u"Ctrl+Enter"_s);
    for (Button* button : {m_later, m_keep})
        button->setFocusPolicy(Qt::NoFocus); // the keys are heard by the panel
    connect(m_later, &Button::clicked, this, &ConflictPanel::dismiss);
    connect(m_keep, &Button::clicked, this, &ConflictPanel::save);
}

void ConflictPanel::openFor(std::vector<RivalField> fields, PersonId me, const QTimeZone& zone)
{
    m_fields = std::move(fields);
    m_me = me;
    m_zone = zone;
    m_row = 0;
    m_picked.clear();
    for (const RivalField& field : m_fields) {
        const auto it = std::find_if(field.rivals.begin(), field.rivals.end(),
                                     [](const Rival& r) { return r.stands; });
        m_picked.push_back(it == field.rivals.end() ? 0 : int(it - field.rivals.begin()));
    }
    m_title->setText(tr("Changed in two places at once"));
    m_title->setFont(ui::font(Type::Title));
    m_note->setText(tr("Left and right choose. What only one side changed is kept; the words of "
                       "both stay in the record."));
    m_note->setWordWrap(true);
    setInk(m_note, theme().t3);
    m_later->setText(tr("Later"));
    m_keep->setText(tr("Keep these"));
    m_table->updateGeometry();
    say();
    openOn(this);
}

Choices ConflictPanel::choices() const
{
    Choices all;
    for (size_t n = 0; n < m_fields.size(); ++n)
        if (!m_fields[n].rivals.empty())
            all.emplace_back(m_fields[n].field, m_fields[n].rivals[size_t(m_picked[n])].event);
    return all;
}

void ConflictPanel::say()
{
    if (m_row < int(m_fields.size())) {
        const RivalField& field = m_fields[size_t(m_row)];
        const Rival& rival = field.rivals[size_t(m_picked[size_t(m_row)])];
        setAccessibleName(
            u"%1, %2, %3: %4"_s.arg(m_title->text(), field.words, rival.name, rival.words));
    }
    m_table->update();
}

void ConflictPanel::pick(int row, int column)
{
    const int n = int(m_fields[size_t(row)].rivals.size());
    m_picked[size_t(row)] = std::clamp(column, 0, std::max(0, n - 1));
    say();
}

void ConflictPanel::save()
{
    const Choices all = choices();
    finish();
    Q_EMIT chosen(all);
}

void ConflictPanel::keyPressEvent(QKeyEvent* event)
{
    const int last = int(m_fields.size()) - 1;
    if (last < 0)
        return ScrimPanel::keyPressEvent(event);
    const auto row = size_t(m_row);
    switch (event->key()) {
    case Qt::Key_Up:
        m_row = std::max(0, m_row - 1);
        return say();
    case Qt::Key_Down:
        m_row = std::min(last, m_row + 1);
        return say();
    case Qt::Key_Left:
    case Qt::Key_Right: {
        // One press per field: of two values the key names the side, of more it moves.
        const bool right = event->key() == Qt::Key_Right;
        const int n = int(m_fields[row].rivals.size());
        pick(m_row, n == 2 ? int(right) : m_picked[row] + (right ? 1 : -1));
        if (n == 2)
            m_row = std::min(last, m_row + 1);
        return say();
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return save();
    default:
        return ScrimPanel::keyPressEvent(event);
    }
}

} // namespace matoi::ui
