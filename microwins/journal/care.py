"""The verbs of kind days: rest over days, "too big today", proposals and their answers, tenth days."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from microwins.domain.rest import EVERYTHING, Rest
from microwins.domain.win import Rung
from microwins.journal.writing import JournalWriting
from microwins.store import care_verbs

if TYPE_CHECKING:
    from microwins.domain.offering import Misfit
    from microwins.domain.pacing import Answer, Proposal


class CareVerbs(JournalWriting):
    """Each is one transaction. All but `ask` and `mark_ten_days` are deeds that can be taken back."""

    def rest_span(self, rest: Rest) -> bool:
        """Takes a rest over days, to come or passed, from one micro-win or from everything."""
        return self._do(lambda page: care_verbs.rest_span(page, rest, self.today()))

    def back_from_rest(self, win_id: int | None = EVERYTHING) -> bool:
        """Ends, from today on, every rest that holds for a micro-win, or for any. Days rested stay so."""
        return self._do(lambda page: care_verbs.back_from_rest(page, win_id, self.today()))

    def doesnt_fit(
        self,
        win_id: int,
        misfit: Misfit,
        *,
        just_today: bool,
        to: Rung | None = None,
        bad_day: str | None = None,
    ) -> bool:
        """Writes down why a promise doesn't fit today; from today on it has the size `to`, if told."""
        return self._do(
            lambda page: care_verbs.doesnt_fit(
                page, win_id, self.today(), misfit, just_today=just_today, to=to, bad_day=bad_day
            )
        )

    def ask(self, win_id: int, proposal: Proposal) -> int | None:
        """Notes that a proposal is shown; answers its number. No deed: there is nothing to take back."""
        number, told = self._write(lambda page: care_verbs.ask(page, win_id, proposal, self.today())) or (
            None,
            None,
        )
        self._tell(told)
        return number

    def answer(
        self, asked_id: int, answer: Answer, *, to: Rung | None = None, bad_day: str | None = None
    ) -> bool:
        """Records what was said to a proposal and, where another size is wanted, gives it the size `to`."""
        return self._do(
            lambda page: care_verbs.answer(page, asked_id, answer, self.today(), to=to, bad_day=bad_day)
        )

    def mark_ten_days(self, win_id: int, day: date) -> bool:
        """Marks the tenth kept day of a micro-win, once. No deed: undoing the tick leaves it marked."""
        return self._do(lambda page: care_verbs.mark(page, win_id, self._come(day)))
