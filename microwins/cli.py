"""The terminal face: everything the window's list can do, for people and scripts.

It writes through the same journal; an open window is told and shows the change at once.
"""

import io
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

from microwins.commands import COMMANDS, Exit, say, say_aside, say_json, today
from microwins.ui.words import terminal as words

if TYPE_CHECKING:  # imported by what needs it: `resize` starts without a database
    from microwins.journal import Journal
    from microwins.journal.copying import Copy


def resize(args: SimpleNamespace) -> int:
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


@contextmanager
def _drawing(home: Path) -> Iterator[int]:
    """What draws without a screen stands ready; gives the first day of the week, as Settings has it."""
    from microwins.home import chart_cache
    from microwins.settings import Settings

    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "MPLCONFIGDIR": str(chart_cache(home))}
    from PySide6.QtWidgets import QApplication

    from microwins.ui.theme import Theme

    before = os.umask(0o077)  # as in the window: the chart library makes files as it likes
    app = QApplication.instance() or QApplication(["microwins"])  # kept meanwhile
    Theme.current()  # brings the typeface
    try:
        yield Settings(home).first_weekday
    finally:
        os.umask(before)
        del app


def sheet(journal: "Journal", home: Path, path: Path, weeks: int) -> int:
    """Writes the sheet to bring along; it is drawn without a screen."""
    from microwins.ui.words import counsel

    with _drawing(home) as first_weekday:
        from microwins.ui.counsel.sheet import save_sheet

        try:
            save_sheet(journal, first_weekday, path, weeks)
        except OSError as trouble:
            say_aside(counsel.not_saved(trouble.strerror or str(trouble)))
            return Exit.TROUBLE
    say(counsel.terminal_saved(str(path)))
    return Exit.DONE


def charts(journal: "Journal", home: Path, folder: Path, ending: str) -> int:
    """Writes the charts of Evidence as pictures; they are drawn without a screen."""
    from microwins.ui.words import evidence

    with _drawing(home) as first_weekday:
        from microwins.ui.evidence_read import save_charts

        try:
            made = [str(path) for path in save_charts(journal, first_weekday, folder, ending)]
        except OSError as trouble:
            say_aside(evidence.picture_not_saved(trouble.strerror or str(trouble)))
            return Exit.TROUBLE
    for path in made:
        say(words.exported(path))
    if not made:
        say_aside(evidence.empty_body())
    return Exit.DONE if made else Exit.REFUSED


def doctor(home: Path) -> int:
    """Says what this desktop offers."""
    from microwins.desktop.doctor import report

    say(report(home))
    return Exit.DONE


def menu_entry(*, wanted: bool) -> int:
    """Into the desktop's menu, or out of it."""
    from microwins.desktop import menu_entry as menu

    speak_utf8()
    if sys.platform in {"win32", "darwin"}:
        say_aside(words.menu_elsewhere())
        return Exit.REFUSED
    try:
        if wanted:
            say(words.in_menu(str(menu.install())))
        else:
            say(words.out_of_menu() if menu.remove() else words.not_in_menu())
    except OSError as error:
        say_aside(words.menu_unwritable(str(error)))
        return Exit.TROUBLE
    return Exit.DONE


# The way in


def run(args: SimpleNamespace, home: Path) -> int:
    """One command of the terminal face; `args` as `command_line.parser` reads them."""
    speak_utf8()
    try:
        return _run(args, home)
    except BrokenPipeError:  # whoever read us has read enough, as `head` does
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Exit.DONE


def _run(args: SimpleNamespace, home: Path) -> int:
    if args.verb == "resize":
        return resize(args)
    if args.verb == "doctor":
        return doctor(home)
    if args.verb == "sheet":
        return with_journal(home, lambda journal: sheet(journal, home, args.file, args.weeks))
    if args.verb == "charts":
        ending = ".svg" if args.svg else ".png"
        return with_journal(home, lambda journal: charts(journal, home, args.folder, ending))
    if args.verb in {"backups", "restore"}:
        return with_copies(home, args)
    return with_journal(home, lambda journal: COMMANDS[args.verb](journal, args))


def todays_list(home: Path) -> int:
    """What the window would show, for a machine without a screen."""
    speak_utf8()
    args = SimpleNamespace(day=None, json=False)
    return with_journal(home, lambda journal: today(journal, args))


def fill_with_sample_days(home: Path) -> None:
    """Half a year of sample days into an empty home."""
    from microwins.demo import fill
    from microwins.home import local_now
    from microwins.store.store import Store

    with Store(home) as store:
        fill(store, local_now)


def with_journal(home: Path, command: Callable[["Journal"], int]) -> int:
    """Opens the journal for one command, tells an open window if it wrote, and says what stood in the way."""
    from microwins.desktop.instance import poke
    from microwins.domain.errors import Refused
    from microwins.home import local_now
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


def with_copies(home: Path, args: SimpleNamespace) -> int:
    """Lists the backups or puts one back; also where the record is gone, or can't be opened."""
    from microwins.copy_commands import restore
    from microwins.home import local_now
    from microwins.journal import StoreError, Trouble
    from microwins.journal.rescue import Rescue
    from microwins.store import backup
    from microwins.store.store import Store
    from microwins.ui.words import trouble

    try:
        Store(home).close()
    except StoreError as error:
        if error.kind not in {Trouble.DAMAGED, Trouble.MISSING}:
            say_aside(trouble.sentence(error))
            return Exit.TROUBLE
        rescue = Rescue(home, local_now, error.kind)
        try:
            return restore(backup.copies(home), rescue.today, args, lambda copy: bool(rescue.use(copy.path)))
        except StoreError as again:
            say_aside(trouble.sentence(again))
            return Exit.TROUBLE

    def command(journal: "Journal") -> int:
        def put_back(copy: "Copy") -> "Path | bool | None":
            done = journal.put_back(copy.path)
            return done and (done.before or True)

        return restore(journal.copies(), local_now().date(), args, put_back)

    return with_journal(home, command)


def speak_utf8() -> None:
    """Ticks and quotes come out right on every system; what a console can't show becomes a question mark."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
