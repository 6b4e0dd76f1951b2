"""What the app may say no to. `microwins.ui.words` has the sentence for each reason."""

from enum import StrEnum


class Reason(StrEnum):
    """Why a wish could not be met; the person's data is untouched in every case."""

    EMPTY = "empty"  # a text that has to say something says nothing
    TOO_LONG = "too_long"  # a text beyond `win.MAX_TEXT`
    FUTURE_DAY = "future_day"  # a day that has not come yet cannot be kept
    UNKNOWN_WIN = "unknown_win"  # it was archived or erased elsewhere in the meantime
    NO_WEEKDAY = "no_weekday"  # a micro-win needs at least one day a week
    BAD_SIZE = "bad_size"  # a size is above zero and at most a day
    NO_RUNG = "no_rung"  # the ladder has no further step in that direction
    NOTHING_TO_UNDO = "nothing_to_undo"
    NOTHING_TO_REDO = "nothing_to_redo"
    CHANGED_SINCE = "changed_since"  # what should be undone has been changed again
    HELD = "held"  # a long import is being written just now
    READ_ONLY = "read_only"  # a file made by a newer Micro Wins is only read
    LOOKING = "looking"  # the person looks at a damaged record, or at a copy, and nothing is to change


class Refused(Exception):  # noqa: N818  a refusal is an answer, not an error
    """The domain said no, gently. `reason` picks the words."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.value)
        self.reason = reason

    def __reduce__(self) -> tuple[type["Refused"], tuple[Reason]]:
        return Refused, (self.reason,)  # it may come from another process
