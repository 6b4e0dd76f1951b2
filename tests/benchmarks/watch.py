"""Looks at a line of the screen and tells when it changes.

python -m tests.benchmarks.watch PICTURE

A process of its own, for what the window has drawn is told by the screen and not by the window. For each
"x y width" on standard input it says "looking", and then the moment of the first change, by the clock that
`time.perf_counter` reads in every process.
"""

import sys
import time
from pathlib import Path

from tests.benchmarks.screen import Picture

_PATIENCE = 10.0  # seconds
_BLINK = 0.0005


def main(picture: str) -> None:
    screen = Picture(Path(picture))
    for asked in sys.stdin:
        x, y, width = map(int, asked.split())
        before, end = screen.line(x, y, width), time.perf_counter() + _PATIENCE
        print("looking", flush=True)  # noqa: T201
        while screen.line(x, y, width) == before and time.perf_counter() < end:
            time.sleep(_BLINK)
        print(time.perf_counter(), flush=True)  # noqa: T201


if __name__ == "__main__":
    main(*sys.argv[1:])
