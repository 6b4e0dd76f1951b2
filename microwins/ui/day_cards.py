"""Which one card stands under the list of Today, if any, and what becomes of its answers.

One thing at a time: a tenth day, else a proposal of another size, else the weekly look-back. On a day of
coming back or of little energy nothing is asked.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from microwins.domain import changes, lookback, pacing
from microwins.domain.milestone import TEN_DAYS, turning_point
from microwins.journal import Journal, OpenProposal
from microwins.settings import Settings
from microwins.ui.day_card import DayCard, Reply, Said
from microwins.ui.day_offers import DayOffers
from microwins.ui.day_state import DayState
from microwins.ui.widgets.buttons import Kind
from microwins.ui.words import care as words
from microwins.ui.words import look_back as look_back_words

_TENTH, _LOOK_BACK = "tenth", "look back"
_OPEN, _SKIP = "open", "skip"


class DayCards(QObject):
    """Fills `card` from a DayState."""

    said = Signal(str)  # a sentence for the notice bar
    look_back_wanted = Signal()

    def __init__(
        self, journal: Journal, settings: Settings, card: DayCard, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._journal, self._settings, self._card = journal, settings, card
        self._offers = DayOffers(journal, self)
        self._state: DayState | None = None
        card.replied.connect(self._on_replied)
        self._offers.woke.connect(self._on_woke)

    def show(self, state: DayState) -> None:
        """Say what there is to say on this day."""
        self._state = state
        self._card.say(self._pick(state))

    def look_soon(self, state: DayState) -> None:
        """Today is seen: look for a proposal, if this is a day for one."""
        if state.is_today and state.rows and not state.returned and not state.little:
            self._offers.look_soon()

    def notice(self, tick: changes.Ticked, state: DayState) -> None:
        """Mark a tenth day, if this was one; one long past is marked without a word."""
        row = next((row for row in state.rows if row.win.id == tick.win_id), None)
        if row is None or row.total < TEN_DAYS or self._journal.marked(tick.win_id) is not None:
            return
        days = [day for day, status in self._journal.ticks(tick.win_id).items() if status.counts]
        tenth = turning_point(days, None)
        if tenth is not None:
            self._journal.mark_ten_days(tick.win_id, tenth)

    def _pick(self, state: DayState) -> Said | None:
        if not state.is_today:
            return None
        tenth = next(
            (
                row
                for row in state.rows
                if row.win.id in state.tenth and row.status is not None and row.status.counts
            ),
            None,
        )
        if tenth is not None:
            title = words.tenth_title(tenth.win.size.action)
            return Said((_TENTH, tenth.win.id), title, words.tenth_line(), reached=True)
        if state.returned or state.little:
            return None
        return (self._proposal(state) or self._look_back(state)) if self._offers.awake else None

    def _proposal(self, state: DayState) -> Said | None:
        from microwins.ui.proposals import said

        asked = next((each for each in self._journal.proposals(state.today) if each.answer is None), None)
        return None if asked is None else said(self._journal, asked)

    def _look_back(self, state: DayState) -> Said | None:
        settings = self._settings
        due = lookback.due(
            state.today, settings.look_back_weekday, self._journal.began(), settings.look_back_seen
        )
        if due is None:
            return None
        replies = (
            Reply(_OPEN, look_back_words.open_it(), Kind.SECONDARY, "look-back"),
            Reply(_SKIP, look_back_words.not_this_week(), Kind.GHOST),
        )
        return Said((_LOOK_BACK, due), look_back_words.offer(), look_back_words.offer_line(), replies)

    def _on_woke(self) -> None:
        if self._state is not None:
            self.show(self._state)

    def _on_replied(self, about: object, reply: object) -> None:
        if isinstance(about, OpenProposal) and isinstance(reply, pacing.Answer):
            from microwins.ui.proposals import answer

            if sentence := answer(self._journal, about, reply):
                self.said.emit(sentence)
        elif reply == _OPEN:
            self.look_back_wanted.emit()
        elif reply == _SKIP and isinstance(about, tuple):
            self._settings.look_back_seen = about[1]
