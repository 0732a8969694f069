# SPDX-License-Identifier: GPL-3.0-or-later
"""Tells one story. Usage: run.py CLI DB outage|security en|ja"""
import sys
import time

import outage
import screen
import security
from desk import Desk
from proof import proof
from words import Words

STORIES = {"outage": outage, "security": security}


def main(cli, db, story, language):
    began = time.monotonic()
    desk = Desk(cli, db, Words(language))
    desk.wait_for("the window, ready for keys", lambda: screen.active())
    told = STORIES[story]
    evidence = told.tell(desk, desk.words,
                         told.JAPANESE if language == "ja" else told.ENGLISH)
    proof(desk, evidence, told.KINDS)
    print("%d facts in %.0f s" % (desk.facts, time.monotonic() - began))


if __name__ == "__main__":
    main(*sys.argv[1:])
