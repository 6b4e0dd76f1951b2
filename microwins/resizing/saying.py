"""Step one of the wizard as data: what was typed, what it may mean, and the micro-wins on offer for it.

Saying        everything said on the page
answer        a Saying and one reply give a new Saying
the others    questions about a Saying: its reading, what to ask, what to offer, what was chosen
"""

from dataclasses import dataclass, replace
from functools import lru_cache

from microwins.domain.win import MAX_DREAM, MAX_TEXT, Energy
from microwins.resizing import replies
from microwins.resizing.ladder import own_step, suggestions
from microwins.resizing.operators import Operator
from microwins.resizing.reading import Reading, read
from microwins.resizing.starters import NOTICING, STARTERS
from microwins.resizing.suggestion import Suggestion
from microwins.resizing.support import Concern, Question, ask

PER_PAGE = 4
_TIERS = ("block", "ask", "soft")  # the most pressing first
OWN = -1  # in `Saying.picked`: the person's own small step

COMMON_ANCHORS = (
    "After I get up",
    "After breakfast",
    "After lunch",
    "After I get home",
    "After dinner",
    "After I brush my teeth",
)


@dataclass(frozen=True, slots=True)
class Saying:
    """Page one.

    part: which part of a compound goal comes first. doing: the answer to the clarifying question.
    answered: which choice of the safety question, None while open. picked: the suggestion by its place among
    all, `OWN` for the person's own step, None for "the first one shown". shown: the place of the first shown.
    starters: whether three ready ones are offered while nothing is typed. keep_words: whether words that
    speak of danger may be stored.
    """

    text: str = ""
    energy: Energy = Energy.SOME
    part: int = 0
    doing: str = ""
    answered: int | None = None
    own: str = ""
    picked: int | None = None
    shown: int = 0
    starters: bool = False
    keep_words: bool = False


def answer(said: Saying, reply: replies.SayingReply) -> Saying:
    """The Saying after `reply`; one that makes no sense changes nothing."""
    match reply:
        case replies.Typed(text):
            if (text := typed(text)) == said.text:
                return said
            picked = OWN if said.picked == OWN else None
            return replace(said, text=text, part=0, answered=None, picked=picked, shown=0, keep_words=False)
        case replies.SaidEnergy(energy):
            picked = OWN if said.picked == OWN else None
            return replace(said, energy=energy, picked=picked, shown=0)
        case replies.PickedPart(index) if 0 <= index < len(read_whole(said).parts):
            return replace(said, part=index, picked=None, shown=0)
        case replies.Clarified(text):
            return replace(said, doing=typed(text)[:MAX_TEXT], picked=None, shown=0)
        case replies.AnsweredQuestion(index) if (asked := _asked(said)) and 0 <= index < len(asked.choices):
            return replace(said, answered=index)
        case replies.ShowOthers():
            after = said.shown + PER_PAGE
            return replace(said, shown=after if after < len(offers(said)) else 0, picked=None)
        case replies.Chose(index) if 0 <= index < len(offers(said)):
            return replace(said, picked=index)
        case replies.WroteOwn(text):
            own = typed(text)[:MAX_TEXT]
            return replace(said, own=own, picked=OWN if own.strip() else None)
        case _:
            return said


def typed(text: str) -> str:
    """What can be kept of typed text: no NUL and no lone surrogate, at most `MAX_DREAM` characters."""
    kept = text[:MAX_DREAM].replace("\0", "")
    return kept.encode("utf-8", "ignore").decode("utf-8")


def read_whole(said: Saying) -> Reading:
    """Everything that was typed, as it was understood."""
    return reading_of(said.text)


def read_goal(said: Saying) -> Reading:
    """The goal in hand: the part that comes first, or all of it."""
    whole = read_whole(said)
    return reading_of(whole.parts[said.part]) if said.part < len(whole.parts) else whole


def others(said: Saying) -> tuple[str, ...]:
    """The other parts of a compound goal, kept for later."""
    return tuple(part for n, part in enumerate(read_whole(said).parts) if n != said.part)


def concern(said: Saying) -> Concern | None:
    """What calls for care in the typed text, with the answer to the safety question taken into account."""
    asked = _asked(said)
    if asked is not None and said.answered is not None:
        return asked.choices[said.answered].leads_to
    return _concern_in_words(said)


def in_danger(said: Saying) -> bool:
    """Whether support comes instead of a ladder."""
    found = concern(said)
    return found is not None and found.tier == "block"


def question(said: Saying) -> Question | None:
    """The question that comes before any ladder, None where there is none or it was answered."""
    return _asked(said) if said.answered is None else None


def unreadable(said: Saying) -> bool:
    """Whether the text is in no language that there are suggestions for; an own small step still works."""
    return bool(said.text.strip()) and bool({"nonsense", "foreign"} & read_whole(said).flags)


def asks_what(said: Saying) -> bool:
    """Whether the one clarifying question, "what would you be doing?", is worth asking."""
    goal = read_goal(said)
    if not goal.text or unreadable(said) or _concern_in_words(said) is not None:
        return False
    if "vague" not in goal.flags and goal.area != "none":
        return False
    found = _suggest(goal.text, said.energy)
    return not found or found[0].source != "own"  # their own words were enough for a first step


def offers(said: Saying) -> tuple[Suggestion, ...]:
    """Every micro-win on offer, best first; none while a safety question is open or help comes first."""
    if not said.text.strip():
        return STARTERS if said.starters else ()
    if in_danger(said) or question(said) is not None:
        return ()
    found = _suggest(read_goal(said).text, said.energy)
    if said.doing.strip() and asks_what(said):
        first = _suggest(said.doing, said.energy)
        found = first + tuple(s for s in found if s.sentence not in {f.sentence for f in first})
    return found


def on_show(said: Saying) -> tuple[tuple[int, Suggestion], ...]:
    """The few suggestions on the page, each with its place among all."""
    return tuple(enumerate(offers(said)))[said.shown : said.shown + PER_PAGE]


def choice(said: Saying) -> Suggestion | None:
    """The suggestion chosen: the person's own step, the one picked, or the first on the page."""
    if in_danger(said) or question(said) is not None:
        return None
    if said.picked == OWN and said.own.strip():
        return own_step(said.own, read_goal(said))
    offered = offers(said)
    place = said.shown if said.picked is None or said.picked == OWN else said.picked
    return offered[place] if place < len(offered) else None


def looking_elsewhere(said: Saying) -> Saying:
    """Back among the suggestions, at the next few: other content, not another size."""
    return answer(replace(said, picked=None), replies.ShowOthers())


def anchors(said: Saying) -> tuple[str, ...]:
    """Cues to choose from: those of the suggestions for this goal, then common ones; no two alike."""
    near = [s.anchor for s in offers(said) if s.anchor.startswith(("After", "When", "Before"))]
    return tuple(dict.fromkeys((*near[:PER_PAGE], *COMMON_ANCHORS)))


def observing(said: Saying) -> Suggestion:
    """What is left when no size is small enough: to notice and write down, and change nothing."""
    found = (s for s in _all_offers(said) if any(Operator.OBSERVE in rung.operators for rung in s.rungs))
    return next(found, NOTICING)


def sitting_with(said: Saying) -> Suggestion | None:
    """The suggestion that asks for nothing but staying near it for a while."""
    return next((s for s in _all_offers(said) if s.source == "sit_with"), None)


def fitting(said: Saying) -> Saying:
    """`said` with every place in a list that does not exist put back to the start of it."""
    asked = _asked(said)
    if said.answered is not None and not (asked and 0 <= said.answered < len(asked.choices)):
        said = replace(said, answered=None)
    if not 0 <= said.part < max(1, len(read_whole(said).parts)):
        said = replace(said, part=0)
    count = len(offers(said))
    if not 0 <= said.shown < count:
        said = replace(said, shown=0)
    if said.picked is not None and not (said.own.strip() if said.picked == OWN else 0 <= said.picked < count):
        said = replace(said, picked=None)
    return said


def _all_offers(said: Saying) -> tuple[Suggestion, ...]:
    return offers(said) if said.text.strip() else ()


def _concern_in_words(said: Saying) -> Concern | None:
    """The most pressing concern in anything that was typed on the page."""
    found = [each for text in (said.text, said.own, said.doing) if (each := reading_of(text).safety)]
    return min(found, key=lambda each: _TIERS.index(each.tier), default=None)


def _asked(said: Saying) -> Question | None:
    found = _concern_in_words(said)
    return ask(found.kind) if found is not None and found.tier == "ask" else None


@lru_cache(maxsize=32)
def reading_of(text: str) -> Reading:
    """`read`, remembered for the texts at hand."""
    return read(text)


@lru_cache(maxsize=32)
def _suggest(text: str, energy: Energy) -> tuple[Suggestion, ...]:
    return suggestions(reading_of(text), energy)
