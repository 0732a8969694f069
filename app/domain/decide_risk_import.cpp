// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/decide_risk_parts.h>

#include <algorithm>

using namespace Qt::StringLiterals;

// One row of a table becomes facts. The register that a team kept so far is true as it stands:
// bounds, transitions and the entry rule are not asked, values are.
namespace matoi::parts
{

namespace
{

//! Each line once: a row that comes again adds what is new.
bool has(const RiskRecord* risk, const RiskLogAdded& line)
{
    return risk && std::any_of(risk->logs.begin(), risk->logs.end(), [&](const RiskLogLine& l) {
               return l.log == line.log && l.on == line.on && l.text == line.text &&
                      l.links == line.links;
           });
}

Result<std::vector<RiskLogAdded>> linesOf(const DecideInput& in, const cmd::ImportRisk& c)
{
    std::vector<RiskLogAdded> lines;
    for (const cmd::AddRiskLog& log : c.logs) {
        const auto text = checkText(log.text, codeOf(log.log));
        if (!text)
            return text.error();
        const auto on = pastDay(in, log.on, u"date"_s);
        if (!on)
            return on.error();
        const auto links = checkUrls(log.links);
        if (!links)
            return links.error();
        RiskLogAdded line{log.log, *on, *text, *links, log.measure};
        if (!has(in.risk, line) && std::find(lines.begin(), lines.end(), line) == lines.end())
            lines.push_back(std::move(line));
    }
    return lines;
}

//! The row on top of what is there: a record as it should be, with every value checked.
Result<RiskAdded> wanted(const DecideInput& in, const cmd::ImportRisk& c)
{
    RiskAdded r;
    if (const RiskRecord* risk = in.risk) {
        r = {risk->number,      risk->title,
             risk->status,      risk->owner,
             risk->service,     risk->foundIn,
             risk->firstSeenOn, risk->investigationStartedOn,
             risk->nextVisitOn, risk->potential,
             risk->current,     risk->score.likelihood,
             risk->sections,    {},
             risk->entry,       {},
             risk->sourceKey};
    } else {
        r.number = c.number.value_or(in.nextNumber);
        r.entry = RiskEntry::Import;
        r.likelihood = 1;
        r.sourceKey = c.sourceKey.left(kMaxLine);
    }
    Status status = success();
    const auto line = [&](const std::optional<QString>& from, QString& to, const QString& field) {
        if (!from || !status)
            return;
        auto checked = checkOptionalLine(*from, field);
        if (checked)
            to = *checked;
        else
            status = checked.error();
    };
    const auto day = [&](const std::optional<QDate>& from, QString& to, const QString& field) {
        if (!from || !status)
            return;
        auto checked = pastDay(in, *from, field);
        if (checked)
            to = *checked;
        else
            status = checked.error();
    };
    const auto pick = [&](const std::optional<ImpactChoice>& from, RiskPick& to) {
        if (!from || !status)
            return;
        auto checked = pickOf(*from);
        if (!checked)
            status = checked.error();
        // The same band again says nothing against the factors that made it.
        else if (checked->scope || checked->band != to.band)
            to = *checked;
    };
    if (!in.risk || !c.title.isEmpty()) {
        const auto title = checkLine(c.title, u"title"_s);
        if (!title)
            return title.error();
        r.title = *title;
    }
    line(c.service, r.service, u"service"_s);
    line(c.foundIn, r.foundIn, u"found_in"_s);
    day(c.firstSeenOn, r.firstSeenOn, u"first_seen_on"_s);
    day(c.investigationStartedOn, r.investigationStartedOn, u"investigation_started_on"_s);
    pick(c.potential, r.potential);
    pick(c.current, r.current);
    if (status && c.likelihood) {
        status = checkLikelihood(*c.likelihood);
        r.likelihood = *c.likelihood;
    }
    if (status && c.owner && !c.owner->isNull())
        status = requirePerson(in, *c.owner);
    if (!status)
        return status.error();
    r.owner = c.owner.value_or(r.owner);
    r.status = c.status.value_or(r.status);
    if (c.nextVisitOn)
        r.nextVisitOn = isoDay(*c.nextVisitOn);
    else if (!in.risk)
        r.nextVisitOn = isoDay(defaultVisit(r.status, today(in)));
    for (const auto& [section, words] : c.sections) {
        if (!isRiskSection(section))
            return Error{ErrorCode::UnknownField, section};
        const auto text = checkOptionalText(words, section);
        if (!text)
            return text.error();
        if (text->isEmpty())
            r.sections.erase(section);
        else
            r.sections[section] = *text;
    }
    return r;
}

//! Those of the row that the record is not joined with yet.
Result<std::vector<RiskLink>> linksOf(const DecideInput& in, const cmd::ImportRisk& c)
{
    std::vector<RiskLink> links;
    for (const RiskLink& link : c.links) {
        if ((in.risk && in.risk->linksTo(link.id)) ||
            std::find(links.begin(), links.end(), link) != links.end())
            continue;
        if (auto ok = checkLink(in, link); !ok)
            return ok.error();
        links.push_back(link);
    }
    return links;
}

//! What differs, as the facts that a person would have made.
void addDifferences(Builder& b, const DecideInput& in, const RiskAdded& r)
{
    const RiskRecord& risk = *in.risk;
    const auto set = [&](const QString& field, const QString& before, const QString& now) {
        if (before != now)
            addOnRisk(b, in, RiskSet{field, now, {}}, {field});
    };
    const auto idText = [](PersonId id) { return id.isNull() ? QString() : id.toString(); };
    const auto in_ = [](const std::map<QString, QString>& sections, const QString& name) {
        const auto it = sections.find(name);
        return it == sections.end() ? QString() : it->second;
    };
    set(u"title"_s, risk.title, r.title);
    set(u"owner"_s, idText(risk.owner), idText(r.owner));
    set(u"service"_s, risk.service, r.service);
    set(u"found_in"_s, risk.foundIn, r.foundIn);
    set(u"first_seen_on"_s, risk.firstSeenOn, r.firstSeenOn);
    set(u"investigation_started_on"_s, risk.investigationStartedOn, r.investigationStartedOn);
    for (const QString& name : {u"summary"_s, u"cause"_s, u"policy"_s, u"next_action"_s})
        set(u"section."_s + name, in_(risk.sections, name), in_(r.sections, name));
    if (risk.status != r.status)
        addOnRisk(b, in, RiskStatusSet{r.status, {}, false}, {u"status"_s});
    set(u"next_visit_on"_s, risk.nextVisitOn, r.nextVisitOn);
    RiskScored scored;
    if (risk.potential != r.potential)
        scored.potential = r.potential;
    if (risk.current != r.current)
        scored.current = r.current;
    if (r.likelihood && risk.score.likelihood != *r.likelihood)
        scored.likelihood = r.likelihood;
    if (scored != RiskScored{})
        addOnRisk(b, in, scored, {u"potential"_s, u"current"_s, u"likelihood"_s});
}

} // namespace

R run(const DecideInput& in, const cmd::ImportRisk& c)
{
    auto row = wanted(in, c);
    if (!row)
        return row.error();
    const auto links = linksOf(in, c);
    if (!links)
        return links.error();
    const auto lines = linesOf(in, c);
    if (!lines)
        return lines.error();
    Builder b(in);
    const StreamRef stream{StreamKind::Risk, in.risk ? in.risk->id : in.freshIds.at(0)};
    if (in.risk) {
        addDifferences(b, in, *row);
        for (const RiskLink& link : *links)
            addOnRisk(b, in, RiskLinked{link, false}, {"link."_L1 + link.id.toString()});
    } else {
        row->links = *links;
        b.on(stream, *row, {}, {});
    }
    for (const RiskLogAdded& line : *lines)
        b.on(stream, line, {}, {});
    return b.take();
}

} // namespace matoi::parts
