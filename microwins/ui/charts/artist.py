"""The program that draws charts beside the window: orders come in, drawings go out, until nobody asks more.

The chart library takes more memory than everything else of the app, and loading it holds up whoever does it.
In a process of its own the window goes on meanwhile, and when that ends all of it is given back.

Orders and answers are pickled values over the two pipes between the app and its own child, each after its
length in eight bytes.

    DrawOrder, SaveOrder   what `Studio` asks
    Drawing, Done          what it gets; `trouble` is the system's word for why a file was not written
"""

import copyreg
import os
import pickle
import sys
from dataclasses import dataclass
from typing import BinaryIO

from microwins.domain.evidence import Cell, Total
from microwins.ui.charts.pictures import Inks, Picture

LENGTH = 8  # bytes before each message


@dataclass(frozen=True, slots=True)
class DrawOrder:
    """A picture for the screen; `ratio`: device pixels to a logical one."""

    picture: Picture
    inks: Inks
    ratio: float


@dataclass(frozen=True, slots=True)
class SaveOrder:
    """A picture for a file, PNG or SVG by the ending of `path`."""

    picture: Picture
    inks: Inks
    title: str
    summary: str
    path: str


@dataclass(frozen=True, slots=True)
class Drawing:
    """RGBA bytes, row by row, and their size in device pixels."""

    data: bytes
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Done:
    """A file is written, or `trouble` says why not."""

    trouble: str = ""


Order = DrawOrder | SaveOrder
Answer = Drawing | Done


# A slotted dataclass looks up its fields each time it is pickled, and ten years have thousands of points.
copyreg.pickle(Total, lambda each: (Total, (each.day, each.kept)))
copyreg.pickle(Cell, lambda c: (Cell, (c.day, c.column, c.row, c.kept, c.rested, c.came_back)))


def packed(message: Order | Answer) -> bytes:
    """A message as it goes through a pipe."""
    body = pickle.dumps(message, protocol=pickle.HIGHEST_PROTOCOL)
    return len(body).to_bytes(LENGTH, "big") + body


def fill(order: Order) -> Answer:
    """Draws what is ordered."""
    from microwins.ui.charts import drawing

    if isinstance(order, DrawOrder):
        return Drawing(*drawing.pixels(order.picture, order.inks, order.ratio))
    try:
        drawing.save(order.picture, order.inks, order.title, order.summary, order.path)
    except OSError as trouble:
        return Done(trouble.strerror or str(trouble))
    return Done()


def main(orders: BinaryIO | None = None, answers: BinaryIO | None = None) -> int:
    """Serves the orders on standard input until it is closed."""
    orders, answers = orders or sys.stdin.buffer, answers or sys.stdout.buffer
    # Nothing here multiplies matrices, and to make threads for it takes an eighth of the start.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    import microwins.ui.charts.drawing  # noqa: F401  ready before the first order is read

    while head := orders.read(LENGTH):
        answers.write(packed(fill(pickle.loads(orders.read(int.from_bytes(head, "big"))))))
        answers.flush()
    return 0
