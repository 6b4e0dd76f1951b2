"""What a person reads: in the app's voice, for every reason there is, and in the plural of the language."""

import ast
import re
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

import microwins.ui.words
from microwins.domain.errors import Reason
from microwins.domain.win import EVERY_DAY, WORKDAYS, Energy
from microwins.journal import Trouble
from microwins.ui.words import common, today, trouble

WORDS = Path(microwins.ui.words.__file__).parent
FORBIDDEN = re.compile(
    r"\b(fail(s|ed|ure)?|missed|overdue|streaks?|lazy|should|must|don[’']t forget|broken?|lost)\b|!",
    re.IGNORECASE,
)


def sentences() -> list[tuple[str, str]]:
    """Every literal given to `translate`, with the module it stands in."""
    found = []
    for path in sorted(WORDS.glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "translate":
                context, text = node.args[:2]
                if isinstance(text, ast.Constant):
                    found.append((path.name, str(text.value)))
                else:  # these are the resizing package's own
                    assert isinstance(context, ast.Constant)
                    assert context.value in {"Support", "Ladder"}, f"{path.name}:{node.lineno} is no literal"
    return found


def test_there_are_sentences_to_look_at() -> None:
    assert len(sentences()) > 150


def test_no_sentence_holds_a_forbidden_word() -> None:
    assert [(where, text) for where, text in sentences() if FORBIDDEN.search(text)] == []


def test_kind_days_never_say_only() -> None:
    """Beyond the words above, section 8 of the method names one that belittles what was done."""
    kind = [text for where, text in sentences() if where in {"care.py", "look_back.py", "today.py"}]
    assert len(kind) > 100
    assert [
        text for text in kind if re.search(r"\b(only|just \d|merely|at least)\b", text, re.IGNORECASE)
    ] == []


def test_quotes_are_typographic() -> None:
    straight = [(where, text) for where, text in sentences() if re.search(r"[a-z]'[a-z]|\"", text)]
    assert [
        each for each in straight if "microwins resize" not in each[1]
    ] == []  # a command is typed as it is


def test_only_the_words_package_shows_words() -> None:
    """Nothing outside gives a literal sentence to a label, a button, a title or a name."""
    ui, shown = WORDS.parent, []
    calls = {
        "setText",
        "setWindowTitle",
        "setAccessibleName",
        "setToolTip",
        "setPlaceholderText",
        "addAction",
    }
    for path in ui.rglob("*.py"):
        if WORDS in path.parents:
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") in calls:
                shown += [
                    f"{path.name}:{node.lineno} {arg.value}"
                    for arg in node.args
                    if isinstance(arg, ast.Constant) and isinstance(arg.value, str) and arg.value.strip()
                ]
    assert shown == []


@pytest.mark.parametrize("reason", Reason)
def test_every_refusal_has_its_words(qapp: QCoreApplication, reason: Reason) -> None:
    said = trouble.refused(reason)
    assert said.endswith(".")
    assert said.count(". ") <= 1


@pytest.mark.parametrize("kind", Trouble)
def test_every_trouble_has_its_words(qapp: QCoreApplication, kind: Trouble) -> None:
    said = trouble.stored(kind)
    assert said.endswith(".")
    assert said.count(". ") <= 1


@pytest.mark.parametrize(
    ("minutes", "said"),
    [
        (0.5, "30 sec"), (0.01, "5 sec"), (0.1, "5 sec"), (0.4, "20 sec"), (0.7, "45 sec"), (0.95, "1 min"),
        (1, "1 min"), (5, "5 min"), (59.6, "1 hour"), (60, "1 hour"),
        (90, "1 h 30 min"), (120, "2 hours"), (300, "5 hours"),
    ],
)  # fmt: skip
def test_sizes_in_words(qapp: QCoreApplication, minutes: float, said: str) -> None:
    assert common.minutes(minutes) == said


def test_days_and_times_in_words(qapp: QCoreApplication) -> None:
    day = date(2025, 11, 27)
    assert common.weekday(day) == "Thursday"
    assert common.date_of(day, common.Form.FULL) == "Thursday, 27 November"
    assert common.date_of(day, common.Form.SHORT) == "27 Nov"
    assert common.clock(time(8, 10)) == "08:10"
    assert common.weekdays(EVERY_DAY) == "Every day"
    assert common.weekdays(WORKDAYS) == "Monday to Friday"
    assert common.weekdays(0b001_0101) == "Mon, Wed and Fri"


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (1, "the other one"),
        (2, "the other two"),
        (3, "the other three"),
        (10, "the other ten"),
        (31, "the other 31"),
    ],
)
def test_the_others_are_counted_in_words(qapp: QCoreApplication, count: int, said: str) -> None:
    assert today.show_others(count) == f"Show {said}"


def test_counts_know_one_and_many(qapp: QCoreApplication) -> None:
    assert [common.kept_times(n) for n in (0, 1, 31)] == ["", "Kept once", "Kept 31 times"]
    assert [common.promises_kept(n) for n in (1, 142)] == ["1 promise kept", "142 promises kept"]


@pytest.mark.parametrize("energy", Energy)
def test_every_energy_has_a_name(qapp: QCoreApplication, energy: Energy) -> None:
    assert common.energy(energy)
