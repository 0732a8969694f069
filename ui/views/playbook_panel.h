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
class OptionRow;

//! The team's playbooks as text. A wrong one is refused with line and column, the caret goes there,
//! and nothing typed is lost. Incidents that run keep the copy they were declared with.
class PlaybookPanel : public ScrimPanel
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
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void show(const QString& id);
    Book* current();

    std::vector<Book> m_books;
    QString m_id;
    std::function<void(const QString&)> m_act;
    OptionRow* m_which;
    QPlainTextEdit* m_text;
    QLabel *m_title, *m_note, *m_error;
    Button *m_save, *m_builtin, *m_cancel;
};

} // namespace matoi::ui
