"""Blocks onto one or two pages: all in full where it fits, else more briefly, and the rest together."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from itertools import chain

from PySide6.QtCore import QLocale, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter

from microwins.ui.counsel.blocks import POINT, Block, Style
from microwins.ui.counsel.content import Content, Detail, under
from microwins.ui.words import paper as words

MOST_PAGES = 2
SIDE, TOP, BOTTOM = 51 * POINT, 45 * POINT, 62 * POINT  # margins; the foot stands in the lower one
FOOT = 44 * POINT  # from the lower edge
SECTION, BETWEEN_GOALS, BETWEEN_NOTES = 17 * POINT, 9 * POINT, 6 * POINT
FEW = 6  # goals that keep a place of their own before notes give way
NOTE_LENGTHS = (6_000, 1_500, 500, 200)  # characters of a note, as room gets scarce


class Paper(Enum):
    """A sheet of paper."""

    A4 = QPageSize.PageSizeId.A4
    LETTER = QPageSize.PageSizeId.Letter

    @property
    def size(self) -> QSizeF:
        """Width and height in tenths of a point."""
        return QPageSize(self.value).size(QPageSize.Unit.Point) * POINT

    @property
    def width(self) -> float:
        """What lies between the margins."""
        return self.size.width() - 2 * SIDE

    @property
    def room(self) -> float:
        """The height between the margins."""
        return self.size.height() - TOP - BOTTOM

    def layout(self) -> QPageLayout:
        """For a printer or a file: the whole sheet, whose margins are part of the drawing."""
        upright = QPageLayout.Orientation.Portrait
        layout = QPageLayout(QPageSize(self.value), upright, QMarginsF(0, 0, 0, 0))
        layout.setMode(QPageLayout.Mode.FullPageMode)
        return layout


def usual_paper() -> Paper:
    """What printers of this country hold."""
    american = QLocale().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
    return Paper.LETTER if american else Paper.A4


@dataclass(frozen=True, slots=True)
class Amount:
    """How much is told: the goals of their own place, the notes, and how long these may be."""

    detail: Detail
    goals: int
    notes: int
    note_length: int


@dataclass(frozen=True, slots=True)
class Pages:
    """One or two pages. placed: for each page, its blocks and how far below the upper margin they stand."""

    paper: Paper
    placed: tuple[tuple[tuple[float, Block], ...], ...]
    amount: Amount

    def __len__(self) -> int:
        return len(self.placed)

    def draw(self, painter: QPainter, index: int, rtl: bool = False) -> None:
        """One page, with the foot; the painter counts in tenths of a point from the corner of the sheet."""
        for y, block in self.placed[index]:
            block.draw(painter, SIDE, TOP + y, rtl)
        foot = Block(self.paper.width)
        foot.words(words.footer(), Style.CAPTION, 0, 0, self.paper.width * 0.75)
        number = words.page_of(index + 1, len(self))
        foot.words(number, Style.CAPTION, self.paper.width * 0.75, 0, self.paper.width * 0.25, at_end=True)
        foot.draw(painter, SIDE, self.paper.size.height() - FOOT, rtl)


def lay_out(content: Content, paper: Paper) -> Pages:
    """The most that fits on two pages, and lines to write on where room is left."""
    for amount in _amounts(len(content.told.goals), len(content.told.notes)):
        pages = _flow(_parts(content, amount), paper.room)
        if len(pages) <= MOST_PAGES:
            break
    last = pages[-1]
    y, block = last[-1]
    top = y + block.height + SECTION
    lines = content.lines(paper.room - top)
    if lines is not None:
        last.append((top, lines))
    return Pages(paper, tuple(tuple(page) for page in pages[:MOST_PAGES]), amount)


def _amounts(goals: int, notes: int) -> Iterator[Amount]:
    """Less and less: shorter notes, briefer goals, goals together, and notes at last."""
    least = NOTE_LENGTHS[-1]
    few = min(goals, FEW)
    yield from (Amount(Detail.FULL, goals, notes, length) for length in NOTE_LENGTHS[:-1])
    yield from (Amount(Detail.BRIEF, goals, notes, length) for length in NOTE_LENGTHS[1:])
    yield from (Amount(Detail.BRIEF, count, notes, least) for count in range(goals - 1, few - 1, -1))
    yield from (Amount(Detail.BRIEF, few, count, least) for count in range(notes - 1, -1, -1))
    yield from (Amount(Detail.BRIEF, count, 0, least) for count in range(few - 1, -1, -1))


def _parts(content: Content, amount: Amount) -> Iterator[tuple[float, Block]]:
    """The blocks in their order, each with the gap above it."""
    told = content.told
    yield 0.0, content.head()
    goals = [content.goal(index, amount.detail) for index in range(amount.goals)]
    if amount.goals < len(told.goals):
        goals.append(content.rest_of_goals(amount.goals))
    goals = goals or [content.no_goals()]
    yield from _section(under(content.goals_heading(amount.detail), goals[0]), goals[1:], BETWEEN_GOALS)
    rests = content.rests()
    for block in chain(content.charts(), [rests] if rests else []):
        yield SECTION, block
    notes = [content.note(index, amount.note_length) for index in range(amount.notes)]
    if amount.notes < len(told.notes):
        notes.append(content.more_notes(len(told.notes) - amount.notes))
    if notes:
        heading = content.heading(words.from_my_notes())
        yield from _section(under(heading, notes[0]), notes[1:], BETWEEN_NOTES)


def _section(first: Block, others: list[Block], gap: float) -> Iterator[tuple[float, Block]]:
    yield SECTION, first
    for block in others:
        yield gap, block


def _flow(parts: Iterator[tuple[float, Block]], room: float) -> list[list[tuple[float, Block]]]:
    pages: list[list[tuple[float, Block]]] = [[]]
    y = 0.0
    for gap, block in parts:
        if pages[-1] and y + gap + block.height > room:
            pages.append([])
        top = y + gap if pages[-1] else 0.0
        pages[-1].append((top, block))
        y = top + block.height
    return pages
