// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/event_codec.h>
#include <app/domain/score.h>
#include <app/text/language.h>
#include <app/text/messages.h>

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace matoi::text
{

namespace
{

//! A fact with the person's own words behind it, where there are any.
QString with(const QString& fact, const QString& words)
{
    return words.isEmpty() ? fact : translated("Entries", "%1: %2").arg(fact, words);
}

//! Words one fact of the log for a reader; own words of people are quoted as they are.
class Teller
{
public:
    explicit Teller(const Wording& wording)
        : m_w(wording)
    {
    }

    QString operator()(const IncidentDeclared& b) const { return b.title; }
    QString operator()(const IncidentClassified& b) const
    {
        const QString row = !b.caseText.isEmpty() ? b.caseText
                            : b.matchedCase.startsWith("CLS-"_L1)
                                ? translated("Entries", "case %1").arg(b.matchedCase.mid(4))
                                : b.matchedCase;
        const QString fact =
            row.isEmpty() ? word(b.classification)
                          : translated("Entries", "%1 (%2)").arg(word(b.classification), row);
        return with(fact, b.reason);
    }
    QString operator()(const IncidentScored& b) const
    {
        const auto band = impactBand(b.scope, b.degree);
        if (!band)
            return translated("Entries", "Impact unknown");
        return translated("Entries", "Impact %1 (scope %2 × degree %3)")
            .arg(*band)
            .arg(*b.scope)
            .arg(*b.degree);
    }
    QString operator()(const StateSet& b) const
    {
        const QString fact =
            b.overridden
                ? translated("Entries", "%1, gate overridden by the commander").arg(word(b.state))
                : word(b.state);
        return with(fact, b.reason);
    }
    QString operator()(const OutlookSet& b) const { return word(b.outlook); }
    QString operator()(const FixStateSet& b) const { return with(word(b.fixState), b.reason); }
    QString operator()(const MilestoneSet& b) const
    {
        return b.at ? translated("Entries", "%1: %2").arg(word(b.milestone), time(*b.at))
                    : translated("Entries", "%1: time removed").arg(word(b.milestone));
    }
    QString operator()(const FieldSet& b) const
    {
        if (b.field == "channel_name"_L1)
            return b.value;
        return translated("Entries", "%1: %2")
            .arg(fieldWord(b.field), b.value.isEmpty() ? u"—"_s : b.value);
    }
    QString operator()(const ImpactSet& b) const
    {
        QStringList parts;
        if (!b.affectedFunction.isEmpty())
            parts << (b.isMajor
                          ? translated("Entries", "%1 (main function)").arg(b.affectedFunction)
                          : b.affectedFunction);
        if (b.affectedTenants)
            parts << translated("Entries", "%1 tenants").arg(*b.affectedTenants);
        if (b.affectedUsers)
            parts << translated("Entries", "%1 users").arg(*b.affectedUsers);
        return parts.isEmpty() ? translated("Entries", "Impact unknown")
                               : parts.join(translated("Entries", ", "));
    }
    QString operator()(const IncidentRestricted& b) const
    {
        return translated("Entries", "Restricted to %1").arg(names(b.readers));
    }
    QString operator()(const IncidentMerged& b) const
    {
        return with(translated("Entries", "Continues in another incident"), b.reason);
    }
    QString operator()(const IncidentRelated&) const
    {
        return translated("Entries", "Linked to another incident");
    }
    QString operator()(const EntryAdded& b) const { return b.text; }
    QString operator()(const RoleAssigned& b) const
    {
        return translated("Entries", "%1: %2").arg(word(b.role), name(b.person));
    }
    QString operator()(const RoleHandedOver& b) const
    {
        const QString fact =
            b.from.isNull()
                ? translated("Entries", "%1: %2").arg(word(b.role), name(b.to))
                : translated("Entries", "%1: %2 → %3").arg(word(b.role), name(b.from), name(b.to));
        return with(fact, b.note);
    }
    QString operator()(const RoleRenounced& b) const
    {
        return with(translated("Entries", "%1: %2 steps down").arg(word(b.role), name(b.person)),
                    b.note);
    }
    QString operator()(const PhaseSet& b) const
    {
        return translated("Entries", "%1: %2").arg(name(b.person), word(b.phase));
    }
    QString operator()(const StepStarted& b) const
    {
        return b.owner.isNull()
                   ? translated("Entries", "%1 started").arg(step(b.step))
                   : translated("Entries", "%1 started by %2").arg(step(b.step), name(b.owner));
    }
    QString operator()(const StepDone& b) const
    {
        return with(translated("Entries", "%1 done").arg(step(b.step)), b.evidence);
    }
    QString operator()(const StepSkipped& b) const { return with(step(b.step), b.reason); }
    QString operator()(const StepReopened& b) const
    {
        return with(translated("Entries", "%1 reopened").arg(step(b.step)), b.reason);
    }
    QString operator()(const StepEvidenceSet& b) const { return with(step(b.step), b.evidence); }
    QString operator()(const TaskAdded& b) const
    {
        return b.owner.isNull() ? b.text
                                : translated("Entries", "%1 (%2)").arg(b.text, name(b.owner));
    }
    QString operator()(const TaskSet& b) const { return b.text; }
    QString operator()(const TaskDone&) const { return translated("Entries", "To-do done"); }
    QString operator()(const SummaryPosted& b) const
    {
        QStringList lines{b.situation};
        if (!b.impact.isEmpty())
            lines << translated("Entries", "Impact: %1").arg(b.impact);
        if (!b.actions.isEmpty())
            lines << translated("Entries", "Under way: %1").arg(b.actions);
        if (!b.needs.isEmpty())
            lines << translated("Entries", "Needed: %1").arg(b.needs);
        if (b.nextUpdateAt)
            lines << translated("Entries", "Next update %1").arg(time(*b.nextUpdateAt));
        return lines.join(u'\n');
    }
    QString operator()(const PromiseSnoozed& b) const
    {
        return with(translated("Entries", "Next update moved to %1").arg(time(b.until)), b.reason);
    }
    QString operator()(const HypothesisOpened& b) const { return b.text; }
    QString operator()(const HypothesisRuledOut& b) const { return b.evidence; }
    QString operator()(const HypothesisConfirmed& b) const { return b.evidence; }
    QString operator()(const WakeAttempted& b) const
    {
        // The codes of the two usual ways say nothing that the result does not say.
        const bool usual = b.how.isEmpty() || b.how == "phone"_L1 || b.how == "chat"_L1;
        return translated("Entries", "%1: %2")
            .arg(name(b.person), usual
                                     ? word(b.result)
                                     : translated("Entries", "%1 (%2)").arg(word(b.result), b.how));
    }
    QString operator()(const WakeAnswered& b) const
    {
        return translated("Entries", "%1 is awake").arg(name(b.person));
    }
    QString operator()(const AttachmentAdded& b) const { return b.name; }
    QString operator()(const ConflictResolved& b) const
    {
        return translated("Entries", "Two values compared: %1").arg(fieldWord(b.field));
    }
    QString operator()(const NoticeDrafted& b) const { return b.subject; }
    QString operator()(const NoticeApproved&) const { return {}; }
    QString operator()(const NoticeRecordedSent& b) const
    {
        return b.approvedBy.isNull() ? b.recipients
                                     : translated("Entries", "%1 · approved by %2")
                                           .arg(b.recipients, name(b.approvedBy));
    }
    QString operator()(const NoticeNotNeeded& b) const
    {
        return with(translated("Entries", "No contact needed (%1)").arg(word(b.outlook)), b.reason);
    }
    QString operator()(const NoticePolicySet& b) const
    {
        QStringList parts{
            translated("Entries", "Contact policy, %1: %2").arg(word(b.outlook), b.words)};
        for (const QString& more : {b.affected, b.channel})
            if (!more.isEmpty())
                parts << more;
        return parts.join(u" · "_s);
    }
    QString operator()(const UnknownEvent& e) const
    {
        return translated("Entries", "Recorded by a newer Matoi (%1)").arg(e.type.left(60));
    }
    QString operator()(const ErasedBody&) const { return translated("Entries", "Redacted"); }
    //! Facts that make no row of a timeline.
    template <class Other>
    QString operator()(const Other&) const
    {
        return {};
    }

private:
    QString name(PersonId id) const { return m_w.name ? m_w.name(id) : id.toString().left(8); }
    QString names(const std::vector<PersonId>& people) const
    {
        QStringList all;
        for (const PersonId id : people)
            all << name(id);
        return all.join(translated("Entries", ", "));
    }
    QString step(const QString& id) const
    {
        const PlaybookStep* known = m_w.playbook ? m_w.playbook->step(id) : nullptr;
        const Bilingual* item = m_w.playbook ? m_w.playbook->checklistItem(id) : nullptr;
        return known ? known->title.in(m_w.japanese) : item ? item->in(m_w.japanese) : id;
    }
    QString time(Ms at) const
    {
        return QDateTime::fromMSecsSinceEpoch(at, m_w.zone).toString(u"MM-dd HH:mm"_s);
    }

    const Wording& m_w;
};

} // namespace

QString kindWord(const Entry& entry, const Wording&)
{
    // A row of a notice opens with what kind of notice it was.
    const auto body = entry.type.startsWith("notice."_L1)
                          ? decodeBody(entry.type, entry.detail.toUtf8())
                          : Result<EventBody>(UnknownEvent{});
    if (!body)
        return word(entry.kind);
    return std::visit(Overloads{[](const NoticeDrafted& b) {
                                    return translated("Entries", "%1 drafted").arg(word(b.stage));
                                },
                                [](const NoticeApproved& b) {
                                    return translated("Entries", "%1 approved").arg(word(b.stage));
                                },
                                [](const NoticeRecordedSent& b) {
                                    return translated("Entries", "%1 sent").arg(word(b.stage));
                                },
                                [&](const auto&) { return word(entry.kind); }},
                      *body);
}

QString entryText(const Entry& entry, const Wording& wording)
{
    if (entry.redacted)
        return translated("Entries", "Redacted");
    // An entry's words stand in the row; where its fact is kept instead, it could not be read.
    if (entry.detail.isEmpty())
        return entry.text;
    const auto body = decodeBody(entry.type, entry.detail.toUtf8());
    return std::visit(Teller(wording), body ? *body : EventBody(UnknownEvent{entry.type}));
}

} // namespace matoi::text
