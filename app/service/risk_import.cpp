// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/intake/entry_maker.h>
#include <app/service/risk_import.h>

#include <QRegularExpression>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

//! The record of a row; null = a new one, for which number or key are put into `values`.
Result<StreamId> recordOf(Session& session, RiskLine& line)
{
    static const QRegularExpression label(u"^RISK-(\\d{1,9})[b-z]?$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    if (const auto match = label.match(line.id); match.hasMatch()) {
        const auto found = session.findRisk(line.id);
        if (found || found.error().code != ErrorCode::NoSuchRisk)
            return found;
        line.values.number = match.captured(1).toLongLong();
        return *line.values.number > 0 ? Result<StreamId>(StreamId())
                                       : Error{ErrorCode::BadId, line.id};
    }
    if (!line.id.isEmpty())
        if (const auto uuid = StreamId::fromString(line.id); !uuid.isNull())
            if (const auto found = session.findRisk(line.id))
                return found;
    line.values.sourceKey = line.id;
    const auto known = session.store().risksBySource(line.id, line.values.title);
    if (!known)
        return known.error();
    if (known->size() > 1)
        return Error{ErrorCode::Ambiguous, line.id.isEmpty() ? line.values.title : line.id};
    return known->empty() ? StreamId() : known->front();
}

//! What two rows of one table must not share.
QString identityOf(const RiskLine& line, StreamId record)
{
    return !record.isNull()     ? record.toString()
           : !line.id.isEmpty() ? u"id "_s + line.id.toUpper()
                                : u"title "_s + line.values.title;
}

//! Plans one row; an error's context has no line yet.
Status planOne(Session& session, RiskLine line, std::set<QString>& seen, RiskPlan& plan)
{
    if (line.owner) {
        const auto owner = session.findPerson(*line.owner);
        if (!owner)
            return owner.error();
        line.values.owner = *owner;
    }
    const auto record = recordOf(session, line);
    if (!record)
        return record.error();
    if (!seen.insert(identityOf(line, *record)).second)
        return Error{ErrorCode::AlreadyExists, line.id.isEmpty() ? line.values.title : line.id};
    const auto decision = session.tryOut(*record, line.values);
    if (!decision)
        return decision.error();
    if (decision->facts.empty()) {
        ++plan.unchanged;
        return success();
    }
    ++(record->isNull() ? plan.added : plan.updated);
    plan.rows.emplace_back(*record, std::move(line.values));
    return success();
}

} // namespace

Result<RiskPlan> planRisks(Session& session, const RiskLines& lines, const Progress& progress)
{
    constexpr qint64 kStep = 500;
    RiskPlan plan;
    plan.errors = lines.errors;
    std::set<QString> seen;
    qint64 done = 0;
    for (const RiskLine& line : lines.lines) {
        if (plan.errors.size() >= kMaxRiskFaults)
            break;
        if (const auto ok = planOne(session, line, seen, plan); !ok)
            plan.errors.push_back(atLine(line.line, ok.error()));
        if (++done % kStep == 0 && progress && !progress(done, qint64(lines.lines.size())))
            return ErrorCode::Cancelled;
    }
    // Numbers that the table names are taken before any is given out.
    std::stable_partition(plan.rows.begin(), plan.rows.end(),
                          [](const auto& row) { return row.second.number.has_value(); });
    return plan;
}

Result<qint64> recordRisks(Session& session, const RiskPlan& plan, PersonId as,
                           const Progress& progress)
{
    if (!plan.errors.empty())
        return Error{ErrorCode::ImportRefused, {}};
    return session.importRisks(plan.rows, as, progress);
}

reports::RiskSheetRow riskSheetRow(const Reader& reader, const RiskRecord& record,
                                   const QString& label)
{
    reports::RiskSheetRow row{record, label, {}};
    for (const RiskLink& link : record.links)
        if (link.kind == StreamKind::Incident)
            if (const auto linked = reader.linked(link); linked && *linked)
                row.incidents << (*linked)->label;
    return row;
}

Result<std::vector<reports::RiskSheetRow>> riskSheet(const Reader& reader, const RiskFilter& filter)
{
    const auto rows = reader.risks(filter, RiskSort::Number);
    if (!rows)
        return rows.error();
    std::vector<reports::RiskSheetRow> sheet;
    for (const RiskRow& row : *rows) {
        auto record = reader.risk(row.id);
        if (!record)
            return record.error();
        sheet.push_back(riskSheetRow(reader, *record, row.label));
    }
    return sheet;
}

} // namespace matoi
