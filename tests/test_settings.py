"""Settings: what was set is there after a restart; what cannot be read is the default."""

from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray

from microwins.settings import Setting, Settings

SAMPLES = {
    "theme": "dark",
    "language": "de",
    "text_percent": 130,
    "less_motion": True,
    "first_weekday": 6,
    "geometry": QByteArray(b"\x00\x01=\xff"),
    "day_start": time(5, 30),
    "close_to_tray": False,
    "tray_hint_said": True,
    "no_tray_said": True,
    "surroundings_said": "microwins (1).db",
    "reminders_paused_until": "2026-03-01T12:00",
    "reminders_a_day": 5,
    "quiet_from": time(21, 15),
    "quiet_to": time(8, 0),
    "catch_up_minutes": 60,
    "look_back_weekday": 4,
    "look_back_seen": date(2026, 3, 6),
    "look_back": True,
    "look_back_at": time(21, 0),
}
TEXTS = {"reminders_paused_until", "surroundings_said"}  # any text is one
DECLARED = {name: value for name, value in vars(Settings).items() if isinstance(value, Setting)}


def test_every_setting_has_a_sample_and_its_prose() -> None:
    assert DECLARED.keys() == SAMPLES.keys()
    assert all(setting.prose for setting in DECLARED.values())
    assert len({setting.key for setting in DECLARED.values()}) == len(DECLARED)


@pytest.mark.parametrize("name", SAMPLES)
def test_a_setting_survives_a_restart(home: Path, name: str) -> None:
    settings = Settings(home)
    told: list[str] = []
    settings.changed.connect(told.append)
    setattr(settings, name, SAMPLES[name])
    setattr(settings, name, SAMPLES[name])
    settings.file.sync()
    assert told == [DECLARED[name].key]  # told once; setting it to what it is says nothing
    assert getattr(Settings(home), name) == SAMPLES[name]


@pytest.mark.parametrize("name", [n for n in SAMPLES if n not in TEXTS | {"geometry"}])
def test_a_value_that_cannot_be_read_is_the_default(home: Path, name: str) -> None:
    settings = Settings(home)
    settings.file.setValue(DECLARED[name].key, "?!")
    assert getattr(settings, name) == DECLARED[name].default()


def test_a_number_out_of_range_is_brought_back(home: Path) -> None:
    settings = Settings(home)
    settings.file.setValue("reminders/a_day", "-3")
    assert settings.reminders_a_day == 0
    settings.file.setValue("reminders/a_day", "99")
    assert settings.reminders_a_day == 20


def test_a_list_where_a_text_belongs_is_the_default(home: Path) -> None:
    (home / "settings.ini").write_text("[look]\ntheme=dark, light\n")
    assert Settings(home).theme == "system"
