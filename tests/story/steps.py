# SPDX-License-Identifier: GPL-3.0-or-later
"""The rail, by its numbers and by G, and the score."""


def channel(desk, w, name):
    """The 2 begins the second step, and the 2 again asks for what proves it."""
    title, panel = desk.steps_of()["channel"]["title"], w.of("Panels")
    desk.press("2")
    desk.sees("%s %s" % (title, w("Words", "In progress")))
    desk.press("2")
    desk.asks(title)
    desk.fill((panel("Evidence"), name), (panel("In the channel, of how many"), "43/43"))
    desk.save(title)
    desk.until(channel_name=name, channel_members="43/43")


def score(desk, w, scope, degree, worked):
    """Two numbers, and the sentence that works them out before they are recorded."""
    panel = w.of("ScorePanel")
    desk.find("score", w("MainWindow", "Score the impact"))
    desk.at(panel("Scope of impact"))
    desk.press(scope, "Tab")
    desk.at(panel("Degree of impact"))
    desk.press(degree)
    desk.sees(worked)
    desk.save(panel("Score"), "Return")


def work(desk, w, evidence):
    """Step after step by G alone, as long as that is what comes next."""
    before = None
    while True:
        act = desk.wait_for("the next act", lambda: moved(desk, before))
        if act[0] not in ("Start: %1", "Finish: %1"):
            return
        before = act
        step = next(s for s in desk.steps_of().values() if s["title"] == act[1])
        desk.press("g")
        if act[0] == "Finish: %1":
            desk.asks(step["title"])
            desk.write(w("Panels", "Evidence"), evidence[step["id"]])
            desk.save(step["title"])
        want = "done" if act[0] == "Finish: %1" else "in_progress"
        desk.wait_for("%s: %s" % (step["id"], want),
                      lambda: desk.steps_of()[step["id"]]["state"] == want)


def moved(desk, before):
    act = desk.next_act()
    return act if act != before else None
