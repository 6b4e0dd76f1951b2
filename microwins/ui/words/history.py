"""Words of History: what a person did, one line a deed, and taking it back."""

from datetime import date, datetime, timedelta
from typing import assert_never

from microwins.domain.deeds import Deed, Verb
from microwins.domain.offering import Misfit
from microwins.domain.pacing import Answer
from microwins.domain.win import Energy
from microwins.language import translate
from microwins.ui.words import common
from microwins.ui.words.common import Form, date_of


def page() -> str:
    return translate("History", "History")


def intro() -> str:
    return translate("History", "What you did, newest first. Any one of it can be taken back.")


def nothing_yet() -> str:
    return translate("History", "Nothing yet. What you do appears here, and can be taken back.")


def earlier() -> str:
    return translate("History", "Show earlier")


def taken_back() -> str:
    return translate("History", "Taken back")


def undo_named(deed: Deed) -> str:
    """What a screen reader says of the button: "Undo: Wednesday 21:04: kept “Open my notes”"."""
    return _of(translate("History", "Undo: %1"), told(deed))


def undone(deed: Deed) -> str:
    """ "Undone: kept “Open my notes”." """
    return _of(translate("History", "Undone: %1."), common.inside(what(deed)))


def redone(deed: Deed) -> str:
    return _of(translate("History", "Done again: %1."), common.inside(what(deed)))


def told(deed: Deed) -> str:
    """ "Wednesday 21:04: kept “Open my notes”"."""
    at = moment(deed)
    when = translate("History", "%1 %2: %3", "a weekday, a time and what was done")
    when = when.replace("%1", common.weekday(at.date())).replace("%2", common.clock(at.time()))
    return when.replace("%3", common.inside(what(deed)))


def moment(deed: Deed) -> datetime:
    """When it was done, on the clock of this place."""
    return datetime.fromtimestamp(deed.at_us / 1e6).astimezone()


def day(on: date, today: date) -> str:
    """The heading over the deeds of a day."""
    if on == today:
        return translate("History", "Today")
    if on == today - timedelta(days=1):
        return translate("History", "Yesterday")
    name = date_of(on, Form.FULL)
    return name if on.year == today.year else common.with_year(name, on.year)


def at(deed: Deed) -> str:
    """The line under a deed: when, and for which day if that was another."""
    then = moment(deed)
    clock = common.clock(then.time())
    meant = _day(deed.detail.get("day"))
    if meant is None or meant == then.date():
        return clock
    text = translate("History", "%1 · for %2", "a time, and the day that something was done for")
    return text.replace("%1", clock).replace("%2", date_of(meant, Form.INSIDE))


def what(deed: Deed) -> str:  # noqa: C901  one case a verb
    """What was done, as a sentence without its full stop: "Kept “Open my notes”"."""
    detail = deed.detail
    match deed.verb:
        case Verb.KEEP:
            return _about(translate("History", "Kept %1"), detail)
        case Verb.KEEP_SMALL:
            return _about(translate("History", "Kept the small version of %1"), detail)
        case Verb.REST:
            return _about(translate("History", "Rested from %1"), detail)
        case Verb.REST_ALL:
            return translate("History", "Rested from everything that was open")
        case Verb.CLEAR:
            return _about(translate("History", "Made the day quiet again for %1"), detail)
        case Verb.ADOPT:
            return _about(translate("History", "Took on %1"), detail)
        case Verb.EDIT:
            return _edited(detail)
        case Verb.RESIZE:
            return _sized(translate("History", "Gave %1 another size"), detail)
        case Verb.SMALLER:
            return _sized(translate("History", "Made %1 smaller"), detail)
        case Verb.BIGGER:
            return _sized(translate("History", "Made %1 a little bigger"), detail)
        case Verb.MOVE:
            return _about(translate("History", "Moved %1 in the list"), detail)
        case Verb.ARCHIVE:
            return _about(translate("History", "Archived %1"), detail)
        case Verb.RESTORE:
            return _about(translate("History", "Brought back %1"), detail)
        case Verb.WRITE_NOTE:
            return translate("History", "Wrote a note")
        case Verb.SAY_ENERGY:
            return _energy(detail.get("level"))
        case Verb.RATE:
            text = _about(translate("History", "Said how doable %1 feels: %2 of 10"), detail)
            return text.replace("%2", str(detail.get("confidence", "–")))
        case Verb.REST_SPAN:
            return _rested(detail)
        case Verb.BACK:
            if "action" not in detail:
                return translate("History", "Came back from a rest")
            return _about(translate("History", "Came back from a rest from %1"), detail)
        case Verb.MISFIT:
            return _misfit(detail)
        case Verb.ANSWER:
            return _answer(detail)
        case Verb.KEEP_FOR_LATER:
            return _later(detail)
        case Verb.DROP_LATER:
            return _of(translate("History", "Let go of %1"), _quoted(detail.get("dream"), a_goal()))
        case Verb.IMPORT:
            return _brought(detail)
        case Verb.RECOVER:
            return translate("History", "Brought back what could be read of a damaged record")
        case Verb.UNDO:
            return translate("History", "Took something back")
        case Verb.REDO:
            return translate("History", "Did something again")
        case Verb.ASK | Verb.MARK:
            return translate("History", "Micro Wins noted something for itself")
        case Verb.OTHER:
            return translate("History", "Something a newer Micro Wins knows")
        case _:
            assert_never(deed.verb)


def a_promise() -> str:
    """Where its words were erased."""
    return translate("History", "a promise")


def a_goal() -> str:
    return translate("History", "a goal")


def _about(text: str, detail: dict[str, object]) -> str:
    return _of(text, _quoted(detail.get("action"), a_promise()))


def _of(text: str, name: str) -> str:
    return text.replace("%1", name)


def _quoted(words: object, otherwise: str) -> str:
    return common.quoted(str(words)) if words else otherwise


def _day(text: object) -> date | None:
    try:
        return date.fromisoformat(str(text)) if text else None
    except ValueError:
        return None


def _edited(detail: dict[str, object]) -> str:
    now = detail.get("now")
    if now and now != detail.get("action"):
        return _about(translate("History", "Changed %1 to %2"), detail).replace("%2", common.quoted(str(now)))
    return _about(translate("History", "Edited %1"), detail)


def _sized(text: str, detail: dict[str, object]) -> str:
    said, now = _about(text, detail), detail.get("now")
    if not now:
        return said
    whole = translate("History", "%1: %2", "what was done, and the new words of a promise")
    return whole.replace("%1", said).replace("%2", common.quoted(str(now)))


def _energy(level: object) -> str:
    if level not in {each.value for each in Energy}:
        return translate("History", "Said how much energy there was")
    return _of(translate("History", "Energy: %1"), common.inside(common.energy(Energy(str(level)))))


def _rested(detail: dict[str, object]) -> str:
    first, last = _day(detail.get("first")), _day(detail.get("last"))
    if "action" in detail:
        said = _about(translate("History", "Planned a rest from %1"), detail)
    else:
        said = translate("History", "Planned a rest")
    if first is None:
        return said
    if last is None:
        span = translate("History", "%1, from %2 on", "a rest, and its first day")
    elif last == first:
        span = translate("History", "%1, on %2", "a rest, and its day")
    else:
        span = translate("History", "%1, %2 to %3", "a rest, its first and its last day")
    span = span.replace("%1", said).replace("%2", date_of(first, Form.SHORT))
    return span if last is None else span.replace("%3", date_of(last, Form.SHORT))


def _misfit(detail: dict[str, object]) -> str:
    from microwins.ui.words import care

    said = _about(translate("History", "Said that %1 didn’t fit"), detail)
    reason = detail.get("reason")
    if reason not in {each.value for each in Misfit}:
        return said
    whole = translate("History", "%1: %2", "what was done, and why")
    return whole.replace("%1", said).replace("%2", common.quoted(care.misfit(Misfit(str(reason)))))


def _answer(detail: dict[str, object]) -> str:
    said = detail.get("answer")
    if said == Answer.BIGGER:
        return _sized(translate("History", "Let %1 grow"), detail)
    if said == Answer.SMALLER:
        return _sized(translate("History", "Let %1 be smaller"), detail)
    if said == Answer.DONT_ASK:
        return _about(translate("History", "Wished for no more questions about %1"), detail)
    return _about(translate("History", "Kept the size of %1"), detail)


def _later(detail: dict[str, object]) -> str:
    count, dream = detail.get("count"), _quoted(detail.get("dream"), a_goal())
    if isinstance(count, int) and count > 1:
        return _of(translate("History", "Kept %1 and others for later"), dream)
    return _of(translate("History", "Kept %1 for later"), dream)


def _brought(detail: dict[str, object]) -> str:
    file = _quoted(detail.get("file"), translate("History", "a file"))
    return _of(translate("History", "Brought history from %1"), file)
