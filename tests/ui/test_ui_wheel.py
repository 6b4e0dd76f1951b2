"""The wheel over a control scrolls the page behind it; the value under the pointer stands still."""

from collections.abc import Callable
from datetime import date, time

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from microwins.ui.widgets.choice import Choice
from microwins.ui.widgets.confidence import ConfidenceSlider
from microwins.ui.widgets.date_field import DateField
from microwins.ui.widgets.fields import Stepper, TimeField
from microwins.ui.widgets.segmented import Segmented
from microwins.ui.widgets.staircase import Flight, Stair, Staircase

Control = tuple[QWidget, Callable[[], object]]


def time_field() -> Control:
    field = TimeField("Quiet from", time(22, 0))
    return field, lambda: field.moment


def date_field() -> Control:
    field = DateField("Until", date(2025, 11, 27))
    field.show_day(date(2025, 12, 10))
    return field, lambda: field.day


def number() -> Control:
    stepper = Stepper("Reminders a day", 0, 9)
    stepper.show_number(4)
    return stepper.number, lambda: stepper.number.value()  # which keeps the stepper alive, too


def choice() -> Control:
    combo = Choice("Which")
    combo.addItems(["one", "two", "three"])
    combo.setCurrentIndex(1)
    return combo, combo.currentIndex


def slider() -> Control:
    ruler = ConfidenceSlider("How sure", "not sure yet", "feels doable")
    ruler.show_answer(5)
    return ruler, ruler.value


def stairs() -> Control:
    staircase = Staircase()
    steps = tuple(Stair(f"Step {n}", "", float(n)) for n in (9, 5, 2))
    staircase.show_flight(Flight(steps, 1, 2), "Three steps", "Step 5")
    return staircase, staircase.value


def segmented() -> Control:
    switch = Segmented("Energy", ["A little", "Some", "Plenty"])
    switch.choose(1)
    return switch, lambda: switch.index


@pytest.mark.parametrize("make", [time_field, date_field, number, choice, slider, stairs, segmented])
@pytest.mark.parametrize("turn", [-120, 120])
def test_the_wheel_is_left_to_the_page_and_turns_nothing(
    make: Callable[[], Control], turn: int, qtbot: QtBot
) -> None:
    control, value = make()
    shown = control.parentWidget() or control
    qtbot.addWidget(shown)
    with qtbot.waitExposed(shown):
        shown.show()
    before = value()

    middle = QPointF(control.rect().center())
    event = QWheelEvent(
        middle,
        QPointF(control.mapToGlobal(control.rect().center())),
        QPoint(),
        QPoint(0, turn),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(control, event)

    assert value() == before
    assert control.focusPolicy() != Qt.FocusPolicy.WheelFocus
    assert not event.isAccepted()  # so that Qt hands it on to what scrolls
