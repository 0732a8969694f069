# SPDX-License-Identifier: GPL-3.0-or-later
"""The words on the screen, in the language of the story, from the program's own catalogue."""
import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[2]


class Words:
    def __init__(self, language):
        self.language = language
        self.known = {}
        tree = ElementTree.parse(SOURCE / "translations" / "matoi_ja.ts")
        for context in tree.iter("context"):
            name = context.findtext("name").split("::")[-1]
            for message in context.iter("message"):
                self.known[name, message.findtext("source")] = message.findtext("translation")

    def __call__(self, context, source):
        """What the class `context` says for `source`. An English word that the program no longer
        says ends the story here, where one can see why."""
        translation = self.known[context, source]
        return translation if self.language == "ja" else source

    def of(self, context):
        return lambda source: self(context, source)

    def reads(self, context, said):
        """The English of what the class says on the screen, and what stands for its %1."""
        for (where, source), _ in self.known.items():
            match = where == context and re.fullmatch(pattern(self(context, source)), said)
            if match:
                return source, *match.groups()
        return None


def pattern(words):
    """Of words with a place left open in them."""
    return re.escape(words).replace("%1", "(.*)")
