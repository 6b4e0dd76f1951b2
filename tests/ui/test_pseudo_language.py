"""Every screen in a language that nobody speaks: what can be read stands in brackets, or is no sentence."""

import re
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from functools import cache
from pathlib import Path
from typing import TypeVar

import pytest
from measured import clipped, misplaced
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTableView,
    QTableWidget,
    QTextEdit,
    QWidget,
)

from microwins import language
from microwins.domain.reminder import Answer, Kind, Nudge
from microwins.domain.win import sentence
from microwins.journal import Journal
from microwins.resizing import library, saying
from microwins.resizing.conversation import State
from microwins.settings import Settings
from microwins.ui.charts.chart import Chart
from microwins.ui.theme import Theme
from microwins.ui.tray import Tray
from microwins.ui.words import tray as words
from tests.gallery import Stage, load_scenes, put_away, settle, show
from tests.pseudo import Pseudo, outside

T = TypeVar("T")
SCENES = load_scenes()
NAMES = {
    "Micro Wins", "English", "Deutsch", "Español", "Qt", "Python", "Loop Habit Tracker", "Table Habit",
    "OpenHabitTracker", "Habitica", "Beaver Habits",
}  # fmt: skip
# Names of days and months are the locale's, keys the system's, and a file is called the same everywhere.
LOCALE = [
    *(QLocale("en_GB").standaloneMonthName(n, form) for n in range(1, 13) for form in QLocale.FormatType),
    *(QLocale("en_GB").standaloneDayName(n, form) for n in range(1, 8) for form in QLocale.FormatType),
]
KEYS = r"Ctrl|Alt|Shift|Del|Esc|Enter|Return|Space|Tab|Home|End|PgUp|PgDown|Up|Down|Left|Right|F\d+|[A-Z]"
FILES = r"(?:/[\w.-]+)+/?|[\w./~-]*\.(?:sqlite3?|db|csv|jsonl?|ics|pdf|png|svg|zip|txt|ini|log)\b"


@pytest.fixture(autouse=True)
def _nobody_speaks(qapp: QApplication) -> Iterator[None]:
    language.speak(Pseudo())
    yield
    language.speak(None)


@cache
def library_texts() -> frozenset[str]:
    """The steps and cues that are suggested: English for now, as the wizard says."""
    return frozenset(strings_in(library.current()))


def strings_in(value: object) -> Iterator[str]:
    """Every text within a value."""
    if isinstance(value, str):
        yield value
    elif is_dataclass(value):
        for each in fields(value):
            yield from strings_in(getattr(value, each.name))
    elif isinstance(value, dict):
        for key, each in value.items():
            yield from strings_in(key)
            yield from strings_in(each)
    elif isinstance(value, list | tuple | set | frozenset):
        for each in value:
            yield from strings_in(each)


def written(stage: Stage) -> set[str]:
    """Everything a person wrote: whatever text lies in the file."""
    file, cells = sqlite3.connect(stage.store.path), []
    try:
        tables = [name for (name,) in file.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        cells = [cell for name in tables for row in file.execute(f'SELECT * FROM "{name}"') for cell in row]
    except sqlite3.DatabaseError:  # a scene about a damaged file
        pass
    finally:
        file.close()
    tables = [path.read_text("utf-8") for path in stage.home.glob("*.csv")]  # brought from elsewhere
    cells += [cell.strip() for table in tables for cell in re.split(r"[,;\t\n]", table)]
    return {cell for cell in cells if isinstance(cell, str) and cell}


def typed(window: QWidget) -> set[str]:
    """What stands in fields, and what the wizard makes of it: a goal's own steps are English for now."""
    fields = {each.text() for each in window.findChildren(QLineEdit)}
    for table in window.findChildren(QTableWidget):  # of a file that is brought
        places = [(row, column) for row in range(table.rowCount()) for column in range(table.columnCount())]
        items = [table.item(*place) for place in places]
        items += [table.horizontalHeaderItem(column) for column in range(table.columnCount())]
        fields |= {item.text() for item in items if item is not None}
    for each in (window, *window.findChildren(QWidget)):
        state = getattr(each, "state", None)
        if isinstance(state, State):
            fields |= {*strings_in(state), *saying.anchors(state.said)}
            for offer in saying.offers(state.said):
                fields |= {*strings_in(offer), sentence(offer.anchor, offer.action)}
            fields |= set(saying.read_whole(state.said).parts)
    return {each for each in fields if each}


def read(widget: QWidget) -> Iterator[str]:  # noqa: C901  one case a kind of widget
    """Everything that can be read of one widget, with the eyes or with a screen reader."""
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    yield widget.toolTip()
    if widget.isWindow():
        yield widget.windowTitle()
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QPlainTextEdit | QTextEdit):
        yield widget.placeholderText()
        return  # the rest of it is what a person wrote, or a report for whoever mends the app
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(n) for n in range(widget.count()))
    if isinstance(widget, QMenu):
        yield from (each.text() for each in widget.actions())
    if isinstance(widget, QTableView) and (model := widget.model()) is not None:
        columns = range(model.columnCount())
        yield from (str(model.headerData(c, Qt.Orientation.Horizontal) or "") for c in columns)
        rows = range(min(model.rowCount(), 40))
        yield from (str(model.index(r, c).data() or "") for r in rows for c in columns)
    if isinstance(widget, Chart) and widget.picture is not None:
        yield from strings_in(widget.picture)
    for action in widget.actions() if not isinstance(widget, QMenu) else ():
        if isinstance(action, QAction):
            yield action.text()
    if isinstance(widget, QLineEdit):
        return  # its value is what a person wrote
    interface = QAccessible.queryAccessibleInterface(widget)
    if interface is not None:
        for kind in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value):
            yield interface.text(kind)


def unspoken(text: str, own: list[str]) -> str:
    """What of a text is neither in brackets nor a person's own, a date, a key, a file or a name."""
    rest = re.sub(FILES, " ", outside(text))
    if rest.strip() in LOCALE:  # whatever short words a person wrote are in it
        return ""
    for known in own:
        if known in rest:
            rest = rest.replace(known, " ")
    rest = re.sub(rf"(?<![\w’])(?:{'|'.join(map(re.escape, LOCALE))})(?![\w’])", " ", rest)
    rest = re.sub(rf"(?<![\w’])(?:{KEYS}|and)(?![\w’])", " ", rest)  # the locale joins lists with "and"
    return rest if re.search(r"[^\W\d_]", rest) else ""


def once_it_rests(found: Callable[[], list[T]]) -> list[T]:
    """What is still found when a page that is being filled has come to rest, after two seconds at most."""
    for _ in range(20):
        if not found():
            break
        settle(0.1)
    return found()


def test_a_sentence_outside_of_brackets_is_found() -> None:
    assert unspoken("Read one page", ["Read one page"]) == ""
    assert unspoken("⟦Ťôđáý~~⟧ Ctrl 1 · 27 Nov", []) == ""
    assert unspoken("⟦Ķéƥť: ⟦óñé~⟧~~⟧", []) == ""
    assert unspoken("⟦Ťôđáý~~⟧ and then", []) != ""
    assert unspoken("Kept once", []) != ""
    assert unspoken("⟦Ťôđ", []) != "", "it was cut"


@pytest.mark.parametrize("name", sorted(SCENES))
@pytest.mark.usefixtures("qapp")
def test_every_sentence_is_translated_and_has_room(tmp_path: Path, name: str) -> None:
    Theme.current().apply("light", 100, less_motion=True, contrast=False)
    stage = Stage(tmp_path)
    widget = SCENES[name](stage)
    try:
        show(stage, widget)
        settle(min(stage.pause, 0.3))
        own = sorted({*NAMES, *written(stage), *typed(widget), *library_texts()}, key=len, reverse=True)
        windows = [each for each in {widget, *QApplication.topLevelWidgets()} if each.isVisible()]
        shown = {
            (type(each).__name__, text)
            for window in windows
            for each in (window, *window.findChildren(QWidget))
            if each.isVisible()
            for text in read(each)
            if text.strip()
        }
        assert shown
        assert [(kind, text, rest) for kind, text in shown if (rest := unspoken(text, own))] == []
        assert once_it_rests(lambda: [each for window in windows for each in clipped(window)]) == []
        assert once_it_rests(lambda: [each for window in windows for each in misplaced(window)]) == []
    finally:
        put_away(stage, widget)


@pytest.mark.usefixtures("qapp")
def test_the_tray_and_its_reminders_are_translated(
    journal: Journal, settings: Settings, adopt: Callable[..., int]
) -> None:
    adopt()
    tray = Tray(journal, settings)
    tray.refresh()
    menus = [tray._menu, *(each.menu() for each in tray._menu.actions() if each.menu() is not None)]
    said = [each.text() for menu in menus for each in menu.actions() if not each.isSeparator()]
    rows = tuple(journal.rows(journal.today()))
    day = journal.today()
    for nudge in (Nudge(Kind.REMINDER, day, rows), Nudge(Kind.LOOK_BACK, day, (), 3)):
        said += words.reminder(nudge)
    said += [words.tooltip(1, 2, False), words.no_tray(), *words.smaller(rows[0]), *words.stays_in_tray()]
    said += [words.answer(choice) for choice in Answer]
    tray.close()
    assert [text for text in said if unspoken(text, ["Read one page", "Open the book", *NAMES])] == []
    assert len(said) > 20
