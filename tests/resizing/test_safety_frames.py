"""The language of frames, one feature at a time."""

import pytest

from microwins.resizing import safety
from microwins.resizing.frames import HIDDEN, Index, Lexicon, forms

_CLASSES = {"drink": "wine beer hot_toddy", "drunk": "<drink> ~sip", "off": "come_off ~wean_off"}


def matches(frame: str, text: str) -> bool:
    return Index(Lexicon(_CLASSES), frame).matches(text.split())


@pytest.mark.parametrize(
    ("frame", "text"),
    [
        ("stop", "please stop"),
        ("stop/quit wine", "quit wine"),
        ("~stop", "stopping"),
        ("~stop", "stoping"),
        ("<drink>", "one beer"),
        ("<drink>", "a hot toddy"),
        ("<drunk>", "beer"),
        ("<drunk>", "sipping"),
        ("<off> it", "come off it"),
        ("<off> it", "weaning off it"),
        ("no more? wine", "no wine"),
        ("no more? wine", "no more wine"),
        ("<=800 calories", "eat 500 calories"),
        (">=3 nights", "3 nights"),
        ("25-43 kg", "42.5 kg"),
        ("# meals", "12 meals"),
        ("stop .. wine", "stop all the red wine"),
        ("stop ... wine", "stop it , i said , no wine"),
        ("stop eating |", "i stop eating"),
        ("stop eating |", "stop eating . then rest"),
        ("stop eating |", "stop eating now"),
        ("stop eating |", "stop eating this year"),
        ("stop eating |/until", "stop eating until then"),
        ("wine !glass", "wine bottle"),
        ("wine !glass", "wine"),
        ("wine !|", "wine glass"),
        ("stop & wine", "wine . i stop"),
        ("come_off/quit wine", "come off wine"),
    ],
)
def test_a_frame_matches(frame: str, text: str) -> None:
    assert matches(frame, text)


@pytest.mark.parametrize(
    ("frame", "text"),
    [
        ("stop", "stopwatch"),
        ("stop wine", "stop , wine"),
        ("<off> it", "come it off"),
        ("<=800 calories", "900 calories"),
        ("<=800 calories", "some calories"),
        (">=3 nights", "2 nights"),
        ("25-43 kg", "44 kg"),
        ("# meals", "16:8 meals"),
        ("stop .. wine", "stop a b c d wine"),
        ("stop .. wine", "stop , no wine"),
        ("stop .. wine", "stop"),
        ("stop ... wine", "stop . no wine"),
        ("stop eating |", "stop eating meat"),
        ("stop eating |", "stop eating this meat"),
        ("stop eating |", "stop eating this"),
        ("wine !glass", "wine glass"),
        ("wine !|", "wine"),
        ("stop & wine", "stop"),
        ("stop & wine red", "stop . red wine"),
        ("come_off wine", "come"),
    ],
)
def test_a_frame_does_not_match(frame: str, text: str) -> None:
    assert not matches(frame, text)


def test_the_forms_of_a_verb() -> None:
    assert {"drive", "drives", "driving", "drived", "drivin"} <= forms("drive")
    assert {"try", "tries", "tried", "trying"} <= forms("try")
    assert {"cut", "cutting", "cuts", "cutin"} <= forms("cut")
    assert {"do", "doing", "does"} <= forms("do")


def test_an_idiom_hides_its_words_and_leaves_the_stops() -> None:
    idioms = Index(Lexicon({}), "die of\nbored ... death")
    assert idioms.hide(["i", "die", "of", "joy"]) == ["i", HIDDEN, HIDDEN, "joy"]
    assert idioms.hide(["bored", ",", "to", "death"]) == [HIDDEN, ",", HIDDEN, HIDDEN]
    assert idioms.hide(["walk"]) == ["walk"]


def test_unknown_classes_and_frames_without_a_word_are_errors_of_ours() -> None:
    with pytest.raises(KeyError):
        Lexicon({}).frame("<nobody>")
    with pytest.raises(IndexError):
        Index(Lexicon({}), "a?")


def test_the_lexicon_knows_every_word_of_its_frames() -> None:
    known = Lexicon(_CLASSES).words("<drink> & ~stop\n\n  no #")
    assert {"wine", "beer", "hot", "toddy", "come", "off", "no", "stopping"} <= known


def test_every_frame_that_ships_can_be_read() -> None:
    for kind in (kind for language in safety.LANGUAGES for kind in safety._reader(language).kinds):
        for index in (kind.idioms, *kind.tiers.values()):
            for order in range(len(index._lines)):
                frame = index._frame(order)
                # The words a frame is found by are among those without which it cannot match.
                assert any(index._lexicon.keys(index._lines[order]) == need for need in frame.needs)
