// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/views/scrim_panel.h>

#include <QString>

#include <vector>

class QLabel;

namespace matoi::ui
{

class Button;
class KeyColumns;

//! All keys on one card, made from the list of actions (ui.md 8). Any of Esc, Enter and ? closes.
class KeySheet : public ScrimPanel
{
    Q_OBJECT
public:
    //! One heading and what stands under it.
    struct Section {
        QString title;
        std::vector<std::pair<QString, QString>> rows; //!< key, words
    };
    explicit KeySheet(QWidget* window);
    void open(std::vector<Section> sections);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLabel* m_title;
    KeyColumns* m_columns;
    Button* m_close;
};

} // namespace matoi::ui
