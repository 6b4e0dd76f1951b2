"""What the app costs, beside a bare PySide6 window, on this machine and in this run.

python -m tests.benchmarks [--full] [--only PART ...] [--json FILE]

Times drift with the machine and with what else it does; the ratios to the bare window stay. Starts alternate
between the two, A B A B, and what is told is the median. `--full` adds longer records and rounds.
"""

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.benchmarks import bringing, measures
from tests.benchmarks.measures import Bench
from tests.benchmarks.screen import open_screen

PARTS: dict[str, Callable[[Bench], list[measures.Line]]] = {
    "start": measures.starts,
    "idle": measures.idles,
    "tick": measures.ticks,
    "evidence": measures.openings,
    "wizard": measures.keystrokes,
    "queries": measures.questions,
    "import": bringing.imports,
}


def main() -> None:
    asked = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__.split("\n")[0])
    asked.add_argument(
        "--full", action="store_true", help="longer records, more rounds; about a quarter of an hour"
    )
    asked.add_argument(
        "--only", nargs="+", choices=PARTS, default=list(PARTS), metavar="PART", help=", ".join(PARTS)
    )
    asked.add_argument(
        "--json", type=Path, default=Path("build/benchmarks.json"), help="where the figures go"
    )
    args = asked.parse_args()
    with tempfile.TemporaryDirectory(prefix="microwins-benchmarks-") as name:
        folder = Path(name)
        # Compiled once for all, as an installed app is.
        os.environ["PYTHONPYCACHEPREFIX"] = str(folder / "compiled")
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        with open_screen(folder) as screen:
            bench = Bench(folder, screen, full=args.full)
            bench.warm_up()
            begun, lines = time.perf_counter(), []
            for part in args.only:
                found = PARTS[part](bench)
                lines += found
                print("\n".join(str(line) for line in found), flush=True)  # noqa: T201
    told = {
        "machine": machine(),
        "seconds": time.perf_counter() - begun,
        "lines": [line.as_dict() for line in lines],
    }
    args.json.parent.mkdir(parents=True, exist_ok=True)
    args.json.write_text(json.dumps(told, indent=1, ensure_ascii=False), "utf-8")
    print(f"{args.json}, after {told['seconds']:.0f} s")  # noqa: T201


def machine() -> dict[str, object]:
    """What the figures depend on."""
    from PySide6.QtCore import qVersion

    return {
        "system": platform.platform(),
        "python": platform.python_version(),
        "qt": qVersion(),
        "cores": os.cpu_count(),
        "load": os.getloadavg(),
        "commit": subprocess.run(
            ["git", "rev-parse", "--short", "HEAD"], capture_output=True, text=True, check=False
        ).stdout.strip(),
    }


if __name__ == "__main__":
    sys.exit(main())
