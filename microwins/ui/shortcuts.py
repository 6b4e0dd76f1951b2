"""The sheet behind F1: every shortcut with what it does."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from microwins.ui.sheet import Sheet
from microwins.ui.theme import MEDIUM, Space, Theme, Type
from microwins.ui.widgets.text import Text
from microwins.ui.words import common
from microwins.ui.words import settings as words
from microwins.ui.words.keys import keys


class ShortcutsDialog(Sheet):
    """Two columns: what it does, and its keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(words.shortcuts(), common.close(), parent)
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.XXL)
        grid.setVerticalSpacing(Space.S - 2)
        lines = words.shortcut_lines()
        half = (len(lines) + 1) // 2
        for place, (combination, meaning) in enumerate(lines):
            row, side = place % half, 2 * (place // half)
            shown = " / ".join(keys(part) for part in combination.split(" / "))
            what = Text(meaning, Type.CONTROL)
            what.setMinimumHeight(Theme.current().px(28))
            grid.addWidget(
                Text(shown, Type.CONTROL, MEDIUM, "ink2"), row, side, Qt.AlignmentFlag.AlignVCenter
            )
            grid.addWidget(what, row, side + 1, Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(grid)
