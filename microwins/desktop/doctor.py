"""`microwins doctor`: what this desktop offers the app, in plain words, to read or to put into a bug report.

It asks, and changes nothing. Nothing the person wrote is in it.
"""

import os
import platform
import shutil
import sqlite3
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QLocale, QTimer, qVersion

from microwins.desktop.autostart import State, autostart
from microwins.desktop.bus import PATIENCE, Answer, Bus, Service, session_bus, system_bus
from microwins.desktop.screen import why_no_window
from microwins.language import translate

_NOTIFICATIONS = Service(
    "org.freedesktop.Notifications", "/org/freedesktop/Notifications", "org.freedesktop.Notifications"
)
_LOGIND = Service("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager")
_GIB = 1024**3


def report(home: Path) -> str:
    """One line for each thing asked: its name, and what was found. Takes two seconds at most."""
    app = QCoreApplication.instance() or _application()
    session, system = session_bus(), system_bus()
    lines = [
        ("Micro Wins", _versions()),
        (translate("Doctor", "System"), _system()),
        (translate("Doctor", "Window"), _window()),
        (translate("Doctor", "Tray"), _tray(app)),
        (translate("Doctor", "Notifications"), _notifications(session)),
        (translate("Doctor", "Sleep and waking"), _sleep(system)),
        (translate("Doctor", "Do not disturb"), _disturb(session)),
        (translate("Doctor", "Start with the session"), _autostart(home)),
        (translate("Doctor", "Your data"), _home(home)),
    ]
    for bus in (session, system):
        if bus is not None:
            bus.close()
    return "\n".join(f"{name}: {found}" for name, found in lines)


def _application() -> QCoreApplication:
    """A tray can be asked for where there is a screen alone."""
    if why_no_window() is not None:
        return QCoreApplication(["microwins"])
    from PySide6.QtWidgets import QApplication

    return QApplication(["microwins"])


def _versions() -> str:
    parts = [_version("microwins"), f"Python {platform.python_version()}", f"Qt {qVersion()}"]
    parts += [f"{name} {_version(name)}" for name in ("PySide6-Essentials", "peewee", "matplotlib")]
    return ", ".join([*parts, f"SQLite {sqlite3.sqlite_version}"])


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:  # a frozen build carries no metadata
        return "?"


def _system() -> str:
    try:
        name = platform.freedesktop_os_release().get("PRETTY_NAME", platform.system())
    except OSError:
        name = platform.platform(terse=True)
    session = [os.environ.get(key, "") for key in ("XDG_CURRENT_DESKTOP", "XDG_SESSION_TYPE")]
    return ", ".join([name, *filter(None, session)])


def _window() -> str:
    hindrance = why_no_window()
    if hindrance is None:
        return translate("Doctor", "A window can open here.")
    if hindrance.package:
        return translate("Doctor", "A window needs %1 first.").replace("%1", hindrance.package)
    return translate("Doctor", "There is no screen here; the commands of the terminal work.")


def _tray(app: QCoreApplication) -> str:
    from PySide6.QtWidgets import QApplication, QSystemTrayIcon

    if not isinstance(app, QApplication):
        return translate("Doctor", "It takes a screen to see one.")
    if QSystemTrayIcon.isSystemTrayAvailable():
        return translate("Doctor", "There is one, and the icon will be in it.")
    return translate(
        "Doctor", "There is none. Reminders come as notifications, and starting again raises the window."
    )


def _notifications(session: Bus | None) -> str:
    if session is None:
        return translate("Doctor", "There is no session bus; reminders come through the tray or the window.")
    server = _asked(lambda then: session.call(_NOTIFICATIONS, "GetServerInformation", then))
    if server is None:
        return translate("Doctor", "No service answers; reminders come through the tray or the window.")
    able = _asked(lambda then: session.call(_NOTIFICATIONS, "GetCapabilities", then))
    text = (
        translate("Doctor", "%1 shows them, and they can be answered.")
        if able and "actions" in able[0]
        else translate("Doctor", "%1 shows them, without buttons.")
    )
    return text.replace("%1", f"{server[0]} {server[2]}")


def _sleep(system: Bus | None) -> str:
    told = system is not None and _asked(
        lambda then: system.has_owner(_LOGIND.name, lambda owned: then((owned,) if owned else None))
    )
    if told:
        return translate("Doctor", "systemd-logind tells when the machine wakes up.")
    return translate("Doctor", "Nobody tells when the machine wakes up; the app looks every five minutes.")


def _disturb(session: Bus | None) -> str:
    inhibited = session is not None and _asked(
        lambda then: session.get(_NOTIFICATIONS, "Inhibited", lambda v: then(None if v is None else (v,)))
    )
    if not inhibited:
        return translate("Doctor", "This desktop does not tell; it may hold notifications back by itself.")
    if inhibited[0]:
        return translate("Doctor", "On; reminders wait inside their window.")
    return translate("Doctor", "Off.")


def _autostart(home: Path) -> str:
    said = {autostart().state(), autostart(home).state()}  # with the usual folder, or with this one
    if State.ON in said:
        return translate("Doctor", "On.")
    if State.OTHER in said:
        return translate("Doctor", "On, for another copy of Micro Wins than this one.")
    return translate("Doctor", "Off.")


def _home(home: Path) -> str:
    folder = next(f for f in (home, *home.parents) if f.exists())
    if not os.access(folder, os.W_OK):
        return translate("Doctor", "%1 cannot be written to.").replace("%1", str(home))
    text = translate("Doctor", "%1, with %2 GiB free.").replace("%1", str(home))
    return text.replace("%2", QLocale().toString(shutil.disk_usage(folder).free / _GIB, "f", 1))


def _asked(question: Callable[[Callable[[Answer], None]], None]) -> Answer:
    """Put a question to a bus and wait for its answer; a service that hangs has none."""
    loop = QEventLoop()
    answers: list[Answer] = []

    def heard(answer: Answer) -> None:
        answers.append(answer)
        loop.quit()

    question(heard)
    if not answers:
        QTimer.singleShot(2 * PATIENCE, loop.quit)
        loop.exec()
    return answers[0] if answers else None
