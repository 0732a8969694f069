// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/language.h>
#include <app/text/messages.h>

#include <QCoreApplication>

// One table per enum, in the order of its values. tests/text proves that each is complete.
namespace matoi::text
{

namespace
{

template <class E, size_t N>
QString pick(const char* context, const char* const (&words)[N], E value)
{
    return size_t(value) < N ? translated(context, words[size_t(value)]) : QString();
}

} // namespace

QString word(IncidentState value)
{
    static constexpr const char* words[] = {
        QT_TRANSLATE_NOOP("Words", "Detected"),   QT_TRANSLATE_NOOP("Words", "Triage"),
        QT_TRANSLATE_NOOP("Words", "Responding"), QT_TRANSLATE_NOOP("Words", "Converged"),
        QT_TRANSLATE_NOOP("Words", "Reporting"),  QT_TRANSLATE_NOOP("Words", "Reviewed"),
        QT_TRANSLATE_NOOP("Words", "Closed"),     QT_TRANSLATE_NOOP("Words", "Not an incident"),
        QT_TRANSLATE_NOOP("Words", "Merged"),     QT_TRANSLATE_NOOP("Words", "False alarm"),
    };
    return pick("Words", words, value);
}

QString word(Classification value)
{
    static constexpr const char* words[] = {
        QT_TRANSLATE_NOOP("Words", "Undecided"),         QT_TRANSLATE_NOOP("Words", "Outage"),
        QT_TRANSLATE_NOOP("Words", "Security incident"), QT_TRANSLATE_NOOP("Words", "Bug"),
        QT_TRANSLATE_NOOP("Words", "Case by case"),
    };
    return pick("Words", words, value);
}

QString word(DetectSource value)
{
    static constexpr const char* words[] = {
        QT_TRANSLATE_NOOP("Words", "Found internally"),
        QT_TRANSLATE_NOOP("Words", "Customer report"),
        QT_TRANSLATE_NOOP("Words", "Alert"),
    };
    return pick("Words", words, value);
}

QString word(Outlook value)
{
    static constexpr const char* words[] = {
        QT_TRANSLATE_NOOP("WordsOutlook", "Unknown"),
        QT_TRANSLATE_NOOP("WordsOutlook", "Continuing"),
        QT_TRANSLATE_NOOP("WordsOutlook", "Converging"),
        QT_TRANSLATE_NOOP("WordsOutlook", "Converged"),
    };
    return pick("WordsOutlook", words, value);
}

QString word(FixState value)
{
    static constexpr const char* words[] = {
        QT_TRANSLATE_NOOP("WordsFix", "None yet"),
        QT_TRANSLATE_NOOP("WordsFix", "Temporary fix"),
        QT_TRANSLATE_NOOP("WordsFix", "Permanent fix under way"),
        QT_TRANSLATE_NOOP("WordsFix", "Permanent fix done"),
        QT_TRANSLATE_NOOP("WordsFix", "Not needed"),
    };
    return pick("WordsFix", words, value);
}

QString word(Milestone value)
{
    static constexpr const char* words[] = {
        QT_TRANSLATE_NOOP("Words", "Started"),
        QT_TRANSLATE_NOOP("Words", "Detected"),
        QT_TRANSLATE_NOOP("Words", "Acknowledged"),
        QT_TRANSLATE_NOOP("Words", "Declared"),
        QT_TRANSLATE_NOOP("Words", "Channel opened"),
        QT_TRANSLATE_NOOP("Words", "First summary"),
        QT_TRANSLATE_NOOP("Words", "First customer notice"),
        QT_TRANSLATE_NOOP("Words", "Temporary fix applied"),
        QT_TRANSLATE_NOOP("Words", "Converged"),
        QT_TRANSLATE_NOOP("Words", "Report done"),
        QT_TRANSLATE_NOOP("Words", "Review held"),
        QT_TRANSLATE_NOOP("Words", "Channel archived"),
        QT_TRANSLATE_NOOP("Words", "Permanent fix done"),
        QT_TRANSLATE_NOOP("Words", "Closed"),
    };
    return pick("Words", words, value);
}

QString word(EntryKind value)
{
    static constexpr const char* words[] = {
        QT_TRANSLATE_NOOP("WordsKind", "Note"),
        QT_TRANSLATE_NOOP("WordsKind", "Detection"),
        QT_TRANSLATE_NOOP("WordsKind", "Classified"),
        QT_TRANSLATE_NOOP("WordsKind", "Declared"),
        QT_TRANSLATE_NOOP("WordsKind", "Channel opened"),
        QT_TRANSLATE_NOOP("WordsKind", "Situation summary"),
        QT_TRANSLATE_NOOP("WordsKind", "Role"),
        QT_TRANSLATE_NOOP("WordsKind", "Handover"),
        QT_TRANSLATE_NOOP("WordsKind", "Phase"),
        QT_TRANSLATE_NOOP("WordsKind", "Finding"),
        QT_TRANSLATE_NOOP("WordsKind", "Hypothesis"),
        QT_TRANSLATE_NOOP("WordsKind", "Hypothesis ruled out"),
        QT_TRANSLATE_NOOP("WordsKind", "Hypothesis confirmed"),
        QT_TRANSLATE_NOOP("WordsKind", "Decision"),
        QT_TRANSLATE_NOOP("WordsKind", "Action started"),
        QT_TRANSLATE_NOOP("WordsKind", "Action done"),
        QT_TRANSLATE_NOOP("WordsKind", "Temporary fix"),
        QT_TRANSLATE_NOOP("WordsKind", "Permanent fix"),
        QT_TRANSLATE_NOOP("WordsKind", "Outlook"),
        QT_TRANSLATE_NOOP("WordsKind", "Impact"),
        QT_TRANSLATE_NOOP("WordsKind", "Step"),
        QT_TRANSLATE_NOOP("WordsKind", "Step skipped"),
        QT_TRANSLATE_NOOP("WordsKind", "Notice drafted"),
        QT_TRANSLATE_NOOP("WordsKind", "Notice approved"),
        QT_TRANSLATE_NOOP("WordsKind", "Notice sent"),
        QT_TRANSLATE_NOOP("WordsKind", "Notice partly failed"),
        QT_TRANSLATE_NOOP("WordsKind", "Wake-up call"),
        QT_TRANSLATE_NOOP("WordsKind", "Wake-up answered"),
        QT_TRANSLATE_NOOP("WordsKind", "Alert"),
        QT_TRANSLATE_NOOP("WordsKind", "Next update"),
        QT_TRANSLATE_NOOP("WordsKind", "To-do"),
        QT_TRANSLATE_NOOP("WordsKind", "Attachment"),
        QT_TRANSLATE_NOOP("WordsKind", "Imported"),
        QT_TRANSLATE_NOOP("WordsKind", "Merged"),
        QT_TRANSLATE_NOOP("WordsKind", "State"),
        QT_TRANSLATE_NOOP("WordsKind", "Correction"),
    };
    return pick("WordsKind", words, value);
}

QString word(Lane value)
{
    static constexpr const char* words[] = {
        QT_TRANSLATE_NOOP("Words", "All"),
        QT_TRANSLATE_NOOP("Words", "Dev"),
        QT_TRANSLATE_NOOP("Words", "Biz"),
    };
    return pick("Words", words, value);
}

QString word(Certainty value)
{
    static constexpr const char* words[] = {
        QT_TRANSLATE_NOOP("Words", "Fact"),
        QT_TRANSLATE_NOOP("Words", "Estimate"),
        QT_TRANSLATE_NOOP("Words", "Hearsay"),
    };
    return pick("Words", words, value);
}

QString word(Role value)
{
    static constexpr const char* words[] = {
        QT_TRANSLATE_NOOP("Words", "Commander"),
        QT_TRANSLATE_NOOP("Words", "Deputy"),
        QT_TRANSLATE_NOOP("Words", "Scribe"),
        QT_TRANSLATE_NOOP("Words", "Dev lead"),
        QT_TRANSLATE_NOOP("Words", "Customer contact (Biz)"),
        QT_TRANSLATE_NOOP("Words", "PdM"),
        QT_TRANSLATE_NOOP("Words", "Responder"),
        QT_TRANSLATE_NOOP("Words", "Observer"),
    };
    return pick("Words", words, value);
}

QString word(StepState value)
{
    static constexpr const char* words[] = {
        QT_TRANSLATE_NOOP("Words", "Open"),
        QT_TRANSLATE_NOOP("Words", "In progress"),
        QT_TRANSLATE_NOOP("Words", "Done"),
        QT_TRANSLATE_NOOP("Words", "Skipped"),
    };
    return pick("Words", words, value);
}

QString word(Phase value)
{
    static constexpr const char* words[] = {
        QT_TRANSLATE_NOOP("Words", "Discovery"),
        QT_TRANSLATE_NOOP("Words", "Investigation"),
        QT_TRANSLATE_NOOP("Words", "Resolution"),
        QT_TRANSLATE_NOOP("Words", "Verification"),
    };
    return pick("Words", words, value);
}

QString word(HypothesisState value)
{
    static constexpr const char* words[] = {
        QT_TRANSLATE_NOOP("WordsHypothesis", "Open"),
        QT_TRANSLATE_NOOP("WordsHypothesis", "Ruled out"),
        QT_TRANSLATE_NOOP("WordsHypothesis", "Confirmed"),
    };
    return pick("WordsHypothesis", words, value);
}

QString word(PostmortemPhase value)
{
    static constexpr const char* words[] = {
        QT_TRANSLATE_NOOP("Words", "Draft"),
        QT_TRANSLATE_NOOP("Words", "In review"),
        QT_TRANSLATE_NOOP("Words", "Reviewed"),
        QT_TRANSLATE_NOOP("Words", "Closed"),
    };
    return pick("Words", words, value);
}

QString word(ActionKind value)
{
    static constexpr const char* words[] = {
        QT_TRANSLATE_NOOP("Words", "Permanent fix"),    QT_TRANSLATE_NOOP("Words", "Prevention"),
        QT_TRANSLATE_NOOP("Words", "Better detection"), QT_TRANSLATE_NOOP("Words", "Mitigation"),
        QT_TRANSLATE_NOOP("Words", "Process"),          QT_TRANSLATE_NOOP("Words", "Customer"),
    };
    return pick("Words", words, value);
}

QString word(ActionState value)
{
    static constexpr const char* words[] = {
        QT_TRANSLATE_NOOP("Words", "Open"),
        QT_TRANSLATE_NOOP("Words", "In progress"),
        QT_TRANSLATE_NOOP("Words", "Done"),
        QT_TRANSLATE_NOOP("Words", "Not done, on purpose"),
    };
    return pick("Words", words, value);
}

QString word(IncidentKind value)
{
    static constexpr const char* words[] = {
        QT_TRANSLATE_NOOP("Words", "Incident"),
        QT_TRANSLATE_NOOP("Words", "Drill"),
        QT_TRANSLATE_NOOP("Words", "Backfill"),
    };
    return pick("Words", words, value);
}

QString word(HubRole value)
{
    static constexpr const char* words[] = {
        QT_TRANSLATE_NOOP("Words", "no role"),       QT_TRANSLATE_NOOP("Words", "viewer"),
        QT_TRANSLATE_NOOP("Words", "reviewer"),      QT_TRANSLATE_NOOP("Words", "responder"),
        QT_TRANSLATE_NOOP("Words", "administrator"),
    };
    return pick("Words", words, value);
}

QString word(Duty value)
{
    static constexpr const char* words[] = {
        QT_TRANSLATE_NOOP("Words", "None"),
        QT_TRANSLATE_NOOP("Words", "CEO"),
        QT_TRANSLATE_NOOP("Words", "PdM"),
        QT_TRANSLATE_NOOP("Words", "EM"),
    };
    return pick("Words", words, value);
}

QString word(WakeResult value)
{
    static constexpr const char* words[] = {
        QT_TRANSLATE_NOOP("Words", "No answer"),
        QT_TRANSLATE_NOOP("Words", "Answered"),
        QT_TRANSLATE_NOOP("Words", "Posted to chat"),
        QT_TRANSLATE_NOOP("Words", "Calling"),
    };
    return pick("Words", words, value);
}

QString word(NoticeStage value)
{
    static constexpr const char* words[] = {
        QT_TRANSLATE_NOOP("WordsNotice", "First notice"),
        QT_TRANSLATE_NOOP("WordsNotice", "Scope of the impact"),
        QT_TRANSLATE_NOOP("WordsNotice", "Update"),
        QT_TRANSLATE_NOOP("WordsNotice", "Converged"),
        QT_TRANSLATE_NOOP("WordsNotice", "Final report"),
    };
    return pick("WordsNotice", words, value);
}

} // namespace matoi::text
