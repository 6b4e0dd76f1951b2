"""The app's tray menu as a tray host reads it over D-Bus, and choosing from it with mouse and keyboard."""

import re

from box import Point
from desk import Desk
from waiting import wait_for

HONEY = "#C07F1E"  # the dot, on a light panel

_WATCHER = ("-d", "org.kde.StatusNotifierWatcher", "-o", "/StatusNotifierWatcher")
_ENTRY = re.compile(r"<\(\d+, \{(.*?)\}, @av \[\]\)>")


def icon(desk: Desk) -> Point:
    """The place of the dot of our icon on the panel."""
    return wait_for(lambda: desk.find_color(HONEY), "the icon")


def item(desk: Desk) -> str:
    """The bus name under which our icon is registered, or "" while there is none."""
    get = "org.freedesktop.DBus.Properties.Get"
    said = desk.ask(
        "gdbus", "call", "--session", *_WATCHER, "-m", get, "org.kde.StatusNotifierWatcher",
        "RegisteredStatusNotifierItems",
    )  # fmt: skip
    found = re.search(r"'(:[\d.]+|org\.kde\.StatusNotifierItem-[\d-]+)(/\w+)?'", said)
    return found[1] if found else ""


def tooltip(desk: Desk) -> str:
    """What the icon says about itself."""
    said = desk.ask(
        "gdbus", "call", "--session", "-d", item(desk), "-o", "/StatusNotifierItem",
        "-m", "org.freedesktop.DBus.Properties.Get", "org.kde.StatusNotifierItem", "ToolTip",
    )  # fmt: skip
    return said.replace("\\n", "\n")


def layout(desk: Desk) -> str:
    """The whole menu, in the notation of GVariant."""
    return desk.ask(
        "gdbus", "call", "--session", "-d", item(desk), "-o", "/MenuBar",
        "-m", "com.canonical.dbusmenu.GetLayout", "0", "1", "[]",
    )  # fmt: skip


def entries(desk: Desk) -> list[dict[str, str]]:
    """The visible entries of the menu, separators included, from top to bottom."""
    found = []
    for properties in _ENTRY.findall(layout(desk)):
        said = dict(re.findall(r"'([\w-]+)': <'?(.*?)'?>", properties))
        if said.get("visible") != "false":
            found.append(said)
    return found


def labels(desk: Desk) -> list[str]:
    """The texts of the menu; a check that is set shows as a tick before it, the mnemonic is left out."""
    said = [e for e in entries(desk) if e.get("type") != "separator"]
    return [("✓ " if e.get("toggle-state") == "1" else "") + e["label"].replace("_", "", 1) for e in said]


def _windows(desk: Desk) -> int:
    """How many windows of the panel are seen."""
    return len(desk.ask("xdotool", "search", "--onlyvisible", "--class", "lxqt-panel").split())


def choose(desk: Desk, label: str, at: Point, *then: str) -> None:
    """Open the menu at the icon and choose `label`; `then` is the way on, such as a submenu's entry keys."""
    enabled = [
        e["label"] for e in entries(desk) if e.get("type") != "separator" and e.get("enabled") != "false"
    ]
    wait_for(lambda: _windows(desk) == 1, "the menu before to close")  # the panel alone is there
    desk.click(at, button=3)
    wait_for(lambda: _windows(desk) > 1, "the menu to open")
    desk.key(*["Down"] * (enabled.index(label) + 1), *(then or ("Return",)))
