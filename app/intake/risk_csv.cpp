// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/intake/entry_maker.h>
#include <app/intake/risk_cells.h>
#include <app/intake/risk_csv.h>

#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace matoi
{

using L1 = QLatin1StringView;
using C = RiskColumn;

template <>
std::span<const L1> codeNames<RiskColumn>()
{
    static constexpr std::array names{L1("ignored"),
                                      L1("id"),
                                      L1("title"),
                                      L1("status"),
                                      L1("owner"),
                                      L1("service"),
                                      L1("found_in"),
                                      L1("first_seen_on"),
                                      L1("investigation_started_on"),
                                      L1("next_visit_on"),
                                      L1("potential_impact"),
                                      L1("potential_scope"),
                                      L1("potential_degree"),
                                      L1("current_impact"),
                                      L1("current_scope"),
                                      L1("current_degree"),
                                      L1("likelihood"),
                                      L1("summary"),
                                      L1("cause_log"),
                                      L1("cause"),
                                      L1("policy"),
                                      L1("countermeasure_log"),
                                      L1("next_action"),
                                      L1("incidents")};
    return names;
}

RiskColumn riskColumnOf(const QString& heading)
{
    static const std::vector<std::pair<C, QStringList>> known{
        {C::Id, u"id|no|no.|番号|管理番号|リスクid|risk id"_s.split(u'|')},
        {C::Title, u"title|name|risk|タイトル|名前|件名|リスク|リスク名|課題"_s.split(u'|')},
        {C::State, u"status|ステータス|状態|対応状況"_s.split(u'|')},
        {C::Owner, u"owner|assignee|担当|担当者|オーナー"_s.split(u'|')},
        {C::Service, u"service|component|サービス|対象サービス|システム"_s.split(u'|')},
        {C::FoundIn, u"found in|meeting|見つけた場|発見の場|発見した会議"_s.split(u'|')},
        {C::FirstSeen, u"first seen|first seen on|初回認知日|認知日|発見日"_s.split(u'|')},
        {C::InvestigatedSince,
         u"investigated since|investigation started|investigation started on|調査開始日|調査開始"_s
             .split(u'|')},
        {C::NextVisit, u"next visit|next visit on|次回確認|次回確認日"_s.split(u'|')},
        {C::Potential,
         u"potential impact|potential|潜在的なインパクト|潜在インパクト|潜在"_s.split(u'|')},
        {C::PotentialScope,
         u"scope of impact|scope|potential scope|影響範囲|潜在の影響範囲"_s.split(u'|')},
        {C::PotentialDegree,
         u"degree of impact|degree|potential degree|影響度|潜在の影響度"_s.split(u'|')},
        {C::Current, u"current impact|current|現在のインパクト|現在インパクト|現在"_s.split(u'|')},
        {C::CurrentScope, u"current scope|現在の影響範囲"_s.split(u'|')},
        {C::CurrentDegree, u"current degree|現在の影響度"_s.split(u'|')},
        {C::Likelihood, u"likelihood|発生可能性|発生確率"_s.split(u'|')},
        {C::Summary, u"summary|description|概要|説明"_s.split(u'|')},
        {C::CauseLog,
         u"from recognition to the cause|cause log|log to the cause|"
         "認知から原因特定までのログ|認知-原因特定ログ|認知-原因特定までのログ"_s.split(u'|')},
        {C::Cause, u"cause|root cause|原因"_s.split(u'|')},
        {C::Policy, u"countermeasures|policy|対策方針|対策案"_s.split(u'|')},
        {C::CountermeasureLog, u"log of countermeasures|countermeasure log|対策ログ"_s.split(u'|')},
        {C::NextAction, u"next action|ネクストアクション|次のアクション"_s.split(u'|')},
        {C::Incidents,
         u"incidents|incident|related incidents|障害|関連障害|インシデント|関連インシデント"_s
             .split(u'|')}};
    QString name = heading.normalized(QString::NormalizationForm_KC).trimmed().toLower();
    // Wave dashes are written in many ways.
    name.replace(u'~', u'-').replace(u'\u301c', u'-').replace(u'\u2013', u'-').replace(u'_', u' ');
    for (const auto& [column, words] : known)
        if (words.contains(name))
            return column;
    return C::Ignored;
}

Result<RiskTable> readRiskTable(const QByteArray& bytes)
{
    auto rows = readCsv(bytes);
    if (!rows)
        return rows.error();
    RiskTable table;
    table.line = rows->front().line;
    table.headings = rows->front().cells;
    QSet<int> seen;
    for (const QString& heading : table.headings) {
        // Of two columns for one thing the first counts until somebody says otherwise.
        const C column = riskColumnOf(heading);
        const bool again = column != C::Ignored && seen.contains(int(column));
        seen.insert(int(column));
        table.columns.push_back(again ? C::Ignored : column);
    }
    rows->erase(rows->begin());
    table.rows = std::move(*rows);
    return table;
}

namespace
{

//! Faults of the mapping itself.
Status checkColumns(const RiskTable& table, const std::vector<RiskColumn>& columns)
{
    QSet<int> seen;
    for (size_t i = 0; i < columns.size(); ++i) {
        if (columns[i] != C::Ignored && seen.contains(int(columns[i])))
            return badCsv(table.line, table.headings.value(qsizetype(i)));
        seen.insert(int(columns[i]));
    }
    if (columns.size() != size_t(table.headings.size()))
        return badCsv(table.line, u"%1 / %2"_s.arg(columns.size()).arg(table.headings.size()));
    if (!seen.contains(int(C::Title)) && !seen.contains(int(C::Id)))
        return badCsv(table.line, u"headers: title, id"_s);
    return success();
}

} // namespace

RiskLines readRiskLines(const RiskTable& table, const std::vector<RiskColumn>& columns)
{
    RiskLines read;
    if (const auto ok = checkColumns(table, columns); !ok) {
        read.errors.push_back(ok.error());
        return read;
    }
    for (const CsvRow& row : table.rows) {
        if (read.errors.size() >= kMaxRiskFaults)
            break;
        if (size_t(row.cells.size()) != columns.size()) {
            read.errors.push_back(
                badCsv(row.line, u"cells: %1 / %2"_s.arg(row.cells.size()).arg(columns.size())));
            continue;
        }
        RiskLine line;
        line.line = row.line;
        const size_t before = read.errors.size();
        for (size_t i = 0; i < columns.size(); ++i)
            if (auto ok = takeRiskCell(line, columns[i], row.cells[qsizetype(i)]); !ok)
                read.errors.push_back(atLine(row.line, ok.error()));
        (read.errors.size() == before ? read.lines : read.faulty).push_back(std::move(line));
    }
    return read;
}

} // namespace matoi
