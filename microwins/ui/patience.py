"""What takes a while with a long record: a calm sheet says so, and the window goes on answering.

WaitSheet   a sentence, how far it is where anybody can tell, Cancel where stopping is safe
Patience    has the journal's long deeds done behind such a sheet
"""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from microwins.journal import Journal
from microwins.ui.announce import announce
from microwins.ui.sheet import Sheet
from microwins.ui.theme import Theme, Type
from microwins.ui.widgets.bar import Bar
from microwins.ui.widgets.text import Text
from microwins.ui.words import common
from microwins.ui.words import patience as words

_WIDE = 440


class WaitSheet(Sheet):
    """`cancel_wanted`: stop, with everything as it was. It goes when `leave` is called, and not before."""

    cancel_wanted = Signal()

    def __init__(self, title: str, *, stoppable: bool, parent: QWidget | None = None) -> None:
        super().__init__(title, common.cancel(), parent)
        self._stoppable = stoppable
        self.close_button.clicked.disconnect()
        self.close_button.clicked.connect(self.reject)
        self.close_button.setVisible(stoppable)
        hint = Text(words.one_moment(), Type.BODY, ink="ink2", wrap=True)
        hint.setAlignment(Qt.AlignmentFlag.AlignLeading)
        self.bar = Bar(title)
        kept = self.bar.sizePolicy()
        kept.setRetainSizeWhenHidden(True)  # nothing moves when it comes
        self.bar.setSizePolicy(kept)
        self.bar.hide()
        self.column.addWidget(hint)
        self.column.addWidget(self.bar)
        self.column.addStretch(1)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.keep_room(_WIDE)
        self.resize(Theme.current().px(_WIDE), 0)
        announce(self, f"{title}. {words.one_moment()}")

    def show_part(self, done: int, of: int) -> None:
        """How far it is; 0 of 0 where nobody can tell."""
        if of:
            self.bar.show()
            self.bar.show_part(done, of)

    def reject(self) -> None:
        """Escape, or Cancel: a wish that is met as soon as it can be."""
        if self._stoppable and self.close_button.isEnabled():
            self.close_button.setEnabled(False)
            self.cancel_wanted.emit()

    def leave(self) -> None:
        """It is over."""
        super().reject()


class Patience(QObject):
    """For `window`. What stood in the way is told by the journal, as with deeds that are done at once."""

    undone = Signal()
    redone = Signal()
    put_back = Signal(object)  # a PutBack

    def __init__(self, journal: Journal, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._deeds = journal.long_deeds()
        self._sheet: WaitSheet | None = None
        self._deeds.taken_back.connect(lambda _deed: self.undone.emit())
        self._deeds.done_again.connect(lambda _deed: self.redone.emit())
        self._deeds.put_in_place.connect(self.put_back)
        self._deeds.refused.connect(journal.refused)
        self._deeds.ended.connect(self._on_ended)

    @property
    def busy(self) -> bool:
        """Whether something is under way."""
        return self._deeds.busy

    def undo(self, deed_id: int | None = None) -> None:
        """Take back a deed, or the newest."""
        if self._open(words.taking_back()):
            self._deeds.undo(deed_id)

    def redo(self) -> None:
        """Do again what was taken back."""
        if self._open(words.doing_again()):
            self._deeds.redo()

    def use_copy(self, copy: Path) -> None:
        """Put a copy in the place of the record."""
        if self._open(words.putting_in_place()):
            self._deeds.put_back(copy)

    def _open(self, title: str) -> bool:
        if self._deeds.busy:
            return False
        sheet = self._sheet = WaitSheet(title, stoppable=True, parent=self._window.window())
        sheet.cancel_wanted.connect(self._deeds.cancel)
        self._deeds.progressed.connect(sheet.show_part)
        sheet.open()
        return True

    def _on_ended(self) -> None:
        sheet, self._sheet = self._sheet, None
        if sheet is not None:
            sheet.leave()
