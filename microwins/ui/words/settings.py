"""Words of Settings, of what opens from it, and of the archive."""

from microwins.domain.win import Goal, MicroWin
from microwins.language import translate
from microwins.ui.words import common


def page() -> str:
    return translate("Settings", "Settings")


# Look


def look() -> str:
    return translate("Settings", "Look")


def theme() -> str:
    return translate("Settings", "Theme")


def theme_choice(choice: str) -> str:
    return {
        "system": translate("Settings", "As the system"),
        "light": translate("Settings", "Light"),
        "dark": translate("Settings", "Dark"),
    }[choice]


def language() -> str:
    return translate("Settings", "Language")


def language_hint() -> str:
    return translate("Settings", "Micro Wins speaks it after you quit and open it again.")


def text_size() -> str:
    return translate("Settings", "Text size")


def percent(number: int) -> str:
    return translate("Settings", "%1%", "a text size, e.g. 115%").replace("%1", str(number))


def less_motion() -> str:
    return translate("Settings", "Less motion")


def less_motion_hint() -> str:
    return translate("Settings", "Everything arrives at once, without moving there.")


# Days


def days() -> str:
    return translate("Settings", "Days")


def day_start() -> str:
    return translate("Settings", "A new day starts at")


def day_start_hint() -> str:
    return translate("Settings", "A late evening still belongs to the day before.")


def first_weekday() -> str:
    return translate("Settings", "A week starts on")


# Reminders


def reminders() -> str:
    return translate("Settings", "Reminders")


def reminders_a_day() -> str:
    return translate("Settings", "At most a day")


def look_back_day() -> str:
    return translate("Settings", "Weekly look-back")


def look_back_day_hint() -> str:
    return translate("Settings", "Today offers it quietly, from that day on for two days more.")


def reminders_a_day_hint() -> str:
    return translate("Settings", "With 0 it stays quiet.")


def catch_up() -> str:
    return translate("Settings", "A reminder may come late")


def catch_up_for(minutes: int) -> str:
    match minutes:
        case 0:
            return translate("Settings", "Not at all")
        case 60:
            return translate("Settings", "By an hour")
        case 180:
            return translate("Settings", "By three hours")
        case _:
            return translate("Settings", "By half a day")


def catch_up_hint() -> str:
    return translate("Settings", "Once, gently, after sleep or a film.")


def quiet_hours_hint() -> str:
    return translate("Settings", "A reminder set inside them stays silent.")


def less_of(name: str) -> str:
    return translate("Settings", "%1: one less").replace("%1", name)


def more_of(name: str) -> str:
    return translate("Settings", "%1: one more").replace("%1", name)


def quiet_hours() -> str:
    return translate("Settings", "Quiet hours")


def quiet_from() -> str:
    return translate("Settings", "Quiet from")


def quiet_to() -> str:
    return translate("Settings", "Quiet until")


def look_back() -> str:
    return translate("Settings", "Evening look back")


def look_back_at() -> str:
    return translate("Settings", "Time of the evening look back")


def look_back_hint() -> str:
    return translate("Settings", "One message about the day, with room for a line.")


def between() -> str:
    return translate("Settings", "until", "between two times: 22:00 until 07:00")


def add_time() -> str:
    return translate("Settings", "Add a time")


def remove_time() -> str:
    return translate("Settings", "Remove this time")


def time_number(number: int) -> str:
    return translate("Settings", "Reminder %1").replace("%1", str(number))


# The app


def app() -> str:
    return translate("Settings", "The app")


def close_to_tray() -> str:
    return translate("Settings", "Stay in the tray when the window closes")


def start_with_session() -> str:
    return translate("Settings", "Start when I log in")


def more() -> str:
    return translate("Settings", "More")


def archive() -> str:
    return translate("Settings", "Archive and later")


def shortcuts() -> str:
    return translate("Settings", "Shortcuts")


def about() -> str:
    return translate("Settings", "About Micro Wins")


def about_lines(version: str, qt: str) -> tuple[str, ...]:
    return (
        translate("Settings", "Version %1, on Qt %2.").replace("%1", version).replace("%2", qt),
        translate("Settings", "Bring a goal that feels too big. Keep it small, and let it add up."),
        translate("Settings", "Everything stays on this laptop: no account, no network."),
        translate("Settings", "Free software under the MIT licence. The typeface is Inter, OFL 1.1."),
    )


# The archive


def archive_title() -> str:
    return translate("Settings", "Archive and later")


def archived_heading() -> str:
    return translate("Settings", "Archived")


def archived_hint() -> str:
    return translate("Settings", "Off the list, with all their evidence.")


def later_heading() -> str:
    return translate("Settings", "Kept for later")


def later_hint() -> str:
    return translate("Settings", "Goals that wait until you want to resize them.")


def bring_back() -> str:
    return translate("Settings", "Bring back")


def bring_back_named(win: MicroWin) -> str:
    return translate("Settings", "Bring back %1").replace("%1", common.quoted(win.size.action))


def resize() -> str:
    return translate("Settings", "Resize it")


def resize_named(goal: Goal) -> str:
    return translate("Settings", "Resize %1").replace("%1", common.quoted(goal.dream))


def let_go() -> str:
    return translate("Settings", "Let it go")


def let_go_named(goal: Goal) -> str:
    return translate("Settings", "Let go of %1").replace("%1", common.quoted(goal.dream))


def nothing_archived() -> str:
    return translate("Settings", "Nothing is archived. A promise that has had its time can rest here.")


def nothing_later() -> str:
    return translate("Settings", "No goal is waiting.")


# Shortcuts


def shortcut_lines() -> tuple[tuple[str, str], ...]:
    """Key combinations as Qt writes them, each with what it does."""
    return (
        ("Ctrl+1", translate("Settings", "Today")),
        ("Ctrl+2", translate("Settings", "Evidence")),
        ("Ctrl+N", translate("Settings", "Resize a goal")),
        ("Up / Down", translate("Settings", "Move between promises")),
        ("Space", translate("Settings", "Keep, or take it back")),
        ("R", translate("Settings", "Rest today")),
        ("Shift+Space", translate("Settings", "Keep the hard-day version")),
        ("Shift+R", translate("Settings", "Rest until a day")),
        ("T", translate("Settings", "Too big today?")),
        ("Ctrl+Down", translate("Settings", "Make it smaller")),
        ("Ctrl+Up", translate("Settings", "A little bigger")),
        ("Alt+Up / Alt+Down", translate("Settings", "Move it in the list")),
        ("F2", translate("Settings", "Edit")),
        ("Ctrl+Z", translate("Settings", "Undo")),
        ("Ctrl+Shift+Z", translate("Settings", "Redo")),
        ("Ctrl+H", translate("Settings", "History")),
        ("Alt+Left", translate("Settings", "Back")),
        ("Esc", translate("Settings", "Back; or finish later, with everything saved")),
        ("Ctrl+,", translate("Settings", "Settings")),
        ("F1", translate("Settings", "This list")),
    )
