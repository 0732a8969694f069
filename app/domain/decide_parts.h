// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/checks.h>
#include <app/domain/decide.h>
#include <app/domain/field_names.h>
#include <app/domain/playbook.h>

// What the decide_*.cpp files share; nothing outside decide uses it.
namespace matoi::parts
{

//! Collects the facts of one decision.
class Builder
{
public:
    explicit Builder(const DecideInput& in)
        : m_in(in)
    {
    }
    //! A fact on the incident; `fields` are what it writes, their base is what the state shows.
    Builder& incident(EventBody body, const std::vector<QString>& fields = {}, Ms at = 0)
    {
        return on({StreamKind::Incident, m_in.incident->id}, std::move(body), m_in.incident->heads,
                  fields, at);
    }
    Builder& workspace(EventBody body, const std::vector<QString>& fields = {})
    {
        return on(workspaceStream(), std::move(body), m_in.workspace->heads, fields, 0);
    }
    Builder& on(const StreamRef& stream, EventBody body, const std::map<QString, FieldHead>& heads,
                const std::vector<QString>& fields, Ms at = 0)
    {
        Fact fact{stream, std::move(body), at ? at : m_in.now, {}, {}};
        for (const QString& name : fields)
            if (const auto head = heads.find(name); head != heads.end())
                fact.base[name] = head->second.event;
        m_decision.facts.push_back(std::move(fact));
        return *this;
    }
    Builder& warn(ErrorCode code, QString context = {})
    {
        m_decision.warnings.push_back({code, std::move(context)});
        return *this;
    }
    Builder& warnIfSecret(const QString& text)
    {
        return looksLikeSecret(text) ? warn(ErrorCode::SecretInText) : *this;
    }
    Decision take() { return std::move(m_decision); }

private:
    const DecideInput& m_in;
    Decision m_decision;
};

//! In a joined workspace everybody acts under their own name; only scribes and imports write down
//! what others said (design.md 3.2). AsRefused.
Status mayActAs(const DecideInput& in, const Command& command);
//! Whether the actor's role at the hub allows all of these facts. RoleNeeded, AdminOnly.
Status mayRecord(const DecideInput& in, const std::vector<Fact>& facts);
//! A line that must be there: MissingReason names `what` is not explained.
Result<QString> needReason(const QString& text, const QString& what);
//! NoSuchPostmortem before there is one.
Status requirePostmortem(const DecideInput& in);
//! PM-2: a report is due at the end of a day, seven days after convergence at most. BadTime.
Status checkReportDue(const DecideInput& in, Ms due);
//! PM-2: the days a team gives itself for the report.
int dueDays(const DecideInput& in);
//! NotCommander when somebody else commands; anyone may act while command is vacant.
Status requireCommander(const DecideInput& in);
//! MissingPerson for none, NoSuchPerson for somebody the workspace does not know.
Status requirePerson(const DecideInput& in, PersonId id);
//! The other incident is there, is another one, and may be read by whoever links to it.
Status requireOther(const DecideInput& in);
bool isCommander(const DecideInput& in);
Playbook playbookOf(const Incident& incident);
//! The gate that a state change must pass (spec/domain.md 1); success = free to go.
Status gate(const DecideInput& in, IncidentState to, const QString& reason);
//! The gate's name in the log: a word for ever, because the number of an ErrorCode moves when the
//! list grows.
QString gateName(ErrorCode code);
//! 23:59 local of the day `days` after `at` (PM-2).
Ms endOfDay(Ms at, int days, int zoneOffsetMinutes);
//! Adds the stub of a restricted incident, so that everybody sees that it runs, and no more.
void addStub(Builder& b, const DecideInput& in, bool open);

using R = Result<Decision>;
R run(const DecideInput&, const cmd::DeclareIncident&);
R run(const DecideInput&, const cmd::Classify&);
R run(const DecideInput&, const cmd::Score&);
R run(const DecideInput&, const cmd::SetState&);
R run(const DecideInput&, const cmd::SetOutlook&);
R run(const DecideInput&, const cmd::SetFix&);
R run(const DecideInput&, const cmd::SetMilestone&);
R run(const DecideInput&, const cmd::SetField&);
R run(const DecideInput&, const cmd::SetImpact&);
R run(const DecideInput&, const cmd::Converge&);
R run(const DecideInput&, const cmd::Restrict&);
R run(const DecideInput&, const cmd::Merge&);
R run(const DecideInput&, const cmd::Relate&);
R run(const DecideInput&, const cmd::AddEntry&);
R run(const DecideInput&, const cmd::CorrectEntry&);
R run(const DecideInput&, const cmd::RetractEntry&);
R run(const DecideInput&, const cmd::PinEntry&);
R run(const DecideInput&, const cmd::RedactEntry&);
R run(const DecideInput&, const cmd::AssignRole&);
R run(const DecideInput&, const cmd::HandOverRole&);
R run(const DecideInput&, const cmd::RenounceRole&);
R run(const DecideInput&, const cmd::SetPhase&);
R run(const DecideInput&, const cmd::StartStep&);
R run(const DecideInput&, const cmd::DoneStep&);
R run(const DecideInput&, const cmd::SkipStep&);
R run(const DecideInput&, const cmd::ReopenStep&);
R run(const DecideInput&, const cmd::SetStepEvidence&);
R run(const DecideInput&, const cmd::AddTask&);
R run(const DecideInput&, const cmd::SetTask&);
R run(const DecideInput&, const cmd::PullTasks&);
R run(const DecideInput&, const cmd::DoneTask&);
R run(const DecideInput&, const cmd::PostSummary&);
R run(const DecideInput&, const cmd::SnoozePromise&);
R run(const DecideInput&, const cmd::OpenHypothesis&);
R run(const DecideInput&, const cmd::SettleHypothesis&);
R run(const DecideInput&, const cmd::AttemptWake&);
R run(const DecideInput&, const cmd::AnswerWake&);
R run(const DecideInput&, const cmd::AddAttachment&);
R run(const DecideInput&, const cmd::DraftNotice&);
R run(const DecideInput&, const cmd::ApproveNotice&);
R run(const DecideInput&, const cmd::RecordSent&);
R run(const DecideInput&, const cmd::WaiveContact&);
R run(const DecideInput&, const cmd::DecideContact&);
R run(const DecideInput&, const cmd::ResolveConflict&);
R run(const DecideInput&, const cmd::Undo&);
R run(const DecideInput&, const cmd::DraftPostmortem&);
R run(const DecideInput&, const cmd::EditPostmortem&);
R run(const DecideInput&, const cmd::SetPostmortemState&);
R run(const DecideInput&, const cmd::HoldReview&);
R run(const DecideInput&, const cmd::AddAction&);
R run(const DecideInput&, const cmd::SetActionState&);
R run(const DecideInput&, const cmd::VerifyAction&);
R run(const DecideInput&, const cmd::PlanReview&);
R run(const DecideInput&, const cmd::CommentPostmortem&);
R run(const DecideInput&, const cmd::SettleComment&);
R run(const DecideInput&, const cmd::SignOff&);
R run(const DecideInput&, const cmd::SetAction&);
R run(const DecideInput&, const cmd::RecordDeploys&);
R run(const DecideInput&, const cmd::SetPerson&);
R run(const DecideInput&, const cmd::SetContact&);
R run(const DecideInput&, const cmd::SetPlaybook&);
R run(const DecideInput&, const cmd::SetPolicy&);
R run(const DecideInput&, const cmd::BreakGlass&);
R run(const DecideInput&, const cmd::CloseGlass&);
R run(const DecideInput&, const cmd::AddRisk&);
R run(const DecideInput&, const cmd::UpdateRisk&);
R run(const DecideInput&, const cmd::ScoreRisk&);
R run(const DecideInput&, const cmd::SetRiskStatus&);
R run(const DecideInput&, const cmd::SetNextVisit&);
R run(const DecideInput&, const cmd::VisitRisk&);
R run(const DecideInput&, const cmd::AddRiskLog&);
R run(const DecideInput&, const cmd::CorrectRiskLog&);
R run(const DecideInput&, const cmd::RetractRiskLog&);
R run(const DecideInput&, const cmd::LinkRisk&);
R run(const DecideInput&, const cmd::ResolveRiskConflict&);
R run(const DecideInput&, const cmd::RedactRisk&);
R run(const DecideInput&, const cmd::ImportRisk&);

} // namespace matoi::parts
