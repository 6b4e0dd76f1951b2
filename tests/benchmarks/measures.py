"""The parts of the run: each starts real programs on real files and answers with lines of the table."""

import json
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from statistics import median

from microwins.home import chart_cache
from tests.benchmarks.process import Cost, cost, memory
from tests.benchmarks.records import DECADE, MONTH, YEAR, Extent, make
from tests.benchmarks.screen import Screen

REPOSITORY = Path(__file__).parents[2]
BARE = (sys.executable, str(Path(__file__).with_name("bare_window.py")))
APP = (str(Path(sys.executable).with_name("microwins")),)  # as a person starts it
USUAL = Extent(5, MONTH)
SMALL = (USUAL, Extent(5, YEAR), Extent(5, DECADE))
LARGE = (Extent(100, MONTH), Extent(100, YEAR), Extent(100, DECADE))
LARGEST = Extent(1000, DECADE)
MEMORY = Path("/dev/shm")  # a disk of memory, where Linux has one


@dataclass(frozen=True, slots=True)
class Line:
    """A figure with its unit, beside its goal where it has one."""

    name: str
    value: float
    unit: str
    goal: float | None = None
    note: str = ""

    def __str__(self) -> str:
        verdict = (
            "" if self.goal is None else f"goal {self.goal:g} {'ok' if self.value <= self.goal else 'OVER'}"
        )
        return f"{self.name:58} {self.value:9.2f} {self.unit:7} {verdict:16} {self.note}".rstrip()

    def as_dict(self) -> dict[str, object]:
        return asdict(self)


@dataclass
class Bench:
    """Where the programs run, and the records made so far."""

    folder: Path
    screen: Screen
    full: bool
    _homes: dict[Extent, Path] = field(default_factory=dict)

    def home(self, extent: Extent) -> Path:
        """A home with such a record; made once, and then as the measures before left it."""
        if extent not in self._homes:
            name = f"home-{extent.wins}-{extent.days}"
            self._homes[extent] = make(self.folder / name, extent)
            self._bring_fonts(self._homes[extent])
        return self._homes[extent]

    def start(self, command: tuple[str, ...], home: Path) -> subprocess.Popen[bytes]:
        quiet = subprocess.DEVNULL
        streams = {"stdin": quiet, "stdout": quiet, "stderr": quiet}
        return subprocess.Popen(command, env=self._env(home), cwd=REPOSITORY, **streams)

    def ask(self, module: str, home: Path, *more: str) -> dict[str, float]:
        """The JSON object that a module of these benchmarks prints."""
        command = (sys.executable, "-m", f"tests.benchmarks.{module}", str(home), *more)
        done = subprocess.run(
            command, env=self._env(home), cwd=REPOSITORY, capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise SystemExit(done.stderr)
        answer: dict[str, float] = json.loads(done.stdout)
        return answer

    def warm_up(self) -> None:
        """Compiles what will run and lists the fonts for charts, so that no measure pays for it."""
        for command in (BARE, APP, (*APP, "--show", "evidence"), BARE, APP):
            self.screen.wait(blank=True)
            with self.running(command):
                self.screen.wait(blank=False)
                time.sleep(3)
        self.ask("in_window", self.home(USUAL), "wizard")
        env = {**self._env(self.folder), "MPLCONFIGDIR": str(self._fonts)}
        quiet = subprocess.DEVNULL  # nothing is ordered, so it goes as soon as it is ready
        subprocess.run((*APP, "--draw-charts"), env=env, stdin=quiet, stdout=quiet, check=True)
        for home in self._homes.values():
            self._bring_fonts(home)

    @contextmanager
    def running(self, command: tuple[str, ...], home: Path | None = None) -> Iterator[int]:
        """The process id of a program that ends with the block."""
        program = self.start(command, home or self.home(USUAL))
        try:
            yield program.pid
        finally:
            program.kill()
            program.wait()

    @property
    def _fonts(self) -> Path:
        return self.folder / "fonts"

    def _bring_fonts(self, home: Path) -> None:
        """The list of fonts, which is there from the second start with charts on."""
        if self._fonts.is_dir():
            shutil.copytree(self._fonts, chart_cache(home), dirs_exist_ok=True)

    def _env(self, home: Path) -> Mapping[str, str]:
        return {**self.screen.env, "HOME": str(self.folder), "MICROWINS_HOME": str(home)}


def starts(bench: Bench) -> list[Line]:
    """Process start to the first painted window, the bare one and the app in turn."""
    lines = []
    for extent in (USUAL, LARGE[-1]) if bench.full else (USUAL,):
        taken: dict[tuple[str, ...], list[tuple[float, float]]] = {BARE: [], APP: []}
        for _ in range(30 if bench.full else 15):
            for command, found in taken.items():
                found.append(_one_start(bench, command, bench.home(extent)))
        (bare, bare_cpu), (app, app_cpu) = (map(median, zip(*found, strict=True)) for found in taken.values())
        note = f"{app:.0f} ms, bare {bare:.0f} ms"
        lines.append(Line(f"Start to painted Today, {extent}", app / bare, "x bare", 1.5, note))
        note = f"{app_cpu:.0f} ms, bare {bare_cpu:.0f} ms"
        lines.append(Line(f"  its processor time, {extent}", app_cpu / bare_cpu, "x bare", None, note))
    return lines


def _one_start(bench: Bench, command: tuple[str, ...], home: Path) -> tuple[float, float]:
    bench.screen.wait(blank=True)
    begun = time.perf_counter()
    with bench.running(command, home) as pid:
        bench.screen.wait(blank=False)
        taken = (time.perf_counter() - begun) * 1000
        return taken, cost(pid).cpu_ms


def idles(bench: Bench) -> list[Line]:
    """Memory, wake-ups and processor time of programs left alone, side by side in the same minute."""
    seconds, settling = (180, 20) if bench.full else (60, 12)
    taken = {}
    evidence, large = (*APP, "--show", "evidence"), LARGE[-1]
    for name, command, extent in (
        ("bare", BARE, USUAL),
        ("Today", APP, USUAL),
        ("in the tray", (*APP, "--quiet"), USUAL),
        (f"Evidence, {USUAL}", evidence, USUAL),
        (f"Evidence, {large}", evidence, large),
    ):
        with bench.running(command, bench.home(extent)) as pid:
            time.sleep(5)
            taken[name] = memory(pid)
    with (
        bench.running(BARE) as bare,
        bench.running(APP) as app,
        bench.running((*APP, "--quiet"), bench.home(SMALL[1])) as tray,
    ):
        pids = {"bare": bare, "Today": app, "in the tray": tray}
        time.sleep(settling)
        before = {name: cost(pid) for name, pid in pids.items()}
        time.sleep(seconds)
        spent = {name: cost(pid) - before[name] for name, pid in pids.items()}
    floor = taken.pop("bare")
    lines = []
    for name, mib in taken.items():
        goal = 2.6 if name.startswith("Evidence") else 1.4
        lines.append(Line(f"Memory, {name}", mib / floor, "x bare", goal, f"{mib:.0f} MiB, bare {floor:.0f}"))
        if name in spent:
            lines += _idle(name, spent[name], 60 / seconds)
    return lines


def _idle(name: str, spent: Cost, a_minute: float) -> list[Line]:
    tray = name == "in the tray"
    return [
        Line(f"Wake-ups a minute, {name}", spent.wakes * a_minute, "", 1 if tray else None),
        Line(f"Processor time a minute, {name}", spent.cpu_ms * a_minute, "ms", 2 if tray else None),
    ]


def ticks(bench: Bench) -> list[Line]:
    """A click on a row: on this disk, and in memory, where a commit waits for nothing."""
    lines = []
    for extent in (*SMALL, *LARGE, LARGEST) if bench.full else (USUAL, LARGE[-1]):
        lines += _ticks(bench.ask("in_window", bench.home(extent), "tick"), f"{extent}")
        if MEMORY.is_dir():
            with tempfile.TemporaryDirectory(dir=MEMORY) as folder:
                home = _copied(bench.home(extent), Path(folder) / "home")
                lines += _ticks(bench.ask("in_window", home, "tick"), f"{extent}, in memory")
    return lines


def _copied(home: Path, to: Path) -> Path:
    """A copy of a home, without the door that a killed app has left open."""
    return shutil.copytree(home, to, ignore=shutil.ignore_patterns("*.sock", "*.lock"))


def _ticks(found: Mapping[str, float], where: str) -> list[Line]:
    bare = f"of which SQLite alone {found['commit']:.1f}"
    return [
        Line(f"A durable commit by SQLite alone, {where}", found["commit"], "ms"),
        Line(f"  95 of 100, {where}", found["commit_p95"], "ms"),
        Line(f"Tick, press to its sign on the screen, {where}", found["sign"], "ms", 6),
        Line(f"  95 of 100, {where}", found["sign_p95"], "ms", 16.7),
        Line(f"Tick, release to disk, {where}", found["disk"], "ms", 7, bare),
        Line(f"Tick, release to kept, drawn, {where}", found["pixels"], "ms", 6, bare),
        Line(f"  95 of 100, {where}", found["p95"], "ms", 16.7),
        Line(f"  processor time of the window in it, {where}", found["work"], "ms"),
        Line(f"  without a commit as SQLite’s alone, {where}", found["apart"], "ms"),
        Line(f"Tick, release to kept, on the screen, {where}", found["shown"], "ms"),
        Line(f"  processor time until all is brought up, {where}", found["busy"], "ms"),
    ]


def openings(bench: Bench) -> list[Line]:
    """Evidence, opened for the first time, redrawn, and left behind in the tray."""
    lines = []
    for extent in (*SMALL, *LARGE[1:]) if bench.full else (USUAL, LARGE[-1]):
        with bench.running(BARE) as bare:
            time.sleep(1)
            floor = memory(bare)
        found = bench.ask("in_window", bench.home(extent), "evidence")
        lines += [
            Line(f"Evidence, longest wait of the window, {extent}", found["longest"], "ms", 33),
            Line(f"  processor time in it, {extent}", found["longest_work"], "ms", 33),
            Line(f"Evidence, click to charts, {extent}", found["shown"], "ms", 800),
            Line(f"  processor time, window and artist, {extent}", found["shown_work"], "ms"),
            Line(
                f"Evidence, opened again after a tick, click to charts, {extent}", found["again"], "ms", 100
            ),
            Line(f"Evidence, another micro-win, wait of the window, {extent}", found["redraw"], "ms", 16.7),
            Line(f"  processor time in it, {extent}", found["redraw_work"], "ms", 16.7),
            Line(f"Evidence, another micro-win, drawn, {extent}", found["redrawn"], "ms"),
            *(
                Line(
                    f"Memory, {what}, {extent}",
                    found[key] / floor,
                    "x bare",
                    goal,
                    f"{found[key]:.0f} MiB",
                )
                for what, key, goal in (
                    ("ticked, before Evidence", "pss_before", None),
                    ("Evidence seen, then hidden", "pss_hidden", None),
                )
            ),
        ]
    return lines


def keystrokes(bench: Bench) -> list[Line]:
    """A letter typed into the wizard's first question."""
    found = bench.ask("in_window", bench.home(USUAL), "wizard")
    return [
        Line("Wizard, key to page", found["key"], "ms", 16.7),
        Line("Wizard, key to page, 95 of 100", found["p95"], "ms"),
    ]


def questions(bench: Bench) -> list[Line]:
    """What the window asks the file."""
    lines = []
    for extent in (*SMALL, *LARGE, LARGEST) if bench.full else (USUAL, LARGE[-1], LARGEST):
        found = bench.ask("queries", bench.home(extent))
        lines += [
            Line(f"{name}, {extent}", found[key], "ms", goal, f"processor time {found[f'{key} work']:.2f}")
            for name, key, goal in (
                ("Today’s query", "rows_sql", 1 if extent.wins == 100 else None),
                ("  as values", "rows", None),
                ("What a tick reads anew of its row", "row", None),
                ("Kept per day, all days", "days", 4),
                ("A year’s heat map, of all", "year", None),
                ("A year’s heat map, of one micro-win", "year_of_one", None),
                ("Promises kept ever", "total", None),
            )
        ]
    return lines
