"""The person's own words for what to do: the parts of a compound goal, and the verb and object of one part.

parts(plain)          "run a mile and read more" -> ("run a mile", "read more")
wish(plain)           "i wanna finally learn the guitar lol" -> Wish("learn", "the guitar", ...)
"""

import re
from dataclasses import dataclass

from microwins.resizing import areas
from microwins.resizing.flags import is_avoidance
from microwins.resizing.grammar import base, in_my_words, is_verb
from microwins.resizing.text import Plain, plain, stem
from microwins.resizing.wordlist import word_set


@dataclass(frozen=True, slots=True)
class Wish:
    """One behaviour in the person's words. verb: base form. object: with its article, "" for none.

    avoid: whether the behaviour is one to do less of.
    """

    verb: str
    object: str
    avoid: bool = False


_PREFACE = re.compile(
    r"^(?:(?:so|ok|okay|well|yes|oh|and|also|then|but|please|hey|hi|right|honestly|seriously|really"
    r"|finally|just|maybe|now|today|"
    r"tomorrow|again|actually|definitely|once|this|next|new|year|years|year's|day|days|my|the|a|is|are|am"
    r"|was|to|for|number|one|of|in|by|"
    r"20\d\d|[#:;,.()\[\]\"'“”‘’*•\-–—>+&!?/]|\d{1,2}[.)]|"
    r"i|we|us|let|me|going|want|wants|wanted|wish|need|needs|have|has|got|would|like|love|will|shall"
    r"|should|must|can|could|"
    r"plan|planning|hope|hoping|aim|aiming|try|trying|attempt|start|starting|begin|beginning|able"
    r"|resolution|resolutions|goal|goals|"
    r"vow|swear|promise|pledge|decided|determined|ready|back|into|get back|it|time|think|feel|been|be|too"
    r"|early|late|super|very|"
    r"help|biggest|main|only|first|second|third|how|learn how|figure out|find a way|manage|make sure"
    r"|remember|gonna|on) )+"
)
_LEAD = re.compile(
    r"^(?:get back (?:in )?to|get back into|go back to|get into|get better at|be better at|work on|keep"
    r"|stick to|commit to|keep up with|focus on|do more|do some|do|go|take up|pick up|return to"
    r"|practi[sc]e|spend (?:more )?time|be able to|learn to|learn how to|figure out how to|be more "
    r"consistent with|be consistent with|start|try|catch up on|actually|make time for|make time to|find "
    r"time to|find time for|have time to|attempt|force myself to|remember to|make sure i|make sure to"
    r"|try and) "
)
_STOP_AT = re.compile(
    r" (?:because|since|so that|so i|until|unless|when|while|if|but|which|who|before i|after i|even|for "
    r"once|no matter|no excuses|no exceptions|"
    r"instead of|rather than|without|like|as|in order|cause|lol|again|anymore|any more|right now|from "
    r"(?:now|tomorrow|today|monday)|starting|"
    r"every|each|daily|weekly|nightly|monthly|within|a day|a week|a month|a year|for everything|about "
    r"everything|on everything|per|by|in \d|in a|in one|in two|in three|in the (?:morning|evening|new)"
    r"|this|next|for \d|for a|for an|"
    r"for at least|at least|at night|at \d|before (?:bed|work|school|the|my|\d)|after (?:work|school|lunch"
    r"|dinner|breakfast|\d)|on (?:mon|tues|wednes|thurs|fri|satur|sun|week|time)\w*|once|twice|"
    r"\d+ ?(?:x|times|min\w*|h\w*|days?|nights?|weeks?|months?|years?|pages?)|more|less|better|properly"
    r"|regularly|consistently|seriously|soon|"
    r"finally|completely|totally|perfectly|fluently|all day|all the time|so much|so often|too much|a bit"
    r"|a little|a lot|today|tomorrow|tonight|"
    r"monday|tuesday|wednesday|thursday|friday|saturday|sunday|forever|for good|for real|always|never|then"
    r"|that|who|i|we|he|she|they|you|outside|lately|through|it has|now|anyway|mon|tue|wed|sat|this|harder|faster|to (?:get|be|have"
    r"|stop|feel|make|lose|look|save|become|keep|help|improve|stay|sleep|the bride)|so|not)\b"
    r"| [.,;:!?()/=&+\-–—]"
)
_STOPPING = re.compile(
    r"^(?:to )?(?:try (?:and |to ))?(?:(?:completely|totally|finally|just|not|no|definitely|actually) )*"
    r"(?:stop|quit|quitting|stopping|avoid|avoiding|reduce|reducing|limit|limiting|cut (?:down on|back on"
    r"|out|down|back|off)|cutting (?:down on|back on|out)|"
    r"give up|giving up|lay off(?: of)?|stay (?:away from|off)|get off(?: of)?|get rid of|delete|deleting"
    r"|deactivate|ditch|cut|no more|no|not to|not|never(?: again)?|less|fewer|"
    r"use less|do less|be less|kick|break the habit of|break my habit of|refrain from|resist|eliminate"
    r"|swear off|come off|use|watch|drop|uninstall|minimi[sz]e|leave)"
    r"(?: (?:the|my|being|doing|using|having|so|always|all|completely|constantly|such|a|an|out|on|of|down"
    r"|to|ever|be|get|playing|keep|from|more|it|with|at|too|much|as|again))* "
)
_DASHES = {"-", "–", "/"}
_LESS_OF = re.compile(
    r"^(eat|drink|watch|play|smoke|use|buy|spend|scroll|vape|shop|snack|game|order) (?:way |much |a lot "
    r")?(?:less|fewer|no more|no)(?: of)? (.*)"
)
_ENDS = word_set(". , ; ! ? and then & + / plus also = - –")
_STORY = re.compile(
    r"^(?:so |well |and )?(?:can not|i can not|i (?:do not|(?!will|want|wanna|need|have to|am going|wish"
    r"|would|plan|hope|just|only|really|must|should|vow|promise|shall)[a-z]+))\b"
    r"|^(?:been|starting|except|unless|take each day|take one day|day by day|would"
    r"|burnt|burned|tired|sick of|fed up|exhausted|overwhelmed|stressed|stopping|dressed|want to be up|just) "
)
_COMMENT = re.compile(
    r"^(?:(?:but|and|so) )?(?:i am|i have|i was|i feel|i hate|i can|it is|it has|it|this|that|these|my "
    r"(?:exam|boss|life|schedule|wife|friends?|kids?)|the|because|lol|please|help|"
    r"she|he|they|we|you|there|no (?:excuses|exceptions|idea)|not included|breaks|here|why|what|how|who"
    r"|maybe|wish|got|too|very|finally|yes|life|let us|like)\b"
)


def is_list(text: Plain) -> bool:
    """Whether a goal runs through activities with nothing between them, as a whole routine does."""
    return bool(_listed(text))


def parts(text: Plain) -> tuple[str, ...]:
    """The separate wishes of a compound goal as they were typed, or none where the goal is one wish."""
    pieces = _pieces(text)
    kept: list[tuple[int, int]] = []
    for start, end in pieces:
        words = [w.text for w in text.words[start:end]]
        if kept and (_of_a_reason(text, kept[-1], start) or not _is_wish(words, numbered=_numbered(text, start))):
            if not _is_comment(words):
                kept[-1] = (kept[-1][0], end)
            continue
        kept.append((start, end))
    if len(kept) > 1 and not _may_lead([w.text for w in text.words[slice(*kept[0])]]):
        kept = kept[1:]
    kept = _different(text, kept)
    if len(kept) < 2:
        return _listed(text)
    return tuple(_typed(text, start, end) for start, end in kept)


_REASON = {"because", "since", "so"}


def _of_a_reason(text: Plain, before: tuple[int, int], start: int) -> bool:
    """Whether a piece goes on with the reason given in the one before: "so I can move out and get a dog"."""
    words = [w.text for w in text.words[slice(*before)]]
    reasons = [n for n, word in enumerate(words) if word in _REASON and words[n + 1 : n + 2] not in (["much"], ["many"])]
    return bool(reasons) and reasons[0] > 0 and text.words[start - 1].text in {"and", "&", "then"}


def _may_lead(words: list[str]) -> bool:
    """Whether the first piece is a wish; a bare noun or size may be one ("7 hours of sleep")."""
    short = len(words) <= 4 or words[0][0].isdecimal()
    return _is_wish(words, numbered=False) or (short and _is_wish(words, numbered=True))


def _pieces(text: Plain) -> list[tuple[int, int]]:
    """Where the line could come apart: at punctuation, at "and", at a list number."""
    pieces, start = [], 0
    words = text.words
    aside = False
    for n, word in enumerate(words):
        if aside or word.text == "(":
            # What stands in brackets is said in passing.
            if not aside and n > start:
                pieces.append((start, n))
            aside, start = word.text != ")", n + 1
            continue
        listed = (
            word.text.isdecimal() and n + 1 < len(words) and words[n + 1].text in {".", ")"} and n > start
        )
        hyphen = word.text in _DASHES and n + 1 < len(words) and words[n + 1].start == word.end
        if (word.text in _ENDS and not hyphen) or listed:
            pieces.append((start, n))
            start = n + 1
        elif word.text == "no" and 1 <= n - start <= 3 and words[start].text == "no":
            pieces.append((start, n))
            start = n
    if not aside:
        pieces.append((start, len(words)))
    return [p for p in pieces if p[1] > p[0]]


def _numbered(text: Plain, start: int) -> bool:
    before = [w.text for w in text.words[max(0, start - 2) : start]]
    return any(w.isdecimal() for w in before) or before[-1:] in (["."], [";"], [")"])


def _is_comment(words: list[str]) -> bool:
    return bool(_COMMENT.search(" ".join(words) + " "))


def _is_wish(words: list[str], *, numbered: bool) -> bool:
    """Whether a piece says what to do: it starts with a verb or a ban and is about something."""
    line = " ".join(words) + " "
    if _STORY.search(line) or (_is_comment(words) and not line.startswith(("i will ", "i want ", "i need "))):
        return False
    rest = re.sub(
        r"^(?:(?:also|then|to|i|will|want|need|start|try|finally|just|actually|maybe|going"
        r"|have|\d|[).]) )+",
        "",
        line,
    ).split()
    if rest[-2:] == ["over", "it"] or rest[1:] == ["it"]:
        return False
    if not rest or (len(rest) == 1 and rest[0] in {"work", "start", "like", "name", "stop", "hand"}):
        return False
    if line.startswith(("start ", "try ", "begin ")) and areas.score(plain(" ".join(rest))):
        return True
    banned = rest[0] in {"no", "not", "less", "more", "never", "fewer", "better"}
    return (
        banned
        or (is_verb(rest[0]) and (rest[0] not in _WEAK or rest[1:2] in _VERB_BEFORE))
        or (numbered and bool(areas.score(plain(" ".join(rest)))))
    ) and (len(rest) > 1 or numbered or bool(areas.score(plain(rest[0]))))


# After these words even "drink", "work" or "post" is something to do, no thing.
_VERB_BEFORE = [
    [word]
    for word in word_set("my a an more less water at for on every daily weekly 2 3 4 5 6 7 8 9 10 two three four five")
]
_WEAK = word_set(
    """
    sit down like mean see think know feel say guess hope love hate can let come water face light date
    time back book dress drink mind snack snacks fish fly park end hand film iron work wish cook dance
    music clothes shop drinks cycle phone thank lead hair body feed post name felt left lost thought
    """
)


def _different(text: Plain, kept: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Without a second piece that says the first again ("be patient and not blow up")."""
    told: list[tuple[int, int]] = []
    if len(kept) == 2:
        both = [[w.text for w in text.words[start:end]] for start, end in kept]
        if _again(both[0], both[1], text.words[kept[1][0] - 1].text):
            return kept[:1]
    for start, end in kept:
        words = [w.text for w in text.words[start:end]]
        area = _area_of(words)
        if told and not area:
            continue
        if told:
            first = [w.text for w in text.words[slice(*told[-1])]]
            again = area == _area_of(first)
            linked = {"and", "&", ",", "-"} >= {text.words[start - 1].text}
            if (
                again
                and linked
                and (words[0] in {"not", "less", "more", "never", "no"} or _shares(first, words))
            ):
                continue
            if again and (
                _one_activity(first, words)
                or (is_avoidance(" ".join(first)) and text.words[start - 1].text == ",")
            ):
                continue
        told.append((start, end))
    return told


def _again(first: list[str], second: list[str], joint: str) -> bool:
    """Whether the second of two wishes says the first in other words: "stop rereading, focus"."""
    if joint == ",":
        return (is_avoidance(" ".join(first)) and not is_avoidance(" ".join(second))) or len(second) == 1
    return joint == "/" and _area_of(first) == _area_of(second)


def _one_activity(first: list[str], second: list[str]) -> bool:
    return (
        len(first) <= 2
        and len(second) <= 2
        and first[0] in {"sit", "go", "get", "wake", "plan", "rest", "up", "eat", "listen", "talk"}
    )


def _shares(first: list[str], second: list[str]) -> bool:
    return bool({stem(w) for w in first if len(w) > 3} & {stem(w) for w in second if len(w) > 3})


def _area_of(words: list[str]) -> str:
    found = areas.score(plain(" ".join(words)))
    return found[0].area if found else ""


def _listed(text: Plain) -> tuple[str, ...]:
    """A run of activities with nothing between them: "gym journal cold shower reading all before 7"."""
    line = re.split(
        r" (?:all before|every (?:single )?(?:day|morning)|daily|no exceptions|in the "
        r"morning)\b",
        text.text,
    )[0]
    tail = line.split(":")[-1] if ":" in line else line
    words = [w for w in tail.split() if w not in {"and", ",", "the", "&"}]
    named = [w for w in words if stem(w) in _ACTIVITIES]
    if len(set(named)) >= 3 and len(named) >= 0.4 * len(words):
        return tuple(dict.fromkeys(named))
    return ()


_ACTIVITIES = frozenset(
    map(
        stem,
        word_set(
            """
            gym journal shower reading read meditate meditation yoga run running stretch walk study pray
            prayer write writing cook workout exercise cardio guitar piano spanish french german coding
            draw paint journaling skincare plank pushups swim cycle flossing clean laundry water vitamins
            sleep
            """
        ),
    )
)


def _typed(text: Plain, start: int, end: int) -> str:
    """The words [start, end) as they stood in the line, without the punctuation round them."""
    line = text.line[text.words[start].start : text.words[end - 1].end]
    line = re.sub(
        r"^(?:and|then|also|to|i will|i'll|i want to|i wanna|\d+[.)])\s+",
        "",
        line.strip(" ,.;:!?-–/&+)"),
        flags=re.I,
    )
    return re.sub(r"[.;,]\s*\d+$", "", line.strip(" ,.;:!?-–/&+)"))


def wish(text: str) -> Wish:
    """The behaviour that plain text names; empty strings where it names none."""
    line = re.sub(
        r"^(?:\S+ )?(?:resolution|resolutions|goal|goals)(?: for \d+)?(?: is| are|:| :)? "
        r"?(?:to )?",
        "",
        text + " ",
    )
    line = _PREFACE.sub("", line + " ").strip() + " "
    if lessened := _LESS_OF.match(line):
        return _avoided(f"{lessened[1]} {lessened[2]}".strip())
    if (stopping := _STOPPING.match(line)) and is_avoidance(text):
        return _avoided(line[stopping.end() :])
    for _ in range(2):
        if lead := _LEAD.match(line):
            rest = line[lead.end() :]
            if not (
                rest.split()
                and (
                    is_verb(rest.split()[0])
                    or lead[0].strip() not in {"practise", "practice", "keep", "do", "go"}
                )
            ):
                break
            line = rest
    line = _until_aside(line)
    words = line.split()
    if not words or not is_verb(words[0]):
        return Wish("", _object(line))
    verb, others = base(words[0]), words[1:]
    if others and others[0] in _PARTICLES and (verb, others[0]) != ("write", "down"):
        verb, others = f"{verb} {others[0]}", others[1:]
    return Wish(verb, _object(" ".join(others)))


_TAKING = word_set("eat drink watch play smoke use buy spend scroll vape shop snack game order")
_PARTICLES = {"up", "out", "off", "down", "back", "away", "over", "through"}


def _until_aside(line: str) -> str:
    """The line up to where a time, a reason or a comment begins."""
    aside = _STOP_AT.search(line)
    return line[: aside.start()] if aside else line


# "binge watching shows", "watching so much TV": how much says nothing of what.
_MUCH = re.compile(r"^(?:binge |stress |mindlessly |always |constantly )?(\w+ing) (?:(?:so|too|as|that|way too) (?:much|many|often)|all the|all that|all those)(?: of)? |^(?:binge |mindlessly )(\w+ing) ")
_NOT_DOINGS = word_set("thing something everything nothing anything morning evening")
_THINGS_TOO = word_set(
    "smoke game play scroll stress phone text date tweet run cake"
)  # as often nouns as verbs


def _avoided(rest: str) -> Wish:
    """The behaviour to do less of: a verb with its object ("bite", "my nails") or a thing ("", "sugar")."""
    line = _until_aside(" " + _MUCH.sub(r"\1 ", rest))
    words = line.split()
    first, others = (words[0], _object(" ".join(words[1:]))) if words else ("", "")
    if first in _TAKING:
        return Wish("" if others else first, others, avoid=True)
    doing = len(first) > 4 and first.endswith("ing") and first not in _NOT_DOINGS
    if doing or (len(words) > 1 and is_verb(first) and first not in _WEAK | _THINGS_TOO):
        return Wish(base(first), others, avoid=True)
    return Wish("", _object(" ".join(words)), avoid=True)


_PADDING = word_set(
    """
    just really actually finally fucking damn stupid freaking own whole entire again
    """
)
_LOOSE_STARTS = word_set(
    """
    to of at in on for with and some more how
    """
)
_LOOSE_ENDS = word_set(
    """
    to with for on in at
    """
)


def _object(text: str) -> str:
    """A short object in the person's words, or "" where what is left is too long or too odd to be said
    back.
    """
    words = [w for w in text.split() if w not in _PADDING]
    while words and words[0] in _LOOSE_STARTS and len(words) > 0:
        if words[0] in _LOOSE_ENDS and len(words) > 1:
            break
        words = words[1:]
    while words and words[-1] in {
        "and",
        "or",
        "to",
        "of",
        "the",
        "a",
        "my",
        "with",
        "in",
        "on",
        "at",
        "for",
        "i",
        "is",
        "am",
        "will",
        "have",
        "too",
        "much",
        "very",
        "about",
        "from",
    }:
        words = words[:-1]
    if not words or len(words) > 5 or any(not re.fullmatch(r"[a-z'’0-9$]+", w) for w in words):
        return ""
    return in_my_words(" ".join(words))
