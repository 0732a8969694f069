# SPDX-License-Identifier: GPL-3.0-or-later
"""What is on the screen, as a screen reader gets it over AT-SPI."""
import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

Gone = GLib.Error  # a node went away while it was read
State, Role = Atspi.StateType, Atspi.Role


def application():
    root = Atspi.get_desktop(0)
    for i in range(root.get_child_count()):
        found = root.get_child_at_index(i)
        if found is not None and found.get_name() == "matoi":
            return found
    return None


def showing(node, depth=0):
    """This node and all below it that one can see."""
    if node is None or depth > 30 or not node.get_state_set().contains(State.SHOWING):
        return
    yield node
    for i in range(node.get_child_count()):
        yield from showing(node.get_child_at_index(i), depth + 1)


def nodes():
    program = application()
    for i in range(program.get_child_count() if program else 0):
        yield from showing(program.get_child_at_index(i))


def focused():
    """What has the focus. A widget that passes it on to one within says that it has it too."""
    return [n for n in nodes() if n.get_state_set().contains(State.FOCUSED)]


def words_of(node):
    """What is written in a field."""
    text = node.get_text_iface()
    return Atspi.Text.get_text(text, 0, -1) if text else ""


def called(node):
    """The name of a field. A list that opens is named by the words beside it: what a screen reader
    is told as its name is the choice that stands."""
    if node.get_role() == Role.COMBO_BOX:
        for relation in node.get_relation_set():
            if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
                return relation.get_target(0).get_name()
    return node.get_name()


def choices(node):
    """The words of a list that opens, in their order."""
    listed = node.get_child_at_index(0)
    return [listed.get_child_at_index(i).get_name() for i in range(listed.get_child_count())]


def active():
    """The window that gets the keys, once there is one."""
    return next((n for n in nodes() if n.get_state_set().contains(State.ACTIVE)), None)
