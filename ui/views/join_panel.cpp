// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/theme/button.h>
#include <ui/theme/theme.h>
#include <ui/views/join_panel.h>
#include <ui/views/option_row.h>

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

JoinPanel::JoinPanel(QWidget* window)
    : FramedPanel(window, 640)
    , m_asked(new QWidget(card()))
    , m_facts(new QGridLayout)
    , m_about(plainLabel(Type::Small, m_asked))
    , m_keep(plainLabel(Type::Small, m_asked))
    , m_why(plainLabel(Type::Small, m_asked))
    , m_first(plainLabel(Type::Small, m_asked))
    , m_second(plainLabel(Type::Small, m_asked))
    , m_words(plainLabel(Type::Body, card()))
    , m_place(new OptionRow(m_asked))
    , m_pass(new QLineEdit(m_asked))
    , m_again(new QLineEdit(m_asked))
    , m_secret(new QLineEdit(card()))
{
    auto* column = new QVBoxLayout(m_asked);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_facts->setHorizontalSpacing(16);
    m_facts->setVerticalSpacing(5);
    m_facts->setColumnStretch(1, 1);
    column->addLayout(m_facts);
    column->addSpacing(4);
    column->addWidget(m_about);
    column->addSpacing(6);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_keep, m_place, m_why, m_first, m_pass,
                                                           m_second, m_again})
        column->addWidget(widget);
    for (QLabel* label : {m_about, m_why, m_words})
        label->setWordWrap(true);
    for (QLineEdit* line : {m_pass, m_again}) {
        line->setEchoMode(QLineEdit::Password);
        line->setMinimumHeight(scaled(30));
        listenTo(line);
    }
    m_first->setBuddy(m_pass);
    m_second->setBuddy(m_again);
    m_secret->setReadOnly(true);
    m_secret->setMinimumHeight(scaled(30));
    listenTo(m_secret);
    listenTo(m_place);
    listenTo(&act()); // it has the focus where nothing else is asked
    body().addWidget(m_asked);
    body().addWidget(m_words);
    body().addWidget(m_secret);
    connect(m_place, &OptionRow::chosen, this, &JoinPanel::choose);
}

void JoinPanel::open(const JoinOffer& offer)
{
    frame(tr("Join a hub"), {}, tr("Join"));
    for (QLabel* label : m_labels)
        delete label;
    m_labels.clear();
    for (const auto& [name, value] : offer.facts) {
        const int row = int(m_labels.size() / 2);
        for (const bool isValue : {false, true}) {
            QLabel* label = plainLabel(isValue ? Type::BodyBold : Type::Small, m_asked);
            label->setText(isValue ? value : name);
            label->setWordWrap(isValue);
            setInk(label, isValue ? theme().t1 : theme().t3);
            m_facts->addWidget(label, row, int(isValue));
            m_labels.push_back(label);
        }
    }
    m_about->setText(offer.about);
    setInk(m_about, theme().t2);
    m_keep->setText(tr("Where the secret of your login is kept"));
    m_first->setText(tr("Passphrase"));
    m_second->setText(tr("The same passphrase again"));
    m_pass->setAccessibleName(m_first->text());
    m_again->setAccessibleName(m_second->text());
    for (QLabel* label : {m_keep, m_why, m_first, m_second})
        setInk(label, theme().t3);
    m_place->setAccessibleName(m_keep->text());
    m_place->setOptions({{codeOf(SecretPlace::Keychain), tr("Keychain"), nullptr, {}},
                         {codeOf(SecretPlace::File), tr("File with a passphrase"), nullptr, {}},
                         {codeOf(SecretPlace::Ask), tr("Ask at each start"), nullptr, {}}});
    m_place->setValue(codeOf(SecretPlace::Keychain));
    enter(Step::Asking);
    choose(m_place->value());
    openOn(m_place);
}

void JoinPanel::openProblem(const QString& sentence)
{
    frame(tr("Join a hub"), {}, tr("Choose another file"));
    m_words->setText(sentence);
    enter(Step::Problem);
    openOn(nullptr);
    act().setFocus();
}

void JoinPanel::enter(Step step)
{
    m_step = step;
    m_asked->setVisible(step == Step::Asking || step == Step::Waiting);
    m_asked->setEnabled(step == Step::Asking);
    m_words->setVisible(step != Step::Asking);
    m_secret->hide();
    act().setEnabled(step != Step::Waiting);
    setInk(m_words, step == Step::Waiting ? theme().t2 : theme().t1);
    if (isOpen())
        place();
}

void JoinPanel::choose(const QString& code)
{
    const auto at = fromCode<SecretPlace>(QStringView(code)).value_or(SecretPlace::Keychain);
    m_why->setText(
        at == SecretPlace::Keychain
            ? tr("The keychain of your desktop keeps it; you are asked for nothing.")
        : at == SecretPlace::File
            ? tr("A file beside the workspace keeps it. Matoi asks for the passphrase at "
                 "each start; recording goes on without it.")
            : tr("Nothing keeps it. It is shown to you once, and Matoi asks for it at "
                 "each start."));
    const bool file = at == SecretPlace::File;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_first, m_pass, m_second, m_again})
        widget->setVisible(file);
    clearRefusal();
    m_asked->layout()->activate(); // or the card would keep room for what is hidden now
    if (isOpen())
        place();
}

void JoinPanel::submit()
{
    switch (m_step) {
    case Step::Problem:
        finish();
        return Q_EMIT otherFileRequested();
    case Step::Waiting:
        return;
    case Step::Done:
        finish();
        return Q_EMIT accepted();
    case Step::Asking:
        break;
    }
    const auto at =
        fromCode<SecretPlace>(QStringView(m_place->value())).value_or(SecretPlace::Keychain);
    if (at == SecretPlace::File && m_pass->text().isEmpty()) {
        m_pass->setFocus();
        return refuse(tr("A passphrase is missing: the file would keep the secret in plain."));
    }
    if (at == SecretPlace::File && m_pass->text() != m_again->text()) {
        m_again->setFocus();
        return refuse(tr("The two passphrases differ. Nothing was done yet."));
    }
    clearRefusal();
    Q_EMIT joinRequested(at, at == SecretPlace::File ? m_pass->text().toUtf8() : QByteArray());
}

void JoinPanel::await(const QString& sentence)
{
    clearRefusal();
    m_words->setText(sentence);
    setFocus(); // the lines are closed meanwhile, and Esc must be heard
    enter(Step::Waiting);
}

void JoinPanel::refuseFor(const QString& sentence, SecretPlace at)
{
    enter(Step::Asking);
    m_place->setValue(codeOf(at));
    choose(m_place->value());
    refuse(sentence);
    (at == SecretPlace::File ? static_cast<QWidget*>(m_pass) : m_place)->setFocus();
}

void JoinPanel::showDone(const QString& title, const QString& sentence, const QString& secret,
                         const QString& action)
{
    frame(title, {}, action);
    m_words->setText(sentence);
    m_pass->clear();
    m_again->clear();
    enter(Step::Done);
    m_secret->setText(secret);
    m_secret->setVisible(!secret.isEmpty());
    m_secret->setAccessibleName(tr("Secret, asked for at each start"));
    place();
    if (secret.isEmpty()) {
        act().setFocus();
    } else {
        m_secret->setFocus();
        m_secret->selectAll();
    }
}

void JoinPanel::closing()
{
    m_secret->clear();
    if (m_step == Step::Waiting)
        Q_EMIT givenUp();
    if (m_step != Step::Asking)
        return;
    m_pass->clear();
    m_again->clear();
}

} // namespace matoi::ui
