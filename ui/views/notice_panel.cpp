// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/theme/button.h>
#include <ui/theme/drop_down.h>
#include <ui/theme/paint.h>
#include <ui/views/notice_panel.h>
#include <ui/views/option_row.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

NoticePanel::NoticePanel(QWidget* window)
    : ScrimPanel(window, 760)
    , m_title(plainLabel(Type::Title, card()))
    , m_policy(plainLabel(Type::Body, card()))
    , m_error(plainLabel(Type::Body, card()))
    , m_stage(new OptionRow(card()))
    , m_recipients(new QLineEdit(card()))
    , m_subject(new QLineEdit(card()))
    , m_at(new QLineEdit(card()))
    , m_reason(new QLineEdit(card()))
    , m_text(new QPlainTextEdit(card()))
    , m_approver(new DropDown(card()))
    , m_copy(new Button({}, Button::Style::Normal, card()))
    , m_revise(new Button({}, Button::Style::Normal, card()))
    , m_later(new Button({}, Button::Style::Normal, card()))
    , m_save(new Button({}, Button::Style::Primary, card()))
{
    build();
    connect(m_stage, &OptionRow::chosen, this, &NoticePanel::stageChosen);
    connect(m_copy, &Button::clicked, this, &NoticePanel::copy);
    connect(m_revise, &Button::clicked, this, &NoticePanel::reviseRequested);
    connect(m_later, &Button::clicked, this, &NoticePanel::dismiss);
    connect(m_save, &Button::clicked, this, &NoticePanel::confirm);
}

void NoticePanel::build()
{
    auto* outer = new QVBoxLayout(card());
    outer->setContentsMargins(20, 16, 20, 16);
    outer->setSpacing(6);
    outer->addWidget(m_title);
    m_policy->setWordWrap(true);
    outer->addWidget(m_policy);
    const std::pair<const char*, QWidget*> fields[]{
        {"stage", m_stage},  {"approver", m_approver}, {"recipients", m_recipients},
        {"at", m_at},        {"subject", m_subject},   {"text", m_text},
        {"reason", m_reason}};
    for (const auto& [name, field] : fields) {
        QLabel* label = plainLabel(Type::Small, card());
        label->setBuddy(field); // the list of names tells its choice as its name
        outer->addWidget(label);
        outer->addWidget(field);
        field->installEventFilter(this);
        if (!m_rows.empty()) // the order of the eye, not that of the members
            setTabOrder(m_rows.back().second.second, field);
        m_rows.push_back({QString::fromLatin1(name), {label, field}});
    }
    m_text->setTabChangesFocus(true);
    m_error->setWordWrap(true);
    outer->addWidget(m_error);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_copy);
    foot->addStretch();
    foot->addWidget(m_later);
    foot->addWidget(m_revise);
    foot->addWidget(m_save);
    outer->addLayout(foot);
    QWidget* last = m_rows.back().second.second;
    for (Button* button : {m_copy, m_later, m_revise, m_save}) {
        setTabOrder(last, button);
        last = button;
    }
    m_later->setKey(u"Esc"_s);
    m_revise->setKey(u"Ctrl+R"_s);
    m_save->setKey(u"Ctrl+Enter"_s);
    m_copy->setKey(u"Ctrl+Shift+C"_s);
}

void NoticePanel::retitle()
{
    const QMap<QString, QString> words{{u"stage"_s, tr("Which text")},
                                       {u"approver"_s, tr("Approved by")},
                                       {u"recipients"_s, tr("To whom, in words")},
                                       {u"subject"_s, tr("Subject")},
                                       {u"text"_s, tr("Text")},
                                       {u"at"_s, tr("Sent at")},
                                       {u"reason"_s, tr("Or nobody needs to be told, because")}};
    const QMap<Mode, QStringList> shown{
        {Mode::Draft, {u"stage"_s, u"recipients"_s, u"subject"_s, u"text"_s, u"reason"_s}},
        {Mode::Approve, {u"approver"_s, u"recipients"_s, u"subject"_s, u"text"_s}},
        {Mode::Sent, {u"recipients"_s, u"at"_s, u"subject"_s, u"text"_s}}};
    for (const auto& [name, widgets] : m_rows) {
        const auto& [label, field] = widgets;
        label->setText(words[name]);
        setInk(label, theme().t3);
        field->setAccessibleName(words[name]);
        label->setVisible(shown[m_mode].contains(name));
        field->setVisible(shown[m_mode].contains(name));
    }
    for (QLineEdit* line : {m_recipients, m_subject, m_at, m_reason})
        line->setMinimumHeight(scaled(30));
    m_approver->setMinimumHeight(scaled(30));
    m_text->setFixedHeight(std::clamp(window()->height() - scaled(480), scaled(80), scaled(220)));
    m_at->setPlaceholderText(tr("now · 14:05 · -10m"));
    const bool draft = m_mode == Mode::Draft;
    m_subject->setReadOnly(!draft);
    m_text->setReadOnly(!draft);
    m_recipients->setReadOnly(m_mode == Mode::Approve);
    m_revise->setVisible(m_mode == Mode::Approve);
    m_copy->setText(tr("Copy the text"));
    m_revise->setText(tr("Revise"));
    m_later->setText(tr("Later"));
    m_save->setText(draft                     ? tr("Save the draft")
                    : m_mode == Mode::Approve ? tr("Approve")
                                              : tr("Record as sent"));
}

void NoticePanel::open(Mode mode, const Content& content)
{
    m_mode = mode;
    m_id = content.id;
    m_title->setFont(ui::font(Type::Title));
    m_title->setText(content.title);
    m_policy->setFont(ui::font(Type::Body));
    m_policy->setText(content.policy);
    m_policy->setVisible(!content.policy.isEmpty());
    setInk(m_policy, theme().bizt);
    std::vector<OptionRow::Option> stages;
    for (const auto& [code, word] : content.stages)
        stages.push_back({code, word, nullptr, {}});
    m_stage->setOptions(stages);
    m_stage->setValue(content.stage);
    m_approver->clear();
    for (const auto& [code, word] : content.approvers)
        m_approver->addItem(word, code);
    m_prepared = {{u"recipients"_s, content.recipients},
                  {u"subject"_s, content.subject},
                  {u"text"_s, content.text}};
    const QMap<QString, QString> typed = m_typed.value(m_id);
    const auto value = [&](const QString& field) {
        return typed.value(field, m_prepared.value(field));
    };
    m_recipients->setText(value(u"recipients"_s));
    m_subject->setText(value(u"subject"_s));
    m_subject->setCursorPosition(0);
    m_text->setPlainText(value(u"text"_s));
    m_at->setText(value(u"at"_s));
    m_reason->setText(value(u"reason"_s));
    m_error->clear();
    m_error->hide();
    retitle();
    openOn(mode == Mode::Draft     ? static_cast<QWidget*>(m_stage)
           : mode == Mode::Approve ? static_cast<QWidget*>(m_approver)
                                   : static_cast<QWidget*>(m_recipients));
}

void NoticePanel::setPrepared(const QString& subject, const QString& text)
{
    if (m_subject->text() == m_prepared[u"subject"_s])
        m_subject->setText(subject);
    if (m_text->toPlainText() == m_prepared[u"text"_s])
        m_text->setPlainText(text);
    m_prepared[u"subject"_s] = subject;
    m_prepared[u"text"_s] = text;
}

void NoticePanel::succeed()
{
    m_save->setEnabled(true);
    m_typed.remove(m_id);
    finish();
}

void NoticePanel::refuse(const QString& sentence)
{
    m_save->setEnabled(true);
    m_error->setText(sentence);
    setInk(m_error, theme().s10t);
    m_error->show();
    place();
}

QString NoticePanel::stage() const { return m_stage->value(); }
QString NoticePanel::subject() const { return m_subject->text(); }
QString NoticePanel::text() const { return m_text->toPlainText(); }
QString NoticePanel::recipients() const { return m_recipients->text(); }
QString NoticePanel::approver() const { return m_approver->currentData().toString(); }
QString NoticePanel::at() const { return m_at->text().trimmed(); }
QString NoticePanel::reason() const { return m_reason->text().trimmed(); }

void NoticePanel::confirm()
{
    if (!m_save->isEnabled())
        return;
    m_save->setEnabled(false); // one press, one act
    Q_EMIT confirmed();
}

void NoticePanel::copy()
{
    // The subject too: whoever pastes it somewhere else has one place to look.
    QGuiApplication::clipboard()->setText(m_subject->text() + u"\n\n"_s + m_text->toPlainText());
    Q_EMIT copied();
}

void NoticePanel::closing()
{
    m_save->setEnabled(true);
    // Only what a person changed: a prepared text is filled anew, with the times of then.
    const QMap<QString, QString> now{{u"recipients"_s, recipients()},
                                     {u"subject"_s, subject()},
                                     {u"text"_s, text()},
                                     {u"at"_s, at()},
                                     {u"reason"_s, reason()}};
    QMap<QString, QString>& typed = m_typed[m_id];
    typed.clear();
    for (auto it = now.begin(); it != now.end(); ++it)
        if (it.value() != m_prepared.value(it.key()))
            typed[it.key()] = it.value();
}

bool NoticePanel::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && object != parentWidget()) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && (key->modifiers() & Qt::ControlModifier || object != m_text)) {
            confirm();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            dismiss();
            return true;
        }
        if (key->key() == Qt::Key_R && key->modifiers() == Qt::ControlModifier &&
            m_mode == Mode::Approve) {
            Q_EMIT reviseRequested();
            return true;
        }
        if (key->key() == Qt::Key_C &&
            key->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
            copy();
            return true;
        }
    }
    return ScrimPanel::eventFilter(object, event);
}

} // namespace matoi::ui
