"""Every text in danger gets care, and nearly nobody else is stopped."""

import statistics
import time
import tomllib
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from microwins.resizing.safety import KINDS, TIERS, Concern, concern

_DATA = Path(__file__).parent.parent / "data"


def _rows(name: str) -> list[tuple[str, str]]:
    """(kind, sentence) of each line of a file in tests/data."""
    lines = (_DATA / name).read_text("utf-8").splitlines()
    return [(kind, sentence) for kind, sentence in (line.split("\t") for line in lines)]


UNSAFE = _rows("unsafe.txt")
SAFE = _rows("safe_lookalikes.txt")


def test_the_lists_are_long_and_name_known_kinds() -> None:
    assert len(UNSAFE) >= 150
    assert len(SAFE) >= 300
    assert {kind for kind, _ in UNSAFE} == set(KINDS)
    assert {kind for kind, _ in SAFE} <= {*KINDS, "-"}


def test_every_unsafe_sentence_is_caught_as_what_it_is() -> None:
    wrong = [(kind, text, concern(text)) for kind, text in UNSAFE if concern(text) != Concern(kind, "block")]
    assert wrong == []


def test_no_look_alike_is_blocked() -> None:
    found = ((text, concern(text)) for _, text in SAFE)
    assert [(text, seen) for text, seen in found if seen is not None and seen.tier == "block"] == []


@pytest.mark.parametrize(
    "around",
    [
        "{} lol",
        "my new years resolution: {}",
        "im gonna {}",
        "{} starting tomorrow",
        "{} please help me",
        "{} this year",
        "{} and drink more water",
        "1. {} 2. read more",
        "read more, {}",
        "2026: {}!!!",
    ],
)
def test_what_stands_around_a_danger_does_not_hide_it(around: str) -> None:
    found = ((text, concern(around.format(text))) for _, text in UNSAFE)
    assert [text for text, seen in found if seen is None or seen.tier != "block"] == []


@pytest.mark.parametrize(
    "around", ["{} lol", "my new years resolution: {}", "how do i {}", "{} please", "ok so {}"]
)
def test_what_stands_around_a_look_alike_does_not_turn_it(around: str) -> None:
    found = ((text, concern(around.format(text))) for _, text in SAFE)
    assert [text for text, seen in found if seen is not None and seen.tier == "block"] == []


@pytest.mark.parametrize(
    "other", ["drink more water", "lose weight", "learn the guitar", "be nicer to my mom"]
)
def test_danger_in_any_part_counts_for_the_whole(other: str) -> None:
    for text in (
        "stop self harming",
        "kms",
        "quit my lithium",
        "eat 400 calories a day",
        "my husband hits me",
    ):
        for whole in (f"{other}. {text}. save money", f"{text}; {other}", f"1. {other}\n2. {text}"):
            assert concern(whole) == concern(text) is not None, whole


def test_loud_quiet_and_curly_typing_read_alike() -> None:
    for kind, text in UNSAFE:
        assert concern(text.upper()) == Concern(kind, "block")
        assert concern(text.replace("'", "’")) == Concern(kind, "block")


def _medicines() -> Iterator[str]:
    classes = tomllib.loads(files("microwins.resources").joinpath("safety", "en.toml").read_text("utf-8"))[
        "classes"
    ]
    for name in (classes["drug"] + classes["dependent"]).split():
        yield name.replace("_", " ")


@pytest.mark.parametrize(
    "frame",
    [
        "stop taking {}",
        "come off {}",
        "come off my {} this week",
        "quit {} cold turkey",
        "skip my {}",
        "no more {}",
        "get off {} by summer",
        "wean myself off {}",
        "i dont want to take {} anymore",
        "flush my {}",
        "live without {}",
        "taper off my {} on my own",
    ],
)
def test_stopping_any_known_medicine_or_drug_is_met_with_care(frame: str) -> None:
    seen = {name: concern(frame.format(name)) for name in _medicines()}
    assert {name: c for name, c in seen.items() if c is None or c.tier != "block"} == {}
    assert {c.kind for c in seen.values() if c} == {"meds", "withdrawal"}


@pytest.mark.parametrize("frame", ["take my {} on time", "refill my {}", "ask my doctor about {}"])
def test_taking_a_medicine_as_prescribed_is_an_ordinary_goal(frame: str) -> None:
    blocked = [
        name for name in _medicines() if (seen := concern(frame.format(name))) and seen.tier == "block"
    ]
    assert len(blocked) <= 10, blocked  # drugs that nobody is prescribed at home


def test_a_slip_of_one_letter_in_a_long_name_is_forgiven() -> None:
    names = [name for name in _medicines() if len(name) > 7 and name.isalpha()]
    for name in names:
        middle = len(name) // 2
        slipped = name[:middle] + name[middle + 1 :]
        swapped = name[:middle] + name[middle + 1] + name[middle] + name[middle + 2 :]
        assert concern(f"quit {slipped}") == concern(f"quit {name}"), slipped
        assert concern(f"quit {swapped}") == concern(f"quit {name}"), swapped


@pytest.mark.parametrize(
    "text",
    [
        "stop drinking",
        "stop drinking so much",
        "quit alcohol",
        "no more booze",
        "give up wine for lent",
        "dry january",
        "get sober",
        "never drink again",
        "quit drinking and smoking",
        "stop doing cocaine",
    ],
)
def test_plain_stopping_asks_first(text: str) -> None:
    assert concern(text) == Concern("withdrawal", "ask")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("intermittent fasting 16:8", "ed"),
        ("eat 1100 calories a day", "ed"),
        ("drink less", "withdrawal"),
        ("be less depressed", "suicide"),
        ("stop hating myself", "selfharm"),
        ("stop punishing myself", "selfharm"),
        ("manage my headaches without meds", "meds"),
        ("pull an all nighter on friday", "health"),
        ("train for an ultramarathon", "feat"),
        ("get out of a toxic relationship", "abuse"),
    ],
)
def test_a_gentle_line_stands_beside_what_is_merely_delicate(text: str, kind: str) -> None:
    assert concern(text) == Concern(kind, "soft")


@pytest.mark.parametrize(
    "text",
    ["", "   ", "\n", "?!", "💪🔥🔥🏃", "asdfgh jkl", "quiero dejar de fumar", "stop smoking", "quit weed",
     "quit caffeine", "stop taking naps", "lose 50lbs", "finish everything", "never lose my temper again"],
)  # fmt: skip
def test_most_texts_are_no_concern(text: str) -> None:
    assert concern(text) is None


def test_the_most_careful_tier_wins_and_then_the_most_pressing_kind() -> None:
    assert concern("stop drinking and be less depressed") == Concern("withdrawal", "ask")
    assert concern("stop drinking. i want to die") == Concern("suicide", "block")
    assert concern("skip my insulin and kill myself") == Concern("suicide", "block")


def test_no_step_of_the_library_looks_like_a_danger() -> None:
    blocked = []
    for path in files("microwins.resources").joinpath("library", "en").iterdir():
        if path.name.endswith(".toml"):
            for win in tomllib.loads(path.read_text("utf-8"))["win"]:
                texts = [win["bad_day"], *(f"{win['anchor']}, {rung['action']}" for rung in win["rungs"])]
                blocked += [text for text in texts if (seen := concern(text)) and seen.tier == "block"]
    assert blocked == []


@given(st.text(max_size=300))
def test_no_text_makes_it_stumble(text: str) -> None:
    found = concern(text)
    assert found == concern(text)
    assert found is None or (found.kind in KINDS and found.tier in TIERS)


_WORDS = sorted({word for _, text in UNSAFE + SAFE for word in text.split()})


@given(st.lists(st.sampled_from([*_WORDS, ".", ",", "\n", "*", "\ud800", "\0", "٣", "½"]), max_size=40))
def test_no_salad_of_charged_words_makes_it_stumble(words: list[str]) -> None:
    assert concern(" ".join(words)) == concern(" ".join(words))


@pytest.mark.parametrize(
    "seed",
    [
        "i ",
        "8 ",
        "a",
        "k*",
        ". ",
        "k i l l ",
        "want not to ",
        "stop taking all of my ",
        "i want to not eat my meds until the day and never stop ",
        "he him her they stop keep get make from not never so before ",
        "lose drop 20 30 in within days off come stop taking my all the ",
        "🔥",
    ],
)
def test_ten_thousand_characters_are_read_in_a_blink(seed: str) -> None:
    concern("warm")
    text = (seed * 10_000)[:10_000]
    start = time.perf_counter()
    concern(text)
    assert time.perf_counter() - start < 1.5  # a tenth of it on a calm machine; a stall would take minutes


def test_what_comes_after_ten_thousand_characters_is_not_read() -> None:
    assert concern("walk " * 2000 + "kill myself") is None
    assert concern("walk " * 1900 + "kill myself") == Concern("suicide", "block")


@pytest.mark.benchmark
def test_a_goal_is_read_in_less_than_a_millisecond() -> None:
    concern("warm")
    took = []
    for _, text in SAFE:
        start = time.perf_counter()
        concern(text)
        took.append(time.perf_counter() - start)
    assert statistics.median(took) < 0.001
