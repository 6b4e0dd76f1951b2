"""The terminal face: everything the window's list can do, for people and scripts.

It writes through the same journal; an open window is told and shows the change at once.
Exit codes: 0 done, 1 not possible just now, 2 not understood, 3 trouble with the file or the machine.
"""

import argparse
import io
import json
import sys
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING

from microwins.ui.words import terminal as words

if TYPE_CHECKING:  # the commands import what they need: `resize` starts without a database
    from microwins.domain.win import Row
    from microwins.journal import Journal


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


def today(journal: "Journal", args: argparse.Namespace) -> int:
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


def _told(journal: "Journal", args: argparse.Namespace, done: object, sentence: str) -> int:
    """Say how a verb went; the refusal itself has already been told."""
    if not done:
        return Exit.REFUSED
    if args.json:
        say_json({"done": True, "total": journal.total()})
    else:
        say(sentence)
    return Exit.DONE


def keep(journal: "Journal", args: argparse.Namespace) -> int:
    day = args.day or journal.today()
    row = find(journal.rows(day), args.which)
    if row is None:
        return Exit.REFUSED
    done = journal.keep(row.win.id, day, small=args.small)
    size = row.win.size
    return _told(
        journal, args, done, words.kept(size.bad_day if args.small else size.action, journal.total())
    )


def rest(journal: "Journal", args: argparse.Namespace) -> int:
    day = args.day or journal.today()
    if args.which is None:
        return _told(journal, args, journal.rest_all(day), words.resting_all())
    row = find(journal.rows(day), args.which)
    if row is None:
        return Exit.REFUSED
    return _told(journal, args, journal.rest(row.win.id, day), words.resting(row.win.size.action))


def undo(journal: "Journal", args: argparse.Namespace) -> int:
    return _told(journal, args, journal.undo(), words.undone())


def redo(journal: "Journal", args: argparse.Namespace) -> int:
    return _told(journal, args, journal.redo(), words.redone())


def add(journal: "Journal", args: argparse.Namespace) -> int:
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


def list_wins(journal: "Journal", args: argparse.Namespace) -> int:
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


def export(journal: "Journal", args: argparse.Namespace) -> int:
    write = journal.export_csv if args.file.suffix.lower() == ".csv" else journal.export_lines
    if not write(args.file):
        return Exit.REFUSED
    say(words.exported(str(args.file)))
    return Exit.DONE


def import_file(journal: "Journal", args: argparse.Namespace) -> int:
    if not journal.import_lines(args.file):
        return Exit.REFUSED
    say(words.imported(str(args.file)))
    return Exit.DONE


def check(journal: "Journal", args: argparse.Namespace) -> int:
    report = journal.check()
    if report is None:
        return Exit.REFUSED
    if args.json:
        say_json({"whole": report.whole, "days": report.days, "kept": report.kept})
    else:
        say(words.check_good(report.days, report.kept) if report.whole else words.check_bad())
    return Exit.DONE if report.whole else Exit.TROUBLE


def backup(journal: "Journal", args: argparse.Namespace) -> int:
    path = journal.back_up()
    if path is None:
        return Exit.REFUSED
    if args.json:
        say_json({"path": str(path)})
    else:
        say(words.backed_up(str(path)))
    return Exit.DONE


COMMANDS: dict[str, Callable[["Journal", argparse.Namespace], int]] = {
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


# Without a journal


def resize(args: argparse.Namespace) -> int:
    """Resizes goals; needs no home and changes nothing."""
    from microwins.resizing.resize import resize as resized

    goals: Iterable[str] = (line.rstrip("\r\n") for line in sys.stdin) if args.goal == "-" else (args.goal,)
    for goal in goals:
        outcome = resized(goal)
        if args.json:
            say_json(outcome)
        else:
            say(words.resized(outcome))
    return Exit.DONE


def doctor(home: Path) -> int:
    """Says what this desktop offers."""
    from microwins.desktop.doctor import report

    say(report(home))
    return Exit.DONE


# The way in


def run(args: argparse.Namespace, home: Path) -> int:
    """One command of the terminal face; `args` as `command_line.parser` reads them."""
    speak_utf8()
    if args.verb == "resize":
        return resize(args)
    if args.verb == "doctor":
        return doctor(home)
    return with_journal(home, lambda journal: COMMANDS[args.verb](journal, args))


def todays_list(home: Path) -> int:
    """What the window would show, for a machine without a screen."""
    speak_utf8()
    args = argparse.Namespace(day=None, json=False)
    return with_journal(home, lambda journal: today(journal, args))


def fill_with_sample_days(home: Path) -> None:
    """Half a year of sample days into an empty home."""
    from microwins.demo import fill
    from microwins.store.store import Store

    with Store(home) as store:
        fill(store, local_now)


def with_journal(home: Path, command: Callable[["Journal"], int]) -> int:
    """Opens the journal for one command, tells an open window if it wrote, and says what stood in the way."""
    from microwins.desktop.instance import poke
    from microwins.domain.errors import Refused
    from microwins.journal import Journal, StoreError
    from microwins.settings import Settings
    from microwins.store.store import Store
    from microwins.ui.words import trouble

    said_no: list[Refused | StoreError] = []
    wrote: list[object] = []
    try:
        with Store(home) as store:
            journal = Journal(store, local_now, Settings(home).day_start)
            journal.refused.connect(said_no.append)
            journal.changed.connect(wrote.append)
            code = command(journal)
    except StoreError as error:
        said_no.append(error)
        code = Exit.TROUBLE
    for no in said_no:
        say_aside(trouble.sentence(no))
        if isinstance(no, StoreError):
            code = Exit.TROUBLE
    if wrote:
        poke(home)
    return code


def local_now() -> datetime:
    """Now, on the wall clock of this place."""
    return datetime.now().astimezone()


def speak_utf8() -> None:
    """Ticks and quotes come out right on every system; what a console can't show becomes a question mark."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
