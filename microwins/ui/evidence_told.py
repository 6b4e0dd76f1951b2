"""Evidence put into pictures and words: what each chart shows, ready to draw, to say, and to list."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from PySide6.QtCore import QLocale, QPointF
from PySide6.QtGui import QFontMetricsF

from microwins.domain import evidence
from microwins.ui.charts.chart import Told
from microwins.ui.charts.pictures import (
    AddingUpPicture,
    HeatPicture,
    Picture,
    SurePicture,
    WeeksPicture,
    steps_below,
)
from microwins.ui.theme import Theme, Type
from microwins.ui.words import common
from microwins.ui.words import evidence as words

BESIDE = 34  # weeks of heat map that leave room for words beside it; a year takes the whole width
NAMED_WEEKS = 3  # every third bar has its week written under it
POINTS = 600  # of the running total; more than that a chart of its width can't show
MONTHS = 8  # at most so many months are named under the running total
MONTH_COLUMNS = 3  # of the heat map that the name of a month needs


@dataclass(frozen=True)  # without slots: what follows from ten years is told once
class Record:
    """What was kept, rested and planned from `first` to `today`, of one micro-win or all.

    Rests and plans matter from the map's first day, and from the first gap in what was kept.
    """

    kept: dict[date, int]
    rested: frozenset[date]
    first: date
    today: date
    first_weekday: int
    planned: frozenset[date] | None = None  # None: every day

    @cached_property
    def total(self) -> int:
        return sum(self.kept.values())

    @cached_property
    def back(self) -> frozenset[date]:
        """The days on which someone came back after a quiet stretch."""
        return frozenset(evidence.came_back(self.kept, self.rested, self.planned))

    @cached_property
    def steadiest(self) -> int | None:
        """The weekday that most often had something kept, Monday 0."""
        return evidence.steadiest_weekday(self.kept)


@dataclass(frozen=True, slots=True)
class Shown:
    """A chart: `make(width, height, scale)` is its picture, `hint` says what lies under a point of it."""

    told: Told
    make: Callable[[float, float, float], Picture]
    hint: Callable[[HeatPicture, QPointF], str] | None = None


def days_shown(record: Record, *, narrow: bool = False) -> tuple[Shown, bool]:
    """The heat map, and whether there is room for words beside it; never on a `narrow` page."""
    heat = evidence.heat_map(
        record.kept, record.rested, record.first, record.today, record.first_weekday, record.back
    )
    months = tuple((column, words.month(day)) for column, day in _apart(heat.months))
    weekdays = tuple(
        common.weekday_short((row + record.first_weekday) % 7) if row in {0, 2, 4} else "" for row in range(7)
    )
    legend = words.quiet_day(), words.one(), words.four_or_more(), words.you_came_back()

    def make(width: float, _height: float, scale: float) -> HeatPicture:
        metrics = QFontMetricsF(Theme.current().font(Type.CAPTION))
        wide = sum(metrics.horizontalAdvance(each) for each in legend)
        return HeatPicture(heat, months, weekdays, *legend, wide, width, scale)

    def hint(picture: HeatPicture, at: QPointF) -> str:
        cell = picture.cell_at(at.x(), at.y())
        return words.day_told(cell.day, cell.kept, cell.rested, cell.came_back) if cell else ""

    room = heat.columns <= BESIDE and not narrow
    days = len(record.kept)
    if room:
        summary = words.days_summary(days)
    else:
        summary = words.days_summary_in_full(days, len(record.back), record.steadiest)

    def rows() -> list[tuple[str, str]]:
        kept = [cell for cell in reversed(heat.cells) if cell.kept]
        return [(common.date_of(cell.day, common.Form.FULL), _number(cell.kept)) for cell in kept]

    told = Told(words.your_days(), summary, (words.column_day(), words.column_kept()), rows)
    return Shown(told, make, hint), room


def total_shown(record: Record) -> Shown:
    """The running total."""
    points = evidence.adding_up(record.kept, record.first, record.today, POINTS)
    if len(points) == 1:  # on the first day it rises, too: from nothing the day before
        points = (evidence.Total(record.first - timedelta(days=1), 0), *points)
    begun = [(point.day.year, point.day.month) for point in points]
    starts = [n for n, month in enumerate(begun) if n == 0 or month != begun[n - 1]]
    months = tuple((n, words.month(points[n].day)) for n in starts[:: 1 + len(starts) // MONTHS])
    steps = tuple((step, _number(step)) for step in steps_below(record.total))
    total = _number(points[-1].kept)

    def make(width: float, height: float, scale: float) -> AddingUpPicture:
        return AddingUpPicture(points, months, steps, total, width, height, scale)

    def rows() -> list[tuple[str, str]]:
        daily = evidence.adding_up(record.kept, record.first, record.today)
        kept = [point for point in reversed(daily) if record.kept.get(point.day)]
        return [(words.long_day(point.day, record.today), _number(point.kept)) for point in kept]

    summary = words.adding_up_summary(record.total, record.first, record.today)
    return Shown(Told(words.adding_up(), summary, (words.column_day(), words.column_total()), rows), make)


def weeks_shown(record: Record) -> Shown:
    """Week by week."""
    weeks = evidence.week_by_week(record.kept, record.first, record.today, record.first_weekday)
    last = len(weeks) - 1

    def name(n: int) -> str:
        if n == last:
            return words.this_week()
        return words.week_of(weeks[n].first) if n % NAMED_WEEKS == 0 and last - n >= NAMED_WEEKS else ""

    names = tuple(map(name, range(len(weeks))))
    numbers = tuple(_number(week.kept) for week in weeks)

    def make(width: float, height: float, scale: float) -> WeeksPicture:
        return WeeksPicture(weeks, names, numbers, width, height, scale)

    def rows() -> list[tuple[str, str]]:
        kept = [week for week in reversed(weeks) if week.kept]
        return [(words.long_day(week.first, record.today), _number(week.kept)) for week in kept]

    summary = words.weeks_summary(weeks[-1].kept)
    return Shown(Told(words.week_by_week(), summary, (words.column_week(), words.column_kept()), rows), make)


def sure_shown(answers: Sequence[Sequence[tuple[date, int]]], record: Record) -> Shown | None:
    """Confidence over time: the answers on the ruler of each micro-win; None before there are two."""
    told = sorted(((day, value) for each in answers for day, value in each), key=lambda answer: answer[0])
    if len(told) < 2:
        return None
    first, last = min(told[0][0], record.first), record.today
    months = tuple((day, words.month(day)) for day in _month_starts(first, last))
    lines = tuple(tuple(each) for each in answers)

    def make(width: float, height: float, scale: float) -> SurePicture:
        return SurePicture(lines, first, last, months, words.doable(), width, height, scale)

    def rows() -> list[tuple[str, str]]:
        return [(words.long_day(day, record.today), _number(value)) for day, value in reversed(told)]

    one = len(lines) == 1
    summary = words.sure_summary(told[-1][1], len(told)) if one else words.sure_of_all(len(told))
    return Shown(Told(words.sure(), summary, (words.column_day(), words.column_sure()), rows), make)


def _month_starts(first: date, last: date) -> list[date]:
    """The first of each month of a span, and the span's own first day; at most `MONTHS`."""
    starts = [first]
    while (after := (starts[-1].replace(day=1) + timedelta(days=32)).replace(day=1)) <= last:
        starts.append(after)
    return starts[:: 1 + len(starts) // MONTHS]


def _number(count: int) -> str:
    return QLocale().toString(count)


def _apart(months: tuple[tuple[int, date], ...]) -> list[tuple[int, date]]:
    """Months whose names don't run into the next one; a short first month gives way."""
    kept: list[tuple[int, date]] = []
    for column, day in months:
        if kept and column - kept[-1][0] < MONTH_COLUMNS:
            kept.pop()
        kept.append((column, day))
    return kept
