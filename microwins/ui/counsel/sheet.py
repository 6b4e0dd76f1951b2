"""One sheet from the journal to its pages, without a window; the terminal asks for it whole."""

from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path

from PySide6.QtGui import QImage

from microwins.domain.counsel import Days, Period, days_of
from microwins.journal import Journal
from microwins.ui.counsel import output
from microwins.ui.counsel.content import Content
from microwins.ui.counsel.easel import drawn_now, pictures
from microwins.ui.counsel.material import beginning, gather
from microwins.ui.counsel.pages import Pages, Paper, lay_out, usual_paper
from microwins.ui.counsel.told import Told, is_wide, tell


def pages_of(told: Told, paper: Paper, images: Mapping[int, QImage]) -> Pages:
    """What is told on one or two pages; its charts are taken from `images` when the pages are drawn."""
    return lay_out(Content(told, paper.width, is_wide(told), images), paper)


def save_sheet(journal: Journal, first_weekday: int, path: Path, weeks: int) -> None:
    """Writes the sheet of the last so many weeks to `path`: every goal, and the notes ticked before.

    There has to be a QGuiApplication. Raises OSError where the file cannot be written.
    """
    today = journal.today()
    own = Days(today - timedelta(weeks=weeks) + timedelta(days=1), today)
    days = days_of(Period.OWN, today, beginning(journal), own)
    material = gather(journal, days, first_weekday)
    told = tell(material, notes=[note.day for note in material.notes if note.share])
    paper = usual_paper()
    output.save(pages_of(told, paper, drawn_now(pictures(told, paper.width))), path)
