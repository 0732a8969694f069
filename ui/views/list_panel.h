// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/theme/theme.h>
#include <ui/views/scrim_panel.h>

#include <vector>

class QHBoxLayout;

namespace matoi::ui
{

class Button;
class RowPicker;

//! A card with rows of which one is chosen, and acts on it or on all. Enter does the first act,
//! letters the others. What is awaited or went wrong is said in the card. The owner does it.
class ListPanel : public ScrimPanel
{
    Q_OBJECT
public:
    struct Row {
        QString lead, text, aside, below; //!< left, middle, right; below = a second line in small
        const char* icon = nullptr;
        QColor Theme::*ink = nullptr; //!< of the icon
    };
    struct Act {
        QString id, words, key; //!< key: one letter; empty = Enter
        bool ofRow = true;      //!< false = also possible where there is no row
    };
    //! `rowHeight` in device-independent pixels before the text scale.
    ListPanel(QWidget* window, int width, int rowHeight);
    //! `fact` and `advice` stand there while there are no rows.
    void open(const QString& title, const QString& fact, const QString& advice,
              const std::vector<Act>& acts);
    //! The chosen row stays chosen, or the last one is.
    void setRows(std::vector<Row> rows, const QString& note);
    const std::vector<Row>& rows() const { return m_rows; }
    int current() const;
    //! What is awaited, or why it was not done; empty = neither. Nothing can be pressed meanwhile
    //! where it is awaited.
    void await(const QString& sentence);
    void refuse(const QString& sentence);
    //! What was done.
    void tell(const QString& sentence);
    //! What the rows are; neither good nor bad.
    void explain(const QString& sentence);
    QString message() const;

Q_SIGNALS:
    //! `row` is -1 where none is chosen.
    void acted(const QString& id, int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fit();
    void press(const Act& act);
    void say(const QString& sentence, const QColor& ink);
    void paintRow(QPainter& p, int row, const QRect& r) const;

    RowPicker* m_picker;
    QLabel *m_title, *m_note, *m_fact, *m_advice, *m_message;
    QHBoxLayout* m_foot;
    Button* m_close;
    std::vector<Row> m_rows;
    std::vector<Act> m_acts;
    std::vector<Button*> m_buttons;
    bool m_awaits = false;
};

} // namespace matoi::ui
