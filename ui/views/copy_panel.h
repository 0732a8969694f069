// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/views/scrim_panel.h>

#include <vector>

class QHBoxLayout;
class QPlainTextEdit;

namespace matoi::ui
{

class Button;

//! A text to be taken elsewhere, in one form or several: read here, copied by one key. Never edited
//! and never read as markup.
class CopyPanel : public ScrimPanel
{
    Q_OBJECT
public:
    struct Form {
        QString name, key, text; //!< "Copy as Markdown", "M"
    };
    explicit CopyPanel(QWidget* window);
    //! Shows the first form.
    void open(const QString& title, const QString& note, std::vector<Form> forms);
    //! What is on the screen.
    QString text() const;

Q_SIGNALS:
    void copied(const QString& form);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void copy(size_t form);

    QLabel *m_title, *m_note;
    QPlainTextEdit* m_text;
    QHBoxLayout* m_foot;
    Button* m_close;
    std::vector<Form> m_forms;
    std::vector<Button*> m_buttons;
};

} // namespace matoi::ui
