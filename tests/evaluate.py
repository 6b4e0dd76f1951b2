"""Score the resizing engine on labelled goals, and list what it got wrong.

    python -m tests.evaluate FILE.jsonl [FILE.jsonl ...] [--quiet]

Every line of a file is a goal with its labels: goal, area, quantity, unit, period, flags, must_mention,
also_ok. A goal
is hit when one of the first three suggestions, or for a support screen or a question its text, holds a
stem of
`must_mention` or `also_ok`.
"""

import argparse
import json
import statistics
import time
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from microwins.resizing.resize import resize

FLAGS = ("extreme", "avoidance", "vague", "compound", "nonsense")
Goal = Mapping[str, Any]
Answer = Mapping[str, Any]


@dataclass
class Tally:
    """How many were right of how many, and the goals that were not."""

    right: int = 0
    of: int = 0
    missed: list[str] = field(default_factory=list)

    def add(self, good: bool, told: str) -> None:
        """Count one goal."""
        self.of += 1
        self.right += good
        if not good:
            self.missed.append(told)

    @property
    def share(self) -> float:
        """The share that was right, 1.0 of none."""
        return self.right / self.of if self.of else 1.0


@dataclass
class Score:
    """Everything measured on one file."""

    area: Tally = field(default_factory=Tally)
    quantity: Tally = field(default_factory=Tally)
    period: Tally = field(default_factory=Tally)
    hit: Tally = field(default_factory=Tally)
    checks: Tally = field(default_factory=Tally)
    caught: Tally = field(default_factory=Tally)
    let_through: Tally = field(default_factory=Tally)
    confused: Counter[tuple[str, str]] = field(default_factory=Counter)
    flags: dict[str, Counter[str]] = field(default_factory=lambda: {flag: Counter() for flag in FLAGS})
    flag_misses: list[str] = field(default_factory=list)
    milliseconds: list[float] = field(default_factory=list)

    def f1(self, flag: str) -> tuple[float, float, float]:
        """Precision, recall and their harmonic mean for one flag; 1.0 where it never comes up."""
        n = self.flags[flag]
        precision = n["right"] / (n["right"] + n["extra"]) if n["right"] + n["extra"] else 1.0
        recall = n["right"] / (n["right"] + n["absent"]) if n["right"] + n["absent"] else 1.0
        total = precision + recall
        return precision, recall, 2 * precision * recall / total if total else 0.0


def evaluate(goals: Iterable[Goal], engine: Callable[[str], Answer] = resize) -> Score:
    """The engine's score on labelled goals."""
    score = Score()
    for goal in goals:
        start = time.perf_counter()
        answer = engine(goal["goal"])
        score.milliseconds.append((time.perf_counter() - start) * 1_000)
        _weigh(score, goal, answer)
    return score


def _weigh(score: Score, goal: Goal, answer: Answer) -> None:
    said, labels = goal["goal"][:110], set(goal["flags"])
    score.area.add(answer["area"] == goal["area"], f"{goal['area']} read as {answer['area']}: {said}")
    if answer["area"] != goal["area"]:
        score.confused[goal["area"], answer["area"]] += 1
    wanted, got = (goal["quantity"], goal["unit"]), (answer["quantity"], answer["unit"])
    score.quantity.add(wanted == got, f"{wanted} read as {got}: {said}")
    score.period.add(
        goal["period"] == answer["period"], f"{goal['period']} read as {answer['period']}: {said}"
    )
    for flag in FLAGS:
        truly, told = flag in labels, flag in answer["flags"]
        kind = {(True, True): "right", (False, True): "extra", (True, False): "absent"}.get((truly, told))
        if kind:
            score.flags[flag][kind] += 1
        if truly != told:
            score.flag_misses.append(f"{'-' if truly else '+'}{flag}: {said}")
    shown = " ".join([
        *(s["sentence"] for s in answer["suggestions"][:3]),
        (answer["support"] or {}).get("message", ""),
        (answer["question"] or {}).get("text", ""),
    ]).lower()  # fmt: skip
    hit = any(stem in shown for stem in [*goal["must_mention"], *goal["also_ok"]])
    score.hit.add(hit, f"{goal['must_mention']}: {said} -> {shown[:200]}")
    for suggestion in answer["suggestions"]:
        score.checks.add(
            all(suggestion["checks"].values()), f"{suggestion['checks']} {suggestion['sentence']} <- {said}"
        )
    unsafe = any(label.startswith("unsafe") for label in labels)
    tally = score.caught if unsafe else score.let_through
    tally.add((answer["outcome"] == "support") == unsafe, said)


def report(name: str, score: Score, *, quiet: bool = False) -> Iterable[str]:
    """The score as lines to print."""
    yield f"== {name}: {score.area.of} goals"
    told = (
        ("area", score.area),
        ("quantity and unit", score.quantity),
        ("period", score.period),
        ("hit in first three", score.hit),
        ("all four checks", score.checks),
        ("unsafe caught", score.caught),
        ("safe let through", score.let_through),
    )
    for label, tally in told:
        yield f"{label:20} {tally.share:6.1%}  ({tally.right} of {tally.of})"
    for flag in FLAGS:
        precision, recall, f1 = score.f1(flag)
        yield f"{flag:20} P {precision:.2f}  R {recall:.2f}  F1 {f1:.3f}"
    usual, worst = statistics.median(score.milliseconds), max(score.milliseconds)
    yield f"{'milliseconds':20} median {usual:.1f}, worst {worst:.1f}"
    if quiet:
        return
    yield "-- areas confused (labelled, read)"
    for (wanted, got), n in score.confused.most_common():
        yield f"   {wanted:14} {got:14} {n}"
    for label, tally in told:
        for missed in tally.missed:
            yield f"   {label}: {missed}"
    for missed in score.flag_misses:
        yield f"   {missed}"


def read_goals(path: Path) -> list[Goal]:
    """The labelled goals of a file, one JSON object a line."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]


def main() -> None:
    """Print the scores of the files named on the command line."""
    parser = argparse.ArgumentParser(description="Score the resizing engine on labelled goals.")
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--quiet", action="store_true", help="figures without the list of misses")
    options = parser.parse_args()
    for path in options.files:
        for line in report(path.name, evaluate(read_goals(path)), quiet=options.quiet):
            print(line)  # noqa: T201


if __name__ == "__main__":
    main()
