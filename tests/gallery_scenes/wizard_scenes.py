"""The wizard, page by page and state by state."""

from datetime import time

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget

from microwins.domain.win import Energy, Rung
from microwins.resizing import replies as say
from microwins.resizing.conversation import Page, State, answer, start, starting_small
from microwins.resizing.operators import MAX_ROUNDS, Obstacle
from microwins.resizing.saying import Saying
from microwins.resizing.sizing import begin
from microwins.resizing.suggestion import Suggestion
from microwins.ui.theme import Theme
from microwins.ui.wizard import Wizard
from microwins.ui.wizard.notes import WhyNote
from microwins.ui.wizard.size_page import SizePage
from tests.gallery import Stage, scene, settle

GOAL = "I’ll study 5 hours daily from now on"
LADDER = (
    Rung("One sitting", 60, ("less_time",), "A shorter time is easier to begin."),
    Rung("One topic", 25, ("less_time",), "A shorter time is easier to begin."),
    Rung("Read one page", 5, ("less_amount",), "A smaller amount is easier to begin."),
    Rung("Open the book", 1, ("first_step",), "It takes half a minute, and beginning is the hardest part."),
)


def tell(state: State, *said: say.Reply) -> State:
    for each in said:
        state = answer(state, each)
    return state


def on_the_ladder(action: str) -> State:
    """Page two with the ladder of the design pictures."""
    rung = next(r for r in LADDER if r.action == action)
    choice = Suggestion(action, "After lunch", rung.minutes, "Open the book", LADDER, "study", "own")
    size = begin(LADDER, action, rung.minutes)
    return State(Page.SIZE, Saying(text=GOAL), choice, size)


def wizard(stage: Stage, state: State) -> Wizard:
    window = Wizard(stage.journal, stage.settings)
    window.open(state)
    return window


@scene
def wizard_say_empty(stage: Stage) -> QWidget:
    return wizard(stage, start())


@scene
def wizard_say(stage: Stage) -> QWidget:
    return wizard(stage, start(GOAL))


@scene
def wizard_say_compound(stage: Stage) -> QWidget:
    return wizard(stage, start("read more, exercise every day, save money and learn spanish"))


@scene
def wizard_say_vague(stage: Stage) -> QWidget:
    return wizard(stage, tell(start("be a better person"), say.WroteOwn("Thank one person")))


@scene
def wizard_say_question(stage: Stage) -> QWidget:
    return wizard(stage, start("I want to stop drinking"))


@scene
def wizard_say_heavy(stage: Stage) -> QWidget:
    return wizard(stage, start("i don't want to be here anymore"))


@scene
def wizard_say_other_language(stage: Stage) -> QWidget:
    return wizard(stage, start("Я хочу каждый день читать по два часа"))


@scene
def wizard_say_long(stage: Stage) -> QWidget:
    return wizard(stage, start("I will read every book there is, " * 300))


@scene
def wizard_three_tiny(stage: Stage) -> QWidget:
    return wizard(stage, starting_small())


@scene
def wizard_support(stage: Stage) -> QWidget:
    return wizard(stage, tell(start("i want to kill myself"), say.Next()))


@scene
def wizard_size(stage: Stage) -> QWidget:
    state = tell(on_the_ladder("Read one page"), say.Rated(8), say.Ticked("repeatable", False))
    window = wizard(stage, state)
    page = window.pages[Page.SIZE]
    assert isinstance(page, SizePage)
    page.sure.slider.setFocus(Qt.FocusReason.TabFocusReason)
    return window


@scene
def wizard_size_too_big(stage: Stage) -> QWidget:
    return wizard(stage, tell(on_the_ladder("One sitting"), say.Rated(4)))


@scene
def wizard_size_unanswered(stage: Stage) -> QWidget:
    return wizard(stage, tell(on_the_ladder("One topic"), say.InTheWay(Obstacle.TOO_OFTEN)))


@scene
def wizard_size_foot(stage: Stage) -> QWidget:
    return wizard(stage, tell(on_the_ladder("Open the book"), say.Rated(10)))


@scene
def wizard_size_stuck(stage: Stage) -> QWidget:
    state = on_the_ladder("Read one page")
    for _ in range(MAX_ROUNDS):
        state = tell(state, say.InTheWay(Obstacle.FORGET))
    return wizard(stage, tell(state, say.Rated(3)))


@scene
def wizard_size_long(stage: Stage) -> QWidget:
    words = "Read one page of the thickest book on my shelf, aloud, and write down what it made me think of"
    return wizard(stage, tell(on_the_ladder("Read one page"), say.Edited(words), say.Rated(7)))


@scene
def wizard_size_suggested(stage: Stage) -> QWidget:
    return wizard(stage, tell(start("I want to learn the guitar"), say.Next()))


@scene
def wizard_size_narrow(stage: Stage) -> QWidget:
    stage.size = QSize(760, 560)
    return wizard(stage, tell(on_the_ladder("Read one page"), say.Rated(8)))


@scene
def wizard_say_narrow(stage: Stage) -> QWidget:
    stage.size = QSize(760, 560)
    return wizard(stage, start(GOAL))


@scene
def wizard_place(stage: Stage) -> QWidget:
    said = (say.Rated(8), say.Next(), say.Reminders((time(20, 0),)))
    return wizard(stage, tell(on_the_ladder("Read one page"), *said))


@scene
def wizard_place_narrow(stage: Stage) -> QWidget:
    stage.size = QSize(760, 560)
    return wizard(stage, tell(on_the_ladder("Read one page"), say.Next()))


@scene
def wizard_keep(stage: Stage) -> QWidget:
    said = (say.Next(), say.Anchored("After dinner"), say.Reminders((time(20, 0),)), say.Next())
    return wizard(stage, tell(on_the_ladder("Read one page"), *said))


@scene
def wizard_size_moving(stage: Stage) -> QWidget:
    """Half way down, in the 240 ms of "Make it smaller"."""
    window = wizard(stage, on_the_ladder("One topic"))
    window.resize(stage.size)
    window.show()
    settle()
    theme = Theme.current()
    theme.apply("dark" if theme.dark else "light", theme.px(100), contrast=theme.tokens.plain)  # with motion
    window.reply(say.Smaller())
    page = window.pages[Page.SIZE]
    assert isinstance(page, SizePage)
    page.stairs.hold(0.5)
    return window


@scene
def wizard_size_little_energy(stage: Stage) -> QWidget:
    return wizard(stage, tell(start(GOAL), say.SaidEnergy(Energy.LITTLE), say.Next()))


@scene
def wizard_size_why(stage: Stage) -> QWidget:
    window = wizard(stage, tell(on_the_ladder("One sitting"), say.Rated(4)))
    window.why.setChecked(True)
    return window


@scene
def wizard_why(stage: Stage) -> QWidget:
    window = wizard(stage, tell(on_the_ladder("Read one page"), say.Next()))
    for note in window.findChildren(WhyNote):
        note.button.setChecked(True)
    return window
