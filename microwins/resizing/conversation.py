"""The wizard as data. The window draws a State and sends replies; nothing here knows of windows.

    State                  everything that was said so far, frozen
    answer(state, reply)   the State after one of `replies`; a reply that makes no sense here changes nothing
    back(state)            the page before; what was said stays said
    plan(state)            what the journal adopts at the end

Pages: say it big, (support instead, where someone may be in danger), find a size, give it a place, keep it.
"""

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import assert_never

from microwins.domain.errors import Reason, Refused
from microwins.domain.win import (
    MAX_DREAM,
    Energy,
    Goal,
    MicroWin,
    Plan,
    clean,
    said,
    sentence,
)
from microwins.resizing import placing, replies, saying, sizing
from microwins.resizing.ladder import own_step
from microwins.resizing.operators import BAD_DAY_MINUTES, EASY_MINUTES, Obstacle
from microwins.resizing.placing import Place
from microwins.resizing.saying import Saying
from microwins.resizing.sizing import Sizing
from microwins.resizing.suggestion import Suggestion
from microwins.resizing.support import Concern
from microwins.resizing.tongue import ENGLISH, known, told_in, tongue


class Page(StrEnum):
    """What is on the screen, in the order of the wizard."""

    SAY = "say"
    SUPPORT = "support"  # stands in for everything after `SAY` where someone may be in danger
    SIZE = "size"
    PLACE = "place"
    KEEP = "keep"


@dataclass(frozen=True, slots=True)
class State:
    """Everything said so far.

    choice: the suggestion that was taken to step two. size: step two, once a suggestion was taken.
    win_id: the micro-win that is being resized, None for a new one. goal_id: the goal kept for later that
    this grew from, if any. left: the page that `SUPPORT` stands in for.
    """

    page: Page = Page.SAY
    said: Saying = field(default_factory=Saying)
    choice: Suggestion | None = None
    size: Sizing | None = None
    place: Place = field(default_factory=Place)
    win_id: int | None = None
    goal_id: int | None = None
    left: Page = Page.SAY

    @property
    def first_page(self) -> Page:
        """Where this conversation begins: a micro-win that exists is only ever resized."""
        return Page.SAY if self.win_id is None else Page.SIZE

    @property
    def anchor(self) -> str:
        """The cue: the person's own, else the suggested one."""
        suggested = self.choice.anchor if self.choice else ""
        return suggested if self.place.anchor is None else self.place.anchor

    @property
    def in_another_language(self) -> bool:
        """Whether the step is in another language than the app's."""
        return told_in(self.action, self.said.language) != self.said.language

    @property
    def bad_day(self) -> str:
        """The bad-day version: the person's own, else the suggested one."""
        if self.place.bad_day is not None or self.choice is None:
            return self.place.bad_day or ""
        as_it_is = self.win_id is not None and self.action == self.choice.action
        if self.size is None or as_it_is:
            return self.choice.bad_day
        language = told_in(self.action, self.said.language)
        return sizing.hard_day(self.size, self.choice.bad_day, tongue(language).breath)

    @property
    def action(self) -> str:
        """The action on offer, as it stands now; "" before step two."""
        return self.size.rung.action if self.size else ""

    @property
    def sentence(self) -> str:
        """The whole promise as it would be kept."""
        return sentence(self.anchor.strip(), self.action)

    @property
    def stuck(self) -> bool:
        """Whether the loop is over and noticing, or "not now", is what is offered."""
        return self.size is not None and self.size.spent and not self.size.doable


def start(
    text: str = "", energy: Energy = Energy.SOME, goal: Goal | None = None, language: str = ENGLISH
) -> State:
    """A new conversation; with `goal`, about one that was kept for later.

    language: the code of the one that the app speaks; for one there is nothing known of, English.
    """
    wish = saying.typed(text) if goal is None else goal.dream[:MAX_DREAM]
    said = Saying(text=wish, energy=energy, language=known(language))
    return State(said=said, goal_id=None if goal is None else goal.id)


def starting_small(energy: Energy = Energy.SOME, language: str = ENGLISH) -> State:
    """A new conversation that begins with three ready tiny micro-wins to choose from."""
    return State(said=Saying(energy=energy, starters=True, language=known(language)))


def speaking(state: State, language: str) -> State:
    """`state` where the app speaks `language` from here on; what was chosen keeps its words."""
    return replace(state, said=saying.fitting(replace(state.said, language=known(language))))


def resizing(win: MicroWin, language: str = ENGLISH) -> State:
    """A conversation about another size for a micro-win that exists. It begins at step two."""
    size, language = win.size, known(language)
    rungs = win.rungs or own_step(size.action, language=told_in(size.action, language)).rungs
    choice = Suggestion(size.action, size.anchor, size.minutes, size.bad_day, rungs, win.goal.area, "own")
    return State(
        page=Page.SIZE,
        said=Saying(text=win.goal.dream, language=language),
        choice=choice,
        size=sizing.begin(rungs, size.action, size.minutes),
        place=Place(weekdays=size.weekdays, reminders=win.reminders),
        win_id=win.id,
    )


def answer(state: State, reply: replies.Reply) -> State:
    """The State after `reply`. Never raises; a reply that makes no sense here changes nothing."""
    match reply:
        case replies.Next():
            return _onward(state)
        case replies.Back():
            return back(state)
        case replies.KeepWords(on):
            kept = replace(state.said, keep_words=on)
            return replace(state, said=kept) if state.page is Page.SUPPORT else state
    if isinstance(reply, replies.SayingReply):
        return replace(state, said=saying.answer(state.said, reply)) if state.page is Page.SAY else state
    if isinstance(reply, replies.SizingReply):
        return _sized(state, state.size, reply) if state.page is Page.SIZE and state.size else state
    return replace(state, place=placing.answer(state.place, reply)) if state.page is Page.PLACE else state


def back(state: State) -> State:
    """The page before, with everything that was said; the first page stays."""
    before = {Page.SUPPORT: state.left, Page.SIZE: Page.SAY, Page.PLACE: Page.SIZE, Page.KEEP: Page.PLACE}
    return state if state.page is state.first_page else replace(state, page=before[state.page])


def danger(state: State) -> Concern | None:
    """What calls for support instead of going on, in anything that was typed on any page."""
    found = saying.concern(state.said)
    if found is not None and found.tier == "block":
        return found
    for text in (state.action, state.bad_day, state.anchor):
        found = saying.concern_of(text)
        if found is not None and found.tier == "block":
            return found
    return None


def can_go_on(state: State) -> bool:
    """Whether `Next` leads anywhere from here."""
    match state.page:
        case Page.SAY:
            return danger(state) is not None or saying.choice(state.said) is not None
        case Page.SUPPORT | Page.KEEP:
            return False
        case _:
            return bool(clean(state.action, MAX_DREAM))


def checks(state: State) -> dict[str, bool]:
    """The four boxes of step two: live from the engine, and above it what the person said."""
    if state.size is None:
        return dict.fromkeys(sizing.CHECKS, False)
    reading = saying.read_goal(state.said)
    return sizing.checks(state.size, state.sentence, reading, state.said.energy)


def plan(state: State) -> Plan:
    """What the journal adopts. Raises Refused(EMPTY) before a size was found."""
    if state.size is None or state.choice is None:
        raise Refused(Reason.EMPTY)
    settled, at = sizing.ladder(state.size)
    action = said(settled[at].action)
    return Plan(
        dream=clean(state.said.text, MAX_DREAM) or action,
        area=state.choice.area,
        action=action,
        anchor=clean(state.anchor),
        minutes=settled[at].minutes,
        bad_day=clean(state.bad_day) or action,
        weekdays=state.place.weekdays,
        reminders=state.place.reminders,
        rungs=settled,
        confidence=state.size.confidence,
        later=saying.others(state.said),
    )


def _onward(state: State) -> State:
    if not can_go_on(state):
        return state
    if danger(state) is not None:
        return replace(state, page=Page.SUPPORT, left=state.page)
    match state.page:
        case Page.SAY:
            return _taken(state, saying.choice(state.said))
        case Page.SIZE:
            return replace(state, page=Page.PLACE)
        case _:
            return replace(state, page=Page.KEEP)


def _taken(state: State, choice: Suggestion | None) -> State:
    """On to step two with `choice`. The same choice again finds its size as it was left."""
    if choice is not None and (state.size is None or choice != state.choice):
        fresh = replace(state.place, anchor=None, bad_day=None)
        size = sizing.begin(choice.rungs, choice.action, choice.minutes)
        return replace(state, page=Page.SIZE, choice=choice, size=size, place=fresh)
    return replace(state, page=Page.SIZE)


def _sized(state: State, size: Sizing, reply: replies.SizingReply) -> State:
    match reply:
        case replies.Smaller():
            moved = sizing.smaller(size)
            fewer_days = moved is not size and size.confidence in {3, 4}
            place = placing.fewer_days(state.place) if fewer_days else state.place
            return replace(state, size=moved, place=place)
        case replies.Bigger():
            return replace(state, size=sizing.bigger(size))
        case replies.SteppedTo(at):
            return replace(state, size=sizing.step_to(size, at))
        case replies.Edited(words):
            return replace(state, size=sizing.edited(size, saying.typed(words)))
        case replies.Rated(confidence):
            return replace(state, size=sizing.rated(size, confidence))
        case replies.Ticked(name, on):
            return replace(state, size=sizing.ticked(size, name, on))
        case replies.InTheWay(obstacle):
            return _unblocked(state, size, obstacle)
        case replies.Observe():
            return _observing(state, size)
        case _:  # pragma: no cover
            assert_never(reply)


def _unblocked(state: State, size: Sizing, obstacle: Obstacle) -> State:
    """What is in the way, answered: by the size, by fewer days, by the cue, or by other content."""
    if size.spent:
        return state
    if obstacle is Obstacle.SCARES and not sizing.has_gentle(size):
        nearer = _sitting(state, size)
        if nearer is not state:
            return nearer
    state = replace(state, size=sizing.in_the_way(size, obstacle))
    match obstacle:
        case Obstacle.TOO_OFTEN:
            return replace(state, place=placing.fewer_days(state.place))
        case Obstacle.FORGET if not state.anchor:
            return replace(state, place=replace(state.place, anchor=saying.anchors(state.said)[0]))
        case Obstacle.DONT_CARE if state.win_id is None:
            return replace(state, page=Page.SAY, said=saying.looking_elsewhere(state.said))
        case _:
            return state


def _observing(state: State, size: Sizing) -> State:
    """Noticing instead of doing: the area's observe step, at a size of two minutes or less."""
    noticing = saying.observing(state.said)
    rung = next((r for r in noticing.rungs if r.minutes <= BAD_DAY_MINUTES), noticing.rungs[-1])
    fresh = sizing.begin(noticing.rungs, rung.action, rung.minutes)
    place = replace(state.place, anchor=state.anchor or noticing.anchor, bad_day=noticing.rungs[-1].action)
    return replace(state, size=replace(fresh, rounds=size.rounds), place=place)


def _sitting(state: State, size: Sizing) -> State:
    """Staying near what frightens for ten minutes at most, less than the step on offer takes."""
    near, most = saying.sitting_with(state.said), min(EASY_MINUTES, size.rung.minutes * 0.99)
    rung = next((r for r in near.rungs if r.minutes <= most), None) if near else None
    if near is None or rung is None:
        return state
    fresh = sizing.begin(near.rungs, rung.action, rung.minutes)
    return replace(state, size=replace(fresh, rounds=size.rounds + 1, remedy=Obstacle.SCARES))
