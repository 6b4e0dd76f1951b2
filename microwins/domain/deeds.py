"""What a person can do that History remembers; the window has words for each."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class Verb(StrEnum):
    """The kinds of deeds, by the name under which they are kept."""

    KEEP = "keep"
    KEEP_SMALL = "keep_small"  # kept at the bad-day size
    REST = "rest"
    REST_ALL = "rest_all"
    CLEAR = "clear"  # the day is quiet again
    ADOPT = "adopt"
    EDIT = "edit"
    RESIZE = "resize"
    SMALLER = "smaller"
    BIGGER = "bigger"
    MOVE = "move"
    ARCHIVE = "archive"
    RESTORE = "restore"
    WRITE_NOTE = "write_note"
    SAY_ENERGY = "say_energy"
    RATE = "rate"
    REST_SPAN = "rest_span"  # over days, or until further notice
    BACK = "back"  # from a rest, before it was over
    MISFIT = "misfit"  # "too big today"
    ANSWER = "answer"  # to a proposal of another size
    ASK = "ask"  # the app showed a proposal; no deed of the person's, and nothing to take back
    MARK = "mark"  # the app marked a tenth day; stays, whatever is taken back
    KEEP_FOR_LATER = "keep_for_later"
    DROP_LATER = "drop_later"
    IMPORT = "import"
    RECOVER = "recover"  # what could be read of a damaged file was added to its copy
    UNDO = "undo"  # undoing and redoing are deeds too; History shows them as `undone`
    REDO = "redo"
    OTHER = "other"  # a deed of a newer program, whose file is only read

    @property
    def by_the_app(self) -> bool:
        """Whether the app noted it by itself, so that undo passes it by and History does not show it."""
        return self in {Verb.ASK, Verb.MARK}

    @classmethod
    def _missing_(cls, _value: object) -> "Verb":
        return cls.OTHER


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing the person did.

    detail: what History needs to tell of it. at_us: microseconds since 1970 UTC.
    """

    id: int
    verb: Verb
    at_us: int
    detail: dict[str, Any]
    undone: bool
