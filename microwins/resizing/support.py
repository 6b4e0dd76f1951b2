"""What is said when a text speaks of danger: a calm screen, one question, or one gentle line.

No screen holds a number to keep or anything to tick. Whom to call is told for the person's territory where
`contacts` knows lines there, else for the places where most who read English live; findahelpline.com and
nomoredirectory.org list lines by country. Every sentence here is data: the window and the terminal translate
it as they show it.
"""

from dataclasses import dataclass, replace
from typing import Final

from microwins.resizing.contacts import EMERGENCY, Contact, Line, lines

KINDS: Final = ("suicide", "selfharm", "abuse", "ed", "withdrawal", "meds", "health", "feat")
"""What a text can be about, the most pressing first."""


@dataclass(frozen=True, slots=True)
class Concern:
    """What kind of danger a text speaks of, and what it asks for.

    tier: "block" (the support screen instead of a ladder), "ask" (one question first) or "soft" (a ladder
    with one gentle line beside it).
    """

    kind: str
    tier: str


@dataclass(frozen=True, slots=True)
class Support:
    """A calm screen: a title, a few lines of at most two sentences each, and whom to reach."""

    kind: str
    title: str
    lines: tuple[str, ...]
    contacts: tuple[Contact, ...]

    @property
    def message(self) -> str:
        """The whole screen as one paragraph, for a terminal or a screen reader."""
        reach = "; ".join(f"{contact.name}: {contact.how}" for contact in self.contacts)
        return " ".join((f"{self.title}.", *self.lines, f"{reach}."))


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer to a question. leads_to: the concern it shows, or None for a ladder."""

    label: str
    leads_to: Concern | None


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked before a ladder where the tier is "ask"."""

    kind: str
    text: str
    choices: tuple[Choice, ...]


_EMERGENCY = Contact("In danger right now", "call your local emergency number")
_ANY_COUNTRY = Contact("A helpline in your country", "findahelpline.com")
_CRISIS_LINES = (
    _EMERGENCY,
    _ANY_COUNTRY,
    Contact("United States and Canada", "call or text 988"),
    Contact("UK and Ireland, Samaritans", "116 123"),
)
_ELSEWHERE = frozenset(
    {
        *_CRISIS_LINES[2:],
        Contact("United States", "1-800-799-7233"),
        Contact("England", "0808 2000 247"),
        Contact("United States, SAMHSA", "1-800-662-4357"),
        Contact("England, Drinkline", "0300 123 1110"),
    }
)
"""Lines of some countries, for whoever's own is not known."""

_SUPPORT = {
    "suicide": Support(
        "suicide",
        "You matter, and you don’t have to carry this alone",
        (
            "Thank you for putting it into words. Goals can wait today.",
            "Please tell one person now, someone near you or someone on a helpline. “I’m not safe right now”"
            " is enough to say.",
            "If you can, move away from anything you could hurt yourself with. Feelings this strong do"
            " ease, and people are ready to sit with you until they do.",
        ),
        _CRISIS_LINES,
    ),
    "selfharm": Support(
        "selfharm",
        "You deserve care, not a target",
        (
            "Hurting yourself is often a way of getting through something very hard. There is no shame in"
            " it, and nothing to count here.",
            "Please tell one person you trust how today is. If a wound needs looking after, a doctor or"
            " nurse will help without judging.",
            "If the urge is strong right now, put some distance between you and what you would use, and"
            " call or text someone while it passes.",
        ),
        _CRISIS_LINES,
    ),
    "abuse": Support(
        "abuse",
        "Everyone deserves to be safe at home",
        (
            "If someone hurts, threatens or controls you, it is not your fault. Nothing you could change"
            " about yourself would make it your fault.",
            "You can talk it through with a domestic-violence line, in confidence and at your own pace."
            " Use a phone or computer that the other person can’t check, and call the emergency number if"
            " you are in danger.",
            "If you are the one who hurts someone, or you are afraid you might, step away to another room"
            " or go outside now. A helpline will listen to you too, and people do learn to stop.",
        ),
        (
            _EMERGENCY,
            Contact("Domestic-violence lines by country", "nomoredirectory.org"),
            Contact("United States", "1-800-799-7233"),
            Contact("England", "0808 2000 247"),
            Contact("Someone to talk to in any country", "findahelpline.com"),
        ),
    ),
    "ed": Support(
        "ed",
        "Your body deserves to be fed, today too",
        (
            "There are no numbers here, and nothing to earn. Food is not something you have to deserve.",
            "The kindest next thing is a regular meal and someone to talk to. You could eat beside someone"
            " you trust, or tell them how hard it is.",
            "Please talk to a doctor or an eating-disorder service, whatever your size. If you feel faint,"
            " your heart races or you can’t keep food down, ask for medical help today.",
        ),
        (
            Contact("Eating-disorder support", "findahelpline.com, under eating and body image"),
            Contact("A doctor, nurse or school nurse", "tell them what you typed here"),
            _EMERGENCY,
        ),
    ),
    "withdrawal": Support(
        "withdrawal",
        "Wanting to stop is brave, and it is safest with help",
        (
            "When the body is used to alcohol or some medicines and drugs, stopping suddenly can be"
            " dangerous. Please talk to a doctor or an alcohol and drug service today, before you change"
            " anything.",
            "They can make stopping safe and much easier to bear. You don’t have to explain or defend"
            " yourself.",
            "With shaking, sweating, a seizure, confusion, or seeing things that aren’t there, call your"
            " local emergency number now.",
        ),
        (
            _EMERGENCY,
            Contact("A doctor, or an alcohol and drug service", "call or walk in today"),
            Contact("United States, SAMHSA", "1-800-662-4357"),
            Contact("England, Drinkline", "0300 123 1110"),
            _ANY_COUNTRY,
        ),
    ),
    "meds": Support(
        "meds",
        "Please change medicine together with someone who knows it",
        (
            "Stopping, skipping or changing a medicine on your own can make you very unwell, even when you"
            " feel fine. Until you have talked to someone, it’s safest to go on as prescribed.",
            "The step here is to call your prescriber or pharmacist and tell them what you wish. Side"
            " effects, cost and simply being tired of it are all good reasons to ask.",
            "If you already changed something and feel unwell, or took more than prescribed, ask for"
            " medical help now.",
        ),
        (
            Contact("Your prescriber or pharmacist", "call them, or walk into any pharmacy"),
            _EMERGENCY,
        ),
    ),
    "health": Support(
        "health",
        "Sleep and rest are not what we give up",
        (
            "Sleep, water and healing are what carry everything else. Your plan can bend; your body can’t"
            " be argued with for long.",
            "How about a short, calm sitting with the work now, and a bedtime tonight? What is unfinished"
            " will be easier after sleep.",
            "With chest pain, fainting, confusion or an injury that gets worse, please see a doctor today.",
        ),
        (
            Contact("A doctor or nurse", "call or walk in"),
            _EMERGENCY,
            _ANY_COUNTRY,
        ),
    ),
    "feat": Support(
        "feat",
        "Safety first, and then the adventure",
        (
            "The wish behind this is a good one: to feel alive, brave or free. Done this way it could badly"
            " hurt you, or someone else.",
            "There is nearly always a safe way to the same feeling, with people who know it well. A club,"
            " a trainer or a course is a fine place to start.",
            "If someone is daring or pushing you, you are allowed to say no. If a part of you doesn’t mind"
            " getting hurt, please tell someone today.",
        ),
        (
            Contact("A club, trainer or instructor nearby", "ask how beginners start"),
            _ANY_COUNTRY,
            _EMERGENCY,
        ),
    ),
}

_WITHDRAWAL = Concern("withdrawal", "block")

_QUESTIONS = {
    "withdrawal": Question(
        "withdrawal",
        "Stopping suddenly can be hard on a body that is used to it. Which of these is most like you?",
        (
            Choice("I drink or use it most days", _WITHDRAWAL),
            Choice("I get shaky, sweaty or unwell when I stop", _WITHDRAWAL),
            Choice("Now and then, and I feel fine without it", None),
            Choice("I’d rather not say", Concern("withdrawal", "soft")),
        ),
    ),
}

_SOFT_LINES = {
    "suicide": "If it gets too heavy, you don’t have to carry it alone: findahelpline.com lists people"
    " who listen.",
    "selfharm": "Be as gentle with yourself as you would be with a friend. If it gets too heavy,"
    " findahelpline.com lists people who listen.",
    "abuse": "If anyone makes you feel unsafe, it is not your fault. findahelpline.com lists people"
    " who listen.",
    "ed": "Regular meals come first here. If thoughts about food get loud, a doctor or"
    " findahelpline.com can help.",
    "withdrawal": "If you feel shaky, sweaty or unwell without it, please see a doctor before going on.",
    "meds": "Before you change any medicine, please have a word with your prescriber or pharmacist.",
    "health": "Sleep and rest stay in the plan. Please stop if something hurts or you feel faint.",
    "feat": "Please do this with people who know it well, and stop where it no longer feels safe.",
}


_PURPOSE = {"suicide": Line.CRISIS, "selfharm": Line.CRISIS, "abuse": Line.ABUSE, "withdrawal": Line.DRINK}


def support(kind: str, territory: str = "") -> Support:
    """The calm screen for `kind`, with the lines of `territory`, an ISO 3166 code of two letters.

    Raises KeyError for a kind that is not in `KINDS`.
    """
    screen = _SUPPORT[kind]
    emergency = EMERGENCY.get(territory.upper())
    near = lines(territory, _PURPOSE[kind]) if kind in _PURPOSE else ()
    if kind in {"abuse", "withdrawal"}:  # whoever is in despair finds someone here too
        near += tuple(each for each in lines(territory, Line.CRISIS) if each not in near)
    known = emergency is not None or bool(near)
    shown = []
    for contact in screen.contacts:
        if contact == _EMERGENCY and emergency is not None:
            shown.append(replace(contact, how=emergency))
        elif not (known and contact in _ELSEWHERE):
            shown.append(contact)
    at = 1 + shown.index(next(each for each in shown if each.name == _EMERGENCY.name)) if near else 0
    return replace(screen, contacts=(*shown[:at], *near, *shown[at:]))


def ask(kind: str) -> Question:
    """The question to put before a ladder. Raises KeyError for a kind that asks nothing."""
    return _QUESTIONS[kind]


def soft_line(kind: str) -> str:
    """The one gentle line beside a ladder. Raises KeyError for a kind that is not in `KINDS`."""
    return _SOFT_LINES[kind]
