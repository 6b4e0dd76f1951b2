"""Any table with a date in each row, read by columns that the person points out.

Table      the rows as they are
Mapping    which column is the date, the name, and whether it was done
guess      a mapping to start from, by the words of the header and the look of the cells
read       a table and a mapping -> what comes in
"""

from collections import Counter
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from microwins.store.exchange.brought import (
    Brought,
    BroughtWin,
    Days,
    Expected,
    Format,
    Gathering,
    Leaving,
    Tell,
    Unfit,
    a_name,
    one_line,
    silent,
)
from microwins.store.exchange.cells import DateOrder, day_of, looks_like_date, status_of
from microwins.store.exchange.loop_csv import rows_of
from microwins.store.exchange.strict import content, text_of

MOST_COLUMNS = 200
_LOOKED_AT = 200  # rows a guess is made from
_TELL_EACH = 4096  # rows
_DELIMITERS = (",", ";", "\t", "|")


@dataclass(frozen=True, slots=True)
class Table:
    """A file. header: names of the columns, "" for one without. rows: each with its line in the file."""

    name: str
    header: tuple[str, ...]
    rows: tuple[tuple[int, list[str]], ...]

    def column(self, said: str) -> int | None:
        """The column a person means: its name, or its number from 1."""
        folded = [each.casefold() for each in self.header]
        if said.casefold() in folded:
            return folded.index(said.casefold())
        if said.isdecimal() and 1 <= int(said) <= len(self.header):
            return int(said) - 1
        return None


@dataclass(frozen=True, slots=True)
class Mapping:
    """Columns from 0. name None: the table is one habit. done None: each row is a day it was done."""

    date: int
    name: int | None = None
    done: int | None = None
    order: DateOrder = DateOrder.YEAR_FIRST


def table_of(path: Path) -> Table:
    """The rows of a file. Raises Unfit, StoreError(CANNOT_OPEN)."""
    text = text_of(content(path))
    if "\0" in text:
        raise Unfit(Expected.TEXT)
    rows = tuple(rows_of(text, "", _delimiter(text)))
    width = max((len(cells) for _, cells in rows), default=0)
    if not 0 < width <= MOST_COLUMNS:
        raise Unfit(Expected.TABLE)
    first = rows[0][1]
    if any(looks_like_date(cell) for cell in first):
        return Table(path.stem, ("",) * width, rows)
    names = tuple(one_line(cell, 80) for cell in first)
    return Table(path.stem, names + ("",) * (width - len(names)), rows[1:])


def _delimiter(text: str) -> str:
    lines = [line for line in text[:20_000].splitlines() if line.strip()][:20]
    return max(_DELIMITERS, key=lambda each: min((line.count(each) for line in lines), default=0))


_DATE_WORDS = ("date", "day", "when", "datum", "fecha", "data", "time")
_NAME_WORDS = ("micro-win", "habit", "name", "title", "task", "activity", "what")
_DONE_WORDS = ("done", "status", "completed", "value", "kept", "checked", "amount", "count")


def guess(table: Table) -> Mapping | None:
    """A mapping to start from; None where no column looks like dates."""
    sample = [cells for _, cells in table.rows[:_LOOKED_AT]]
    dates = [n for n in range(len(table.header)) if _share(sample, n, looks_like_date) >= 0.8]
    if not dates:
        return None
    day = _by_words(table, dates, _DATE_WORDS)
    day = dates[0] if day is None else day
    others = [n for n in range(len(table.header)) if n != day]
    done = _by_words(table, others, _DONE_WORDS)
    if done is None:
        done = next(
            (n for n in others if _share(sample, n, lambda said: status_of(said) is not None) >= 0.8), None
        )
    names = [n for n in others if n != done]
    name = _by_words(table, names, _NAME_WORDS)
    if name is None:
        name = next((n for n in names if _share(sample, n, lambda said: bool(said.strip())) >= 0.8), None)
    return Mapping(day, name, done, order_of(table, day))


def _share(sample: list[list[str]], column: int, holds: object) -> float:
    assert callable(holds)
    cells = [cells[column] for cells in sample if column < len(cells)]
    return sum(bool(holds(cell)) for cell in cells) / len(cells) if cells else 0.0


def _by_words(table: Table, columns: list[int], words: tuple[str, ...]) -> int | None:
    for word in words:
        for number in columns:
            if word in table.header[number].casefold():
                return number
    return None


def order_of(table: Table, column: int) -> DateOrder:
    """The order in which most cells are dates; where two serve as well, the day comes first."""
    sample = [cells for _, cells in table.rows[:_LOOKED_AT]]
    cells = [cells[column] for cells in sample if column < len(cells)]
    read = Counter({order: sum(day_of(cell, order) is not None for cell in cells) for order in DateOrder})
    ranked = (DateOrder.YEAR_FIRST, DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST)
    return max(ranked, key=lambda order: read[order])


def read(table: Table, mapping: Mapping, today: date, tell: Tell = silent) -> Brought:
    """What the rows say. Raises Unfit where a date is none, and Cancelled."""
    gathering = Gathering(Format.CSV, today)
    found: dict[str, Days] = {}
    for number, (line, cells) in enumerate(table.rows):
        if number % _TELL_EACH == 0:
            tell(number, len(table.rows))
        day = day_of(_cell(cells, mapping.date), mapping.order)
        if day is None:
            raise Unfit(Expected.DAY, table.header[mapping.date], line)
        name = one_line(table.name if mapping.name is None else _cell(cells, mapping.name))
        days = found.get(name)
        if days is None:
            days = found[name] = gathering.days(name)
        _row(days, day, "1" if mapping.done is None else _cell(cells, mapping.done), gathering)
    for position, (name, days) in enumerate(found.items(), start=1):
        shown = a_name(name, position)
        gathering.add(BroughtWin(gathering.uid(name), shown, one_line(shown), days.marks()))
    return gathering.brought()


def _row(days: Days, day: date, said: str, gathering: Gathering) -> None:
    answer = status_of(said)
    if answer is None:
        gathering.tally.leave(Leaving.NOT_UNDERSTOOD, one_line(said, 80))
    elif answer[0] is None:
        days.leave(Leaving.NOT_DONE, day)
    else:
        days.add(day, answer[0], answer[1])


def _cell(cells: list[str], column: int) -> str:
    return cells[column] if column < len(cells) else ""
