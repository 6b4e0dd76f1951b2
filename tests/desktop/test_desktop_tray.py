"""The tray's drawing at every size, and its menu as it follows the journal."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QColor, QImage
from PySide6.QtWidgets import QApplication, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from microwins.domain.reminder import Later, Pause
from microwins.domain.win import EVERY_DAY, Plan
from microwins.journal import Journal
from microwins.settings import Settings
from microwins.store.store import Store
from microwins.ui.theme import Theme
from microwins.ui.tokens import DARK, LIGHT, Tokens
from microwins.ui.tray import Tray
from microwins.ui.tray_icon import SIZES, State, draw, tray_icon


@pytest.mark.usefixtures("qapp")
class TestIcon:
    @staticmethod
    def pixels(image: QImage, color: str, near: int = 40) -> list[tuple[int, int]]:
        wanted = QColor(color)

        def alike(x: int, y: int) -> bool:
            c = image.pixelColor(x, y)
            apart = (c.red() - wanted.red(), c.green() - wanted.green(), c.blue() - wanted.blue())
            return c.alpha() > 200 and max(map(abs, apart)) <= near

        return [(x, y) for x in range(image.width()) for y in range(image.height()) if alike(x, y)]

    def middle(self, image: QImage, color: str) -> tuple[float, float]:
        found = self.pixels(image, color)
        assert found
        return sum(x for x, _ in found) / len(found), sum(y for _, y in found) / len(found)

    @pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
    @pytest.mark.parametrize("size", SIZES)
    def test_three_states_are_told_apart_at_a_glance(self, size: int, tokens: Tokens) -> None:
        waiting, top, paused = (draw(state, size, tokens).toImage() for state in State)
        ink_x, ink_y = self.middle(waiting, tokens.ink)
        x, y = self.middle(waiting, tokens.honey)
        assert x < ink_x - size / 8  # before the first step
        assert y < ink_y
        x, y = self.middle(top, tokens.honey)
        assert x > ink_x + size / 8  # on the last step
        assert y < ink_y - size / 4
        assert not self.pixels(paused, tokens.honey)
        assert len(self.pixels(paused, tokens.ink)) < 0.75 * len(self.pixels(top, tokens.ink))

    @pytest.mark.parametrize("size", SIZES)
    def test_edges_are_sharp_and_inside(self, size: int) -> None:
        for state in State:
            image = draw(state, size, LIGHT).toImage()
            inks = self.pixels(image, LIGHT.ink, near=2)
            bottom = max(y for _, y in inks)
            ground = [x for x, y in inks if y == bottom]
            assert len(ground) >= 0.7 * size  # the ground line is whole pixels of ink, nothing half
            assert image.pixelColor(0, 0).alpha() == 0

    @pytest.mark.parametrize(("dark", "tokens"), [(False, LIGHT), (True, DARK)])
    def test_the_icon_carries_every_size(self, dark: bool, tokens: Tokens) -> None:
        icon = tray_icon(State.TOP, dark)
        assert sorted(s.width() for s in icon.availableSizes()) == list(SIZES)
        assert self.pixels(icon.pixmap(24, 24).toImage(), tokens.ink)


@pytest.fixture
def journal(home: Path, qapp: QApplication) -> Iterator[Journal]:
    with Store(home) as store:
        yield Journal(store, lambda: datetime(2026, 11, 24, 12, 0, tzinfo=UTC))


@pytest.fixture
def settings(home: Path) -> Settings:
    return Settings(home)


@pytest.fixture
def tray(journal: Journal, settings: Settings) -> Iterator[Tray]:
    tray = Tray(journal, settings)
    yield tray
    tray.close()


def adopt(journal: Journal, action: str, weekdays: int = EVERY_DAY) -> int:
    win_id = journal.adopt(Plan("Read more", "reading", action, "", 2, "", weekdays))
    assert win_id is not None
    return win_id


def entries(tray: Tray) -> list[QAction]:
    return [a for a in tray._menu.actions() if a.isVisible() and not a.isSeparator()]


def labels(tray: Tray) -> list[str]:
    return [("✓ " if a.isChecked() else "") + a.text() for a in entries(tray)]


def entry(tray: Tray, text: str) -> QAction:
    return next(a for a in entries(tray) if a.text() == text)


def test_an_empty_list_has_no_heading(tray: Tray) -> None:
    tray.refresh()
    assert labels(tray) == ["Ask me later…", "Rest today", "Pause reminders…", "Open Micro Wins", "Quit"]
    assert not entry(tray, "Rest today").isEnabled()


def test_it_follows_the_journal_and_has_nine_entries_at_most(tray: Tray, journal: Journal) -> None:
    ids = [adopt(journal, action) for action in ("One", "Two", "Three", "Four")]
    assert labels(tray)[:4] == ["Today", "One", "Two", "Three"]
    assert len(entries(tray)) == 9
    journal.keep(ids[0])
    assert labels(tray)[:4] == ["Today", "Two", "Three", "Four"]
    for win_id in ids[1:]:
        journal.rest(win_id)
    assert labels(tray)[:4] == ["Today", "✓ One", "Two", "Three"]


def test_entries_stay_the_same_objects(tray: Tray, journal: Journal) -> None:
    """An open menu does not flicker: nothing is taken away and put back."""
    before = tray._menu.actions()
    win = adopt(journal, "One")
    journal.keep(win)
    journal.clear(win)
    assert tray._menu.actions() == before


def test_what_is_not_planned_today_is_not_there_unless_it_was_kept(tray: Tray, journal: Journal) -> None:
    monday_alone = adopt(journal, "One", 0b000_0001)  # and this is a Tuesday
    assert "One" not in labels(tray)
    journal.keep(monday_alone)
    assert "✓ One" in labels(tray)


def test_a_tick_is_an_intention_until_the_journal_says_so(tray: Tray, journal: Journal, qtbot: QtBot) -> None:
    win = adopt(journal, "One")
    with qtbot.waitSignal(tray.keep_requested) as heard:
        entry(tray, "One").trigger()
    assert heard.args == [win]
    assert labels(tray)[1] == "One"
    journal.keep(win)
    with qtbot.waitSignal(tray.clear_requested) as heard:
        entry(tray, "One").trigger()
    assert heard.args == [win]
    assert labels(tray)[1] == "✓ One"


def test_every_other_entry_says_what_is_wanted(tray: Tray, journal: Journal, qtbot: QtBot) -> None:
    adopt(journal, "One")
    for text, signal in (
        ("Rest today", tray.rest_requested),
        ("Open Micro Wins", tray.open_requested),
        ("Quit", tray.quit_requested),
    ):
        with qtbot.waitSignal(signal):
            entry(tray, text).trigger()
    for menu, signal, values in (
        (tray._later, tray.later_requested, list(Later)),
        (tray._pause, tray.pause_requested, list(Pause)),
    ):
        for action, value in zip(menu.actions(), values, strict=True):
            with qtbot.waitSignal(signal) as heard:
                action.trigger()
            assert heard.args == [value]


def test_a_pause_swaps_one_entry(tray: Tray, settings: Settings, qtbot: QtBot) -> None:
    settings.reminders_paused_until = "always"
    assert "Pause reminders…" not in labels(tray)
    with qtbot.waitSignal(tray.pause_requested) as heard:
        entry(tray, "Remind me again").trigger()
    assert heard.args == [None]


def test_long_words_and_ampersands(tray: Tray, journal: Journal) -> None:
    adopt(journal, "Salt & pepper")
    adopt(journal, "word " * 40)
    assert labels(tray)[1] == "Salt && pepper"
    assert len(labels(tray)[2]) <= 44
    assert labels(tray)[2].endswith("word…")


NO_TRAY = pytest.mark.qt_log_ignore("systemTrayWindowChanged")  # a platform without one says so


@NO_TRAY
def test_icon_and_tooltip_change_with_the_day(
    tray: Tray, journal: Journal, settings: Settings, qtbot: QtBot
) -> None:
    tray.show()
    assert tray._icon is not None
    assert tray._icon.toolTip() == "Micro Wins"
    win = adopt(journal, "One")
    assert tray._icon.toolTip() == "Micro Wins\n0 of 1 kept today"
    assert tray._shown == (State.WAITING, False)
    journal.keep(win)
    assert tray._icon.toolTip() == "Micro Wins\nThat’s everything. Enjoy your evening."
    assert tray._shown == (State.TOP, False)
    settings.reminders_paused_until = "always"
    assert tray._icon.toolTip().endswith("\nReminders are paused")
    assert tray._shown == (State.PAUSED, False)
    settings.theme = "dark"
    Theme.current().apply("dark")
    assert tray._shown == (State.PAUSED, False)  # the panel follows the system, not the theme of the app
    Theme.current().apply("system")


def test_clicks(tray: Tray, qtbot: QtBot) -> None:
    for reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.MiddleClick):
        with qtbot.waitSignal(tray.open_requested):
            tray._on_activated(reason)
    with qtbot.assertNotEmitted(tray.open_requested):
        tray._on_activated(QSystemTrayIcon.ActivationReason.Context)


@NO_TRAY
def test_without_a_tray_nothing_is_said_and_nothing_breaks(tray: Tray) -> None:
    assert not tray.say("Read one page?", "")
    tray.reappear()
    tray.show()
    tray.reappear()
    assert not tray.say("Read one page?", "")
    tray.hide()
    tray.hide()
