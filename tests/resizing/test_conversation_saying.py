"""Page one of the wizard: what is asked, what is offered, what is chosen."""

import pytest

from microwins.domain.win import MAX_DREAM, MAX_TEXT, Energy
from microwins.resizing import replies as say
from microwins.resizing import saying
from microwins.resizing.saying import OWN, PER_PAGE, Saying

COMPOUND = "read more, exercise every day, save money and learn spanish"


def tell(said: Saying, *answers: say.SayingReply) -> Saying:
    for each in answers:
        said = saying.answer(said, each)
    return said


def typed(text: str) -> Saying:
    return tell(Saying(), say.Typed(text))


def test_typing_offers_the_first_and_any_other_can_be_chosen():
    said = typed("I will study 5 hours daily from now on")
    shown = saying.on_show(said)
    assert 1 <= len(shown) <= PER_PAGE
    assert saying.choice(said) == shown[0][1]
    last = shown[-1]
    assert saying.choice(tell(said, say.Chose(last[0]))) == last[1]
    assert tell(said, say.Chose(999)) == said
    assert tell(said, say.Chose(-5)) == said


def test_others_come_page_by_page_and_then_from_the_start():
    said = typed("I will get fit")
    count, seen = len(saying.offers(said)), []
    for _ in range(-(-count // PER_PAGE)):
        seen += [place for place, _ in saying.on_show(said)]
        said = tell(said, say.ShowOthers())
    assert seen == list(range(count))
    assert said.shown == 0


def test_an_own_small_step_takes_the_place_of_suggestions():
    said = tell(typed("get fit"), say.WroteOwn("Do one squat"))
    chosen = saying.choice(said)
    assert chosen is not None
    assert any("squat" in rung.action for rung in chosen.rungs)
    assert tell(said, say.WroteOwn("  ")).picked is None
    assert tell(said, say.Typed("get very fit")).picked == OWN
    assert tell(said, say.SaidEnergy(Energy.LITTLE)).picked == OWN
    assert len(tell(said, say.WroteOwn("x" * 9999)).own) == MAX_TEXT


def test_new_words_begin_anew():
    said = tell(typed(COMPOUND), say.PickedPart(1), say.ShowOthers(), say.Typed("something else"))
    assert (said.part, said.shown, said.picked) == (0, 0, None)
    assert tell(said, say.Typed("something else")) is said


def test_of_a_compound_goal_one_comes_first_and_the_others_wait():
    said = typed(COMPOUND)
    parts = saying.read_whole(said).parts
    assert len(parts) >= 3
    second = tell(said, say.PickedPart(1))
    assert saying.read_goal(second).text == saying.reading_of(parts[1]).text
    assert saying.others(second) == (parts[0], *parts[2:])
    assert tell(said, say.PickedPart(99)) == said
    assert saying.others(typed("read more")) == ()


def test_a_vague_goal_is_asked_what_one_would_be_doing():
    said = typed("be better")
    assert saying.asks_what(said)
    answered = tell(said, say.Clarified("walk in the park"))
    assert saying.offers(answered)[0].sentence != saying.offers(said)[0].sentence
    assert len({s.sentence for s in saying.offers(answered)}) == len(saying.offers(answered))
    assert not saying.asks_what(typed("walk 10 minutes"))
    assert not saying.asks_what(Saying())


def test_what_cannot_be_read_is_met_kindly():
    assert saying.unreadable(typed("Я хочу больше читать"))
    assert not saying.unreadable(typed("   "))
    assert not saying.asks_what(typed("Я хочу больше читать"))
    assert saying.choice(tell(typed("Я хочу больше читать"), say.WroteOwn("Читать страницу"))) is not None


def test_a_question_comes_before_any_ladder():
    said = typed("stop drinking")
    asked = saying.question(said)
    assert asked is not None
    assert saying.offers(said) == ()
    assert saying.choice(said) is None
    assert not saying.in_danger(said)
    outcomes = set()
    for place, choice in enumerate(asked.choices):
        answered = tell(said, say.AnsweredQuestion(place))
        assert saying.question(answered) is None
        assert saying.concern(answered) == choice.leads_to
        assert saying.in_danger(answered) != bool(saying.offers(answered))
        outcomes.add(saying.in_danger(answered))
    assert outcomes == {True, False}
    assert tell(said, say.AnsweredQuestion(99)) == said
    assert tell(typed("read"), say.AnsweredQuestion(0)) == typed("read")


def test_the_most_pressing_words_count_wherever_they_are_typed():
    said = tell(typed("stop drinking"), say.AnsweredQuestion(2), say.WroteOwn("i want to kill myself"))
    assert saying.in_danger(said)
    assert saying.choice(said) is None
    said = tell(typed("be better"), say.Clarified("i want to kill myself"))
    assert saying.in_danger(said)


def test_a_soft_concern_keeps_the_ladder():
    said = tell(typed("stop drinking"), say.AnsweredQuestion(3))
    found = saying.concern(said)
    assert found is not None
    assert found.tier == "soft"
    assert saying.offers(said)


@pytest.mark.parametrize("text", ["", "  \n ", "a" * 20_000, "a\0b", "\ud800x", "😀🎉", "مرحبا بالعالم"])
def test_any_text_can_be_typed(text: str):
    said = typed(text)
    assert len(said.text) <= MAX_DREAM
    assert "\0" not in said.text
    said.text.encode()
    saying.on_show(said)


def test_cues_to_choose_from_are_plenty_and_all_different():
    found = saying.anchors(typed("sleep better"))
    assert len(found) >= 5
    assert len(set(found)) == len(found)


def test_places_that_do_not_exist_are_put_right():
    wild = Saying(text="read more", part=50, answered=3, picked=500, shown=700)
    assert saying.fitting(wild) == Saying(text="read more")
    own = Saying(text="read more", own="Read a line", picked=OWN)
    assert saying.fitting(own) == own
    assert saying.fitting(Saying(text="read more", picked=OWN)).picked is None
    asked = Saying(text="stop drinking", answered=1)
    assert saying.fitting(asked) == asked


def test_there_is_always_something_to_notice():
    for text in ("", "sleep better", "qwertz"):
        noticing = saying.observing(typed(text))
        assert any("observe" in rung.operators for rung in noticing.rungs)
        assert noticing.rungs[-1].minutes <= 0.5
