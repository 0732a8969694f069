// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/decide_risk_parts.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi::parts
{

QDate today(const DecideInput& in) { return dayOf(in.now, in.zoneOffsetMinutes); }

void addOnRisk(Builder& b, const DecideInput& in, EventBody body,
               const std::vector<QString>& fields)
{
    std::vector<QString> names;
    for (const QString& field : fields)
        names.push_back(field::risk(field));
    b.on({StreamKind::Risk, in.risk->id}, std::move(body), in.risk->heads, names);
}

Result<RiskPick> pickOf(const ImpactChoice& c)
{
    RiskPick pick{ImpactBand::Unknown, c.scope, c.degree};
    if (c.scope && !validScope(*c.scope))
        return Error{ErrorCode::BadImpact, u"scope: %1"_s.arg(*c.scope)};
    if (c.degree && !validDegree(*c.degree))
        return Error{ErrorCode::BadImpact, u"degree: %1"_s.arg(*c.degree)};
    if (c.scope.has_value() != c.degree.has_value())
        return Error{ErrorCode::BadImpact, c.scope ? u"degree"_s : u"scope"_s};
    if (c.scope)
        pick.band = bandFor(c.scope, c.degree);
    if (!c.band)
        return pick;
    const auto band = bandOf(*c.band);
    if (!band || (c.scope && *band != pick.band))
        return Error{ErrorCode::BadImpact,
                     band ? u"%1 ≠ %2 × %3"_s.arg(*c.band).arg(*c.scope).arg(*c.degree)
                          : QString::number(*c.band)};
    pick.band = *band;
    return pick;
}

Status checkLikelihood(qint64 likelihood)
{
    return validLikelihood(likelihood)
               ? success()
               : Status(Error{ErrorCode::BadLikelihood, QString::number(likelihood)});
}

Result<std::optional<RiskScored>> scoredBy(const RiskRecord& risk, const ScoreChoice& choice)
{
    RiskScored scored;
    const auto take = [](const std::optional<ImpactChoice>& chosen, const RiskPick& before,
                         std::optional<RiskPick>& now) -> Status {
        if (!chosen)
            return success();
        const auto pick = pickOf(*chosen);
        if (!pick)
            return pick.error();
        if (*pick != before)
            now = *pick;
        return success();
    };
    if (auto ok = take(choice.potential, risk.potential, scored.potential); !ok)
        return ok.error();
    if (auto ok = take(choice.current, risk.current, scored.current); !ok)
        return ok.error();
    if (choice.likelihood) {
        if (auto ok = checkLikelihood(*choice.likelihood); !ok)
            return ok.error();
        if (*choice.likelihood != risk.score.likelihood)
            scored.likelihood = *choice.likelihood;
    }
    if (!scored.potential && !scored.current && !scored.likelihood)
        return std::optional<RiskScored>();
    // Behaviour 17: every change of an impact keeps its reason.
    const auto reason = needReason(choice.reason, u"impact"_s);
    if (!reason)
        return reason.error();
    scored.reason = *reason;
    return std::optional(scored);
}

Result<QString> nextVisit(const DecideInput& in, RiskStatus status, const VisitChoice& choice)
{
    const QDate now = today(in);
    const auto reason = checkOptionalLine(choice.reason, u"reason"_s);
    if (!reason)
        return reason.error();
    const auto bounds = visitBounds(status, now);
    const QDate day = choice.on ? *choice.on : defaultVisit(status, now);
    if (day.isValid() && day < now)
        return Error{ErrorCode::VisitInPast, u"next_visit_on: "_s + isoDay(day)};
    if (bounds && !bounds->contains(day) && reason->isEmpty())
        return Error{ErrorCode::VisitOutOfRange,
                     isoDay(bounds->earliest) + u" – "_s + isoDay(bounds->latest)};
    return isoDay(day);
}

Result<QString> pastDay(const DecideInput& in, QDate day, const QString& field)
{
    if (day.isValid() && (day > today(in) || day.year() < 1970))
        return Error{day.year() < 1970 ? ErrorCode::BadDate : ErrorCode::DayInFuture,
                     u"%1: %2"_s.arg(field, isoDay(day))};
    return isoDay(day);
}

Status checkLink(const DecideInput& in, const RiskLink& link)
{
    const auto it = std::find_if(in.riskTargets.begin(), in.riskTargets.end(),
                                 [&](const RiskTarget& t) { return t.link == link; });
    if (it == in.riskTargets.end()) {
        const ErrorCode code = link.kind == StreamKind::Postmortem ? ErrorCode::NoSuchPostmortem
                               : link.kind == StreamKind::Action   ? ErrorCode::NoSuchAction
                                                                   : ErrorCode::NoSuchIncident;
        return Error{code, link.id.toString().left(8)};
    }
    return it->readable ? success()
                        : Status(Error{ErrorCode::RestrictedStream, link.id.toString().left(8)});
}

Result<std::vector<QString>> checkUrls(const std::vector<QString>& urls)
{
    std::vector<QString> checked;
    for (const QString& url : urls) {
        const auto line = checkLine(url, u"link"_s);
        if (!line)
            return line.error();
        if (!line->startsWith("https://"_L1) && !line->startsWith("http://"_L1))
            return Error{ErrorCode::BadValue, line->left(80) + u" (https://, http://)"_s};
        checked.push_back(*line);
    }
    return checked;
}

} // namespace matoi::parts
