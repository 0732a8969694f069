# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a running desk as a screen reader does, over AT-SPI. Usage: accessible_tree.py CLI DB
Prints what it checked; ends with 1 at the first thing that is not there."""
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

CLI, DB = sys.argv[1:3]


def cli(*arguments):
    subprocess.run([CLI, "--db", DB, *arguments], check=True, stdout=subprocess.DEVNULL)


def walk(node, depth=0):
    if node is None or depth > 30:
        return
    yield node
    for i in range(node.get_child_count()):
        yield from walk(node.get_child_at_index(i), depth + 1)


def desk():
    root = Atspi.get_desktop(0)
    for i in range(root.get_child_count()):
        application = root.get_child_at_index(i)
        if application is not None and application.get_name() == "matoi":
            return application
    return None


def names():
    application = desk()
    return [n.get_name() or "" for n in walk(application)] if application else []


def wait_for(what, find):
    """The answer of `find` once it has one; the tree follows the window, not at once."""
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        try:
            found = find()
        except gi.repository.GLib.Error:
            found = None  # a node went away while it was read
        if found:
            print("ok:", what)
            return found
        time.sleep(0.1)
    print("not there:", what, file=sys.stderr)
    for node in walk(desk()):
        if node.get_name():
            print("  ", node.get_role_name(), "-", node.get_name(), file=sys.stderr)
    sys.exit(1)


def says(*words):
    return lambda: [n for n in names() if all(w in n for w in words)]


def list_rows():
    return [
        n.get_name()
        for n in walk(desk())
        if n.get_role() == Atspi.Role.LIST_ITEM and n.get_name()
    ]


wait_for("the desk is an application", desk)
wait_for("the incident, its number and its title", says("INC-", "Scheduled mail"))
wait_for("its state and its commander", says("INC-", "Responding", "Commander:"))
wait_for("the next act", says("Channel"))
cli("timeline", "add", sys.argv[3], "The worker loads everyone at once", "--kind", "finding")
wait_for(
    "the newest entry, with its kind",
    lambda: [r for r in list_rows() if "Finding" in r and "loads everyone" in r],
)
before = len(names())
many = "\n".join('{"text": "line %d", "occurred_at": "2026-01-01T00:00:%02dZ"}' % (i, i % 60) for i in range(500))
subprocess.run(
    [CLI, "--db", DB, "import", "jsonl", "-", "--into", sys.argv[3]],
    input=many.encode(),
    check=True,
    stdout=subprocess.DEVNULL,
)
cli("timeline", "add", sys.argv[3], "After the five hundred")
wait_for("the newest after 500 more", lambda: [r for r in list_rows() if "After the five hundred" in r])
after = len(names())
if after > before + 60:
    print("the tree grew from %d to %d nodes" % (before, after), file=sys.stderr)
    sys.exit(1)
print("ok: the tree went from %d to %d nodes with 500 entries" % (before, after))
unnamed = [
    (n.get_role_name(), n.get_child_count())
    for n in walk(desk())
    if n.get_role() in (Atspi.Role.PUSH_BUTTON, Atspi.Role.ENTRY, Atspi.Role.TEXT, Atspi.Role.COMBO_BOX)
    and n.get_state_set().contains(Atspi.StateType.SHOWING)
    and not n.get_name()
]
if unnamed:
    print("without a name:", unnamed, file=sys.stderr)
    sys.exit(1)
print("ok: every button and field on the screen has a name")
