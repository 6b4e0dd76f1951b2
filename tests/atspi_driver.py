"""Run by Debian's python3: reads and drives other programs through the accessibility tree, as a screen
reader does. One JSON request a line on standard input, one JSON answer a line on standard output.

    {"do": "find", "app": [...], "role": [...], "name": "..."}   -> the showing controls that match
    {"do": "press" | "set_text" | "set_value" | "focus", ..., "value": ...}   the first that matches
"""

import faulthandler
import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

DEEPEST = 40


def programs(names):
    desktop = Atspi.get_desktop(0)
    for n in range(desktop.get_child_count()):
        program = desktop.get_child_at_index(n)
        if program is not None and program.get_name() in names:
            program.clear_cache()  # nobody runs a main loop here that would keep it true
            yield program


def shows(node):
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


def walk(node, depth=0):
    """Everything below `node` that shows; what is in a hidden page is passed over."""
    if depth:
        yield node
    for n in range(node.get_child_count() if depth < DEEPEST else 0):
        child = node.get_child_at_index(n)
        if child is not None and shows(child):
            yield from walk(child, depth + 1)


def matches(node, request):
    roles, name = request.get("role"), request.get("name")
    if roles and node.get_role_name() not in roles:
        return False
    if name is None:
        return True
    return name in node.get_name() if request.get("part") else name == node.get_name()


def found(request):
    for program in programs(request["app"]):
        for node in walk(program):
            try:
                if matches(node, request):
                    yield node
            except GLib.Error:  # it went away while we looked
                continue


def told(node):
    states = [s.value_nick for s in node.get_state_set().get_states()]
    said = {
        "role": node.get_role_name(),
        "name": node.get_name(),
        "description": node.get_description(),
        "states": states,
    }
    interfaces = node.get_interfaces()
    if "Component" in interfaces:
        box = node.get_extents(Atspi.CoordType.SCREEN)
        said["box"] = [box.x, box.y, box.width, box.height]
    if "Text" in interfaces:
        said["text"] = Atspi.Text.get_text(node, 0, -1)
    if "Value" in interfaces:
        said["value"] = Atspi.Value.get_current_value(node)
    return said


def press(node, _value):
    names = [node.get_action_name(n) for n in range(node.get_n_actions())]
    wanted = next(n for n in ("Press", "Toggle", "click", "press", "toggle", "SetFocus") if n in names)
    return node.do_action(names.index(wanted))


ACTS = {
    "press": press,
    "set_text": lambda node, value: node.set_text_contents(value),
    "set_value": lambda node, value: Atspi.Value.set_current_value(node, value),
    "focus": lambda node, _value: node.grab_focus(),
}


def answer(request):
    if request["do"] == "find":
        return [told(node) for node in found(request)]
    node = next(found(request), None)
    return node is not None and bool(ACTS[request["do"]](node, request.get("value")))


Atspi.init()
Atspi.set_timeout(800, 800)  # milliseconds; a program that has just started may not answer yet
for line in sys.stdin:
    faulthandler.dump_traceback_later(4, exit=True)  # a program that hangs takes the tree with it
    try:
        said = answer(json.loads(line))
    except GLib.Error as error:
        said = {"error": str(error)}
    faulthandler.cancel_dump_traceback_later()
    sys.stdout.write(json.dumps(said) + "\n")
    sys.stdout.flush()
