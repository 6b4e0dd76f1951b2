"""The wizard as data in German and Spanish: one’s own step comes first, and nothing English is kept."""

import re

import pytest

from microwins.domain.win import MicroWin, Plan
from microwins.resizing import library, saying
from microwins.resizing import replies as say
from microwins.resizing.conversation import (
    Page,
    State,
    answer,
    checks,
    plan,
    resizing,
    speaking,
    start,
    starting_small,
)  # fmt: skip
from microwins.resizing.drafts import from_draft, to_draft
from microwins.resizing.operators import MAX_ROUNDS, Obstacle
from microwins.resizing.suggestion import Suggestion

GOALS = {
    "de": ("Ich will ab morgen jeden Tag 5 Stunden lernen", "Nach dem Mittagessen lerne ich 20 Minuten"),
    "es": ("Desde mañana voy a estudiar 5 horas diarias", "Después de comer, estudiar 20 minutos"),
}
ENGLISH = re.compile(
    r"\b(?:the|after|when|before|get|ready|just|for|say|write|down|one|word|minutes|take|slow|breath|it|is|your?)\b",
    re.IGNORECASE,
)


def tell(state: State, *answers: say.Reply) -> State:
    for each in answers:
        state = answer(state, each)
    return state


def written(code: str) -> State:
    """On page two, with a step of one's own."""
    goal, step = GOALS[code]
    return tell(start(language=code), say.Typed(goal), say.WroteOwn(step), say.Next())


def texts(kept: Plan) -> list[str]:
    rungs = [text for rung in kept.rungs for text in (rung.action, rung.why)]
    return [kept.dream, kept.action, kept.anchor, kept.bad_day, *kept.later, *rungs]


@pytest.mark.parametrize("code", GOALS)
def test_the_own_step_comes_first_and_ideas_wait_until_they_are_asked_for(code: str) -> None:
    state = tell(start(language=code), say.Typed(GOALS[code][0]))
    said = state.said
    assert saying.own_first(said)
    assert saying.ideas_in(said) == "en"
    assert saying.offers(said) == ()
    assert saying.choice(said) is None
    assert saying.has_ideas(said)
    assert not saying.asks_what(said)
    asked = saying.answer(said, say.ShowIdeas())
    assert saying.offers(asked)
    assert {offer.area for offer in saying.offers(asked)} == {"study"}
    assert saying.choice(asked) is None  # nothing is taken before it was chosen
    chosen = saying.choice(saying.answer(asked, say.Chose(1)))
    assert chosen == saying.offers(asked)[1]
    assert not saying.has_ideas(asked)


@pytest.mark.parametrize("code", GOALS)
def test_from_a_goal_to_a_promise_with_nothing_english_in_it(code: str) -> None:
    state = written(code)
    assert state.page is Page.SIZE
    assert checks(state) == dict.fromkeys(("easy", "meaningful", "specific", "repeatable"), True)
    for replies in (
        (),
        (say.Rated(4), say.Smaller()),
        (say.Rated(2), say.InTheWay(Obstacle.TOO_LONG)),
        (say.Rated(2), say.InTheWay(Obstacle.FORGET)),
        (say.Rated(2), say.InTheWay(Obstacle.DONT_KNOW_WHERE)),
        (say.Rated(2), say.InTheWay(Obstacle.SCARES)),
        (*[say.InTheWay(Obstacle.FORGET)] * MAX_ROUNDS, say.Observe()),
        tuple([say.Smaller()] * 9),
    ):
        here = tell(state, *replies)
        kept = plan(tell(here, say.Next(), say.Next()))
        assert [text for text in texts(kept) if ENGLISH.search(text)] == [], replies
        assert kept.bad_day != kept.action
        assert kept.anchor
        assert [text for text in saying.anchors(here.said) if ENGLISH.search(text)] == []


@pytest.mark.parametrize("code", GOALS)
def test_without_a_goal_an_own_step_is_enough(code: str) -> None:
    state = tell(start(language=code), say.WroteOwn(GOALS[code][1]), say.Next())
    assert state.page is Page.SIZE
    assert plan(state).dream == plan(state).action
    assert saying.own_first(start(language=code).said)
    assert not saying.has_ideas(start(language=code).said)


@pytest.mark.parametrize("code", GOALS)
def test_three_tiny_ones_are_ready_in_every_language(code: str) -> None:
    state = starting_small(language=code)
    assert len(saying.offers(state.said)) == 3
    assert not saying.own_first(state.said)
    kept = plan(tell(state, say.Chose(1), say.Next()))
    assert [text for text in texts(kept) if ENGLISH.search(text)] == []


def test_an_english_goal_keeps_its_ideas_one_tap_away() -> None:
    state = tell(start(language="de"), say.Typed("I want to read more books"))
    assert saying.own_first(state.said)
    assert not saying.unreadable(state.said)
    assert saying.has_ideas(state.said)
    offered = saying.offers(saying.answer(state.said, say.ShowIdeas()))
    assert offered[0].area == "reading"
    state = tell(state, say.ShowIdeas(), say.Chose(0), say.Next())
    assert checks(state)["specific"]  # an English sentence is checked as English


def test_a_german_goal_in_an_english_window_is_met_in_german() -> None:
    goal, step = GOALS["de"]
    state = tell(start(), say.Typed(goal))
    assert saying.unreadable(state.said)
    assert saying.own_first(state.said)
    kept = plan(tell(state, say.WroteOwn(step), say.Next()))
    assert [text for text in texts(kept) if ENGLISH.search(text)] == []


def test_a_language_that_nothing_is_known_of_behaves_as_english() -> None:
    assert start("read more", language="fr_FR") == start("read more")
    assert starting_small(language="fr") == starting_small()


@pytest.mark.parametrize("text", ["ich will nicht mehr leben", "ya no quiero vivir", "i want to die"])
@pytest.mark.parametrize("language", ["en", "de", "es"])
def test_danger_gets_support_whichever_language_the_window_speaks(language: str, text: str) -> None:
    assert tell(start(language=language), say.Typed(text), say.Next()).page is Page.SUPPORT
    typed = tell(start(language=language), say.Typed("lesen"), say.WroteOwn(text), say.Next())
    assert typed.page is Page.SUPPORT
    place = tell(written("de"), say.Edited(text), say.Next())
    assert place.page is Page.SUPPORT
    assert to_draft(place) is None


def test_other_content_is_another_step_of_ones_own() -> None:
    state = tell(written("de"), say.Rated(2), say.InTheWay(Obstacle.DONT_CARE))
    assert (state.page, state.said.own, state.said.picked) == (Page.SAY, "", None)
    assert answer(state, say.Next()) == state


def test_parts_of_a_list_wait_for_later() -> None:
    state = tell(start(language="de"), say.Typed("1. mehr lesen 2. früher schlafen"), say.PickedPart(1))
    assert saying.read_goal(state.said).area == "sleep"
    kept = plan(tell(state, say.WroteOwn("Abends das Handy weglegen"), say.Next()))
    assert kept.later == ("mehr lesen",)


def test_a_draft_goes_on_in_the_language_of_the_day() -> None:
    state = tell(written("de"), say.Rated(8))
    assert from_draft(to_draft(state), "de") == state
    again = from_draft(to_draft(state), "es_MX")
    assert again == speaking(state, "es")
    assert again.said.language == "es"
    assert again.action == state.action
    assert from_draft(None, "de") == start(language="de")
    assert to_draft(start(language="de")) is None
    asked = tell(start(language="de"), say.Typed("mehr lesen"), say.ShowIdeas())
    assert from_draft(to_draft(asked), "de").said.ideas


def test_a_promise_without_a_ladder_gets_one_in_its_own_language() -> None:
    from datetime import date

    from microwins.domain.win import Goal, Size

    size = Size(1, date(2026, 1, 1), "20 Minuten lesen", "Nach dem Essen", 20, "Buch aufschlagen")
    state = resizing(MicroWin(7, "w", Goal(1, "mehr lesen", "reading"), size), "de")
    smaller = tell(state, say.Smaller())
    assert smaller.action == "10 Minuten lesen"
    assert state.bad_day == "Buch aufschlagen"  # as it is, until the step changes


GERMAN = """
area = "reading"
language = "de"
[[win]]
id = "eine-seite"
answers = ["mehr lesen", "lesen"]
anchor = "Nach dem Abendessen"
bad_day = "Das Buch aufschlagen"
rungs = [
  { action = "10 Minuten lesen", minutes = 10, op = "less_time" },
  { action = "2 Seiten lesen", minutes = 4, op = "less_amount" },
  { action = "Eine Seite lesen", minutes = 2, op = "less_amount" },
  { action = "Das Buch aufschlagen", minutes = 0.5, op = "first_step" },
]
"""


def test_a_library_in_another_language_is_added_as_data(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("steps")
    (folder / "lesen.toml").write_text(GERMAN, "utf-8")
    loaded = library.load(folder)
    saying._suggest.cache_clear()
    try:
        assert loaded.problems == ()
        assert loaded.speaks("de")
        state = tell(start(language="de"), say.Typed("mehr lesen"))
        assert not saying.own_first(state.said)
        (offer,) = saying.offers(state.said)
        assert isinstance(offer, Suggestion)
        assert offer.sentence == "Nach dem Abendessen: 2 Seiten lesen"
        assert offer.rungs[0].why == "Mit weniger Zeit fällt das Anfangen leichter."
        assert "eine-seite" not in {entry.id for entry in loaded.shelf("reading").entries}
    finally:
        library.load()
        saying._suggest.cache_clear()


def test_a_code_that_is_none_is_told(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("steps")
    (folder / "x.toml").write_text(GERMAN.replace('"de"', '"Deutsch"'), "utf-8")
    try:
        assert "language “Deutsch” is no code" in library.load(folder).problems[0]
    finally:
        library.load()
