"""Draws charts in one thread of its own: matplotlib loads there, draws there, and the window never waits."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot
from PySide6.QtGui import QImage

from microwins.ui.charts.pictures import Inks, Picture

SWITCH_SECONDS = 0.0005  # while drawing, so that the window gets its turn within a frame


class Drawn(QObject):
    """Tells what became of one order, in the thread that asked."""

    image = Signal(QImage)
    saved = Signal(str)
    refused = Signal(str)  # the system's own words for why a file could not be written


class _Order(QRunnable):
    def __init__(self, work: Callable[[], None]) -> None:
        super().__init__()
        self._work = work

    @Slot()
    def run(self) -> None:
        before = sys.getswitchinterval()
        sys.setswitchinterval(SWITCH_SECONDS)
        try:
            self._work()
        finally:
            sys.setswitchinterval(before)


class Studio(QObject):
    """Takes orders for drawings and answers by signals; a newer order of a chart replaces one still waiting.

    cache: where matplotlib keeps its list of fonts. Without a folder of its own every first chart of an
    installed app would take three seconds.
    """

    def __init__(self, cache: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        os.environ.setdefault("MPLCONFIGDIR", str(cache))
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._newest: dict[QObject, object] = {}

    def draw(self, chart: QObject, picture: Picture, inks: Inks, ratio: float, drawn: Drawn) -> None:
        """Order a drawing for `chart`; `drawn.image` tells when it is there."""
        ticket = object()
        self._newest[chart] = ticket

        def work() -> None:
            if self._newest.get(chart) is not ticket:
                return
            image = self.draw_now(picture, inks, ratio)
            if self._newest.get(chart) is ticket:
                drawn.image.emit(image)

        self._pool.start(_Order(work))

    @staticmethod
    def draw_now(picture: Picture, inks: Inks, ratio: float) -> QImage:
        """A drawing in the thread that asks, for a command without a window."""
        from microwins.ui.charts.drawing import pixels

        data, width, height = pixels(picture, inks, ratio)
        image = QImage(data, width, height, 4 * width, QImage.Format.Format_RGBA8888).copy()
        image.setDevicePixelRatio(ratio)
        return image

    def save(self, picture: Picture, inks: Inks, title: str, summary: str, path: str, drawn: Drawn) -> None:
        """Order a file, PNG or SVG by its ending; `drawn.saved` or `drawn.refused` tells."""

        def work() -> None:
            from microwins.ui.charts.drawing import save

            try:
                save(picture, inks, title, summary, path)
            except OSError as trouble:
                drawn.refused.emit(trouble.strerror or str(trouble))
            else:
                drawn.saved.emit(path)

        self._pool.start(_Order(work))

    def close(self) -> None:
        """Forgets what waits and lets the drawing at hand end."""
        self._newest.clear()
        self._pool.clear()
        self._pool.waitForDone()
