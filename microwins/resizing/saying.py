"""Step one of the wizard as data: what was typed, what it may mean, and the micro-wins on offer for it.

Saying        everything said on the page
answer        a Saying and one reply give a new Saying
the others    questions about a Saying: its reading, what to ask, what to offer, what was chosen
"""

from dataclasses import dataclass, replace
from functools import lru_cache

from microwins.domain.win import MAX_DREAM, MAX_TEXT, Energy
from microwins.resizing import replies, safety
from microwins.resizing.ladder import ideas, own_step, suggestions
from microwins.resizing.library import current
from microwins.resizing.operators import Operator
from microwins.resizing.reading import Reading, read_in
from microwins.resizing.starters import noticing, sitting, starters
from microwins.resizing.suggestion import Suggestion
from microwins.resizing.support import Concern, Question, ask
from microwins.resizing.tongue import ENGLISH, told_in, tongue

PER_PAGE = 4
_TIERS = ("block", "ask", "soft")  # the most pressing first
OWN = -1  # in `Saying.picked`: the person's own small step


@dataclass(frozen=True, slots=True)
class Saying:
    """Page one.

    part: which part of a compound goal comes first. doing: the answer to the clarifying question.
    answered: which choice of the safety question, None while open. picked: the suggestion by its place among
    all, `OWN` for the person's own step, None for "the first one shown". shown: the place of the first shown.
    starters: whether three ready ones are offered while nothing is typed. keep_words: whether words that
    speak of danger may be stored. language: the code of the one that the app speaks. ideas: whether
    suggestions in another language than the person's were asked for.
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
    language: str = ENGLISH
    ideas: bool = False


def answer(said: Saying, reply: replies.SayingReply) -> Saying:
    """The Saying after `reply`; one that makes no sense changes nothing."""
    match reply:
        case replies.Typed(text):
            return _retyped(said, typed(text))
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
        case replies.ShowIdeas():
            return replace(said, ideas=True)
        case replies.Chose(index) if 0 <= index < len(offers(said)):
            return replace(said, picked=index)
        case replies.WroteOwn(text):
            own = typed(text)[:MAX_TEXT]
            return replace(said, own=own, picked=OWN if own.strip() else None)
        case _:
            return said


def _retyped(said: Saying, text: str) -> Saying:
    if text == said.text:
        return said
    picked = OWN if said.picked == OWN else None
    return replace(said, text=text, part=0, answered=None, picked=picked, shown=0, keep_words=False)


def typed(text: str) -> str:
    """What can be kept of typed text: no NUL and no lone surrogate, at most `MAX_DREAM` characters."""
    kept = text[:MAX_DREAM].replace("\0", "")
    return kept.encode("utf-8", "ignore").decode("utf-8")


def read_whole(said: Saying) -> Reading:
    """Everything that was typed, as it was understood."""
    return reading_of(said.text, said.language)


def read_goal(said: Saying) -> Reading:
    """The goal in hand: the part that comes first, or all of it."""
    whole = read_whole(said)
    if said.part >= len(whole.parts):
        return whole
    return reading_of(whole.parts[said.part], whole.language)


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


def ideas_in(said: Saying) -> str:
    """The code of the language that the suggestions for this goal are in."""
    goal = read_goal(said).language
    return goal if current().speaks(goal) else ENGLISH


def own_first(said: Saying) -> bool:
    """Whether the person's own step comes first: the suggestions are in another language than theirs."""
    if not said.text.strip():
        return not said.starters and not current().speaks(said.language)
    return {ideas_in(said)} != {said.language, read_goal(said).language}


def has_ideas(said: Saying) -> bool:
    """Whether there are suggestions to ask for in another language than the person's."""
    waiting = own_first(said) and not said.ideas and question(said) is None and not in_danger(said)
    return waiting and bool(said.text.strip()) and bool(offers(replace(said, ideas=True)))


def asks_what(said: Saying) -> bool:
    """Whether the one clarifying question, "what would you be doing?", is worth asking."""
    goal = read_goal(said)
    if not goal.text or unreadable(said) or own_first(said) or _concern_in_words(said) is not None:
        return False
    if "vague" not in goal.flags and goal.area != "none":
        return False
    found = _suggest(goal.text, said.energy, said.language)
    return not found or found[0].source != "own"  # their own words were enough for a first step


def offers(said: Saying) -> tuple[Suggestion, ...]:
    """Every micro-win on offer, best first; none while a safety question is open or help comes first."""
    if not said.text.strip():
        return starters(said.language) if said.starters else ()
    if in_danger(said) or question(said) is not None or (own_first(said) and not said.ideas):
        return ()
    found = _suggest(read_goal(said).text, said.energy, said.language)
    if said.doing.strip() and asks_what(said):
        first = _suggest(said.doing, said.energy, said.language)
        found = first + tuple(s for s in found if s.sentence not in {f.sentence for f in first})
    return found


def on_show(said: Saying) -> tuple[tuple[int, Suggestion], ...]:
    """The few suggestions on the page, each with its place among all."""
    return tuple(enumerate(offers(said)))[said.shown : said.shown + PER_PAGE]


def choice(said: Saying) -> Suggestion | None:
    """The suggestion chosen: the person's own step, the one picked, or the first on the page."""
    if in_danger(said) or question(said) is not None:
        return None
    goal = read_goal(said)
    if said.picked == OWN and said.own.strip():
        usual = goal.language if said.text.strip() else said.language
        return own_step(said.own, goal, told_in(said.own, usual))
    if said.picked is None and own_first(said):
        return None  # nothing in another language is taken before it was chosen
    offered = offers(said)
    place = said.shown if said.picked is None or said.picked == OWN else said.picked
    return offered[place] if place < len(offered) else None


def looking_elsewhere(said: Saying) -> Saying:
    """Back among the suggestions, at the next few, or to another step of one's own: other content, not
    another size.
    """
    if own_first(said):
        return replace(said, picked=None, own="")
    return answer(replace(said, picked=None), replies.ShowOthers())


def anchors(said: Saying) -> tuple[str, ...]:
    """Cues to choose from: those of the suggestions for this goal, then common ones; no two alike."""
    language, near = _language(said), []
    if language == ENGLISH:
        near = [s.anchor for s in offers(said) if s.anchor.startswith(("After", "When", "Before"))]
    return tuple(dict.fromkeys((*near[:PER_PAGE], *tongue(language).cues)))


def observing(said: Saying) -> Suggestion:
    """What is left when no size is small enough: to notice and write down, and change nothing."""
    found = (s for s in _all_offers(said) if any(Operator.OBSERVE in rung.operators for rung in s.rungs))
    language = _language(said)
    return next(found, noticing(language)) if language == ENGLISH else noticing(language)


def sitting_with(said: Saying) -> Suggestion | None:
    """The suggestion that asks for nothing but staying near it for a while."""
    language = _language(said)
    if language != ENGLISH:
        return sitting(language)
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


def _language(said: Saying) -> str:
    """The code of the language of what is offered beside the suggestions: the person's."""
    goal = read_goal(said).language
    return said.language if goal == ENGLISH or not said.text.strip() else goal


def _all_offers(said: Saying) -> tuple[Suggestion, ...]:
    return offers(said) if said.text.strip() else ()


def _concern_in_words(said: Saying) -> Concern | None:
    """The most pressing concern in anything that was typed on the page."""
    found = [each for text in (said.text, said.own, said.doing) if (each := concern_of(text))]
    return min(found, key=lambda each: _TIERS.index(each.tier), default=None)


def _asked(said: Saying) -> Question | None:
    found = _concern_in_words(said)
    return ask(found.kind) if found is not None and found.tier == "ask" else None


@lru_cache(maxsize=32)
def reading_of(text: str, language: str = ENGLISH) -> Reading:
    """`read_in`, remembered for the texts at hand."""
    return read_in(text, language)


@lru_cache(maxsize=32)
def concern_of(text: str) -> Concern | None:
    """What danger a text speaks of, in whichever language; remembered for the texts at hand."""
    return safety.concern(text)


@lru_cache(maxsize=32)
def _suggest(text: str, energy: Energy, language: str) -> tuple[Suggestion, ...]:
    goal = reading_of(text, language)
    if goal.language == ENGLISH:
        return suggestions(goal, energy)
    return ideas(goal, energy, goal.language if current().speaks(goal.language) else ENGLISH)
