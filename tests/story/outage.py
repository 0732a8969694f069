# SPDX-License-Identifier: GPL-3.0-or-later
"""An outage from the first key to closed: order mails stop, customers are told twice."""
import notices
from after import after
from outage_words import ENGLISH, JAPANESE  # noqa: F401
from people import add_people, give_roles
from steps import channel, score, work

#: What proves each step, by its words.
EVIDENCE = {"channel": "channel", "share": "shared", "scope": "extent", "fix": "patched",
            "contact_policy": "mails", "customers": "told", "archive": "shown"}
KINDS = ("finding", "role_assigned", "role_handed_over", "responder_phase", "hypothesis_opened",
         "hypothesis_ruled_out", "hypothesis_confirmed", "customer_notice_drafted",
         "customer_notice_approved", "customer_notice_sent")


def tell(desk, w, say):
    # The PdM is among them, who may approve what customers are told.
    add_people(desk, w, [(say["watanabe"], "PdM"), (say["tanaka"], None),
                         (say["takahashi"], None)])
    declare(desk, w, say)
    classify(desk, w, say)
    score(desk, w, "3", "5", "3 × 5 = 15")
    desk.until(score=15, impact_band=10)
    channel(desk, w, say["channel"])
    give_roles(desk, w, say)
    summary(desk, w, say)
    policy(desk, w, say)
    hypotheses(desk, w, say)
    outlooks(desk, w, say)
    after(desk, w, say, proofs(say))
    return proofs(say)


def proofs(say):
    return {step: say[words] for step, words in EVIDENCE.items()}


def declare(desk, w, say):
    desk.press("ctrl+n")
    desk.write(w("DeclarePanel", "What is broken?"), say["title"])
    desk.press("alt+1", "Return")
    desk.number = desk.wait_for("an incident", lambda: desk.cli("incident", "list"))[0]["number"]
    desk.until(title=say["title"], state="responding", detect_source="customer",
               commander=lambda name: name)
    # The desk opens on it, ready for the first words; they happened two minutes ago.
    desk.at(w("Composer", "New entry"))
    desk.type("-2m /finding " + say["found"])
    desk.press("Return")
    entry = desk.wait_for("the finding", lambda: [
        e for e in desk.entries() if e["text"] == say["found"] and e["kind"] == "finding"])[0]
    assert entry["occurred_at"] < entry["recorded_at"], entry
    desk.sees(say["found"])
    desk.press("Escape")


def classify(desk, w, say):
    panel = w.of("DeclarePanel")
    desk.find("class" if w.language == "en" else "bunrui", w("MainWindow", "Classify"))
    desk.at(panel("Did somebody see or receive what was not theirs?"))
    desk.press("Right", "Right", "Tab")
    desk.at(panel("Is a main function unusable, and stays so?"))
    desk.press("Right", "Tab")
    desk.at(w("CaseTable", "Cases"))
    desk.press("1", "Tab")
    desk.write(panel("Reason"), say["reason"])
    desk.save(panel("Classify"))
    desk.until(classification="outage", matched_case="CLS-1", classification_reason=say["reason"])


def summary(desk, w, say):
    panel = w.of("Panels")
    desk.press("ctrl+u")
    desk.asks(panel("Update summary"))
    desk.fill((panel("Status"), say["status"]), (panel("Actions"), say["doing"]),
              (panel("Needs"), say["needs"]), (panel("Impact"), say["affected"]),
              (panel("Next update in"), "45m"))
    desk.save(panel("Update summary"))
    desk.until(summary_version=1, next_update_at=lambda at: at)
    desk.sees(w("SpokenDesk", "Next update: %1").split("%1")[0])
    desk.wait_for("the post for the channel", lambda: say["status"] in desk.clipboard())


def policy(desk, w, say):
    """Who is told what, decided before the first change of outlook asks for it."""
    panel, outlook = w.of("NoticePanels"), w.of("WordsOutlook")
    desk.find("policy" if w.language == "en" else "houshin", w("MainWindow",
                                                               "Decide the contact policy"))
    desk.asks(panel("Contact policy"))
    desk.fill((outlook("Continuing"), say["mails"]), (outlook("Converging"), say["again"]),
              (outlook("Converged"), say["clear"]), (panel("Who is affected"), say["affected"]),
              (panel("How they are told"), say["by_mail"]),
              (panel("Decided by"), [say["watanabe"]]))
    desk.save(panel("Contact policy"))
    desk.wait_for("the policy", lambda: any(
        say["mails"] in str(p) for p in desk.cli("notice", "policy", desk.number)))


def hypotheses(desk, w, say):
    panel = w.of("Panels")
    for words in ("memory", "provider"):
        desk.press("h")
        desk.write(panel("What could it be?"), say[words])
        desk.save(panel("Open a hypothesis"))
    # One is ruled out in the line that takes words, the other is settled where it stands.
    desk.press("n")
    desk.at(w("Composer", "New entry"))
    desk.type("/rule-out 2 " + say["answers"])
    desk.press("Return")
    desk.wait_for("ruled out", lambda: hypothesis(desk, 2)["state"] == "ruled_out")
    desk.press("F6")
    side = desk.at_what_says(w("SpokenDesk", "Situation: %1").split("%1")[0])
    desk.seek(side, say["memory"])
    desk.press("Return")
    desk.asks(panel("Settle the hypothesis"))
    desk.choose(panel("It is"), w("WordsHypothesis", "Confirmed"))
    desk.press("Tab")
    desk.write(panel("Evidence"), say["half"])
    desk.save(panel("Settle the hypothesis"))
    desk.wait_for("confirmed", lambda: hypothesis(desk, 1)["state"] == "confirmed")
    assert hypothesis(desk, 1)["evidence"] == say["half"]
    desk.press("Escape")


def hypothesis(desk, number):
    return next(h for h in desk.cli("hypothesis", "list", desk.number) if h["number"] == number)


def outlooks(desk, w, say):
    desk.press("o")
    desk.until(outlook="continuing", contact_due=True)
    notices.draft(desk, w)
    # The rail says what waits at the fourth step, so the 4 opens it.
    desk.sees(w("StepRail", "A draft waits for approval"))
    notices.approve(desk, w, say["watanabe"], "4")
    desk.sees(w("StepRail", "Approved, not sent yet"))
    notices.record_sent(desk, w, "4")
    desk.until(contact_due=False, first_customer_notice_at=lambda at: at)
    work(desk, w, proofs(say))
    # The second change asks again; nobody waits for this one, and it is said why.
    desk.press("o")
    desk.until(outlook="converging", contact_due=True)
    notices.not_needed(desk, w, say["no_news"])
    desk.press("o")
    desk.until(outlook="converged", contact_due=True)
    notices.draft(desk, w)
