// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace matoi::ui
{

class Button;

//! A few answers side by side, one of them chosen: arrow keys move the choice, a click sets it
//! (ui.md 6, Segments). Codes inside, words outside.
class OptionRow : public QWidget
{
    Q_OBJECT
public:
    //! Segments: joined, for answers and views. Apart: with a gap, for sources with their keys.
    enum class Look { Segments, Apart };
    struct Option {
        QString code, word;
        const char* icon = nullptr;
        QString key; //!< painted key cap; the owner binds it
    };
    explicit OptionRow(QWidget* parent = nullptr, Look look = Look::Segments);
    //! Keeps the choice if its code is still there.
    void setOptions(const std::vector<Option>& options);
    //! An unknown code chooses nothing.
    void setValue(const QString& code);
    QString value() const { return m_value; }
    bool offers(const QString& code) const;

Q_SIGNALS:
    void chosen(const QString& code);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void pick(int index);
    std::vector<std::pair<QString, Button*>> m_buttons;
    QString m_value;
    Look m_look;
};

} // namespace matoi::ui
