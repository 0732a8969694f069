// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/theme/button.h>
#include <ui/views/hub_panel.h>
#include <ui/views/panel_parts.h>

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

HubPanel::HubPanel(QWidget* window)
    : ScrimPanel(window, 720)
    , m_mark(new IconMark("sync", &Theme::acc, card()))
    , m_title(plainLabel(Type::Title, card()))
    , m_sentence(plainLabel(Type::Body, card()))
    , m_facts(new QGridLayout)
    , m_foot(new QHBoxLayout)
    , m_close(new Button({}, Button::Style::Normal, card()))
{
    auto* outer = new QVBoxLayout(card());
    outer->setContentsMargins(20, 16, 20, 16);
    outer->setSpacing(10);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_mark);
    head->addWidget(m_title, 1);
    outer->addLayout(head);
    outer->addWidget(m_sentence);
    m_facts->setHorizontalSpacing(16);
    m_facts->setVerticalSpacing(5);
    m_facts->setColumnStretch(1, 1);
    outer->addLayout(m_facts);
    m_foot->addStretch();
    m_foot->addWidget(m_close);
    outer->addLayout(m_foot);
    m_sentence->setWordWrap(true);
    m_close->setKey(u"Esc"_s);
    connect(m_close, &Button::clicked, this, &HubPanel::dismiss);
}

void HubPanel::open(const HubSheet& sheet)
{
    m_sheet = {};
    show(sheet);
    openOn(this);
}

void HubPanel::show(const HubSheet& sheet)
{
    const bool sameActs = sheet.acts == m_sheet.acts;
    m_sheet = sheet;
    const bool stopped = sheet.standing == Standing::Stopped;
    m_mark->show(iconOf(sheet.standing), stopped                                 ? &Theme::s10t
                                         : sheet.standing == Standing::NotShared ? &Theme::s6t
                                         : sheet.standing == Standing::Shared    ? &Theme::ok
                                                                                 : &Theme::acc);
    m_title->setFont(ui::font(Type::Title));
    m_title->setText(sheet.title);
    m_sentence->setText(sheet.sentence);
    m_sentence->setVisible(!sheet.sentence.isEmpty());
    m_close->setText(tr("Close"));
    QStringList spoken{sheet.title, sheet.sentence};
    while (m_labels.size() < 2 * sheet.facts.size()) {
        const int row = int(m_labels.size() / 2);
        QLabel* name = plainLabel(Type::Small, card());
        QLabel* value = plainLabel(Type::Body, card());
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setFocusPolicy(Qt::NoFocus);
        m_facts->addWidget(name, row, 0, Qt::AlignTop);
        m_facts->addWidget(value, row, 1);
        m_labels.insert(m_labels.end(), {name, value});
    }
    for (size_t i = 0; i < m_labels.size(); ++i) {
        const bool used = i / 2 < sheet.facts.size();
        m_labels[i]->setVisible(used);
        if (!used)
            continue;
        const auto& [name, value] = sheet.facts[i / 2];
        m_labels[i]->setText(i % 2 ? value : name);
        setInk(m_labels[i], i % 2 ? theme().t1 : theme().t3);
        if (i % 2)
            spoken << name + u": "_s + value;
    }
    if (!sameActs) {
        for (Button* button : m_buttons)
            delete button;
        m_buttons.clear();
        for (const HubSheet::Act& act : sheet.acts) {
            auto* button = new Button(act.words, Button::Style::Normal, card());
            button->setKey(act.key);
            connect(button, &Button::clicked, this, [this, id = act.id] { Q_EMIT acted(id); });
            m_foot->insertWidget(int(m_buttons.size()), button);
            button->QWidget::show();
            m_buttons.push_back(button);
        }
    }
    setAccessibleName(spoken.join(u". "_s));
    if (isOpen())
        place();
}

void HubPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() == Qt::NoModifier)
        for (const HubSheet::Act& act : m_sheet.acts)
            if (act.key == QString(QChar(event->key())))
                return Q_EMIT acted(act.id);
    ScrimPanel::keyPressEvent(event);
}

} // namespace matoi::ui
