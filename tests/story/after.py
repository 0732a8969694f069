# SPDX-License-Identifier: GPL-3.0-or-later
"""From the convergence to closed: report, review, permanent fix, archive."""
import notices
from steps import work


def after(desk, w, say, proofs):
    panel = w.of("Panels")
    desk.go("Record the convergence and name who writes the report")
    desk.asks(panel("Converge"))
    desk.fill((panel("Converged at"), None), (panel("Fix"), [w("WordsFix", "Temporary fix")]),
              (panel("Reason, if no fix is needed"), None),
              (panel("Who writes the report"), [say["tanaka"]]))
    desk.save(panel("Converge"))
    desk.until(state="reporting", fix_state="workaround", converged_at=lambda at: at,
               postmortem_id=lambda found: found)
    if notices.of(desk):
        notices.approve(desk, w, say["watanabe"])
        notices.record_sent(desk, w)
    report(desk, w, say)
    review(desk, w, say)
    desk.go("Finish the permanent fix, or say why none is needed")
    desk.asks(panel("State of the fix"))
    desk.save(panel("State of the fix"))
    desk.until(fix_state="permanent_done")
    work(desk, w, proofs)
    desk.go("Everything is done: close the incident")
    desk.until(state="closed")
    desk.sees(desk.number, w("Words", "Closed"))


def report(desk, w, say):
    panel = w.of("Panels")
    desk.go("Write the incident report")
    desk.asks(panel("Incident report"))
    desk.fill((panel("Summary"), say["summary"]), (panel("Cause"), say["cause"]),
              (panel("Prevention"), say["prevention"]))
    desk.save(panel("Incident report"))
    desk.until(report_done_at=lambda at: at)
    postmortem = desk.cli("postmortem", "show", desk.number)[0]
    assert say["cause"] in str(postmortem["sections"]), postmortem
    assert postmortem["owner"] == say["tanaka"] and postmortem["due_at"], postmortem
    # A to-do of the report: added by A, with one owner.
    desk.press("a")
    desk.asks(panel("Add an action item"))
    desk.fill((panel("What is to be done?"), say["prevention"]), (panel("Kind"), None),
              (panel("Priority"), ["P0"]), (panel("Owner"), [say["tanaka"]]))
    desk.save(panel("Add an action item"))
    desk.wait_for("the action item", lambda: any(
        a["title"] == say["prevention"] and a["priority"] == "P0"
        for a in desk.cli("action", "list", desk.number)))


def review(desk, w, say):
    panel = w.of("Panels")
    desk.go("Hold the review and record the day")
    desk.asks(panel("Review meeting held"))
    desk.fill((panel("When"), None), (panel("Facilitator"), [say["watanabe"]]))
    desk.save(panel("Review meeting held"))
    desk.until(review_held_at=lambda at: at)
    desk.go("Set the postmortem to reviewed")
    desk.until(state="reviewed")
    desk.go("Finish the open P0 actions")
    desk.asks(panel("Finish an action item"))
    desk.fill((panel("Action item"), None), (panel("Evidence"), "https://example.com/pr/118"))
    desk.save(panel("Finish an action item"))
    desk.wait_for("the action item is done", lambda: all(
        a["state"] == "done" for a in desk.cli("action", "list", desk.number)))
    # That it works is seen by somebody who did not make it.
    desk.find("verify" if w.language == "en" else "kakunin",
              w("MainWindow", "Verify an action item"))
    desk.asks(panel("Verify an action item"))
    desk.fill((panel("Action item"), None), (panel("Verified by"), [say["watanabe"]]),
              (panel("What shows that it works"), say["cause"]))
    desk.save(panel("Verify an action item"))
    desk.wait_for("verified", lambda: all(
        a["verified_by"] == say["watanabe"] for a in desk.cli("action", "list", desk.number)))
