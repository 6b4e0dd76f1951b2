"""Knowing that the machine woke up, was unlocked, or had its clock or zone changed.

Timers stop while a machine sleeps and wall clocks jump, so whoever waits for a time of the day asks to be
told here and looks again. It is a hint: whoever listens also looks every few minutes by itself.
"""

from collections.abc import Callable
from typing import Protocol

from microwins.desktop.bus import Bus, Service

_TIMEDATE = Service("org.freedesktop.timedate1", "/org/freedesktop/timedate1", "org.freedesktop.timedate1")


class Wake(Protocol):
    """Tells when what was planned may be out of date."""

    def listen(self, stirred: Callable[[], None]) -> None:
        """Call `stirred` whenever the machine resumed, was unlocked, or its clock was set."""


class NoWake:
    """A system that does not tell."""

    def listen(self, stirred: Callable[[], None]) -> None:
        """Nothing will be heard."""


class BusWake:
    """systemd-logind and the screen savers of freedesktop.org, GNOME and MATE, as far as each is there."""

    def __init__(self, system: Bus | None, session: Bus | None) -> None:
        self._system, self._session = system, session

    def listen(self, stirred: Callable[[], None]) -> None:
        def on_begin_or_end(begins: bool) -> None:
            if not begins:
                stirred()

        def on_properties(interface: str, *_: object) -> None:
            if interface == _TIMEDATE.interface:
                stirred()

        if self._system is not None:
            self._system.listen("org.freedesktop.login1.Manager", "PrepareForSleep", on_begin_or_end)
            self._system.listen("org.freedesktop.login1.Session", "Unlock", stirred)
            self._system.listen("org.freedesktop.DBus.Properties", "PropertiesChanged", on_properties)
        if self._session is not None:
            for desktop in ("freedesktop", "gnome", "mate"):
                self._session.listen(f"org.{desktop}.ScreenSaver", "ActiveChanged", on_begin_or_end)
