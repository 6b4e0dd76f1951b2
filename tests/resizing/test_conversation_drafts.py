"""Finish later: a draft comes back as it was left, and a broken one never stops anybody."""

import json
from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from microwins.domain.errors import Refused
from microwins.domain.win import EVERY_DAY, MAX_MINUTES, MAX_TEXT, Energy
from microwins.resizing import replies as say
from microwins.resizing import sizing
from microwins.resizing.conversation import Page, State, answer, back, danger, plan, start
from microwins.resizing.drafts import from_draft, to_draft
from microwins.resizing.operators import MAX_ROUNDS, Obstacle

GOALS = (
    "I'll study 5 hours daily from now on", "stop drinking", "be better", "read more, run and save money",
    "i want to kill myself", "Я хочу больше читать", "", "learn the guitar",
)  # fmt: skip
texts = st.one_of(st.sampled_from(GOALS), st.text(max_size=40))
numbers = st.integers(-3, 12)
replies = st.one_of(
    st.builds(say.Next),
    st.builds(say.Back),
    st.builds(say.KeepWords, st.booleans()),
    st.builds(say.Typed, texts),
    st.builds(say.SaidEnergy, st.sampled_from(Energy)),
    st.builds(say.PickedPart, numbers),
    st.builds(say.Clarified, texts),
    st.builds(say.AnsweredQuestion, numbers),
    st.builds(say.ShowOthers),
    st.builds(say.Chose, numbers),
    st.builds(say.WroteOwn, texts),
    st.builds(say.Smaller),
    st.builds(say.Bigger),
    st.builds(say.SteppedTo, numbers),
    st.builds(say.Edited, texts),
    st.builds(say.Rated, st.none() | numbers),
    st.builds(say.Ticked, st.sampled_from(sizing.CHECKS), st.booleans()),
    st.builds(say.InTheWay, st.sampled_from(Obstacle)),
    st.builds(say.Observe),
    st.builds(say.Anchored, texts),
    st.builds(say.Days, st.integers(-1, 200)),
    st.builds(say.Reminders, st.lists(st.builds(time, st.integers(0, 23)), max_size=6).map(tuple)),
    st.builds(say.BadDay, texts),
)
talks = st.builds(
    lambda goal, said: (goal, tuple(said)), st.sampled_from(GOALS), st.lists(replies, max_size=25)
)


def talk(goal: str, said: tuple[say.Reply, ...]) -> State:
    state = start(goal)
    for each in said:
        state = answer(state, each)
    return state


@given(talks)
def test_any_talk_keeps_its_promises(given_talk: tuple[str, tuple[say.Reply, ...]]):
    state = talk(*given_talk)
    assert state.size is None or state.size.rounds <= MAX_ROUNDS
    if state.page in {Page.SIZE, Page.PLACE, Page.KEEP}:
        made = plan(state)
        sizes = [rung.minutes for rung in made.rungs]
        assert sizes == sorted(set(sizes), reverse=True)
        assert made.minutes in sizes
        assert 1 <= made.weekdays <= EVERY_DAY
        assert 0 < made.minutes <= MAX_MINUTES
        assert 0 < len(made.action) <= MAX_TEXT
    assert state.page is not Page.KEEP or danger(state) is None


@given(talks)
def test_back_after_next_is_where_one_was(given_talk: tuple[str, tuple[say.Reply, ...]]):
    state = talk(*given_talk)
    onward = answer(state, say.Next())
    if onward.page is not state.page:
        assert back(onward).page is state.page
        assert back(onward).said == state.said
        assert answer(back(onward), say.Next()) == onward


@given(talks)
def test_a_draft_comes_back_as_it_was_left(given_talk: tuple[str, tuple[say.Reply, ...]]):
    state = talk(*given_talk)
    draft = to_draft(state)
    if draft is not None:
        again = from_draft(json.loads(json.dumps(draft)))
        assert to_draft(again) == draft or again.page is Page.SUPPORT
        assert again.said == state.said
        assert again.size == state.size
        assert again.place == state.place


@given(talks)
def test_the_loop_ends(given_talk: tuple[str, tuple[say.Reply, ...]]):
    state = talk(*given_talk)
    if state.page is not Page.SIZE:
        return
    for _ in range(MAX_ROUNDS):
        state = answer(answer(state, say.Rated(1)), say.InTheWay(Obstacle.TOO_LONG))
    assert state.stuck
    assert answer(state, say.InTheWay(Obstacle.TOO_LONG)) == state


def test_words_of_danger_are_kept_on_request():
    state = answer(start("i want to kill myself"), say.Next())
    assert to_draft(state) is None
    kept = to_draft(answer(state, say.KeepWords(True)))
    assert from_draft(kept).page is Page.SUPPORT
    assert from_draft(kept).said.text == "i want to kill myself"
    assert to_draft(start("i want to kill myself")) is None


def test_nothing_said_is_nothing_kept():
    assert to_draft(start()) is None
    assert to_draft(start(energy=Energy.LITTLE)) is None
    assert to_draft(start("x")) is not None


def whole_draft() -> dict[str, object]:
    state = start("I'll study 5 hours daily from now on")
    for each in (
        say.Next(),
        say.Rated(4),
        say.Edited("Read two pages"),
        say.Ticked("easy", True),
        say.Next(),
    ):
        state = answer(state, each)
    draft = to_draft(answer(state, say.Reminders((time(8, 30),))))
    assert draft is not None
    return draft


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


def places(value: object, path: tuple[object, ...] = ()) -> list[tuple[object, ...]]:
    """Every place in a draft, from the outside in."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path] + [place for key, each in inner for place in places(each, (*path, key))]


@given(st.data(), json_values)
def test_a_broken_draft_opens_as_far_as_it_makes_sense(data: st.DataObject, junk: object):
    draft = whole_draft()
    *way, last = data.draw(st.sampled_from(places(draft)[1:]))
    holder: object = draft
    for key in way:
        holder = holder[key]  # type: ignore[index]
    holder[last] = junk  # type: ignore[index]
    state = from_draft(draft)
    assert from_draft(to_draft(state)) == state or state == State(said=state.said)
    if state.size is not None:
        plan(state)


@pytest.mark.parametrize("draft", [None, [], "x", 3, {}, {"version": 2}, {"version": 1, "page": "keep"}])
def test_what_is_no_draft_is_a_fresh_start(draft: object):
    state = from_draft(draft)
    assert state.page is Page.SAY
    with pytest.raises(Refused):
        plan(state)


@pytest.mark.parametrize(
    ("part", "key", "value"),
    [
        ("choice", "rungs", [{"action": "a", "minutes": 1}, {"action": "b", "minutes": 2}]),
        ("choice", "minutes", True),
        ("choice", "minutes", float("nan")),
        ("choice", "action", ""),
        ("size", "at", 99),
        ("size", "rungs", "none"),
    ],
)
def test_a_ladder_that_makes_no_sense_leads_back_to_page_one(part: str, key: str, value: object):
    draft = whole_draft()
    inner = draft[part]
    assert isinstance(inner, dict)
    inner[key] = value
    state = from_draft(draft)
    assert (state.page, state.size) == (Page.SAY, None)
    assert state.said.text == "I'll study 5 hours daily from now on"


def test_small_slips_in_a_draft_are_left_out():
    draft = whole_draft()
    draft["win_id"] = 5
    draft["page"] = "say"
    assert isinstance(draft["place"], dict)
    draft["place"]["reminders"] = ["25:00", 3, "08:30:00", "07:15"]
    assert isinstance(draft["size"], dict)
    draft["size"]["ticks"] = [["easy", True], ["easy"], 4, ["easy", "yes"]]
    draft["size"]["remedy"] = "unheard of"
    state = from_draft(draft)
    assert state.page is Page.SIZE  # a resizing has no page one
    assert state.place.reminders == (time(7, 15),)
    assert state.size is not None
    assert state.size.ticks == (("easy", True),)
    assert state.size.remedy is None
    draft["page"] = "support"
    assert from_draft(draft).page is Page.SIZE
