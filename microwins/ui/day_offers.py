"""Looks once a day for a proposal, when Today is seen: one micro-win at a time, so that nothing waits."""

from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal

from microwins.journal import Journal

_AFTER = 400  # milliseconds; the first paint and the first click come first


class DayOffers(QObject):
    """At most one proposal a day. Finding one means that it is asked: the journal tells `Proposed`."""

    woke = Signal()  # the first look of a day begins; what was asked today may be shown from now on

    def __init__(self, journal: Journal, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._journal = journal
        self._looked: date | None = None  # the day on which it looked last
        self._waiting: list[int] = []
        self._soon = QTimer(self, singleShot=True, interval=_AFTER)
        self._soon.timeout.connect(self._begin)
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._look)

    @property
    def awake(self) -> bool:
        """Whether it looked today; the counsellor's words are loaded then."""
        return self._looked == self._journal.today() and not self._soon.isActive()

    def look_soon(self) -> None:
        """Look, unless that was done today already."""
        today = self._journal.today()
        if self._looked != today:
            self._looked = today
            self._soon.start()

    def _begin(self) -> None:
        journal = self._journal
        today = journal.today()
        self.woke.emit()
        if not journal.read_only and not journal.proposals(today):
            self._waiting = [row.win.id for row in journal.rows(today) if row.rest is None]
            self._look()

    def _look(self) -> None:
        """One micro-win, then let the window breathe."""
        from microwins.ui.proposals import find

        if not self._waiting or self._journal.today() != self._looked:
            return
        win = self._journal.win(self._waiting.pop(0))
        proposal = None if win is None or win.archived else find(self._journal, win)
        if win is not None and proposal is not None:
            self._journal.ask(win.id, proposal)
        else:
            self._next.start()
