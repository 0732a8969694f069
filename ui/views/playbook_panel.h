// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/views/framed_panel.h>

#include <functional>
#include <vector>

class QPlainTextEdit;

namespace matoi::ui
{

class OptionRow;

//! The team's playbooks as text. A wrong one is refused with line and column, the caret goes there,
//! and nothing typed is lost. Incidents that run keep the copy they were declared with.
class PlaybookPanel : public FramedPanel
{
    Q_OBJECT
public:
    struct Book {
        QString id, name, text;
        QString builtin; //!< empty when the team made it
    };
    explicit PlaybookPanel(QWidget* window);
    //! `save` is asked with a text; it answers by succeed() or refuse().
    void open(std::vector<Book> books, std::function<void(const QString&)> save);
    void succeed();
    //! `place`: "line L, column C: ..." moves the caret.
    void refuse(const QString& sentence, const QString& place);

protected:
    void submit() override;

private:
    void show(const QString& id);
    Book* current();

    std::vector<Book> m_books;
    QString m_id;
    std::function<void(const QString&)> m_act;
    OptionRow* m_which;
    QPlainTextEdit* m_text;
    QLabel* m_note;
    Button* m_builtin;
};

} // namespace matoi::ui
