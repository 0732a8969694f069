// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/error_words.h>

#include <QCoreApplication>

namespace matoi::text
{

// One sentence per code, two lines each: a formatter would make a thousand lines of it.
// clang-format off
Worded wordingOf(ErrorCode code)
{
    using C = ErrorCode;
    switch (code) {
    case C::None: return {"none", QT_TRANSLATE_NOOP("Errors",
            "Nothing is wrong.")};
    case C::Empty: return {"empty", QT_TRANSLATE_NOOP("Errors",
            "Nothing is written here. Write at least one word."), true};
    case C::TooLong: return {"too_long", QT_TRANSLATE_NOOP("Errors",
            "The text is too long. Shorten it, or attach it as a file."), true};
    case C::ControlCharacters: return {"control_characters", QT_TRANSLATE_NOOP("Errors",
            "The text holds characters that cannot be shown. Remove them."), true};
    case C::BadTime: return {"bad_time", QT_TRANSLATE_NOOP("Errors",
            "This is not a time that fits here. Write it like 14:05, -10m or "
            "2026-11-21T14:05:00Z."), true};
    case C::TimeInFuture: return {"time_in_future", QT_TRANSLATE_NOOP("Errors",
            "This time is still to come. If it was yesterday, write \"yesterday 23:50\"."), true};
    case C::TimeBeforeStart: return {"time_before_start", QT_TRANSLATE_NOOP("Errors",
            "This lies before the start of the incident. Correct one of the two times."), true};
    case C::BadValue: return {"bad_value", QT_TRANSLATE_NOOP("Errors",
            "This value cannot be used here. Choose one of those that are offered."), true};
    case C::BadId: return {"bad_id", QT_TRANSLATE_NOOP("Errors",
            "This is not an id. Copy it from a list, or use the number (INC-2026-0001)."), true};
    case C::UnknownField: return {"unknown_field", QT_TRANSLATE_NOOP("Errors",
            "There is no field of this name. See --help for the names."), true};
    case C::MissingReason: return {"missing_reason", QT_TRANSLATE_NOOP("Errors",
            "The reason is missing. One line is enough."), true};
    case C::MissingPerson: return {"missing_person", QT_TRANSLATE_NOOP("Errors",
            "The person is missing. Name one."), true};
    case C::MissingOwner: return {"missing_owner", QT_TRANSLATE_NOOP("Errors",
            "The owner is missing. Name exactly one person."), true};
    case C::MissingEvidence: return {"missing_evidence", QT_TRANSLATE_NOOP("Errors",
            "The evidence is missing. Add a link or one line that shows it."), true};
    case C::BadChannelName: return {"bad_channel_name", QT_TRANSLATE_NOOP("Errors",
            "A channel is named incident_ and then a-z, 0-9, _ or -. Change the name."), true};
    case C::BadUsage: return {"bad_usage", QT_TRANSLATE_NOOP("Errors",
            "This cannot be called like that. See --help."), true};
    case C::BadJson: return {"bad_json", QT_TRANSLATE_NOOP("Errors",
            "This is not readable as JSON. Check the named place."), true};
    case C::BadCsv: return {"bad_csv", QT_TRANSLATE_NOOP("Errors",
            "The table cannot be read there. Mend that line, or save the table as CSV again."), true};
    case C::BadPlaybook: return {"bad_playbook", QT_TRANSLATE_NOOP("Errors",
            "This playbook cannot be used. Mend the named place and check it again."), true};
    case C::BadArchive: return {"bad_archive", QT_TRANSLATE_NOOP("Errors",
            "This archive cannot be read. Export it again at its source."), true};
    case C::BadDeployments: return {"bad_deployments", QT_TRANSLATE_NOOP("Errors",
            "These deployments cannot be read, and none was taken. Mend the line and import again; "
            "times need a zone, as in 2026-11-20T13:42:00+09:00."), true};
    case C::BadTemplate: return {"bad_template", QT_TRANSLATE_NOOP("Errors",
            "This template has a mistake. Mend the line; until then the built-in one is used."), true};
    case C::NotASlackExport: return {"not_a_slack_export", QT_TRANSLATE_NOOP("Errors",
            "This ZIP is not a Slack export: it holds no list of users or channels. Choose the "
            "file that Slack gave you."), true};
    case C::MessagesWithoutTime: return {"messages_without_time", QT_TRANSLATE_NOOP("Errors",
            "So many messages carry no usable time (ts) and were left out."), true};
    case C::MessagesCut: return {"messages_cut", QT_TRANSLATE_NOOP("Errors",
            "So many messages are longer than 64 KiB and were cut at […]. The source keeps the "
            "whole text."), true};
    case C::ImportRefused: return {"import_refused", QT_TRANSLATE_NOOP("Errors",
            "Nothing was imported. Mend the lines named above and import the file again."), true};
    case C::BadAttachment: return {"bad_attachment", QT_TRANSLATE_NOOP("Errors",
            "This file cannot be attached. It may be empty, larger than 25 MiB, or "
            "unreadable."), true};
    case C::BadInvitation: return {"bad_invitation", QT_TRANSLATE_NOOP("Errors",
            "This is no invitation to a hub, or a part of it is damaged. Ask for a new one."),
            true};
    case C::SecretInText: return {"secret_in_text", QT_TRANSLATE_NOOP("Errors",
            "This looks like a password or token, and the record keeps it. If it is one, redact "
            "the entry and change the secret.")};
    case C::NoSuchIncident: return {"no_such_incident", QT_TRANSLATE_NOOP("Errors",
            "There is no such incident here. See \"incident list\"."), true};
    case C::NoSuchEntry: return {"no_such_entry", QT_TRANSLATE_NOOP("Errors",
            "There is no such timeline entry here. Copy the id from the timeline."), true};
    case C::NoSuchStep: return {"no_such_step", QT_TRANSLATE_NOOP("Errors",
            "The playbook of this incident has no such step. See the list of its steps."), true};
    case C::NoSuchPerson: return {"no_such_person", QT_TRANSLATE_NOOP("Errors",
            "Nobody of this name is known here. Add the person first."), true};
    case C::NoSuchTask: return {"no_such_task", QT_TRANSLATE_NOOP("Errors",
            "There is no such to-do in this incident. See its list."), true};
    case C::NoSuchNotice: return {"no_such_notice", QT_TRANSLATE_NOOP("Errors",
            "There is no such customer notice in this incident. See \"notice list\"."), true};
    case C::NoSuchHypothesis: return {"no_such_hypothesis", QT_TRANSLATE_NOOP("Errors",
            "There is no such hypothesis in this incident. See its list."), true};
    case C::NoSuchPlaybook: return {"no_such_playbook", QT_TRANSLATE_NOOP("Errors",
            "There is no playbook of this id. See \"playbook list\"."), true};
    case C::NoSuchConflict: return {"no_such_conflict", QT_TRANSLATE_NOOP("Errors",
            "Nothing is in conflict there. Somebody may have looked at it already."), true};
    case C::NoSuchAttachment: return {"no_such_attachment", QT_TRANSLATE_NOOP("Errors",
            "This file is not kept here. See the list of attachments."), true};
    case C::FileNotHereYet: return {"file_not_here_yet", QT_TRANSLATE_NOOP("Errors",
            "This file has not come from the hub yet. It follows by itself while this workspace "
            "shares; try again later."), true};
    case C::NoSuchAction: return {"no_such_action", QT_TRANSLATE_NOOP("Errors",
            "There is no such action item. See the list of actions."), true};
    case C::NoSuchPostmortem: return {"no_such_postmortem", QT_TRANSLATE_NOOP("Errors",
            "This incident has no postmortem yet. Draft one, with an owner.")};
    case C::NoSuchComment: return {"no_such_comment", QT_TRANSLATE_NOOP("Errors",
            "There is no such comment on this postmortem. See \"postmortem show\"."), true};
    case C::NoSuchDeploy: return {"no_such_deploy", QT_TRANSLATE_NOOP("Errors",
            "There is no such deployment here. See \"deploy list\"."), true};
    case C::NoSuchRisk: return {"no_such_risk", QT_TRANSLATE_NOOP("Errors",
            "There is no such risk record here. See \"risk list\"."), true};
    case C::Ambiguous: return {"ambiguous", QT_TRANSLATE_NOOP("Errors",
            "This fits more than one. Write more of it."), true};
    case C::NoProfile: return {"no_profile", QT_TRANSLATE_NOOP("Errors",
            "Matoi does not know yet who is using it. Enter your name once.")};
    case C::AlreadyExists: return {"already_exists", QT_TRANSLATE_NOOP("Errors",
            "This exists already. Use it, or choose another name."), true};
    case C::WrongState: return {"wrong_state", QT_TRANSLATE_NOOP("Errors",
            "This is not possible in this state. First finish what comes before; if it has ended, go "
            "on in another incident."), true};
    case C::NotJudged: return {"not_judged", QT_TRANSLATE_NOOP("Errors",
            "The judgement is missing or says otherwise. Classify the incident first.")};
    case C::NotCommander: return {"not_commander", QT_TRANSLATE_NOOP("Errors",
            "Somebody else is in command. Ask the commander, or take command over first.")};
    case C::CommanderMissing: return {"commander_missing", QT_TRANSLATE_NOOP("Errors",
            "Nobody commands. Take command, or name a commander.")};
    case C::CommanderLeadsDev: return {"commander_leads_dev", QT_TRANSLATE_NOOP("Errors",
            "The commander leads Dev as well. With three people or more, hand one of the two "
            "over.")};
    case C::OutlookNotConverged: return {"outlook_not_converged", QT_TRANSLATE_NOOP("Errors",
            "The outlook is not \"converged\" yet. Set the outlook to converged, then "
            "continue.")};
    case C::FixStateMissing: return {"fix_state_missing", QT_TRANSLATE_NOOP("Errors",
            "The state of the fix is missing. Say whether it is temporary, permanent or not "
            "needed.")};
    case C::ReasonForFixMissing: return {"reason_for_fix_missing", QT_TRANSLATE_NOOP("Errors",
            "No fix needs a reason. Say in one line why none is needed.")};
    case C::ConvergedAtMissing: return {"converged_at_missing", QT_TRANSLATE_NOOP("Errors",
            "The time of convergence is missing. Record when it converged.")};
    case C::PostmortemMissing: return {"postmortem_missing", QT_TRANSLATE_NOOP("Errors",
            "The postmortem is missing. Draft it, with an owner and a due date.")};
    case C::PostmortemNotReviewed: return {"postmortem_not_reviewed", QT_TRANSLATE_NOOP("Errors",
            "The postmortem is not reviewed yet. Set it to reviewed after the meeting.")};
    case C::ReviewNotHeld: return {"review_not_held", QT_TRANSLATE_NOOP("Errors",
            "The review has not been held yet. Record the day it was held.")};
    case C::ParticipantsMissing: return {"participants_missing", QT_TRANSLATE_NOOP("Errors",
            "The participants of the review are missing. Name at least one.")};
    case C::PermanentFixMissing: return {"permanent_fix_missing", QT_TRANSLATE_NOOP("Errors",
            "The permanent fix is not done. Finish it, or say why none is needed.")};
    case C::OpenP0Actions: return {"open_p0_actions", QT_TRANSLATE_NOOP("Errors",
            "Some P0 actions are still open. Finish them, or close them with a reason.")};
    case C::ArchiveBeforeReview: return {"archive_before_review", QT_TRANSLATE_NOOP("Errors",
            "The channel is archived after the review. Hold the review first.")};
    case C::ReportBeforeConvergence: return {"report_before_convergence", QT_TRANSLATE_NOOP("Errors",
            "The report is finished after convergence. Converge the incident first.")};
    case C::StepNotSkippable: return {"step_not_skippable", QT_TRANSLATE_NOOP("Errors",
            "This step cannot be skipped. Do it, or mark it done with its evidence."), true};
    case C::StepEvidenceMissing: return {"step_evidence_missing", QT_TRANSLATE_NOOP("Errors",
            "What proves this step is missing. Record it, then mark the step done."), true};
    case C::ChannelMembersUnknown: return {"channel_members_unknown", QT_TRANSLATE_NOOP("Errors",
            "Whether everybody is in the channel is not recorded. State how many are in it, of how "
            "many, and who is missing.")};
    case C::ApproverIsDrafter: return {"approver_is_drafter", QT_TRANSLATE_NOOP("Errors",
            "Nobody approves a text of their own. Ask the commander or the PdM; if that is you, "
            "somebody else drafts or approves.")};
    case C::NotApprover: return {"not_approver", QT_TRANSLATE_NOOP("Errors",
            "The commander or the PdM approves what customers read. Ask one of them.")};
    case C::NoticeNotApproved: return {"notice_not_approved", QT_TRANSLATE_NOOP("Errors",
            "This notice is not approved yet. Have the commander or the PdM approve it first."), true};
    case C::NoticeWithdrawn: return {"notice_withdrawn", QT_TRANSLATE_NOOP("Errors",
            "This draft was replaced or is not needed any more. Use the newest one."), true};
    case C::SentBeforeApproval: return {"sent_before_approval", QT_TRANSLATE_NOOP("Errors",
            "Recorded as sent before it was approved. Note in the timeline how that came about.")};
    case C::NoticePromisesTime: return {"notice_promises_time", QT_TRANSLATE_NOOP("Errors",
            "The text says when it will work again. Promise the next update, not the recovery.")};
    case C::NoticeNamesInside: return {"notice_names_inside", QT_TRANSLATE_NOOP("Errors",
            "The text names a host, address or channel from inside. Say what customers see.")};
    case C::NoticeWithoutApology: return {"notice_without_apology", QT_TRANSLATE_NOOP("Errors",
            "The final report does not apologise. Say it plainly, in one sentence.")};
    case C::AlreadyDone: return {"already_done", QT_TRANSLATE_NOOP("Errors",
            "This is done already. Nothing was changed."), true};
    case C::AlreadyRetracted: return {"already_retracted", QT_TRANSLATE_NOOP("Errors",
            "This entry was taken back already. Write a new one.")};
    case C::NothingToUndo: return {"nothing_to_undo", QT_TRANSLATE_NOOP("Errors",
            "There is nothing to take back. Correct or retract the entry.")};
    case C::UndoTooLate: return {"undo_too_late", QT_TRANSLATE_NOOP("Errors",
            "Undo works for 10 seconds. Correct or retract the entry.")};
    case C::UndoNotHead: return {"undo_not_head", QT_TRANSLATE_NOOP("Errors",
            "Somebody has changed this since, so it stands. Set the value that is right "
            "now.")};
    case C::NotUndoable: return {"not_undoable", QT_TRANSLATE_NOOP("Errors",
            "This cannot be taken back, because others have acted on it. Record what "
            "followed.")};
    case C::DrillCallsNobody: return {"drill_calls_nobody", QT_TRANSLATE_NOOP("Errors",
            "A drill wakes nobody. Note in the timeline whom you would have called.")};
    case C::KindImmutable: return {"kind_immutable", QT_TRANSLATE_NOOP("Errors",
            "Real, drill and backfill stay as declared. Declare another incident.")};
    case C::SelfReference: return {"self_reference", QT_TRANSLATE_NOOP("Errors",
            "An incident cannot refer to itself. Name the other one.")};
    case C::NotAllowed: return {"not_allowed", QT_TRANSLATE_NOOP("Errors",
            "This is for somebody else to do, or not meant for this record. Ask another "
            "person."), true};
    case C::AdminOnly: return {"admin_only", QT_TRANSLATE_NOOP("Errors",
            "Only an administrator may do this. Ask one.")};
    case C::RoleNeeded: return {"role_needed", QT_TRANSLATE_NOOP("Errors",
            "Your role at the hub is %1; this needs %2. Ask an administrator, or take emergency "
            "access for an hour with \"hub break-glass\" if it cannot wait.")};
    case C::AsRefused: return {"as_refused", QT_TRANSLATE_NOOP("Errors",
            "In a shared workspace everybody acts under their own name. Leave --as away.")};
    case C::RestrictedStream: return {"restricted_stream", QT_TRANSLATE_NOOP("Errors",
            "This incident is restricted to named readers. Ask its commander.")};
    case C::JudgeMissing: return {"judge_missing", QT_TRANSLATE_NOOP("Errors",
            "Nobody owns the judgement. Name the person who judges.")};
    case C::NothingChanged: return {"nothing_changed", QT_TRANSLATE_NOOP("Errors",
            "It is so already. Nothing was changed.")};
    case C::RiskStatusJump: return {"risk_status_jump", QT_TRANSLATE_NOOP("Errors",
            "A record does not go there in one step. Set it to \"In progress\" first, or close it as "
            "not needed with a reason."), true};
    case C::RiskNotEligible: return {"risk_not_eligible", QT_TRANSLATE_NOOP("Errors",
            "By the entry rule this does not belong in the register yet. Keep investigating, or give "
            "the reason why it does."), true};
    case C::VisitInPast: return {"visit_in_past", QT_TRANSLATE_NOOP("Errors",
            "The next visit cannot lie in the past. Choose today or a later day."), true};
    case C::VisitOutOfRange: return {"visit_out_of_range", QT_TRANSLATE_NOOP("Errors",
            "The next visit of this status belongs between these days. Choose one of them, or give "
            "the reason for another."), true};
    case C::BadImpact: return {"bad_impact", QT_TRANSLATE_NOOP("Errors",
            "This impact does not exist. Choose scope 1, 2 or 3 and degree 1, 3 or 5, or one of the "
            "bands 10, 6, 3, 1, 0, or leave it unknown."), true};
    case C::BadLikelihood: return {"bad_likelihood", QT_TRANSLATE_NOOP("Errors",
            "The likelihood is 2 (at any time) or 1 (may happen). Choose one of the two."), true};
    case C::BadDate: return {"bad_date", QT_TRANSLATE_NOOP("Errors",
            "This is not a day. Write it like 2026-03-09, or 7d, 2w, 1m for one to come."), true};
    case C::DayInFuture: return {"day_in_future", QT_TRANSLATE_NOOP("Errors",
            "This day is still to come. Give today or an earlier one."), true};
    case C::ImpactNotUpdated: return {"impact_not_updated", QT_TRANSLATE_NOOP("Errors",
            "The temporary fix is in place. If it made the impact smaller, update the values.")};
    case C::OpenFailed: return {"open_failed", QT_TRANSLATE_NOOP("Errors",
            "The workspace could not be opened. Check the path and your rights to it."), true};
    case C::NotAWorkspace: return {"not_a_workspace", QT_TRANSLATE_NOOP("Errors",
            "This file is not a Matoi workspace, or its beginning is damaged; it was left alone. "
            "Choose another file, or restore a backup."), true};
    case C::NewerWorkspace: return {"newer_workspace", QT_TRANSLATE_NOOP("Errors",
            "A newer Matoi has written this workspace. Update Matoi to open it."), true};
    case C::NetworkFilesystem: return {"network_filesystem", QT_TRANSLATE_NOOP("Errors",
            "A workspace cannot live on a network drive. Put it on a local disk."), true};
    case C::Locked: return {"locked", QT_TRANSLATE_NOOP("Errors",
            "Another Matoi holds this workspace. Use that window, or close it first."), true};
    case C::DiskFull: return {"disk_full", QT_TRANSLATE_NOOP("Errors",
            "The disk is full. Your text is kept. Free some space and save again."), false};
    case C::IoError: return {"io_error", QT_TRANSLATE_NOOP("Errors",
            "Not read or written: the file system refused. Your text is kept. Check the disk "
            "and try again."), true};
    case C::Corrupt: return {"corrupt", QT_TRANSLATE_NOOP("Errors",
            "The file is damaged, and it was left as it is. Keep it, save what can be read with "
            "\"log export\", and restore a backup with \"log restore\"."), true};
    case C::ReadOnly: return {"read_only", QT_TRANSLATE_NOOP("Errors",
            "This workspace is open for reading only. Check the rights to the file."), true};
    case C::MigrationFailed: return {"migration_failed", QT_TRANSLATE_NOOP("Errors",
            "The workspace could not be brought to this version. It is as before; its copy lies "
            "beside it."), true};
    case C::HubUnreachable: return {"hub_unreachable", QT_TRANSLATE_NOOP("Errors",
            "The hub's database cannot be reached. Check host, port, certificate and password."),
            true};
    case C::HubRefused: return {"hub_refused", QT_TRANSLATE_NOOP("Errors",
            "The hub's database refused. Nothing was half done; mend what it says and try again."),
            true};
    case C::NotJoined: return {"not_joined", QT_TRANSLATE_NOOP("Errors",
            "This workspace is shared with nobody. Join a hub with an invitation first: \"hub join "
            "FILE\".")};
    case C::OthersHistory: return {"others_history", QT_TRANSLATE_NOOP("Errors",
            "This workspace was written by somebody else than the person of the invitation, and "
            "the hub would take none of it. Join with a new workspace; this one stays as it is."),
            true};
    case C::NoKeychain: return {"no_keychain", QT_TRANSLATE_NOOP("Errors",
            "No keychain of this desktop keeps secrets. Keep it in a file with a passphrase, or "
            "give it at each start.")};
    case C::WrongPassphrase: return {"wrong_passphrase", QT_TRANSLATE_NOOP("Errors",
            "This passphrase does not open the hub's secret. Nothing was changed; try again.")};
    case C::SecretMissing: return {"secret_missing", QT_TRANSLATE_NOOP("Errors",
            "The secret of your hub login is not where it was kept. Unlock the keychain, or ask an "
            "administrator for a new invitation.")};
    case C::HasLogin: return {"has_login", QT_TRANSLATE_NOOP("Errors",
            "This person has a login at the hub already. To give a new one, revoke the old one "
            "first."), true};
    case C::LastAdmin: return {"last_admin", QT_TRANSLATE_NOOP("Errors",
            "This is the last administrator, and the hub would be left without one. Make somebody "
            "else an administrator first.")};
    case C::SharedElsewhere: return {"shared_elsewhere", QT_TRANSLATE_NOOP("Errors",
            "A running Matoi has this workspace open and shares it already. Close it first, or "
            "look with \"hub status\".")};
    case C::ChainBroken: return {"chain_broken", QT_TRANSLATE_NOOP("Errors",
            "A record does not follow the one before it. Compare with a backup by \"log "
            "verify\"."), true};
    case C::HashMismatch: return {"hash_mismatch", QT_TRANSLATE_NOOP("Errors",
            "A record differs from its seal. Compare with a backup by \"log verify\"."), true};
    case C::EventTooLarge: return {"event_too_large", QT_TRANSLATE_NOOP("Errors",
            "This is too large for one record. Attach it as a file."), true};
    case C::NotEmpty: return {"not_empty", QT_TRANSLATE_NOOP("Errors",
            "This place holds something already, and it was left alone. Choose an empty "
            "one."), true};
    case C::HoldsRealIncidents: return {"holds_real_incidents", QT_TRANSLATE_NOOP("Errors",
            "This workspace holds real incidents. Load the demonstration into another one.")};
    case C::Cancelled: return {"cancelled", QT_TRANSLATE_NOOP("Errors",
            "Stopped, as asked. What was finished before stays.")};
    case C::NotFound: return {"not_found", QT_TRANSLATE_NOOP("Errors",
            "This was not found. Check the name."), true};
    case C::Protocol: return {"protocol", QT_TRANSLATE_NOOP("Errors",
            "The answer of the other Matoi was not understood. Close it and try again."), true};
    case C::VersionMismatch: return {"version_mismatch", QT_TRANSLATE_NOOP("Errors",
            "The Matoi that holds this workspace is another version. Restart it after the "
            "update."), true};
    case C::Internal: return {"internal", QT_TRANSLATE_NOOP("Errors",
            "Something in Matoi itself did not work. Your record is kept. Send the output of "
            "\"log doctor --bundle\"."), true};
    }
    return {"internal", QT_TRANSLATE_NOOP("Errors",
        "Something in Matoi itself did not work. Your record is kept. Send the output of "
        "\"log doctor --bundle\"."), true};
}
// clang-format on

} // namespace matoi::text
