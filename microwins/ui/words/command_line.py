"""What `--help` says of each word of the command line."""

import argparse
from collections.abc import Iterable
from typing import Any

from microwins.language import translate


class Layout(argparse.RawDescriptionHelpFormatter):
    """How help is laid out, with its first word in the person's language."""

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, f"{usage_word()}: " if prefix is None else prefix)


class Parser(argparse.ArgumentParser):
    """A parser whose headings are in the person's language; argparse would look for its own catalogue."""

    def __init__(self, **given: Any) -> None:
        super().__init__(**{"formatter_class": Layout, **given, "add_help": False})
        self._positionals.title, self._optionals.title = headings()
        self.add_argument("-h", "--help", action="help", help=option("help"))


def usage_word() -> str:
    return translate("Terminal", "usage", "before a command as it is typed: “usage: microwins keep”")


def commands() -> str:
    return translate("Terminal", "commands", "the heading over the list of them")


def headings() -> tuple[str, str]:
    """Over what follows a command, and over its options."""
    return translate("Terminal", "after the command"), translate("Terminal", "options")


def about_app() -> str:
    return translate(
        "Terminal", "Bring a goal that feels too big. Make it small enough to keep, and let it add up."
    )


def examples() -> str:
    return translate(
        "Terminal",
        """examples:
  microwins                                  open the window
  microwins --demo                           look around with half a year of sample days
  microwins today                            today’s list
  microwins keep 2                           keep the second one
  microwins keep walk --small                keep its hard-day version
  microwins rest                             rest today, everything
  microwins add "Read one page" --after "After dinner" --minutes 5
  microwins resize "I'll study 5 hours daily from now on"
  microwins resize --json - < goals.txt      one goal a line, one JSON object a line
  microwins export my-evidence.jsonl
  microwins sheet sheet.pdf --weeks 12
  microwins import "Loop Habits Backup 2025-11-27 082211.db" --preview
  microwins restore 2 --preview              look into the second of “microwins backups”

exit codes: 0 done, 1 not possible just now, 2 the command was not understood, 3 trouble with the file""",
    )


def verb(name: str) -> str:
    """What a command does; a few words without a full stop, as all of these."""
    return {
        "today": translate("Terminal", "today’s list"),
        "keep": translate("Terminal", "keep one"),
        "rest": translate("Terminal", "rest one, or all that are open"),
        "undo": translate("Terminal", "take the last thing back"),
        "redo": translate("Terminal", "do again what was taken back"),
        "add": translate("Terminal", "add a small promise you have already found"),
        "list": translate("Terminal", "every micro-win"),
        "resize": translate("Terminal", "make a goal small enough to keep"),
        "export": translate("Terminal", "write everything to a file"),
        "import": translate("Terminal", "bring your history: another app’s file, a table, or an export"),
        "charts": translate("Terminal", "the charts of Evidence as pictures"),
        "sheet": translate("Terminal", "one or two pages to bring along, as PDF"),
        "check": translate("Terminal", "read everything and say whether it is whole"),
        "backup": translate("Terminal", "make a checked copy now"),
        "backups": translate("Terminal", "the copies there are, newest first"),
        "restore": translate("Terminal", "put a copy in the place of your record; that can be taken back"),
        "doctor": translate("Terminal", "what this desktop offers, for bug reports"),
    }[name]


def option(name: str) -> str:
    """What an option, or a word after a command, is for."""
    return {
        "help": translate("Terminal", "show this help and end"),
        "version": translate("Terminal", "show the version and end"),
        "home": translate("Terminal", "the folder of your data (else MICROWINS_HOME)"),
        "demo": translate("Terminal", "sample days in a throwaway folder"),
        "show": translate("Terminal", "open this page"),
        "quiet": translate("Terminal", "start in the tray, without a window"),
        "install_desktop": translate("Terminal", "into the desktop’s menu, after pip or pipx"),
        "uninstall_desktop": translate("Terminal", "out of it again"),
        "json": translate("Terminal", "one JSON object"),
        "day": translate("Terminal", "another day than today"),
        "which": translate("Terminal", "its number, or a piece of its words"),
        "small": translate("Terminal", "its hard-day version; counts in full"),
        "until": translate("Terminal", "the last day of rest"),
        "until_further_notice": translate("Terminal", "until you end it"),
        "end": translate("Terminal", "back from rest"),
        "action": translate("Terminal", "what you will do, such as “Read one page”"),
        "after": translate("Terminal", "when, such as “After dinner”"),
        "minutes": translate("Terminal", "how long it takes (2)"),
        "bad_day": translate("Terminal", "the version for a hard day"),
        "days": translate("Terminal", "daily, weekdays or mon,wed,fri", "words to type: they stay English"),
        "remind": translate("Terminal", "when it may be said; more than once, if you like"),
        "dream": translate("Terminal", "the big goal behind it"),
        "archived": translate("Terminal", "the archived ones"),
        "goal": translate("Terminal", "the goal in your own words, or - for one a line from standard input"),
    }[name]


def file_option(name: str) -> str:
    """The files that are written and read, and how a table is read."""
    return {
        "export": translate(
            "Terminal", "ends in .jsonl (everything), .csv (for spreadsheets) or .ics (reminders)"
        ),
        "import": translate("Terminal", "a file, or the folder of a CSV export of Loop"),
        "preview": translate("Terminal", "say what would come in, and write nothing"),
        "date": translate("Terminal", "of a table: the column of the date"),
        "name": translate("Terminal", "of a table: the column of the habit"),
        "done": translate("Terminal", "of a table: the column that says whether it was done"),
        "order": translate("Terminal", "what dates of a table begin with"),
        "charts": translate("Terminal", "the folder to write them to"),
        "svg": translate("Terminal", "as SVG, which stays sharp at any size; else PNG"),
        "sheet": translate("Terminal", "where to write it, such as sheet.pdf"),
        "weeks": translate("Terminal", "the last N weeks (4)"),
        "copy": translate(
            "Terminal", "its number in “microwins backups”, or its file; without one, the list"
        ),
        "preview_copy": translate("Terminal", "say what is in it, and change nothing"),
    }[name]
