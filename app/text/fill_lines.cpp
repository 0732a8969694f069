// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/fill_lines.h>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace matoi::text
{

QStringList fillLines(const QString& text, const std::map<QString, QString>& values)
{
    static const QRegularExpression placeholder(u"\\{([a-z_]+)\\}"_s);
    QStringList lines;
    for (const QString& line : text.split(u'\n')) {
        QString filled;
        qsizetype from = 0;
        bool known = true;
        // Piece by piece: a value that looks like a placeholder is a person's words.
        for (auto it = placeholder.globalMatch(line); it.hasNext();) {
            const auto match = it.next();
            const auto value = values.find(match.captured(1));
            known = known && value != values.end() && !value->second.isEmpty();
            filled +=
                line.mid(from, match.capturedStart() - from) + (known ? value->second : QString());
            from = match.capturedEnd();
        }
        if (!known || (line.isEmpty() && (lines.isEmpty() || lines.back().isEmpty())))
            continue;
        lines << filled + line.mid(from);
    }
    return lines;
}

} // namespace matoi::text
