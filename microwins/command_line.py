"""The command line of `microwins`: the window's options and the commands of the terminal face."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

from microwins import __version__
from microwins.domain.win import EVERY_DAY, WORKDAYS, mask_of

if TYPE_CHECKING:
    import argparse

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


def home_in(given: Sequence[str]) -> str | None:
    """The folder that a command line names as the home; it holds the language of everything that is said."""
    if not any(word.startswith("--h") for word in given):
        return None
    import argparse

    named = argparse.ArgumentParser(add_help=False, exit_on_error=False)
    named.add_argument("--home")
    try:
        return str(named.parse_known_args(given)[0].home or "") or None
    except argparse.ArgumentError:  # `read` says what is wrong
        return None


def read(given: Sequence[str]) -> SimpleNamespace:
    """What a command line asks for. Says what is wrong with it, or its help, and raises SystemExit.

    A desktop starts the app without a word or with `--quiet`; its window doesn't wait until all the parsers
    of all the verbs are built.
    """
    if set(given) <= {"--quiet"}:
        return SimpleNamespace(**OF_A_WINDOW, quiet=bool(given))
    return parser().parse_args(given, SimpleNamespace())


def parser() -> argparse.ArgumentParser:
    """The whole command line, the window's options included."""
    from microwins.ui.words import command_line as words  # for those who ask for more than a window

    whole = words.Parser(prog="microwins", description=words.about_app(), epilog=words.examples())
    version = f"Micro Wins {__version__}"
    whole.add_argument("--version", action="version", version=version, help=words.option("version"))
    whole.add_argument("--home", metavar="DIR", help=words.option("home"))
    whole.add_argument("--demo", action="store_true", help=words.option("demo"))
    whole.add_argument(
        "--show", choices=("today", "evidence", "resize", "settings"), help=words.option("show")
    )
    whole.add_argument("--quiet", action="store_true", help=words.option("quiet"))
    menu = whole.add_mutually_exclusive_group()
    menu.add_argument("--install-desktop", action="store_true", help=words.option("install_desktop"))
    menu.add_argument("--uninstall-desktop", action="store_true", help=words.option("uninstall_desktop"))
    verbs = whole.add_subparsers(title=words.commands(), dest="verb", metavar="COMMAND")

    def verb(name: str) -> argparse.ArgumentParser:
        does = words.verb(name)
        return verbs.add_parser(name, help=does, description=does)

    def with_json(one: argparse.ArgumentParser) -> argparse.ArgumentParser:
        one.add_argument("--json", action="store_true", help=words.option("json"))
        return one

    def with_day(one: argparse.ArgumentParser) -> argparse.ArgumentParser:
        one.add_argument("--day", type=a_day, metavar="YYYY-MM-DD", help=words.option("day"))
        return one

    with_json(with_day(verb("today")))
    keep_ = with_json(with_day(verb("keep")))
    keep_.add_argument("which", help=words.option("which"))
    keep_.add_argument("--small", action="store_true", help=words.option("small"))
    rest_ = with_json(with_day(verb("rest")))
    rest_.add_argument("which", nargs="?", help=words.option("which"))
    how_long = rest_.add_mutually_exclusive_group()
    how_long.add_argument("--until", type=a_day, metavar="YYYY-MM-DD", help=words.option("until"))
    how_long.add_argument(
        "--until-further-notice", action="store_true", help=words.option("until_further_notice")
    )
    how_long.add_argument("--end", action="store_true", help=words.option("end"))
    with_json(verb("undo"))
    with_json(verb("redo"))
    add_ = with_json(verb("add"))
    add_.add_argument("action", help=words.option("action"))
    add_.add_argument("--after", default="", metavar="CUE", help=words.option("after"))
    add_.add_argument("--minutes", type=float, default=2.0, help=words.option("minutes"))
    add_.add_argument("--bad-day", default="", metavar="TEXT", help=words.option("bad_day"))
    add_.add_argument("--days", type=some_weekdays, default="weekdays", help=words.option("days"))
    add_.add_argument(
        "--remind", type=a_time, action="append", default=[], metavar="HH:MM", help=words.option("remind")
    )
    add_.add_argument("--dream", default="", metavar="TEXT", help=words.option("dream"))
    list_ = with_json(verb("list"))
    list_.add_argument("--archived", action="store_true", help=words.option("archived"))
    resize_ = with_json(verb("resize"))
    resize_.add_argument("goal", help=words.option("goal"))
    export_ = verb("export")
    export_.add_argument("file", type=Path, help=words.file_option("export"))
    import_ = with_json(verb("import"))
    import_.add_argument("file", type=Path, help=words.file_option("import"))
    import_.add_argument("--preview", action="store_true", help=words.file_option("preview"))
    import_.add_argument("--date", metavar="COLUMN", help=words.file_option("date"))
    import_.add_argument("--name", metavar="COLUMN", help=words.file_option("name"))
    import_.add_argument("--done", metavar="COLUMN", help=words.file_option("done"))
    import_.add_argument("--order", choices=("year", "month", "day"), help=words.file_option("order"))
    charts_ = verb("charts")
    charts_.add_argument("folder", type=Path, help=words.file_option("charts"))
    charts_.add_argument("--svg", action="store_true", help=words.file_option("svg"))
    sheet_ = verb("sheet")
    sheet_.add_argument("file", type=Path, help=words.file_option("sheet"))
    sheet_.add_argument("--weeks", type=a_few, default=4, metavar="N", help=words.file_option("weeks"))
    with_json(verb("check"))
    with_json(verb("backup"))
    with_json(verb("backups")).set_defaults(which=None)
    restore_ = with_json(verb("restore"))
    restore_.add_argument("which", nargs="?", metavar="COPY", help=words.file_option("copy"))
    restore_.add_argument("--preview", action="store_true", help=words.file_option("preview_copy"))
    verb("doctor")
    return whole
