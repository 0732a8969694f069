// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace matoi::ui
{

//! One question of a panel.
struct FormField {
    //! Options lie side by side; a Choice opens a list; Many ticks several of one (codes with
    //! commas between them); Shown is there to be read, a Note is a sentence to read.
    enum class Kind { Line, Text, Choice, Options, Many, Shown, Note };
    QString key, label;
    Kind kind = Kind::Line;
    QString value, placeholder;
    std::vector<std::pair<QString, QString>> choices; //!< code, word
    //! Of a Choice: what the chosen code writes into other fields, as long as nobody typed there.
    std::function<QMap<QString, QString>(const QString&)> fills = {};
};

using FormValues = QMap<QString, QString>;

//! The widget that answers the question; owned by `parent`.
QWidget* makeField(const FormField& field, QWidget* parent);
//! What a widget of makeField() says: the text, or the code chosen.
QString fieldValue(const QWidget* widget);
//! The other way round.
void setFieldValue(QWidget* widget, const QString& value);

} // namespace matoi::ui
