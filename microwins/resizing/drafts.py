"""An unfinished conversation as plain data for the store, and back.

What is read may be older, newer, edited by hand or broken: whatever makes no sense is left out, and the
conversation opens at the last page that still has what it needs. Words that speak of danger are not stored
unless the person said so.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import time
from typing import TypeVar

from microwins.domain.win import EVERY_DAY, MAX_DREAM, MAX_MINUTES, MAX_TEXT, WORKDAYS, Energy, Rung
from microwins.resizing import saying, sizing
from microwins.resizing.conversation import Page, State, danger, start
from microwins.resizing.operators import MAX_ROUNDS, Obstacle
from microwins.resizing.placing import MAX_REMINDERS, Place
from microwins.resizing.saying import OWN, Saying
from microwins.resizing.sizing import Sizing
from microwins.resizing.suggestion import Suggestion
from microwins.resizing.tongue import ENGLISH, known

VERSION = 1
_MAX_RUNGS = 40
_T = TypeVar("_T")
_D = TypeVar("_D")
_Json = dict[str, object]


def to_draft(state: State) -> dict[str, object] | None:
    """`state` as JSON-able data; None where there is nothing to keep, or nothing that may be kept."""
    if danger(state) is not None and not state.said.keep_words:
        return None
    if state == State(said=Saying(energy=state.said.energy, language=state.said.language)):
        return None
    said, place = state.said, state.place
    return {
        "version": VERSION,
        "page": state.page.value,
        "left": state.left.value,
        "said": {
            "text": said.text,
            "energy": said.energy.value,
            "part": said.part,
            "doing": said.doing,
            "answered": said.answered,
            "own": said.own,
            "picked": said.picked,
            "shown": said.shown,
            "starters": said.starters,
            "keep_words": said.keep_words,
            "ideas": said.ideas,
        },
        "choice": _suggestion_out(state.choice) if state.choice else None,
        "size": _sizing_out(state.size) if state.size else None,
        "place": {
            "anchor": place.anchor,
            "weekdays": place.weekdays,
            "reminders": [moment.strftime("%H:%M") for moment in place.reminders],
            "bad_day": place.bad_day,
        },
        "win_id": state.win_id,
        "goal_id": state.goal_id,
    }


def from_draft(draft: object, language: str = ENGLISH) -> State:
    """The State of `draft`, as far as it makes sense; a fresh one where nothing does. Never raises.

    language: the code of the one that the app speaks now, whichever it spoke then.
    """
    data = _dict(draft)
    if data.get("version") != VERSION:
        return start(language=language)
    choice, size = _suggestion_in(data.get("choice")), _sizing_in(data.get("size"))
    whole = choice is not None and size is not None
    win_id = _whole(data.get("win_id"), 1, 2**63) if whole else None
    page = _member(Page, data.get("page"), Page.SAY)
    if not whole and page is not Page.SUPPORT:
        page = Page.SAY
    state = State(
        page=page,
        said=_saying_in(data.get("said"), known(language)),
        choice=choice if whole else None,
        size=size if whole else None,
        place=_place_in(data.get("place")),
        win_id=win_id,
        goal_id=_whole(data.get("goal_id"), 1, 2**63),
        left=_member(Page, data.get("left"), Page.SAY) if whole else Page.SAY,
    )
    return _on_a_page_that_fits(state)


def _on_a_page_that_fits(state: State) -> State:
    """Support only stands where it is called for, and a resizing never goes back before its first page."""
    if danger(state) is not None:
        left = state.first_page if state.left is Page.SUPPORT else state.left
        return replace(state, page=Page.SUPPORT, left=left)
    if state.page is Page.SUPPORT or (state.page is Page.SAY and state.win_id is not None):
        return replace(state, page=state.first_page)
    return state


def _saying_in(value: object, language: str) -> Saying:
    data = _dict(value)
    said = Saying(
        text=_text(data.get("text"), MAX_DREAM) or "",
        energy=_member(Energy, data.get("energy"), Energy.SOME),
        part=_whole(data.get("part"), 0, 10_000) or 0,
        doing=_text(data.get("doing")) or "",
        answered=_whole(data.get("answered"), 0, 100),
        own=_text(data.get("own")) or "",
        picked=_whole(data.get("picked"), OWN, 10_000),
        shown=_whole(data.get("shown"), 0, 10_000) or 0,
        starters=data.get("starters") is True,
        keep_words=data.get("keep_words") is True,
        language=language,
        ideas=data.get("ideas") is True,
    )
    return saying.fitting(said)


def _place_in(value: object) -> Place:
    data = _dict(value)
    times = {moment for each in _list(data.get("reminders"))[:100] if (moment := _time(each)) is not None}
    return Place(
        anchor=_text(data.get("anchor")),
        weekdays=_whole(data.get("weekdays"), 1, EVERY_DAY) or WORKDAYS,
        reminders=tuple(sorted(times)[:MAX_REMINDERS]),
        bad_day=_text(data.get("bad_day")),
    )


def _suggestion_out(choice: Suggestion) -> _Json:
    return {
        "action": choice.action,
        "anchor": choice.anchor,
        "minutes": choice.minutes,
        "bad_day": choice.bad_day,
        "rungs": _rungs_out(choice.rungs),
        "area": choice.area,
        "source": choice.source,
    }


def _suggestion_in(value: object) -> Suggestion | None:
    data = _dict(value)
    action, minutes = _text(data.get("action")), _minutes(data.get("minutes"))
    rungs = _rungs_in(data.get("rungs"))
    if not action or minutes is None or not rungs:
        return None
    return Suggestion(
        action,
        _text(data.get("anchor")) or "",
        minutes,
        _text(data.get("bad_day")) or "",
        rungs,
        _text(data.get("area")) or "none",
        _text(data.get("source")) or "own",
    )


def _sizing_out(size: Sizing) -> _Json:
    return {
        "base": _rungs_out(size.base),
        "rungs": _rungs_out(size.rungs),
        "at": size.at,
        "words": size.words,
        "confidence": size.confidence,
        "ticks": [[name, on] for name, on in size.ticks],
        "rounds": size.rounds,
        "remedy": size.remedy.value if size.remedy else None,
    }


def _sizing_in(value: object) -> Sizing | None:
    data = _dict(value)
    rungs, base = _rungs_in(data.get("rungs")), _rungs_in(data.get("base"))
    at = _whole(data.get("at"), 0, len(rungs) - 1)
    if not rungs or at is None:
        return None
    size = Sizing(
        base=base or rungs,
        rungs=rungs,
        at=at,
        confidence=_whole(data.get("confidence"), 0, 10),
        rounds=_whole(data.get("rounds"), 0, MAX_ROUNDS) or 0,
        remedy=_member(Obstacle, data.get("remedy"), None),
    )
    for pair in _list(data.get("ticks"))[:100]:
        match pair:
            case [str() as name, bool() as on]:
                size = sizing.ticked(size, name, on)
    words = _text(data.get("words"))
    return size if words is None else sizing.edited(size, words)


def _rungs_out(rungs: tuple[Rung, ...]) -> list[_Json]:
    return [
        {"action": r.action, "minutes": r.minutes, "operators": list(r.operators), "why": r.why}
        for r in rungs
    ]


def _rungs_in(value: object) -> tuple[Rung, ...]:
    """The rungs that make sense; () unless they are strictly easier downward."""
    rungs: list[Rung] = []
    for each in _list(value)[:_MAX_RUNGS]:
        data = _dict(each)
        action, minutes = _text(data.get("action")), _minutes(data.get("minutes"))
        if not action or not action.strip() or minutes is None or (rungs and minutes >= rungs[-1].minutes):
            return ()
        operators = tuple(o for o in _list(data.get("operators")) if isinstance(o, str))
        rungs.append(Rung(action, minutes, operators, _text(data.get("why")) or ""))
    return tuple(rungs)


# Values of a kind, or what stands for their absence


def _dict(value: object) -> _Json:
    return value if isinstance(value, dict) else {}


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _text(value: object, limit: int = MAX_TEXT) -> str | None:
    return saying.typed(value)[:limit] if isinstance(value, str) else None


def _whole(value: object, low: int, high: int) -> int | None:
    fits = isinstance(value, int) and not isinstance(value, bool) and low <= value <= high
    return value if fits and isinstance(value, int) else None


def _minutes(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return float(value) if 0 < value <= MAX_MINUTES else None


def _time(value: object) -> time | None:
    try:
        return time.fromisoformat(value) if isinstance(value, str) and len(value) == 5 else None
    except ValueError:
        return None


def _member(kind: Callable[[str], _T], value: object, otherwise: _D) -> _T | _D:
    try:
        return kind(value) if isinstance(value, str) else otherwise
    except ValueError:
        return otherwise
