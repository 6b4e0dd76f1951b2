"""The parts of a compound goal, in the person's own words.

parts(plain)          "run a mile and read more" -> ("run a mile", "read more")
"""

import re

from microwins.resizing import areas
from microwins.resizing.flags import is_avoidance
from microwins.resizing.grammar import THINGS_TOO, is_verb
from microwins.resizing.text import Plain, plain, stem
from microwins.resizing.wordlist import word_set

_DASHES = {"-", "–", "/"}
_ENDS = word_set(". , ; ! ? and then & + / plus also = - –")
_STORY = re.compile(
    r"^(?:so |well |and )?(?:can not|i can not|i (?:do not|(?!will|want|wanna|need|have to|am going|wish"
    r"|would|plan|hope|just|only|really|must|should|vow|promise|shall)[a-z]+))\b"
    r"|^(?:been|starting|except|unless|take each day|take one day|day by day|would"
    r"|burnt|burned|tired|sick of|fed up|exhausted|overwhelmed|stressed|stopping|dressed|want to be up|just) "
)
_COMMENT = re.compile(
    r"^(?:(?:but|and|so) )?(?:have not|has not|did not|not just|not only|fix (?:that|this)|i am|i have"
    r"|i was|i feel|i hate|i can|it is|it has|it|this|that|these|my "
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
        if kept and (
            _of_a_reason(text, kept[-1], start) or not _is_wish(words, numbered=_numbered(text, start))
        ):
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
    reasons = [
        n
        for n, word in enumerate(words)
        if word in _REASON and words[n + 1 : n + 2] not in (["much"], ["many"])
    ]
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
        or (is_verb(rest[0]) and (rest[0] not in THINGS_TOO or rest[1:2] in _VERB_BEFORE))
        or (numbered and bool(areas.score(plain(" ".join(rest)))))
    ) and (len(rest) > 1 or numbered or bool(areas.score(plain(rest[0]))))


# After these words even "drink", "work" or "post" is something to do, no thing.
_VERB_BEFORE = [
    [word]
    for word in word_set(
        """
        my a an more less water dinner lunch breakfast at for on every daily weekly 2 3 4 5 6 7 8 9 10 two
        three four five
        """
    )
]


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
    bare = joint in {"and", "&"} and len(first) == 1 and len(second) > 1  # "write and record songs"
    return (bare or joint == "/") and _area_of(first) == _area_of(second)


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
