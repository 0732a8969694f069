// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/theme/button.h>
#include <ui/theme/drop_down.h>
#include <ui/theme/paint.h>
#include <ui/views/case_table.h>
#include <ui/views/declare_panel.h>
#include <ui/views/option_row.h>
#include <ui/views/panel_parts.h>

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
    auto* outer = new QVBoxLayout(card());
    outer->setContentsMargins(1, 1, 1, 1);
    outer->setSpacing(0);
    outer->addLayout(buildHead());
    outer->addWidget(buildUpper());
    outer->addWidget(buildClass());
    outer->addLayout(buildFoot());
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

QLayout* DeclarePanel::buildHead()
{
    auto* head = new QHBoxLayout;
    head->setContentsMargins(19, 8, 19, 8);
    head->setSpacing(8);
    m_mark = new IconMark("flag", &Theme::acc, card());
    m_head = plainLabel(Type::Title, card());
    m_note = plainLabel(Type::Small, card());
    m_ticker = plainLabel(Type::Title, card());
    m_escNote = plainLabel(Type::Small, card());
    head->addWidget(m_mark);
    head->addWidget(m_head);
    head->addWidget(m_note, 1);
    head->addWidget(m_ticker);
    head->addWidget(new KeyMark(u"Esc"_s, card()));
    head->addWidget(m_escNote);
    return head;
}

QWidget* DeclarePanel::buildUpper()
{
    m_upper = new QWidget(card());
    auto* upper = new QVBoxLayout(m_upper);
    upper->setContentsMargins(19, 2, 19, 10);
    upper->setSpacing(6);
    m_ask = plainLabel(Type::Small, m_upper);
    upper->addWidget(m_ask);
    m_title = new QLineEdit(m_upper);
    m_title->setMinimumHeight(scaled(46));
    upper->addWidget(m_title);
    m_running = new Band(Band::Ground::Warning, m_upper);
    auto* running = new QHBoxLayout(m_running);
    running->setContentsMargins(10, 2, 6, 2);
    running->setSpacing(8);
    m_runningText = plainLabel(Type::SmallBold, m_running);
    m_runningText->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_there = new Button({}, Button::Style::Normal, m_running);
    m_there->setKey(u"Ctrl+J"_s);
    running->addWidget(new IconMark("tri", &Theme::s6t, m_running));
    running->addWidget(m_runningText, 1);
    running->addWidget(m_there);
    upper->addWidget(m_running);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(2);
    m_sourceAsk = plainLabel(Type::Small, m_upper);
    m_atAsk = plainLabel(Type::Small, m_upper);
    m_source = new OptionRow(m_upper, OptionRow::Look::Apart);
    m_at = new QLineEdit(m_upper);
    m_at->setFixedWidth(scaled(136));
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
    return m_upper;
}

QWidget* DeclarePanel::buildClass()
{
    auto* band = new Band(Band::Ground::Section, card());
    auto* lines = new QVBoxLayout(band);
    lines->setContentsMargins(19, 8, 19, 10);
    lines->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    m_classHead = plainLabel(Type::BodyBold, band);
    m_classNote = plainLabel(Type::Small, band);
    head->addWidget(m_classHead);
    head->addWidget(m_classNote, 1);
    head->addWidget(new KeyMark(u"Tab"_s, band));
    lines->addLayout(head);
    m_history = plainLabel(Type::Small, band);
    m_history->hide();
    lines->addWidget(m_history);
    const auto question = [&](QChar letter, QLabel*& ask, OptionRow*& answer) {
        auto* row = new QHBoxLayout;
        row->setSpacing(8);
        ask = plainLabel(Type::Body, band);
        answer = new OptionRow(band);
        row->addWidget(new LetterMark(letter, band));
        row->addWidget(ask, 1);
        row->addWidget(answer);
        lines->addLayout(row);
        connect(answer, &OptionRow::chosen, this, &DeclarePanel::answered);
        answer->installEventFilter(this);
    };
    question(u'A', m_askA, m_answerA);
    question(u'B', m_askB, m_answerB);
    m_cases = new CaseTable(band);
    lines->addWidget(m_cases);
    return band;
}

QLayout* DeclarePanel::buildFoot()
{
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(19, 8, 19, 12);
    foot->setSpacing(4);
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    // What it comes to, above the words: caption, then icon and class, as in the header strip.
    auto* result = new QGridLayout;
    result->setHorizontalSpacing(6);
    result->setVerticalSpacing(0);
    m_resultHead = plainLabel(Type::Label, card());
    m_resultMark = new IconMark("grid", &Theme::t2, card());
    m_result = plainLabel(Type::Value, card());
    result->addWidget(m_resultHead, 0, 0, 1, 2);
    result->addWidget(m_resultMark, 1, 0);
    result->addWidget(m_result, 1, 1);
    m_reason = new QLineEdit(card());
    m_reason->setMinimumHeight(scaled(30));
    m_judge = new DropDown(card());
    m_judge->setMinimumHeight(scaled(30));
    m_judge->setMaximumWidth(scaled(200));
    m_record = new Button({}, Button::Style::Normal, card());
    m_record->setKey(u"Ctrl+Enter"_s);
    row->addLayout(result);
    row->addWidget(m_reason, 1);
    row->addWidget(m_judge);
    row->addWidget(m_record);
    foot->addLayout(row);
    m_error = plainLabel(Type::BodyBold, card());
    m_error->setWordWrap(true);
    foot->addWidget(m_error);
    return foot;
}

} // namespace matoi::ui
