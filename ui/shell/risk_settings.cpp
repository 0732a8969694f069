// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/risk_text.h>
#include <ui/shell/risk_settings.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

std::vector<Setting> riskSettings(const QString& section, const std::map<QString, QString>& policy)
{
    const auto now = [&](const QString& key) {
        const auto it = policy.find(key);
        return it == policy.end() ? QString() : it->second;
    };
    const QString preset = now(u"risk.labels"_s);
    std::vector<Setting> all{
        {section,
         {u"policy/risk.labels"_s,
          QCoreApplication::translate("RiskSettings", "Whom an outage hits"),
          FormField::Kind::Options,
          preset == "stores"_L1 ? preset : u"customers"_s,
          {},
          {{u"customers"_s, QCoreApplication::translate("RiskSettings", "Customers")},
           {u"stores"_s, QCoreApplication::translate("RiskSettings", "Stores")}}},
         QCoreApplication::translate("RiskSettings", "The words of scope and degree where no own "
                                                     "ones stand below. Numbers and rules stay."),
         QCoreApplication::translate("RiskSettings", "customers")}};
    // What stands there when nothing is typed: the words of the preset.
    std::map<QString, QString> standard;
    if (!preset.isEmpty())
        standard[u"risk.labels"_s] = preset;
    const auto label = [&](const QString& key, const QString& name, const QString& word,
                           const QString& help) {
        all.push_back({section,
                       {u"policy/"_s + key, name, FormField::Kind::Line, now(key), word, {}},
                       help,
                       word});
    };
    for (const qint64 n : {1, 2, 3})
        label(u"risk.scope.%1"_s.arg(n),
              QCoreApplication::translate("RiskSettings", "Scope %1").arg(n),
              text::scopeText(n, standard),
              QCoreApplication::translate("RiskSettings", "Stands beside the %1 of scope.").arg(n));
    for (const qint64 n : {1, 3, 5})
        label(
            u"risk.degree.%1"_s.arg(n),
            QCoreApplication::translate("RiskSettings", "Degree %1").arg(n),
            text::degreeText(n, standard),
            QCoreApplication::translate("RiskSettings", "Stands beside the %1 of degree.").arg(n));
    return all;
}

} // namespace matoi::ui
