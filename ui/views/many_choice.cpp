// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/theme/theme.h>
#include <ui/views/many_choice.h>

#include <algorithm>

namespace matoi::ui
{

ManyChoice::ManyChoice(QWidget* parent)
    : QListWidget(parent)
{
    setUniformItemSizes(true);
    setTabKeyNavigation(false);
}

void ManyChoice::setChoices(const std::vector<std::pair<QString, QString>>& choices,
                            const QString& chosen)
{
    clear();
    const QStringList ticked = chosen.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const auto& [code, word] : choices) {
        auto* item = new QListWidgetItem(word, this);
        item->setData(Qt::UserRole, code);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(ticked.contains(code) ? Qt::Checked : Qt::Unchecked);
        item->setSizeHint({0, scaled(26)});
    }
    setFixedHeight(scaled(26) * std::clamp(count(), 1, 8) + 6);
    setCurrentRow(0);
}

QString ManyChoice::value() const
{
    QStringList codes;
    for (int row = 0; row < count(); ++row)
        if (item(row)->checkState() == Qt::Checked)
            codes << item(row)->data(Qt::UserRole).toString();
    return codes.join(QLatin1Char(','));
}

} // namespace matoi::ui
