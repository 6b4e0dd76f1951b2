"""Draws the app's icon at build time, so that no picture of it lives in git.

    python packaging/icons.py FILE SIZE     one picture, SIZE pixels square
    python packaging/icons.py SHARE         the menu entry of `microwins` and all its icons under SHARE

It runs with the Python that has the app installed.
"""

import sys
from importlib.resources import files
from pathlib import Path

from microwins.desktop.menu_entry import draw, install


def main(where: str, size: str = "") -> None:
    if size:
        draw(files("microwins.resources").joinpath("icons/app.svg").read_bytes(), int(size), Path(where))
    else:
        install(Path(where), ("microwins",))


if __name__ == "__main__":
    main(*sys.argv[1:])
