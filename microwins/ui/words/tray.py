"""Words of the tray and of the reminders: short, at most two lines, each nudge with a way out."""

from PySide6.QtCore import QLocale

from microwins.domain.reminder import Answer, Kind, Later, Nudge, Pause
from microwins.domain.win import Row
from microwins.language import translate
from microwins.ui.words import common

# The icon


def tooltip(kept: int, planned: int, paused: bool) -> str:
    """The name, and how today stands."""
    lines = [common.app_name()]
    if planned and kept >= planned:
        lines.append(translate("Tray", "That’s everything. Enjoy your evening."))
    elif planned:
        text = translate("Tray", "%1 of %2 kept today")
        text = text.replace("%1", QLocale().toString(kept))
        lines.append(text.replace("%2", QLocale().toString(planned)))
    if paused:
        lines.append(translate("Tray", "Reminders are paused"))
    return "\n".join(lines)


def stays_in_tray() -> tuple[str, str]:
    """Said once, when the window closes for the first time: title and body."""
    return (
        translate("Tray", "Micro Wins is still here"),
        translate("Tray", "You’ll find it in the tray. Its menu has Quit."),
    )


def no_tray() -> str:
    """Said once, in the window, on a desktop without a tray."""
    return translate(
        "Tray",
        "This desktop has no tray, so closing the window ends Micro Wins. Starting it again brings it back.",
    )


# The menu


def today() -> str:
    return translate("Tray", "Today")


def ask_me_later() -> str:
    return translate("Tray", "Ask me later…")


def later(choice: Later) -> str:
    match choice:
        case Later.HOUR:
            return translate("Tray", "In an hour")
        case Later.EVENING:
            return translate("Tray", "This evening")


def pause_reminders() -> str:
    return translate("Tray", "Pause reminders…")


def pause(choice: Pause) -> str:
    match choice:
        case Pause.HOUR:
            return translate("Tray", "For an hour")
        case Pause.TODAY:
            return translate("Tray", "For today")
        case Pause.ALWAYS:
            return translate("Tray", "Until I say so")


def open_app() -> str:
    return translate("Tray", "Open Micro Wins")


def quit_app() -> str:
    return translate("Tray", "Quit")


# Reminders


def reminder(nudge: Nudge) -> tuple[str, str]:
    """Title and body of what is said."""
    match nudge.kind:
        case Kind.REMINDER:
            return _question(nudge.rows[0].win.size.action), _reminder_body(nudge.rows)
        case Kind.LOOK_BACK:
            return translate("Tray", "A look back at today?"), _look_back_body(nudge.kept)


def smaller(row: Row) -> tuple[str, str]:
    """The same promise at its bad-day size."""
    return _question(row.win.size.bad_day), translate(
        "Tray", "This size counts in full. Not today is fine too."
    )


def answer(choice: Answer) -> str:
    match choice:
        case Answer.KEPT:
            return translate("Tray", "Kept")
        case Answer.SMALLER:
            return translate("Tray", "Smaller today")
        case Answer.LATER:
            return translate("Tray", "Later")
        case Answer.OPEN:
            return translate("Tray", "Open")


def _question(action: str) -> str:
    return translate("Tray", "%1?", "a small step, asked as a question").replace("%1", action.rstrip(".?! "))


def _reminder_body(rows: tuple[Row, ...]) -> str:
    first, others = rows[0], len(rows) - 1
    parts = [translate("Tray", "%1.").replace("%1", common.about_opening(first.win.size.minutes))]
    if others:
        parts.append(
            translate("Tray", "One more is waiting.")
            if others == 1
            else translate("Tray", "%Ln more are waiting.", "", others)
        )
    elif first.total == 1:
        parts.append(translate("Tray", "You’ve kept this once."))
    elif first.total:
        parts.append(translate("Tray", "You’ve kept this %Ln times.", "", first.total))
    parts.append(translate("Tray", "Not today is fine too."))
    return " ".join(parts)


def _look_back_body(kept: int) -> str:
    way_out = translate("Tray", "A line about today is welcome, and so is none.")
    return f"{common.promises_kept(kept)}. {way_out}" if kept else way_out
