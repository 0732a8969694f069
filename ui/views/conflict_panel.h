// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/rival_words.h>
#include <ui/views/scrim_panel.h>

namespace matoi::ui
{

class Button;

//! What was chosen, by field.
using Choices = std::vector<std::pair<QString, EventId>>;

//! Two people gave one field different values (ui.md 10, Conflict): mine and theirs side by side,
//! with the person and the time. Left and right choose and go on to the next field, Ctrl+Enter
//! keeps what is chosen. What only one side changed is not asked. The owner submits.
class ConflictPanel : public ScrimPanel
{
    Q_OBJECT
public:
    explicit ConflictPanel(QWidget* window);
    //! `me`: whose values are called mine. What stands now is chosen to begin with.
    void openFor(std::vector<RivalField> fields, PersonId me, const QTimeZone& zone);
    Choices choices() const;

Q_SIGNALS:
    void chosen(const matoi::ui::Choices& choices);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    class Table;
    void pick(int row, int column);
    void save();
    void say();

    Table* m_table;
    QLabel *m_title, *m_note;
    Button *m_later, *m_keep;
    std::vector<RivalField> m_fields;
    std::vector<int> m_picked;
    PersonId m_me;
    QTimeZone m_zone;
    int m_row = 0;
};

} // namespace matoi::ui
