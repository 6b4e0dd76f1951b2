"""The wizard's own controls: staircase, ruler, checks, chips, suggestions, steps."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QAccessible, QColor, QHelpEvent, QImage, QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication, QPushButton, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from microwins.ui.theme import Theme
from microwins.ui.widgets.checks import CheckRow
from microwins.ui.widgets.chips import Chips
from microwins.ui.widgets.confidence import ConfidenceSlider
from microwins.ui.widgets.flow import Flow
from microwins.ui.widgets.option import OptionCard
from microwins.ui.widgets.stair_layout import Block, Flight, Stair, Tone, arrange, between
from microwins.ui.widgets.stair_paint import paint_arc
from microwins.ui.widgets.stair_text import paint_label, wrapped
from microwins.ui.widgets.staircase import Staircase
from microwins.ui.widgets.steps_header import StepsHeader
from microwins.ui.wizard.goal_edit import GoalEdit
from microwins.ui.wizard.notes import WhyNote

STEPS = (
    Stair("One sitting", "1 hour", 60),
    Stair("One topic", "25 min", 25),
    Stair("Read one page", "5 min", 5),
    Stair("Open the book", "1 min", 1),
)
DREAM = Stair("5 hours, every day", "your big goal", 300)
WIDTH, HEIGHT = 608.0, 358.0


@pytest.fixture(autouse=True)
def _moving(qapp: QApplication) -> Iterator[None]:
    Theme.current().apply("light")
    yield
    Theme.current().apply("light")


def by_tone(blocks: tuple[Block, ...]) -> dict[Tone, Block]:
    return {block.tone: block for block in blocks}


def test_steps_rise_from_the_ghost_to_the_dream():
    blocks = arrange(Flight(STEPS, 2, 3, DREAM), WIDTH, HEIGHT)
    assert [b.stair for b in blocks] == [STEPS[3], STEPS[2], STEPS[1], STEPS[0], DREAM]
    assert [b.tone for b in blocks] == [Tone.GHOST, Tone.TODAY, Tone.NEXT, Tone.SECOND, Tone.THIRD]
    heights = [b.box.height() for b in blocks]
    assert heights == sorted(set(heights))
    assert heights[0] == pytest.approx(72)
    # the proportions of the design pictures: 5 min 141, 25 min 210, 1 hour 256, 5 hours 320 of 320
    assert [h / heights[-1] for h in heights[1:4]] == pytest.approx([0.44, 0.66, 0.80], abs=0.02)
    assert blocks[-1].box.right() == pytest.approx(WIDTH)
    bottoms = {b.box.bottom() for b in blocks}
    assert len(bottoms) == 1


def test_a_smaller_step_is_lower_on_the_same_scale():
    at_an_hour = by_tone(arrange(Flight(STEPS, 0, 1, DREAM), WIDTH, HEIGHT))
    at_a_page = by_tone(arrange(Flight(STEPS, 2, 3, DREAM), WIDTH, HEIGHT))
    assert at_a_page[Tone.TODAY].box.height() < at_an_hour[Tone.GHOST].box.height()
    assert at_an_hour[Tone.GHOST].box.height() == at_a_page[Tone.NEXT].box.height()


@pytest.mark.parametrize("count", range(1, 8))
@pytest.mark.parametrize("width", [320.0, 608.0, 1400.0])
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_any_number_of_steps_fits_and_the_dream_never_disappears(count: int, width: float, scale: float):
    steps = tuple(Stair(f"Step {n}", f"{2**n} min", 2.0**n) for n in reversed(range(count)))
    for at in range(count):
        ghost = at + 1 if at + 1 < count else None
        blocks = arrange(Flight(steps, at, ghost, DREAM), width, HEIGHT, scale)
        assert blocks[-1].stair is DREAM
        assert by_tone(blocks)[Tone.TODAY].stair is steps[at]
        for one, other in pairwise(blocks):
            assert one.box.right() <= other.box.left() + 0.01
        assert all(b.box.left() >= 0 and b.box.right() <= width + 0.01 and b.box.top() >= 0 for b in blocks)


def test_a_goal_without_minutes_stands_above_the_largest_step():
    blocks = arrange(Flight(STEPS, 2, 3, Stair("Get fit", "your big goal", None)), WIDTH, HEIGHT)
    assert blocks[-1].box.height() > blocks[-2].box.height()
    ranked = tuple(Stair(s.label, "", None) for s in STEPS)
    blocks = arrange(Flight(ranked, 2, 3, DREAM), WIDTH, HEIGHT)
    heights = [b.box.height() for b in blocks]
    assert heights == sorted(set(heights))
    assert arrange(Flight((), 0), WIDTH, HEIGHT) == ()
    (only,) = arrange(Flight((Stair("Notice", "1 min", 1),), 0), WIDTH, HEIGHT)
    assert only.tone is Tone.TODAY


def test_a_movement_begins_where_it_was_and_ends_where_it_goes():
    old = arrange(Flight(STEPS, 1, 2, DREAM), WIDTH, HEIGHT)
    new = arrange(Flight(STEPS, 2, 3, DREAM), WIDTH, HEIGHT)
    began = {b.stair: b for b in between(old, new, 0.0)}
    assert began[STEPS[2]].box == by_tone(old)[Tone.GHOST].box
    assert began[STEPS[3]].opacity == 0.0
    assert between(old, new, 1.0) == new


def test_what_does_not_fit_on_a_step_ends_in_an_ellipsis(qtbot: QtBot):
    font = Theme.current().font()
    lines = wrapped("Read the thickest book on my shelf aloud to the cat", font, 80, 3)
    assert len(lines) == 3
    assert lines[-1].endswith("…")
    assert wrapped("Read", font, 80, 3) == ["Read"]
    assert wrapped("Donaudampfschifffahrtsgesellschaft", font, 60, 9)[0] != ""


def test_a_long_smaller_step_is_written_in_full_above_its_box(
    qtbot: QtBot,
) -> None:
    stairs = Staircase()
    qtbot.addWidget(stairs)
    stairs.resize(608, 360)
    shoes = Stair("Put my workout shoes beside the front door", "1 min", 1.0)
    blocks = arrange(Flight((*STEPS[:3], shoes), 2, 3, DREAM), 608, 360)
    ghost = by_tone(blocks)[Tone.GHOST]
    written: list[tuple[QRectF, str]] = []

    class Pen(QPainter):
        def drawText(self, where: QRectF, _flags: int, text: str) -> None:  # type: ignore[override]
            written.append((where, text))

    image = QImage(stairs.size(), QImage.Format.Format_RGB32)
    painter = Pen(image)
    paint_label(painter, stairs, ghost, ("ink2", "ink3"))
    painter.end()
    *action, (size_at, size) = written
    assert " ".join(text for _, text in action) == shoes.label
    assert all(where.top() > 0 and where.bottom() <= ghost.box.top() for where, _ in action)
    assert size == "1 min"
    assert ghost.box.contains(size_at.center())


@pytest.mark.parametrize("width", [280.0, 664.0, 984.0])
def test_the_arc_stays_inside_of_a_low_staircase(width: float):
    ground, picture = 177.0, QImage(int(width), 222, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    paint_arc(painter, QPointF(39, ground - 40), QPointF(width * 0.4, 22), QColor("black"))
    painter.end()
    rows = [
        {picture.pixelColor(x, y).lightness() for x in range(picture.width())}
        for y in range(picture.height())
    ]
    assert rows[0] == {255}
    assert any(len(shades) > 1 for shades in rows)


def test_a_short_action_stands_in_the_dashed_step_of_a_low_staircase(
    qtbot: QtBot,
):
    Theme.current().apply("light", 150)
    stairs = Staircase()
    qtbot.addWidget(stairs)
    stairs.resize(664, 222)
    ghost = by_tone(arrange(Flight(STEPS, 2, 3, DREAM), 664, 222, 1.5))[Tone.GHOST]
    written: list[QRectF] = []

    class Pen(QPainter):
        def drawText(self, *said: object) -> None:
            assert isinstance(said[0], QRectF)
            written.append(said[0])

    image = QImage(stairs.size(), QImage.Format.Format_RGB32)
    painter = Pen(image)
    paint_label(painter, stairs, ghost, ("ink2", "ink3"))
    painter.end()
    assert len(written) == 3
    assert all(ghost.box.top() <= where.top() and where.bottom() <= ghost.box.bottom() for where in written)


def test_what_is_lower_stands_in_the_middle_of_its_row(qtbot: QtBot):
    holder = QWidget()
    qtbot.addWidget(holder)
    row = Flow(holder)
    tall, low = QPushButton("One"), QPushButton("Two")
    for button, height in ((tall, 60), (low, 40)):
        button.setFixedSize(80, height)
        row.addWidget(button)
    holder.resize(300, 80)
    holder.show()
    assert (tall.y(), low.y()) == (0, 10)


@pytest.fixture
def stairs(qtbot: QtBot) -> Staircase:
    widget = Staircase()
    qtbot.addWidget(widget)
    widget.resize(608, 358)
    widget.set_captions("You", "smaller still", "today", "later, if you want to")
    with qtbot.waitExposed(widget):
        widget.show()
    widget.show_flight(Flight(STEPS, 1, 2, DREAM), "Today: one topic, 25 min.", "25 min")
    return widget


def test_the_staircase_speaks_and_takes_a_value(stairs: Staircase, qtbot: QtBot):
    spoken = QAccessible.queryAccessibleInterface(stairs)
    assert spoken is not None
    assert spoken.role() == QAccessible.Role.Slider
    assert spoken.text(QAccessible.Text.Name) == "Today: one topic, 25 min."
    assert (stairs.minimum(), stairs.maximum(), stairs.value()) == (0, 3, 2)
    with qtbot.waitSignal(stairs.stepped) as stepped:
        stairs.setValue(0)
    assert stepped.args == [3]


def test_clicking_the_dashed_step_asks_for_it(stairs: Staircase, qtbot: QtBot):
    ghost = by_tone(arrange(Flight(STEPS, 1, 2, DREAM), 608, 358))[Tone.GHOST].box.center().toPoint()
    with qtbot.waitSignal(stairs.smaller_asked):
        qtbot.mouseClick(stairs, Qt.MouseButton.LeftButton, pos=ghost)
    with qtbot.assertNotEmitted(stairs.smaller_asked):
        qtbot.mouseClick(stairs, Qt.MouseButton.LeftButton, pos=QPoint(580, 300))
    qtbot.mouseMove(stairs, ghost)
    with qtbot.waitSignal(stairs.bigger_asked):
        qtbot.keyClick(stairs, Qt.Key.Key_Up)
    with qtbot.assertNotEmitted(stairs.smaller_asked):
        qtbot.keyClick(stairs, Qt.Key.Key_Left)


def colour_at(stairs: Staircase, spot: QPointF) -> str:
    image = QImage(stairs.size(), QImage.Format.Format_RGB32)
    stairs.render(image)
    return image.pixelColor(spot.toPoint()).name()


def test_it_moves_in_240_ms_and_not_at_all_with_less_motion(stairs: Staircase, qtbot: QtBot):
    lower = Flight(STEPS, 2, 3, DREAM)
    new = by_tone(arrange(lower, 608, 358))[Tone.TODAY].box
    foot = QPointF(new.center().x(), new.bottom() - 3)
    stairs.show_flight(lower, "", "")
    stairs.hold(0.5)
    assert by_tone(arrange(lower, 608, 358))[Tone.TODAY].box == new
    Theme.current().apply("light", less_motion=True)
    stairs.show_flight(Flight(STEPS, 1, 2, DREAM), "", "")
    stairs.show_flight(lower, "", "")
    assert colour_at(stairs, foot) == Theme.current().tokens.color("accent").name()


def test_it_is_mirrored_where_one_reads_from_the_right(stairs: Staircase):
    Theme.current().apply("light", less_motion=True)
    today = by_tone(arrange(Flight(STEPS, 1, 2, DREAM), 608, 358))[Tone.TODAY].box
    stairs.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    stairs.show_flight(Flight(STEPS, 2, 3, DREAM), "", "")
    stairs.show_flight(Flight(STEPS, 1, 2, DREAM), "", "")
    mirrored = QPointF(608 - today.center().x(), today.bottom() - 3)
    assert colour_at(stairs, mirrored) == Theme.current().tokens.color("accent").name()


# The ruler


@pytest.fixture
def ruler(qtbot: QtBot) -> ConfidenceSlider:
    slider = ConfidenceSlider("How sure?", "not sure yet", "feels doable")
    qtbot.addWidget(slider)
    slider.resize(304, slider.sizeHint().height())
    with qtbot.waitExposed(slider):
        slider.show()
    return slider


def test_the_ruler_is_unanswered_until_a_person_answers(ruler: ConfidenceSlider, qtbot: QtBot):
    assert not ruler.answered
    with qtbot.assertNotEmitted(ruler.rated):
        ruler.show_answer(8)
        ruler.show_answer(None)
    assert not ruler.answered
    with qtbot.waitSignal(ruler.rated) as rated:
        qtbot.keyClick(ruler, Qt.Key.Key_Space)
    assert rated.args == [5]
    assert ruler.answered


@pytest.mark.parametrize(("key", "value"), [(Qt.Key.Key_Right, 6), (Qt.Key.Key_Left, 4), (Qt.Key.Key_Home, 0),
                                            (Qt.Key.Key_End, 10), (Qt.Key.Key_7, 7)])  # fmt: skip
def test_keys_answer(ruler: ConfidenceSlider, qtbot: QtBot, key: Qt.Key, value: int):
    with qtbot.waitSignal(ruler.rated) as rated:
        qtbot.keyClick(ruler, key)
    assert rated.args == [value]


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_mouse_answers_where_the_number_stands(ruler: ConfidenceSlider, qtbot: QtBot, direction):
    ruler.setLayoutDirection(direction)
    ruler.show_answer(9)
    there = ruler.knob().center().toPoint()
    ruler.show_answer(None)
    with qtbot.waitSignal(ruler.rated) as rated:
        qtbot.mouseClick(ruler, Qt.MouseButton.LeftButton, pos=there)
    assert rated.args == [9]
    ruler.show_answer(2)
    here = ruler.knob().center().toPoint()
    ruler.show_answer(9)
    qtbot.mousePress(ruler, Qt.MouseButton.LeftButton, pos=there)
    qtbot.mouseMove(ruler, here)
    qtbot.mouseRelease(ruler, Qt.MouseButton.LeftButton, pos=here)
    assert not ruler.isSliderDown()


def test_the_ruler_keeps_its_ring_inside(ruler: ConfidenceSlider):
    for value in (0, 10):
        ruler.show_answer(value)
        assert ruler.rect().toRectF().contains(ruler.knob())


# The small ones


def test_a_check_row_is_a_check_box_with_its_question(qtbot: QtBot):
    row = CheckRow("Easy", "Could you do it tired?")
    qtbot.addWidget(row)
    row.resize(304, row.heightForWidth(304))
    row.show()
    assert row.accessibleName() == "Easy. Could you do it tired?"
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(290, 8))
    assert row.isChecked()
    qtbot.keyClick(row, Qt.Key.Key_Space)
    assert not row.isChecked()
    full = row.heightForWidth(304)
    assert row.heightForWidth(160) > full  # a long question wraps
    row.set_compact(True)
    assert row.heightForWidth(304) < full
    assert row.toolTip() == "Could you do it tired?"
    row.grab()


def test_chips_hold_one_choice_or_act(qtbot: QtBot):
    chips = Chips("After what?")
    qtbot.addWidget(chips)
    chips.resize(300, 100)
    chips.show_labels(["After lunch", "After dinner", "After tea"], 1)
    chips.show()
    assert [chip.isChecked() for chip in chips.chips] == [False, True, False]
    with qtbot.waitSignal(chips.picked) as picked:
        qtbot.mouseClick(chips.chips[2], Qt.MouseButton.LeftButton)
    assert picked.args == [2]
    assert [chip.isChecked() for chip in chips.chips] == [False, False, True]
    same = chips.chips
    chips.show_labels(["After lunch", "After dinner", "After tea"])
    assert chips.chips == same
    chips.show_labels(["One"])
    assert [chip.text() for chip in chips.chips] == ["One"]
    chips.grab()


def test_a_flow_breaks_into_rows_in_the_reading_direction(qtbot: QtBot):
    box = QWidget()
    qtbot.addWidget(box)
    flow = Flow(box)
    for _ in range(3):
        button = QPushButton("x")
        button.setFixedSize(100, 40)
        flow.addWidget(button)
    hidden = QPushButton("y")
    flow.addWidget(hidden)
    hidden.hide()
    assert flow.heightForWidth(320) == 40
    assert flow.heightForWidth(220) == 88
    assert flow.heightForWidth(110) == 136
    box.resize(220, 100)
    box.show()
    spots = [flow.itemAt(n).geometry() for n in range(3)]
    assert spots == [QRect(0, 0, 100, 40), QRect(108, 0, 100, 40), QRect(0, 48, 100, 40)]
    box.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    flow.setGeometry(box.rect())
    assert flow.itemAt(0).geometry() == QRect(120, 0, 100, 40)
    assert flow.takeAt(0) is not None
    assert flow.count() == 3
    assert flow.itemAt(9) is None
    assert flow.takeAt(9) is None


def test_an_option_is_a_radio_button_that_enter_chooses(qtbot: QtBot):
    option = OptionCard("After lunch, read one page", "About 5 min")
    qtbot.addWidget(option)
    option.resize(304, option.heightForWidth(304))
    option.show()
    assert option.accessibleName() == "After lunch, read one page. About 5 min"
    with qtbot.waitSignal(option.entered):
        qtbot.keyClick(option, Qt.Key.Key_Return)
    assert option.isChecked()
    qtbot.keyClick(option, Qt.Key.Key_Space)
    assert OptionCard("Yes", "").heightForWidth(304) >= 40
    option.grab()


def test_where_it_is_tight_the_present_step_is_still_named(qtbot: QtBot):
    header = StepsHeader(["Say it big", "Find a size", "Give it a place", "Keep it"])
    qtbot.addWidget(header)
    header.show_step(1, "Step 2 of 4: Find a size")
    assert header.accessibleName() == "Step 2 of 4: Find a size"
    assert header.minimumSizeHint().width() < header.sizeHint().width()
    for width in (header.sizeHint().width(), header.minimumSizeHint().width()):
        header.resize(width, 40)
        header.grab()


def test_the_dashed_step_answers_the_mouse_and_every_step_tells_its_whole_name(
    stairs: Staircase, qtbot: QtBot
):
    box = by_tone(arrange(Flight(STEPS, 1, 2, DREAM), 608, 358))[Tone.GHOST].box
    spot = box.center()
    for kind, at in (
        (QEvent.Type.MouseMove, spot),
        (QEvent.Type.MouseMove, QPointF(600, 20)),
        (QEvent.Type.MouseMove, spot),
    ):
        QApplication.sendEvent(
            stairs,
            QMouseEvent(
                kind, at, at, Qt.MouseButton.NoButton, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
            ),
        )
    assert stairs.cursor().shape() == Qt.CursorShape.PointingHandCursor
    soft = Theme.current().tokens.color("soft").name()
    foot = QPointF(spot.x(), box.bottom() - 6)
    assert colour_at(stairs, foot) == soft
    QApplication.sendEvent(stairs, QEvent(QEvent.Type.Leave))
    assert colour_at(stairs, foot) != soft
    there = stairs.mapToGlobal(spot.toPoint())
    QApplication.sendEvent(stairs, QHelpEvent(QEvent.Type.ToolTip, spot.toPoint(), there))
    assert QToolTip.text() == "Read one page"
    QToolTip.hideText()


def test_fewer_steps_are_shown_on_a_quiet_day():
    blocks = arrange(Flight(STEPS, 2, 3, DREAM, quiet=True), WIDTH, HEIGHT)
    assert [b.stair for b in blocks] == [STEPS[3], STEPS[2], DREAM]
    assert Flight(STEPS, 2, 3, DREAM, quiet=True).larger == 3


def test_the_goal_field_keeps_shift_enter_for_a_new_line(qtbot: QtBot):
    field = GoalEdit()
    qtbot.addWidget(field)
    field.show()
    with qtbot.assertNotEmitted(field.entered):
        qtbot.keyClicks(field, "one")
        qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
        qtbot.keyClicks(field, "two")
        qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert field.toPlainText() == "one\ntwo"
    with qtbot.waitSignal(field.entered):
        qtbot.keyClick(field, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    field.underline(["one", "two"])
    assert len(field.extraSelections()) == 2


def test_a_why_note_opens_and_closes(qtbot: QtBot):
    note = WhyNote("Because small steps are proof.")
    qtbot.addWidget(note)
    note.show()
    assert note.button.accessibleDescription() == "Because small steps are proof."
    qtbot.mouseClick(note.button, Qt.MouseButton.LeftButton)
    assert note.text.isVisible()
    qtbot.mouseClick(note.button, Qt.MouseButton.LeftButton)
    assert not note.text.isVisible()
