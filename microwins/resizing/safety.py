"""What gets a support screen instead of a ladder.

    concern(text)    what danger a typed text speaks of, if any
    support(kind)    the calm screen for it
    ask(kind)        the one question before a ladder, where the tier is "ask"
    soft_line(kind)  the one gentle line beside a ladder, where the tier is "soft"

The reading goes by frames of intent, who does what to whom, never by charged words alone: "i'm gonna die"
after "no more soda" is a way of speaking. `resources/safety/` holds the frames, a file a language, and for
each kind the idioms that are explained away before it is looked for. Danger in any part of a text counts for
the whole, and in any of the languages, whichever the app speaks.
"""

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any

from microwins.resizing.contacts import Contact
from microwins.resizing.frames import Index, Lexicon
from microwins.resizing.plain import Speller, bare
from microwins.resizing.support import (
    KINDS,
    Choice,
    Concern,
    Question,
    Support,
    ask,
    soft_line,
    support,
)
from microwins.shipped import FOLDER

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

LANGUAGES = ("en", "de", "es")
"""The languages whose words of danger are known, each a file in `resources/safety/`."""

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
    """How one language is read."""

    speller: Speller
    kinds: tuple[_Kind, ...]

    def seen(self, text: str) -> list[tuple[_Kind, list[str]]]:
        """The words of `text` as each kind sees them, without its idioms."""
        words = self.speller.words(text)
        return [(kind, kind.idioms.hide(words)) for kind in self.kinds] if words else []


def concern(text: str) -> Concern | None:
    """The danger `text` speaks of: the most careful tier, and in it the most pressing kind; or None.

    Reads the first 10,000 characters and never raises, whatever the text.
    """
    seen = [each for language in LANGUAGES for each in _reader(language).seen(text)]
    for tier in TIERS:
        for name in KINDS:
            if any(kind.name == name and kind.tiers[tier].matches(words) for kind, words in seen):
                return Concern(name, tier)
    return None


@cache
def _reader(language: str) -> _Reader:
    """The frames of a language, read once, when the first text comes."""
    data, shared = _file(language), _file(LANGUAGES[0])["classes"]
    medicines = {name: shared[name] for name in ("drug", "dependent")}  # they are called alike everywhere
    classes = medicines | data["classes"]
    lexicon = Lexicon(classes)
    kinds = tuple(
        _Kind(
            name,
            Index(lexicon, data[name].get("idioms", "")),
            {tier: Index(lexicon, data[name].get(tier, "")) for tier in TIERS},
        )
        for name in KINDS
        if name in data
    )
    # What matters in another language is no slip of a word of this one: "calorías", "suicidio".
    others = [_file(each) for each in LANGUAGES if each != language]
    lines = " ".join(frames for kind in kinds for frames in data[kind.name].values())
    speller = Speller(
        data["spelling"] | dict.fromkeys(data["fillers"].split(), ""),
        lexicon.words(lines),
        slips=(data["slips"] + classes["drug"] + classes["dependent"]).split(),
        charged=data["charged"].split(),
        real=[*data["real"].split(), *(word for other in others for word in other["slips"].split())],
        numbers=data["numbers"],
        scales=data.get("scales", {}),
    )
    return _Reader(speller, kinds)


@cache
def _file(language: str) -> dict[str, Any]:
    source = FOLDER.joinpath("safety", f"{language}.toml")
    return tomllib.loads(bare(source.read_text("utf-8")))
