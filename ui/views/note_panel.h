// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/views/scrim_panel.h>

#include <functional>
#include <vector>

class QLabel;
class QPlainTextEdit;

namespace matoi::ui
{

class Button;

//! Something to read, and at most three things to do with it. Enter does the first; Esc closes.
class NotePanel : public ScrimPanel
{
    Q_OBJECT
public:
    struct Act {
        QString words;
        std::function<void()> run;
    };
    explicit NotePanel(QWidget* window);
    //! `body` is plain text, scrolled where it is long. An act closes the panel before it runs.
    void open(const QString& title, const QString& note, const QString& body,
              std::vector<Act> acts);
    QString title() const;
    QString body() const;
    //! Does the act at `index`, as a click on its button would.
    void run(int index);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    QLabel *m_title, *m_note;
    QPlainTextEdit* m_body;
    std::vector<Button*> m_buttons;
    Button* m_close;
    std::vector<Act> m_acts;
};

} // namespace matoi::ui
