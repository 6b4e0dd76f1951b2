"""A small step of one's own in German and Spanish: its ladder, and the goal it belongs to."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from microwins.domain.win import Energy
from microwins.resizing.checks import check
from microwins.resizing.ladder import ideas
from microwins.resizing.reading import read_in
from microwins.resizing.suggestion import Suggestion
from microwins.resizing.tongue import TONGUES, tongue
from microwins.resizing.written import own_step

OTHERS = TONGUES[1:]
ENGLISH = re.compile(
    r"\b(?:get ready|just for|say to myself|minutes|after|do one|take one|it takes)\b", re.IGNORECASE
)
STEPS = [
    "10 Seiten lesen", "Nach dem Mittagessen gehe ich 20 Minuten spazieren", "Zähne putzen",
    "Wenn ich nach Hause komme, ziehe ich die Laufschuhe an", "15 Minuten früher ins Bett gehen",
    "Ich lese eine Seite.", "10.000 Schritte gehen", "um 7 Uhr aufstehen", "5 Stunden lernen", "", "Yoga",
    "leer 10 páginas", "Después de cenar, caminar 20 minutos", "quiero leer media hora cada noche",
    "correr 10 km", "estudiar 5 horas diarias", "a las 7 levantarme", "escribir tres cosas buenas",
    "beber agua", "respirar", "30 Sekunden atmen",
]  # fmt: skip


def assert_ladder(made: Suggestion) -> None:
    minutes = [rung.minutes for rung in made.rungs]
    assert minutes == sorted(set(minutes), reverse=True)
    assert minutes[-1] <= 0.5
    assert len({rung.action for rung in made.rungs}) == len(made.rungs)
    assert made.minutes <= 10
    assert made.action in {rung.action for rung in made.rungs}
    assert made.bad_day != made.action or made.action == made.rungs[-1].action
    assert all(rung.why for rung in made.rungs)


@pytest.mark.parametrize("code", OTHERS)
@pytest.mark.parametrize("step", STEPS)
def test_every_rung_is_easier_and_nothing_is_english(code: str, step: str) -> None:
    made = own_step(step, language=code)
    assert_ladder(made)
    said = [made.anchor, made.bad_day, *(text for rung in made.rungs for text in (rung.action, rung.why))]
    assert [text for text in said if ENGLISH.search(text)] == []


@given(st.sampled_from(OTHERS), st.text(max_size=300))
def test_whatever_is_typed_makes_a_ladder(code: str, step: str) -> None:
    assert_ladder(own_step(step, language=code))


@pytest.mark.parametrize(
    ("code", "step", "anchor", "actions"),
    [
        ("de", "10 Seiten lesen", "Nach dem Mittagessen",
         ["10 Seiten lesen", "3 Seiten lesen", "2 Seiten lesen"]),
        ("de", "Nach dem Essen gehe ich 20 Minuten spazieren", "Nach dem Essen",
         ["Ich gehe 20 Minuten spazieren", "Ich gehe 10 Minuten spazieren", "Ich gehe 2 Minuten spazieren"]),
        ("de", "Wenn ich heimkomme, ziehe ich die Laufschuhe an", "Wenn ich heimkomme",
         ["Ich ziehe die Laufschuhe an", "Ich ziehe die Laufschuhe an – 2 Minuten"]),
        ("de", "nach dem Aufstehen Tee trinken", "Nach dem Aufstehen",
         ["Tee trinken", "Tee trinken – 2 Minuten"]),
        ("de", "Ich möchte jeden Abend eine halbe Stunde lesen", "", ["Jeden Abend eine halbe Stunde lesen"]),
        ("de", "Um 7 Uhr aufstehen", "", ["Um 7 Uhr aufstehen"]),
        ("de", "Seite 30 lesen", "Nach dem Mittagessen",
         ["Seite 30 lesen", "Seite 30 lesen – 2 Minuten"]),
        ("de", "2 Kilo abnehmen", "Nach dem Mittagessen",
         ["2 Kilo abnehmen", "2 Kilo abnehmen – 2 Minuten"]),
        ("es", "leer 30 páginas", "Después de comer",
         ["Leer 30 páginas", "Leer 10 páginas", "Leer 3 páginas"]),
        ("es", "Después de cenar, caminar 20 minutos", "Después de cenar",
         ["Caminar 20 minutos", "Caminar 10 minutos"]),
        ("es", "Después de comer estirar las piernas", "Después de comer",
         ["Estirar las piernas", "Estirar las piernas, 2 minutos"]),
        ("es", "estudiar 5 horas diarias", "Después de comer",
         ["Estudiar 5 horas diarias", "Estudiar 100 minutos diarios"]),
        ("de", "in der Mittagspause 5 Minuten raus", "In der Mittagspause", ["5 Minuten raus"]),
        ("es", "después del trabajo caminar 10 minutos", "Después del trabajo", ["Caminar 10 minutos"]),
        ("es", "quiero leer cada noche", "", ["Leer cada noche", "Leer cada noche, 2 minutos"]),
    ],
)  # fmt: skip
def test_an_own_step_keeps_its_words_on_the_way_down(
    code: str, step: str, anchor: str, actions: list[str]
) -> None:
    made = own_step(step, language=code)
    assert made.anchor == anchor
    assert [rung.action for rung in made.rungs][: len(actions)] == actions


def test_the_first_steps_quote_what_was_written() -> None:
    said = [rung.action for rung in own_step("Tee trinken", language="de").rungs[-2:]]
    assert said == ["Alles bereitlegen für „Tee trinken“", "Laut sagen: „Tee trinken“"]
    said = [rung.action for rung in own_step("Beber agua", language="es").rungs[-2:]]
    assert said == ["Preparar lo necesario para «beber agua»", "Decir en voz alta: «beber agua»"]


@pytest.mark.parametrize(
    ("goal", "area", "quantity", "unit", "period", "alarms"),
    [
        ("Ich will ab morgen jeden Tag 5 Stunden lernen", "study", 5, "hour", "day",
         {"haste": "ab morgen", "always": "jeden Tag", "size": "5 Stunden"}),
        ("Nie wieder Süßigkeiten essen", "food", None, None, None, {"never": "Nie wieder"}),
        ("komplett auf Social Media verzichten", "screen", None, None, None, {"extreme": "komplett"}),
        ("50 Seiten am Tag lesen", "reading", 50, "page", "day", {"size": "50 Seiten"}),
        ("10.000 Schritte am Tag", "exercise", 10_000, "step", "day", {"size": "10.000 Schritte"}),
        ("endlich besser schlafen", "sleep", None, None, None, {}),
        ("eine Seite am Tag lesen", "reading", 1, "page", "day", {}),
        ("8 Stunden am Tag schlafen", "sleep", 8, "hour", "day", {}),
        ("Gitarre lernen", "creativity", None, None, None, {}),
        ("Ich schiebe immer alles auf", "none", None, None, None, {"extreme": "alles"}),
        ("Desde mañana voy a estudiar 5 horas diarias", "study", 5, "hour", "day",
         {"haste": "Desde mañana", "size": "5 horas", "always": "diarias"}),
        ("nunca más comer dulces", "food", None, None, None, {"never": "nunca más"}),
        ("hacer todo perfecto", "none", None, None, None, {"extreme": "perfecto"}),
        ("leer 30 libros este año", "reading", 30, "book", "year", {"size": "30 libros"}),
        ("dormir mejor", "sleep", None, None, None, {}),
        ("siempre llego tarde", "none", None, None, None, {}),
    ],
)  # fmt: skip
def test_a_goal_is_read_in_its_language(
    goal: str, area: str, quantity: float | None, unit: str | None, period: str | None, alarms: dict[str, str]
) -> None:
    code = (
        "es" if any(word in goal for word in ("más", "mañana", "llego", "mejor", "hacer", "leer")) else "de"
    )
    seen = read_in(goal, code)
    assert (seen.language, seen.area, seen.quantity, seen.unit, seen.period) == (
        code,
        area,
        quantity,
        unit,
        period,
    )
    assert {each.kind: each.text for each in seen.alarms} == alarms
    assert all(seen.text[each.start : each.end] == each.text for each in seen.alarms)
    assert "foreign" in seen.flags


def test_a_goal_in_another_language_than_the_app_is_read_in_its_own() -> None:
    assert read_in("I want to read every day", "de").language == "en"
    assert read_in("Ich will jeden Tag 5 Stunden lernen", "en").language == "de"
    assert read_in("read more", "en").language == "en"
    assert "avoidance" in read_in("mit dem Rauchen aufhören", "de").flags


@pytest.mark.parametrize(
    ("code", "goal", "parts"),
    [
        ("de", "1. mehr lesen 2. früher schlafen", ("mehr lesen", "früher schlafen")),
        ("de", "mehr lesen\nfrüher schlafen", ("mehr lesen", "früher schlafen")),
        (
            "de",
            "mehr lesen, Sport machen und Spanisch lernen",
            ("mehr lesen", "Sport machen", "Spanisch lernen"),
        ),
        ("de", "mehr Obst und Gemüse essen", ()),
        ("de", "ich bin müde, faul und traurig", ()),
        ("de", "mehr lesen, weil ich es mag, und schreiben", ()),
        (
            "es",
            "leer más, hacer ejercicio y aprender inglés",
            ("leer más", "hacer ejercicio", "aprender inglés"),
        ),
        ("es", "comer más fruta y verdura", ()),
        ("es", "dormir bien, que me hace falta, y leer", ()),
    ],
)
def test_the_wishes_of_a_list_are_told_apart(code: str, goal: str, parts: tuple[str, ...]) -> None:
    assert read_in(goal, code).parts == parts


def test_a_goal_that_calls_for_care_gets_no_ideas() -> None:
    assert ideas(read_in("mehr lesen", "de"))
    assert ideas(read_in("ich will nicht mehr leben", "de")) == ()
    assert ideas(read_in("", "de")) == ()


@given(st.sampled_from(OTHERS), st.text(max_size=200))
def test_no_text_makes_the_reading_stumble(code: str, text: str) -> None:
    assert read_in(text, code) == read_in(text, code)


@pytest.mark.parametrize(
    ("code", "sentence", "empty"),
    [
        ("de", "Nach dem Mittagessen, 10 Minuten lernen", set()),
        ("de", "Nach dem Mittagessen, Vokabeln lernen", set()),
        ("de", "Wenn ich heimkomme, lerne ich eine Vokabel", set()),
        ("de", "10 Minuten lernen", {"specific"}),
        ("de", "Nach dem Mittagessen, lernen", {"specific"}),
        ("de", "Nach dem Mittagessen, besser lernen", {"specific"}),
        ("de", "Nach dem Mittagessen, nicht mehr lernen", {"specific"}),
        ("de", "Nach dem Mittagessen, einen Lernkurs buchen", {"repeatable"}),
        ("de", "Nächste Woche nach dem Essen, 5 Minuten lernen", {"repeatable"}),
        ("de", "Nach dem Mittagessen, mit meiner Frau Vokabeln lernen", {"easy"}),
        ("de", "Nach dem Mittagessen, einen Apfel essen", {"meaningful"}),
        ("es", "Después de comer, estudiar 10 minutos", set()),
        ("es", "Después de comer, abrir el libro de estudio", set()),
        ("es", "Estudiar 10 minutos", {"specific"}),
        ("es", "Después de comer, estudiar mejor", {"specific"}),
        ("es", "Después de comer, no estudiar tanto", {"specific"}),
        ("es", "Después de comer, comprar un libro de estudio", {"repeatable"}),
        ("es", "Después de comer, estudiar con mi novia", {"easy"}),
        ("es", "Después de comer, beber un vaso de agua", {"meaningful"}),
        ("de", "In der Mittagspause: Eine Vokabel lernen", set()),
        ("de", "Nach dem Essen: Eine Vokabel", set()),
        ("es", "Después del almuerzo, repaso lo estudiado", set()),
        ("de", "After lunch, study for 10 minutes", set()),
    ],
)
def test_the_checks_answer_in_the_language_of_the_sentence(code: str, sentence: str, empty: set[str]) -> None:
    goal = read_in({"de": "jeden Tag 5 Stunden lernen", "es": "estudiar 5 horas diarias"}[code], code)
    told = check(sentence, 10, goal)
    names = ("easy", "meaningful", "specific", "repeatable")
    assert {name for name in names if not getattr(told, name)} == empty


def test_size_energy_confidence_and_worth_count_in_every_language() -> None:
    goal, step = read_in("jeden Tag 5 Stunden lernen", "de"), "Nach dem Mittagessen, einen Apfel essen"
    assert not check(step, 11, goal).easy
    assert not check(step, 10, goal, energy=Energy.LITTLE).easy
    assert not check(step, 10, goal, confidence=6).easy
    assert check(step, 10, goal, counts=True).meaningful
    assert not check(step, 10, read_in("", "de")).meaningful
    assert check(
        "Nach dem Essen, laut „Vokabeln lernen“ sagen", 1, read_in("Vokabeln lernen", "de")
    ).meaningful


@pytest.mark.parametrize("code", OTHERS)
def test_what_is_offered_ready_made_is_specific_and_repeatable(code: str) -> None:
    from microwins.resizing.starters import starters

    for each in starters(code):
        told = check(f"{each.anchor}, {each.action}", each.minutes, read_in("", code), counts=True)
        assert (told.easy, told.specific, told.repeatable) == (True, True, True), each.action


@pytest.mark.parametrize("code", OTHERS)
def test_every_usual_cue_is_a_cue(code: str) -> None:
    from microwins.resizing.abroad import names_its_cue

    assert all(names_its_cue(cue, code) for cue in tongue(code).cues)
