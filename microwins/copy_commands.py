"""Backups in the terminal: listing them, looking into one, putting one in the place of the record."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from types import SimpleNamespace

from microwins.commands import Exit, say, say_aside, say_json
from microwins.journal.copying import Copy, look_at, look_into
from microwins.ui.words import copies as words


def listed(copies: Sequence[Copy], today: date, args: SimpleNamespace) -> int:
    """The backups, numbered as `restore` takes them."""
    for number, copy in enumerate(copies, start=1):
        if args.json:
            say_json({"number": number, **_as_json(copy)})
        else:
            say(words.line(number, copy, today))
    if not copies and not args.json:
        say(words.no_copies())
    return Exit.DONE


def _as_json(copy: Copy) -> dict[str, object]:
    made_at = copy.made_at.isoformat()
    return {"path": str(copy.path), "made_at": made_at, "days": copy.days, "kept": copy.kept}


def restore(
    copies: Sequence[Copy],
    today: date,
    args: SimpleNamespace,
    put_back: Callable[[Copy], Path | bool | None],
) -> int:
    """Puts one backup in the place of the record, or shows what is in it.

    put_back: answers the copy of what was there before, True where there is none, None where it was refused.
    """
    if args.which is None:
        return listed(copies, today, args)
    copy = find(copies, args.which)
    if copy is None:
        return Exit.REFUSED
    if args.preview:
        return preview(copy, today, as_json=args.json)
    before = put_back(copy)
    if before is None:
        return Exit.REFUSED
    back = before.name if isinstance(before, Path) else None
    if args.json:
        say_json({"done": True, "before": back})
    else:
        say(words.put_back(copy, today, back))
    return Exit.DONE


def find(copies: Sequence[Copy], which: str) -> Copy | None:
    """The backup a person means, by its number or the name of its file, which may lie elsewhere."""
    if which.isdecimal() and 1 <= int(which) <= len(copies):
        return copies[int(which) - 1]
    path = Path(which)
    named = next((copy for copy in copies if copy.path.name == path.name), None)
    found = named or (look_into(path) if path.exists() else None)
    if found is None:
        say_aside(words.no_such_copy(which))
    return found


def preview(copy: Copy, today: date, *, as_json: bool) -> int:
    found = look_at(copy.path)
    if as_json:
        wins = [{"action": p.action, "anchor": p.anchor, "kept": p.kept} for p in found.promises]
        say_json({**_as_json(copy), "wins": wins, "archived": found.archived})
    else:
        say(words.inside(copy, found, today))
    return Exit.DONE
