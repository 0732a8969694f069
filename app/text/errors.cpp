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

#define SAY(name, sentence)                                                                        \
    Worded { name, QT_TRANSLATE_NOOP("Errors", sentence), false }
#define SAY_WHERE(name, sentence)                                                                  \
    Worded { name, QT_TRANSLATE_NOOP("Errors", sentence), true }

Worded wordingOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::None:
        return SAY("none", "Nothing is wrong.");
    case ErrorCode::Empty:
        return SAY_WHERE("empty", "Nothing is written here. Write at least one word.");
    case ErrorCode::TooLong:
        return SAY_WHERE("too_long", "The text is too long. Shorten it, or attach it as a file.");
    case ErrorCode::ControlCharacters:
        return SAY_WHERE("control_characters",
                         "The text holds characters that cannot be shown. Remove them.");
    case ErrorCode::BadTime:
        return SAY_WHERE("bad_time", "This is not a time that fits here. Write it like 14:05, -10m "
                                     "or 2026-11-21T14:05:00Z.");
    case ErrorCode::TimeInFuture:
        return SAY_WHERE(
            "time_in_future",
            "This time is still to come. If it was yesterday, write \"yesterday 23:50\".");
    case ErrorCode::TimeBeforeStart:
        return SAY_WHERE(
            "time_before_start",
            "This lies before the start of the incident. Correct one of the two times.");
    case ErrorCode::BadValue:
        return SAY_WHERE("bad_value",
                         "This value cannot be used here. Choose one of those that are offered.");
    case ErrorCode::BadId:
        return SAY_WHERE(
            "bad_id", "This is not an id. Copy it from a list, or use the number (INC-2026-0001).");
    case ErrorCode::UnknownField:
        return SAY_WHERE("unknown_field",
                         "There is no field of this name. See --help for the names.");
    case ErrorCode::MissingReason:
        return SAY_WHERE("missing_reason", "The reason is missing. One line is enough.");
    case ErrorCode::MissingPerson:
        return SAY_WHERE("missing_person", "The person is missing. Name one.");
    case ErrorCode::MissingOwner:
        return SAY_WHERE("missing_owner", "The owner is missing. Name exactly one person.");
    case ErrorCode::MissingEvidence:
        return SAY_WHERE("missing_evidence",
                         "The evidence is missing. Add a link or one line that shows it.");
    case ErrorCode::BadChannelName:
        return SAY_WHERE(
            "bad_channel_name",
            "A channel is named incident_ and then a-z, 0-9, _ or -. Change the name.");
    case ErrorCode::BadUsage:
        return SAY_WHERE("bad_usage", "This cannot be called like that. See --help.");
    case ErrorCode::BadJson:
        return SAY_WHERE("bad_json", "This is not readable as JSON. Check the named place.");
    case ErrorCode::BadCsv:
        return SAY_WHERE("bad_csv",
                         "This is not readable as CSV. Check the named line and its quotes.");
    case ErrorCode::BadPlaybook:
        return SAY_WHERE("bad_playbook",
                         "This playbook cannot be used. Mend the named place and check it again.");
    case ErrorCode::BadArchive:
        return SAY_WHERE("bad_archive",
                         "This archive cannot be read. Export it again at its source.");
    case ErrorCode::BadAttachment:
        return SAY_WHERE(
            "bad_attachment",
            "This file cannot be attached. It may be empty, larger than 25 MiB, or unreadable.");
    case ErrorCode::SecretInText:
        return SAY("secret_in_text", "This looks like a password or token, and the record keeps "
                                     "it. If it is one, redact the entry and change the secret.");
    case ErrorCode::NoSuchIncident:
        return SAY_WHERE("no_such_incident",
                         "There is no such incident here. See \"incident list\".");
    case ErrorCode::NoSuchEntry:
        return SAY_WHERE("no_such_entry",
                         "There is no such timeline entry here. Copy the id from the timeline.");
    case ErrorCode::NoSuchStep:
        return SAY_WHERE(
            "no_such_step",
            "The playbook of this incident has no such step. See the list of its steps.");
    case ErrorCode::NoSuchPerson:
        return SAY_WHERE("no_such_person",
                         "Nobody of this name is known here. Add the person first.");
    case ErrorCode::NoSuchTask:
        return SAY_WHERE("no_such_task", "There is no such to-do in this incident. See its list.");
    case ErrorCode::NoSuchHypothesis:
        return SAY_WHERE("no_such_hypothesis",
                         "There is no such hypothesis in this incident. See its list.");
    case ErrorCode::NoSuchPlaybook:
        return SAY_WHERE("no_such_playbook",
                         "There is no playbook of this id. See \"playbook list\".");
    case ErrorCode::NoSuchConflict:
        return SAY_WHERE("no_such_conflict",
                         "Nothing is in conflict there. Somebody may have looked at it already.");
    case ErrorCode::NoSuchAttachment:
        return SAY_WHERE("no_such_attachment",
                         "This file is not kept here. See the list of attachments.");
    case ErrorCode::NoSuchAction:
        return SAY_WHERE("no_such_action",
                         "There is no such action item. See the list of actions.");
    case ErrorCode::NoSuchPostmortem:
        return SAY("no_such_postmortem",
                   "This incident has no postmortem yet. Draft one, with an owner.");
    case ErrorCode::Ambiguous:
        return SAY_WHERE("ambiguous", "This fits more than one. Write more of it.");
    case ErrorCode::NoProfile:
        return SAY("no_profile", "Matoi does not know yet who is using it. Enter your name once.");
    case ErrorCode::AlreadyExists:
        return SAY_WHERE("already_exists", "This exists already. Use it, or choose another name.");
    case ErrorCode::WrongState:
        return SAY_WHERE("wrong_state",
                         "This is not possible in this state. First finish what comes before.");
    case ErrorCode::NotJudged:
        return SAY("not_judged",
                   "The judgement is missing or says otherwise. Classify the incident first.");
    case ErrorCode::NotCommander:
        return SAY("not_commander",
                   "Somebody else is in command. Ask the commander, or take command over first.");
    case ErrorCode::CommanderMissing:
        return SAY("commander_missing", "Nobody commands. Take command, or name a commander.");
    case ErrorCode::OutlookNotConverged:
        return SAY(
            "outlook_not_converged",
            "The outlook is not \"converged\" yet. Set the outlook to converged, then continue.");
    case ErrorCode::FixStateMissing:
        return SAY("fix_state_missing", "The state of the fix is missing. Say whether it is "
                                        "temporary, permanent or not needed.");
    case ErrorCode::ReasonForFixMissing:
        return SAY("reason_for_fix_missing",
                   "No fix needs a reason. Say in one line why none is needed.");
    case ErrorCode::ConvergedAtMissing:
        return SAY("converged_at_missing",
                   "The time of convergence is missing. Record when it converged.");
    case ErrorCode::PostmortemMissing:
        return SAY("postmortem_missing",
                   "The postmortem is missing. Draft it, with an owner and a due date.");
    case ErrorCode::PostmortemNotReviewed:
        return SAY("postmortem_not_reviewed",
                   "The postmortem is not reviewed yet. Set it to reviewed after the meeting.");
    case ErrorCode::ReviewNotHeld:
        return SAY("review_not_held",
                   "The review has not been held yet. Record the day it was held.");
    case ErrorCode::ParticipantsMissing:
        return SAY("participants_missing",
                   "The participants of the review are missing. Name at least one.");
    case ErrorCode::PermanentFixMissing:
        return SAY("permanent_fix_missing",
                   "The permanent fix is not done. Finish it, or say why none is needed.");
    case ErrorCode::OpenP0Actions:
        return SAY("open_p0_actions",
                   "Some P0 actions are still open. Finish them, or close them with a reason.");
    case ErrorCode::ArchiveBeforeReview:
        return SAY("archive_before_review",
                   "The channel is archived after the review. Hold the review first.");
    case ErrorCode::ReportBeforeConvergence:
        return SAY("report_before_convergence",
                   "The report is finished after convergence. Converge the incident first.");
    case ErrorCode::StepNotSkippable:
        return SAY_WHERE("step_not_skippable",
                         "This step cannot be skipped. Do it, or mark it done with its evidence.");
    case ErrorCode::StepEvidenceMissing:
        return SAY_WHERE("step_evidence_missing",
                         "What proves this step is missing. Record it, then mark the step done.");
    case ErrorCode::AlreadyDone:
        return SAY_WHERE("already_done", "This is done already. Nothing was changed.");
    case ErrorCode::AlreadyRetracted:
        return SAY("already_retracted", "This entry was taken back already. Write a new one.");
    case ErrorCode::NothingToUndo:
        return SAY("nothing_to_undo",
                   "There is nothing to take back. Correct or retract the entry.");
    case ErrorCode::UndoTooLate:
        return SAY("undo_too_late", "Undo works for 10 seconds. Correct or retract the entry.");
    case ErrorCode::UndoNotHead:
        return SAY(
            "undo_not_head",
            "Somebody has changed this since, so it stands. Set the value that is right now.");
    case ErrorCode::NotUndoable:
        return SAY(
            "not_undoable",
            "This cannot be taken back, because others have acted on it. Record what followed.");
    case ErrorCode::DrillCallsNobody:
        return SAY("drill_calls_nobody",
                   "A drill wakes nobody. Note in the timeline whom you would have called.");
    case ErrorCode::KindImmutable:
        return SAY("kind_immutable",
                   "Real, drill and backfill stay as declared. Declare another incident.");
    case ErrorCode::SelfReference:
        return SAY("self_reference", "An incident cannot refer to itself. Name the other one.");
    case ErrorCode::NotAllowed:
        return SAY_WHERE(
            "not_allowed",
            "This is for somebody else to do, or not meant for this record. Ask another person.");
    case ErrorCode::AdminOnly:
        return SAY("admin_only", "Only an administrator may do this. Ask one.");
    case ErrorCode::AsRefused:
        return SAY("as_refused",
                   "In a shared workspace everybody acts under their own name. Leave --as away.");
    case ErrorCode::RestrictedStream:
        return SAY("restricted_stream",
                   "This incident is restricted to named readers. Ask its commander.");
    case ErrorCode::JudgeMissing:
        return SAY("judge_missing", "Nobody owns the judgement. Name the person who judges.");
    case ErrorCode::NothingChanged:
        return SAY("nothing_changed", "It is so already. Nothing was changed.");
    case ErrorCode::OpenFailed:
        return SAY_WHERE(
            "open_failed",
            "The workspace could not be opened. Check the path and your rights to it.");
    case ErrorCode::NotAWorkspace:
        return SAY_WHERE(
            "not_a_workspace",
            "This file is not a Matoi workspace, and it was left alone. Choose another file.");
    case ErrorCode::NewerWorkspace:
        return SAY_WHERE("newer_workspace",
                         "A newer Matoi has written this workspace. Update Matoi to open it.");
    case ErrorCode::NetworkFilesystem:
        return SAY_WHERE("network_filesystem",
                         "A workspace cannot live on a network drive. Put it on a local disk.");
    case ErrorCode::Locked:
        return SAY_WHERE("locked",
                         "Another Matoi holds this workspace. Use that window, or close it first.");
    case ErrorCode::DiskFull:
        return SAY_WHERE(
            "disk_full",
            "Not saved: the disk is full. Your text is kept. Free some space and save again.");
    case ErrorCode::IoError:
        return SAY_WHERE("io_error", "Not read or written: the file system refused. Your text is "
                                     "kept. Check the disk and try again.");
    case ErrorCode::Corrupt:
        return SAY_WHERE(
            "corrupt",
            "The file is damaged. Restore a backup, and keep this file for \"log doctor\".");
    case ErrorCode::ReadOnly:
        return SAY_WHERE("read_only",
                         "This workspace is open for reading only. Check the rights to the file.");
    case ErrorCode::MigrationFailed:
        return SAY_WHERE("migration_failed", "The workspace could not be brought to this version. "
                                             "It is as before; its copy lies beside it.");
    case ErrorCode::ChainBroken:
        return SAY_WHERE(
            "chain_broken",
            "A record does not follow the one before it. Compare with a backup by \"log verify\".");
    case ErrorCode::HashMismatch:
        return SAY_WHERE(
            "hash_mismatch",
            "A record differs from its seal. Compare with a backup by \"log verify\".");
    case ErrorCode::EventTooLarge:
        return SAY_WHERE("event_too_large",
                         "This is too large for one record. Attach it as a file.");
    case ErrorCode::NotEmpty:
        return SAY_WHERE(
            "not_empty",
            "This place holds something already, and it was left alone. Choose an empty one.");
    case ErrorCode::HoldsRealIncidents:
        return SAY("holds_real_incidents",
                   "This workspace holds real incidents. Load the demonstration into another one.");
    case ErrorCode::Cancelled:
        return SAY("cancelled", "Stopped, as asked. What was finished before stays.");
    case ErrorCode::NotFound:
        return SAY_WHERE("not_found", "This was not found. Check the name.");
    case ErrorCode::Protocol:
        return SAY_WHERE(
            "protocol",
            "The answer of the other Matoi was not understood. Close it and try again.");
    case ErrorCode::VersionMismatch:
        return SAY_WHERE(
            "version_mismatch",
            "The Matoi that holds this workspace is another version. Restart it after the update.");
    case ErrorCode::Internal:
        return SAY_WHERE("internal", "Something in Matoi itself did not work. Your record is kept. "
                                     "Send the output of \"log doctor --bundle\".");
    }
    return SAY("internal", "Something in Matoi itself did not work. Your record is kept. Send the "
                           "output of \"log doctor --bundle\".");
}

#undef SAY
#undef SAY_WHERE

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
