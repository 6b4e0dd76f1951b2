"""The wizard for a goal in German or Spanish: in that language with `--language`, else in English."""

from PySide6.QtCore import QLocale, QSize
from PySide6.QtWidgets import QWidget

from microwins.resizing import replies as say
from microwins.resizing.conversation import State, start, starting_small
from tests.gallery import Stage, scene
from tests.gallery_scenes.wizard_scenes import tell, wizard

GERMAN = (
    "Ich will ab morgen jeden Tag 5 Stunden lernen",
    "Nach dem Mittagessen lerne ich 20 Minuten",
    "ich will nicht mehr leben",
)
SPANISH = (
    "A partir de mañana voy a estudiar 5 horas diarias",
    "Después de comer, estudiar 20 minutos",
    "ya no quiero vivir",
)


def said() -> tuple[str, str, str]:
    """A goal, a small step and a cry for help, in the language of the window or else in German."""
    return SPANISH if QLocale().language() == QLocale.Language.Spanish else GERMAN


def told(*more: say.Reply, text: str | None = None) -> State:
    goal, step, _danger = said()
    state = start(goal if text is None else text, language=QLocale().name())
    return tell(state, *((say.WroteOwn(step),) if more else ()), *more)


@scene
def wizard_own_tongue_empty(stage: Stage) -> QWidget:
    return wizard(stage, told(text=""))


@scene
def wizard_own_tongue_say(stage: Stage) -> QWidget:
    return wizard(stage, told())


@scene
def wizard_own_tongue_ideas(stage: Stage) -> QWidget:
    return wizard(stage, tell(told(), say.ShowIdeas()))


@scene
def wizard_own_tongue_narrow(stage: Stage) -> QWidget:
    stage.size = QSize(760, 560)
    return wizard(stage, told())


@scene
def wizard_own_tongue_tiny(stage: Stage) -> QWidget:
    return wizard(stage, starting_small(language=QLocale().name()))


@scene
def wizard_own_tongue_support(stage: Stage) -> QWidget:
    return wizard(stage, tell(told(text=said()[2]), say.Next()))


@scene
def wizard_own_tongue_size(stage: Stage) -> QWidget:
    return wizard(stage, told(say.Next(), say.Rated(8)))


@scene
def wizard_own_tongue_size_narrow(stage: Stage) -> QWidget:
    stage.size = QSize(760, 560)
    return wizard(stage, told(say.Next(), say.Rated(4)))


@scene
def wizard_own_tongue_place(stage: Stage) -> QWidget:
    return wizard(stage, told(say.Next(), say.Next()))


@scene
def wizard_own_tongue_keep(stage: Stage) -> QWidget:
    return wizard(stage, told(say.Next(), say.Next(), say.Next()))
