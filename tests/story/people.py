# SPDX-License-Identifier: GPL-3.0-or-later
"""Who is there, and who does what."""


def add_people(desk, w, people):
    """On the first screen P adds people: a name, and what they are woken up as."""
    panel = w.of("DirectoryPanels")
    desk.sees(w("FirstRun", "Add people"))
    for name, duty in people:
        desk.press("p")
        desk.asks(panel("Add a person"))
        desk.fill(
            (panel("Name"), name),
            (panel("Reading"), None),
            (panel("Short name"), None),
            (panel("Teams"), None),
            (panel("To wake at night as"), [duty] if duty else None),
            (panel("Phone for wake-up calls"), "090-0000-0101" if duty else None),
        )
        desk.save(panel("Add a person"))
        desk.wait_for("in the directory: " + name,
                      lambda: any(p["name"] == name for p in desk.cli("person", "list")))


def give_roles(desk, w, say):
    """R: three duties, what one of them is doing, and a duty that goes to somebody else."""
    panel, form = w.of("RolesPanel"), w.of("PeoplePanels")
    title = panel("Roles and phases")
    desk.press("r")
    for role, person in (("Dev lead", "tanaka"), ("Customer contact (Biz)", "takahashi"),
                         ("PdM", "watanabe")):
        desk.seek(desk.at(title), w("Words", role) + ", ")
        desk.press("a")
        desk.asks(form("Assign a duty"))
        desk.choose(form("Person"), say[person])
        desk.save(form("Assign a duty"))
        desk.wait_for("%s: %s" % (role, say[person]), lambda: any(
            holder["person"] == say[person] for holder in desk.cli("role", "list", desk.number)))
    rows = desk.at(title)
    desk.seek(rows, "%s, %s" % (w("Words", "Dev lead"), say["tanaka"]), "Up")
    desk.press("2")
    desk.wait_for("a phase", lambda: w("Words", "Investigation") in rows.get_description())
    desk.seek(rows, "%s, %s" % (w("Words", "Customer contact (Biz)"), say["takahashi"]))
    desk.press("h")
    desk.asks(form("Hand over: %1"))
    desk.choose(form("To"), say["watanabe"])
    desk.press("Tab")
    desk.write(form("State in one line"), say["told_so_far"])
    desk.save(form("Hand over: %1"))
    desk.until(dev_lead=say["tanaka"], biz_lead=say["watanabe"], pdm=say["watanabe"])
    desk.at(title)
    desk.save(title, "Escape")
