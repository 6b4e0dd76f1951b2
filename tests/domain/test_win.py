"""Promises: what can be stored as one, and how it reads."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from microwins.domain.errors import Reason, Refused
from microwins.domain.win import (
    EVERY_DAY,
    WORKDAYS,
    Size,
    Status,
    checked_size,
    clean,
    days_of,
    mask_of,
    said,
    sentence,
)

DAY = date(2026, 3, 2)  # a Monday


def size(**changes: object) -> Size:
    values: dict[str, object] = {
        "id": 1,
        "from_day": DAY,
        "action": "Read one page",
        "anchor": "After lunch",
        "minutes": 5.0,
        "bad_day": "Open the book",
    }
    return Size(**{**values, **changes})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("anchor", "action", "read"),
    [
        ("After lunch", "Walk for 10 minutes", "After lunch, walk for 10 minutes"),
        ("", "Walk for 10 minutes", "Walk for 10 minutes"),
        ("After lunch", "I breathe out once", "After lunch, I breathe out once"),
        ("After lunch", "CV: add one line", "After lunch, CV: add one line"),
        ("After lunch", "", "After lunch, "),
        ("Nach dem Essen", "Zähne putzen", "Nach dem Essen: Zähne putzen"),
        ("In der Pause", "Zähne putzen", "In der Pause: Zähne putzen"),
        ("In the evening", "Read one page", "In the evening, read one page"),
        ("Después de cenar", "Leer una página", "Después de cenar, leer una página"),
    ],
)
def test_a_promise_reads_as_one_sentence(anchor: str, action: str, read: str) -> None:
    assert sentence(anchor, action) == read
    assert size(anchor=anchor, action=action).sentence == read


@given(st.text(st.characters()), st.integers(0, 600))
def test_cleaned_text_can_always_be_stored(text: str, limit: int) -> None:
    kept = clean(text, len(text))
    if len(" ".join(text.split())) <= limit:
        assert clean(text, limit) == kept
    kept.encode()
    assert "\0" not in kept
    assert "\n" not in kept
    assert clean(kept, len(kept)) == kept


def test_a_text_too_long_to_show_is_refused() -> None:
    assert clean("x" * 500) == "x" * 500
    with pytest.raises(Refused) as no:
        clean("x" * 501)
    assert no.value.reason is Reason.TOO_LONG


def test_emoji_and_right_to_left_text_stay() -> None:
    assert clean(" 👩‍🍳  אקרא עמוד \n ") == "👩‍🍳 אקרא עמוד"
    assert clean("a\0b\ud800c") == "abc"


def test_a_text_has_to_say_something() -> None:
    with pytest.raises(Refused, match="empty"):
        said(" \0 ")
    assert said(" x ") == "x"


@pytest.mark.parametrize("minutes", [0.0, -1.0, float("nan"), float("inf"), 24 * 60 + 1])
def test_a_size_is_above_zero_and_at_most_a_day(minutes: float) -> None:
    with pytest.raises(Refused, match="bad_size"):
        checked_size(size(minutes=minutes))


@pytest.mark.parametrize("weekdays", [0, 128, -1])
def test_a_promise_has_at_least_one_weekday(weekdays: int) -> None:
    with pytest.raises(Refused, match="no_weekday"):
        checked_size(size(weekdays=weekdays))


def test_an_empty_bad_day_version_is_the_action_itself() -> None:
    assert checked_size(size(bad_day=" ")).bad_day == "Read one page"
    assert checked_size(size(anchor=" After  lunch ")).anchor == "After lunch"


def test_weekdays_are_a_mask_from_monday() -> None:
    assert size(weekdays=WORKDAYS).on(DAY)
    assert not size(weekdays=EVERY_DAY - 1).on(DAY)
    assert mask_of(days_of(0b101_0001)) == 0b101_0001
    assert list(days_of(WORKDAYS)) == [0, 1, 2, 3, 4]


def test_rest_counts_nothing_and_a_bad_day_counts_in_full() -> None:
    assert [status.counts for status in Status] == [True, True, False]
