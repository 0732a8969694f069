// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/risk_text.h>
#include <ui/models/day_input.h>
#include <ui/risks/risk_panels_parts.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

Choices scopeChoices(const std::map<QString, QString>& policy)
{
    Choices choices{{QString(), text::word(ImpactBand::Unknown)}};
    for (const qint64 n : {1, 2, 3})
        choices.emplace_back(QString::number(n), text::scopeText(n, policy));
    return choices;
}

Choices degreeChoices(const std::map<QString, QString>& policy)
{
    Choices choices{{QString(), text::word(ImpactBand::Unknown)}};
    for (const qint64 n : {1, 3, 5})
        choices.emplace_back(QString::number(n), text::degreeText(n, policy));
    return choices;
}

Choices likelihoodChoices()
{
    Choices choices;
    for (const qint64 n : {1, 2})
        choices.emplace_back(QString::number(n),
                             QString::number(n) + u"  "_s + text::likelihoodText(n));
    return choices;
}

std::optional<qint64> factorOf(const QString& code)
{
    return code.isEmpty() ? std::nullopt : std::optional(code.toLongLong());
}

QString codeOf(RiskStatus status) { return QString::number(int(status)); }

RiskStatus riskStatusOf(const QString& code)
{
    const int n = code.toInt();
    return n >= 0 && n <= int(RiskStatus::Completed) ? RiskStatus(n) : RiskStatus::NotStarted;
}

std::optional<QString> readVisit(const FormValues& values, QDate today, VisitChoice* visit)
{
    const QString typed = values[u"visit"_s].trimmed();
    if (typed.isEmpty())
        return std::nullopt;
    const auto day = dayTyped(typed, today);
    if (!day)
        return QCoreApplication::translate(
                   "matoi::ui::RiskPanels",
                   "“%1” is no day. Write it as 2026-12-22, 12/22, +7 or +1m.")
            .arg(typed);
    visit->on = *day;
    return std::nullopt;
}

QString documentNamed(const QString& name)
{
    QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (!QFileInfo(folder).isDir())
        folder = QDir::homePath();
    return QDir(folder).filePath(name);
}

QString typedFile(const QString& typed)
{
    QString path = typed.trimmed();
    if (path.startsWith("~/"_L1))
        path = QDir::homePath() + path.mid(1);
    return path.isEmpty() || QDir::isRelativePath(path) || QFileInfo(path).isDir() ? QString()
                                                                                   : path;
}

} // namespace matoi::ui
