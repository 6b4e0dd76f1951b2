"""Run by Debian's python3: writes down what a screen reader says of its own accord.

One JSON list a line on standard output: ["said", a sentence] for each announcement of any program, ["at", the
role and name of a control] for each that gets the keyboard. The first line is ["ready"].
"""

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402


def write(*what):
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


def on_focus(event):
    try:
        if event.detail1:
            write("at", f"{event.source.get_role_name()} {event.source.get_name()}")
    except GLib.Error:  # it went away again
        pass


Atspi.init()
announcements = Atspi.EventListener.new(lambda event: write("said", event.any_data))
announcements.register("object:announcement")
focus = Atspi.EventListener.new(on_focus)
focus.register("object:state-changed:focused")
write("ready")
Atspi.event_main()
