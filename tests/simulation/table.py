"""The table of README.md, and its picture.

python -m tests.simulation.table [--people 1200] [--small-against 0.2] [--plot FILE.png]
"""

import argparse
import sys
from collections.abc import Sequence

from microwins.domain import pacing
from tests.simulation.simulator import DESIGNS, MINUS_20, ORDINARY, SPANS, Result, measure

Line = tuple[str, str, int, int, Result]  # population, design, seed, days


def table(count: int, seeds: Sequence[int]) -> list[Line]:
    """Every population, design, seed and span."""
    return [
        (people.name, name, seed, span, result)
        for people in (ORDINARY, MINUS_20)
        for seed in seeds
        for name, design in DESIGNS.items()
        for span, result in measure(people, design, count, seed, max(SPANS)).items()
    ]


def main() -> int:
    """Prints the table and, if asked, draws it."""
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("--people", type=int, default=1200)
    options.add_argument("--small-against", type=float, default=pacing.SMALL_AGAINST, metavar="0..1")
    options.add_argument("--plot", metavar="FILE.png")
    args = options.parse_args()
    pacing.SMALL_AGAINST = args.small_against
    rows = table(args.people, (1, 2))
    out = sys.stdout.write
    out(f"{'population':<15}{'design':<29}{'seed':>4}{'days':>5}{'kept':>7}{'full':>7}")
    out(f"{'active':>8}{'minutes':>9}{'asked':>7}\n")
    for people, design, seed, span, r in rows:
        asked = f"{r.proposals:7.1f}" if span == max(SPANS) else ""
        out(f"{people:<15}{design:<29}{seed:>4}{span:>5}{r.kept:>7.1%}{r.in_full:>7.1%}")
        out(f"{r.active:>8.1%}{r.minutes:>9.0f}{asked}\n")
    if args.plot:
        plot(rows, args.plot)
    return 0


def plot(rows: Sequence[Line], path: str) -> None:
    """Still active (above) and minutes done (below) over the spans, a column for each population."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(9, 7), layout="constrained")
    panels = figure.subplots(2, 2, sharex=True, sharey="row")
    for (active, minutes), people in zip(panels.T, (ORDINARY, MINUS_20), strict=True):
        for design in DESIGNS:
            results = [(span, r) for p, d, seed, span, r in rows if (p, d, seed) == (people.name, design, 1)]
            spans = [span for span, _ in results]
            active.plot(spans, [r.active for _, r in results], marker="o", label=design)
            minutes.plot(spans, [r.minutes for _, r in results], marker="o", label=design)
        active.set(title=people.name, ylim=(0, 1.02), xscale="log")
        minutes.set(xlabel="days", xticks=SPANS, xticklabels=SPANS)
        minutes.minorticks_off()
    panels[0, 0].set_ylabel("still active")
    panels[1, 0].set_ylabel("minutes")
    panels[1, 0].legend(fontsize=8)
    figure.savefig(path, dpi=120)


if __name__ == "__main__":
    sys.exit(main())
