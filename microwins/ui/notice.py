"""The one bar for everything said to the person. What comes before the window is there waits for it.

It floats over the foot of the page where there is nothing under it. Where there is, the page makes room for
it, so that no word and no control is ever covered.
"""

import time
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from microwins.domain.errors import Refused
from microwins.journal import StoreError
from microwins.ui.announce import announce
from microwins.ui.drawing import visual
from microwins.ui.margins import give_margins
from microwins.ui.theme import MEDIUM, Space, Theme, Type
from microwins.ui.unsaved import Unsaved
from microwins.ui.widgets.buttons import Button, IconButton, Kind
from microwins.ui.widgets.card import paint_box
from microwins.ui.widgets.focus import FocusRing
from microwins.ui.widgets.text import Text
from microwins.ui.words import trouble as words

_STAYS, _PER_LETTER = 6_000, 90  # milliseconds a remark stays at least, and for reading it slowly
_WIDEST = 560
_ABOVE = 104  # room under it for the evidence bar, or for the wizard's buttons
_GAP = 12  # what it keeps from the window's edge where the page makes room
_JUST_SAID = 0.4  # seconds in which turning to another page belongs to what was said


@dataclass(frozen=True, slots=True)
class Notice:
    """One sentence; `trouble` means that something wasn't saved, `hint` that it can wait its turn."""

    text: str
    trouble: bool = False
    hint: bool = False


class NoticeBar(QWidget):
    """Says one thing at a time. room_wanted: how much of the window's foot the page is to leave, or 0."""

    room_wanted = Signal(int)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._waiting: list[Notice] = []
        self._shown: Notice | None = None
        self._beside, self._room, self._said_at = 0, 0, 0.0
        self._text = Text("", Type.CONTROL, MEDIUM, wrap=True)
        self._unsaved: Unsaved | None = None
        self.again = Button(words.try_again(), Kind.GHOST)
        self.again.clicked.connect(self._on_again)
        self.again.hide()
        self._close = IconButton("close", words.dismiss())
        self._close.clicked.connect(self.dismiss)
        row = self._row = QHBoxLayout(self)
        give_margins(row, Space.L, Space.XS, Space.XS, Space.XS)
        row.setSpacing(Space.S)
        row.addWidget(self._text, 1)
        row.addWidget(self.again, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignVCenter)
        self._timer = QTimer(self, singleShot=True)  # trouble stays until it is closed
        self._timer.timeout.connect(self.dismiss)
        Theme.current().changed.connect(self.place)
        self.hide()

    @property
    def text(self) -> str:
        """What stands there now, "" for nothing."""
        return self._shown.text if self._shown else ""

    def say(self, text: str) -> None:
        """A remark on what was done just now. It takes the place of an earlier one and goes by itself."""
        self._put(Notice(text))

    def mention(self, text: str) -> None:
        """A hint that nothing was done for: it waits until nothing else stands here, and makes way again."""
        self._put(Notice(text, hint=True))

    def turn_page(self) -> None:
        """Another page is shown: a remark stays with what it was about, trouble and hints come along."""
        shown = self._shown
        if shown is None:
            return
        if shown.trouble or shown.hint or time.monotonic() - self._said_at < _JUST_SAID:
            self.place()
        else:
            self.dismiss()

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
        if self._shown is None:
            self._want(0)

    def show_next(self) -> None:
        """Show what waits, once there is a window to show it in."""
        window = self.parentWidget()
        if window is None or not window.isVisible() or not self._waiting:
            return
        if self._shown is not None and (self._shown.trouble or self._waiting[0].hint):
            return
        if self._shown is not None and self._shown.hint:
            self._waiting.append(self._shown)
        self._shown = notice = self._waiting.pop(0)
        self._said_at = time.monotonic()
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
        above = QRectF(left, window.height() - height - _ABOVE, width, height)
        floating = visual(window, above).toRect()
        if self._shown is None or not self._covers(window, floating):
            self._want(0)
            self.setGeometry(floating)
            return
        self._want(height + _GAP)
        below = QRectF(left, window.height() - height - _GAP, width, height)
        self.setGeometry(visual(window, below).toRect())

    def _want(self, room: int) -> None:
        if room != self._room:
            self._room = room
            self.room_wanted.emit(room)

    def _covers(self, window: QWidget, box: QRect) -> bool:
        """Whether there is something to read or to use under `box`."""
        if self._room:
            return True  # the page is laid out for the room it made; it moves once
        return any(
            (isinstance(part, QAbstractButton) or not part.findChild(QWidget))
            and not isinstance(part, FocusRing)
            and type(part) is not QWidget
            for part in self._under(window, box)
        )

    def _under(self, whole: QWidget, box: QRect) -> Iterator[QWidget]:
        """What is seen of `whole` in `box`, a rectangle of it; pages that are hidden are not asked."""
        for part in whole.children():
            if not isinstance(part, QWidget) or part is self or part.isWindow() or not part.isVisible():
                continue
            if part.geometry().intersects(box):
                yield part
                yield from self._under(part, box.translated(-part.pos()))

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
        if not (notice.trouble or notice.hint):
            self._waiting = [n for n in self._waiting if n.trouble or n.hint]
        self._waiting.append(notice)
        self._waiting.sort(key=lambda each: each.hint)
        self.show_next()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        trouble = self._shown is not None and self._shown.trouble
        paint_box(painter, QRectF(self.rect()), "surface", "clay" if trouble else "ctl", 12)
        painter.end()
