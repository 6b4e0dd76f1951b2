"""What gets a support screen instead of a ladder.

    concern(text)    what danger a typed text speaks of, if any
    support(kind)    the calm screen for it
    ask(kind)        the one question before a ladder, where the tier is "ask"
    soft_line(kind)  the one gentle line beside a ladder, where the tier is "soft"

The reading goes by frames of intent, who does what to whom, never by charged words alone: "i'm gonna die"
after "no more soda" is a way of speaking. `resources/safety.toml` holds the frames, and for each kind the
idioms that are explained away before it is looked for. Danger in any part of a text counts for the whole.
"""

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from microwins.resizing.frames import Index, Lexicon
from microwins.resizing.plain import Speller
from microwins.resizing.support import (
    KINDS,
    Choice,
    Concern,
    Contact,
    Question,
    Support,
    ask,
    soft_line,
    support,
)

__all__ = [
    "KINDS",
    "Choice",
    "Concern",
    "Contact",
    "Question",
    "Support",
    "ask",
    "concern",
    "soft_line",
    "support",
]

TIERS = ("block", "ask", "soft")
"""What a concern asks for, the most careful first."""


@dataclass(frozen=True, slots=True)
class _Kind:
    """The frames of one kind of danger: its idioms, and what is left when they are explained away."""

    name: str
    idioms: Index
    tiers: dict[str, Index]


@dataclass(frozen=True, slots=True)
class _Reader:
    speller: Speller
    kinds: tuple[_Kind, ...]


def concern(text: str) -> Concern | None:
    """The danger `text` speaks of: the most careful tier, and in it the most pressing kind; or None.

    Reads the first 10,000 characters and never raises, whatever the text.
    """
    reader = _reader()
    words = reader.speller.words(text)
    plain = [(kind, kind.idioms.hide(words)) for kind in reader.kinds] if words else []
    for tier in TIERS:
        for kind, seen in plain:
            if kind.tiers[tier].matches(seen):
                return Concern(kind.name, tier)
    return None


@cache
def _reader() -> _Reader:
    """The frames, read once, when the first text comes."""
    data = tomllib.loads(files("microwins.resources").joinpath("safety.toml").read_text("utf-8"))
    lexicon = Lexicon(data["classes"])
    kinds = tuple(
        _Kind(
            name,
            Index(lexicon, data[name].get("idioms", "")),
            {tier: Index(lexicon, data[name].get(tier, "")) for tier in TIERS},
        )
        for name in KINDS
    )
    lines = " ".join(frames for name in KINDS for frames in data[name].values())
    slips = (data["slips"] + data["classes"]["drug"] + data["classes"]["dependent"]).split()
    speller = Speller(
        data["spelling"] | dict.fromkeys(data["fillers"].split(), ""),
        lexicon.words(lines),
        slips=slips,
        charged=data["charged"].split(),
        real=data["real"].split(),
    )
    return _Reader(speller, kinds)
