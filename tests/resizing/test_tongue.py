"""What is known of a language: its data is whole, its texts are told from others, its lengths understood."""

import itertools
from pathlib import Path

import pytest

from microwins.resizing import safety
from microwins.resizing.another_size import restated
from microwins.resizing.area_words import AREA_WORDS
from microwins.resizing.lengths import length_in, minutes_in
from microwins.resizing.operators import Operator
from microwins.resizing.starters import noticing, sitting, starters
from microwins.resizing.tongue import TONGUES, known, told_in, tongue

OTHERS = TONGUES[1:]
RESOURCES = Path(__file__).parents[2] / "resources"


def test_every_language_brings_its_words_of_danger() -> None:
    assert safety.LANGUAGES == TONGUES
    for folder in ("steps", "safety"):
        assert {path.stem for path in (RESOURCES / folder).glob("*.toml")} == set(TONGUES)


@pytest.mark.parametrize("code", OTHERS)
def test_the_data_of_a_language_is_whole(code: str) -> None:
    words = tongue(code)
    assert set(words.parts["why"]) == set(map(str, Operator))
    assert set(words.parts["area"]) == set(filter(None, AREA_WORDS))
    assert len(words.cues) >= 5
    assert len(set(words.cues)) == len(words.cues)
    for template in (words.shorter, words.ready, words.last):
        assert template.count("{step}") == 1


def test_no_word_marks_two_languages() -> None:
    for one, other in itertools.combinations(TONGUES, 2):
        assert tongue(one).marks & tongue(other).marks == set()


@pytest.mark.parametrize("code", TONGUES)
def test_ready_micro_wins_have_whole_ladders(code: str) -> None:
    ready = [*starters(code), noticing(code)]
    ready += [near] if (near := sitting(code)) else []
    assert len(starters(code)) == 3
    for each in ready:
        minutes = [rung.minutes for rung in each.rungs]
        assert minutes == sorted(set(minutes), reverse=True)
        assert minutes[-1] <= 0.5
        assert each.action in {rung.action for rung in each.rungs}
        assert each.bad_day
        assert all(rung.why for rung in each.rungs)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Ich will jeden Tag lesen", "de"),
        ("quiero leer cada noche", "es"),
        ("I want to read every day", "en"),
        ("10 Seiten lesen", "de"),
        ("dejar de fumar", "es"),
        ("Yoga", "en"),
        ("", "en"),
    ],
)
def test_a_text_is_told_by_its_small_words(text: str, code: str) -> None:
    assert told_in(text) == code


def test_a_text_that_does_not_say_is_in_the_usual_language() -> None:
    assert told_in("Yoga", "de") == "de"
    assert told_in("yoga in the morning", "de") == "en"


@pytest.mark.parametrize(
    ("given", "code"),
    [("de", "de"), ("de_AT", "de"), ("es-MX", "es"), ("fr_FR", "en"), ("C", "en"), ("", "en")],
)
def test_a_language_that_nothing_is_known_of_behaves_as_english(given: str, code: str) -> None:
    assert known(given) == code


def test_an_unknown_language_has_no_data() -> None:
    with pytest.raises(KeyError):
        tongue("fr")


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [
        ("5 Minuten lesen", 5),
        ("eine halbe Stunde spazieren", 30),
        ("10 Min. dehnen", 10),
        ("1,5 Stunden lernen", 90),
        ("anderthalb Stunden üben", 90),
        ("eine Viertelstunde aufräumen", 15),
        ("zwei Stunden am Tag", 120),
        ("30 Sekunden atmen", 0.5),
        ("2 h lernen", 120),
        ("15 Minuten früher ins Bett", None),
        ("10 Min. später essen", None),
        ("um 7 Uhr aufstehen", None),
        ("minutenlang", None),
        ("5 minutos de lectura", 5),
        ("media hora de guitarra", 30),
        ("un cuarto de hora de paseo", 15),
        ("hora y media de estudio", 90),
        ("caminar diez minutos después de comer", 10),
        ("2,5 horas de estudio", 150),
        ("30 segundos de respiración", 0.5),
        ("acostarme 15 minutos antes", None),
        ("10 minutos más temprano", None),
        ("a las 7 levantarme", None),
        ("wake up at 7 am", None),
        ("read for 10 minutes", 10),
    ],
)
def test_a_length_is_understood_in_any_language(typed: str, minutes: float | None) -> None:
    assert minutes_in(typed) == minutes


@pytest.mark.parametrize(
    ("action", "minutes", "said"),
    [
        ("10 Minuten lesen", 15, "15 Minuten lesen"),
        ("Eine halbe Stunde lesen", 1, "1 Minute lesen"),
        ("10 Min. lesen", 1.25, "75 Sekunden lesen"),
        ("Eine Stunde üben", 120, "2 Stunden üben"),
        ("5 Stunden üben", 7.5, "7,5 Minuten üben"),
        ("Leer 10 minutos diarios", 1, "Leer 1 minuto diario"),
        ("Estudiar 2 horas diarias", 90, "Estudiar 90 minutos diarios"),
        ("Walk for 10 minutes", 15, "Walk for 15 minutes"),
        ("Bücher lesen", 5, None),
    ],
)
def test_a_promise_takes_another_size_in_its_own_language(
    action: str, minutes: float, said: str | None
) -> None:
    assert restated(action, minutes) == said


def test_a_length_says_where_it_stands() -> None:
    found = length_in("Abends eine halbe Stunde lesen")
    assert found is not None
    assert (found.start, found.end, found.language) == (7, 24, "de")
