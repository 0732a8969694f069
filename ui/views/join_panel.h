// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/service/secrets.h>
#include <ui/views/framed_panel.h>

class QGridLayout;
class QLineEdit;

namespace matoi::ui
{

class OptionRow;

//! An invitation, as a person is to see it before taking it.
struct JoinOffer {
    std::vector<std::pair<QString, QString>> facts; //!< label, value
    QString about;                                  //!< which workspace it will be
};

//! The one panel of joining: what the file says, where the secret is kept, then what happens, then
//! what was done. A passphrase that was typed stays through every refusal. The owner joins.
class JoinPanel : public FramedPanel
{
    Q_OBJECT
public:
    explicit JoinPanel(QWidget* window);
    void open(const JoinOffer& offer);
    //! The file is none; its act asks for another one.
    void openProblem(const QString& sentence);
    //! What is awaited; Esc gives it up.
    void await(const QString& sentence);
    //! It did not work, and why; `place` is chosen then.
    void refuseFor(const QString& sentence, SecretPlace place);
    //! `secret`: told once, because nothing keeps it; usually empty.
    void showDone(const QString& title, const QString& sentence, const QString& secret,
                  const QString& act);
    bool waits() const { return m_step == Step::Waiting; }

Q_SIGNALS:
    void joinRequested(matoi::SecretPlace place, const QByteArray& passphrase);
    void otherFileRequested();
    //! Given up while it was awaited.
    void givenUp();
    //! It is done and its act was pressed.
    void accepted();

protected:
    void submit() override;
    bool enterSubmits(const QObject*) const override { return true; }
    void closing() override;

private:
    enum class Step { Problem, Asking, Waiting, Done };
    void enter(Step step);
    void choose(const QString& place);

    Step m_step = Step::Asking;
    QWidget* m_asked; //!< everything of the question
    QGridLayout* m_facts;
    QLabel *m_about, *m_keep, *m_why, *m_first, *m_second, *m_words;
    OptionRow* m_place;
    QLineEdit *m_pass, *m_again, *m_secret;
    std::vector<QLabel*> m_labels;
};

} // namespace matoi::ui
