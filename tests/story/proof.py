# SPDX-License-Identifier: GPL-3.0-or-later
"""What the log holds at the end, as the shell reads it."""

MILESTONES = ("declared_at", "detected_at", "channel_opened_at", "first_summary_at", "converged_at",
              "report_done_at", "review_held_at", "permanent_fix_done_at", "closed_at")
#: The kinds of row that either story leaves behind.
ALWAYS = {"declared", "classified", "impact_changed", "channel_opened", "summary", "step_done",
          "outlook_changed", "state_changed", "decision", "workaround", "permanent_fix"}


def proof(desk, evidence, kinds):
    """Closed, every step ticked with what proves it, a row for every deed, the log intact."""
    incident = desk.incident()
    assert incident["state"] == "closed" and incident["conflicts"] == 0, incident
    assert not incident["contact_due"] and not incident["reminders"], incident
    missing = [name for name in MILESTONES if not incident[name]]
    assert not missing, missing
    steps = desk.steps_of()
    unticked = [s["id"] for s in steps.values() if s["state"] != "done" or not s["ended_at"]]
    assert not unticked, unticked
    for step, words in evidence.items():
        assert steps[step]["evidence"] == words, steps[step]
    entries = desk.entries()
    found = {entry["kind"] for entry in entries}
    assert ALWAYS | set(kinds) <= found, (ALWAYS | set(kinds)) - found
    assert all(entry["author"] and not entry["retracted"] for entry in entries)
    postmortem = desk.cli("postmortem", "show", desk.number)[0]
    assert postmortem["state"] == "reviewed" and postmortem["participants"], postmortem
    assert desk.cli("log", "verify")[0]["intact"]
    # The same state again, from the facts alone.
    before = desk.cli("log", "hash")
    desk.cli("log", "rebuild")
    assert desk.cli("log", "hash") == before
    print("ok: closed, %d rows, the log is intact" % len(entries))
