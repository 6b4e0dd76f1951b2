"""The command line of `microwins`: the window's options and the commands of the terminal face."""

import argparse
from collections.abc import Sequence
from datetime import date, time
from pathlib import Path

from microwins import __version__
from microwins.domain.win import EVERY_DAY, WORKDAYS, mask_of
from microwins.ui.words import terminal as words

# What the parser answers where nothing is asked.
OF_A_WINDOW: dict[str, object] = {
    "home": None, "demo": False, "show": None, "install_desktop": False, "uninstall_desktop": False,
    "verb": None,
}  # fmt: skip
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def a_day(text: str) -> date:
    return date.fromisoformat(text)


def a_time(text: str) -> time:
    return time.fromisoformat(text)


def a_few(text: str) -> int:
    """A whole number above 0."""
    if (number := int(text)) < 1:
        raise ValueError(text)
    return number


def some_weekdays(text: str) -> int:
    """ "daily", "weekdays" or a list like "mon,wed,fri" as a mask."""
    named = {"daily": EVERY_DAY, "weekdays": WORKDAYS}
    if text in named:
        return named[text]
    return mask_of(WEEKDAYS.index(day.strip().lower()[:3]) for day in text.split(","))


def read(given: Sequence[str]) -> argparse.Namespace:
    """What a command line asks for. Says what is wrong with it, or its help, and raises SystemExit.

    A desktop starts the app without a word or with `--quiet`; its window doesn't wait until all the parsers
    of all the verbs are built.
    """
    if set(given) <= {"--quiet"}:
        return argparse.Namespace(**OF_A_WINDOW, quiet=bool(given))
    return parser().parse_args(given)


def parser() -> argparse.ArgumentParser:
    """The whole command line, the window's options included."""
    whole = argparse.ArgumentParser(
        prog="microwins",
        description=words.about_app(),
        epilog=words.examples(),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    whole.add_argument("--version", action="version", version=f"Micro Wins {__version__}")
    whole.add_argument("--home", metavar="DIR", help="the folder of your data (else MICROWINS_HOME)")
    whole.add_argument("--demo", action="store_true", help="sample days in a throwaway folder")
    whole.add_argument("--show", choices=("today", "evidence", "resize", "settings"), help="open this page")
    whole.add_argument("--quiet", action="store_true", help="start in the tray, without a window")
    menu = whole.add_mutually_exclusive_group()
    menu.add_argument(
        "--install-desktop", action="store_true", help="into the desktop's menu, after pip or pipx"
    )
    menu.add_argument("--uninstall-desktop", action="store_true", help="out of it again")
    verbs = whole.add_subparsers(dest="verb", metavar="COMMAND")

    def verb(name: str, does: str) -> argparse.ArgumentParser:
        return verbs.add_parser(name, help=does, description=does)

    def with_json(one: argparse.ArgumentParser) -> argparse.ArgumentParser:
        one.add_argument("--json", action="store_true", help="one JSON object")
        return one

    def with_day(one: argparse.ArgumentParser) -> argparse.ArgumentParser:
        one.add_argument("--day", type=a_day, metavar="YYYY-MM-DD", help="another day than today")
        return one

    with_json(with_day(verb("today", "today's list")))
    keep_ = with_json(with_day(verb("keep", "keep one")))
    keep_.add_argument("which", help="its number, or a piece of its words")
    keep_.add_argument("--small", action="store_true", help="its bad-day version; counts in full")
    rest_ = with_json(with_day(verb("rest", "rest one, or all that are open")))
    rest_.add_argument("which", nargs="?", help="its number, or a piece of its words")
    how_long = rest_.add_mutually_exclusive_group()
    how_long.add_argument("--until", type=a_day, metavar="YYYY-MM-DD", help="the last day of rest")
    how_long.add_argument("--until-further-notice", action="store_true", help="until you end it")
    how_long.add_argument("--end", action="store_true", help="back from rest")
    with_json(verb("undo", "take the last thing back"))
    with_json(verb("redo", "do again what was taken back"))
    add_ = with_json(verb("add", "add a small promise you have already found"))
    add_.add_argument("action", help='what you will do, such as "Read one page"')
    add_.add_argument("--after", default="", metavar="CUE", help='when, such as "After dinner"')
    add_.add_argument("--minutes", type=float, default=2.0, help="how long it takes (2)")
    add_.add_argument("--bad-day", default="", metavar="TEXT", help="the version for a hard day")
    add_.add_argument("--days", type=some_weekdays, default="weekdays", help="daily, weekdays or mon,wed,fri")
    add_.add_argument("--remind", type=a_time, action="append", default=[], metavar="HH:MM")
    add_.add_argument("--dream", default="", metavar="TEXT", help="the big goal behind it")
    list_ = with_json(verb("list", "every micro-win"))
    list_.add_argument("--archived", action="store_true", help="the archived ones")
    resize_ = with_json(verb("resize", "make a goal small enough to keep"))
    resize_.add_argument("goal", help="the goal in your own words, or - for one a line from standard input")
    export_ = verb("export", "write everything to a file")
    export_.add_argument(
        "file", type=Path, help="ends in .jsonl (everything), .csv (for spreadsheets) or .ics (reminders)"
    )
    import_ = with_json(verb("import", "bring your history: another app's file, a table, or an export"))
    import_.add_argument("file", type=Path, help="a file, or the folder of a CSV export of Loop")
    import_.add_argument("--preview", action="store_true", help="say what would come in, and write nothing")
    import_.add_argument("--date", metavar="COLUMN", help="of a table: the column of the date")
    import_.add_argument("--name", metavar="COLUMN", help="of a table: the column of the habit")
    import_.add_argument(
        "--done", metavar="COLUMN", help="of a table: the column that says whether it was done"
    )
    import_.add_argument("--order", choices=("year", "month", "day"), help="what dates of a table begin with")
    sheet_ = verb("sheet", "one or two pages to bring along, as PDF")
    sheet_.add_argument("file", type=Path, help="where to write it, such as sheet.pdf")
    sheet_.add_argument("--weeks", type=a_few, default=4, metavar="N", help="the last N weeks (4)")
    with_json(verb("check", "read everything and say whether it is whole"))
    with_json(verb("backup", "make a checked copy now"))
    verb("doctor", "what this desktop offers, for bug reports")
    return whole
