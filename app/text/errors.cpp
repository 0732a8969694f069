// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/language.h>
#include <app/text/messages.h>

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi::text
{

namespace
{

//! A code's stable name and its sentence. `where` = the context is for people and is shown before
//! the sentence; the contexts of the others are ids and codes.
struct Worded {
    const char* name;
    const char* sentence;
    bool where = false;
};

Worded wordingOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::None:
        return Worded{"none", QT_TRANSLATE_NOOP("Errors", "Nothing is wrong.")};
    case ErrorCode::Empty:
        return Worded{
            "empty",
            QT_TRANSLATE_NOOP("Errors", "Nothing is written here. Write at least one word."), true};
    case ErrorCode::TooLong:
        return Worded{"too_long",
                      QT_TRANSLATE_NOOP(
                          "Errors", "The text is too long. Shorten it, or attach it as a file."),
                      true};
    case ErrorCode::ControlCharacters:
        return Worded{"control_characters",
                      QT_TRANSLATE_NOOP(
                          "Errors", "The text holds characters that cannot be shown. Remove them."),
                      true};
    case ErrorCode::BadTime:
        return Worded{"bad_time",
                      QT_TRANSLATE_NOOP(
                          "Errors", "This is not a time that fits here. Write it like 14:05, -10m "
                                    "or 2026-11-21T14:05:00Z."),
                      true};
    case ErrorCode::TimeInFuture:
        return Worded{
            "time_in_future",
            QT_TRANSLATE_NOOP(
                "Errors",
                "This time is still to come. If it was yesterday, write \"yesterday 23:50\"."),
            true};
    case ErrorCode::TimeBeforeStart:
        return Worded{
            "time_before_start",
            QT_TRANSLATE_NOOP(
                "Errors",
                "This lies before the start of the incident. Correct one of the two times."),
            true};
    case ErrorCode::BadValue:
        return Worded{
            "bad_value",
            QT_TRANSLATE_NOOP(
                "Errors", "This value cannot be used here. Choose one of those that are offered."),
            true};
    case ErrorCode::BadId:
        return Worded{
            "bad_id",
            QT_TRANSLATE_NOOP(
                "Errors",
                "This is not an id. Copy it from a list, or use the number (INC-2026-0001)."),
            true};
    case ErrorCode::UnknownField:
        return Worded{"unknown_field",
                      QT_TRANSLATE_NOOP(
                          "Errors", "There is no field of this name. See --help for the names."),
                      true};
    case ErrorCode::MissingReason:
        return Worded{"missing_reason",
                      QT_TRANSLATE_NOOP("Errors", "The reason is missing. One line is enough."),
                      true};
    case ErrorCode::MissingPerson:
        return Worded{"missing_person",
                      QT_TRANSLATE_NOOP("Errors", "The person is missing. Name one."), true};
    case ErrorCode::MissingOwner:
        return Worded{"missing_owner",
                      QT_TRANSLATE_NOOP("Errors", "The owner is missing. Name exactly one person."),
                      true};
    case ErrorCode::MissingEvidence:
        return Worded{
            "missing_evidence",
            QT_TRANSLATE_NOOP("Errors",
                              "The evidence is missing. Add a link or one line that shows it."),
            true};
    case ErrorCode::BadChannelName:
        return Worded{
            "bad_channel_name",
            QT_TRANSLATE_NOOP(
                "Errors",
                "A channel is named incident_ and then a-z, 0-9, _ or -. Change the name."),
            true};
    case ErrorCode::BadUsage:
        return Worded{"bad_usage",
                      QT_TRANSLATE_NOOP("Errors", "This cannot be called like that. See --help."),
                      true};
    case ErrorCode::BadJson:
        return Worded{
            "bad_json",
            QT_TRANSLATE_NOOP("Errors", "This is not readable as JSON. Check the named place."),
            true};
    case ErrorCode::BadCsv:
        return Worded{
            "bad_csv",
            QT_TRANSLATE_NOOP("Errors",
                              "This is not readable as CSV. Check the named line and its quotes."),
            true};
    case ErrorCode::BadPlaybook:
        return Worded{
            "bad_playbook",
            QT_TRANSLATE_NOOP(
                "Errors", "This playbook cannot be used. Mend the named place and check it again."),
            true};
    case ErrorCode::BadArchive:
        return Worded{"bad_archive",
                      QT_TRANSLATE_NOOP(
                          "Errors", "This archive cannot be read. Export it again at its source."),
                      true};
    case ErrorCode::BadAttachment:
        return Worded{"bad_attachment",
                      QT_TRANSLATE_NOOP("Errors", "This file cannot be attached. It may be empty, "
                                                  "larger than 25 MiB, or unreadable."),
                      true};
    case ErrorCode::SecretInText:
        return Worded{"secret_in_text",
                      QT_TRANSLATE_NOOP(
                          "Errors", "This looks like a password or token, and the record keeps "
                                    "it. If it is one, redact the entry and change the secret.")};
    case ErrorCode::NoSuchIncident:
        return Worded{
            "no_such_incident",
            QT_TRANSLATE_NOOP("Errors", "There is no such incident here. See \"incident list\"."),
            true};
    case ErrorCode::NoSuchEntry:
        return Worded{
            "no_such_entry",
            QT_TRANSLATE_NOOP(
                "Errors", "There is no such timeline entry here. Copy the id from the timeline."),
            true};
    case ErrorCode::NoSuchStep:
        return Worded{
            "no_such_step",
            QT_TRANSLATE_NOOP(
                "Errors",
                "The playbook of this incident has no such step. See the list of its steps."),
            true};
    case ErrorCode::NoSuchPerson:
        return Worded{
            "no_such_person",
            QT_TRANSLATE_NOOP("Errors", "Nobody of this name is known here. Add the person first."),
            true};
    case ErrorCode::NoSuchTask:
        return Worded{
            "no_such_task",
            QT_TRANSLATE_NOOP("Errors", "There is no such to-do in this incident. See its list."),
            true};
    case ErrorCode::NoSuchHypothesis:
        return Worded{"no_such_hypothesis",
                      QT_TRANSLATE_NOOP(
                          "Errors", "There is no such hypothesis in this incident. See its list."),
                      true};
    case ErrorCode::NoSuchPlaybook:
        return Worded{
            "no_such_playbook",
            QT_TRANSLATE_NOOP("Errors", "There is no playbook of this id. See \"playbook list\"."),
            true};
    case ErrorCode::NoSuchConflict:
        return Worded{
            "no_such_conflict",
            QT_TRANSLATE_NOOP(
                "Errors", "Nothing is in conflict there. Somebody may have looked at it already."),
            true};
    case ErrorCode::NoSuchAttachment:
        return Worded{
            "no_such_attachment",
            QT_TRANSLATE_NOOP("Errors", "This file is not kept here. See the list of attachments."),
            true};
    case ErrorCode::NoSuchAction:
        return Worded{
            "no_such_action",
            QT_TRANSLATE_NOOP("Errors", "There is no such action item. See the list of actions."),
            true};
    case ErrorCode::NoSuchPostmortem:
        return Worded{
            "no_such_postmortem",
            QT_TRANSLATE_NOOP("Errors",
                              "This incident has no postmortem yet. Draft one, with an owner.")};
    case ErrorCode::Ambiguous:
        return Worded{"ambiguous",
                      QT_TRANSLATE_NOOP("Errors", "This fits more than one. Write more of it."),
                      true};
    case ErrorCode::NoProfile:
        return Worded{
            "no_profile",
            QT_TRANSLATE_NOOP("Errors",
                              "Matoi does not know yet who is using it. Enter your name once.")};
    case ErrorCode::AlreadyExists:
        return Worded{
            "already_exists",
            QT_TRANSLATE_NOOP("Errors", "This exists already. Use it, or choose another name."),
            true};
    case ErrorCode::WrongState:
        return Worded{
            "wrong_state",
            QT_TRANSLATE_NOOP(
                "Errors", "This is not possible in this state. First finish what comes before."),
            true};
    case ErrorCode::NotJudged:
        return Worded{
            "not_judged",
            QT_TRANSLATE_NOOP(
                "Errors",
                "The judgement is missing or says otherwise. Classify the incident first.")};
    case ErrorCode::NotCommander:
        return Worded{
            "not_commander",
            QT_TRANSLATE_NOOP(
                "Errors",
                "Somebody else is in command. Ask the commander, or take command over first.")};
    case ErrorCode::CommanderMissing:
        return Worded{
            "commander_missing",
            QT_TRANSLATE_NOOP("Errors", "Nobody commands. Take command, or name a commander.")};
    case ErrorCode::OutlookNotConverged:
        return Worded{"outlook_not_converged",
                      QT_TRANSLATE_NOOP("Errors", "The outlook is not \"converged\" yet. Set the "
                                                  "outlook to converged, then continue.")};
    case ErrorCode::FixStateMissing:
        return Worded{"fix_state_missing",
                      QT_TRANSLATE_NOOP("Errors",
                                        "The state of the fix is missing. Say whether it is "
                                        "temporary, permanent or not needed.")};
    case ErrorCode::ReasonForFixMissing:
        return Worded{"reason_for_fix_missing",
                      QT_TRANSLATE_NOOP(
                          "Errors", "No fix needs a reason. Say in one line why none is needed.")};
    case ErrorCode::ConvergedAtMissing:
        return Worded{
            "converged_at_missing",
            QT_TRANSLATE_NOOP("Errors",
                              "The time of convergence is missing. Record when it converged.")};
    case ErrorCode::PostmortemMissing:
        return Worded{
            "postmortem_missing",
            QT_TRANSLATE_NOOP(
                "Errors", "The postmortem is missing. Draft it, with an owner and a due date.")};
    case ErrorCode::PostmortemNotReviewed:
        return Worded{
            "postmortem_not_reviewed",
            QT_TRANSLATE_NOOP(
                "Errors",
                "The postmortem is not reviewed yet. Set it to reviewed after the meeting.")};
    case ErrorCode::ReviewNotHeld:
        return Worded{
            "review_not_held",
            QT_TRANSLATE_NOOP("Errors",
                              "The review has not been held yet. Record the day it was held.")};
    case ErrorCode::ParticipantsMissing:
        return Worded{
            "participants_missing",
            QT_TRANSLATE_NOOP("Errors",
                              "The participants of the review are missing. Name at least one.")};
    case ErrorCode::PermanentFixMissing:
        return Worded{
            "permanent_fix_missing",
            QT_TRANSLATE_NOOP(
                "Errors", "The permanent fix is not done. Finish it, or say why none is needed.")};
    case ErrorCode::OpenP0Actions:
        return Worded{
            "open_p0_actions",
            QT_TRANSLATE_NOOP(
                "Errors",
                "Some P0 actions are still open. Finish them, or close them with a reason.")};
    case ErrorCode::ArchiveBeforeReview:
        return Worded{
            "archive_before_review",
            QT_TRANSLATE_NOOP("Errors",
                              "The channel is archived after the review. Hold the review first.")};
    case ErrorCode::ReportBeforeConvergence:
        return Worded{
            "report_before_convergence",
            QT_TRANSLATE_NOOP(
                "Errors",
                "The report is finished after convergence. Converge the incident first.")};
    case ErrorCode::StepNotSkippable:
        return Worded{
            "step_not_skippable",
            QT_TRANSLATE_NOOP(
                "Errors", "This step cannot be skipped. Do it, or mark it done with its evidence."),
            true};
    case ErrorCode::StepEvidenceMissing:
        return Worded{
            "step_evidence_missing",
            QT_TRANSLATE_NOOP(
                "Errors", "What proves this step is missing. Record it, then mark the step done."),
            true};
    case ErrorCode::AlreadyDone:
        return Worded{"already_done",
                      QT_TRANSLATE_NOOP("Errors", "This is done already. Nothing was changed."),
                      true};
    case ErrorCode::AlreadyRetracted:
        return Worded{
            "already_retracted",
            QT_TRANSLATE_NOOP("Errors", "This entry was taken back already. Write a new one.")};
    case ErrorCode::NothingToUndo:
        return Worded{
            "nothing_to_undo",
            QT_TRANSLATE_NOOP("Errors",
                              "There is nothing to take back. Correct or retract the entry.")};
    case ErrorCode::UndoTooLate:
        return Worded{"undo_too_late",
                      QT_TRANSLATE_NOOP(
                          "Errors", "Undo works for 10 seconds. Correct or retract the entry.")};
    case ErrorCode::UndoNotHead:
        return Worded{
            "undo_not_head",
            QT_TRANSLATE_NOOP(
                "Errors",
                "Somebody has changed this since, so it stands. Set the value that is right now.")};
    case ErrorCode::NotUndoable:
        return Worded{"not_undoable",
                      QT_TRANSLATE_NOOP("Errors", "This cannot be taken back, because others have "
                                                  "acted on it. Record what followed.")};
    case ErrorCode::DrillCallsNobody:
        return Worded{
            "drill_calls_nobody",
            QT_TRANSLATE_NOOP(
                "Errors",
                "A drill wakes nobody. Note in the timeline whom you would have called.")};
    case ErrorCode::KindImmutable:
        return Worded{
            "kind_immutable",
            QT_TRANSLATE_NOOP(
                "Errors", "Real, drill and backfill stay as declared. Declare another incident.")};
    case ErrorCode::SelfReference:
        return Worded{
            "self_reference",
            QT_TRANSLATE_NOOP("Errors", "An incident cannot refer to itself. Name the other one.")};
    case ErrorCode::NotAllowed:
        return Worded{"not_allowed",
                      QT_TRANSLATE_NOOP("Errors", "This is for somebody else to do, or not meant "
                                                  "for this record. Ask another person."),
                      true};
    case ErrorCode::AdminOnly:
        return Worded{"admin_only",
                      QT_TRANSLATE_NOOP("Errors", "Only an administrator may do this. Ask one.")};
    case ErrorCode::AsRefused:
        return Worded{
            "as_refused",
            QT_TRANSLATE_NOOP(
                "Errors",
                "In a shared workspace everybody acts under their own name. Leave --as away.")};
    case ErrorCode::RestrictedStream:
        return Worded{
            "restricted_stream",
            QT_TRANSLATE_NOOP("Errors",
                              "This incident is restricted to named readers. Ask its commander.")};
    case ErrorCode::JudgeMissing:
        return Worded{
            "judge_missing",
            QT_TRANSLATE_NOOP("Errors", "Nobody owns the judgement. Name the person who judges.")};
    case ErrorCode::NothingChanged:
        return Worded{"nothing_changed",
                      QT_TRANSLATE_NOOP("Errors", "It is so already. Nothing was changed.")};
    case ErrorCode::OpenFailed:
        return Worded{
            "open_failed",
            QT_TRANSLATE_NOOP(
                "Errors",
                "The workspace could not be opened. Check the path and your rights to it."),
            true};
    case ErrorCode::NotAWorkspace:
        return Worded{
            "not_a_workspace",
            QT_TRANSLATE_NOOP(
                "Errors",
                "This file is not a Matoi workspace, and it was left alone. Choose another file."),
            true};
    case ErrorCode::NewerWorkspace:
        return Worded{
            "newer_workspace",
            QT_TRANSLATE_NOOP("Errors",
                              "A newer Matoi has written this workspace. Update Matoi to open it."),
            true};
    case ErrorCode::NetworkFilesystem:
        return Worded{
            "network_filesystem",
            QT_TRANSLATE_NOOP(
                "Errors", "A workspace cannot live on a network drive. Put it on a local disk."),
            true};
    case ErrorCode::Locked:
        return Worded{
            "locked",
            QT_TRANSLATE_NOOP(
                "Errors",
                "Another Matoi holds this workspace. Use that window, or close it first."),
            true};
    case ErrorCode::DiskFull:
        return Worded{
            "disk_full",
            QT_TRANSLATE_NOOP(
                "Errors",
                "Not saved: the disk is full. Your text is kept. Free some space and save again."),
            true};
    case ErrorCode::IoError:
        return Worded{"io_error",
                      QT_TRANSLATE_NOOP(
                          "Errors", "Not read or written: the file system refused. Your text is "
                                    "kept. Check the disk and try again."),
                      true};
    case ErrorCode::Corrupt:
        return Worded{
            "corrupt",
            QT_TRANSLATE_NOOP(
                "Errors",
                "The file is damaged. Restore a backup, and keep this file for \"log doctor\"."),
            true};
    case ErrorCode::ReadOnly:
        return Worded{
            "read_only",
            QT_TRANSLATE_NOOP(
                "Errors", "This workspace is open for reading only. Check the rights to the file."),
            true};
    case ErrorCode::MigrationFailed:
        return Worded{"migration_failed",
                      QT_TRANSLATE_NOOP("Errors",
                                        "The workspace could not be brought to this version. "
                                        "It is as before; its copy lies beside it."),
                      true};
    case ErrorCode::ChainBroken:
        return Worded{"chain_broken",
                      QT_TRANSLATE_NOOP("Errors", "A record does not follow the one before it. "
                                                  "Compare with a backup by \"log verify\"."),
                      true};
    case ErrorCode::HashMismatch:
        return Worded{
            "hash_mismatch",
            QT_TRANSLATE_NOOP(
                "Errors",
                "A record differs from its seal. Compare with a backup by \"log verify\"."),
            true};
    case ErrorCode::EventTooLarge:
        return Worded{
            "event_too_large",
            QT_TRANSLATE_NOOP("Errors", "This is too large for one record. Attach it as a file."),
            true};
    case ErrorCode::NotEmpty:
        return Worded{
            "not_empty",
            QT_TRANSLATE_NOOP(
                "Errors",
                "This place holds something already, and it was left alone. Choose an empty one."),
            true};
    case ErrorCode::HoldsRealIncidents:
        return Worded{
            "holds_real_incidents",
            QT_TRANSLATE_NOOP(
                "Errors",
                "This workspace holds real incidents. Load the demonstration into another one.")};
    case ErrorCode::Cancelled:
        return Worded{
            "cancelled",
            QT_TRANSLATE_NOOP("Errors", "Stopped, as asked. What was finished before stays.")};
    case ErrorCode::NotFound:
        return Worded{"not_found",
                      QT_TRANSLATE_NOOP("Errors", "This was not found. Check the name."), true};
    case ErrorCode::Protocol:
        return Worded{
            "protocol",
            QT_TRANSLATE_NOOP(
                "Errors",
                "The answer of the other Matoi was not understood. Close it and try again."),
            true};
    case ErrorCode::VersionMismatch:
        return Worded{"version_mismatch",
                      QT_TRANSLATE_NOOP("Errors", "The Matoi that holds this workspace is another "
                                                  "version. Restart it after the update."),
                      true};
    case ErrorCode::Internal:
        return Worded{"internal",
                      QT_TRANSLATE_NOOP(
                          "Errors", "Something in Matoi itself did not work. Your record is kept. "
                                    "Send the output of \"log doctor --bundle\"."),
                      true};
    }
    return Worded{
        "internal",
        QT_TRANSLATE_NOOP("Errors",
                          "Something in Matoi itself did not work. Your record is kept. Send the "
                          "output of \"log doctor --bundle\".")};
}

//! Milliseconds and UUIDs mean nothing to a reader.
bool readable(const QString& context)
{
    if (context.isEmpty())
        return false;
    const bool number = std::all_of(context.begin(), context.end(),
                                    [](QChar c) { return c.isDigit() || c == u'-'; });
    return !(number && context.size() > 9) && QUuid::fromString(context).isNull();
}

} // namespace

QString codeName(ErrorCode code) { return QString::fromLatin1(wordingOf(code).name); }

QString sentence(const Error& error)
{
    const Worded wording = wordingOf(error.code);
    const QString said = translated("Errors", wording.sentence);
    if (!wording.where || !readable(error.context))
        return said;
    return translated("Errors", "%1: %2").arg(fieldWord(error.context), said);
}

} // namespace matoi::text
