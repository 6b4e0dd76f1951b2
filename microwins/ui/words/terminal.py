"""Words of the terminal face. The same voice as the window's, one line each."""

from datetime import date, time
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale

from microwins.domain.win import Row, Size, Status
from microwins.language import territory, translate
from microwins.ui.words import common

if TYPE_CHECKING:
    from microwins.journal.bringing import Arrival, Brought


MARKS = {Status.KEPT: "✓", Status.SMALL: "✓", Status.REST: "☾", None: "○"}


def no_screen() -> str:
    return translate(
        "Terminal",
        "There is no screen here, so this is today’s list. For the window, start microwins on a desktop or"
        " through “ssh -X”.",
    )


def library_absent(package: str) -> str:
    sentence = translate("Terminal", "The window needs one more system library: sudo apt-get install %1")
    return sentence.replace("%1", package)


def heading(day: date) -> str:
    return common.date_of(day, common.Form.FULL)


def nothing_yet() -> str:
    return translate(
        "Terminal", 'One small promise is enough. Find one with: microwins resize "I\'ll study 5 hours daily"'
    )


def row(number: int, row: Row, width: int) -> str:
    """One line of the list: number, mark, promise, and what is known of it."""
    return f"{number:>3}  {MARKS[row.status]} {row.win.size.action:<{width}}  {_aside(row)}".rstrip()


def _aside(row: Row) -> str:
    match row.status:
        case Status.KEPT | Status.SMALL:
            return kept_at(row.kept_at) if row.kept_at else translate("Terminal", "kept")
        case Status.REST:
            return translate("Terminal", "resting")
        case None:
            return cue(row.win.size)


def cue(size: Size) -> str:
    """Where and how long: "After lunch · about 5 min"."""
    return " · ".join(part for part in (size.anchor, common.about(size.minutes)) if part)


def kept_at(moment: time) -> str:
    return translate("Terminal", "kept at %1").replace("%1", common.clock(moment))


def total(count: int) -> str:
    return f"{common.promises_kept(count)}."


def kept(action: str, count: int) -> str:
    sentence = translate("Terminal", "Kept: %1. %2. You said it, and you did it.")
    return sentence.replace("%1", action).replace("%2", common.promises_kept(count))


def resting(action: str) -> str:
    return translate("Terminal", "Resting: %1. Rest is part of it.").replace("%1", action)


def resting_all() -> str:
    return translate("Terminal", "Resting today. Rest is part of it.")


def resting_until(last: date | None) -> str:
    if last is None:
        return translate("Terminal", "Resting for now. It’s all still here when you’re back.")
    text = translate("Terminal", "Resting until %1. It’s all still here when you’re back.")
    return text.replace("%1", common.date_of(last))


def back_from_rest() -> str:
    return translate("Terminal", "Back from rest. Good to see you.")


def undone() -> str:
    return translate("Terminal", "Undone.")


def redone() -> str:
    return translate("Terminal", "Done again.")


def added(sentence: str) -> str:
    return translate("Terminal", "Added: %1").replace("%1", sentence)


def matches_nothing(which: str) -> str:
    sentence = translate("Terminal", "“%1” is not on the list. “microwins today” shows the numbers on it.")
    return sentence.replace("%1", which)


def matches_several(which: str, actions: list[str]) -> str:
    sentence = translate("Terminal", "“%1” fits more than one: %2. A number says which.")
    return sentence.replace("%1", which).replace("%2", QLocale().createSeparatedList(actions))


def exported(path: str) -> str:
    return translate("Terminal", "Exported to %1.").replace("%1", path)


def imported(arrival: "Arrival", path: str) -> str:
    from microwins.ui.words import bring

    if arrival.deed_id is None:
        return bring.arrived(arrival)
    sentence = translate("Terminal", "%1: %2 “microwins undo” takes it back.").replace("%1", path)
    return sentence.replace("%2", bring.arrived(arrival))


def comes_in(brought: "Brought") -> str:
    """What an import would bring, a line a habit, and what would stay behind."""
    from microwins.ui.words import bring

    lines = [f"{bring.format_name(brought.format)}: {bring.sum_of(len(brought.wins), brought.days)}"]
    lines += [f"  {bring.habit_line(win)}" for win in brought.wins]
    if brought.left_out:
        lines.append(f"{bring.stays_behind()}:")
        lines += [f"  {bring.left_out(left)} ({bring.example(left)})" for left in brought.left_out]
    return "\n".join(lines)


def no_column(said: str, header: list[str]) -> str:
    sentence = translate("Terminal", "There is no column “%1”. %2").replace("%1", said)
    return sentence.replace("%2", which_column(header))


def which_column(header: list[str]) -> str:
    names = [name or str(number) for number, name in enumerate(header, start=1)]
    sentence = translate("Terminal", "Say which columns are which with --date, --name and --done: %1.")
    return sentence.replace("%1", QLocale().createSeparatedList(names))


def backed_up(path: str) -> str:
    return translate("Terminal", "A checked copy lies in %1.").replace("%1", path)


def check_good(days: int, promises: int) -> str:
    sentence = translate("Terminal", "Everything reads well: %1 on %2.")
    when = translate("Terminal", "1 day") if days == 1 else translate("Terminal", "%Ln days", "", days)
    return sentence.replace("%1", common.promises_kept(promises)).replace("%2", when)


def check_bad() -> str:
    return translate(
        "Terminal", "Part of the file does not read as it was written. Nothing was changed; a copy may help."
    )


# Resizing


def resized(outcome: dict[str, Any]) -> str:
    """What `resize` prints for people: the steps to choose from, each with its smaller ones beneath."""
    if outcome["support"]:
        return caring(outcome["support"]["kind"])
    if not outcome["suggestions"]:
        return translate("Support", str(outcome["question"]["text"])) if outcome["question"] else ""
    lines = []
    for number, step in enumerate(outcome["suggestions"], start=1):
        lines.append(f"{number}. {step['sentence']}")
        lines.extend(
            f"     {rung['sentence']}  ({common.minutes(rung['minutes'])})" for rung in step["rungs"]
        )
        lines.append(f"     {hard_day(step['bad_day'])}")
    return "\n".join(lines)


def caring(kind: str) -> str:
    """The calm screen as one paragraph, with whom to reach in this place."""
    from microwins.resizing.support import support

    screen = support(kind, territory())
    said = [translate("Support", text) for text in (screen.title, *screen.lines)]
    reach = (
        f"{translate('Support', each.name)}: {translate('Support', each.how)}" for each in screen.contacts
    )
    return " ".join((f"{said[0]}.", *said[1:], f"{'; '.join(reach)}."))


def hard_day(version: str) -> str:
    return translate("Terminal", "On a hard day: %1").replace("%1", version)


def in_menu(path: str) -> str:
    return translate("Terminal", "Micro Wins is in your menu now: %1").replace("%1", path)


def out_of_menu() -> str:
    return translate("Terminal", "Micro Wins is out of your menu. Your data stays.")


def not_in_menu() -> str:
    return translate("Terminal", "Micro Wins was not in your menu.")


def menu_elsewhere() -> str:
    return translate("Terminal", "This is for Linux. On Windows and macOS the installer does it.")


def menu_unwritable(why: str) -> str:
    return translate("Terminal", "The menu could not be changed: %1").replace("%1", why)
