"""What a chart shows, ready to draw: numbers, places and words. No matplotlib, no widgets.

Lengths are logical pixels at a text size of 100 %, times `scale`; the origin is the top left corner.
"""

from dataclasses import dataclass
from datetime import date

from microwins.domain.evidence import Cell, HeatMap, Total, Week

CAPTION = 13.0
SMALL = 14.0
LEGEND_GAPS = 168.0  # what the marks of the legend and the room between its words take
LEGEND_ROW = 22.0
WIDEST_PITCH = 20.5  # from one day of the heat map to the next


@dataclass(frozen=True, slots=True)
class Inks:
    """The colours of a chart, "#RRGGBB"."""

    surface: str
    line: str
    ctl: str
    ink: str
    ink2: str
    ink3: str
    accent: str
    soft: str
    honey: str
    quiet: str
    heat: tuple[str, str, str, str]
    heat0: str

    @property
    def plain(self) -> bool:
        """Whether there is no tint beside the accent, as in high contrast."""
        return self.soft == self.accent


@dataclass(frozen=True, slots=True)
class HeatPicture:
    """The heat map with its words. months: (column, name). weekdays: seven names, "" where unnamed.

    legend: how wide the words of the legend are one after the other.
    """

    map: HeatMap
    months: tuple[tuple[int, str], ...]
    weekdays: tuple[str, ...]
    quiet: str
    one: str
    four: str
    back: str
    legend: float
    width: float
    scale: float = 1.0

    @property
    def left(self) -> float:
        """Where the first column begins, past the names of the weekdays."""
        return 44 * self.scale

    @property
    def top(self) -> float:
        """Where the first row begins, below the names of the months."""
        return 20 * self.scale

    @property
    def pitch(self) -> float:
        """From one column to the next: as wide as looks right, as narrow as a year needs."""
        return min(WIDEST_PITCH * self.scale, (self.width - self.left) / self.map.columns)

    @property
    def folds_legend(self) -> bool:
        """Whether the legend needs a second line, and then begins at the very edge."""
        return self.left + self.legend + LEGEND_GAPS * self.scale > self.width

    @property
    def height(self) -> float:
        """The height that the map and its legend take."""
        legend = 34 + LEGEND_ROW * self.folds_legend
        return self.top + 7 * self.pitch + legend * self.scale

    def place(self, cell: Cell) -> tuple[float, float]:
        """The top left corner of a day."""
        return self.left + cell.column * self.pitch, self.top + cell.row * self.pitch

    def cell_at(self, x: float, y: float) -> Cell | None:
        """The day under a point."""
        column, row = (x - self.left) // self.pitch, (y - self.top) // self.pitch
        return next((c for c in self.map.cells if (c.column, c.row) == (column, row)), None)


@dataclass(frozen=True, slots=True)
class AddingUpPicture:
    """The running total. months: (index of the day, name). steps: the totals that have a line, and as said.

    total: the last one as said.
    """

    points: tuple[Total, ...]
    months: tuple[tuple[int, str], ...]
    steps: tuple[tuple[int, str], ...]
    total: str
    width: float
    height: float
    scale: float = 1.0


@dataclass(frozen=True, slots=True)
class WeeksPicture:
    """Week by week; names has a word under some bars, "" under the others. kept: the number over each."""

    weeks: tuple[Week, ...]
    names: tuple[str, ...]
    kept: tuple[str, ...]
    width: float
    height: float
    scale: float = 1.0


@dataclass(frozen=True, slots=True)
class SurePicture:
    """Answers on the confidence ruler, 0 to 10, from `first` to `last`.

    lines: of each micro-win its answers, oldest first. months: (first day, name).
    doable: what 7 to 10 are called.
    """

    lines: tuple[tuple[tuple[date, int], ...], ...]
    first: date
    last: date
    months: tuple[tuple[date, str], ...]
    doable: str
    width: float
    height: float
    scale: float = 1.0


Picture = HeatPicture | AddingUpPicture | WeeksPicture | SurePicture


def steps_below(total: int) -> tuple[int, ...]:
    """Two or three round totals for the lines of a chart that ends at `total`."""
    for step in (1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1_000, 2_000, 2_500, 5_000, 10_000, 50_000):
        if total / step <= 3.4:
            # A line so close to the end that its number would touch the last one is left out.
            return tuple(n for n in range(step, total, step) if total - n > total * 0.08)
    return ()
