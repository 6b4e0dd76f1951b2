"""Half a year of believable sample days, for looking around without bringing anything of one's own.

The story: a slow start, a quiet September, a return with smaller sizes, and then an ordinary autumn with
rest days and quiet ones. It is written through the journal like everything else, with a clock that walks.
"""

from collections.abc import Callable
from datetime import datetime, time, timedelta
from random import Random

from microwins.domain.rest import Rest
from microwins.domain.win import Energy, Plan, Rung
from microwins.journal import Journal
from microwins.store.store import Store

SEED = 7
WEEKS = 25
# How much of what was planned got done, week by week: the shape of the story.
WEEK_BY_WEEK = (
    0.5, 0.35, 0.6, 0.45, 0.5, 0.1, 0.0, 0.3, 0.5, 0.6, 0.5, 0.65, 0.55, 0.4, 0.0, 0.0,
    0.45, 0.7, 0.8, 0.65, 0.75, 0.6, 0.7, 0.8, 0.7, 0.75,
)  # fmt: skip

NOTES = Plan(
    dream="I’ll study 5 hours daily from now on",
    area="study",
    action="Study one topic for 10 minutes",
    anchor="After I pour my morning coffee",
    minutes=10,
    bad_day="Open my notes",
    reminders=(time(8, 15),),
    rungs=(
        Rung("Study for 5 hours", 300),
        Rung("Study for one hour", 60, ("less_time",)),
        Rung("Study one topic for 25 minutes", 25, ("less_time",)),
        Rung("Study one topic for 10 minutes", 10, ("less_time",)),
        Rung("Open my notes and read one page", 5, ("less_amount",), "One page has a clear end."),
        Rung("Open my notes", 0.5, ("first_step",), "Opening them is the whole promise."),
    ),
    confidence=6,
)
SHOES = Plan(
    dream="Run 10 km every morning before work",
    area="exercise",
    action="Put my walking shoes on and step outside",
    anchor="When I close the laptop for lunch",
    minutes=2,
    bad_day="Put my walking shoes on",
    weekdays=0b011_0101,  # Monday, Wednesday, Friday, Saturday
    reminders=(time(12, 30),),
    rungs=(
        Rung("Run for 60 minutes", 60),
        Rung("Walk for 20 minutes", 20, ("less_time",)),
        Rung("Walk for 10 minutes", 10, ("less_time",)),
        Rung("Put my walking shoes on and step outside", 2, ("first_step",), "The door is the hardest part."),
        Rung("Put my walking shoes on", 0.5, ("first_step",), "Shoes on counts in full."),
    ),
    confidence=8,
)
LINE = Plan(
    dream="Write a whole novel this year",
    area="creativity",
    action="Write one line about today",
    anchor="After I brush my teeth",
    minutes=1,
    bad_day="Write one word about today",
    weekdays=0b111_1111,
    rungs=(
        Rung("Write for 30 minutes", 30),
        Rung("Write one page", 10, ("less_amount",)),
        Rung("Write one paragraph", 4, ("less_amount",)),
        Rung("Write one line about today", 1, ("less_amount",), "One line is enough to begin a page."),
        Rung("Open my notebook", 0.3, ("first_step",), "The notebook is all it takes."),
    ),
    confidence=9,
)
TEXT = Plan(
    dream="Be there for my friends much more",
    area="relationships",
    action="Text one person back",
    anchor="After dinner",
    minutes=2,
    bad_day="Send one heart to one person",
    weekdays=0b111_1010,  # all but Monday and Wednesday
    rungs=(
        Rung("Call one friend for 15 minutes", 15),
        Rung("Write one friend a long message", 6, ("less_time",)),
        Rung("Text one person back", 2, ("less_amount",), "One message, and it is done."),
        Rung("Open one chat and read it", 0.5, ("first_step",), "Reading is the first step of answering."),
    ),
    confidence=7,
)
DRAWER = Plan(
    dream="Completely stop scrolling at night",
    area="screen",
    action="Put my phone in the drawer for 10 minutes",
    anchor="After dinner",
    minutes=10,
    bad_day="Turn my phone face down",
    rungs=(
        Rung("Put my phone in the drawer for 10 minutes", 10),
        Rung("Put my phone in the drawer for 2 minutes", 2, ("less_time",)),
        Rung("Turn my phone face down", 0.2, ("first_step",)),
    ),
    confidence=5,
)


class Walker:
    """A clock that is set by hand."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def at(self, days_ago: int, hour: int, minute: int, today: datetime) -> None:
        """To a time of a day before today."""
        day = today.date() - timedelta(days=days_ago)
        self.now = datetime.combine(day, time(hour, minute)).astimezone()


def fill(store: Store, now: Callable[[], datetime]) -> None:
    """Write the sample days up to `now` into a new, empty store. Raises StoreError."""
    store.db.execute_sql("PRAGMA synchronous = 0")  # nothing here would be missed after a power cut
    today, dice = now(), Random(SEED)
    clock = Walker(today)
    journal = Journal(store, clock)
    clock.at(WEEKS * 7 + 3, 9, 0, today)
    drawer = journal.adopt(DRAWER)
    notes = journal.adopt(NOTES)
    clock.at(120, 9, 0, today)
    shoes = journal.adopt(SHOES)
    clock.at(62, 9, 0, today)
    line = journal.adopt(LINE)
    clock.at(61, 9, 0, today)
    text = journal.adopt(TEXT)
    hours = {drawer: 20, notes: 8, shoes: 12, line: 22, text: 19}
    since = {drawer: WEEKS * 7, notes: WEEKS * 7, shoes: 120, line: 62, text: 61}
    for ago in range(WEEKS * 7 + 3, 0, -1):
        luck = WEEK_BY_WEEK[WEEKS - ago // 7]
        for win, hour in sorted(hours.items(), key=lambda each: each[1]):
            if win is None or since[win] < ago or (win == drawer and ago < 70):
                continue
            clock.at(ago, hour, dice.randrange(60), today)
            _live(journal, win, luck, dice)
        _turn(journal, ago, drawer, notes)
    clock.now = today
    for win, score in ((notes, 8), (text, 8)):
        if win:
            journal.rate(win, score)
    journal.say_energy(journal.today(), Energy.SOME)
    if notes:
        journal.keep(notes)
    if text:
        began = journal.today() - timedelta(days=1)
        journal.rest_span(Rest(text, began, began + timedelta(days=6)))
    store.db.execute_sql("PRAGMA synchronous = 3")


def _turn(journal: Journal, ago: int, drawer: int | None, notes: int | None) -> None:
    """What happened besides, so many days ago."""
    if ago == 69 and drawer:
        journal.archive(drawer)
    if ago == 63 and notes:
        journal.resize(notes, action="Open my notes and read one page", minutes=5)
    if ago == 3:
        journal.write_note(journal.today(), "Slept badly, did the small ones anyway.")
        journal.keep_for_later(["Sort out the whole flat"])


def _live(journal: Journal, win: int, luck: float, dice: Random) -> None:
    """One micro-win on one day, more or less lucky."""
    planned = any(row.win.id == win and row.planned for row in journal.rows(journal.today()))
    roll = dice.random()
    if planned and roll < luck:
        journal.keep(win, small=dice.random() < 0.25)
    elif planned and roll > 0.97:
        journal.rest(win)
