"""Forms of words, spelling, sizes and the person's own small steps."""

import pytest

from microwins.domain.win import Energy, Rung
from microwins.resizing import areas, grammar, ladder, operators, rungs
from microwins.resizing.checks import check
from microwins.resizing.lengths import minutes_in
from microwins.resizing.own import own
from microwins.resizing.reading import read
from microwins.resizing.text import one_line, plain, stem


@pytest.mark.parametrize(
    ("form", "base"),
    [
        ("running", "run"),
        ("Wrote", "write"),
        ("studies", "study"),
        ("tidied", "tidy"),
        ("washes", "wash"),
        ("planned", "plan"),
        ("is", "be"),
        ("googling", "google"),
        ("vlogging", "vlog"),
        ("surfing", "surf"),
        ("glooping", "gloop"),
        ("sing", "sing"),
        ("hmming", "hmming"),
        ("piano", "piano"),
    ],
)
def test_verbs_come_back_to_their_base(form: str, base: str) -> None:
    assert grammar.base(form) == base


@pytest.mark.parametrize(
    ("base", "gerund"),
    [
        ("write", "writing"),
        ("run", "running"),
        ("lie", "lying"),
        ("see", "seeing"),
        ("be", "being"),
        ("visit", "visiting"),
        ("admit", "admitting"),
        ("play", "playing"),
    ],
)
def test_gerunds_are_spelled_as_in_school(base: str, gerund: str) -> None:
    assert grammar.gerund(base) == gerund


@pytest.mark.parametrize(
    ("many", "one"),
    [
        ("pages", "page"),
        ("cities", "city"),
        ("boxes", "box"),
        ("children", "child"),
        ("glass", "glass"),
        ("bus", "bus"),
    ],
)
def test_plurals_find_their_one(many: str, one: str) -> None:
    assert grammar.singular(many) == one


def test_numbers_and_units_agree() -> None:
    assert grammar.count(1, "page") == "1 page"
    assert grammar.count(3, "city") == "3 cities"
    assert grammar.count(2, "box") == "2 boxes"
    assert grammar.count(12_000, "step") == "12,000 steps"
    assert grammar.in_my_words("tidy your room when i can") == "tidy my room when I can"


@pytest.mark.parametrize(
    ("typed", "read_as"),
    [
        ("Soooo lazyyy", "so lazy"),
        ("excersise b4 wrk tmrw", "exercise before work tomorrow"),
        ("workin out", "working out"),
        ("stop smokign", "stop smoking"),
        ("read w/ my kids", "read with my kids"),
        ("café & naïve", "café & naive"),
        ("my dad's books", "my dad books"),
        ("drink 2,000 ml", "drink 2000 ml"),
        ("V5 climb", "v5 climb"),
        ("a slower, happier walk", "a slower , happier walk"),
    ],
)
def test_typing_is_spelled_out(typed: str, read_as: str) -> None:
    assert plain(one_line(typed)).text.replace("naïve", "naive") == read_as


def test_forms_of_a_word_share_a_stem_and_strangers_do_not() -> None:
    assert len({stem(w) for w in ("study", "studying", "studies", "studied")}) == 1
    assert stem("wine") != stem("win")
    assert stem("news") != stem("new")
    assert stem("apply") != stem("apps")


def test_the_weighted_words_speak_alone_too() -> None:
    assert max(areas.weighted(plain("brush my teeth")).items(), key=lambda pair: pair[1])[0] == "selfcare"


@pytest.mark.parametrize(
    ("minutes", "ladder_of"),
    [
        (300, (300, 100, 30, 10, 2, 0.5)),
        (30, (30, 10, 3, 0.5)),
        (45, (45, 15, 4, 2, 0.5)),
        (120, (120, 40, 10, 2, 0.5)),
        (10, (10, 3, 1, 0.5)),
        (2, (2, 0.5)),
        (0.5, (0.5,)),
    ],
)
def test_sizes_come_down_by_thirds_and_tenths(minutes: float, ladder_of: tuple[float, ...]) -> None:
    assert operators.sizes(minutes) == ladder_of


def test_confidence_tells_how_far_to_come_down() -> None:
    assert [operators.factor_for(n) for n in (10, 7, 6, 5, 4, 3, 2, 0)] == [
        1,
        1,
        0.5,
        0.5,
        0.2,
        0.2,
        None,
        None,
    ]
    assert set(operators.ANSWERS) == set(operators.Obstacle)
    assert operators.why("unknown") == ""
    assert set(operators.WHY) == set(operators.Operator)


@pytest.mark.parametrize(
    ("step", "anchor", "actions"),
    [
        (
            "After lunch, walk for 20 minutes",
            "After lunch",
            ["Walk for 20 minutes", "Walk for 10 minutes", "Walk for 2 minutes"],
        ),
        ("I will read 30 pages", "After lunch", ["Read 30 pages", "Read 10 pages", "Read 3 pages"]),
        (
            "when i get home, hug the dog.",
            "When i get home",
            ["Hug the dog", "Hug the dog, just for 2 minutes"],
        ),
        ("", "After lunch", ["Do one small thing", "Do one small thing, just for 2 minutes"]),
        ("zen for 30 seconds", "After lunch", ["Zen for 30 seconds", "Say to myself: zen for 30 seconds"]),
    ],
)
def test_an_own_step_keeps_its_words_on_the_way_down(step: str, anchor: str, actions: list[str]) -> None:
    offer = ladder.own_step(step)
    assert offer.anchor == anchor
    assert [rung.action for rung in offer.rungs][: len(actions)] == actions


def test_a_ladder_leaves_out_what_is_no_easier_or_says_the_same() -> None:
    steps = [Rung("a", 10), Rung("b", 10), Rung("a", 5), Rung("c", 5), Rung("d", 6)]
    assert rungs.strictly_easier(steps) == (Rung("a", 10), Rung("c", 5))
    assert rungs.hard_day_version((Rung("a", 10), Rung("b", 2), Rung("c", 0.5)), 0) == "b"
    assert rungs.hard_day_version((Rung("a", 10), Rung("b", 2), Rung("c", 0.5)), 1) == "c"
    assert rungs.hard_day_version((Rung("a", 10), Rung("b", 2), Rung("c", 0.5)), 2) == "c"


def test_a_very_long_own_step_is_shortened_where_it_is_repeated() -> None:
    offer = ladder.own_step("paint " + "the garden fence " * 8)
    assert offer.rungs[-1].action.endswith("…")


@pytest.mark.parametrize(
    ("goal", "first", "last"),
    [
        ("call my mom everyday", "Call my mom for 30 minutes", "Look at one photo of my mom"),
        ("call parents", "Call my parents for 30 minutes", "Look at one photo of my parents"),
        ("ring the bank", "Plan for 30 minutes how to ring the bank", None),
        ("drink 3 liters of water", "Drink 3 glasses of water through the day", "Fill a glass with water"),
        ("learn 20 new words in korean every day", "Learn 20 Korean words", "Say one Korean word aloud"),
        ("learn 10 words", "Learn 10 words", "Say one new word aloud"),
        ("nanowrimo 50k words", "Write for 30 minutes", "Open my notebook and write the date"),
        ("write 5 pages a day", "Write 5 pages", "Open my draft and read the last line"),
        ("put 30 things back", "Put 30 things back in place", "Pick up one thing"),
        ("throw away 30 things", "Put 30 things into a give-away bag", "Pick up one thing"),
        ("unpack 10 boxes", "Unpack 10 boxes", "Open one box"),
        ("read 9 chapters", "Read for 30 minutes", "Open my book and read one line"),
        ("study 4 topics of physics", "Study for 30 minutes", "Open my notes"),
        (
            "wake up at 5",
            "Set my alarm 45 minutes earlier than today",
            "Put my alarm out of reach of the bed",
        ),
        ("sleep by 11", "Be in bed 45 minutes earlier than last night", "Dim one light"),
        ("eat before 8pm", None, None),
        ("be dressed by 8", None, None),
        ("tidy my kitchen", "Tidy the kitchen for 30 minutes", "Pick up one thing"),
        ("learn how to whistle", "Practise whistling for 30 minutes", "Take out what I need to whistle"),
        ("sell my car", "Spend 30 minutes selling my car", "Write “sell my car” at the top of a page"),
        (
            "rehearse my talk 20 min",
            "Rehearse my talk for 20 minutes",
            "Take out what I need to rehearse my talk",
        ),
        ("propose to my girlfriend", "Plan for 30 minutes how to propose to my girlfriend", None),
        ("50 books in 2024", "Read for 30 minutes", "Open my book and read one line"),
        ("write my novel", "Work on my novel for 30 minutes", "Open my novel and read the last line"),
        ("stop smoking", "Wait 30 minutes first", "Take one slow breath first"),
        ("stop ordering doordash", "Wait 30 minutes first", "Take one slow breath first"),
        ("no tv", "Wait 30 minutes first", "Take one slow breath first"),
        (
            "stop interrupting people",
            "Step aside for 5 minutes and write down what set it off",
            "Take one slow breath first",
        ),
        ("stop eating", None, None),
        ("stop being late", None, None),
        ("no porn", None, None),
        ("avoid money problems", None, None),
        ("lose the baby weight", None, None),
        ("be a better person", None, None),
        ("do 20 things", None, None),
        ("practice the ancient melancholic shepherds lullaby", None, None),
        ("ask the wise owl in the crooked old mill house", None, None),
    ],
)
def test_the_persons_words_make_a_ladder_or_leave_it_to_the_library(
    goal: str, first: str | None, last: str | None
) -> None:
    mine = own(read(goal))
    assert (mine.rungs[0].action if mine else None) == first
    assert last is None or (mine is not None and mine.rungs[-1].action == last)


@pytest.mark.parametrize(
    ("goal", "anchor"),
    [
        ("play piano before bed", "Before I go to bed"),
        ("play piano every morning", "After I get up"),
        ("play piano", "After dinner"),
    ],
)
def test_the_cue_the_person_named_is_kept(goal: str, anchor: str) -> None:
    assert ladder.suggestions(read(goal))[0].anchor == anchor


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [
        ("walk for half an hour", 30),
        ("2 hours of maths", 120),
        ("breathe for 30 seconds", 0.5),
        ("ten minutes of quiet", 10),
        ("be in bed 15 minutes earlier", None),
        ("read 3 pages", None),
        ("1.5 h of chess", 90),
        ("a minute of rest", 1),
    ],
)
def test_a_typed_size_is_understood(typed: str, minutes: float | None) -> None:
    assert minutes_in(typed) == minutes


@pytest.mark.parametrize(
    ("sentence", "empty"),
    [
        ("After lunch, walk for 10 minutes", set()),
        ("Walk", {"specific"}),
        ("After lunch, be healthier", {"specific"}),
        ("After lunch, do not walk the dog", {"specific"}),
        ("Walk for 10 minutes", {"specific"}),
        ("After lunch, a dog walk", {"specific"}),
        ("Tomorrow, walk for 10 minutes after lunch", {"repeatable"}),
        ("After lunch, buy new walking shoes", {"repeatable"}),
        ("After lunch, get my boss to walk with me", {"easy"}),
        ("After lunch, I walk around the block", set()),
        ("Walk around the block after lunch", set()),
    ],
)
def test_the_checks_answer_for_any_sentence(sentence: str, empty: set[str]) -> None:
    told = check(sentence, 10, read("walk more"))
    assert {
        name for name in ("easy", "meaningful", "specific", "repeatable") if not getattr(told, name)
    } == empty


def test_the_checks_know_size_energy_confidence_and_worth() -> None:
    goal, step = read("learn the guitar"), "After lunch, walk for 10 minutes"
    assert not check(step, 11, goal).easy
    assert not check(step, 10, goal, energy=Energy.LITTLE).easy
    assert not check(step, 10, goal, confidence=6).easy
    assert check(step, 10, goal, confidence=7).easy
    assert not check(step, 10, goal).meaningful
    assert check(step, 10, goal, counts=True).meaningful
    assert not check(step, 10, read("")).meaningful
    assert not check("", 10, goal).repeatable
