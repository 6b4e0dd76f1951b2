"""The person's own words for what to do: the verb and object of a goal, or of one part of it.

wish(plain)           "i wanna finally learn the guitar lol" -> Wish("learn", "the guitar", ...)
"""

import re
from dataclasses import dataclass

from microwins.resizing.flags import is_avoidance
from microwins.resizing.grammar import THINGS_TOO, base, in_my_words, is_verb
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
    r"|that|who|i|we|he|she|they|you|outside|lately|through|it has|now|anyway|mon|tue|wed|sat|this"
    r"|harder|faster|to (?:get|be|have"
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
_LESS_OF = re.compile(
    r"^(eat|drink|watch|play|smoke|use|buy|spend|scroll|vape|shop|snack|game|order) (?:way |much |a lot "
    r")?(?:less|fewer|no more|no)(?: of)? (.*)"
)


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
_MUCH = re.compile(
    r"^(?:binge |stress |mindlessly |always |constantly )?(\w+ing) (?:(?:so|too|as|that"
    r"|way too) (?:much|many|often)|all the|all that|all those)(?: of)? |^(?:binge |mindlessly )(\w+ing) "
)
_NOT_DOINGS = word_set("thing something everything nothing anything morning evening")
_MORE_THINGS = word_set(
    "smoke game play scroll stress phone text date tweet run cake"
)  # as often nouns as verbs


def _avoided(rest: str) -> Wish:
    """The behaviour to do less of: a verb with its object ("bite", "my nails") or a thing ("", "sugar")."""
    line = _until_aside(" " + _MUCH.sub(lambda found: f"{found[1] or found[2]} ", rest))
    words = line.split()
    first, others = (words[0], _object(" ".join(words[1:]))) if words else ("", "")
    if first in _TAKING:
        return Wish("" if others else first, others, avoid=True)
    doing = len(first) > 4 and first.endswith("ing") and first not in _NOT_DOINGS
    if doing or (len(words) > 1 and is_verb(first) and first not in THINGS_TOO | _MORE_THINGS):
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
