"""Every screen and state as a picture: `python -m tests.gallery [OUT]`, for people who work on the app.

A scene is a function that builds one widget from a `Stage`; modules in `tests/gallery_scenes/` register
theirs with `@scene`. Each is drawn light and dark at 1080 x 720; `--big` draws at twice the pixel ratio,
`--only PART` those whose name holds PART, `--more` also at 150 % text, high contrast and right to left;
`--language de` in German, `--language pseudo` in one that shows what is not translated and needs more room.
"""

import argparse
import importlib
import os
import pkgutil
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QLocale, QPoint, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from microwins import language
from microwins.domain.win import EVERY_DAY, Plan, Rung
from microwins.journal import Journal
from microwins.settings import Settings
from microwins.store.store import Store
from microwins.ui.theme import STYLE, Theme
from tests.pseudo import Pseudo

SIZE = QSize(1080, 720)
NOON = datetime(2025, 11, 27, 12, 30).astimezone()  # the Thursday of the design pictures


@dataclass
class Stage:
    """What a scene is built from: an empty home, a clock it may turn, a journal and the settings."""

    home: Path
    now: datetime = NOON
    size: QSize = field(default_factory=lambda: QSize(SIZE))
    pause: float = 0.0  # seconds of events before the picture is taken
    focus: QWidget | None = None  # what has the keyboard's focus
    after: Callable[[], object] | None = None  # what happens once the window is shown
    own_size: bool = False
    refused: Exception | None = None  # the last thing the journal could not do

    def __post_init__(self) -> None:
        self.store = Store(self.home)
        self.journal = Journal(self.store, lambda: self.now)
        self.journal.refused.connect(self._refuse)
        self.settings = Settings(self.home)
        self.settings.first_weekday = 0

    def _refuse(self, trouble: Exception) -> None:
        self.refused = trouble

    @property
    def today(self) -> date:
        return self.journal.today()

    def at(self, day: date, hour: int, minute: int = 0) -> None:
        """Turn the clock."""
        self.now = datetime.combine(day, time(hour, minute)).astimezone()

    def adopt(
        self, action: str, anchor: str = "", minutes: float = 5, bad_day: str = "", **more: object
    ) -> int:
        """A promise on the list, with a small ladder under it."""
        bad = bad_day or action
        rungs = (
            Rung(f"{action}, and then some", minutes * 4),
            Rung(action, minutes),
            Rung(bad, min(1, minutes / 2)),
        )
        plan = Plan(action, "none", action, anchor, minutes, bad, EVERY_DAY, rungs=rungs, **more)  # type: ignore[arg-type]
        win_id = self.journal.adopt(plan)
        assert win_id is not None
        return win_id

    def keep_before(self, win_id: int, times: int, last: date) -> None:
        """Keep a promise on `times` days up to `last`."""
        now = self.now
        for back in reversed(range(times)):  # the oldest is written first, as in life
            day = last - timedelta(days=back)
            self.at(day, 8, 10)
            assert self.journal.keep(win_id, day), repr(self.refused)
        self.now = now

    def at_its_size(self, dialog: QWidget) -> QWidget:
        """Let a dialog be as large as it wants to be."""
        self.own_size = True
        return dialog

    def close(self) -> None:
        self.store.close()


Scene = Callable[[Stage], QWidget]
SCENES: dict[str, Scene] = {}


def scene(function: Scene) -> Scene:
    """Register a scene under the name of its function."""
    SCENES[function.__name__.replace("_", "-")] = function
    return function


def load_scenes() -> dict[str, Scene]:
    """Every scene there is."""
    from tests import gallery_scenes

    for module in pkgutil.iter_modules(gallery_scenes.__path__):
        importlib.import_module(f"tests.gallery_scenes.{module.name}")
    return SCENES


def settle(seconds: float = 0.0) -> None:
    """Let the application do what it has to do, and no more than that."""
    app = QApplication.instance()
    assert app is not None
    until = datetime.now().timestamp() + seconds  # noqa: DTZ005
    for _ in range(4):
        app.processEvents()
    while datetime.now().timestamp() < until:  # noqa: DTZ005
        app.processEvents()


def wait_for_charts(widget: QWidget, seconds: float = 30.0) -> None:
    """Charts are drawn elsewhere: let the application go on until each that is seen is there."""
    from microwins.ui.charts.chart import Chart

    until = datetime.now().timestamp() + seconds  # noqa: DTZ005
    while any(chart.isVisible() and not chart.drawn for chart in widget.findChildren(Chart)):
        if datetime.now().timestamp() > until:  # noqa: DTZ005
            raise TimeoutError(f"a chart was not drawn within {seconds:g} s")
        settle(0.05)


def picture(widget: QWidget, ratio: float) -> QImage:
    """`widget` as it is drawn, with every menu and dialog that lies over it."""
    image = QImage(widget.size() * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(Theme.current().tokens.color("bg"))
    painter = QPainter(image)
    widget.render(painter, QPoint(0, 0))
    for over in QApplication.topLevelWidgets():
        if over is not widget and over.isVisible():
            at = over.mapToGlobal(QPoint(0, 0)) - widget.mapToGlobal(QPoint(0, 0))
            over.render(painter, at)
    painter.end()
    return image


def speak_in(code: str) -> None:
    """Put every scene into a language, "pseudo" included; English as the British write it."""
    language.settle_language("en" if code == "pseudo" else code, QLocale("en_GB"))
    if code == "pseudo":
        language.speak(Pseudo())
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    language.teach_qt(app)


def draw(name: str, out: Path, *, look: str, ratio: float = 1.0) -> None:
    """Draw one scene in one look: "light", "dark", "text" (150 %), "contrast" or "rtl"."""
    theme = Theme.current()
    theme.apply(
        "dark" if look == "dark" else "light",
        150 if look == "text" else 100,
        less_motion=True,
        contrast=look == "contrast",
    )
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    rtl = look == "rtl"
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    with tempfile.TemporaryDirectory() as folder:
        stage = Stage(Path(folder))
        widget = SCENES[name](stage)
        show(stage, widget)
        if stage.focus is not None:
            widget.activateWindow()
            stage.focus.clearFocus()
            stage.focus.setFocus(Qt.FocusReason.TabFocusReason)
        settle(stage.pause)
        wait_for_charts(widget)
        picture(widget, ratio).save(str(out / f"{name}-{look}.png"))
        put_away(stage, widget)


def show(stage: Stage, widget: QWidget) -> None:
    """Open a scene, and do in it what it is there to show."""
    if not stage.own_size:
        widget.resize(stage.size)
    widget.show()
    settle()
    if stage.after is not None:
        stage.after()


def put_away(stage: Stage, widget: QWidget) -> None:
    """Take a scene down, with the processes that drew and mended for it."""
    from microwins.journal.errands import Errands
    from microwins.ui.evidence import EvidencePage

    for over in QApplication.topLevelWidgets():
        if over is not widget and over.isVisible():
            over.close()
    for page in (widget, *widget.findChildren(QWidget)):
        if isinstance(page, EvidencePage):
            page.close_studio()
    for errands in (*stage.journal.findChildren(Errands), *widget.findChildren(Errands)):
        errands.close()
    widget.close()
    widget.deleteLater()
    app = QApplication.instance()
    assert app is not None
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    settle()
    stage.close()


def main(given: list[str] | None = None) -> int:
    words = argparse.ArgumentParser(
        prog="python -m tests.gallery", description="Draw every screen and state."
    )
    words.add_argument(
        "out", nargs="?", type=Path, default=Path("gallery"), help="the folder for the pictures"
    )
    words.add_argument("--only", default="", help="scenes whose name holds this")
    words.add_argument("--big", action="store_true", help="at twice the pixel ratio")
    words.add_argument(
        "--more", action="store_true", help="also 150 %% text, high contrast and right to left"
    )
    words.add_argument("--language", default="en", help="the code of a language, or pseudo")
    args = words.parse_args(given)
    args.out.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication([*sys.argv[:1], *STYLE])
    speak_in(args.language)
    looks = ("light", "dark", "text", "contrast", "rtl") if args.more else ("light", "dark")
    for name in sorted(load_scenes()):
        for look in looks if args.only in name else ():
            draw(name, args.out, look=look, ratio=2.0 if args.big else 1.0)
    del app
    return 0


if __name__ == "__main__":
    # The scenes import this module by its name; without this it would exist twice.
    sys.exit(importlib.import_module("tests.gallery").main())
