"""Saying something outside the window, with answers where the desktop can show them.

    Message            title, body, and the answers that can be given
    Notifier           what the reminders need: show one message, take it back
    BusNotifier        freedesktop.org notifications with buttons (Linux)
    CallNotifier       any function that says a title and a body: the tray's own message, the window's bar
    FirstThatCan       tries several in order

There is one message at a time: a new one replaces the one before.
"""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from microwins.desktop.bus import Answer, Bus, Service
from microwins.shipped import FOLDER

APP_ID = "org.microwins.MicroWins"  # the base name of the installed desktop file
_SERVICE = Service(
    "org.freedesktop.Notifications", "/org/freedesktop/Notifications", "org.freedesktop.Notifications"
)
_AS_USUAL = -1  # how long it stays is the desktop's to say
OnAnswer = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Message:
    """answers: (key, label) pairs in order. The key "default" is a click on the message itself."""

    title: str
    body: str
    answers: tuple[tuple[str, str], ...] = ()


class Notifier(Protocol):
    """One message on the desktop."""

    def show(self, message: Message, on_answer: OnAnswer, on_refused: Callable[[], None]) -> None:
        """Show `message` in place of the one before.

        on_answer: called at most once, with the key of an answer. on_refused: it could not be shown.
        """

    def withdraw(self) -> None:
        """Take the message back, if it is still there."""


class BusNotifier:
    """Notifications of freedesktop.org, which every Linux desktop shows and some can answer."""

    def __init__(self, bus: Bus) -> None:
        self._bus = bus
        self._id = 0  # of the message on screen, as the service numbers them; 0 is none
        self._shows = 0  # how many were asked for: an answer to an older question is not ours any more
        self._on_answer: OnAnswer | None = None
        bus.listen(_SERVICE.interface, "ActionInvoked", self._on_action)
        bus.listen(_SERVICE.interface, "NotificationClosed", self._on_closed)

    def show(self, message: Message, on_answer: OnAnswer, on_refused: Callable[[], None]) -> None:
        self._shows += 1
        ours = self._shows

        def shown(reply: Answer) -> None:
            if reply is None:
                on_refused()
            elif ours == self._shows:
                self._id, self._on_answer = reply[0], on_answer
            else:  # withdrawn before the service said its number
                self._close(reply[0])

        def send(able: Answer) -> None:
            if able is None:
                on_refused()
                return
            answers = message.answers if "actions" in able[0] else ()
            body = _escaped(message.body) if "body-markup" in able[0] else message.body
            hints = {
                "desktop-entry": ("s", APP_ID),
                "category": ("s", "presence"),
                "urgency": ("y", 1),
            }
            flat = [text for answer in answers for text in answer]
            values = ("Micro Wins", self._id, _icon(), message.title, body, flat, hints, _AS_USUAL)
            self._bus.call(_SERVICE, "Notify", shown, "susssasa{sv}i", *values)

        self._bus.call(_SERVICE, "GetCapabilities", send)

    def withdraw(self) -> None:
        self._shows += 1
        self._on_answer = None
        if self._id:
            self._close(self._id)
            self._id = 0

    def _close(self, number: int) -> None:
        self._bus.call(_SERVICE, "CloseNotification", lambda _: None, "u", number)

    def _on_action(self, number: int, key: str) -> None:
        if number == self._id and self._on_answer is not None:
            on_answer, self._on_answer, self._id = self._on_answer, None, 0
            self._close(number)  # most services do so themselves
            on_answer(key)

    def _on_closed(self, number: int, _reason: int) -> None:
        if number == self._id:
            self._id = 0
            self._on_answer = None


class CallNotifier:
    """Says the message through a function that tells whether it could: no answers, nothing to take back."""

    def __init__(self, say: Callable[[str, str], bool]) -> None:
        self._say = say
        self._on_answer: OnAnswer | None = None

    def show(self, message: Message, on_answer: OnAnswer, on_refused: Callable[[], None]) -> None:
        self._on_answer = on_answer
        if not self._say(message.title, message.body):
            self._on_answer = None
            on_refused()

    def withdraw(self) -> None:
        self._on_answer = None

    def click(self) -> None:
        """The message was clicked."""
        if self._on_answer is not None:
            on_answer, self._on_answer = self._on_answer, None
            on_answer("default")


class FirstThatCan:
    """Tries its notifiers in order until one can show the message."""

    def __init__(self, notifiers: Sequence[Notifier]) -> None:
        self._notifiers = tuple(notifiers)

    def show(self, message: Message, on_answer: OnAnswer, on_refused: Callable[[], None]) -> None:
        self._try(0, message, on_answer, on_refused)

    def withdraw(self) -> None:
        for notifier in self._notifiers:
            notifier.withdraw()

    def _try(self, at: int, message: Message, on_answer: OnAnswer, on_refused: Callable[[], None]) -> None:
        if at == len(self._notifiers):
            on_refused()
            return
        self._notifiers[at].show(
            message, on_answer, lambda: self._try(at + 1, message, on_answer, on_refused)
        )


def _icon() -> str:
    """Our own drawing, whatever icon theme there is; a service outside of a Flatpak cannot read its files."""
    return APP_ID if os.environ.get("FLATPAK_ID") else (FOLDER / "icons" / "app.svg").as_uri()


def _escaped(text: str) -> str:
    """Services that read markup would stumble over a bare "&" or "<"."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
