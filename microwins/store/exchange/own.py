"""Our own export as something to preview: which micro-wins it has, and how many days of each."""

from datetime import date

from microwins.domain.win import EVERY_DAY, MAX_TEXT, Status
from microwins.store.exchange.brought import Brought, BroughtWin, Format, Mark, one_line
from microwins.store.exchange.intake import Record


def brought(record: Record) -> Brought:
    """What the lines of an export hold. A status that is none counts for nothing; it is refused later."""
    known = {status.value: status for status in Status}
    marks: dict[str, list[Mark]] = {win["uid"]: [] for win in record["win"]}
    for entry in record["entry"]:
        if entry["win"] in marks and entry["status"] in known:
            mark = Mark(date.fromisoformat(entry["day"]), known[entry["status"]])
            marks[entry["win"]].append(mark)
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
