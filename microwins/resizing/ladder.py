"""A goal becomes micro-wins, each with its whole ladder: the biggest rung first, half a minute at the bottom."""

from dataclasses import dataclass

from microwins.domain.win import Energy, Rung, sentence
from microwins.resizing.operators import why
from microwins.resizing.reading import Reading


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One micro-win on offer.

    action, anchor, minutes: the size offered first; it is one of `rungs`. bad_day: 2 minutes or less.
    rungs: largest first, strictly easier downward, the lowest 0.5 minutes or less.
    source: "library:<area>/<id>", "own" (the person's words) or "sit_with".
    """

    action: str
    anchor: str
    minutes: float
    bad_day: str
    rungs: tuple[Rung, ...]
    area: str
    source: str

    @property
    def sentence(self) -> str:
        """The whole promise: "After lunch, walk for 10 minutes"."""
        return sentence(self.anchor, self.action)


def _rung(action: str, minutes: float, *operators: str) -> Rung:
    return Rung(action, minutes, operators, why(*operators))


def suggestions(reading: Reading, energy: Energy = Energy.SOME) -> tuple[Suggestion, ...]:
    """Every micro-win on offer for a goal, the best first."""
    if reading.safety is not None and reading.safety.tier == "block" or "nonsense" in reading.flags:
        return ()
    return (own_step(reading.text, reading),)


def own_step(text: str, reading: Reading | None = None) -> Suggestion:
    """A ladder for a sentence that the person wrote."""
    action = " ".join(text.split()) or "Do one small thing"
    rungs = (
        _rung(f"Sit with this for 10 minutes: {action}", 10, "sit_with"),
        _rung(f"Sit with this for 2 minutes: {action}", 2, "less_time"),
        _rung("Write down the first step", 1, "externalise"),
        _rung("Take out what I need for it", 0.5, "first_step"),
    )
    area = reading.area if reading else "none"
    return Suggestion(rungs[0].action, "After lunch", 10, rungs[2].action, rungs, area, "sit_with")
