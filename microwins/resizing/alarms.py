"""The words of a goal that make the brain say "reject", where they stand, and why: completely, never, 5
hours.
"""

import re
from collections.abc import Iterator

from microwins.resizing.bigness import is_big
from microwins.resizing.quantity import Quantities
from microwins.resizing.text import Plain, stem
from microwins.resizing.values import Alarm, Dimension
from microwins.resizing.wordlist import word_set

# When it is to be done with, told as a date or an age.
_SOON = (
    r"january|february|march|april|may|june|july|august|september|october|november|december|spring|summer"
    r"|autumn|fall|winter|christmas|easter|my birthday|[23456]\d|the end of"
)
# Words that promise everything at once. Each pattern is matched on plain, spelled-out text.
_ALARMS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(pattern))
    for kind, pattern in (
        (
            "never",
            r"\b(?<!\bi )(?<!\band )never(?: ever)?\b(?! (?:ending|give up|too late|mind|really|been"
            r"|seem|know|have time|finish|start anything))",
        ),
        (
            "never",
            r"(?:(?<=will )|(?<=shall )|(?<=want to )|(?<=would )|(?<=going to ))never\b"
            r"|\bi never (?:want|wanna|ever)\b"
            r"|\bnever\b(?=.*\bagain\b)",
        ),
        ("never", r"\bnever (?:miss|skip|be|eat|drink|say|use|touch|go back|yell|shout|again)\b"),
        (
            "never",
            r"\b(?:ever again|for ever|forever|for good|for life|once and for all|rest of my life|cold "
            r"turkey|not a single|not even one)\b",
        ),
        (
            "never",
            r"\bno (?:excuses|exceptions|exception|cheat days?|days? off|rest days?|matter what|breaks?"
            r"|slip ups?|mercy|limits)\b(?! already)",
        ),
        (
            "extreme",
            r"\b(?:completely|totally|entirely|fully|utterly|whatever it takes|at all costs|at any cost"
            r"|all out|no mercy|insane|extreme(?:ly)?|hardcore|nothing but|from zero)\b|\b1[01]0 ?%"
            r"|\b\d+ (?:days|nights|hours|weeks) (?:straight|in a row|non ?stop)\b",
        ),
        (
            "extreme",
            r"\b(?<!a )perfect(?:ly)?\b(?!ionis)|\bflawless(?:ly)?\b|\bspotless\b|\bthe (?:absolute "
            r")?best (?:\w+ )?(?:in the world|ever)\b|\bnumber one in\b",
        ),
        ("extreme", r"\b(?:the )?(?:entire|whole) (?!grain|wheat|food|30|thing\b|milk|wheat)\w+"),
        (
            "extreme",
            r"\b(?:quit|cut|cut out|delete|drop|stop|finish|answer|do|read|clean|go to|give up|get rid "
            r"of|pay off|eliminate|avoid|learn|know|memori[sz]e|attend|eat|watch) all\b(?! (?:the time"
            r"|day|night|over|nighters?|this))",
        ),
        (
            "extreme",
            r"\ball \d[\d,]*\b|\ball social media\b|\b(?:finish|do|change|fix|complete|clean|learn"
            r"|quit) every ?thing\b(?! (?:i say|late))",
        ),
        (
            "extreme",
            r"\b(?:every (?:\. )?single|every waking|24/7|non ?stop|around the clock|all day(?: every day)?"
            r"|twice as|double my|triple my)\b",
        ),
        ("extreme", r"\b(?:straight as?|all as|top of (?:my|the) class|valedictorian|4\.0|rank (?:1|one))\b"),
        (
            "extreme",
            r"\b(?:become|be|get) (?:a )?(?:millionaire|billionaire|rich|famous|fluent in \w+ (?:by|in)"
            r"|world champion|vegan overnight)\b|\bovernight(?! oats)\b",
        ),
        (
            "extreme",
            r"\b(?:half |ultra ?)?marathon\b|\bironman\b|\btriathlon\b|\bultra\b|\bget rid of half\b",
        ),
        (
            "extreme",
            r"\b(?:turn|change|transform|fix|overhaul|reinvent) (?:around )?(?:my|myself|your) (?:whole "
            r"|entire )?(?:life )?(?:around |completely |from |overnight|in \d)",
        ),
        (
            "extreme",
            r"\b(?:every ?thing (?:changes|will change)|all of (?:ramadan|lent|january|my (?:stuff"
            r"|things)))\b"
            r"|\bevery (?:single )?(?:class|lecture|election|assignment|game|match|weekend night)\b",
        ),
        (
            "haste",
            r"\b(?:finish|write|complete|become|find|have|master|publish|build|buy|ace|memori[sz]e"
            r"|read)\b.{3,40}? "
            r"(?:by|before) (?:" + _SOON + r")\b|\bread (?:the )?(?:bible|quran|koran) in\b",
        ),
        (
            "always",
            r"\b(?:meal prep|prep|clean|date night|mass|church|gym|run|post|blog|volunteer|tithe)\b.{0,20}? "
            r"(?:every|each) (?:week|weekend|(?:sun|mon|tues|wednes|thurs|fri|satur)day)\b",
        ),
        (
            "haste",
            r"\b(?:start|start over|change|new me|quit)\b.{0,30}?\btomorrow\b",
        ),
        (
            "haste",
            r"\b(?:from|starting|start) (?:tomorrow|now on|today on|monday on|right now)\b|\bas of "
            r"(?:today|tomorrow|now)\b|\bfrom (?:today|monday)\b|\btomorrow\b(?=.*\bquit\b)",
        ),
        (
            "always",
            r"(?<!i )(?<!i am )(?<!am )(?<!is )(?<!has )(?<!had )\balways\b(?! (?:late|wanted|been|end"
            r"|seem|have|do|feel|get|lose|put|say|stay|go|scroll))",
        ),
        (
            "extreme",
            r"\bsharp\b|\bharder than\b|\bcrush it\b|\bbeast mode\b|\bkeep all\b|\bno spend\b|\bdry "
            r"(?:january|july)\b|\bsober october\b",
        ),
    )
)

_BAN = re.compile(
    r"^(?:(?:and|so|ok|my|the|this|new|year|years|year's|goal|goals|resolution|resolutions|is|:|for|20\d\d"
    r"|-|\.|,|#|rule|starting|i will|will|have|eat|drink|there|be) )*"
    r"(?:no|zero)(?: more)? (?!more\b|idea|clue|longer|"
    r"time|energy(?! drinks?)|motivation|money|friends|life\b|less than|matter|excuses|pain|need|one\b"
    r"|problem|doubt|wonder|joke)(\w+)"
)
_ABANDON = re.compile(
    r"\b(?:quit|quitting|get off|getting off|delete|deleting|deactivate|leave|ditch|uninstall|abandon"
    r"|come off|get rid of|swear off|give up|giving up)"
    r"(?: (?:playing|using|watching|all|of|my|the|on|from))* (\w+)"
)
_BOUNDED = re.compile(r"\b(?:after|before|until|during|past|at night|in bed|when|while|at the table) ?\d*")
_NARROW = re.compile(r"\b(?:in bed|at the table|at (?:dinner|lunch|meals)|during meals|while \w+ing)\b")
_DAILY = re.compile(
    r"(?<!within )\b(?:every (?:single )?(?:day|morning|night|evening|afternoon)|each (?:day|morning"
    r"|night|evening)"
    r"|daily|nightly|a day|per day|/ day|7 days a week)\b"
)
# Daily promises so small or so gentle that a whole life keeps them.
_GENTLE = frozenset(
    map(
        stem,
        word_set(
            """
            read reading floss brush moisturize moisturise moisturizer vitamin vitamins medication pills
            pill water sunscreen smile thank thankful grateful gratitude pray prayer outside breathe sleep
            sleeping book books bible skincare flossing breakfast inhaler hug sunlight bedtime hydrated
            teeth tooth face
            """
        ),
    )
)
_INTENSE = re.compile(
    r"\b(?:run|running|jog|jogging|gym|workout|work out|working out|exercise|cardio|hiit|crossfit|lift"
    r"|swim)\b"
)


def alarms(plain: Plain, numbers: Quantities, areas: tuple[str, ...], avoiding: bool) -> Iterator[Alarm]:
    """The alarming words in the order of their kinds, none inside another."""
    taken: list[tuple[int, int]] = []
    for kind, start, end in sorted(
        _places(plain, numbers, areas, avoiding), key=lambda place: (place[1], -place[2])
    ):
        first, last = plain.span(start, end)
        if first < last and not any(first < b and a < last for a, b in taken):
            taken.append((first, last))
            yield Alarm(first, last, plain.line[first:last], kind)


def _places(
    plain: Plain, numbers: Quantities, areas: tuple[str, ...], avoiding: bool
) -> Iterator[tuple[str, int, int]]:
    text = plain.text
    for kind, pattern in _ALARMS:
        for found in pattern.finditer(text):
            yield kind, *found.span()
    if (ban := _BAN.search(text)) and not (
        _NARROW.search(text) or (_BOUNDED.search(text) and numbers.main and numbers.main.unit == "clock")
    ):
        yield (
            "never",
            text.rfind("no", 0, ban.start(1)) if " no " in text[: ban.start(1)] else ban.start(),
            ban.end(),
        )
    if (given_up := _ABANDON.search(text)) and "screen" in areas[:1]:
        yield "never", *given_up.span()
    for amount in numbers.amounts:
        if is_big(amount, numbers, text, avoiding):
            yield "size", amount.start, amount.end
    clocks = [a for a in numbers.amounts if a.unit == "clock"]
    if len(clocks) > 1 and abs(clocks[0].value - clocks[1].value) >= 4 and not avoiding:
        yield "size", clocks[-1].start, clocks[-1].end
    if not avoiding and (daily := _DAILY.search(text)) and _is_effort(plain, numbers):
        yield "always", *daily.span()
    elif (
        numbers.main
        and numbers.main.unit == "clock"
        and (every := re.search(r"\bevery (?:single )?(?:day|night|morning)\b", text))
    ):
        yield "always", *every.span()


def _is_effort(plain: Plain, numbers: Quantities) -> bool:
    """Whether a promise for every day asks for effort; a small stated amount or a gentle habit does not."""
    if re.search(r"\bmak(?:e|ing) (?:my|the) bed\b", plain.text):
        return False
    if plain.text.startswith("in every day") or " in every day" in plain.text:
        return False
    main = numbers.main
    if (
        main
        and main.unit not in {"clock", "day"}
        and main.rank <= 1
        and not re.search(r"\bevery single\b", plain.text)
    ):
        return main.dimension is Dimension.AMOUNT and bool(
            re.search(r"\b(?:run|running|jog|jogging)\b", plain.text)
        )
    return not any(stem(w.text) in _GENTLE for w in plain.words) or bool(_INTENSE.search(plain.text))
