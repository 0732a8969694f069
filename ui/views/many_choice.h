// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace matoi::ui
{

//! Several of a list: arrows move, Space ticks. Codes inside, words outside.
class ManyChoice : public QListWidget
{
    Q_OBJECT
public:
    explicit ManyChoice(QWidget* parent = nullptr);
    //! `chosen` = codes with commas between them.
    void setChoices(const std::vector<std::pair<QString, QString>>& choices, const QString& chosen);
    //! The ticked codes with commas between them, in the order of the list.
    QString value() const;
};

} // namespace matoi::ui
