"""Numbers as people write them, and the units they count.

number(words, at) -> value, index after it, whether an article spelled it ("a mile")
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from types import MappingProxyType

from microwins.resizing.text import Plain
from microwins.resizing.values import Dimension
from microwins.resizing.wordlist import word_set

_ONES = (
    *(
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
    ),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
NUMBER_WORDS = MappingProxyType(
    {word: float(n) for n, word in enumerate(_ONES)}
    | {word: float(10 * n) for n, word in enumerate(_TENS, 2)}
    | {"fourty": 40.0, "couple": 2.0, "dozen": 12.0}
)
SCALES = MappingProxyType({"hundred": 100.0, "thousand": 1_000.0, "million": 1_000_000.0, "k": 1_000.0})
ARTICLES = {"a", "an"}


def _units(dimension: Dimension, text: str) -> dict[str, tuple[str, Dimension]]:
    return {
        name: (names.split()[0], dimension)
        for names in text.split(";")
        for name in [*names.split()]
        if names.strip()
    }


# Each group: the unit as it is told, then the other ways of typing it (singular or as typed).
UNITS: MappingProxyType[str, tuple[str, Dimension]] = MappingProxyType(
    _units(Dimension.TIME, "minute minutes min mins m; hour hours hr hrs h; second seconds sec secs")
    | _units(
        Dimension.AMOUNT,
        """
        page pages; chapter chapters; book books novel novels; step steps; mile miles mi; km kilometer
        kilometers
        kilometre kilometres kms; lap laps; meter meters metre metres; word words; line lines; verse
        verses; rep reps;
        set sets; pushup pushups push-up push-ups pressup pressups; situp situps; squat squats; pullup
        pullups;
        burpee burpees; crunch crunches; lunge lunges; plank planks; email emails mail mails; flashcard
        flashcards card
        cards; question questions; problem problems; lesson lessons; exercise exercises; article articles;
        paper papers;
        video videos; episode episodes; song songs; chord chords; drawing drawings; sketch sketches;
        painting paintings;
        photo photos picture pictures; post posts; blog blogs; poem poems; story stories; item items thing
        things;
        box boxes; bag bags; load loads; room rooms; glass glasses; cup cups; bottle bottles; can cans;
        litre litres
        liter liters l; oz ounce ounces; gallon gallons; pint pints; drink drinks; beer beers; cigarette
        cigarettes cig
        cigs ciggies smoke smokes; pack packs; portion portions serving servings; meal meals; portion
        fruit fruits veg vegetable vegetables; snack snacks; coffee
        coffees; soda sodas; coke cokes; unit units; stair stairs flight flights; rupee; paragraph
        paragraphs; tab tabs;
        call calls; letter letters; message messages text texts; application applications; joint joints;
        breath breaths;
        spoon spoons teaspoon teaspoons; lecture lectures; course courses; topic topics; module modules;
        shot shots
        """,
    )
    | _units(
        Dimension.MASS,
        "lb lbs pound pounds; kg kgs kilo kilos kilogram kilograms; stone stones; gram grams g gr",
    )
    | _units(Dimension.MONEY, "usd dollar dollars buck bucks; gbp quid; eur euro euros; inr rupees")
    | _units(
        Dimension.COUNT,
        """
        day days; night nights; week weeks; month months; year years; time times x; friend friends; person
        people
        persons; date dates; job jobs; kcal calorie calories kcals; bmi; gpa; project projects; workout
        workouts;
        session sessions; class classes; weekend weekends; morning mornings; evening evenings; language
        languages;
        country countries; hobby hobbies; place places; party parties; follower followers; subscriber
        subscribers;
        client clients; customer customers; kid kids child children; nap naps; point points; percent; inch
        inches;
        assignment assignments; exam exams; essay essays; subject subjects; recipe recipes; plant plants;
        sale sales
        """,
    )
)


# After "a" these say how often, or are no main number: "a day", "a friend".
_COUNTED_BY = word_set(
    """
    day week month year night morning evening weekend person time picture call class card letter text
    story post set thing m h l g job friend date kid child room blog book novel song course project video
    drink party line problem message question language hobby box bag meal snack plant recipe poem drawing
    sketch painting lesson smoke point place paper word page article load coffee beer soda coke joint nap
    step country exercise photo pound buck client customer email shot sale session workout unit essay
    subject exam test assignment module topic tab breath chapter verse stone
    """
)


def number(words: Sequence[str], at: int) -> tuple[float, int, bool] | None:
    """The number that starts at `at`: its value, the index after it, and whether an article spelled it."""
    if words[at] == "half" and words[at + 1 : at + 2] and words[at + 1] in ARTICLES:
        return 0.5, at + 2, False
    if words[at] in ARTICLES and at + 1 < len(words):
        return _after_article(words, at)
    value, end = _scaled(words, at)
    if value is None:
        return None
    for half in (["and", "half"], ["and", "a", "half"]):
        if words[end : end + len(half)] == half:
            return value + 0.5, end + len(half), False
    joined = end + 1 < len(words) and words[end] in {"-", "–", "—", "or", "to", "~"}
    top, after = _scaled(words, end + 1) if joined else (None, end)
    return (top, after, False) if top is not None and top > value else (value, end, False)


def _after_article(words: Sequence[str], at: int) -> tuple[float, int, bool] | None:
    """ "a couple of", "a half", "a mile"; None for "a day", which says how often."""
    following = words[at + 1]
    if following in NUMBER_WORDS or following in SCALES:
        end = at + 2 + (words[at + 2 : at + 3] == ["of"])
        return NUMBER_WORDS.get(following) or SCALES.get(following, 1.0), end, False
    if following == "half" and at + 2 < len(words):
        return 0.5, at + 2, False
    if following in UNITS and following not in _COUNTED_BY:
        return 1.0, at + 1, True
    return None


def _scaled(words: Sequence[str], at: int) -> tuple[float | None, int]:
    """A number with the thousands behind it."""
    value, end = _plain_number(words, at)
    while value is not None and end < len(words) and words[end] in SCALES:
        value, end = value * SCALES[words[end]], end + 1
    return value, end


def _plain_number(words: Sequence[str], at: int) -> tuple[float | None, int]:
    word = words[at]
    if word in NUMBER_WORDS:
        value = NUMBER_WORDS[word]
        if value >= 20 and at + 1 < len(words):
            ones_at = at + 2 if words[at + 1] == "-" and at + 2 < len(words) else at + 1
            if 0 < (ones := NUMBER_WORDS.get(words[ones_at], 0)) < 10:
                return value + ones, ones_at + 1
        return value, at + 1
    scaled = re.fullmatch(r"[$£€]?(\d+(?:\.\d+)?)([km]?)", word)
    if not scaled:
        clock = re.fullmatch(r"(\d{1,2})(?::(\d\d))?\.?(?:[ap]\.?m\.?)?", word)
        return (float(clock[1]) + int(clock[2] or 0) / 60, at + 1) if clock else (None, at)
    return float(scaled[1]) * {"k": 1_000, "m": 1_000_000 if word[0] in "$£€" else 1, "": 1}[
        scaled[2]
    ], at + 1


@dataclass(frozen=True, slots=True)
class Amount:
    """One number with its unit. start, end: its place in `Plain.text`. rank: lower is likelier the main
    number.
    """

    value: float
    unit: str
    dimension: Dimension
    start: int
    end: int
    rank: int
    preposition: str = ""


def amount(
    plain: Plain, at: int, end: int, value: float, unit: str, dimension: Dimension, rank: int
) -> Amount:
    """The number at the words [at, end) with its unit; half an hour is told in minutes."""
    last = end - 1
    if unit == "hour" and dimension is Dimension.TIME and value == 0.5:
        value, unit = 30.0, "minute"
    return Amount(
        value, unit, dimension, plain.offsets[at], plain.offsets[last] + len(plain.words[last].text), rank
    )


def unit_at(words: Sequence[str], at: int, number_at: int) -> tuple[str, Dimension, int] | None:
    """The unit at `at`, a describing word or two allowed before it ("5 new friends")."""
    if at < len(words) and words[at] in UNITS:
        if words[at] in {"m", "h", "l", "g", "x"} and not words[number_at][0].isdecimal():
            return None
        return *UNITS[words[at]], at + 1
    for skip in (1, 2):
        inside = words[at : at + skip]
        if not all(w.isalpha() for w in inside) or {
            "and",
            "to",
            "or",
            "in",
            "on",
            "by",
            "my",
            "i",
            "the",
        } & set(inside):
            return None
        if at + skip < len(words) and words[at + skip] in UNITS:
            name, dimension = UNITS[words[at + skip]]
            if words[at + skip].endswith("s") or name in {"person", "kcal"}:
                return name, dimension, at + skip + 1
    word = words[at] if at < len(words) else ""
    if len(word) > 3 and word.endswith("s") and word.isalpha() and not word.endswith(("ss", "us", "is")):
        return word[:-3] + "y" if word.endswith("ies") else word[:-1], Dimension.COUNT, at + 1
    return None
