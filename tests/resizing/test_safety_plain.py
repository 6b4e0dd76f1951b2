"""Typing as it is, and the plain words it means."""

import pytest

from microwins.resizing.plain import Speller

_SPELLER = Speller(
    {"dont": "do not", "kms": "kill myself", "wanna": "want to", "lol": "", "🔪": "cut"},
    {"kill", "myself", "die", "suicide", "sertraline", "cut", "self", "harm", "want"},
    slips={"suicide", "sertraline", "heroin"},
    charged={"kill", "die", "suicide"},
    real={"heroine"},
    numbers={"one": 1, "two": 2, "three": 3, "five": 5, "twenty": 20},
    scales={"hundred": 100, "thousand": 1000},
)


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("Kill MYSELF", "kill myself"),
        ("don’t don't dont don`t", "do not do not do not do not"),
        ("kms", "kill myself"),
        ("killl dieeee", "kill die"),
        ("diiieee", "die"),
        ("ddiiieee", "die"),
        ("lol die lol", "die"),
        ("k1ll su1cid3", "kill suicide"),
        ("ki11", "kill"),
        ("k!ll", "kill"),
        ("$elf h@rm", "self harm"),
        ("k*ll d*e su*cide", "kill die suicide"),
        ("k**lls", "k**lls"),
        ("k i l l myself", "kill myself"),
        ("k.i.l.l", "kill"),
        ("self_harm", "self_harm"),
        ("suicde sucide siucide suicidee", "suicide suicide suicide suicide"),
        ("setraline sertralien", "sertraline sertraline"),
        ("heroine", "heroine"),
        ("herione", "herione"),
        ("ｋｉｌｌ", "kill"),
        ("kíll", "kill"),
        ("ki\u200bll", "kill"),
        ("500cal 10k 8pm", "500 cal 10 k 8 pm"),
        ("1,200 16:8 2.5", "1200 16:8 2.5"),
        ("5oo", "500"),
        ("five hundred, twenty one; two thousand three", "500 , 21 . 2003"),
        ("hundred", "hundred"),
        ("stop. now! why? yes; ok\nthen", "stop . now . why . yes . ok . then"),
        ("1) die 2. kill 3 cuts", ". die . kill 3 cuts"),
        ("a: b (c) – d - e-f & g + h", "a , b , c , , d , e f and g and h"),
        ("well... ok… fine", "well ok fine"),
        ("🔪🌈", "cut 🌈"),
        ("", ""),
    ],
)
def test_what_is_typed_is_read_as_meant(typed: str, plain: str) -> None:
    assert _SPELLER.words(typed) == plain.split()


def test_the_rest_of_an_endless_text_is_not_read() -> None:
    assert len(_SPELLER.words("die " * 5000)) == 2500
