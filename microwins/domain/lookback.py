"""The weekly look-back: two minutes on a chosen day, and nothing happens to who skips it.

    due         which look-back is waiting, if any
    look_back   what was kept that week, and one piece of evidence against "I always give up"
    Proof       that piece: a kind and a number; the words are the window's
    asks        for which micro-wins confidence is worth asking again

Proposals of size come from `offering.offer(..., look_back=True)`, a micro-win at a time.

That a look-back was opened or skipped is remembered as its date alone, outside the record: no history, no
count.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from microwins.domain.evidence import came_back
from microwins.domain.milestone import tenth_day

WAITS = 2  # days after the chosen one on which it can still be opened
FIRST_AFTER = 3  # days since the first micro-win; before that there is little to look back on
ASK_AGAIN = 6  # days after an answer on the ruler until it is asked for again

_WEEK = 7


def due(today: date, weekday: int, began: date | None, seen: date | None) -> date | None:
    """The chosen day whose look-back is waiting; None where it was seen, or there is little to look back on.

    weekday: the chosen one, Monday 0. began: the first day of the first micro-win. seen: the look-back that
    was last opened or skipped.
    """
    chosen = today - timedelta(days=(today.weekday() - weekday) % _WEEK)
    if began is None or (chosen - began).days < FIRST_AFTER:
        return None
    if (today - chosen).days > WAITS or (seen is not None and seen >= chosen):
        return None
    return chosen


class ProofOf(StrEnum):
    """What a piece of evidence is about."""

    BEGINNING = "beginning"  # nothing kept yet: to look is a beginning
    TEN_DAYS = "ten_days"  # a micro-win was kept for the tenth time this week
    CAME_BACK_NOW = "came_back_now"  # returned after quiet days this week
    CAME_BACK = "came_back"  # returned `number` times so far
    TOTAL = "total"  # `number` promises kept
    DAYS = "days"  # on `number` different days
    WEEKS = "weeks"  # in `number` different weeks
    STEADIEST = "steadiest"  # one micro-win was kept `number` times


@dataclass(frozen=True, slots=True)
class Proof:
    """Evidence against "I always give up". number: how many. win_id: where it is about one micro-win."""

    of: ProofOf
    number: int = 0
    win_id: int | None = None


@dataclass(frozen=True, slots=True)
class WinWeek:
    """How often a micro-win was kept in a week, and how often of these as its small version."""

    win_id: int
    kept: int
    small: int


@dataclass(frozen=True, slots=True)
class LookBack:
    """The week from `first` to `last`. wins: those kept at least once, in list order. kept: all together."""

    first: date
    last: date
    kept: int
    wins: tuple[WinWeek, ...]
    proof: Proof


@dataclass(frozen=True, slots=True)
class Kept:
    """The days on which a micro-win was ever kept, and those of them with the small version."""

    win_id: int
    days: frozenset[date]
    small: frozenset[date] = frozenset()


def look_back(
    chosen: date,
    wins: Sequence[Kept],
    rested: Collection[date] = (),
    planned: Collection[date] | None = None,
) -> LookBack:
    """The look-back over the week that ends on the chosen day. Whatever came after it is left out.

    rested, planned: the days for which that is so, as in `evidence.came_back`.
    """
    first = chosen - timedelta(days=_WEEK - 1)
    week = frozenset(first + timedelta(days=n) for n in range(_WEEK))
    so_far = [Kept(w.win_id, frozenset(d for d in w.days if d <= chosen), w.small) for w in wins]
    kept = tuple(
        WinWeek(w.win_id, len(w.days & week), len(w.small & w.days & week)) for w in so_far if w.days & week
    )
    days = frozenset[date]().union(*(w.days for w in so_far))
    returns = came_back(dict.fromkeys(days, 1), rested, planned)
    proof = _proof(week, so_far, returns, chosen)
    return LookBack(first, chosen, sum(w.kept for w in kept), kept, proof)


def asks(chosen: date, win_ids: Iterable[int], rated: Mapping[int, date]) -> tuple[int, ...]:
    """The micro-wins to ask confidence of again; `rated` has the last day each was rated on, if ever."""
    return tuple(
        win_id for win_id in win_ids if win_id not in rated or (chosen - rated[win_id]).days >= ASK_AGAIN
    )


def _proof(week: frozenset[date], wins: Sequence[Kept], returns: Collection[date], chosen: date) -> Proof:
    """News of this week first; else another piece each week, of those there are."""
    total = sum(len(w.days) for w in wins)
    if not total:
        return Proof(ProofOf.BEGINNING)
    for win in wins:
        if tenth_day(win.days) in week:
            return Proof(ProofOf.TEN_DAYS, len(win.days), win.win_id)
    days = frozenset[date]().union(*(w.days for w in wins))
    if any(day in week for day in returns):
        return Proof(ProofOf.CAME_BACK_NOW, len(returns))
    steadiest = max(wins, key=lambda w: len(w.days))
    weeks = {(chosen - day).days // _WEEK for day in days}  # each ends on a chosen day
    pieces = [Proof(ProofOf.TOTAL, total)]
    if len(days) > 1:
        pieces.append(Proof(ProofOf.DAYS, len(days)))
    if len(weeks) > 1:
        pieces.append(Proof(ProofOf.WEEKS, len(weeks)))
    if len(wins) > 1 and len(steadiest.days) > 1:
        pieces.append(Proof(ProofOf.STEADIEST, len(steadiest.days), steadiest.win_id))
    if returns:
        pieces.append(Proof(ProofOf.CAME_BACK, len(returns)))
    return pieces[chosen.toordinal() // _WEEK % len(pieces)]
