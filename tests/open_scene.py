"""A scene of the gallery, open in this process for as long as a test looks at it."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from microwins.ui.widgets.focus import KeepsInSight
from tests.gallery import SCENES, Stage, load_scenes, put_away, settle, show

NAMES = sorted(load_scenes())
_MEMORY = Path("/dev/shm")  # half a year of kept days is written in no time there


@contextmanager
def open_scene(name: str) -> Iterator[QWidget]:
    """What the scene shows: a menu or dialog over its window, else the window itself."""
    with tempfile.TemporaryDirectory(dir=_MEMORY if _MEMORY.is_dir() else None) as home:
        yield from _opened(name, Path(home))


def _opened(name: str, home: Path) -> Iterator[QWidget]:
    stage = Stage(home)
    widget = SCENES[name](stage)
    if not isinstance(widget, KeepsInSight):  # a page that the window holds
        widget = _hosted(widget, stage.size)
    try:
        show(stage, widget)
        settle(stage.pause)
        over = [w for w in QApplication.topLevelWidgets() if w is not widget and w.isVisible()]
        shown = over[-1] if over else widget
        shown.activateWindow()
        settle()
        yield shown
    finally:
        if hasattr(widget, "let_go"):
            widget.let_go()
        put_away(stage, widget)


class _Host(KeepsInSight, QWidget):
    """What the app's window does for each of its pages."""


def _hosted(page: QWidget, size: QSize) -> QWidget:
    host = _Host()
    column = QVBoxLayout(host)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(page)
    host.resize(size)
    return host
