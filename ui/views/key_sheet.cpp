// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/theme/button.h>
#include <ui/theme/paint.h>
#include <ui/views/key_sheet.h>

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

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
            if (n++ == m_breakAt) {
                x = column;
                y = 0;
            }
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
    static constexpr int kColumns = 2;
    int row() const { return scaled(23); }
    int heightOf(const KeySheet::Section& section) const
    {
        return (int(section.rows.size()) + 1) * row() + row() / 2;
    }
    //! Breaks where the two columns come out most alike.
    int tallest()
    {
        int all = 0, best = INT_MAX;
        for (const KeySheet::Section& section : m_sections)
            all += heightOf(section);
        int left = 0;
        for (int i = 0; i < int(m_sections.size()); ++i) {
            left += heightOf(m_sections[size_t(i)]);
            if (std::max(left, all - left) < best) {
                best = std::max(left, all - left);
                m_breakAt = i + 1;
            }
        }
        return m_sections.empty() ? 0 : best;
    }

    std::vector<KeySheet::Section> m_sections;
    int m_breakAt = 0;
};

KeySheet::KeySheet(QWidget* window)
    : ScrimPanel(window, 760)
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
