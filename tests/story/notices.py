# SPDX-License-Identifier: GPL-3.0-or-later
"""What customers are told: drafted by one person, approved by another, sent by hand."""


def of(desk):
    return desk.cli("notice", "list", desk.number)


def states(desk):
    return sorted(n["state"] for n in of(desk))


def draft(desk, w):
    """The question that a change of outlook brings; the prepared text is taken as it is."""
    panel, title = w.of("NoticePanel"), w("NoticePanels", "Contact customers by this policy?")
    known = len(of(desk))
    desk.asks(title)
    desk.fill((panel("Which text"), None), (panel("To whom, in words"), None))
    desk.save(title)
    desk.wait_for("a draft", lambda: len(of(desk)) == known + 1 and "drafted" in states(desk))


def begin(desk, key, act):
    """By the number of the step, which opens what waits there, or by G when it comes next."""
    if key:
        return desk.press(key)
    return desk.go(act)


def approve(desk, w, person, key=None):
    """Not by whoever drafted it: the name is chosen on purpose."""
    title = w("NoticePanels", "Approve: %1")
    begin(desk, key, "A notice waits for approval by the commander or the PdM")
    desk.asks(title)
    desk.choose(w("NoticePanel", "Approved by"), person)
    desk.save(title)
    desk.wait_for("approved by " + person, lambda: any(
        n["approver"] == person and n["drafter"] != person for n in of(desk)))


def record_sent(desk, w, key=None):
    title = w("NoticePanels", "Record as sent: %1")
    begin(desk, key, "The notice is approved: send it and record that it went out")
    desk.asks(title)
    desk.at(w("NoticePanel", "To whom, in words"))
    desk.press("ctrl+shift+c")
    words = of(desk)[-1]["subject"]
    desk.wait_for("the text, to be pasted into a mail", lambda: words in desk.clipboard())
    desk.save(title)
    desk.wait_for("sent", lambda: states(desk).count("sent") == len(of(desk)))


def not_needed(desk, w, reason):
    panel, title = w.of("NoticePanel"), w("NoticePanels", "Contact customers by this policy?")
    desk.asks(title)
    desk.fill((panel("Which text"), None), (panel("To whom, in words"), None),
              (panel("Subject"), None), (panel("Text"), None),
              (panel("Or nobody needs to be told, because"), reason))
    desk.save(title)
    desk.until(contact_due=False, contact_waived=reason)
