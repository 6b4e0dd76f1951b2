"""The moments that move: the tick's fill and ring, the bar's honey, the dot's way up, the staircase.

Counted frame by frame, at the pace of a screen with 60 a second; and not one of them with less motion.
`pytest -m benchmark tests/ui/test_moments.py` measures what a frame costs.
"""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from statistics import median, quantiles

import pytest
from PySide6.QtCore import QVariantAnimation
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from ui_stage import Adopt, Paints

from microwins.journal import Journal
from microwins.settings import Settings
from microwins.ui.main_window import MainWindow
from microwins.ui.theme import Theme
from microwins.ui.widgets.staircase import Flight, Stair, Staircase

FRAME = 1000 / 60  # milliseconds
STEPS = tuple(Stair(f"Step of {n} minutes", f"{n} min", float(n)) for n in (300, 60, 25, 5, 1))


@dataclass
class Moment:
    """Something that moves: how it begins, what moves it, what is painted anew."""

    begin: Callable[[], object]
    movements: Callable[[], list[QVariantAnimation]]
    painted: QWidget
    milliseconds: int


@pytest.fixture
def window(main_window: Callable[[], MainWindow], adopt: Adopt) -> MainWindow:
    for _ in range(4):
        adopt()
    window = main_window()
    window.resize(1080, 720)
    QApplication.processEvents()
    return window


@pytest.fixture
def moments(window: MainWindow, journal: Journal, qtbot: QtBot) -> dict[str, Moment]:
    today = window.today
    row = today.list.rows[0]
    stairs = Staircase()
    qtbot.addWidget(stairs)
    stairs.resize(608, 320)
    stairs.show_flight(Flight(STEPS, 3, 4), "Today: five minutes", "5 min")
    with qtbot.waitExposed(stairs):
        stairs.show()
    window.activateWindow()
    rest = [each.view.win_id for each in today.list.rows[1:]]

    def keep_all() -> None:
        for win_id in rest:
            journal.keep(win_id)
        if row.view.status is None:
            row.click()

    return {
        "fill and ring": Moment(row.click, lambda: [row.circle._fill, row.circle._ring], row, 400),
        "honey": Moment(today.bar.glow, lambda: [today.bar._honey], today.bar, 180),
        "honey goes": Moment(today.bar.dim, lambda: [today.bar._honey], today.bar, 400),
        "arrival": Moment(keep_all, lambda: [today.bar._top._way], today.bar._top, 480),
        "staircase": Moment(
            lambda: stairs.show_flight(Flight(STEPS, 4, None), "Today: one minute", "1 min"),
            lambda: [stairs._move],
            stairs,
            240,
        ),
    }


def settle() -> None:
    for _ in range(3):
        QApplication.processEvents()


def frames_of(moment: Moment) -> Iterator[float]:
    """Takes a movement through its frames, one after another, each as far as a screen would show it."""
    for movement in moment.movements():
        movement.pause()
    settle()
    at = FRAME
    while at < moment.milliseconds:
        for movement in moment.movements():
            movement.setCurrentTime(min(round(at), movement.duration()))
        yield at
        at += FRAME
    for movement in moment.movements():
        movement.stop()


def moving(*windows: QWidget) -> set[QVariantAnimation]:
    every = {each for window in windows for each in window.findChildren(QVariantAnimation)}
    return {each for each in every if each.state() != QVariantAnimation.State.Stopped}


ORDER = ("fill and ring", "honey", "honey goes", "arrival", "staircase")


@pytest.mark.parametrize("name", ORDER)
def test_every_frame_paints_what_moves_once_and_nothing_else(
    window: MainWindow, moments: dict[str, Moment], name: str
) -> None:
    moment = moments[name]
    if name == "honey goes":
        window.today.bar.glow()
    settle()
    Theme.current().apply("light", 100, less_motion=False, contrast=False)
    settle()
    moment.begin()
    assert set(moment.movements()) <= moving(window, moment.painted.window())
    others = [each for each in moving(window) if each not in moment.movements()]
    for other in others:  # a tick lets the bar glow, too
        other.stop()
    settle()
    paints = Paints()
    app = QApplication.instance()
    assert app is not None
    frames = 0
    for _ in frames_of(moment):
        paints.count.clear()
        app.installEventFilter(paints)
        settle()
        app.removeEventFilter(paints)
        frames += 1
        seen = {each for each in paints.count if isinstance(each, QWidget)}
        assert paints.count[moment.painted] == 1
        beyond = {each for each in seen if not (each is moment.painted or moment.painted.isAncestorOf(each))}
        behind = {each for each in beyond if each.isAncestorOf(moment.painted)}
        assert beyond - behind == set(), f"frame {frames} paints {beyond - behind}"
    assert frames >= moment.milliseconds / 1000 * 60 - 1


def test_with_less_motion_nothing_ever_moves(
    window: MainWindow, moments: dict[str, Moment], settings: Settings
) -> None:
    ran: list[str] = []
    stairs = moments["staircase"].painted
    for moment in moments.values():
        assert moment.movements()  # those that were not made yet are made
    for each in {*window.findChildren(QVariantAnimation), *stairs.findChildren(QVariantAnimation)}:
        name = type(each.parent()).__name__
        each.stateChanged.connect(lambda now, _was, name=name: ran.append(f"{name}: {now}"))
    for name in ORDER:
        moments[name].begin()
        settle()
        assert moving(window, stairs) == set(), name
    assert ran == []
    assert window.today.bar._share == 0.0 or window.today.bar.glowing
    Theme.current().apply("light", 100, less_motion=False, contrast=False)
    window.today.bar.glow()
    assert ran != []  # the same ears hear it where it moves
    window.today.bar._honey.stop()


def test_the_honey_comes_and_goes_from_where_it_is(window: MainWindow) -> None:
    bar = window.today.bar
    Theme.current().apply("light", 100, less_motion=False, contrast=False)
    bar.glow()
    bar._honey.pause()
    bar._honey.setCurrentTime(60)
    half = bar._share
    assert 0 < half < 1
    bar.dim()
    assert bar._honey.startValue() == half
    bar._honey.setCurrentTime(bar._honey.duration())
    assert bar._share == 0


@pytest.mark.benchmark
@pytest.mark.parametrize("ratio", [1.0, 2.0])
@pytest.mark.parametrize("name", ORDER)
def test_a_frame_costs_little_of_its_time(
    window: MainWindow, moments: dict[str, Moment], name: str, ratio: float
) -> None:
    from PySide6.QtGui import QImage

    moment = moments[name]
    if name == "honey goes":
        window.today.bar.glow()
    Theme.current().apply("light", 100, less_motion=False, contrast=False)
    moment.begin()
    image = QImage(moment.painted.size() * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    costs = []
    for _ in range(8):
        moment.begin()
        for _ in frames_of(moment):
            begun = time.perf_counter()
            moment.painted.render(image)
            costs.append((time.perf_counter() - begun) * 1000)
    worst = quantiles(costs, n=20)[-1]
    print(f"\n{name} at {ratio:g}x: median {median(costs):.2f} ms, 95 % {worst:.2f} ms of {FRAME:.1f}")  # noqa: T201
    assert worst < FRAME / 3
