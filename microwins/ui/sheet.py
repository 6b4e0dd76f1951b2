"""A small dialog with a heading: what Shortcuts, About and the crash report stand on."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from microwins.ui.theme import SEMIBOLD, Space, Theme, Type
from microwins.ui.widgets.buttons import Button, Kind
from microwins.ui.widgets.focus import KeepsInSight
from microwins.ui.widgets.text import Text


class Sheet(KeepsInSight, QDialog):
    """`column` takes the content; `buttons` stand at its foot, `close_button` last."""

    def __init__(self, title: str, close: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.column = QVBoxLayout()
        self.column.setSpacing(Space.S)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(Space.S)
        self.buttons.addStretch(1)
        self.close_button = Button(close, Kind.PRIMARY)
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.accept)
        self.buttons.addWidget(self.close_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        whole.setSpacing(Space.L)
        heading = Text(title, Type.FIGURE, SEMIBOLD, wrap=True)
        heading.setAlignment(Qt.AlignmentFlag.AlignLeading)
        whole.addWidget(heading)
        whole.addLayout(self.column, 1)
        whole.addLayout(self.buttons)
        self._wide = 0

    def keep_room(self, width: int) -> None:
        """At least so wide, in pixels at a text size of 100 %, and as wide and tall as its content.

        Qt alone gives a dialog two thirds of a small screen and squeezes what stands in it.
        """
        self._wide = width
        self.setMinimumWidth(Theme.current().px(width))

    def showEvent(self, event: QShowEvent) -> None:
        layout = self.layout()
        if self._wide and layout is not None:
            self.setMinimumWidth(max(self.minimumWidth(), layout.totalMinimumSize().width()))
            tall = layout.totalHeightForWidth(max(self.width(), self.minimumWidth()))
            self.setMinimumHeight(min(tall, self.screen().availableGeometry().height()))
        super().showEvent(event)
