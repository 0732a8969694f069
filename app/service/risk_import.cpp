// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/intake/entry_maker.h>
#include <app/service/risk_import.h>

#include <QRegularExpression>

#include <algorithm>
#include <iterator>
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

//! Of an error as atLine() made it.
qint64 lineOf(const Error& error)
{
    static const QRegularExpression line(u"^line (\\d+)"_s);
    return line.match(error.context).captured(1).toLongLong();
}

//! Each value of a row alone, on the record as it is: whatever is wrong with one of them shows.
std::vector<cmd::ImportRisk> apart(const cmd::ImportRisk& row)
{
    std::vector<cmd::ImportRisk> parts;
    const auto part = [&]() -> cmd::ImportRisk& {
        parts.emplace_back().title = row.title;
        return parts.back();
    };
    const auto each = [&](auto member) {
        if (row.*member)
            part().*member = row.*member;
    };
    part();
    each(&cmd::ImportRisk::owner);
    each(&cmd::ImportRisk::service);
    each(&cmd::ImportRisk::foundIn);
    each(&cmd::ImportRisk::firstSeenOn);
    each(&cmd::ImportRisk::investigationStartedOn);
    each(&cmd::ImportRisk::potential);
    each(&cmd::ImportRisk::current);
    each(&cmd::ImportRisk::likelihood);
    for (const auto& section : row.sections)
        part().sections.insert(section);
    for (const cmd::AddRiskLog& line : row.logs)
        part().logs.push_back(line);
    for (const RiskLink& link : row.links)
        part().links.push_back(link);
    return parts;
}

//! What two rows of one table must not share.
QString identityOf(const RiskLine& line, StreamId record)
{
    return !record.isNull()     ? record.toString()
           : !line.id.isEmpty() ? u"id "_s + line.id.toUpper()
                                : u"title "_s + line.values.title;
}

//! Plans a table row by row. Rows whose numbers the table names come first: those are taken before
//! any is given out.
class Planner
{
public:
    Planner(Session& session, bool addPeople)
        : m_session(session)
        , m_addPeople(addPeople)
    {
    }

    //! Everything that is wrong with it; the contexts have no line yet. `faulty`: what its cells
    //! say was wrong already, it is looked at for the rest only.
    std::vector<Error> plan(RiskLine line, bool faulty)
    {
        std::vector<Error> faults;
        QString stranger;
        if (line.owner) {
            const auto owner = m_session.findPerson(*line.owner);
            if (owner)
                line.values.owner = *owner;
            else if (m_addPeople && owner.error().code == ErrorCode::NoSuchPerson)
                stranger = *line.owner;
            else
                faults.push_back(owner.error());
        }
        for (const QString& number : line.incidents) {
            const auto incident = m_session.store().findIncident(number);
            if (incident)
                line.values.links.push_back({StreamKind::Incident, *incident});
            else
                faults.push_back(incident.error());
        }
        const auto record = recordOf(m_session, line);
        if (!record) {
            faults.push_back(record.error());
            return faults;
        }
        if (!m_seen.insert(identityOf(line, *record)).second)
            faults.push_back(
                {ErrorCode::AlreadyExists, line.id.isEmpty() ? line.values.title : line.id});
        const auto decision = m_session.tryOut(*record, line.values);
        if (!decision)
            addFaults(faults, *record, line.values, decision.error());
        if (!faults.empty() || faulty)
            return faults;
        if (decision->facts.empty() && stranger.isEmpty()) {
            ++m_plan.unchanged;
            return {};
        }
        ++(record->isNull() ? m_plan.added : m_plan.updated);
        if (!stranger.isEmpty() && m_strangers.insert(stranger).second)
            m_plan.newPeople.push_back(stranger);
        RiskPlan& part = line.values.number ? m_numbered : m_plan;
        part.rows.emplace_back(*record, std::move(line.values));
        part.owners.push_back(stranger);
        return {};
    }

    RiskPlan take()
    {
        const auto join = [](auto& first, auto& rest) {
            first.insert(first.end(), std::make_move_iterator(rest.begin()),
                         std::make_move_iterator(rest.end()));
            rest = std::move(first);
        };
        join(m_numbered.rows, m_plan.rows);
        join(m_numbered.owners, m_plan.owners);
        return std::move(m_plan);
    }

private:
    void addFaults(std::vector<Error>& faults, StreamId record, const cmd::ImportRisk& row,
                   const Error& first)
    {
        const size_t before = faults.size();
        for (const cmd::ImportRisk& part : apart(row)) {
            const auto decision = m_session.tryOut(record, part);
            if (!decision &&
                std::find(faults.begin(), faults.end(), decision.error()) == faults.end())
                faults.push_back(decision.error());
        }
        if (faults.size() == before)
            faults.push_back(first); // of the values together
    }

    Session& m_session;
    const bool m_addPeople;
    RiskPlan m_plan, m_numbered;
    std::set<QString> m_seen, m_strangers;
};

//! Adds the people of a plan; gives its rows with their owners.
Result<std::vector<std::pair<StreamId, cmd::ImportRisk>>>
withOwners(Session& session, const RiskPlan& plan, PersonId as)
{
    std::map<QString, PersonId> people;
    for (const QString& name : plan.newPeople) {
        const auto made = session.submit({}, cmd::SetPerson{{}, name, {}, {}}, as);
        if (!made)
            return made.error();
        if (const auto* set = std::get_if<PersonSet>(&made->events.front().body))
            people[name] = set->person;
    }
    auto rows = plan.rows;
    for (size_t i = 0; i < rows.size(); ++i)
        if (const auto it = people.find(plan.owners[i]); it != people.end())
            rows[i].second.owner = it->second;
    return rows;
}

} // namespace

Result<RiskPlan> planRisks(Session& session, const RiskLines& lines, bool addPeople,
                           const Progress& progress)
{
    constexpr qint64 kStep = 500;
    Planner planner(session, addPeople);
    std::vector<Error> errors = lines.errors;
    qint64 done = 0;
    const auto look = [&](const RiskLine& line, bool faulty) {
        for (const Error& fault : planner.plan(line, faulty))
            errors.push_back(atLine(line.line, fault));
    };
    for (const RiskLine& line : lines.faulty)
        if (errors.size() < kMaxRiskFaults)
            look(line, true);
    for (const RiskLine& line : lines.lines) {
        if (errors.size() >= kMaxRiskFaults)
            break;
        look(line, false);
        if (++done % kStep == 0 && progress && !progress(done, qint64(lines.lines.size())))
            return ErrorCode::Cancelled;
    }
    std::stable_sort(errors.begin(), errors.end(),
                     [](const Error& a, const Error& b) { return lineOf(a) < lineOf(b); });
    RiskPlan plan = planner.take();
    plan.errors = std::move(errors);
    return plan;
}

Result<qint64> recordRisks(Session& session, const RiskPlan& plan, PersonId as,
                           const Progress& progress)
{
    if (!plan.errors.empty())
        return Error{ErrorCode::ImportRefused, {}};
    if (plan.newPeople.empty())
        return session.importRisks(plan.rows, as, progress);
    qint64 changed = 0;
    const auto told = std::exchange(session.onRecorded, nullptr);
    const Status status = session.store().together([&]() -> Status {
        const auto rows = withOwners(session, plan, as);
        if (!rows)
            return rows.error();
        const auto done = session.importRisks(*rows, as, progress);
        changed = done.valueOr(0);
        return done ? success() : Status(done.error());
    });
    session.onRecorded = told;
    // People of an import that was given up are forgotten with it.
    if (auto refreshed = session.refresh(); !refreshed)
        return refreshed.error();
    if (!status)
        return status.error();
    if (session.onRecorded)
        session.onRecorded({});
    return changed;
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
