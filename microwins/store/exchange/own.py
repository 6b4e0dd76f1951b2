"""Our own export as something to preview: which micro-wins it has, and how many days of each."""

from collections import defaultdict
from datetime import date

from microwins.domain.win import EVERY_DAY, MAX_TEXT, Status
from microwins.store.exchange.brought import Brought, BroughtWin, Expected, Format, Mark, Unfit, one_line
from microwins.store.exchange.intake import Record


def brought(record: Record) -> Brought:
    """What the lines of an export hold. Raises Unfit for a status that is none."""
    known = {status.value: status for status in Status}
    marks: dict[str, list[Mark]] = defaultdict(list)
    for entry in record["entry"]:
        if (status := known.get(entry["status"])) is None:
            raise Unfit(Expected.ONE_OF, "status")
        marks[entry["win"]].append(Mark(date.fromisoformat(entry["day"]), status))
    return Brought(
        Format.OWN,
        tuple(
            BroughtWin(
                win["uid"],
                one_line(win["sizes"][-1]["action"], MAX_TEXT),
                one_line(win["sizes"][-1]["action"], MAX_TEXT),
                tuple(marks[win["uid"]]),
                weekdays=EVERY_DAY,
                archived=win["archived_us"] is not None,
            )
            for win in record["win"]
        ),
    )
