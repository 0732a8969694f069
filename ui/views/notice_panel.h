// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/views/scrim_panel.h>

#include <QMap>

#include <vector>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace matoi::ui
{

class Button;
class OptionRow;

//! What customers read, in one panel: to be drafted, to be approved, to be recorded as sent. It
//! shows and asks; its owner submits and answers through succeed() or refuse(). Later (Esc) always
//! closes, and what was typed comes back the next time.
class NoticePanel : public ScrimPanel
{
    Q_OBJECT
public:
    enum class Mode { Draft, Approve, Sent };
    //! Codes and words of a choice.
    using Choices = std::vector<std::pair<QString, QString>>;
    struct Content {
        QString id; //!< what was typed is kept under it
        QString title, policy;
        QString stage, subject, text, recipients;
        Choices stages;    //!< Draft
        Choices approvers; //!< Approve; the first is chosen
    };
    explicit NoticePanel(QWidget* window);

    void open(Mode mode, const Content& content);
    //! Another prepared text, where nobody has changed the one that stands.
    void setPrepared(const QString& subject, const QString& text);
    void succeed();
    void refuse(const QString& sentence);

    Mode mode() const { return m_mode; }
    QString stage() const;
    QString subject() const;
    QString text() const;
    QString recipients() const;
    QString approver() const;
    QString at() const;
    QString reason() const;

Q_SIGNALS:
    void stageChosen(const QString& code);
    //! The main act of the mode: save the draft, approve, record as sent. With a reason typed in
    //! Draft: nobody needs to be told.
    void confirmed();
    //! To write it anew instead of approving it.
    void reviseRequested();
    void copied();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void closing() override;

private:
    void build();
    void retitle();
    void confirm();
    void copy();

    Mode m_mode = Mode::Draft;
    QString m_id;
    std::vector<std::pair<QString, std::pair<QLabel*, QWidget*>>> m_rows; // name, label and field
    QLabel *m_title, *m_policy, *m_error;
    OptionRow* m_stage;
    QLineEdit *m_recipients, *m_subject, *m_at, *m_reason;
    QPlainTextEdit* m_text;
    QComboBox* m_approver;
    Button *m_copy, *m_revise, *m_later, *m_save;
    QMap<QString, QString> m_prepared;             // what was filled in, by field
    QMap<QString, QMap<QString, QString>> m_typed; // what people changed, by id and field
};

} // namespace matoi::ui
