"""The colours keep what the design system promises, and nobody names a colour elsewhere."""

import re
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import microwins.ui
from microwins.ui.style_sheet import style_sheet
from microwins.ui.theme import Theme
from microwins.ui.tokens import DARK, LIGHT, Tokens, palette_of, plain_tokens
from microwins.ui.widgets.buttons import Button, Kind

UI = Path(microwins.ui.__file__).parent


def luminance(color: str) -> float:
    """Relative luminance of WCAG 2, 0 to 1."""

    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.03928 else ((channel + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(int(color[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(one: str, other: str) -> float:
    """Contrast ratio of WCAG 2, 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


# token, what it stands on, and the ratios the design promises for light and dark
PROMISED = [
    ("ctl", "surface", 3.6, 4.2),
    ("ink", "surface", 13.7, 13.1),
    ("ink2", "surface", 9.1, 8.7),
    ("ink3", "surface", 5.9, 6.0),
    ("accent", "surface", 6.3, 7.9),
    ("on_accent", "accent", 6.4, 8.7),
    ("on_soft", "soft", 7.9, 8.5),
    ("honey", "surface", 3.3, 8.2),
    ("on_honey", "honey_soft", 7.9, 9.2),
    ("clay", "surface", 6.6, 7.2),
    ("focus", "surface", 6.1, 7.7),
    ("heat1", "surface", 1.7, 2.1),
    ("heat2", "surface", 2.5, 3.7),
    ("heat3", "surface", 4.5, 6.5),
    ("heat4", "surface", 9.3, 11.4),
    ("quiet", "surface", 2.0, 2.4),
]


@pytest.mark.parametrize(("token", "ground", "light", "dark"), PROMISED)
def test_each_pair_has_the_ratio_that_was_promised(
    token: str, ground: str, light: float, dark: float
) -> None:
    assert ratio(getattr(LIGHT, token), getattr(LIGHT, ground)) == pytest.approx(light, abs=0.06)
    assert ratio(getattr(DARK, token), getattr(DARK, ground)) == pytest.approx(dark, abs=0.06)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", ["bg", "side"])
def test_text_reads_on_the_window_and_the_sidebar(tokens: Tokens, ground: str) -> None:
    back = getattr(tokens, ground)
    assert ratio(tokens.ink, back) >= 7
    assert ratio(tokens.ink2, back) >= 7
    assert ratio(tokens.ink3, back) >= 4.85


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_ink_reads_on_every_step_of_the_stairs(tokens: Tokens) -> None:
    assert min(ratio(tokens.ink, step) for step in tokens.stairs) >= 6.7


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_quiet_stays_under_the_contrast_of_data(tokens: Tokens) -> None:
    assert ratio(tokens.quiet, tokens.surface) < 3


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_what_a_button_says_reads_under_the_mouse_too(tokens: Tokens) -> None:
    for ink, ground in (
        ("on_accent", "accent_hover"),
        ("on_soft", "stairs2"),
        ("ink", "sunken"),
        ("ink2", "soft"),
        ("accent", "soft"),
        ("on_honey", "surface"),
        ("clay", "sunken"),
        ("ink2", "heat0"),
    ):
        assert ratio(getattr(tokens, ink), getattr(tokens, ground)) >= 4.5, (ink, ground)


def test_no_colour_is_named_outside_the_tokens() -> None:
    named = {
        f"{path.relative_to(UI)}: {found}"
        for path in UI.rglob("*.py")
        if path.name != "tokens.py"
        for found in re.findall(r"#[0-9A-Fa-f]{6}\b|#[0-9A-Fa-f]{3}\b", path.read_text("utf-8"))
    }
    assert named == set()


def test_the_style_sheet_is_one_short_page(qapp: QApplication) -> None:
    for tokens in (LIGHT, DARK):
        sheet = style_sheet(tokens, lambda step: step)
        assert 0 < len(sheet.splitlines()) < 150
        assert "{{" not in sheet
        assert "None" not in sheet


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_the_palette_wears_the_tokens(qapp: QApplication, tokens: Tokens) -> None:
    palette, role = palette_of(tokens), QPalette.ColorRole
    assert palette.color(role.Window) == QColor(tokens.bg)
    assert palette.color(role.Text) == QColor(tokens.ink)
    assert palette.color(QPalette.ColorGroup.Disabled, role.Text) == QColor(tokens.ink3)


def test_high_contrast_takes_the_systems_colours_and_drops_the_sheet(qapp: QApplication) -> None:
    theme = Theme.current()
    theme.apply("dark", contrast=True)
    palette, role = qapp.palette(), QPalette.ColorRole
    assert theme.tokens == plain_tokens(palette)
    assert theme.tokens.surface == palette.color(role.Base).name()
    assert theme.tokens.ink == palette.color(role.Text).name()
    assert qapp.styleSheet() == ""


def test_a_new_theme_is_told_once_and_the_same_one_never(qapp: QApplication) -> None:
    theme, told = Theme.current(), []

    def hear() -> None:
        told.append(theme.tokens.dark)

    theme.changed.connect(hear)
    theme.apply("dark", contrast=False)
    theme.apply("dark", contrast=False)
    theme.changed.disconnect(hear)
    assert told == [True]


def test_text_size_scales_every_step_from_one_base(qapp: QApplication) -> None:
    theme = Theme.current()
    theme.apply("light", 150, contrast=False)
    assert [theme.px(step) for step in (13, 14, 15, 16, 18, 24, 28, 44)] == [20, 21, 22, 24, 27, 36, 42, 66]
    assert theme.font(16).pixelSize() == 24


def test_less_motion_makes_every_duration_nothing(qapp: QApplication) -> None:
    theme = Theme.current()
    theme.apply("light", less_motion=True, contrast=False)
    assert theme.duration(400) == 0
    theme.apply("light", less_motion=False, contrast=False)
    assert theme.duration(400) == 400


def test_inter_is_there_in_three_weights_with_even_numerals(qapp: QApplication) -> None:
    from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF

    for weight in (QFont.Weight.Normal, QFont.Weight.Medium, QFont.Weight.DemiBold):
        font = Theme.current().font(16, weight, figures=True)
        assert QFontInfo(font).family() == "Inter"
        assert QFontInfo(font).weight() == weight
        metrics = QFontMetricsF(font)
        assert metrics.horizontalAdvance("111") == metrics.horizontalAdvance("888")


def test_running_text_keeps_its_hyphens_narrow(qapp: QApplication) -> None:
    from PySide6.QtGui import QFontMetricsF

    theme = Theme.current()
    text, figures = (QFontMetricsF(theme.font(16, figures=each)) for each in (False, True))
    assert text.horizontalAdvance("micro-wins") < figures.horizontalAdvance("micro-wins")


@pytest.mark.parametrize("dark", [False, True])
def test_in_high_contrast_a_day_still_says_how_much_was_kept(qapp: QApplication, dark: bool) -> None:
    palette, role = QPalette(), QPalette.ColorRole
    for which, color in (
        (role.Base, "#000000" if dark else "#FFFFFF"),
        (role.Text, "#FFFFFF" if dark else "#000000"),
    ):
        palette.setColor(which, QColor(color))
    tokens = plain_tokens(palette)
    shades = [tokens.heat1, tokens.heat2, tokens.heat3, tokens.heat4]
    on_paper = [ratio(shade, tokens.surface) for shade in shades]
    assert on_paper[0] >= 3
    assert all(later > earlier * 1.35 for earlier, later in pairwise(on_paper))


def test_in_high_contrast_words_are_written_in_plain_ink(qapp: QApplication) -> None:
    palette, role = QPalette(), QPalette.ColorRole
    palette.setColor(role.Base, QColor("#FFFFFF"))
    palette.setColor(role.Text, QColor("#000000"))
    palette.setColor(role.Highlight, QColor("#EEEE00"))  # it reads as a ground, not as ink on paper
    tokens = plain_tokens(palette)
    assert ratio(tokens.told, tokens.surface) == pytest.approx(21)
    assert ratio(tokens.ink, tokens.tint) == pytest.approx(21)
    assert (LIGHT.told, LIGHT.tint) == (LIGHT.accent, LIGHT.soft)


@pytest.mark.parametrize(
    ("kind", "enabled", "filled"),
    [(Kind.PRIMARY, True, True), (Kind.PRIMARY, False, False), (Kind.SOFT, True, False)],
)
def test_in_high_contrast_the_first_choice_alone_is_filled(
    qtbot: QtBot, kind: Kind, enabled: bool, filled: bool
) -> None:
    theme = Theme.current()
    theme.apply("light", contrast=True)
    button = Button("Go on", kind)
    qtbot.addWidget(button)
    button.setEnabled(enabled)
    button.resize(button.sizeHint())
    image = button.grab().toImage()
    paper = image.pixelColor(8, image.height() // 2)
    assert (paper == theme.tokens.color("accent")) is filled
