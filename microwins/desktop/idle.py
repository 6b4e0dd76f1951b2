"""Whether this is a moment to say something: not to an empty chair, not over a presentation.

    Hold          why not now
    Presence      asks the system; None is "now is fine", and so is a system that does not tell
    BusPresence   what Linux desktops tell over D-Bus
    FullScreen    not over a film or a presentation on an X server
    PresenceOf    several of them as one

Asked when there is something to say and at no other time, so it costs nothing between reminders.

| | away | do not disturb | full screen |
|---|---|---|---|
| any with systemd | session locked or idle (logind) | | |
| GNOME | idle for five minutes (Mutter) | held back by GNOME itself | |
| KDE | | notifications inhibited | |
| XFCE | | xfce4-notifyd | |
| X11, any | | | the active window is full screen |

Windows and macOS hold notifications back themselves, as their focus settings say.
"""

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import Protocol

from microwins.desktop.bus import Answer, Bus, Service

AWAY_MS = 5 * 60 * 1000  # without a key or a pointer for so long, nobody is there to read

_SESSION = Service(
    "org.freedesktop.login1", "/org/freedesktop/login1/session/auto", "org.freedesktop.login1.Session"
)
_MUTTER = Service(
    "org.gnome.Mutter.IdleMonitor", "/org/gnome/Mutter/IdleMonitor/Core", "org.gnome.Mutter.IdleMonitor"
)
_NOTIFICATIONS = Service(
    "org.freedesktop.Notifications", "/org/freedesktop/Notifications", "org.freedesktop.Notifications"
)
_XFCONF = Service("org.xfce.Xfconf", "/org/xfce/Xfconf", "org.xfce.Xfconf")


class Hold(StrEnum):
    """Why a nudge waits."""

    AWAY = "away"
    FULL_SCREEN = "full_screen"
    DO_NOT_DISTURB = "do_not_disturb"


OnHold = Callable[[Hold | None], None]


class Presence(Protocol):
    """Whether the person can and wants to hear something now."""

    def ask(self, then: OnHold) -> None:
        """Call `then` once, with the reason to wait or None."""


class FullScreen:
    """Holds reminders back while the active window is full screen. Wayland does not tell."""

    def ask(self, then: OnHold) -> None:
        from microwins.desktop.x11 import active_window_is_full_screen  # a library's door, asked now and then

        then(Hold.FULL_SCREEN if active_window_is_full_screen() else None)


class PresenceOf:
    """The first reason that any of several gives."""

    def __init__(self, asked: Sequence[Presence]) -> None:
        self._asked = tuple(asked)

    def ask(self, then: OnHold) -> None:
        left = len(self._asked)
        reason: Hold | None = None

        def heard(hold: Hold | None) -> None:
            nonlocal left, reason
            left -= 1
            reason = reason or hold
            if left == 0:
                then(reason)

        if not self._asked:
            then(None)
        for presence in self._asked:
            presence.ask(heard)


class _Question:
    """One question to one service, and what its answer means."""

    def __init__(
        self, put: Callable[[Callable[[object], None]], None], means: Callable[[object], bool], hold: Hold
    ) -> None:
        self._put, self._means, self._hold = put, means, hold

    def ask(self, then: OnHold) -> None:
        self._put(lambda value: then(self._hold if self._means(value) else None))


class BusPresence(PresenceOf):
    """What GNOME, KDE, XFCE and systemd tell. A service that is not there has no objection."""

    def __init__(self, system: Bus | None, session: Bus | None) -> None:
        questions: list[_Question] = []

        def add_property(bus: Bus, service: Service, name: str, hold: Hold) -> None:
            questions.append(
                _Question(lambda then: bus.get(service, name, then), lambda value: value is True, hold)
            )

        if system is not None:
            add_property(system, _SESSION, "LockedHint", Hold.AWAY)
            add_property(system, _SESSION, "IdleHint", Hold.AWAY)
        if session is not None:
            add_property(session, _NOTIFICATIONS, "Inhibited", Hold.DO_NOT_DISTURB)
            questions.append(_Question(_first(session, _MUTTER, "GetIdletime"), _long_idle, Hold.AWAY))
            asked = _first(session, _XFCONF, "GetProperty", "ss", "xfce4-notifyd", "/do-not-disturb")
            questions.append(_Question(asked, lambda value: value == ("b", True), Hold.DO_NOT_DISTURB))
        super().__init__(questions)


def _first(
    bus: Bus, service: Service, member: str, signature: str = "", *body: object
) -> Callable[[Callable[[object], None]], None]:
    """A question for the first value that a method returns."""

    def put(then: Callable[[object], None]) -> None:
        def unpack(answer: Answer) -> None:
            then(answer[0] if answer else None)

        bus.call(service, member, unpack, signature, *body)

    return put


def _long_idle(value: object) -> bool:
    return isinstance(value, int) and value >= AWAY_MS
