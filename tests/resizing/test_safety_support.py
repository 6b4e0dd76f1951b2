"""The screens are calm: few sentences, nothing to count, someone to reach."""

import re

import pytest

from microwins.resizing.contacts import EMERGENCY, LINES
from microwins.resizing.safety import KINDS, Concern, Contact, Support, ask, soft_line, support

_FORBIDDEN = re.compile(
    r"\b(fail\w*|missed|overdue|streak|lazy|should|must|don[’']t forget|broke|lost|only)\b", re.IGNORECASE
)


def _sentences(text: str) -> list[str]:
    return [part for part in re.split(r"[.?](?:\s|$)", text) if part]


def _texts(screen: Support) -> list[str]:
    return [screen.title, *screen.lines, *(part for c in screen.contacts for part in (c.name, c.how))]


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_a_screen_in_plain_kind_words(kind: str) -> None:
    screen = support(kind)
    assert screen.kind == kind
    assert screen.contacts
    for text in (*_texts(screen), soft_line(kind)):
        assert text == text.strip() != ""
        assert not _FORBIDDEN.search(text), text
        assert "!" not in text
        assert "'" not in text
        assert '"' not in text
        assert len(_sentences(text)) <= 2 or "findahelpline.com" in text, text


@pytest.mark.parametrize("kind", KINDS)
def test_no_line_holds_a_number(kind: str) -> None:
    assert not re.search(r"\d", " ".join((support(kind).title, *support(kind).lines, soft_line(kind))))


@pytest.mark.parametrize("kind", ["suicide", "selfharm"])
def test_a_crisis_names_the_lines_and_one_person(kind: str) -> None:
    message = support(kind).message
    for reach in (
        "call your local emergency number",
        "findahelpline.com",
        "988",
        "116 123",
        "tell one person",
    ):
        assert reach in message


def test_each_screen_says_its_own_next_step() -> None:
    assert "regular meal" in support("ed").message
    assert "doctor" in support("ed").message
    assert "prescriber or pharmacist" in support("meds").message
    for sign in ("suddenly can be dangerous", "doctor", "today", "seizure", "confusion", "shaking"):
        assert sign in support("withdrawal").message
    for word in ("not your fault", "domestic-violence line", "emergency number", "step away"):
        assert word in support("abuse").message
    assert "bedtime" in support("health").message
    assert "safe way" in support("feat").message


def test_the_message_is_one_paragraph_with_everything_in_it() -> None:
    screen = Support("feat", "Safety first", ("One.", "Two."), (Contact("A", "call"), Contact("B", "write")))
    assert screen.message == "Safety first. One. Two. A: call; B: write."
    for kind in KINDS:
        assert "\n" not in support(kind).message
        assert all(text in support(kind).message for text in _texts(support(kind)))


def test_the_question_leads_to_care_or_to_a_ladder() -> None:
    question = ask("withdrawal")
    assert question.kind == "withdrawal"
    assert len(_sentences(question.text)) <= 2
    labels = [choice.label for choice in question.choices]
    assert len(set(labels)) == len(labels) >= 3
    ends = [choice.leads_to for choice in question.choices]
    assert ends.count(Concern("withdrawal", "block")) == 2
    assert None in ends
    assert not any(_FORBIDDEN.search(text) for text in (question.text, *labels))


def test_unknown_kinds_are_errors_of_ours() -> None:
    for look in (support, ask, soft_line):
        with pytest.raises(KeyError):
            look("weather")
    with pytest.raises(KeyError):
        ask("suicide")


@pytest.mark.parametrize(
    ("territory", "kind", "reach"),
    [
        ("DE", "suicide", ["112", "0800 111 0 111 · 116 123", "findahelpline.com"]),
        ("AT", "selfharm", ["112", "142", "findahelpline.com"]),
        ("ch", "suicide", ["112", "143", "findahelpline.com"]),
        ("ES", "suicide", ["112", "024", "findahelpline.com"]),
        ("MX", "withdrawal", ["911", "800 911 2000", "call or walk in today", "findahelpline.com"]),
        ("US", "suicide", ["911", "call or text 988", "findahelpline.com"]),
        ("CA", "suicide", ["911", "call or text 988", "findahelpline.com"]),
        ("GB", "suicide", ["999", "116 123", "findahelpline.com"]),
        ("ES", "abuse", ["112", "016", "024", "nomoredirectory.org", "findahelpline.com"]),
        ("CL", "suicide", ["call your local emergency number", "*4141", "findahelpline.com"]),
        ("DE", "meds", ["call them, or walk into any pharmacy", "112"]),
    ],
)  # fmt: skip
def test_whom_to_reach_is_told_for_the_place(territory: str, kind: str, reach: list[str]) -> None:
    assert [contact.how for contact in support(kind, territory).contacts] == reach


@pytest.mark.parametrize("kind", KINDS)
def test_a_place_whose_lines_are_not_known_leads_to_the_directory(kind: str) -> None:
    assert support(kind, "JP") == support(kind, "") == support(kind)


def test_every_place_keeps_the_emergency_number_and_the_directory_in_a_crisis() -> None:
    for territory in {*EMERGENCY, *(place for place, _purpose in LINES)}:
        shown = support("suicide", territory).contacts
        assert shown[0].name == "In danger right now"
        assert shown[-1].how == "findahelpline.com"
        assert len(shown) == len(set(shown))
