"""How everything looks: colours, type, space and motion, each said once and read everywhere.

    Tokens   every colour of the app, for light, dark and the system's high contrast
    Space, Radius, Motion   the steps that layouts and animations are made of
    Theme    which of them apply now: palette, style sheet, fonts, icons; `changed` when they don't any more

`Theme.current()` is the one Theme of the running application. A widget that paints itself reads the tokens
in its `paintEvent`, so a change of theme needs no more than a repaint.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from enum import IntEnum
from importlib.resources import files

from PySide6.QtCore import QByteArray, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QStyle

from microwins.ui.drawing import draw_svg
from microwins.ui.style_sheet import style_sheet

FAMILY = "Inter"


class Space(IntEnum):
    """Distances in logical pixels."""

    XS = 4
    S = 8
    M = 12
    L = 16
    XL = 24
    XXL = 32
    XXXL = 48


class Radius(IntEnum):
    """Corner radii in logical pixels."""

    SMALL = 6
    CONTROL = 10
    CARD = 14


class Type(IntEnum):
    """The type scale, in logical pixels at a text size of 100 %."""

    CAPTION = 13
    SMALL = 14
    CONTROL = 15
    BODY = 16
    LEAD = 18
    FIGURE = 24
    TITLE = 28
    HERO = 44


class Motion(IntEnum):
    """Durations in milliseconds; `Theme.duration` makes each 0 where less motion is wanted."""

    HOVER = 120
    FILL = 180
    STEP = 240
    RING = 400


REGULAR, MEDIUM, SEMIBOLD = QFont.Weight.Normal, QFont.Weight.Medium, QFont.Weight.DemiBold
TARGET = 40  # the least height of anything that can be clicked
MAX_TEXT_WIDTH = 560  # about 70 characters of body text


@dataclass(frozen=True, slots=True)
class Tokens:
    """Every colour there is, as Qt reads it ("#RRGGBB"). `color("ink")` gives one as a QColor."""

    bg: str
    side: str
    surface: str
    sunken: str
    line: str  # decorative borders
    ctl: str  # outlines of controls
    ink: str
    ink2: str
    ink3: str
    accent: str
    accent_hover: str
    on_accent: str
    soft: str
    on_soft: str
    honey: str  # the "you" dot and the ring, never text
    honey_soft: str
    on_honey: str
    clay: str  # data errors and erasing, never a quiet day
    focus: str
    heat0: str  # resting
    heat1: str
    heat2: str
    heat3: str
    heat4: str
    quiet: str
    stairs1: str
    stairs2: str
    stairs3: str
    stairs4: str
    dark: bool = False
    plain: bool = False  # the system's high contrast: no tints, no style sheet

    def color(self, name: str, alpha: float = 1.0) -> QColor:
        """The token `name` as a colour, `alpha` from 0 to 1."""
        color = QColor(getattr(self, name))
        color.setAlphaF(alpha)
        return color

    @property
    def heat(self) -> tuple[str, str, str, str]:
        """The ramp for 1, 2, 3, and 4 or more kept."""
        return self.heat1, self.heat2, self.heat3, self.heat4

    @property
    def stairs(self) -> tuple[str, str, str, str]:
        """The steps after today's, nearest first."""
        return self.stairs1, self.stairs2, self.stairs3, self.stairs4


LIGHT = Tokens(
    bg="#F6F4EE", side="#EDEAE1", surface="#FFFEFB", sunken="#F0EDE5", line="#E2DDD1", ctl="#7F8A83",
    ink="#22302B", ink2="#3E4B45", ink3="#5A6660",
    accent="#2C6A55", accent_hover="#245947", on_accent="#FFFFFF", soft="#DCEAE1", on_soft="#1C4C3B",
    honey="#C07F1E", honey_soft="#F7E8C9", on_honey="#5F3F08", clay="#94452A", focus="#2F5FB3",
    heat0="#ECE8DD", heat1="#A9CFBA", heat2="#74AF93", heat3="#3F8267", heat4="#1B4F3C", quiet="#BDB6A6",
    stairs1="#A9CBB9", stairs2="#C6DCCF", stairs3="#DBE8DF", stairs4="#EBF1EA",
)  # fmt: skip

DARK = Tokens(
    bg="#191D1B", side="#141816", surface="#222725", sunken="#1D2220", line="#333A36", ctl="#7D8982",
    ink="#ECEFE9", ink2="#BDC6BF", ink3="#9AA59E",
    accent="#86C9AB", accent_hover="#9AD6BB", on_accent="#0E2219", soft="#2A3F36", on_soft="#C4E8D6",
    honey="#E5B765", honey_soft="#3D3321", on_honey="#F3DCAE", clay="#E8A387", focus="#93BBF5",
    heat0="#2B312E", heat1="#33604E", heat2="#468A70", heat3="#6CB998", heat4="#B4EBD2", quiet="#59625D",
    stairs1="#35594B", stairs2="#2F4C41", stairs3="#2A4037", stairs4="#26342E", dark=True,
)  # fmt: skip


def plain_tokens(palette: QPalette) -> Tokens:
    """The system's own colours in our names: two of them and the selection, no tints."""
    role = QPalette.ColorRole
    back, text = palette.color(role.Base).name(), palette.color(role.Text).name()
    chosen, on_chosen = palette.color(role.Highlight).name(), palette.color(role.HighlightedText).name()
    names = {field.name: text for field in fields(Tokens) if field.name not in {"dark", "plain"}}
    names |= dict.fromkeys(("bg", "side", "surface", "sunken", "honey_soft", "heat0"), back)
    names |= dict.fromkeys(("stairs1", "stairs2", "stairs3", "stairs4"), back)
    names |= dict.fromkeys(("accent", "accent_hover", "soft"), chosen)
    names |= dict.fromkeys(("on_accent", "on_soft"), on_chosen)
    return Tokens(**names, dark=QColor(back).lightness() < 128, plain=True)


def palette_of(tokens: Tokens) -> QPalette:
    """The palette that makes Fusion's own controls wear the tokens."""
    palette, role = QPalette(), QPalette.ColorRole
    for roles, name in (
        ((role.Window, role.AlternateBase, role.Button), "bg"),
        ((role.Base, role.ToolTipBase, role.Light), "surface"),
        ((role.WindowText, role.Text, role.ButtonText, role.ToolTipText, role.BrightText), "ink"),
        ((role.PlaceholderText,), "ink3"),
        ((role.Highlight, role.Accent), "accent"),
        ((role.HighlightedText,), "on_accent"),
        ((role.Link, role.LinkVisited), "accent"),
        ((role.Mid, role.Midlight), "line"),
        ((role.Dark, role.Shadow), "ctl"),
    ):
        for each in roles:
            palette.setColor(each, tokens.color(name))
    for each in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, tokens.color("ink3"))
    return palette


class Theme(QObject):
    """The look of the moment. `apply` sets what the person chose, the system says the rest."""

    changed = Signal()
    _current: Theme | None = None

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._choice, self._text_percent, self._less_motion = "system", 100, False
        self._contrast: bool | None = None
        self._pixmaps: dict[tuple[object, ...], QPixmap] = {}
        self._busy = False
        self.tokens = LIGHT
        app.setStyle("Fusion")
        for name in ("Regular", "Medium", "SemiBold"):
            data = files("microwins.resources").joinpath(f"fonts/Inter-{name}.ttf").read_bytes()
            QFontDatabase.addApplicationFontFromData(QByteArray(data))
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_changed)
        if hasattr(hints, "accessibility"):  # Qt 6.10
            hints.accessibility().contrastPreferenceChanged.connect(self._on_system_changed)
        app.paletteChanged.connect(self._on_system_changed)
        self._dress()

    @staticmethod
    def current() -> Theme:
        """The one Theme, made on first use. There has to be a QApplication."""
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            raise RuntimeError("a theme dresses a running QApplication")
        if Theme._current is None or Theme._current.parent() is not app:
            Theme._current = Theme(app)
        return Theme._current

    def apply(
        self,
        choice: str = "system",
        text_percent: int = 100,
        less_motion: bool = False,
        contrast: bool | None = None,
    ) -> None:
        """Set the theme ("system", "light" or "dark"), text size and motion.

        contrast None asks the system whether high contrast is wanted.
        """
        wanted = (choice, text_percent, less_motion, contrast)
        if wanted == (self._choice, self._text_percent, self._less_motion, self._contrast):
            return
        self._choice, self._text_percent, self._less_motion, self._contrast = wanted
        self._dress()
        self.changed.emit()

    @property
    def dark(self) -> bool:
        return self.tokens.dark

    @property
    def less_motion(self) -> bool:
        return self._less_motion or _system_wants_less_motion()

    def px(self, step: int) -> int:
        """A step of the type scale, or any length that grows with the text, in logical pixels."""
        return round(step * self._text_percent / 100)

    def font(self, step: int = Type.BODY, weight: QFont.Weight = REGULAR) -> QFont:
        """The app's face at a step of the scale: tabular numerals, and large sizes a little tighter."""
        font = QFont(FAMILY)
        font.setPixelSize(self.px(step))
        font.setWeight(weight)
        font.setFeature(QFont.Tag("tnum"), 1)
        if step >= Type.FIGURE:
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, -0.025 * self.px(step))
        return font

    def duration(self, motion: int) -> int:
        """How long a movement takes, in milliseconds: 0 where less motion is wanted."""
        return 0 if self.less_motion else int(motion)

    def pixmap(self, name: str, color: str, size: int, ratio: float = 1.0) -> QPixmap:
        """The line icon `name` in `color` ("#RRGGBB"), `size` logical pixels square, for a screen's ratio."""
        key = (name, color, size, ratio)
        if key not in self._pixmaps:
            self._pixmaps[key] = draw_svg(name, color, size, ratio)
        return self._pixmaps[key]

    def icon(self, name: str, color: str = "", size: int = 20) -> QIcon:
        """The line icon `name`, in the text colour unless told, sharp at the highest ratio of any screen."""
        ratios = {screen.devicePixelRatio() for screen in QGuiApplication.screens()} or {1.0}
        icon = QIcon()
        for ratio in sorted(ratios):
            icon.addPixmap(self.pixmap(name, color or self.tokens.ink2, size, ratio))
        return icon

    def _on_system_changed(self) -> None:
        if self._busy:
            return
        before = self.tokens
        self._dress()
        if self.tokens != before:
            self.changed.emit()

    def _dress(self) -> None:
        self._busy = True  # setting a palette reports a palette change
        try:
            self._app.setPalette(QPalette())
            self.tokens = self._choose()
            if self.tokens.plain:
                self._app.setStyleSheet("")
            else:
                self._app.setPalette(palette_of(self.tokens))
                self._app.setStyleSheet(style_sheet(self.tokens, self.px))
            self._app.setFont(self.font(Type.CONTROL))
            self._pixmaps.clear()
        finally:
            self._busy = False

    def _choose(self) -> Tokens:
        system = self._app.palette()
        if self._contrast or (self._contrast is None and _system_wants_contrast()):
            return plain_tokens(system)
        scheme = QGuiApplication.styleHints().colorScheme()
        if self._choice != "system":
            dark = self._choice == "dark"
        elif scheme != Qt.ColorScheme.Unknown:
            dark = scheme == Qt.ColorScheme.Dark
        else:
            dark = system.color(QPalette.ColorRole.Window).lightness() < 128
        return DARK if dark else LIGHT


def _system_wants_contrast() -> bool:
    hints = QGuiApplication.styleHints()
    if not hasattr(hints, "accessibility"):  # before Qt 6.10 no system tells
        return False
    return hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast


def _system_wants_less_motion() -> bool:
    """Desktops with animations switched off say so by a duration of nothing."""
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    return QApplication.style().styleHint(hint) == 0
