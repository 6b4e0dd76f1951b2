"""What a typed goal is understood to say."""

import pytest

from microwins.resizing.reading import Dimension, read


@pytest.mark.parametrize(
    ("goal", "quantity", "unit", "period"),
    [
        ("run 5 miles a day", 5, "mile", "day"),
        ("i wanna do 10k steps daily", 10_000, "step", "day"),
        ("finally do a 10k run", 10, "km", None),
        ("$10k by december", 10_000, "usd", None),
        ("save 300 a month", 300, "usd", "month"),
        ("save 50 pounds a week", 50, "gbp", "week"),
        ("lose 50 pounds", 50, "lb", None),
        ("fifty pushups daily", 50, "pushup", "day"),
        ("half an hour of piano a day", 30, "minute", "day"),
        ("an hour and a half of gym", 1.5, "hour", None),
        ("twenty-five minutes of reading each night", 25, "minute", "day"),
        ("run 2x wk", 2, "time", "week"),
        ("brush twice a day", 2, "time", "day"),
        ("run a mile", 1, "mile", None),
        ("study 12-14 hours", 14, "hour", "day"),
        ("1 or 2 cans on the weekends", 2, "can", "week"),
        ("1) run 2) read", None, None, None),
        ("Quit soda. 2. Get BMI to 24.9", 24.9, "bmi", None),
        ("raise my gpa to a 3.5", 3.5, "gpa", None),
        ("2015: read 12 books", 12, "book", "year"),
        ("graduate in 2026", None, None, None),
        ("not to curse every 5 seconds", None, None, None),
        ("swim mon wed fri", None, None, "week"),
        ("answer 40 emails by sunday", 40, "email", "once"),
        ("be in bed by 11:30pm", 23.5, "clock", "day"),
        ("sleep before midnight", 24, "clock", "day"),
        ("wake up at six thirty", 6.5, "clock", "day"),
        ("be up before noon", 12, "clock", "day"),
        ("wake up at 12 am to feed the baby", 0, "clock", "day"),
        ("leave work at 5", 17, "clock", "day"),
        ("in bed by 12 o'clock", 24, "clock", "day"),
        ("i lay awake till 3", 3, "clock", None),
        ("gym at 17:30", 17.5, "clock", "day"),
        ("no eating after 8", 20, "clock", "day"),
        ("24/7 grind", None, None, None),
        ("on 1/2 i start", None, None, None),
        ("grow by 50 %", None, None, None),
        ("a couple of pages", 2, "page", None),
        ("a dozen sketches", 12, "sketch", None),
        ("2 and half hours of chess", 2.5, "hour", None),
        ("three hundred squats", 300, "squat", None),
        ("finish 12 half done projects", 12, "project", None),
        ("write 3 jingles", 3, "jingle", None),
        ("visit 3 cities", 3, "city", None),
        ("lose 20 this year", 20, "lb", "year"),
        ("dry january", None, None, "month"),
        ("no phone first hour after waking", 1, "hour", "day"),
        ("not answer my phone after 9", 21, "clock", "day"),
        ("stop wasting the first 2 hours of my workday", 2, "hour", "day"),
        ("nap in 2 hours", 2, "hour", None),
        ("from 20 cigarettes to 10 a day", 10, "cigarette", "day"),
        ("go from a pack a day to 5 cigarettes", 5, "cigarette", "day"),
        ("go from couch to runner", None, None, None),
        ("keep calm with 3 kids", None, None, None),
        ("no candy for the whole of august", None, None, "month"),
        ("go to bed no later than 11", 23, "clock", "day"),
        ("ten m apart", None, None, None),
        ("see the midnight sun", None, None, None),
        ("jan 1 i begin to run", None, None, None),
        ("#3 read", None, None, None),
        ("go to the gym 3 times", None, None, None),
    ],
)
def test_numbers_are_read_with_their_unit_and_period(
    goal: str, quantity: float | None, unit: str | None, period: str | None
) -> None:
    told = read(goal)
    assert (told.quantity, told.unit, told.period) == (quantity, unit, period)


def test_a_reading_tells_dimension_frequency_time_cue_and_deadline() -> None:
    told = read("lift 3x/week for 45 mins in the morning after coffee by march")
    assert told.dimension is Dimension.TIME
    assert (told.quantity, told.frequency, told.period) == (45, 3, "week")
    assert (told.time_of_day, told.cue, told.deadline) == ("morning", "after coffee", "by march")


@pytest.mark.parametrize(
    ("goal", "action", "thing"),
    [
        ("i wanna finally learn the guitar lol", "learn", "the guitar"),
        ("My #NewYearsResolution is to call my mom everyday", "call", "my mom"),
        ("gonna start running again", "run", ""),
        ("clean out your closet", "clean out", "my closet"),
        ("stop biting my nails", "bite", "my nails"),
        ("quit insta n fb completly frm tmrw", "", "instagram and facebook"),
        ("no more sugar", "", "sugar"),
        ("eat less bread", "", "bread"),
        ("smoke less", "smoke", ""),
        ("never shout at my kids again", "shout", "at my kids"),
        ("be happy", "", "happy"),
        ("", "", ""),
        ("stop", "", ""),
        ("no more", "", ""),
        ("avoid all sweets", "", "sweets"),
        ("i want to learn how to bake sourdough so that my family is proud", "bake", "sourdough"),
    ],
)
def test_the_persons_own_verb_and_object_are_kept(goal: str, action: str, thing: str) -> None:
    told = read(goal)
    assert (told.action, told.object) == (action, thing)


@pytest.mark.parametrize(
    ("goal", "parts"),
    [
        ("run a mile and read more", ("run a mile", "read more")),
        ("Quit soda. 2. Reduce carbs 3. Lose belly fat", ("Quit soda", "Reduce carbs", "Lose belly fat")),
        ("lose weight; save money", ("lose weight", "save money")),
        ("exercise\nsave money\n", ("exercise", "save money")),
        ("gym journal cold shower reading all before 7", ("gym", "journal", "shower", "reading")),
        ("be more patient and not blow up so easily", ()),
        ("workout everyday, cause im lazy", ()),
        ("listen more talk less", ()),
        ("start guitar and start french", ("start guitar", "start french")),
        ("run and see the things", ()),
        ("run a mile and grab the zorp", ()),
        ("run a mile and guard a frobnitz", ()),
        ("the same as last year was for me. quit smoking", ()),
        ("12-14 hours of maths", ()),
        ("stop worrying so much and take each day as it comes", ()),
        ("i have no friends, need to call my brother", ()),
        ("work out more (and maybe eat a salad)", ()),
        ("read (a lot and write more", ()),
        ("save money so i can move out and get a dog", ()),
        ("walk the dog and enjoy it", ()),
        ("no soda no chips", ("no soda", "no chips")),
        ("stop rereading the same page, focus", ()),
        ("stretch / be more flexible", ()),
        ("read more, cook dinner, drink water", ("read more", "cook dinner", "drink water")),
        ("quit smoking, stop vaping, read more", ("quit smoking", "read more")),
        ("burnt out. need to rest without feeling guilty", ()),
    ],
)
def test_a_compound_goal_comes_apart(goal: str, parts: tuple[str, ...]) -> None:
    assert read(goal).parts == parts
    assert ("compound" in read(goal).flags) == bool(parts)


@pytest.mark.parametrize(
    ("goal", "area"),
    [
        ("Imaa start workinn out fr cuz im lazyy af", "exercise"),
        ("procrastinatin on evrything", "avoidance"),
        ("learn kroean", "study"),
        ("stop smokign", "substance"),
        ("too early for resolutions? i need to de-clutter my life", "tidying"),
        ("put away $50 a week", "money"),
        ("exercise because i am depressed", "exercise"),
        ("journal shower meditate every day", "routine"),
        ("run, save money, read more, pray every day", "routine"),
        ("https://t.co/abc @sam #resolution floss", "selfcare"),
    ],
)
def test_areas_survive_messy_typing(goal: str, area: str) -> None:
    assert read(goal).area == area


def test_an_area_tells_which_words_decided_it() -> None:
    best = read("stop scrolling instagram in bed").areas[0]
    assert best.area == "screen"
    assert "instagram" in best.words


@pytest.mark.parametrize(
    ("goal", "flags"),
    [
        ("run every day", {"extreme"}),
        ("reading everyday", set()),
        ("do 30 min of anki daily", set()),
        ("floss daily", set()),
        ("study 5 hours a day", {"extreme"}),
        ("an hour of yoga every morning", {"extreme"}),
        ("wake up at 4am", {"extreme"}),
        ("sleep 8 hours a night", set()),
        ("gym 6 days a week", {"extreme"}),
        ("learn spanish in 3 months", {"extreme"}),
        ("learn spanish in 3 years", set()),
        ("lose 50 lb", {"extreme"}),
        ("lose 12 lb in a month", {"extreme"}),
        ("ive put on 40 pounds", set()),
        ("bench 225 lb", {"extreme"}),
        ("read 52 books", {"extreme"}),
        ("catch up on 9 missed lectures by sunday", {"extreme"}),
        ("follow my schedule 100% for a month", {"extreme", "vague"}),
        ("go to mass every sunday", {"extreme"}),
        ("read the bible in a year", {"extreme"}),
        ("no phone in bed", {"avoidance"}),
        ("get off my ass more", {"vague"}),
        ("start investing", {"vague"}),
        ("stop being so jealous", {"avoidance", "vague"}),
        ("stop snapping at my boyfriend", {"avoidance"}),
        ("idk", {"nonsense"}),
        ("lolololol", {"nonsense"}),
        ("read 2 books a week", {"extreme"}),
        ("save $2000 a month", {"extreme"}),
        ("write 1000 words a day", {"extreme"}),
        ("100 days of sketching", {"extreme"}),
        ("cut down screen time by one hour a day", {"avoidance"}),
        ("only 2 cups of coffee a day", {"avoidance"}),
        ("No Energy Drink", {"extreme", "avoidance"}),
        ("Quit Valorant", {"extreme", "avoidance"}),
        ("To quit smoking!", {"avoidance"}),
        ("no caffeine after 2pm", {"avoidance"}),
        ("i dont get up til 2pm, wanna be up by 8", {"extreme"}),
        ("be in bed by 10 every night", {"extreme"}),
        ("i never finish a book", set()),
        ("never give up on the piano", set()),
        ("learn how to say no", {"vague"}),
        ("eat healthy", {"vague"}),
        ("i spend 6 hours a day on tiktok", {"avoidance"}),
        ("find joy in everyday", set()),
        ("eat 900 kcal today", {"extreme"}),
    ],
)
def test_how_a_goal_is_put(goal: str, flags: set[str]) -> None:
    assert read(goal).flags - {"compound"} == flags


@pytest.mark.parametrize(
    ("goal", "flags"),
    [
        ("", {"nonsense"}),
        ("lol", {"nonsense"}),
        ("12345", {"nonsense"}),
        ("asdfgh jkl", {"nonsense"}),
        ("run asdfgh zxcvb qwert", set()),
        ("the asdfgh zxcvb", {"nonsense"}),
        ("💪🔥🔥🏃", {"nonsense"}),
        ("quiero dejar de fumar", {"nonsense", "foreign"}),
        ("je veux arrêter de fumer", {"nonsense", "foreign"}),
        ("хочу бросить курить", {"nonsense", "foreign"}),
        ("mehr Sport", set()),
        ("mujhe schlafen möchte più", {"nonsense", "foreign"}),
    ],
)
def test_what_is_no_goal_in_english_is_told(goal: str, flags: set[str]) -> None:
    assert read(goal).flags & {"nonsense", "foreign"} == flags


def test_a_long_text_is_read_by_its_beginning() -> None:
    told = read("learn the piano. " + "la " * 4_000)
    assert told.area == "creativity"
    assert len(told.text) > 10_000
