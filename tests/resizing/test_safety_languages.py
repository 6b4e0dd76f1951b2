"""Danger is heard in German and Spanish as it is in English, whichever language the app speaks."""

import unicodedata
from pathlib import Path

import pytest

from microwins.resizing.safety import KINDS, LANGUAGES, Concern, concern

_DATA = Path(__file__).parent.parent / "data"
OTHERS = LANGUAGES[1:]
AROUND = {
    "de": (
        "{} bitte helft mir",
        "mein Vorsatz: {}",
        "ab morgen: {}",
        "1. {} 2. mehr lesen",
        "mehr lesen, {}",
        "{}. Geld sparen",
        "{} und mehr Wasser trinken",
        "2026: {}!!!",
    ),
    "es": (
        "{} por favor",
        "mi propósito: {}",
        "1. {} 2. leer más",
        "leer más, {}",
        "{}. Ahorrar dinero",
        "{} y beber más agua",
        "2026: {}!!!",
    ),
}


def rows(name: str, language: str) -> list[tuple[str, str]]:
    """(kind, sentence) of each line of a file in tests/data."""
    lines = (_DATA / f"{name}_{language}.txt").read_text("utf-8").splitlines()
    return [(kind, sentence) for kind, sentence in (line.split("\t") for line in lines)]


def blocked(text: str) -> bool:
    found = concern(text)
    return found is not None and found.tier == "block"


@pytest.mark.parametrize("language", OTHERS)
def test_the_lists_are_long_and_name_the_kinds_that_matter(language: str) -> None:
    unsafe, safe = rows("unsafe", language), rows("lookalikes", language)
    assert len(unsafe) >= 150
    assert len(safe) >= 200
    assert {kind for kind, _ in unsafe} == set(KINDS) - {"health", "feat"}
    assert len({text for _, text in unsafe + safe}) == len(unsafe + safe)


@pytest.mark.parametrize("language", OTHERS)
def test_every_unsafe_sentence_is_caught_as_what_it_is(language: str) -> None:
    unsafe = rows("unsafe", language)
    assert [(k, t, concern(t)) for k, t in unsafe if concern(t) != Concern(k, "block")] == []


@pytest.mark.parametrize("language", OTHERS)
def test_no_look_alike_is_blocked(language: str) -> None:
    assert [(text, concern(text)) for _, text in rows("lookalikes", language) if blocked(text)] == []


@pytest.mark.parametrize("language", OTHERS)
def test_what_stands_around_a_danger_does_not_hide_it(language: str) -> None:
    texts = [around.format(text) for around in AROUND[language] for _, text in rows("unsafe", language)]
    assert [text for text in texts if not blocked(text)] == []


@pytest.mark.parametrize("language", OTHERS)
def test_what_stands_around_a_look_alike_does_not_turn_it(language: str) -> None:
    texts = [around.format(text) for around in AROUND[language] for _, text in rows("lookalikes", language)]
    assert [text for text in texts if blocked(text)] == []


@pytest.mark.parametrize("language", OTHERS)
def test_loud_typing_and_typing_without_accents_read_alike(language: str) -> None:
    for kind, text in rows("unsafe", language):
        bare = "".join(c for c in unicodedata.normalize("NFKD", text) if unicodedata.category(c) != "Mn")
        for typed in (text.upper(), bare):
            assert concern(typed) == Concern(kind, "block"), typed


@pytest.mark.parametrize(
    "text",
    ["ich moechte sterben", "mich toeten", "eine Ueberdosis nehmen", "ich waere lieber tot"],
)  # fmt: skip
def test_umlauts_may_be_typed_as_two_letters(text: str) -> None:
    assert concern(text) == Concern("suicide", "block")


@pytest.mark.parametrize(
    "text",
    ["aufhören zu trinken", "mit dem Trinken aufhören", "keinen Alkohol mehr trinken", "trocken bleiben",
     "dejar de beber", "dejar el alcohol", "no tomar alcohol", "dejar la cerveza"],
)  # fmt: skip
def test_plain_stopping_asks_first(text: str) -> None:
    assert concern(text) == Concern("withdrawal", "ask")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("weniger Alkohol trinken", "withdrawal"),
        ("Intervallfasten", "ed"),
        ("weniger depressiv sein", "suicide"),
        ("aus einer toxischen Beziehung raus", "abuse"),
        ("beber menos alcohol", "withdrawal"),
        ("salir de la depresión", "suicide"),
        ("contar calorías", "ed"),
    ],
)
def test_a_gentle_line_stands_beside_what_is_merely_delicate(text: str, kind: str) -> None:
    assert concern(text) == Concern(kind, "soft")


def test_english_dangers_stay_what_they_are_beside_another_language() -> None:
    assert concern("Ich möchte mehr lesen. i want to die") == Concern("suicide", "block")
    assert concern("leer más, stop self harming") == Concern("selfharm", "block")
