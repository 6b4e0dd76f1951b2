"""Words for backups in the terminal."""

from datetime import date

from microwins.journal.copying import Copy, Preview
from microwins.language import translate
from microwins.ui.words import backups


def line(number: int, copy: Copy, today: date) -> str:
    """ "  2  Yesterday 21:10  3 days · 3 promises kept" """
    return f"{number:>3}  {backups.when(copy.made_at, today)}  {backups.holds(copy)}"


def no_copies() -> str:
    return backups.none_yet()


def no_such_copy(which: str) -> str:
    text = translate("Terminal", "There is no copy “%1”. “microwins backups” lists those there are.")
    return text.replace("%1", which)


def inside(copy: Copy, found: Preview, today: date) -> str:
    """What a copy holds, a line a promise."""
    lines = [f"{backups.when(copy.made_at, today)}  {backups.holds(copy)}"]
    lines += [f"  {each.action}  ({backups.line(each)})" for each in found.promises]
    return "\n".join([*lines, *filter(None, [backups.more(found)])])


def put_back(copy: Copy, today: date, before: str | None) -> str:
    """`before`: the copy that takes this back; None where what was there lies in the folder."""
    if before is None:
        return backups.set_aside(copy.made_at, today)
    sentence = translate("Terminal", "%1 To go back: microwins restore %2")
    return sentence.replace("%1", backups.as_it_was_then(copy.made_at, today)).replace("%2", before)
