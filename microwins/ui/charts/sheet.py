"""What charts are drawn on: shapes and words in logical pixels, played to a renderer of matplotlib.

Neither a figure nor axes are needed for what is drawn here, and to go without them makes the artist ready a
quarter sooner and an eighth smaller. A file is saved through a figure, which plays the same marks.
"""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

import numpy as np
from matplotlib import font_manager
from matplotlib.backend_bases import RendererBase
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.colors import to_rgba
from matplotlib.path import Path
from matplotlib.textpath import TextPath
from matplotlib.transforms import Affine2D

from microwins.shipped import FOLDER
from microwins.ui.charts.pictures import Inks

DPI = 100  # of logical pixels; a screen's ratio multiplies it
POINTS = 72 / DPI  # of a logical pixel

# The fallback face has no semibold; that it uses bold instead is nothing anyone needs to read.
logging.getLogger("matplotlib.font_manager").setLevel(logging.ERROR)

Side = Literal["left", "center", "right"]
Place = tuple[float, float]


@dataclass(frozen=True, slots=True)
class _Shape:
    """A path filled with a colour or, with a `line` so wide, drawn along."""

    path: Path
    color: str
    line: float = 0.0

    def play(self, to: RendererBase, scale: float, left: float, top: float, tall: float) -> None:
        gc = to.new_gc()
        gc.set_linewidth(self.line * POINTS)
        gc.set_joinstyle("round")
        gc.set_foreground(self.color)
        place = Affine2D().translate(left, top).scale(scale, -scale).translate(0, tall)
        to.draw_path(gc, self.path, place, None if self.line else to_rgba(self.color))
        gc.restore()


@dataclass(frozen=True, slots=True)
class _Words:
    """Words at a place, `middle` of which stands there: their baseline or, if wished, their half height."""

    x: float
    y: float
    words: str
    font: font_manager.FontProperties
    color: str
    side: Side
    middle: bool

    def play(self, to: RendererBase, scale: float, left: float, top: float, _tall: float) -> None:
        gc = to.new_gc()
        gc.set_foreground(self.color)
        wide, _, _ = to.get_text_width_height_descent(self.words, self.font, False)
        _, high, below = to.get_text_width_height_descent("lp", self.font, False)
        x = (left + self.x) * scale - wide * {"left": 0.0, "center": 0.5, "right": 1.0}[self.side]
        y = (top + self.y) * scale + (high - below) / 2 * self.middle
        to.draw_text(gc, x, y, self.words, self.font, 0.0, False)
        gc.restore()


class Sheet:
    """Marks in logical pixels from the top left corner of a picture.

    margin: around the picture, in logical pixels; head: above it besides, for a title.
    """

    def __init__(self, width: float, height: float, inks: Inks, margin: float = 0, head: float = 0) -> None:
        self.inks = inks
        self.wide, self.tall = width + 2 * margin, height + 2 * margin + head
        self._left, self._top = margin, margin + head
        self._marks: list[_Shape | _Words] = []

    @property
    def words(self) -> dict[str, Place]:
        """Everything written, and where."""
        return {mark.words: (mark.x, mark.y) for mark in self._marks if isinstance(mark, _Words)}

    def text(
        self,
        x: float,
        y: float,
        words: str,
        size: float,
        color: str,
        *,
        side: Side = "left",
        middle: bool = False,
        weight: str = "regular",
    ) -> None:
        """Words with their baseline at `y`, or with their middle; `side` is the one that stands at `x`."""
        if words.strip():
            self._marks.append(_Words(x, y, words, face(size, weight), color, side, middle))

    def shape(self, path: Path, color: str) -> None:
        """A filled path."""
        self._marks.append(_Shape(path, color))

    def dots(self, at: Sequence[Place], radius: float, color: str) -> None:
        """Filled circles of one size, by their centres."""
        if at:
            self._marks.append(_Shape(_repeated(Path.circle((0, 0), radius), at), color))

    def boxes(self, at: Sequence[Place], size: float, colors: Sequence[str]) -> None:
        """Rounded squares by their top left corners."""
        for color in dict.fromkeys(colors):
            of_it = [place for place, own in zip(at, colors, strict=True) if own == color]
            self._marks.append(_Shape(_repeated(rounded(0, 0, size, size, size * 0.22), of_it), color))

    def area(self, at: Sequence[Place], low: float, color: str) -> None:
        """What lies between a line through these places and the height `low`."""
        self.shape(Path([(at[0][0], low), *at, (at[-1][0], low), (at[0][0], low)], closed=True), color)

    def line(self, at: Sequence[Place], color: str, width: float) -> None:
        """A line through these places."""
        self._marks.append(_Shape(Path(at), color, width))

    def rule(self, y: float, right: float, color: str, width: float = 1.0, left: float = 0.0) -> None:
        """A level line."""
        self.line([(left, y), (right, y)], color, width)

    def play(self, to: RendererBase) -> None:
        """Draws everything, as large as the renderer wants it."""
        of_type: Any = to  # matplotlib tells these loosely
        scale, (_, tall) = of_type.points_to_pixels(POINTS), of_type.get_canvas_width_height()
        for mark in self._marks:
            mark.play(to, scale, self._left, self._top, tall)

    def pixels(self, ratio: float) -> tuple[bytes, int, int]:
        """RGBA bytes, with their width and height in device pixels."""
        width, height = round(self.wide * ratio), round(self.tall * ratio)
        to = _screen(width, height, DPI * ratio)
        corners = [(0, 0), (width, 0), (width, height), (0, height), (0, 0)]
        _Shape(Path(corners, closed=True), self.inks.surface).play(to, 1.0, 0, 0, height)
        self.play(to)
        return bytes(to.buffer_rgba()), width, height

    def save(self, path: str, ratio: float) -> None:
        """Writes a file, PNG or SVG by the ending of `path`. Raises OSError where it cannot be written."""
        from matplotlib.artist import Artist
        from matplotlib.figure import Figure  # for a file alone

        sheet = self

        class Whole(Artist):
            def draw(self, renderer: RendererBase) -> None:
                sheet.play(renderer)

        size = self.wide / DPI, self.tall / DPI
        figure = Figure(figsize=size, dpi=DPI * ratio, facecolor=self.inks.surface)
        figure.add_artist(Whole())
        figure.savefig(path)


_screen: Any = RendererAgg  # without types in matplotlib


def _repeated(path: Path, at: Sequence[Place]) -> Path:
    """The same shape at each of these places, as one path."""
    points = np.asarray(at)[:, None, :] + np.asarray(path.vertices)[None]
    return Path(points.reshape(-1, 2), np.tile(np.asarray(path.codes), len(at)))


@cache
def _faces() -> tuple[str, ...]:
    """Registers the bundled faces. The system's come after them, for scripts that Inter lacks."""
    for name in ("Regular", "Medium", "SemiBold"):
        font_manager.fontManager.addfont(str(FOLDER.joinpath(f"fonts/Inter-{name}.ttf")))
    return ("Inter", "DejaVu Sans")


@cache
def face(size: float, weight: str = "regular") -> font_manager.FontProperties:
    """The app's face, so many logical pixels large."""
    return font_manager.FontProperties(family=list(_faces()), size=size * POINTS, weight=weight)


def width_of(text: str, size: float) -> float:
    """How wide words are, in logical pixels."""
    if not text.strip():
        return 0.0
    outline = TextPath((0, 0), text, prop=face(size / POINTS))
    # The points of the letters; matplotlib’s own extents follow each curve, and took half of a drawing.
    across = np.asarray(outline.vertices)[np.asarray(outline.codes) != Path.CLOSEPOLY, 0]
    return float(np.ptp(across))


def rounded(x: float, y: float, width: float, height: float, radius: float, *, foot: bool = True) -> Path:
    """A rectangle with round corners; with `foot` False the lower two stay square."""
    r = min(radius, width / 2, height / 2)
    f = r if foot else 0.0
    right, low = x + width, y + height
    steps = [
        (Path.MOVETO, (x + r, y)),
        (Path.LINETO, (right - r, y)),
        (Path.CURVE3, (right, y)),
        (Path.CURVE3, (right, y + r)),
        (Path.LINETO, (right, low - f)),
        (Path.CURVE3, (right, low)),
        (Path.CURVE3, (right - f, low)),
        (Path.LINETO, (x + f, low)),
        (Path.CURVE3, (x, low)),
        (Path.CURVE3, (x, low - f)),
        (Path.LINETO, (x, y + r)),
        (Path.CURVE3, (x, y)),
        (Path.CURVE3, (x + r, y)),
        (Path.CLOSEPOLY, (x + r, y)),
    ]
    return Path([point for _, point in steps], [code for code, _ in steps])
