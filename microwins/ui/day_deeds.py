"""Takes the wishes of Today to the journal, and puts into words what came of them."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from microwins.domain.rest import NO_FREE_RESTS, Rest
from microwins.journal import Journal
from microwins.ui.unsaved import Unsaved
from microwins.ui.wishes import Wish
from microwins.ui.words import care
from microwins.ui.words import today as words

if TYPE_CHECKING:
    from microwins.ui.patience import Patience


class DayDeeds(QObject):
    """`said` carries a sentence where the list itself doesn't show what happened."""

    said = Signal(str)

    def __init__(self, journal: Journal, page: QWidget) -> None:
        super().__init__(page)
        self._journal, self._page = journal, page
        self._long: Patience | None = None
        self.unsaved = Unsaved(journal, self)

    def grant(self, wish: Wish, win_id: int, day: date) -> bool:
        """Ask the journal for `wish`; answers whether it did. Editing and moving are up to the page."""
        journal = self._journal
        match wish:
            case Wish.KEEP | Wish.KEEP_SMALL:
                return self.unsaved.keep(wish, win_id, day)
            case Wish.CLEAR:
                return journal.clear(win_id, day)
            case Wish.REST:
                return journal.rest(win_id, day)
            case Wish.SMALLER | Wish.BIGGER:
                return self._resize(win_id, wish)
            case Wish.BACK:
                return journal.back_from_rest(win_id)
            case Wish.ARCHIVE:
                return self._archive(win_id)
            case _:
                return False

    def free_rest(self, day: date) -> None:
        """Take a rest day that needs no reason; never from substances."""
        if self._journal.rest_all(day, but=NO_FREE_RESTS):
            self.said.emit(care.free_rest_taken())

    def call_it_rest(self, gap: Rest) -> None:
        """The quiet days before today were rest."""
        if self._journal.rest_span(gap) and gap.last is not None:
            self.said.emit(care.gap_is_rest(gap.first, gap.last))

    def undo(self) -> None:
        """Take the last deed back."""
        if self._journal.undo_takes_a_while():
            self._patience().undo()
        elif (deed := self._journal.undo()) is not None:
            from microwins.ui.words import history

            self.said.emit(history.undone(deed))

    def redo(self) -> None:
        """Do again what was taken back."""
        if self._journal.redo_takes_a_while():
            self._patience().redo()
        elif (deed := self._journal.redo()) is not None:
            from microwins.ui.words import history

            self.said.emit(history.redone(deed))

    def _patience(self) -> "Patience":
        if self._long is None:
            from microwins.ui.patience import Patience

            self._long = Patience(self._journal, self._page)
            self._long.undone.connect(lambda: self.said.emit(words.undone()))
            self._long.redone.connect(lambda: self.said.emit(words.redone()))
        return self._long

    def _resize(self, win_id: int, wish: Wish) -> bool:
        done = self._journal.smaller(win_id) if wish is Wish.SMALLER else self._journal.bigger(win_id)
        win = self._journal.win(win_id)
        if done and win is not None:
            self.said.emit(words.resized(win.size.action, win.size.minutes))
        return done

    def _archive(self, win_id: int) -> bool:
        win = self._journal.win(win_id)
        if win is None or not self._journal.archive(win_id):
            return False
        self.said.emit(words.archived(win.size.action))
        return True
