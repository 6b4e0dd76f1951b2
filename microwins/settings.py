"""What the person chose about the app itself, in `settings.ini` beside their evidence.

Each setting is declared once, with its prose. A value that cannot be read is its default, quietly:
a hand-edited or torn file never keeps the app from opening.
"""

import re
from collections.abc import Callable
from datetime import date, time
from pathlib import Path
from typing import Generic, TypeVar, overload

from PySide6.QtCore import QByteArray, QLocale, QObject, QSettings, Qt, Signal

from microwins.domain.day import DAY_START

T = TypeVar("T")

THEMES = ("system", "light", "dark")
TEXT_PERCENTS = (100, 115, 130, 150)
CATCH_UPS = (0, 60, 180, 720)  # minutes offered; the file may hold others


class Setting(Generic[T]):
    """One setting: where it stands in the file, how it is read and written, and what it is for."""

    def __init__(
        self,
        key: str,
        default: Callable[[], T],
        read: Callable[[str], T],
        write: Callable[[T], str],
        prose: str,
    ) -> None:
        self.key, self.default, self.read, self.write, self.prose = key, default, read, write, prose

    @overload
    def __get__(self, settings: None, owner: type) -> "Setting[T]": ...
    @overload
    def __get__(self, settings: "Settings", owner: type) -> T: ...
    def __get__(self, settings: "Settings | None", owner: type) -> "Setting[T] | T":
        if settings is None:
            return self
        raw = settings.file.value(self.key)
        if not isinstance(raw, str):
            return self.default()
        try:
            return self.read(raw)
        except (ValueError, KeyError):
            return self.default()

    def __set__(self, settings: "Settings", value: T) -> None:
        if value == self.__get__(settings, type(settings)):
            return
        settings.file.setValue(self.key, self.write(value))
        settings.changed.emit(self.key)


def _flag(key: str, default: bool, prose: str) -> Setting[bool]:
    return Setting(
        key, lambda: default, {"yes": True, "no": False}.__getitem__, ("no", "yes").__getitem__, prose
    )


def _time(key: str, default: time, prose: str) -> Setting[time]:
    return Setting(key, lambda: default, time.fromisoformat, lambda t: t.isoformat("minutes"), prose)


def _text(key: str, default: str, prose: str) -> Setting[str]:
    return Setting(key, lambda: default, str, str, prose)


def _one_of(key: str, choices: tuple[T, ...], default: Callable[[], T], prose: str) -> Setting[T]:
    return Setting(key, default, {str(c): c for c in choices}.__getitem__, str, prose)


def _between(key: str, low: int, high: int, default: int, prose: str) -> Setting[int]:
    return Setting(key, lambda: default, lambda raw: min(high, max(low, int(raw))), str, prose)


def _code(raw: str) -> str:
    if raw and not re.fullmatch(r"[a-z]{2,3}(_[A-Za-z]{2,4})?", raw):
        raise ValueError(raw)
    return raw


def _locale_weekday() -> int:
    first = QLocale.system().firstDayOfWeek()
    return {Qt.DayOfWeek.Saturday: 5, Qt.DayOfWeek.Sunday: 6}.get(first, 0)


class Settings(QObject):
    """Typed settings over one QSettings file. `changed` carries the key of what was set."""

    changed = Signal(str)

    theme = _one_of("look/theme", THEMES, lambda: "system", "Light, dark, or as the system says.")
    language = Setting("look/language", str, _code, str, 'The code of a language, or "" for the system\'s.')
    text_percent = _one_of("look/text_percent", TEXT_PERCENTS, lambda: 100, "Text size, in percent.")
    less_motion = _flag("look/less_motion", False, "Show the end of every movement at once.")
    first_weekday = _one_of(
        "look/first_weekday", (0, 5, 6), _locale_weekday, "Weeks start on Monday 0, Saturday 5, or Sunday 6."
    )
    look_back_weekday = _one_of(
        "look_back/weekday", tuple(range(7)), lambda: 6, "The day of the weekly look-back, Monday 0."
    )
    look_back_seen = Setting(
        "look_back/seen",
        lambda: None,
        lambda raw: date.fromisoformat(raw) if raw else None,
        lambda day: "" if day is None else day.isoformat(),
        "The chosen day whose look-back was opened or skipped last.",
    )
    geometry = Setting(
        "look/geometry",
        QByteArray,
        lambda raw: QByteArray.fromBase64(raw.encode()),
        lambda value: bytes(value.toBase64().data()).decode(),
        "Where the window was.",
    )

    day_start = _time("day/start", DAY_START, "When a new day begins, on the local wall clock.")

    close_to_tray = _flag("tray/keep_after_close", True, "Stay in the tray when the window closes.")
    tray_hint_said = _flag("tray/hint_said", False, "The app has said once that it stays in the tray.")
    no_tray_said = _flag("tray/none_said", False, "The app has said once that this desktop has no tray.")
    surroundings_said = _text(
        "folder/said", "", "What the app has said about the folder of the record: who else uses it."
    )

    reminders_paused_until = _text(
        "reminders/paused_until", "", 'Local ISO time, "always", or "" for not paused.'
    )
    reminders_a_day = _between("reminders/a_day", 0, 20, 3, "At most so many reminders a day.")
    quiet_from = _time("reminders/quiet_from", time(22, 0), "From then on no reminder comes.")
    quiet_to = _time("reminders/quiet_to", time(7, 0), "Until then no reminder comes.")
    catch_up_minutes = _between(
        "reminders/catch_up_minutes",
        0,
        720,
        180,
        "How long after its time a reminder may still come, in minutes.",
    )
    look_back = _flag("reminders/look_back", False, "One look back on the day, in the evening.")
    look_back_at = _time("reminders/look_back_at", time(20, 30), "When the look back comes.")

    def __init__(self, home: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.file = QSettings(str(home / "settings.ini"), QSettings.Format.IniFormat, self)
