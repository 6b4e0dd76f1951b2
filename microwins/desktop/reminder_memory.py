"""What reminders did lately, in a small file beside the evidence, so that a restart repeats nothing."""

import contextlib
import json
from datetime import date, datetime, time
from pathlib import Path

from microwins.domain.reminder import Memory, PutOff, Said


def load(path: Path) -> Memory:
    """What `path` says; an absent or damaged file says nothing, and costs one repeated reminder at most."""
    try:
        raw = json.loads(path.read_text("utf-8"))
        return Memory(
            frozenset(Said(date.fromisoformat(d), int(w), time.fromisoformat(t)) for d, w, t in raw["said"]),
            tuple(date.fromisoformat(d) for d in raw["nudged"]),
            tuple(_put_off(date.fromisoformat(d), int(w), u) for d, w, u in raw["put_off"]),
        )
    except (OSError, ValueError, TypeError, KeyError):
        return Memory()


def save(path: Path, memory: Memory) -> None:
    """Write `memory` in one piece. A full disk or a read-only home is told where the evidence is kept."""
    said = sorted((s.day.isoformat(), s.win_id, s.at.isoformat("minutes")) for s in memory.said)
    put_off = [(p.day.isoformat(), p.win_id, p.until.isoformat()) for p in memory.put_off]
    text = json.dumps({"said": said, "nudged": [d.isoformat() for d in memory.nudged], "put_off": put_off})
    with contextlib.suppress(OSError):
        fresh = path.with_suffix(".new")
        fresh.write_text(text, "utf-8")
        fresh.replace(path)


def _put_off(day: date, win_id: int, until: str) -> PutOff:
    moment = datetime.fromisoformat(until)
    if moment.tzinfo is None:
        raise ValueError(until)
    return PutOff(day, win_id, moment)
