// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/apply.h>
#include <app/domain/field_names.h>
#include <app/domain/heads.h>
#include <app/domain/risk_score.h>
#include <app/domain/risk_visit.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi
{

bool RiskRecord::linksTo(StreamId target) const
{
    return std::any_of(links.begin(), links.end(),
                       [&](const RiskLink& link) { return link.id == target; });
}

const RiskLogLine* RiskRecord::logLine(EventId line) const
{
    const auto it =
        std::find_if(logs.begin(), logs.end(), [&](const RiskLogLine& l) { return l.id == line; });
    return it == logs.end() ? nullptr : &*it;
}

bool isRiskSection(const QString& name)
{
    return name == "summary"_L1 || name == "cause"_L1 || name == "policy"_L1 ||
           name == "next_action"_L1;
}

namespace
{

//! Unknown is the worst of all (E-7).
int badness(const RiskPick& pick)
{
    return pick.band == ImpactBand::Unknown ? int(ImpactBand::B10) + 1 : int(pick.band);
}

//! One event on one record. `again`: its value was chosen in a conflict; heads stay.
struct RiskFolder {
    RiskRecord& s;
    const Event& e;
    bool again;

    //! Records who wrote a field. False when the event, chosen again, does not hold this field.
    bool head(const QString& name, const QString& value)
    {
        const QString field = field::risk(name);
        if (!again) {
            writeField(s.heads, s.conflicts, field, value, e);
            return true;
        }
        const auto it = s.heads.find(field);
        return it != s.heads.end() && it->second.event == e.id;
    }
    bool contested(const QString& name) const
    {
        return !again && conflictOf(s.conflicts, field::risk(name));
    }

    void operator()(const RiskAdded& b)
    {
        s.exists = true;
        s.number = b.number;
        s.addedAt = e.occurredAt;
        s.addedBy = e.by();
        s.entry = b.entry;
        s.entryReason = b.entryReason;
        s.sourceKey = b.sourceKey;
        s.title = b.title;
        s.status = b.status;
        s.statusSince = e.occurredAt;
        s.owner = b.owner;
        s.service = b.service;
        s.foundIn = b.foundIn;
        s.firstSeenOn = b.firstSeenOn;
        s.investigationStartedOn = b.investigationStartedOn;
        s.nextVisitOn = b.nextVisitOn;
        s.sections = b.sections;
        s.potential = b.potential;
        s.current = b.current;
        s.score = {b.potential.band, b.current.band, b.likelihood.value_or(1)};
        s.scoreAtVisit = s.score;
        s.links = b.links;
        s.statuses.push_back({e.id, e.occurredAt, e.by(), b.status, {}, false});
        s.changes.push_back({e.id, e.occurredAt, e.by(), {}, s.score, {}});
    }
    void operator()(const RiskSet& b)
    {
        if (!head(b.field, b.value))
            return;
        if (b.field.startsWith("section."_L1)) {
            const QString section = b.field.mid(8);
            if (b.value.isEmpty())
                s.sections.erase(section);
            else
                s.sections[section] = b.value;
        } else if (b.field == "title"_L1) {
            s.title = b.value;
        } else if (b.field == "owner"_L1) {
            s.owner = PersonId::fromString(b.value);
        } else if (b.field == "service"_L1) {
            s.service = b.value;
        } else if (b.field == "found_in"_L1) {
            s.foundIn = b.value;
        } else if (b.field == "first_seen_on"_L1) {
            s.firstSeenOn = b.value;
        } else if (b.field == "investigation_started_on"_L1) {
            s.investigationStartedOn = b.value;
        } else if (b.field == "next_visit_on"_L1) {
            s.nextVisitOn = b.value;
            s.nextVisitReason = b.reason;
        }
    }
    //! The worse one counts until a person has looked (design.md 3).
    void pick(const QString& name, RiskPick& mine, const RiskPick& theirs)
    {
        const QString value = codeOf(theirs.band);
        if (!head(name, value) || (contested(name) && badness(mine) > badness(theirs)))
            return;
        mine = theirs;
    }
    void operator()(const RiskScored& b)
    {
        const RiskScore before = s.score;
        if (b.potential)
            pick(u"potential"_s, s.potential, *b.potential);
        if (b.current)
            pick(u"current"_s, s.current, *b.current);
        if (b.likelihood && head(u"likelihood"_s, QString::number(*b.likelihood)) &&
            !(contested(u"likelihood"_s) && s.score.likelihood > *b.likelihood))
            s.score.likelihood = *b.likelihood;
        s.score.potential = s.potential.band;
        s.score.current = s.current.band;
        if (s.score != before || !again)
            s.changes.push_back({e.id, again ? std::max(e.occurredAt, s.updatedAt) : e.occurredAt,
                                 e.by(), before, s.score, b.reason});
    }
    void operator()(const RiskStatusSet& b)
    {
        const RiskStatus from = s.status;
        if (!head(u"status"_s, codeOf(b.status)))
            return;
        if (!again && s.exists && from != b.status &&
            !isRiskTransition(from, b.status, b.notNeeded))
            flag(u"status:%1->%2"_s.arg(codeOf(from), codeOf(b.status)));
        if (from != b.status)
            s.statusSince = e.occurredAt;
        s.status = b.status;
        s.statuses.push_back({e.id, e.occurredAt, e.by(), b.status, b.reason, b.notNeeded});
    }
    void operator()(const RiskVisited& b)
    {
        if (head(u"next_visit_on"_s, b.nextVisitOn)) {
            s.nextVisitOn = b.nextVisitOn;
            s.nextVisitReason = b.reason;
        }
        if (again)
            return;
        s.scoreAtVisit = s.score;
        s.visits.push_back({e.id, e.occurredAt, e.by(), b.note, b.nextVisitOn});
    }
    void operator()(const RiskLogAdded& b)
    {
        s.logs.push_back(
            {e.id, b.log, b.on, e.recordedAt, e.by(), b.text, b.links, b.measure, {}, false, {}});
    }
    RiskLogLine* line(EventId id) { return const_cast<RiskLogLine*>(std::as_const(s).logLine(id)); }
    void operator()(const RiskLogCorrected& b)
    {
        RiskLogLine* l = line(b.target);
        if (!l || !head("log."_L1 + b.target.toString(), b.text))
            return;
        if (!again)
            l->earlierTexts.push_back(l->text);
        l->on = b.on;
        l->text = b.text;
        l->links = b.links;
        l->measure = b.measure;
    }
    void operator()(const RiskLogRetracted& b)
    {
        if (RiskLogLine* l = line(b.target)) {
            l->retracted = true;
            l->retractReason = b.reason;
        }
    }
    //! A line whose words are erased still says that there was one.
    void operator()(const ErasedBody&)
    {
        if (e.type != QLatin1StringView(RiskLogAdded::kType))
            return;
        RiskLogLine bare{.id = e.id, .recordedAt = e.recordedAt, .by = e.by()};
        bare.redacted = true;
        s.logs.push_back(std::move(bare));
    }
    void operator()(const EntryRedacted& b)
    {
        if (RiskLogLine* l = line(b.target))
            l->log = fromCode<RiskLog>(b.place).value_or(l->log);
    }
    void operator()(const RiskLinked& b)
    {
        if (!again)
            writeField(s.heads, s.conflicts, field::riskLink(b.link.id),
                       b.removed ? QString() : QString(codeOf(b.link.kind)), e);
        std::erase_if(s.links, [&](const RiskLink& link) { return link.id == b.link.id; });
        if (!b.removed)
            s.links.push_back(b.link);
    }
    void operator()(const UnknownEvent&) { ++s.unknownEvents; }
    template <class B>
    void operator()(const B&)
    {
    }

    void flag(const QString& text)
    {
        if (std::find(s.flags.begin(), s.flags.end(), text) == s.flags.end())
            s.flags.push_back(text);
    }
};

void applyTo(RiskRecord& s, const Event& e, bool again)
{
    if (s.id.isNull())
        s.id = e.stream.id;
    std::visit(RiskFolder{s, e, again}, e.body);
    s.updatedAt = std::max(s.updatedAt, e.occurredAt);
}

} // namespace

void apply(RiskRecord& state, const Event& event) { applyTo(state, event, false); }
void reapply(RiskRecord& state, const Event& event) { applyTo(state, event, true); }

} // namespace matoi
