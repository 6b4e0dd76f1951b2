"""Where the steps of a staircase stand: pure geometry, in logical pixels, left to right."""

from dataclasses import dataclass, replace
from enum import Enum
from math import log

from PySide6.QtCore import QRectF

GROUND = 30  # below the ground line: the captions
DOT = 12  # radius of "you"
_FIRST = 61  # where the first column begins; before it stands "you"
_GAP = 8  # after the dashed step
_LOWEST = 72  # height of the least step
_CLEAR = 10  # above the highest
_NARROWEST = 96  # column that a label still fits in


@dataclass(frozen=True, slots=True)
class Stair:
    """One step as it is shown. minutes: its size; None where the goal has none, then rank decides."""

    label: str
    caption: str
    minutes: float | None


@dataclass(frozen=True, slots=True)
class Flight:
    """A staircase.

    steps: largest first. at: today's. ghost: the suggested smaller one, None at the foot.
    dream: the big goal, always the last step, where it is not itself a step of the ladder.
    quiet: of the larger steps show the last alone, as on a day with little energy.
    """

    steps: tuple[Stair, ...]
    at: int
    ghost: int | None = None
    dream: Stair | None = None
    quiet: bool = False

    @property
    def larger(self) -> int:
        """How many larger steps are kept for later, the big goal among them."""
        return self.at + (self.dream is not None)


class Tone(Enum):
    """How a step is coloured; the number is how far beyond today it lies."""

    GHOST = -1
    TODAY = 0
    NEXT = 1
    SECOND = 2
    THIRD = 3
    FAR = 4


@dataclass(frozen=True, slots=True)
class Block:
    """A step in its place."""

    stair: Stair
    box: QRectF
    tone: Tone
    opacity: float = 1.0


def arrange(flight: Flight, width: float, height: float, scale: float = 1.0) -> tuple[Block, ...]:
    """The steps that fit, in their places; `scale` is the text size. The big goal never disappears."""
    if not flight.steps:
        return ()
    ghost = None if flight.ghost is None else flight.steps[flight.ghost]
    today = flight.steps[flight.at]
    later = list(reversed(flight.steps[: flight.at])) + ([flight.dream] if flight.dream else [])
    first = _FIRST * (scale if scale < 1.2 else 1.2)
    room = width - first
    most = max(2, int(room / (_NARROWEST * scale)))
    fits = max(1, most - 1 - (ghost is not None))
    if flight.quiet:
        later = later[-1:]
    shown = later if len(later) <= fits else [*later[: fits - 1], later[-1]]
    row = [*([ghost] if ghost else []), today, *shown]
    column = room / len(row)
    ground = height - GROUND * scale
    tall = _heights(flight, ground - _CLEAR, scale)
    blocks = []
    for place, stair in enumerate(row):
        ahead = place - (ghost is not None)
        tone = Tone(min(ahead, 4))
        left = first + place * column
        wide = column - _GAP if tone is Tone.GHOST else column
        if place == len(row) - 1:
            wide = width - left
        blocks.append(Block(stair, QRectF(left, ground - tall[stair], wide, tall[stair]), tone))
    return tuple(blocks)


def between(old: tuple[Block, ...], new: tuple[Block, ...], share: float) -> tuple[Block, ...]:
    """The picture at `share` (0 to 1) of the way: steps move to their places, new ones come, old fade."""
    before = {b.stair: b for b in old}
    moving = []
    for block in new:
        was = before.pop(block.stair, None)
        if was is None:
            moving.append(replace(block, opacity=share))
        else:
            moving.append(replace(block, box=_mix(was.box, block.box, share)))
    fading = [replace(b, opacity=1 - share) for b in before.values() if share < 1]
    return (*fading, *moving)


def _heights(flight: Flight, tallest: float, scale: float) -> dict[Stair, float]:
    everything = [*([flight.dream] if flight.dream else []), *flight.steps]
    low = min(_LOWEST * scale, tallest * 0.56)
    sizes = [s.minutes for s in flight.steps if s.minutes is not None]
    if len(sizes) < len(flight.steps) or not sizes:
        rank = max(1, len(everything) - 1)
        return {s: low + (tallest - low) * (rank - n) / rank for n, s in enumerate(everything)}
    top = max(sizes)
    big = flight.dream.minutes if flight.dream and flight.dream.minutes else 0.0
    if flight.dream is not None and big <= top:
        big = top * 3  # a goal without minutes stands well above the largest step
    least, most = min(1.0, *sizes), max(big, top)
    span = log(most / least) if most > least else 1.0

    def tall(minutes: float) -> float:
        return low + (tallest - low) * log(max(minutes, least) / least) / span

    return {s: tall(s.minutes if s.minutes and s is not flight.dream else big) for s in everything}


def _mix(one: QRectF, other: QRectF, share: float) -> QRectF:
    def mix(a: float, b: float) -> float:
        return a + (b - a) * share

    return QRectF(
        mix(one.x(), other.x()),
        mix(one.y(), other.y()),
        mix(one.width(), other.width()),
        mix(one.height(), other.height()),
    )
