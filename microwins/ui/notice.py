"""The one bar for everything said to the person. What comes before the window is there waits for it."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from microwins.domain.errors import Refused
from microwins.journal import StoreError
from microwins.ui.announce import announce
from microwins.ui.drawing import visual
from microwins.ui.theme import MEDIUM, Space, Theme, Type
from microwins.ui.unsaved import Unsaved
from microwins.ui.widgets.buttons import Button, IconButton, Kind
from microwins.ui.widgets.card import paint_box
from microwins.ui.widgets.text import Text
from microwins.ui.words import trouble as words

_STAYS, _PER_LETTER = 6_000, 90  # milliseconds a remark stays at least, and for reading it slowly
_WIDEST = 560
_ABOVE = 104  # room under it for the evidence bar, or for the wizard's buttons


@dataclass(frozen=True, slots=True)
class Notice:
    """One sentence; `trouble` means that something wasn't saved."""

    text: str
    trouble: bool = False


class NoticeBar(QWidget):
    """Floats over the foot of the page, clear of the evidence bar and of the wizard's buttons."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._waiting: list[Notice] = []
        self._shown: Notice | None = None
        self._beside = 0
        self._text = Text("", Type.CONTROL, MEDIUM, wrap=True)
        self._unsaved: Unsaved | None = None
        self.again = Button(words.try_again(), Kind.GHOST)
        self.again.clicked.connect(self._on_again)
        self.again.hide()
        self._close = IconButton("close", words.dismiss())
        self._close.clicked.connect(self.dismiss)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.XS, Space.XS, Space.XS)
        row.setSpacing(Space.S)
        row.addWidget(self._text, 1)
        row.addWidget(self.again, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._timer = QTimer(self, singleShot=True)  # trouble stays until it is closed
        self._timer.timeout.connect(self.dismiss)
        Theme.current().changed.connect(self.place)
        self.hide()

    @property
    def text(self) -> str:
        """What stands there now, "" for nothing."""
        return self._shown.text if self._shown else ""

    def say(self, text: str) -> None:
        """A remark. It takes the place of an earlier one and goes by itself."""
        self._put(Notice(text))

    def tell_of(self, unsaved: Unsaved) -> None:
        """Offer another try while ticks wait, and say when they are saved."""
        self._unsaved = unsaved
        unsaved.settled.connect(self._on_settled)

    def refuse(self, trouble: Refused | StoreError) -> None:
        """The words for what the journal could not do; another try by itself is not told again."""
        if self._unsaved is not None and self._unsaved.retrying:
            return
        self._put(Notice(words.sentence(trouble), isinstance(trouble, StoreError)))

    def dismiss(self) -> None:
        """Take the notice away and show the next one, if any waits."""
        self._timer.stop()
        self._shown = None
        if self._close.hasFocus() and (parent := self.parentWidget()) is not None:
            parent.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()
        self.show_next()

    def show_next(self) -> None:
        """Show what waits, once there is a window to show it in."""
        window = self.parentWidget()
        if window is None or not window.isVisible() or not self._waiting:
            return
        if self._shown is not None and self._shown.trouble:
            return
        self._shown = notice = self._waiting.pop(0)
        self._text.set_ink("clay" if notice.trouble else "ink")
        self._text.setText(notice.text)
        self.again.setVisible(notice.trouble and bool(self._unsaved))
        self.setAccessibleName(notice.text)
        self.place()
        self.show()
        self.raise_()
        announce(self, notice.text)
        if notice.trouble:
            self._timer.stop()
        else:
            self._timer.start(max(_STAYS, _PER_LETTER * len(notice.text)))

    def beside(self, width: int) -> None:
        """Keep clear of what stands `width` wide at the start of the window."""
        self._beside = width
        self.place()

    def place(self) -> None:
        """Centre it above the foot of the page, as tall as its words."""
        window = self.parentWidget()
        if window is None:
            return
        free = window.width() - self._beside
        width = min(Theme.current().px(_WIDEST), free - 2 * Space.L)
        margins = self._row.contentsMargins()
        inner = width - margins.left() - margins.right() - self._row.spacing() - self._close.width()
        if not self.again.isHidden():
            inner -= self.again.sizeHint().width() + self._row.spacing()
        text = self._text.heightForWidth(inner) + 2 * Space.S
        height = max(text, self._close.height()) + margins.top() + margins.bottom()
        left = self._beside + (free - width) // 2
        box = QRectF(left, window.height() - height - _ABOVE, width, height)
        self.setGeometry(visual(window, box).toRect())

    def _on_again(self) -> None:
        """What stands in the way by now is said anew."""
        if self._unsaved is not None:
            self.dismiss()
            self._unsaved.try_again()

    def _on_settled(self) -> None:
        self._waiting = [notice for notice in self._waiting if not notice.trouble]
        if self._shown is not None and self._shown.trouble:
            self.dismiss()
        self.say(words.saved_now())

    def _put(self, notice: Notice) -> None:
        if notice in self._waiting or notice == self._shown:
            return
        if not notice.trouble:
            self._waiting = [n for n in self._waiting if n.trouble]
        self._waiting.append(notice)
        self.show_next()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        trouble = self._shown is not None and self._shown.trouble
        paint_box(painter, QRectF(self.rect()), "surface", "clay" if trouble else "ctl", 12)
        painter.end()
