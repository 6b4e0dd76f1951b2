"""Words of the wizard's second page: find a size that feels doable."""

from typing import assert_never

from PySide6.QtCore import QLocale

from microwins.domain.win import Rung
from microwins.language import translate
from microwins.resizing.operators import Obstacle
from microwins.resizing.reading import Dimension, Reading
from microwins.ui.words.common import inside, minutes, quoted


def size_title() -> str:
    return translate("Wizard", "Find a size that feels doable")


def size_lead(goal: str) -> str:
    if not goal:
        return translate("Wizard", "Let’s find the step in front of you.")
    text = translate("Wizard", "%1 Let’s find the step in front of you.", "%1 is the goal, in quotes")
    end = "" if goal[-1:] in ".!?…。؟" else "."
    return text.replace("%1", quoted(f"{goal}{end}"))


def you() -> str:
    return translate("Wizard", "You")


def smaller_still() -> str:
    return translate("Wizard", "smaller still")


def today() -> str:
    return translate("Wizard", "today")


def later_if_you_want() -> str:
    return translate("Wizard", "later, if you want to")


def your_big_goal() -> str:
    return translate("Wizard", "your big goal")


def goal_size(goal: Reading) -> str:
    """The size of the big goal as its step is labelled: "5 hours, every day"; "" where it has none."""
    if goal.dimension is not Dimension.TIME or not (length := goal_minutes(goal)):
        return ""
    size = minutes(length)
    if goal.period == "day":
        return translate("Wizard", "%1, every day").replace("%1", size)
    if goal.period == "week":
        return translate("Wizard", "%1, every week").replace("%1", size)
    return size


def goal_minutes(goal: Reading) -> float | None:
    """How many minutes the goal asks for at once; None where it is no length of time."""
    units = {"hour": 60.0, "minute": 1.0, "second": 1 / 60}
    if goal.dimension is not Dimension.TIME or goal.quantity is None or goal.unit not in units:
        return None
    length = goal.quantity * units[goal.unit]
    return length if 0 < length <= 24 * 60 else None


def staircase(rung: Rung, larger: int) -> str:
    """The staircase in words: "Today: read one page, 5 min. Three larger steps kept for later."."""
    text = translate("Wizard", "Today: %1, %2.").replace("%2", minutes(rung.minutes))
    text = text.replace("%1", inside(rung.action))
    if larger == 0:
        return text
    if larger == 1:
        return f"{text} " + translate("Wizard", "One larger step kept for later.")
    numbers = {2: translate("Wizard", "Two"), 3: translate("Wizard", "Three"), 4: translate("Wizard", "Four")}
    more = translate("Wizard", "%1 larger steps kept for later.")
    return f"{text} " + more.replace("%1", numbers.get(larger, QLocale().toString(larger)))


def present_step(rung: Rung, smaller: Rung | None) -> str:
    """How large the step of today is, and which one is smaller still, in full: its label may be cut."""
    if smaller is None:
        return minutes(rung.minutes)
    text = translate(
        "Wizard", "%1. Smaller still: %2, %3.", "two steps: 5 min. Smaller still: open the book, 1 min."
    )
    text = text.replace("%1", minutes(rung.minutes)).replace("%3", minutes(smaller.minutes))
    return text.replace("%2", inside(smaller.action))


def told(why: str) -> str:
    """Why a step has its size, as `resizing.operators` says it; a library's own words stay as they are."""
    return translate("Ladder", why) if why else ""


def size_field() -> str:
    return translate("Wizard", "The step, in your words")


def how_sure() -> str:
    return translate("Wizard", "On a hard day, how sure are you that you’d do this?")


def not_sure_yet() -> str:
    return translate("Wizard", "not sure yet")


def feels_doable() -> str:
    return translate("Wizard", "feels doable")


def sureness(confidence: int | None) -> str:
    """What is said to an answer on the ruler."""
    if confidence is None:
        return translate("Wizard", "Slide, or press a number.\nAny answer is a good one.")
    if confidence <= 3:
        return translate("Wizard", "That’s a lot to carry today.\nShall we halve it?")
    if confidence < 7:
        text = translate(
            "Wizard", "%1 out of 10. Thanks for being honest.\nLet’s make it smaller, not try harder."
        )
    else:
        text = translate("Wizard", "%1 out of 10. That sounds doable.\nA good size to start with.")
    return text.replace("%1", QLocale().toString(confidence))


def yes_doable() -> str:
    return translate("Wizard", "Yes, this feels doable")


def keep_anyway() -> str:
    return translate("Wizard", "Keep this size anyway")


def nothing_final() -> str:
    return translate("Wizard", "Nothing here is final. You can resize it any day.")


def whats_in_the_way() -> str:
    return translate("Wizard", "What’s in the way?")


def obstacle(value: Obstacle) -> str:
    match value:
        case Obstacle.TOO_LONG:
            return translate("Wizard", "Too long")
        case Obstacle.TOO_MUCH:
            return translate("Wizard", "Too much")
        case Obstacle.TOO_OFTEN:
            return translate("Wizard", "Too often")
        case Obstacle.DONT_KNOW_WHERE:
            return translate("Wizard", "Where do I start?")
        case Obstacle.FORGET:
            return translate("Wizard", "I’ll forget")
        case Obstacle.SCARES:
            return translate("Wizard", "It scares me")
        case Obstacle.DONT_CARE:
            return translate("Wizard", "I don’t really care")
        case _:
            assert_never(value)


def remedy(value: Obstacle, anchor: str, days: int) -> str:
    """What was just done about it, in one or two short sentences."""
    match value:
        case Obstacle.TOO_LONG:
            return translate("Wizard", "Shorter now.\nHow sure are you about this one?")
        case Obstacle.TOO_MUCH:
            return translate("Wizard", "Less now.\nHow sure are you about this one?")
        case Obstacle.TOO_OFTEN:
            if days == 1:
                return translate("Wizard", "One day a week is plenty.\nHow sure are you now?")
            return translate("Wizard", "%Ln days a week leave room to rest.\nHow sure are you now?", "", days)
        case Obstacle.DONT_KNOW_WHERE:
            return translate("Wizard", "This is where to start.\nHow sure are you about it?")
        case Obstacle.FORGET:
            text = translate("Wizard", "“%1” will remind you.\nHow sure are you now?")
            return text.replace("%1", anchor)
        case Obstacle.SCARES:
            return translate(
                "Wizard", "A gentler step, and you can stop any time.\nHow sure are you about it?"
            )
        case Obstacle.DONT_CARE:
            return translate("Wizard", "Then another one may suit you better.")
        case _:
            assert_never(value)


def stuck_title() -> str:
    return translate("Wizard", "Small enough for now")


def stuck_line() -> str:
    return translate("Wizard", "Maybe noticing comes first, or another day. Both are fine.")


def notice_it() -> str:
    return translate("Wizard", "Just notice it for now")


def not_now() -> str:
    return translate("Wizard", "Not now, keep it for later")


# The four checks


def does_it_feel() -> str:
    return translate("Wizard", "Does it feel…")


def check(name: str) -> tuple[str, str, str]:
    """A check's word, its question, and what helps where the box stays empty."""
    return {
        "easy": (
            translate("Wizard", "Easy"),
            translate("Wizard", "Could you do it tired?"),
            translate("Wizard", "A smaller step is one tap away."),
        ),
        "meaningful": (
            translate("Wizard", "Meaningful"),
            translate("Wizard", "Does it matter to you?"),
            translate("Wizard", "If it matters to you, tick it."),
        ),
        "specific": (
            translate("Wizard", "Specific"),
            translate("Wizard", "Would you know it’s done?"),
            translate("Wizard", "Name one thing, and how much."),
        ),
        "repeatable": (
            translate("Wizard", "Repeatable"),
            translate("Wizard", "Could it happen tomorrow too?"),
            translate("Wizard", "The next page gives it a place."),
        ),
    }[name]
