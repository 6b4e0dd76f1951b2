"""How fast the engine answers: it runs on every keystroke.

python -m pytest tests/benchmarks/bench_resizing.py -m benchmark
"""

import json
from itertools import cycle
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from microwins.resizing import ladder, library, reading

pytestmark = pytest.mark.benchmark
OWN = Path(__file__).parent.parent / "data" / "goals_own.jsonl"


def test_reading_and_laddering_a_goal_takes_five_milliseconds(benchmark: BenchmarkFixture) -> None:
    goals = cycle([json.loads(line)["goal"] for line in OWN.read_text("utf-8").splitlines()])

    def one() -> None:
        reading.read.cache_clear()
        ladder.suggestions(reading.read(next(goals)))

    benchmark.pedantic(one, rounds=600, warmup_rounds=300)
    assert benchmark.stats.stats.median <= 0.005


def test_a_goal_of_ten_thousand_characters_is_read_in_a_blink(benchmark: BenchmarkFixture) -> None:
    goal = ("i want to stop worrying and learn the piano every single day, no excuses. " * 140)[:10_000]

    def one() -> None:
        reading.read.cache_clear()
        ladder.suggestions(reading.read(goal))

    benchmark.pedantic(one, rounds=20, warmup_rounds=3)
    assert benchmark.stats.stats.median <= 0.15


def test_a_shelf_loads_in_thirty_milliseconds(benchmark: BenchmarkFixture) -> None:
    areas = cycle(library.AREAS)

    def one() -> None:
        library._bundled.cache_clear()
        library.load().shelf(next(areas))

    benchmark.pedantic(one, rounds=63, warmup_rounds=3)
    assert benchmark.stats.stats.median <= 0.03
