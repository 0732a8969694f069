// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/theme/button.h>
#include <ui/theme/paint.h>
#include <ui/views/key_sheet.h>

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <climits>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

//! The painted columns; a screen reader gets them as one text.
class KeyColumns : public QWidget
{
public:
    using QWidget::QWidget;

    void show(std::vector<KeySheet::Section> sections)
    {
        m_sections = std::move(sections);
        QStringList spoken;
        for (const KeySheet::Section& section : m_sections) {
            spoken << section.title;
            for (const auto& [key, words] : section.rows)
                spoken << key + u' ' + words;
        }
        setAccessibleName(spoken.join(u". "_s));
        setFixedHeight(tallest());
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter p(this);
        p.setRenderHint(QPainter::Antialiasing);
        const Theme& t = theme();
        const int column = width() / kColumns;
        int x = 0, y = 0, n = 0;
        for (const KeySheet::Section& section : m_sections) {
            if (n == m_breaks[0] || n == m_breaks[1]) {
                x += column;
                y = 0;
            }
            ++n;
            paint::text(p, QRect(x, y, column - 12, row()), section.title, Type::BodyBold, t.t1);
            y += row();
            for (const auto& [key, words] : section.rows) {
                paint::keyCap(p, x, y + row() / 2, key, t.t2, t.line2);
                paint::text(p, QRect(x + scaled(96), y, column - scaled(108), row()), words,
                            Type::Small, t.t1);
                y += row();
            }
            y += row() / 2;
        }
    }

private:
    static constexpr int kColumns = 3;
    int row() const { return scaled(23); }
    int heightOf(const KeySheet::Section& section) const
    {
        return (int(section.rows.size()) + 1) * row() + row() / 2;
    }
    //! Breaks where the tallest of the three columns comes out lowest; gives its height.
    int tallest()
    {
        const int count = int(m_sections.size());
        const auto sum = [this](int from, int to) {
            int height = 0;
            for (int i = from; i < to; ++i)
                height += heightOf(m_sections[size_t(i)]);
            return height;
        };
        int best = INT_MAX;
        for (int first = 0; first <= count; ++first)
            for (int second = first; second <= count; ++second) {
                const int height =
                    std::max({sum(0, first), sum(first, second), sum(second, count)});
                if (height >= best)
                    continue;
                best = height;
                m_breaks = {first, second};
            }
        return best;
    }

    std::vector<KeySheet::Section> m_sections;
    std::array<int, 2> m_breaks{}; // the section that begins the second, the third column
};

KeySheet::KeySheet(QWidget* window)
    : ScrimPanel(window, 1040)
    , m_title(plainLabel(Type::Title, card()))
    , m_columns(new KeyColumns(card()))
    , m_close(new Button({}, Button::Style::Normal, card()))
{
    auto* outer = new QVBoxLayout(card());
    outer->setContentsMargins(20, 16, 20, 16);
    outer->setSpacing(10);
    outer->addWidget(m_title);
    outer->addWidget(m_columns);
    auto* foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(m_close);
    outer->addLayout(foot);
    m_close->setKey(u"Esc"_s);
    connect(m_close, &Button::clicked, this, &KeySheet::dismiss);
}

void KeySheet::open(std::vector<Section> sections)
{
    m_title->setFont(ui::font(Type::Title));
    m_title->setText(tr("Keys"));
    m_close->setText(tr("Close"));
    m_columns->show(std::move(sections));
    openOn(nullptr);
}

void KeySheet::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Question:
        return dismiss();
    default:
        ScrimPanel::keyPressEvent(event);
    }
}

} // namespace matoi::ui
