"""Loop Habit Tracker, `Loop Habits CSV yyyy-MM-dd.zip`, or the folder it unpacks to; old and new form.

The list is `Habits.csv`; the days of a habit are in a folder called by its position, as three digits, and
what is left of its name once everything but plain letters is gone. So the number finds the folder.
"""

import csv
import io
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from microwins.store.exchange.brought import Brought, Expected, Format, Gathering, Tell, Unfit, silent
from microwins.store.exchange.loop import AUTOMATIC, BY_HAND, NO, SKIP, UNKNOWN, LoopHabit, LoopWin
from microwins.store.exchange.shelf import Shelf, opened
from microwins.store.exchange.strict import iso_day, text_of

LIST = "Habits.csv"
_MARKS = re.compile(r"^(\d{3,})(?: [^/]*)?/Checkmarks\.csv$")
_CODES = {"YES_MANUAL": BY_HAND, "YES_AUTO": AUTOMATIC, "NO": NO, "SKIP": SKIP, "UNKNOWN": UNKNOWN}
_WHOLE = re.compile(r"-?\d{1,15}")

Row = dict[str, str]


def fits(path: Path) -> bool:
    """Whether there is a list of habits on top."""
    with opened(path) as shelf:
        return any(name == LIST or name.endswith(f"/{LIST}") for name in shelf.names())


def read(path: Path, today: date, tell: Tell = silent) -> Brought:
    """The habits of the list and their days. Raises Unfit, StoreError(CANNOT_OPEN), Cancelled."""
    gathering = Gathering(Format.LOOP_CSV, today)
    with opened(path) as shelf:
        top = _top(shelf)
        inside = {name[len(top) :]: name for name in shelf.names() if name.startswith(top)}
        marks = {int(found[1]): name for name in inside if (found := _MARKS.match(name))}
        habits = list(_habits(text_of(shelf.read(inside[LIST]), LIST)))
        for done, habit in enumerate(habits):
            tell(done, len(habits))
            win = LoopWin(gathering, habit)
            if (name := marks.get(habit.number)) is not None:
                _days(win, name, text_of(shelf.read(inside[name]), name))
            win.close()
    return gathering.brought()


def _top(shelf: Shelf) -> str:
    # A zip that was unpacked and packed again has one folder around everything.
    lists = [name for name in shelf.names() if f"/{name}".endswith(f"/{LIST}")]
    return min(lists, key=len)[: -len(LIST)]


def _habits(text: str) -> Iterator[LoopHabit]:
    rows = rows_of(text, LIST)
    header = next(rows, (0, []))[1]
    for column in ("Position", "Name"):
        if column not in header:
            raise Unfit(Expected.COLUMN, f"{LIST}, {column}")
    for line, cells in rows:
        row = dict(zip(header, cells, strict=False))
        target = row.get("Target Value", "0")
        yield LoopHabit(
            stable=row["Name"],
            name=row["Name"],
            number=_whole(row, "Position", line),
            numerical=row.get("Type") == "NUMERICAL",
            at_most=row.get("Target Type") == "AT_MOST",
            target=_number(target or "0", line),
            unit=row.get("Unit", ""),
            words=" ".join((row.get("Question", ""), row.get("Description", ""))),
            times=_whole(row, "FrequencyNumerator" if "Type" in row else "NumRepetitions", line, 1),
            in_days=_whole(row, "FrequencyDenominator" if "Type" in row else "Interval", line, 1),
            archived=row.get("Archived?") == "true",
        )


def _days(win: LoopWin, name: str, text: str) -> None:
    for line, cells in rows_of(text, name):
        if line == 1 and cells[:2] == ["Date", "Value"]:
            continue
        if len(cells) < 2:
            raise Unfit(Expected.COLUMN, name, line)
        code = _CODES.get(cells[1])
        if code is None:
            if not _WHOLE.fullmatch(cells[1]):
                raise Unfit(Expected.ONE_OF, name, line)
            code = int(cells[1])
        win.record(iso_day(cells[0], name, line), code, cells[2] if len(cells) > 2 else "")


def rows_of(text: str, place: str, delimiter: str = ",") -> Iterator[tuple[int, list[str]]]:
    """The rows of a table with the number of their last line; empty ones are none."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        for cells in reader:
            if cells:
                yield reader.line_num, cells
    except csv.Error as error:
        raise Unfit(Expected.TABLE, place, reader.line_num) from error


def _whole(row: Row, column: str, line: int, default: int | None = None) -> int:
    said = row.get(column, "")
    if not said and default is not None:
        return default
    if not _WHOLE.fullmatch(said):
        raise Unfit(Expected.NUMBER, f"{LIST}, {column}", line)
    return int(said)


def _number(said: str, line: int) -> float:
    try:
        number = float(said)
    except ValueError as error:
        raise Unfit(Expected.NUMBER, f"{LIST}, Target Value", line) from error
    if not abs(number) < 1e300:  # neither endless nor no number at all
        raise Unfit(Expected.NUMBER, f"{LIST}, Target Value", line)
    return number
