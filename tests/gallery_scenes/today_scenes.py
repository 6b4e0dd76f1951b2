"""Today in all its states."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tests.gallery import Stage, scene


def four(stage: Stage) -> list[int]:
    """The four promises of the design pictures, with their history up to yesterday."""
    stage.at(stage.today - timedelta(days=70), 9)
    ids = [
        stage.adopt("Open my notes and read one page", "After I pour my morning coffee", 5, "Open my notes"),
        stage.adopt(
            "Put my walking shoes on and step outside",
            "When I close the laptop for lunch",
            2,
            "Put my walking shoes on",
        ),
        stage.adopt("Write one line about today", "After I brush my teeth", 1, "Write one word"),
        stage.adopt("Text one person back", "After dinner", 2, "Read one message"),
    ]
    stage.at(stage.today + timedelta(days=70), 12, 30)
    tuesday = stage.today - timedelta(days=2)
    for win_id, times in zip(ids, (44, 31, 48, 19), strict=True):
        stage.keep_before(win_id, times, tuesday)
    return ids


def shell(stage: Stage) -> QWidget:
    from microwins.ui.today import TodayPage

    return TodayPage(stage.journal, stage.settings)


@scene
def today(stage: Stage) -> QWidget:
    ids = four(stage)
    stage.journal.rest(ids[3])
    window = shell(stage)
    stage.journal.keep(ids[0])
    window.list.rows[1].setFocus(Qt.FocusReason.TabFocusReason)
    return window
