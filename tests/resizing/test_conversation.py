"""The wizard without a window: replies in, states out."""

from dataclasses import replace
from datetime import date, time

import pytest

from microwins.domain.errors import Reason, Refused
from microwins.domain.win import EVERY_DAY, WORKDAYS, Energy, Goal, MicroWin, Rung, Size, mask_of
from microwins.resizing import replies as say
from microwins.resizing import saying, sizing
from microwins.resizing.conversation import (
    Page,
    State,
    answer,
    back,
    can_go_on,
    checks,
    danger,
    plan,
    resizing,
    start,
    starting_small,
)
from microwins.resizing.operators import MAX_ROUNDS, Obstacle
from microwins.resizing.placing import MAX_REMINDERS

LADDER = (
    Rung("Study for one hour", 60),
    Rung("Study one topic", 25),
    Rung("Read one page", 5),
    Rung("Open the book", 1),
)
WIN = MicroWin(
    id=7,
    uid="w",
    goal=Goal(3, "Study 5 hours daily", "study"),
    size=Size(1, date(2026, 3, 2), "Read one page", "After lunch", 5, "Open the book", EVERY_DAY),
    rungs=LADDER,
    reminders=(time(20, 0),),
)


def tell(state: State, *said: say.Reply) -> State:
    for each in said:
        state = answer(state, each)
    return state


def on_the_ladder(at: int = 2) -> State:
    return tell(resizing(WIN), say.SteppedTo(at))


def at_size(state: State) -> sizing.Sizing:
    assert state.size is not None
    return state.size


def test_a_goal_goes_through_four_pages_to_a_plan():
    state = tell(start(), say.Typed("I want to read more books"), say.Next())
    assert state.page is Page.SIZE
    state = tell(state, say.Rated(8), say.Next(), say.Anchored("After dinner"), say.Days(0b101))
    state = tell(state, say.Reminders((time(20), time(9), time(20))), say.BadDay("Open the book"), say.Next())
    assert state.page is Page.KEEP
    kept = plan(state)
    assert kept.dream == "I want to read more books"
    assert kept.anchor == "After dinner"
    assert kept.action == state.action
    assert kept.bad_day == "Open the book"
    assert kept.weekdays == 0b101
    assert kept.reminders == (time(9), time(20))
    assert kept.confidence == 8
    assert Rung(kept.action, kept.minutes) in [Rung(r.action, r.minutes) for r in kept.rungs]


def test_nothing_typed_leads_nowhere_and_plans_nothing():
    state = start()
    assert not can_go_on(state)
    assert answer(state, say.Next()) == state
    with pytest.raises(Refused) as refusal:
        plan(state)
    assert refusal.value.reason is Reason.EMPTY
    assert not any(checks(state).values())
    assert state.action == state.anchor == state.bad_day == ""


def test_back_shows_the_page_before_and_keeps_what_was_said():
    said = tell(start("read more"), say.Next(), say.Next(), say.Anchored("After tea"))
    on_size = back(said)
    assert on_size.page is Page.SIZE
    on_say = answer(on_size, say.Back())
    assert on_say.page is Page.SAY
    assert back(on_say) == on_say
    assert tell(on_say, say.Next(), say.Next()) == said


def test_another_suggestion_brings_its_own_place():
    state = tell(start("study 5 hours daily"), say.Next(), say.Next(), say.Anchored("After tea"), say.Days(1))
    state = tell(state, say.Back(), say.Back(), say.WroteOwn("Read one line"), say.Next())
    assert state.action == "Read one line"
    assert state.place.anchor is None
    assert state.anchor != "After tea"
    assert state.place.weekdays == 1


def test_a_goal_kept_for_later_and_three_tiny_ones():
    state = start(goal=Goal(4, "Learn the guitar", "creativity"))
    assert state.goal_id == 4
    assert state.said.text == "Learn the guitar"
    tiny = starting_small(Energy.LITTLE)
    assert len(saying.on_show(tiny.said)) == 3
    kept = plan(tell(tiny, say.Chose(1), say.Next(), say.Next(), say.Next()))
    assert kept.dream == kept.action == "Step outside for 2 minutes"
    assert kept.area == "exercise"


def test_resizing_begins_at_the_size_and_keeps_the_place():
    state = resizing(WIN)
    assert state.page is Page.SIZE
    assert back(state) == state
    assert (state.sentence, state.bad_day) == ("After lunch, read one page", "Open the book")
    kept = plan(tell(state, say.Smaller()))
    assert (kept.action, kept.minutes, kept.weekdays) == ("Open the book", 1, EVERY_DAY)
    assert kept.reminders == (time(20, 0),)


def test_a_size_that_is_not_on_its_ladder_joins_it():
    size = Size(1, date(2026, 3, 2), "Read two pages", "", 9, "Open the book")
    state = resizing(MicroWin(7, "w", WIN.goal, size, LADDER))
    rungs, at = sizing.ladder(at_size(state))
    assert [r.minutes for r in rungs] == [60, 25, 9, 5, 1]
    assert at == 2
    bare = resizing(MicroWin(7, "w", WIN.goal, size))
    assert "Read two pages" in {r.action for r in sizing.ladder(at_size(bare))[0]}


def test_smaller_and_bigger_walk_the_ladder_and_stop_at_its_ends():
    state = on_the_ladder(0)
    assert answer(state, say.Bigger()) == state
    seen = [state.action]
    for _ in range(5):
        state = answer(state, say.Smaller())
        seen.append(state.action)
    assert seen[:4] == [r.action for r in LADDER]
    assert seen[4:] == ["Open the book", "Open the book"]
    assert answer(state, say.Bigger()).action == "Read one page"
    assert sizing.next_smaller(at_size(state)) is None


@pytest.mark.parametrize(
    ("confidence", "action", "days"),
    [
        (None, "Study one topic", EVERY_DAY),
        (9, "Study one topic", EVERY_DAY),
        (6, "Study one topic", EVERY_DAY),
        (5, "Study one topic", EVERY_DAY),
        (4, "Read one page", WORKDAYS),
        (3, "Read one page", WORKDAYS),
        (2, "Open the book", EVERY_DAY),
        (0, "Open the book", EVERY_DAY),
    ],
)
def test_the_ruler_says_how_much_smaller(confidence: int | None, action: str, days: int):
    state = tell(on_the_ladder(0), say.Rated(confidence), say.Smaller())
    assert state.action == action
    assert state.place.weekdays == days
    assert at_size(state).confidence is None


def test_the_foot_of_the_ladder_keeps_the_days():
    state = tell(on_the_ladder(3), say.Rated(3))
    assert answer(state, say.Smaller()) == state


@pytest.mark.parametrize(
    ("obstacle", "action"),
    [
        (Obstacle.TOO_LONG, "Study one topic"),
        (Obstacle.TOO_MUCH, "Study one topic"),
        (Obstacle.DONT_KNOW_WHERE, "Open the book"),
        (Obstacle.FORGET, "Study for one hour"),
        (Obstacle.TOO_OFTEN, "Study for one hour"),
        (Obstacle.DONT_CARE, "Study for one hour"),
    ],
)
def test_what_is_in_the_way_is_answered(obstacle: Obstacle, action: str):
    state = tell(on_the_ladder(0), say.Rated(4), say.InTheWay(obstacle))
    assert state.action == action
    assert at_size(state).remedy is obstacle
    assert at_size(state).rounds == 1
    assert state.place.weekdays == (WORKDAYS if obstacle is Obstacle.TOO_OFTEN else EVERY_DAY)


def test_fear_without_a_goal_to_sit_with_goes_to_the_first_step():
    state = tell(starting_small(), say.Chose(1), say.Next(), say.InTheWay(Obstacle.SCARES))
    assert state.action == "Put my shoes on"


def test_fear_prefers_a_rung_that_sits_with_it():
    rungs = (Rung("Call", 10), Rung("Sit with it", 5, ("sit_with",)), Rung("Look", 1))
    size = sizing.in_the_way(sizing.begin(rungs, "Call", 10), Obstacle.SCARES)
    assert size.rung.action == "Sit with it"


def test_too_much_takes_less_and_too_long_takes_less_time():
    rungs = (
        Rung("Read 20 pages", 60),
        Rung("Read for 10 minutes", 10, ("less_time",)),
        Rung("Read one page", 2, ("less_amount",)),
    )
    size = sizing.begin(rungs, "Read 20 pages", 60)
    assert sizing.in_the_way(size, Obstacle.TOO_LONG).rung.minutes == 10
    assert sizing.in_the_way(size, Obstacle.TOO_MUCH).rung.minutes == 2


def test_fear_is_met_by_staying_near_it_for_a_while():
    state = tell(start("ask my boss for a raise"), say.Next(), say.Rated(3))
    near = saying.sitting_with(state.said)
    assert near is not None
    longer = replace(state, size=sizing.begin((Rung("Ask", 30), Rung("Write", 1)), "Ask", 30))
    stayed = tell(longer, say.InTheWay(Obstacle.SCARES))
    assert "then decide" in stayed.action
    assert at_size(stayed).rung.minutes <= 10
    assert at_size(stayed).remedy is Obstacle.SCARES
    assert at_size(stayed).rounds == 1
    tiny = replace(state, size=sizing.begin((Rung("Ask", 0.01),), "Ask", 0.01))
    assert tell(tiny, say.InTheWay(Obstacle.SCARES)).action == "Ask"


def test_after_the_last_round_no_obstacle_moves_anything():
    spent = replace(sizing.begin(LADDER, "Study one topic", 25), rounds=MAX_ROUNDS)
    assert sizing.in_the_way(spent, Obstacle.TOO_LONG) is spent


def test_forgetting_is_answered_with_a_cue():
    size = Size(1, date(2026, 3, 2), "Read one page", "", 5, "Open the book")
    state = tell(resizing(MicroWin(7, "w", WIN.goal, size, LADDER)), say.InTheWay(Obstacle.FORGET))
    assert state.anchor
    assert state.sentence.startswith(state.anchor)
    with_one = tell(on_the_ladder(), say.InTheWay(Obstacle.FORGET))
    assert with_one.anchor == "After lunch"


def test_not_caring_asks_for_other_content():
    state = tell(start("read more"), say.Next(), say.InTheWay(Obstacle.DONT_CARE))
    assert state.page is Page.SAY
    assert state.said.picked is None


def test_fewer_days_stop_at_one():
    state, seen = on_the_ladder(), []
    for _ in range(5):
        state = tell(state, say.InTheWay(Obstacle.TOO_OFTEN))
        seen.append(state.place.weekdays)
    assert seen == [WORKDAYS, mask_of((0, 2, 4)), mask_of((0, 4)), mask_of((0,)), mask_of((0,))]


def test_after_five_rounds_noticing_is_offered_instead():
    state = on_the_ladder()
    for _ in range(MAX_ROUNDS + 3):
        assert not state.stuck or at_size(state).rounds == MAX_ROUNDS
        state = tell(state, say.Rated(2), say.InTheWay(Obstacle.FORGET))
    assert state.stuck
    assert tell(state, say.InTheWay(Obstacle.DONT_CARE)) == state
    noticing = tell(state, say.Observe())
    made = plan(noticing)
    assert made.minutes <= 2
    assert made.bad_day == made.rungs[-1].action
    assert made.rungs != LADDER
    assert not answer(noticing, say.Rated(8)).stuck


def test_an_edited_sentence_is_kept_with_the_size_typed_in_it():
    state = tell(on_the_ladder(), say.Edited("Read for 10 minutes"))
    assert state.action == "Read for 10 minutes"
    assert at_size(state).rung.minutes == 10
    smaller = answer(state, say.Smaller())
    assert smaller.action == "Open the book"
    assert answer(smaller, say.Bigger()).action == "Read for 10 minutes"
    assert [r.minutes for r in plan(smaller).rungs] == [60, 25, 10, 1]


def test_an_edit_with_a_size_beyond_its_neighbours_keeps_the_ladder_falling():
    state = tell(on_the_ladder(), say.Edited("Read for 40 minutes"))
    assert [r.minutes for r in plan(state).rungs] == [60, 40, 1]
    state = tell(on_the_ladder(), say.Edited("Read for 1 minute"))
    assert [r.minutes for r in plan(state).rungs] == [60, 25, 1]


def test_a_blank_edit_gives_the_words_back():
    state = tell(on_the_ladder(), say.Edited("x"), say.Edited("   "))
    assert state.action == "Read one page"
    assert at_size(state).words is None


def test_the_boxes_answer_live_and_the_person_has_the_last_word():
    state = on_the_ladder()
    live = checks(state)
    assert live["easy"]
    assert not checks(on_the_ladder(0))["easy"]
    said = tell(
        state, say.Ticked("easy", False), say.Ticked("meaningful", True), say.Ticked("nonsense", True)
    )
    assert checks(said) == {**live, "easy": False, "meaningful": True}
    moved = answer(said, say.Smaller())
    assert dict(at_size(moved).ticks) == {"meaningful": True}


def test_a_rating_is_held_to_the_ruler():
    assert at_size(tell(on_the_ladder(), say.Rated(99))).confidence == 10
    assert at_size(tell(on_the_ladder(), say.Rated(-3))).confidence == 0
    assert at_size(tell(on_the_ladder(), say.Rated(5), say.Rated(None))).confidence is None
    assert at_size(tell(on_the_ladder(), say.Rated(7))).doable
    assert at_size(tell(on_the_ladder(), say.Rated(6))).too_big


def test_stepping_to_a_rung_that_is_not_there_changes_nothing():
    state = on_the_ladder()
    for at in (-1, 2, 4, 99):
        assert answer(state, say.SteppedTo(at)) == state
    assert answer(state, say.SteppedTo(0)).action == "Study for one hour"


def test_days_and_reminders_stay_possible():
    state = tell(on_the_ladder(), say.Next())
    assert answer(state, say.Days(0)) == state
    assert answer(state, say.Days(128)) == state
    many = answer(state, say.Reminders(tuple(time(h) for h in range(12))))
    assert len(many.place.reminders) == MAX_REMINDERS


def test_a_reply_of_another_page_changes_nothing():
    first, second = start("read"), on_the_ladder()
    for stray in (say.Smaller(), say.Days(1), say.KeepWords(True)):
        assert answer(first, stray) == first
    assert answer(second, say.Typed("other")) == second
    assert answer(second, say.Anchored("x")) == second


def test_danger_is_met_with_support_on_every_page():
    state = tell(start("i want to kill myself"), say.Next())
    assert state.page is Page.SUPPORT
    assert answer(state, say.Next()) == state
    assert back(state).page is Page.SAY
    assert saying.offers(state.said) == ()
    assert not state.said.keep_words
    assert answer(state, say.KeepWords(True)).said.keep_words
    edited = tell(on_the_ladder(), say.Edited("i want to kill myself"), say.Next())
    assert edited.page is Page.SUPPORT
    assert back(edited).page is Page.SIZE
    placed = tell(on_the_ladder(), say.Next(), say.BadDay("i want to kill myself"), say.Next())
    assert (placed.page, back(placed).page) == (Page.SUPPORT, Page.PLACE)
    found = danger(placed)
    assert found is not None
    assert found.kind == "suicide"
    own = tell(start("feel better"), say.WroteOwn("i want to kill myself"), say.Next())
    assert own.page is Page.SUPPORT


@pytest.mark.parametrize(
    "goal",
    ["stop smoking", "stop scrolling at night", "never lose my temper again", "quit sugar", "run 10 km"],
)
def test_on_every_rung_the_hard_day_asks_for_less_or_for_something_else(goal: str):
    state = tell(start(goal), say.Next())
    assert state.size is not None
    rungs, _at = sizing.ladder(state.size)
    for place in range(len(rungs)):
        here = tell(state, say.SteppedTo(place))
        assert here.bad_day != here.action
        told = next((rung.minutes for rung in rungs if rung.action == here.bad_day), 0.0)
        assert told < rungs[place].minutes
    assert here.bad_day == "Notice it for one breath"
