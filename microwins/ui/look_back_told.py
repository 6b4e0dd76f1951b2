"""The look-back put into words: read from the journal at once, then plain texts."""

from dataclasses import dataclass
from datetime import date

from microwins.domain import lookback
from microwins.domain.lookback import Kept, LookBack
from microwins.domain.win import MicroWin, Status
from microwins.journal import Journal
from microwins.ui.words import look_back as words

MOST_ASKED = 3  # promises whose confidence is asked again: a look-back takes two minutes


@dataclass(frozen=True, slots=True)
class Told:
    """A week in words. lines: of each micro-win that was kept, its name and how often."""

    first: date
    last: date
    kept: str
    lines: tuple[tuple[str, str], ...]
    proof: str


def told(journal: Journal, chosen: date) -> Told:
    """The week that ends on the chosen day. Raises StoreError."""
    wins = [row.win for row in journal.rows(chosen)] + list(journal.archived())
    names = {win.id: win.size.action for win in wins}
    back = _look_back(journal, chosen, wins)
    lines = tuple((names[week.win_id], words.times(week.kept, week.small)) for week in back.wins)
    proof = words.proof(back.proof, names.get(back.proof.win_id or 0, ""))
    if back.kept:
        return Told(back.first, back.last, words.kept_heading(back.kept), lines, proof)
    return Told(back.first, back.last, words.nothing_kept(), ((words.nothing_kept_line(), ""),), proof)


def asked_again(journal: Journal, chosen: date) -> tuple[MicroWin, ...]:
    """The promises whose confidence is worth asking again, those first that were asked longest ago."""
    wins = {row.win.id: row.win for row in journal.rows(journal.today()) if row.rest is None}
    rated = {win_id: answers[-1][0] for win_id in wins if (answers := journal.confidences(win_id))}
    asked = sorted(lookback.asks(chosen, wins, rated), key=lambda win_id: rated.get(win_id, date.min))
    return tuple(wins[win_id] for win_id in asked[:MOST_ASKED])


def _look_back(journal: Journal, chosen: date, wins: list[MicroWin]) -> LookBack:
    kept = []
    for win in wins:
        ticks = journal.ticks(win.id)
        days = frozenset(day for day, status in ticks.items() if status.counts)
        small = frozenset(day for day, status in ticks.items() if status is Status.SMALL)
        kept.append(Kept(win.id, days, small))
    first = journal.first_day() or chosen
    return lookback.look_back(chosen, kept, journal.rests(first, chosen), journal.planned_days(first, chosen))
