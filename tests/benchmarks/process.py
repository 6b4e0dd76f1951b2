"""What a running program costs, as Linux counts it."""

import re
from dataclasses import dataclass
from pathlib import Path

MIB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Cost:
    """cpu_ms: processor time so far. wakes: how often a thread went to sleep by itself, so woke."""

    cpu_ms: float
    wakes: int

    def __sub__(self, before: "Cost") -> "Cost":
        return Cost(self.cpu_ms - before.cpu_ms, self.wakes - before.wakes)


def family(pid: int) -> tuple[int, ...]:
    """A program and what it started, the program first."""
    children = [
        int(child)
        for task in Path(f"/proc/{pid}/task").iterdir()
        for child in (task / "children").read_text().split()
    ]
    return (pid, *(each for child in children for each in family(child)))


def cost(pid: int) -> Cost:
    """Of all threads of a program and of what it started."""
    cpu, wakes = 0, 0
    for each in family(pid):
        for task in Path(f"/proc/{each}/task").iterdir():
            cpu += int((task / "schedstat").read_text().split()[0])
            status = (task / "status").read_text()
            wakes += int(re.findall(r"^voluntary_ctxt_switches:\s+(\d+)", status, re.MULTILINE)[0])
    return Cost(cpu / 1e6, wakes)


def memory(pid: int) -> float:
    """MiB of a program and of what it started: its PSS where nothing else runs that could share a page.

    What two of them share counts once, as in PSS. PSS itself, as the kernel tells it, would give half of Qt
    away wherever another program in Python and Qt happens to run.
    """
    alone, shared = 0, dict[str, int]()
    for each in family(pid):
        text = Path(f"/proc/{each}/smaps").read_text()
        for mapping in _MAPPING.finditer(text):
            held = {name: int(kib) for name, kib in _HELD.findall(mapping["told"])}
            alone += held["Private_Clean"] + held["Private_Dirty"]
            both = held["Shared_Clean"] + held["Shared_Dirty"]
            shared[mapping["what"]] = max(shared.get(mapping["what"], 0), both)
    return (alone + sum(shared.values())) * 1024 / MIB


# A file, from where in it and with which rights: the same in each program that maps it.
_MAPPING = re.compile(r"^[0-9a-f]+-[0-9a-f]+ (?P<what>.*)\n(?P<told>(?:[A-Z].*\n?)+)", re.MULTILINE)
_HELD = re.compile(r"^((?:Private|Shared)_(?:Clean|Dirty)):\s+(\d+) kB", re.MULTILINE)
