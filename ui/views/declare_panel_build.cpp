// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/theme/button.h>
#include <ui/theme/paint.h>
#include <ui/views/case_table.h>
#include <ui/views/declare_panel.h>
#include <ui/views/option_row.h>

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

// What the panel is made of, from top to bottom.
namespace matoi::ui
{

DeclarePanel::DeclarePanel(QWidget* window)
    : ScrimPanel(window, 880)
{
    const auto label = [this](Type type) { return plainLabel(type, card()); };
    auto* outer = new QVBoxLayout(card());
    outer->setContentsMargins(20, 14, 20, 14);
    outer->setSpacing(7);

    auto* head = new QHBoxLayout;
    m_head = label(Type::Title);
    m_note = label(Type::Small);
    m_ticker = label(Type::Title);
    m_escNote = label(Type::Small);
    head->addWidget(m_head);
    head->addWidget(m_note, 1);
    head->addWidget(m_ticker);
    head->addWidget(m_escNote);
    outer->addLayout(head);

    m_upper = new QWidget(card());
    auto* upper = new QVBoxLayout(m_upper);
    upper->setContentsMargins(0, 0, 0, 4);
    upper->setSpacing(7);
    m_ask = label(Type::Small);
    upper->addWidget(m_ask);
    m_title = new QLineEdit(m_upper);
    m_title->setMinimumHeight(scaled(46));
    upper->addWidget(m_title);
    m_running = new QWidget(m_upper);
    auto* running = new QHBoxLayout(m_running);
    running->setContentsMargins(10, 2, 6, 2);
    m_runningText = label(Type::SmallBold);
    m_there = new Button({}, Button::Style::Normal, m_running);
    m_there->setKey(u"Ctrl+J"_s);
    running->addWidget(m_runningText, 1);
    running->addWidget(m_there);
    upper->addWidget(m_running);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(4);
    m_sourceAsk = label(Type::Small);
    m_atAsk = label(Type::Small);
    m_source = new OptionRow(m_upper);
    m_at = new QLineEdit(m_upper);
    m_at->setFixedWidth(scaled(150));
    m_at->setMinimumHeight(scaled(30));
    m_declare = new Button({}, Button::Style::Primary, m_upper);
    m_declare->setKey(u"Enter"_s);
    grid->addWidget(m_sourceAsk, 0, 0);
    grid->addWidget(m_atAsk, 0, 1);
    grid->addWidget(m_source, 1, 0);
    grid->addWidget(m_at, 1, 1);
    grid->addWidget(m_declare, 1, 2);
    grid->setColumnStretch(2, 1);
    upper->addLayout(grid);
    outer->addWidget(m_upper);

    auto* classHead = new QHBoxLayout;
    m_classHead = label(Type::BodyBold);
    m_classNote = label(Type::Small);
    classHead->addWidget(m_classHead);
    classHead->addWidget(m_classNote, 1);
    outer->addLayout(classHead);
    m_history = label(Type::Small);
    m_history->hide();
    outer->addWidget(m_history);
    const auto question = [&](QLabel*& ask, OptionRow*& answer) {
        auto* row = new QHBoxLayout;
        ask = label(Type::Body);
        answer = new OptionRow(card());
        row->addWidget(ask, 1);
        row->addWidget(answer);
        outer->addLayout(row);
        connect(answer, &OptionRow::chosen, this, &DeclarePanel::answered);
        answer->installEventFilter(this);
    };
    question(m_askA, m_answerA);
    question(m_askB, m_answerB);
    m_cases = new CaseTable(card());
    outer->addWidget(m_cases);

    auto* foot = new QHBoxLayout;
    m_resultHead = label(Type::Small);
    m_result = label(Type::BodyBold);
    m_reason = new QLineEdit(card());
    m_reason->setMinimumHeight(scaled(30));
    m_judge = new QComboBox(card());
    m_judge->setMinimumHeight(scaled(30));
    m_record = new Button({}, Button::Style::Normal, card());
    m_record->setKey(u"Ctrl+Enter"_s);
    foot->addWidget(m_resultHead);
    foot->addWidget(m_result);
    foot->addWidget(m_reason, 1);
    foot->addWidget(m_judge);
    foot->addWidget(m_record);
    outer->addLayout(foot);
    m_error = label(Type::BodyBold);
    m_error->setWordWrap(true);
    outer->addWidget(m_error);

    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_title, m_at, m_reason, m_judge, m_cases, m_source})
        widget->installEventFilter(this);
    connect(m_judge, &QComboBox::activated, this, [this](int row) { m_judgeChosen = row > 0; });
    connect(m_cases, &CaseTable::chosen, this, &DeclarePanel::showResult);
    connect(m_declare, &Button::clicked, this, &DeclarePanel::submit);
    connect(m_record, &Button::clicked, this, &DeclarePanel::submit);
    connect(m_there, &Button::clicked, this,
            [this] { Q_EMIT recordThereRequested(m_title->text()); });
    connect(m_title, &QLineEdit::textEdited, this, &DeclarePanel::draftChanged);
}

} // namespace matoi::ui
