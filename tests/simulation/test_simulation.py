"""The regression test of pacing: five ways of sizing a promise meet the same people."""

import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest
from simulator import (
    DESIGNS,
    MINUS_20,
    ORDINARY,
    Person,
    Population,
    Result,
    measure,
)

POPULATIONS = pytest.mark.parametrize("people", [ORDINARY, MINUS_20], ids=lambda people: people.name)


@cache
def results(people: Population, design: str, count: int = 200, seed: int = 1) -> dict[int, Result]:
    return measure(people, DESIGNS[design], count, seed, 365)


# With 200 people a share of 98% has a standard error of 1%, so these bounds are wider than the full ones.


@POPULATIONS
def test_promises_are_kept_and_people_stay(people: Population) -> None:
    ours = results(people, "this engine")
    assert ours[30].kept >= 0.90
    assert ours[30].active >= 0.97
    assert ours[365].kept >= 0.88


@POPULATIONS
def test_a_year_brings_more_than_a_fixed_size_and_as_many_stay(people: Population) -> None:
    ours, fixed = results(people, "this engine"), results(people, "fixed, with bad-day version")
    assert ours[365].active >= fixed[365].active - 0.01
    assert ours[365].minutes >= 1.3 * fixed[365].minutes
    assert ours[365].proposals <= 8


@POPULATIONS
def test_the_size_does_not_run_away(people: Population) -> None:
    assert results(people, "this engine")[365].in_full >= 0.65


@POPULATIONS
def test_a_big_leap_is_far_behind(people: Population) -> None:
    leap = results(people, "big leap")
    assert leap[30].active <= 0.25
    for design in DESIGNS:
        if design != "big leap":
            assert results(people, design)[30].active >= leap[30].active + 0.5


@POPULATIONS
def test_the_bad_day_version_matters_most(people: Population) -> None:
    without, with_it = results(people, "fixed step"), results(people, "fixed, with bad-day version")
    assert with_it[30].active >= without[30].active + 0.03
    assert with_it[365].active >= without[365].active + 0.25


@POPULATIONS
def test_nobody_keeps_more_than_who_sees_what_can_be_carried(people: Population) -> None:
    oracle = results(people, "oracle")
    for design in DESIGNS:
        assert results(people, design)[365].kept <= oracle[365].kept


def test_the_same_seed_gives_the_same_life() -> None:
    one, two = Person(ORDINARY, 7), Person(ORDINARY, 7)
    assert (one.base, one.mood, one.luck, one.fate) == (two.base, two.mood, two.luck, two.fate)
    assert Person(ORDINARY, 8).mood != one.mood


@pytest.mark.large
@pytest.mark.timeout(900)
@pytest.mark.parametrize("seed", [1, 2])
@POPULATIONS
def test_what_pacing_promises_holds_over_1200_people(people: Population, seed: int) -> None:
    ours = results(people, "this engine", 1200, seed)
    fixed = results(people, "fixed, with bad-day version", 1200, seed)
    assert ours[30].kept >= 0.90
    assert ours[30].active >= 0.98
    assert ours[365].active >= fixed[365].active
    assert ours[365].minutes >= 1.4 * fixed[365].minutes
    assert ours[365].proposals <= 8
    assert results(people, "big leap", 1200, seed)[30].active <= 0.25


@pytest.mark.large
@pytest.mark.parametrize(
    ("people", "with_it", "without"),
    [(ORDINARY, 0.99, 0.92), (MINUS_20, 0.98, 0.85)],
    ids=lambda x: str(x)[:24],
)
def test_the_people_are_those_of_the_reference(people: Population, with_it: float, without: float) -> None:
    assert results(people, "fixed, with bad-day version", 1200)[30].active == pytest.approx(
        with_it, abs=0.015
    )
    assert results(people, "fixed step", 1200)[30].active == pytest.approx(without, abs=0.02)


@pytest.mark.large
def test_the_table_and_the_plot_can_be_made_again(tmp_path: Path) -> None:
    root = Path(__file__).parents[2]
    picture = tmp_path / "pacing.png"
    command = [sys.executable, "-m", "tests.simulation.table", "--people", "20", "--plot", str(picture)]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True)
    assert len(done.stdout.splitlines()) == 1 + 2 * 2 * len(DESIGNS) * 3
    assert picture.read_bytes().startswith(b"\x89PNG")
