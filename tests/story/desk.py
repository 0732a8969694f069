# SPDX-License-Identifier: GPL-3.0-or-later
"""A person at the desk: keys go in, and nothing is pressed before the screen or the log shows what
the last key did. Nothing here waits for time to pass, only for a fact, and gives up on it loudly."""
import json
import os
import re
import subprocess
import sys
import time

import screen
from words import pattern

#: How long a fact may take on a machine that is busy with something else.
PATIENCE = 60


def run(*command, given=None):
    done = subprocess.run(command, input=given, capture_output=True, encoding="utf-8", check=False)
    if done.returncode:
        raise SystemExit("%s ended with %d: %s" % (command, done.returncode, done.stderr))
    return done.stdout


class Desk:
    def __init__(self, cli, db, words):
        self.program, self.db, self.words = cli, db, words
        self.number = None
        self.facts = 0

    # The log

    def cli(self, *arguments):
        """Every line of the answer, through the socket of the program that runs."""
        lines = run(self.program, "--db", self.db, "--lang", self.words.language, "--json",
                    *arguments).splitlines()
        return [json.loads(line) for line in lines]

    def incident(self):
        return self.cli("incident", "show", self.number)[0]

    def steps_of(self):
        return {s["id"]: s for s in self.cli("step", "list", self.number)}

    def entries(self):
        return self.cli("timeline", "list", self.number)

    # Waiting

    def wait_for(self, what, find):
        """The answer of `find` as soon as it has one."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            try:
                found = find()
            except screen.Gone:
                found = None
            if found:
                self.facts += 1
                print("ok: %s" % what, flush=True)
                return found
            time.sleep(0.02)
        self.give_up(what)

    def give_up(self, what):
        print("not there: %s" % what, file=sys.stderr)
        for node in screen.nodes():
            mark = "*" if node.get_state_set().contains(screen.State.FOCUSED) else " "
            if node.get_name() or mark == "*":
                print(mark, node.get_role_name(), "-", node.get_name(), screen.words_of(node),
                      file=sys.stderr)
        folder = os.environ.get("MATOI_STORY_PICTURES")
        if folder:
            subprocess.run(["import", "-window", "root", folder + "/story.png"], check=False)
        sys.exit(1)

    def until(self, **facts):
        """Until the incident is as said; a value may be a function of what is there."""
        def holds():
            now = self.incident()
            return all(want(now[key]) if callable(want) else now[key] == want
                       for key, want in facts.items())
        self.wait_for("%s: %s" % (self.number, ", ".join(facts)), holds)

    # The screen

    def sees(self, *words):
        self.wait_for("on the screen: %s" % " .. ".join(words), lambda: self.seen(*words))

    @staticmethod
    def seen(*words):
        return any(all(w in (n.get_name() or "") for w in words) for n in screen.nodes())

    def at(self, name):
        """Until the field of this name has the focus."""
        return self.wait_for(
            "the focus is on: %s" % name,
            lambda: next((n for n in screen.focused() if screen.called(n) == name), None))

    def asks(self, title):
        """Until the panel with this title is open."""
        self.wait_for("open: %s" % title, lambda: self.open(title))

    @staticmethod
    def open(title):
        wanted = re.compile(pattern(title))
        return any(n.get_role() == screen.Role.LABEL and wanted.fullmatch(n.get_name() or "")
                   for n in screen.nodes())

    def next_act(self):
        """What the line under the header offers: its English, and the step it names."""
        for node in screen.nodes():
            if node.get_role() == screen.Role.PUSH_BUTTON:
                act = self.words.reads("NextAct", node.get_name())
                if act:
                    return act
        return None

    def go(self, act):
        """G, when the line offers this."""
        self.wait_for("next: %s" % act, lambda: (self.next_act() or [""])[0] == act)
        self.press("g")

    def at_what_says(self, words):
        """Until something that says this among other things has the focus."""
        return self.wait_for("the focus is where it says: %s" % words, lambda: next(
            (n for n in screen.focused() if words in (n.get_name() or "")), None))

    # The hands

    def press(self, *keys):
        run("xdotool", "key", "--delay", "1", *keys)

    def type(self, text):
        """Into whatever has the focus: Latin by the keys, anything else by the clipboard."""
        if text.isascii():
            return run("xdotool", "type", "--delay", "1", "--file", "-", given=text)
        subprocess.run(["xclip", "-selection", "clipboard"], input=text.encode(), check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        # It comes back before the clipboard is its own.
        self.wait_for("in the clipboard: %s" % text, lambda: self.clipboard() == text)
        self.press("ctrl+v")

    @staticmethod
    def clipboard():
        """What the program put there, as another program gets it."""
        got = subprocess.run(["xclip", "-selection", "clipboard", "-o"], capture_output=True,
                             check=False)
        return got.stdout.decode("utf-8")

    def write(self, field, text):
        """In place of what stands in the field that has the focus, whose name is on the screen."""
        node = self.at(field)
        self.press("ctrl+a")
        self.type(text)
        self.wait_for("%s: %s" % (field, text), lambda: screen.words_of(node) == text)

    def choose(self, field, word):
        """In a list that opens nothing: up or down, one by one, until it says the word."""
        node = self.at(field)
        words = screen.choices(node)
        self.step(field, node.get_name, words.index(word) - words.index(node.get_name()))
        self.wait_for("%s: %s" % (field, word), lambda: node.get_name() == word)

    def step(self, what, says, steps):
        """Down so many times, or up, each time until something else is said."""
        for _ in range(abs(steps)):
            said = says()
            self.press("Down" if steps > 0 else "Up")
            self.wait_for("the next of %s" % what, lambda: says() != said)

    def seek(self, rows, words, key="Down"):
        """In a list of rows: down, or by another key, until the row says these words."""
        for _ in range(30):
            said = self.wait_for("a row", rows.get_description)
            if words in said:
                return
            self.press(key)
            self.wait_for("the next row", lambda: rows.get_description() != said)
        self.give_up("a row: %s" % words)

    def fill(self, *fields):
        """Field after field by Tab; None leaves it as it stands, [word] chooses it."""
        for place, (field, value) in enumerate(fields):
            if place:
                self.press("Tab")
            if value is None:
                self.at(field)
            elif isinstance(value, list):
                self.choose(field, value[0])
            else:
                self.write(field, value)

    def save(self, title, key="ctrl+Return"):
        """The panel with this title takes what was filled in and goes."""
        self.press(key)
        self.wait_for("closed: %s" % title, lambda: not self.open(title))

    def find(self, typed, action):
        """Ctrl+K, some letters, and the act that they find."""
        self.press("ctrl+k")
        line = self.at(self.words("Palette", "What do you want to do? An act, an incident, a person"))
        self.type(typed)
        # The row, then what goes with it: its keys, its place among those found.
        self.wait_for("the palette offers: %s" % action,
                      lambda: (line.get_description() + ", ").startswith(action + ", "))
        self.press("Return")
