# SPDX-License-Identifier: GPL-3.0-or-later
"""A leak from the first key to closed: restricted, somebody woken up, fourteen checks."""
import notices
import screen
from after import after
from people import add_people
from security_words import ENGLISH, JAPANESE  # noqa: F401
from steps import channel, score, work

#: What proves each step, by its words.
EVIDENCE = {"channel": "channel", "share": "shared", "scope": "status", "fix": "closed",
            "contact_policy": "told", "customers": "told", "archive": "shown"}
KINDS = ("wake_attempt", "wake_answered")


def tell(desk, w, say):
    add_people(desk, w, [(say["ceo"], "CEO"), (say["watanabe"], "PdM"), (say["tanaka"], "EM"),
                         (say["outsider"], None)])
    declare(desk, w, say)
    restrict(desk, w, say)
    wake(desk, w, say)
    checks(desk, w)
    channel(desk, w, say["channel"])
    summary(desk, w, say)
    score(desk, w, "2", "5", "2 × 5 = 10")
    desk.until(score=10, impact_band=10)
    proofs = {step: say[words] for step, words in EVIDENCE.items()}
    work(desk, w, proofs)
    outlooks(desk, w, say, proofs)
    after(desk, w, say, proofs)
    desk.until(visibility="restricted", codename=say["codename"])
    return proofs


def declare(desk, w, say):
    """Yes to the first question leads to case 8 by itself, and all of it is declared at once."""
    panel = w.of("DeclarePanel")
    desk.press("ctrl+n")
    desk.write(panel("What is broken?"), say["title"])
    for stop in ("How do we know?", "Detected at"):
        desk.press("Tab")
        desk.at(panel(stop))
    desk.press("Tab", "Tab")
    desk.at(panel("Did somebody see or receive what was not theirs?"))
    desk.press("Right")
    desk.press("ctrl+Return")
    desk.number = desk.wait_for("an incident", lambda: desk.cli("incident", "list"))[0]["number"]
    desk.until(title=say["title"], classification="security", matched_case="CLS-8")


def restrict(desk, w, say):
    """Choosing security leads on: who may read it, and what everybody else may hear."""
    panel = w.of("Emergency")
    desk.asks(panel("Restrict this incident"))
    desk.write(panel("Codename: what everybody else may hear"), say["codename"])
    desk.save(panel("Restrict this incident"))
    desk.until(visibility="restricted", codename=say["codename"],
               readers=lambda names: say["ceo"] in names and say["outsider"] not in names)
    # Whoever passes by reads the title of the window.
    desk.wait_for("the window is called by the codename",
                  lambda: say["codename"] in screen.active().get_name())
    assert say["title"] not in screen.active().get_name()


def wake(desk, w, say):
    pane = w("WakePane", "Wake-up call") + ": "
    desk.at(pane + say["ceo"])
    desk.press("Return")
    calls(desk, say["ceo"], ["calling"])
    desk.sees(w("WakePane", "No answer"))
    desk.press("n")
    calls(desk, say["ceo"], ["calling", "no_answer"])
    # The bar stays on every page, and no list names what it is about.
    desk.at(pane + say["watanabe"])
    desk.press("ctrl+2")
    desk.sees(w("AlarmBar", "Security emergency"))
    rows = desk.at(w("IncidentList", "Incidents"))
    desk.wait_for("the masked row", lambda: desk.number in rows.get_description() and
                  w("IncidentList", "Restricted") in rows.get_description())
    assert say["title"] not in rows.get_description()
    outside = desk.cli("--as", say["outsider"], "incident", "list")[0]
    assert outside["title"] is None and outside["visibility"] == "restricted", outside
    assert not desk.seen(say["title"])
    desk.press("ctrl+1")
    desk.sees(w("WakePane", "Call"))
    desk.press("w")
    desk.at(pane + say["watanabe"])
    desk.press("Return")
    calls(desk, say["watanabe"], ["calling"])
    desk.press("y")
    calls(desk, say["watanabe"], ["calling", "answered"])
    desk.wait_for("the bar is gone", lambda: not desk.seen(w("AlarmBar", "Security emergency")))


def calls(desk, person, results):
    desk.wait_for("calls to %s: %s" % (person, ", ".join(results)), lambda: [
        call["result"] for call in desk.cli("wake", "list", desk.number)
        if call["person"] == person] == results)


def checks(desk, w):
    """Fourteen of them, each by Enter."""
    title = w("ChecklistPanel", "Security list")
    desk.press("l")
    desk.asks(title)
    items = [s for s in desk.steps_of().values() if s["id"].startswith("checklist.")]
    assert len(items) == 14, items
    for place, item in enumerate(items):
        if place:
            desk.press("Down")
        desk.at("%s, %s, %s" % (title, item["title"], w("Words", "Open")))
        desk.press("Return")
        desk.at("%s, %s, %s" % (title, item["title"], w("Words", "Done")))
    desk.save(title, "Escape")
    assert all(desk.steps_of()[item["id"]]["state"] == "done" for item in items)


def summary(desk, w, say):
    panel = w.of("Panels")
    desk.press("ctrl+u")
    desk.asks(panel("Update summary"))
    desk.fill((panel("Status"), say["status"]), (panel("Actions"), say["doing"]))
    desk.save(panel("Update summary"))
    desk.until(summary_version=1, next_update_at=lambda at: at)


def outlooks(desk, w, say, proofs):
    for outlook in ("continuing", "converging", "converged"):
        desk.press("o")
        desk.until(outlook=outlook, contact_due=True)
        notices.not_needed(desk, w, say["told"])
        if outlook == "continuing":
            work(desk, w, proofs)
