// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/projections/risk_body.h>

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi
{

std::vector<Alternative> alternatives(const QString& policy)
{
    static const QRegularExpression sign(u"^\\[([xX ✓-])\\]\\s*(.+)$"_s);
    std::vector<Alternative> list;
    for (const QString& line : policy.split(u'\n')) {
        const auto match = sign.match(line.trimmed());
        if (!match.hasMatch()) {
            if (!line.trimmed().isEmpty())
                list.push_back({Alternative::Kind::Plain, line.trimmed()});
            continue;
        }
        const QChar c = match.captured(1).front();
        list.push_back({c == u' '   ? Alternative::Kind::Open
                        : c == u'-' ? Alternative::Kind::Rejected
                                    : Alternative::Kind::Chosen,
                        match.captured(2)});
    }
    return list;
}

std::vector<RiskLogLine> logLines(const RiskRecord& record, RiskLog log)
{
    std::vector<RiskLogLine> lines;
    std::copy_if(record.logs.begin(), record.logs.end(), std::back_inserter(lines),
                 [&](const RiskLogLine& line) { return line.log == log; });
    std::stable_sort(lines.begin(), lines.end(),
                     [](const RiskLogLine& a, const RiskLogLine& b) { return a.on < b.on; });
    return lines;
}

} // namespace matoi
