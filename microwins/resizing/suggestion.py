"""One micro-win on offer, with its whole ladder."""

from dataclasses import dataclass

from microwins.domain.win import Rung, sentence


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
