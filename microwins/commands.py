"""What the terminal can do with a journal: one function a command, each says how it went.

Exit codes: 0 done, 1 not possible just now, 2 not understood, 3 trouble with the file or the machine.
"""

import json
import sys
from collections.abc import Callable, Sequence
from enum import IntEnum
from types import SimpleNamespace
from typing import TYPE_CHECKING

from microwins.ui.words import terminal as words

if TYPE_CHECKING:  # the commands import what they need: `resize` starts without a database
    from microwins.domain.win import Row
    from microwins.journal import Journal
    from microwins.journal.bringing import Brought, Mapping, Table


class Exit(IntEnum):
    """What a script learns."""

    DONE = 0
    REFUSED = 1
    USAGE = 2
    TROUBLE = 3


def say(text: str) -> None:
    print(text)


def say_aside(text: str) -> None:
    """To standard error: for people, not for pipes."""
    print(text, file=sys.stderr)


def say_json(value: object) -> None:
    print(json.dumps(value, ensure_ascii=False), flush=True)


# The commands. Each gets the journal and its arguments, and says how it went.


def as_json(number: int, row: "Row") -> dict[str, object]:
    size = row.win.size
    return {
        "number": number,
        "id": row.win.uid,
        "sentence": size.sentence,
        "action": size.action,
        "anchor": size.anchor,
        "minutes": size.minutes,
        "bad_day": size.bad_day,
        "planned": row.planned,
        "status": row.status and row.status.value,
        "kept_at": row.kept_at and row.kept_at.isoformat("minutes"),
        "total": row.total,
    }


def today(journal: "Journal", args: SimpleNamespace) -> int:
    day = args.day or journal.today()
    rows = list(enumerate(journal.rows(day), start=1))
    if args.json:
        wins = [as_json(number, row) for number, row in rows]
        say_json({"day": day.isoformat(), "total": journal.total(), "wins": wins})
        return Exit.DONE
    say(words.heading(day))
    if not rows:
        say(words.nothing_yet())
        return Exit.DONE
    shown = [(number, row) for number, row in rows if row.planned or row.status]
    width = max((len(row.win.size.action) for _, row in shown), default=0)
    for number, row in shown:
        say(words.row(number, row, width))
    say(words.total(journal.total()))
    return Exit.DONE


def find(rows: Sequence["Row"], which: str) -> "Row | None":
    """The one row a person means, by its number or a piece of its words; says so where it isn't clear."""
    if which.isdecimal() and 1 <= int(which) <= len(rows):
        return rows[int(which) - 1]
    wanted = which.casefold()
    exact = [row for row in rows if row.win.size.action.casefold() == wanted or row.win.uid == which]
    found = exact or [row for row in rows if wanted in row.win.size.sentence.casefold()]
    if len(found) == 1:
        return found[0]
    if found:
        say_aside(words.matches_several(which, [row.win.size.action for row in found]))
    else:
        say_aside(words.matches_nothing(which))
    return None


def _told(journal: "Journal", args: SimpleNamespace, done: object, sentence: str) -> int:
    """Say how a verb went; the refusal itself has already been told."""
    if not done:
        return Exit.REFUSED
    if args.json:
        say_json({"done": True, "total": journal.total()})
    else:
        say(sentence)
    return Exit.DONE


def keep(journal: "Journal", args: SimpleNamespace) -> int:
    day = args.day or journal.today()
    row = find(journal.rows(day), args.which)
    if row is None:
        return Exit.REFUSED
    done = journal.keep(row.win.id, day, small=args.small)
    size = row.win.size
    return _told(
        journal, args, done, words.kept(size.bad_day if args.small else size.action, journal.total())
    )


def rest(journal: "Journal", args: SimpleNamespace) -> int:
    day = args.day or journal.today()
    row = None if args.which is None else find(journal.rows(day), args.which)
    if row is None and args.which is not None:
        return Exit.REFUSED
    whose = None if row is None else row.win.id
    if args.end:
        return _told(journal, args, journal.back_from_rest(whose), words.back_from_rest())
    if args.until or args.until_further_notice:
        from microwins.domain.rest import FURTHER_NOTICE, Rest, rest_between

        span = rest_between(day, args.until, whose) if args.until else Rest(whose, day, FURTHER_NOTICE)
        return _told(journal, args, journal.rest_span(span), words.resting_until(span.last))
    if row is None:
        return _told(journal, args, journal.rest_all(day), words.resting_all())
    return _told(journal, args, journal.rest(row.win.id, day), words.resting(row.win.size.action))


def undo(journal: "Journal", args: SimpleNamespace) -> int:
    return _told(journal, args, journal.undo(), words.undone())


def redo(journal: "Journal", args: SimpleNamespace) -> int:
    return _told(journal, args, journal.redo(), words.redone())


def add(journal: "Journal", args: SimpleNamespace) -> int:
    from microwins.domain.win import Plan, sentence

    plan = Plan(
        dream=args.dream or args.action,
        area="none",
        action=args.action,
        anchor=args.after,
        minutes=args.minutes,
        bad_day=args.bad_day,
        weekdays=args.days,
        reminders=tuple(sorted(args.remind)),
    )
    return _told(journal, args, journal.adopt(plan), words.added(sentence(args.after, args.action)))


def list_wins(journal: "Journal", args: SimpleNamespace) -> int:
    active = [row.win for row in journal.rows(journal.today())]
    for win in journal.archived() if args.archived else active:
        if args.json:
            values = {
                "id": win.uid,
                "sentence": win.size.sentence,
                "dream": win.goal.dream,
                "area": win.goal.area,
            }
            say_json({**values, "minutes": win.size.minutes, "bad_day": win.size.bad_day})
        else:
            say(f"{win.size.action}  ({words.cue(win.size)})")
    return Exit.DONE


def export(journal: "Journal", args: SimpleNamespace) -> int:
    write = {".csv": journal.export_csv, ".ics": journal.export_calendar}.get(args.file.suffix.lower())
    if not (write or journal.export_lines)(args.file):
        return Exit.REFUSED
    say(words.exported(str(args.file)))
    return Exit.DONE


def import_file(journal: "Journal", args: SimpleNamespace) -> int:
    bringing = journal.bringing()
    look = bringing.look_now(args.file)
    if look is not None and look.table is not None and (args.date or look.mapping is None):
        mapping = columns(look.table, args)
        if mapping is None:
            return Exit.USAGE
        look = bringing.look_now(args.file, mapping)
    if look is None or look.brought is None:
        return Exit.REFUSED
    if args.preview:
        preview(look.brought, as_json=args.json)
        return Exit.DONE
    arrival = bringing.bring_now(look)
    if arrival is None:
        return Exit.REFUSED
    if args.json:
        say_json({"done": True, "wins": arrival.wins, "days": arrival.days})
    else:
        say(words.imported(arrival, str(args.file)))
    return Exit.DONE


def columns(table: "Table", args: SimpleNamespace) -> "Mapping | None":
    """The columns a person named; says which one isn't there."""
    from dataclasses import replace

    from microwins.journal.bringing import DateOrder, Mapping, order_of

    named = {"date": args.date, "name": args.name, "done": args.done}
    found = {key: table.column(said) for key, said in named.items() if said}
    for key, number in found.items():
        if number is None:
            say_aside(words.no_column(named[key], list(table.header)))
            return None
    if "date" not in found:
        say_aside(words.which_column(list(table.header)))
        return None
    mapping = Mapping(found["date"] or 0, found.get("name"), found.get("done"))
    if args.order:
        return replace(mapping, order=DateOrder(f"{args.order}_first"))
    return replace(mapping, order=order_of(table, mapping.date))


def preview(brought: "Brought", *, as_json: bool) -> None:
    """What would come in and what would not."""
    if as_json:
        wins = [
            {
                "name": w.name,
                "days": w.kept,
                "rests": w.rests,
                "archived": w.archived,
                "here": w.here and w.here._asdict(),
            }
            for w in brought.wins
        ]
        behind = [
            {"reason": o.reason.value, "count": o.count, "example": o.example} for o in brought.left_out
        ]
        say_json({"format": brought.format.value, "wins": wins, "left_out": behind})
        return
    say(words.comes_in(brought))


def check(journal: "Journal", args: SimpleNamespace) -> int:
    report = journal.check()
    if report is None:
        return Exit.REFUSED
    if args.json:
        say_json({"whole": report.whole, "days": report.days, "kept": report.kept})
    else:
        say(words.check_good(report.days, report.kept) if report.whole else words.check_bad())
    return Exit.DONE if report.whole else Exit.TROUBLE


def backup(journal: "Journal", args: SimpleNamespace) -> int:
    path = journal.back_up()
    if path is None:
        return Exit.REFUSED
    if args.json:
        say_json({"path": str(path)})
    else:
        say(words.backed_up(str(path)))
    return Exit.DONE


COMMANDS: dict[str, Callable[["Journal", SimpleNamespace], int]] = {
    "today": today,
    "keep": keep,
    "rest": rest,
    "undo": undo,
    "redo": redo,
    "add": add,
    "list": list_wins,
    "export": export,
    "import": import_file,
    "check": check,
    "backup": backup,
}
