"""What is told as blocks, at the width of the paper, in more or less detail."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from microwins.ui.counsel.blocks import POINT, Block, Style, stacked
from microwins.ui.counsel.told import PromiseTold, Told
from microwins.ui.words import evidence as evidence_words
from microwins.ui.words import paper as words
from microwins.ui.words.common import quoted

PIXEL = 0.62 * POINT  # of a chart, so that its captions are 8 points tall
ASIDE = 128 * POINT  # the column with what was kept and how sure
GUTTER = 18 * POINT
DAY = 62 * POINT  # a column of dates
NOTE_DAY = 116 * POINT  # one of whole dates
MOST_STEPS = 5  # sizes named one by one; of more, the first and the latest
SHORT_DREAM, LONG_DREAM = 110, 400  # characters
FEWEST_LINES, MOST_LINES, LINE = 3, 14, 24 * POINT  # to write on


class Detail(Enum):
    """How much is said of a goal."""

    FULL = "full"
    BRIEF = "brief"


@dataclass(frozen=True, slots=True)
class ChartPlace:
    """Where a chart stands in a row of them: which one, and its size in pixels of a chart."""

    index: int
    width: float
    height: float


def chart_rows(told: Told, width: float, wide: bool) -> tuple[tuple[ChartPlace, ...], ...]:
    """The charts in rows. A year of days takes the whole width; a few weeks leave room beside them."""
    if not told.charts:
        return ()
    whole, gap = width / PIXEL, GUTTER / PIXEL
    tall = told.charts[0].make(whole, 0.0, 1.0).height
    if wide:
        half = (whole - gap) / 2
        return (ChartPlace(0, whole, tall),), (ChartPlace(1, half, 150.0), ChartPlace(2, half, 150.0))
    left = 480.0
    tall = told.charts[0].make(left, 0.0, 1.0).height
    beside = ChartPlace(2, whole - gap - left, tall)
    return (ChartPlace(0, left, tall), beside), (ChartPlace(1, whole, 120.0),)


class Content:
    """The blocks of one sheet; each is laid out once, however often pages are tried."""

    def __init__(self, told: Told, width: float, wide: bool, images: Mapping[int, QImage]) -> None:
        self.told, self.width = told, width
        self._wide, self._images = wide, images
        self.goal = cache(self._goal)
        self.note = cache(self._note)
        self.rest_of_goals = cache(self._rest_of_goals)

    def head(self) -> Block:
        """Title, days, how to read it, and the figures."""
        block = Block(self.width)
        y = block.words(words.title(), Style.TITLE, 0, 0, self.width)
        y = block.words(self.told.days, Style.LEAD, 0, y + 2 * POINT, self.width)
        y = block.words(words.how_to_read(), Style.SMALL, 0, y + 5 * POINT, self.width)
        if not self.told.figures:
            return block
        y += 10 * POINT
        block.rule(0, y, self.width)
        y += 8 * POINT
        column = self.width / max(len(self.told.figures), 3)
        for index, (number, what) in enumerate(self.told.figures):
            x = index * column
            below = block.words(number, Style.FIGURE, x, y, column - GUTTER)
            block.words(what, Style.SMALL, x, below - POINT, column - GUTTER)
        end = block.height + 8 * POINT
        block.rule(0, end, self.width)
        return block

    def heading(self, text: str) -> Block:
        block = Block(self.width)
        block.words(text, Style.HEADING, 0, 0, self.width)
        return block

    def goals_heading(self, detail: Detail) -> Block:
        """With a word on the dashes, where there are any."""
        block = self.heading(words.goals_and_sizes())
        if detail is Detail.FULL and any(
            len(promise.sure) > 1 for goal in self.told.goals for promise in goal.promises
        ):
            half = self.width / 2
            block.words(words.feels_doable(), Style.CAPTION, half, 3 * POINT, half, at_end=True)
        return block

    def _goal(self, index: int, detail: Detail) -> Block:
        goal = self.told.goals[index]
        block, main = Block(self.width), self.width - ASIDE - GUTTER
        y = 0.0
        if goal.dream:
            limit = LONG_DREAM if detail is Detail.FULL else SHORT_DREAM
            y = block.words(quoted(shortened(goal.dream, limit)), Style.DREAM, 0, 0, main) + 2 * POINT
        for number, promise in enumerate(goal.promises):
            top = y if number else 0.0
            y = max(self._promise(block, promise, y, main, detail), self._aside(block, promise, top, detail))
            y += 5 * POINT
        return block

    def _promise(self, block: Block, promise: PromiseTold, y: float, width: float, detail: Detail) -> float:
        y = block.words(shortened(promise.sentence, LONG_DREAM), Style.BODY, 0, y, width)
        if detail is Detail.BRIEF:
            return block.words(
                promise.aside or promise.steps_in_short or promise.size, Style.CAPTION, 0, y, width
            )
        y = block.words(
            joined(promise.size, shortened(promise.hard_day, LONG_DREAM)), Style.SMALL, 0, y, width
        )
        y = block.words(promise.aside, Style.CAPTION, 0, y, width)
        return self._steps(block, promise, y + 3 * POINT, width) if promise.steps else y

    def _steps(self, block: Block, promise: PromiseTold, y: float, width: float) -> float:
        """A line for each size: day, how long, in which words, and which way it went."""
        size, turn = 44 * POINT, 66 * POINT
        steps = promise.steps
        between = len(steps) - MOST_STEPS
        for index, step in enumerate(steps):
            if between > 0 and 1 <= index <= between:
                if index == 1:
                    y = block.words(words.sizes_between(between), Style.CAPTION, DAY, y, width - DAY)
                continue
            action = shortened(step.action, SHORT_DREAM)
            ends = [
                block.words(step.day, Style.CAPTION, 0, y, DAY),
                block.words(step.size, Style.SMALL, DAY, y - 0.3 * POINT, size),
                block.words(action, Style.SMALL, DAY + size, y - 0.3 * POINT, width - DAY - size - turn),
                block.words(step.turn, Style.CAPTION, width - turn, y, turn, at_end=True),
            ]
            y = max(ends)
        return y

    def _aside(self, block: Block, promise: PromiseTold, y: float, detail: Detail) -> float:
        """What was kept, and the confidence ruler."""
        x = self.width - ASIDE
        y = block.words(promise.kept, Style.STRONG, x, y, ASIDE)
        if detail is Detail.BRIEF:
            said = promise.sure_in_words and words.how_sure_told(promise.sure_in_words)
            return block.words(said, Style.CAPTION, x, y, ASIDE)
        y = block.words(promise.kept_small, Style.CAPTION, x, y, ASIDE)
        if not promise.sure:
            return y
        y = block.words(words.how_sure(), Style.CAPTION, x, y + 3 * POINT, ASIDE)
        if len(promise.sure) > 1:
            first, last = promise.sure[0][0], promise.sure[-1][0]
            span = max((last - first).days, 1)
            answers = tuple(((day - first).days / span, value) for day, value in promise.sure)
            block.ruler(QRectF(x, y + 3 * POINT, ASIDE, 30 * POINT), answers)
            y += 36 * POINT
        return block.words(promise.sure_in_words, Style.CAPTION, x, y, ASIDE)

    def _rest_of_goals(self, count: int) -> Block:
        """The goals from number `count` on, together."""
        rest = self.told.goals[count:]
        kept = sum(goal.kept for goal in rest)
        named = [shortened(goal.name, 40) for goal in rest]
        block = Block(self.width)
        y = block.words(words.more_promises(len(rest)), Style.DREAM, 0, 0, self.width)
        line = words.listed(named[:12], len(named[12:]))
        said = f"{words.more_kept(kept)} {line}" if kept else line
        block.words(said, Style.SMALL, 0, y + POINT, self.width)
        return block

    def no_goals(self) -> Block:
        block = Block(self.width)
        block.words(words.no_goals_here(), Style.BODY, 0, 0, self.width)
        return block

    def charts(self) -> list[Block]:
        """A block for each row of charts, the first under a heading."""
        rows = [self._row(row) for row in chart_rows(self.told, self.width, self._wide)]
        return [under(self.heading(evidence_words.title()), rows[0]), *rows[1:]] if rows else []

    def _row(self, row: tuple[ChartPlace, ...]) -> Block:
        block, x = Block(self.width), 0.0
        for place in row:
            chart, width = self.told.charts[place.index], place.width * PIXEL
            y = block.words(chart.heading, Style.STRONG, x, 0, width)
            y = block.words(chart.summary, Style.SMALL, x, y, width) + 5 * POINT
            box = QRectF(x, y, width, place.height * PIXEL)
            block.picture(box, self._image(place.index))
            x += width + GUTTER
        return block

    def _image(self, index: int) -> Callable[[], QImage]:
        return lambda: self._images.get(index, QImage())

    def rests(self) -> Block | None:
        """When there was rest, and when someone came back."""
        if not self.told.rests:
            return None
        block = Block(self.width)
        y = block.words(words.rest_and_back(), Style.STRONG, 0, 0, self.width)
        block.words("\n".join(self.told.rests), Style.SMALL, 0, y, self.width)
        return block

    def _note(self, index: int, limit: int) -> Block:
        """A note beside its day, in at most `limit` characters."""
        day, text = self.told.notes[index]
        block, left = Block(self.width), NOTE_DAY
        block.words(day, Style.CAPTION, 0, 0.8 * POINT, left - GUTTER / 2)
        block.words(shortened(text, limit), Style.BODY, left, 0, self.width - left)
        return block

    def more_notes(self, count: int) -> Block:
        block = Block(self.width)
        block.words(words.more_notes(count), Style.CAPTION, 0, 0, self.width)
        return block

    def lines(self, room: float) -> Block | None:
        """Lines to write on in the room that is left, if that is enough for a few."""
        block = self.heading(words.to_talk_about())
        count = min(int((room - block.height) / LINE), MOST_LINES)
        if count < FEWEST_LINES:
            return None
        top = block.height
        for number in range(1, count + 1):
            block.rule(0, top + number * LINE, self.width)
        return block


def under(heading: Block, first: Block) -> Block:
    """A heading that stays with what follows it."""
    return stacked([heading, first], 5 * POINT)


def joined(*parts: str) -> str:
    """The parts that say something, with a dot between them."""
    return " · ".join(filter(None, parts))


def shortened(text: str, limit: int) -> str:
    """`text` in at most `limit` characters, ended after a word where it is too long."""
    if len(text) <= limit:
        return text
    cut = text[: limit - 1]
    word = cut.rfind(" ")
    return f"{cut[:word] if word > limit / 2 else cut}…"
