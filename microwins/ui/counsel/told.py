"""The sheet in words and pictures: what was chosen of the material, ready to lay out. No window is needed."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QLocale

from microwins.domain import counsel, evidence
from microwins.domain.counsel import Days, Promise, Step, Together
from microwins.ui.charts.pictures import AddingUpPicture, HeatPicture, Picture, WeeksPicture
from microwins.ui.counsel.material import GoalRecord, Material
from microwins.ui.evidence_told import Record, days_shown, total_shown, weeks_shown
from microwins.ui.words import common
from microwins.ui.words import evidence as evidence_words
from microwins.ui.words import paper as words

MOST_DAYS = 6  # rests or returns named by their days; the others are counted
_FEW_DAYS = 100  # of a running total, below which its days are named, not its months
_NARROW_COLUMNS = 20  # weeks of the map that leave room beside it


@dataclass(frozen=True, slots=True)
class StepTold:
    """One size: since when, how long, in which words, and how it differs from the one before."""

    day: str
    size: str
    action: str
    turn: str


@dataclass(frozen=True, slots=True)
class PromiseTold:
    """One promise. steps: two or more, or none where its size stayed. sure: 0 to 10 by day."""

    sentence: str
    size: str
    hard_day: str
    steps: tuple[StepTold, ...]
    steps_in_short: str
    kept: str
    kept_small: str
    sure: tuple[tuple[date, int], ...]
    sure_in_words: str
    aside: str


@dataclass(frozen=True, slots=True)
class GoalTold:
    """A goal. dream: "" where the promise says the same. name, kept: for a goal without room of its own."""

    dream: str
    promises: tuple[PromiseTold, ...]
    name: str
    kept: int


@dataclass(frozen=True, slots=True)
class ChartTold:
    """A chart: `make(width, height, scale)` is its picture."""

    heading: str
    summary: str
    make: Callable[[float, float, float], Picture]


@dataclass(frozen=True, slots=True)
class Told:
    """All that stands on the sheet. figures: a number and what it counts. charts: days, total, weeks."""

    days: str
    figures: tuple[tuple[str, str], ...]
    goals: tuple[GoalTold, ...]
    charts: tuple[ChartTold, ...]
    rests: tuple[str, ...]
    notes: tuple[tuple[str, str], ...]


def tell(material: Material, without: Collection[str] = (), *, notes: Collection[date] = ()) -> Told:
    """The sheet `without` some goals, by their dreams, and with the notes of some days.

    What belongs to a goal left out is in no number and in no chart either.
    """
    chosen = [goal for goal in material.goals if goal.dream not in without]
    days, today = material.days, material.today
    all_of_it = counsel.together([promise for goal in chosen for promise in goal.promises], days)
    back = evidence.came_back(all_of_it.kept, all_of_it.rested, all_of_it.planned)
    return Told(
        words.days(days),
        _figures(all_of_it, len(back)) if chosen else (),
        tuple(_goal(goal, days, today) for goal in chosen),
        _charts(all_of_it, material) if all_of_it.kept else (),
        _rests(all_of_it, back, today),
        tuple(
            (common.date_of(note.day, common.Form.FULL), note.text)
            for note in material.notes
            if note.day in notes
        ),
    )


def _figures(all_of_it: Together, back: int) -> tuple[tuple[str, str], ...]:
    kept, days, rests = sum(all_of_it.kept.values()), len(all_of_it.kept), len(all_of_it.rested)
    figures = [(kept, words.promises_kept(kept)), (days, words.days_with(days))]
    figures += [(back, words.returns(back))] * (back > 0) + [(rests, words.rest_days(rests))] * (rests > 0)
    return tuple((QLocale().toString(number), what) for number, what in figures)


def _goal(goal: GoalRecord, days: Days, today: date) -> GoalTold:
    actions = [promise.win.size.action for promise in goal.promises]
    dream = "" if actions == [goal.dream] else goal.dream
    return GoalTold(
        dream,
        tuple(_promise(promise, days, today) for promise in goal.promises),
        dream or actions[0],
        sum(promise.kept(days) for promise in goal.promises),
    )


def _promise(promise: Promise, days: Days, today: date) -> PromiseTold:
    steps = counsel.steps(promise.sizes, days)
    size = max((s for s in promise.sizes if s.from_day <= days.last), key=lambda s: (s.from_day, s.id),
               default=promise.sizes[0])  # fmt: skip
    sure = promise.sure(days)
    small = promise.kept_small(days)
    return PromiseTold(
        common.promise(size.anchor, size.action),
        words.size_since(size.minutes, steps[-1].size.from_day, today) if steps else "",
        words.hard_day(size.bad_day) if size.bad_day != size.action else "",
        tuple(_step(step, today) for step in steps) if len(steps) > 1 else (),
        _in_short(steps),
        words.kept_in_span(promise.kept(days)),
        words.kept_small(small) if small else "",
        sure,
        _sure(sure, today),
        words.put_away() if promise.win.archived else "",
    )


def _sure(answers: tuple[tuple[date, int], ...], today: date) -> str:
    """The first answer and the last, each with its day."""
    said = [words.sure_once(value, words.short_day(day, today)) for day, value in answers]
    return words.sure_then(said[0], said[-1]) if len(said) > 1 else "".join(said)


def _step(step: Step, today: date) -> StepTold:
    size = step.size
    turn = words.turn(step.turn) if step.turn else words.at_first()
    return StepTold(words.short_day(size.from_day, today), common.minutes(size.minutes), size.action, turn)


def _in_short(steps: tuple[Step, ...]) -> str:
    if len(steps) < 2:
        return ""
    first, last = steps[0].size.minutes, steps[-1].size.minutes
    if first == last == min(step.size.minutes for step in steps):
        return words.said_anew()
    return words.size_from_to(first, last, len(steps) - 1)


def _charts(all_of_it: Together, material: Material) -> tuple[ChartTold, ...]:
    days = material.days
    record = Record(
        all_of_it.kept, all_of_it.rested, days.first, days.last, material.first_weekday, all_of_it.planned
    )
    shown, _ = days_shown(record)
    weeks = weeks_shown(record).make

    def make_weeks(width: float, height: float, scale: float) -> Picture:
        """The last week is "this week" where the span ends today."""
        picture = weeks(width, height, scale)
        if isinstance(picture, WeeksPicture) and days.last != material.today:
            last = evidence_words.week_of(picture.weeks[-1].first)
            return replace(picture, names=(*picture.names[:-1], last))
        return picture

    total = total_shown(record).make

    def make_total(width: float, height: float, scale: float) -> Picture:
        """Months would be too few names for a few weeks."""
        picture = total(width, height, scale)
        if isinstance(picture, AddingUpPicture) and len(picture.points) <= _FEW_DAYS:
            every = 7 if len(picture.points) <= _FEW_DAYS / 2 else 14
            named = range(0, len(picture.points), every)
            names = tuple((n, evidence_words.week_of(picture.points[n].day)) for n in named)
            return replace(picture, months=names)
        return picture

    kept = common.promises_kept(record.total)
    return (
        ChartTold(words.day_by_day(), words.days_summary(len(record.kept)), shown.make),
        ChartTold(evidence_words.adding_up(), words.adding_up_summary(kept), make_total),
        ChartTold(evidence_words.week_by_week(), words.weeks_summary(), make_weeks),
    )


def _rests(all_of_it: Together, back: tuple[date, ...], today: date) -> tuple[str, ...]:
    """One sentence about rests, one about returns, the latest days named."""
    told = []
    rests = [words.stretch(stretch, today) for stretch in counsel.stretches(all_of_it.rested)]
    if rests:
        told.append(words.rested(words.listed(rests[-MOST_DAYS:], len(rests[:-MOST_DAYS]))))
    if back:
        days = [words.short_day(day, today) for day in back]
        told.append(words.came_back(words.listed(days[-MOST_DAYS:], len(days[:-MOST_DAYS]))))
    return tuple(told)


def is_wide(told: Told) -> bool:
    """Whether the map of days needs the whole width of the paper."""
    if not told.charts:
        return False
    picture = told.charts[0].make(1_000.0, 1.0, 1.0)
    return isinstance(picture, HeatPicture) and picture.map.columns > _NARROW_COLUMNS
