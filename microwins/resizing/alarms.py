"""The words of a goal that make the brain say "reject", where they stand, and why: completely, never, 5
hours.
"""

import re
from collections.abc import Iterator

from microwins.resizing.quantity import Amount, Quantities
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
            r"\b(?:every single|every waking|24/7|non ?stop|around the clock|all day(?: every day)?"
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
            r"\b(?:every ?thing (?:changes|will change)|all of (?:ramadan|lent|january|my (?:stuff|things)))\b"
            r"|\bevery (?:single )?(?:class|lecture|election|assignment|game|match|weekend night)\b",
        ),
        (
            "haste",
            r"\b(?:finish|write|complete|become|find|master|publish|build|buy|ace|memori[sz]e|read)\b.{3,40}? "
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
    r"(?<!within )\b(?:every (?:single )?(?:day|morning|night|evening|afternoon)|each (?:day|morning|night|evening)"
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
            teeth tooth
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
        _NARROW.search(text)
        or (_BOUNDED.search(text) and numbers.main and numbers.main.unit == "clock")
    ):
        yield (
            "never",
            text.rfind("no", 0, ban.start(1)) if " no " in text[: ban.start(1)] else ban.start(),
            ban.end(),
        )
    if (given_up := _ABANDON.search(text)) and "screen" in areas[:1]:
        yield "never", *given_up.span()
    for amount in numbers.amounts:
        if _is_big(amount, numbers, text, avoiding):
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


_MONEY = {"usd", "gbp", "eur"}
_BIG = {
    "step": 10_000,
    "page": 50,
    "chapter": 5,
    "pushup": 50,
    "situp": 100,
    "squat": 100,
    "pullup": 30,
    "burpee": 50,
    "email": 50,
    "word": 10_000,
    "friend": 3,
    "job": 10,
    "lesson": 10,
    "km": 15,
    "mile": 9,
    "flashcard": 100,
    "gpa": 3.9,
    "lb": 25,
    "kg": 12,
    "stone": 2,
    "usd": 5_000,
    "gbp": 5_000,
    "eur": 5_000,
    "follower": 1_000,
    "client": 10,
    "item": 100,
    "language": 3,
    "question": 100,
    "problem": 50,
    "person": 500,
    "subscriber": 1_000,
    "country": 10,
    "gram": 150,
    "video": 30,
    "lap": 50,
    "litre": 4,
    "gallon": 1,
    "recipe": 50,
    "song": 20,
    "letter": 30,
    "box": 30,
    "plank": 50,
}


def _is_big(amount: Amount, numbers: Quantities, text: str, avoiding: bool) -> bool:
    """Whether a number by itself makes the brain say "reject"."""
    if amount.unit == "clock":
        waking = re.search(r"\b(?:wake|waking|up|rise|alarm|morning)\b", text)
        return amount.value <= 5.5 and bool(waking) and amount.preposition != "until" and not avoiding
    if amount.dimension is Dimension.TIME and amount.rank < 3:
        return not avoiding and _is_long(amount, numbers, text)
    if amount.unit in {"week", "month", "day"} and amount.rank == 3:
        return _is_soon(amount, text)
    if amount.unit in {"day", "time", "night"} and amount.rank == 1:
        return numbers.period == "week" and amount.value >= 5 and not avoiding
    if amount.unit in {"lb", "kg", "stone"} and re.search(r"\b(?:put on|gained|weigh|bench)\b", text):
        return amount.unit == "lb" and "bench" in text and amount.value >= 200
    if avoiding and amount.unit in {"drink", "cup", "can", "cigarette", "beer", "bottle"}:
        return False
    if amount.unit == "kcal":
        return amount.value <= 1_200  # here the small number is the big promise
    return amount.value >= _limit(amount.unit, numbers.period, text)


def _is_long(amount: Amount, numbers: Quantities, text: str) -> bool:
    """Whether a time is long for its period: an hour a day, five hours a week; sleep is never too long."""
    if "sleep" in text or "nap" in text.split():
        return False
    times = numbers.frequency or 1 if numbers.period == "day" else 1
    minutes = amount.value * {"hour": 60, "minute": 1, "second": 1 / 60}[amount.unit] * times
    if numbers.period is None:
        return minutes >= 180
    return minutes >= (60 if numbers.period == "day" else 300)


_AMBITIOUS = re.compile(
    r"\b(?:learn|master|fluent\w*|become|get (?:abs|fit|ripped)|write|finish|lose|memori[sz]e|build|pass)\b"
)


def _is_soon(amount: Amount, text: str) -> bool:
    """Whether a stretch of time is short for what it is to hold ("fluent in 3 months"), or a long run of
    days.
    """
    within = re.search(rf"\b(?:in|within|under) (?:the next |just |only |like )?{amount.value:g}\b", text)
    if amount.unit == "day" and not within:
        return amount.value >= 75
    soon = amount.value <= {"week": 12, "month": 3, "day": 60}[amount.unit]
    return soon and bool(within and _AMBITIOUS.search(text))


_NEXT_WEEKS = re.compile(r"\b(?:in|by|before) (?:a|one|the|\d+|two|this)? ?(?:week|month|weeks)\b")


def _limit(unit: str, period: str | None, text: str) -> float:
    """From which number of a unit on a promise is a big one, for its period."""
    if unit == "book":
        return {"day": 1, "week": 1, "month": 4}.get(period or "", 30)
    if unit in {"lb", "kg", "stone"} and _NEXT_WEEKS.search(text):
        return _BIG[unit] / 2.5
    if (unit == "word" and period == "day") or (unit in _MONEY and period in {"month", "week"}):
        return 1_000
    return _BIG.get(unit, 1_000)
