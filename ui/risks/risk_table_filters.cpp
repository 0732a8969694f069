// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/risks/risk_list.h>
#include <ui/risks/risk_page.h>
#include <ui/risks/risk_panels_parts.h>
#include <ui/risks/risk_table.h>
#include <ui/risks/risk_table_panels.h>
#include <ui/risks/saved_filters_panel.h>
#include <ui/shell/acts.h>
#include <ui/views/form_panel.h>

using namespace Qt::StringLiterals;

// What the table shows: which rows, which columns.
namespace matoi::ui
{

using Kind = FormField::Kind;

void RiskTablePanels::keepFilter()
{
    const RiskListFilter now = m_table.page().list().filter();
    m_acts.form().open(u"risk-filter-name"_s, tr("Keep this filter"),
                       tr("On this device; W lists those that are kept"),
                       {{u"name"_s, tr("Name"), Kind::Line, {}, {}, {}}}, tr("Keep"),
                       [this, now](const FormValues& v) {
                           const QString name = v[u"name"_s].trimmed();
                           if (name.isEmpty())
                               return m_acts.form().refuse(tr("A filter needs a name."));
                           saveFilter({name, now});
                           m_acts.form().succeed();
                           m_acts.say(tr("The filter “%1” is kept.").arg(name));
                       });
}

void RiskTablePanels::filters() { m_saved.open(); }

void RiskTablePanels::columns()
{
    using C = RiskTableColumn;
    Choices all;
    QStringList shown;
    const auto hidden = m_table.view().hiddenColumns();
    for (int c = 0; c < int(C::Count_); ++c) {
        if (C(c) == C::Title)
            continue; // without it nobody knows what a row is
        all.emplace_back(QString::number(c), RiskTableModel::heading(C(c)));
        if (std::find(hidden.begin(), hidden.end(), C(c)) == hidden.end())
            shown << QString::number(c);
    }
    m_acts.form().open(
        u"risk-columns"_s, tr("Columns of the table"),
        tr("In the table Alt+← → moves a column, Alt+Shift+← → makes it narrower or wider"),
        {{u"shown"_s, tr("Shown"), Kind::Many, shown.join(u','), {}, all}}, tr("Apply"),
        [this, all](const FormValues& v) {
            const QStringList ticked = v[u"shown"_s].split(u',', Qt::SkipEmptyParts);
            std::vector<C> without;
            for (const auto& [code, word] : all)
                if (!ticked.contains(code))
                    without.push_back(C(code.toInt()));
            m_table.view().hideColumns(without);
            m_acts.form().succeed();
        });
}

} // namespace matoi::ui
