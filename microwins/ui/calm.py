"""A calm full screen for one thing that stands in the way: a title, what is safe, and what can be done."""

from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from microwins.ui.announce import announce
from microwins.ui.theme import MAX_TEXT_WIDTH, SEMIBOLD, Space, Theme, Type
from microwins.ui.widgets.buttons import Button, Kind
from microwins.ui.widgets.empty import SmallStairs
from microwins.ui.widgets.focus import KeepsInSight
from microwins.ui.widgets.text import Text
from microwins.ui.words import recovery as words

_LEAST = 320


class CalmScreen(KeepsInSight, QWidget):
    """Centred: `title`, `body`, an aside in clay if there is one, `choices` below each other, the folder."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Text("", Type.TITLE, SEMIBOLD, wrap=True)
        self.body = Text("", Type.LEAD, ink="ink2", wrap=True)
        self.aside = Text("", Type.BODY, ink="clay", wrap=True)
        self.hint = Text("", Type.SMALL, ink="ink3", wrap=True)
        self.folder = Text("", Type.SMALL, ink="ink3", wrap=True)
        self.folder.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.folder.setAccessibleName(words.folder_label())
        center = Qt.AlignmentFlag.AlignHCenter
        for text in (self.title, self.body, self.aside, self.hint, self.folder):
            text.setAlignment(center)
        self.choices = QVBoxLayout()
        self.offered: tuple[Button, ...] = ()
        self.choices.setSpacing(Space.M)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(Space.XS)
        self._inner = QWidget()
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(SmallStairs(), 0, center)
        column.addSpacing(Space.XXL)
        column.addWidget(self.title)
        column.addSpacing(Space.S)
        column.addWidget(self.body)
        column.addSpacing(Space.S)
        column.addWidget(self.aside)
        column.addSpacing(Space.XL)
        column.addLayout(self.choices)
        column.addSpacing(Space.L)
        column.addWidget(self.hint)
        column.addSpacing(Space.S)
        column.addWidget(self.folder)
        column.addLayout(self.foot)
        content = QWidget()
        middle = QVBoxLayout(content)
        middle.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        middle.addStretch(1)
        row = QHBoxLayout()  # its height goes by its own width; aligned, it would go by that of the window
        row.addStretch(1)
        row.addWidget(self._inner)
        row.addStretch(1)
        middle.addLayout(row)
        middle.addStretch(1)
        scroll = QScrollArea()  # for large text in a small window
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        self.aside.hide()
        self.hint.hide()
        Theme.current().changed.connect(self._give_width)
        self._give_width()

    def say(self, title: str, body: str) -> None:
        """Show what it is about, and let a screen reader say it."""
        self.title.setText(title)
        self.body.setText(body)
        self.setAccessibleName(f"{title}. {body}")
        announce(self, f"{title}. {body}")

    def say_aside(self, text: str, *, ink: str = "clay") -> None:
        """What came of a choice; "" for nothing."""
        self.aside.set_ink(ink)
        self.aside.setText(text)
        self.aside.setVisible(bool(text))
        if text:
            announce(self, text)

    def offer(self, *buttons: Button) -> None:
        """These are the choices now; the first has the focus."""
        self.offered = buttons
        while (item := self.choices.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
        for button in buttons:
            self.choices.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
            button.setAutoDefault(True)  # Enter presses it, as Space does
            button.show()
        for before, after in pairwise(buttons):
            QWidget.setTabOrder(before, after)
        if buttons:
            buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def close_errands(self) -> None:
        """Stop what is under way; most of these screens do nothing."""

    def show_folder(self, folder: Path) -> None:
        """Name the folder, with a button that opens it."""
        self.folder.setText(str(folder))
        self.folder_button = Button(words.show_folder(), Kind.LINK)
        self.folder_button.clicked.connect(lambda: open_folder(folder))
        self.foot.addStretch(1)
        self.foot.addWidget(self.folder_button)
        self.foot.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._give_width()
        super().resizeEvent(event)

    def _give_width(self) -> None:
        free = self.width() - 2 * Space.XXL
        self._inner.setFixedWidth(max(_LEAST, min(Theme.current().px(MAX_TEXT_WIDTH), free)))


def open_folder(folder: Path) -> None:
    """Show a folder, or what is nearest to it, as this desktop does."""
    there = next((each for each in (folder, *folder.parents) if each.is_dir()), folder)
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(there)))
