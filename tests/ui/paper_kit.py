"""What tests of the sheet share: a PDF read as a person or a counsellor would, by poppler's own tools."""

import subprocess
from collections.abc import Collection
from datetime import date
from pathlib import Path

import numpy
from PySide6.QtGui import QColor, QImage

from microwins.domain.counsel import Days, Period, days_of
from microwins.journal import Journal
from microwins.ui.counsel import output
from microwins.ui.counsel.easel import drawn_now, pictures
from microwins.ui.counsel.material import beginning, gather
from microwins.ui.counsel.pages import Pages, Paper
from microwins.ui.counsel.sheet import pages_of
from microwins.ui.counsel.told import Told, tell


def told_of(
    journal: Journal,
    period: Period = Period.BEGINNING,
    own: Days | None = None,
    *,
    without: Collection[str] = (),
    notes: Collection[date] = (),
) -> Told:
    """The sheet of a journal in words."""
    days = days_of(period, journal.today(), beginning(journal), own)
    return tell(gather(journal, days, 0), without, notes=notes)


def drawn(told: Told, paper: Paper = Paper.A4) -> Pages:
    """The pages with their charts."""
    return pages_of(told, paper, drawn_now(pictures(told, paper.width)))


def plain(told: Told, paper: Paper = Paper.A4) -> Pages:
    """The pages without charts, which take their room all the same."""
    return pages_of(told, paper, {})


class Printed:
    """A saved PDF: its text page by page, and its pages as pictures."""

    def __init__(self, pages: Pages, folder: Path) -> None:
        self.path = folder / "sheet.pdf"
        output.save(pages, self.path)
        self.pages = read_pdf(self.path)
        self.text = " ".join(" ".join(self.pages).split())

    def pictures(self, dpi: int = 60) -> list[QImage]:
        stem = self.path.with_suffix("")
        subprocess.run(["pdftoppm", "-r", str(dpi), "-png", str(self.path), str(stem)], check=True)
        return [QImage(str(each)) for each in sorted(stem.parent.glob("sheet-*.png"))]


def read_pdf(path: Path, *, as_shown: bool = False) -> list[str]:
    """The text of each page in the order in which it is written there, or as it stands on the page."""
    how = [] if as_shown else ["-raw"]
    done = subprocess.run(["pdftotext", *how, str(path), "-"], check=True, capture_output=True)
    return done.stdout.decode("utf-8").split("\f")[:-1]


def pixels_of(image: QImage, color: str, tolerance: int = 3) -> int:
    """How many pixels have this colour, or nearly."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    found = numpy.frombuffer(plain.constBits(), numpy.uint8).reshape(-1, 4)[:, 2::-1].astype(int)
    wanted = QColor(color).getRgb()[:3]
    return int((abs(found - wanted).max(axis=1) <= tolerance).sum())
