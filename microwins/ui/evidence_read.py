"""Evidence read from the journal: for its page, and for pictures of its charts without a window."""

from collections.abc import Iterator
from pathlib import Path

from microwins.domain import evidence
from microwins.journal import Journal
from microwins.ui.charts.chart import inks_of
from microwins.ui.evidence_told import Record, Shown, days_shown, sure_shown, total_shown, weeks_shown
from microwins.ui.tokens import LIGHT

_WIDE, _HALF, _TALL = 900, 620, 240  # logical pixels of a picture; the heat map has its own height


def read_record(journal: Journal, first_weekday: int, win_id: int | None = None) -> Record | None:
    """What was kept, of one micro-win or all; None where nothing was kept at all. Raises StoreError."""
    first = journal.first_day()
    if first is None:
        return None
    today = journal.today()
    kept = journal.days(first, today, win_id)
    gap = evidence.first_gap(kept)
    # Of ten years without a gap, a year of rests and no plan is asked for.
    since = min(evidence.map_start(today, first_weekday), gap or today)
    rested = journal.rests(since, today, win_id)
    planned = None if gap is None else journal.planned_days(gap, today, win_id)
    return Record(kept, rested, min(kept, default=today), today, first_weekday, planned)


def read_sure(journal: Journal, record: Record, win_id: int | None = None) -> Shown | None:
    """The answers on the ruler, where there are enough to show. Raises StoreError."""
    answers = journal.all_confidences() if win_id is None else (journal.confidences(win_id),)
    return sure_shown([each for each in answers if each], record)


def save_charts(journal: Journal, first_weekday: int, folder: Path, ending: str) -> Iterator[Path]:
    """Writes each chart of all micro-wins into `folder`, which is made, and tells the file.

    ending: ".png" or ".svg". Raises StoreError, and OSError where a file cannot be written. There has to be a
    QGuiApplication, for the widths of letters.
    """
    record = read_record(journal, first_weekday)
    if record is None:
        return
    from microwins.ui.charts.drawing import save

    folder.mkdir(parents=True, exist_ok=True)
    charts = (
        (days_shown(record, narrow=True)[0], _WIDE),
        (total_shown(record), _HALF),
        (weeks_shown(record), _HALF),
    )
    for shown, width in (*charts, (read_sure(journal, record), _HALF)):
        if shown is not None:
            path = folder / f"{shown.told.heading}{ending}"
            picture = shown.make(width, _TALL, 1.0)
            save(picture, inks_of(LIGHT), shown.told.heading, shown.told.summary, str(path))
            yield path
