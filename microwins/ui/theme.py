"""How everything looks: colours, type, space and motion, each said once and read everywhere.

    Space, Radius, Motion   the steps that layouts and animations are made of
    Theme    which of them apply now: palette, style sheet, fonts, icons; `changed` when they don't any more

`Theme.current()` is the one Theme of the running application. A widget that paints itself reads the tokens
in its `paintEvent`, so a change of theme needs no more than a repaint.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from microwins.shipped import FOLDER
from microwins.ui.drawing import draw_svg
from microwins.ui.style_sheet import style_sheet
from microwins.ui.tokens import DARK, LIGHT, Tokens, palette_of, plain_tokens

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

    from microwins.settings import Settings

FAMILY = "Inter"
# For the command line of QApplication. To set the style later loads all of QStyle before the first paint.
STYLE = ("-style", "fusion")


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


# Inter has a narrower cut for display, which is not bundled; large steps of the text cut come close to it
# with letters so much tighter, and words a little apart again, in parts of the size.
_TIGHTER: dict[int, float] = {Type.LEAD: 0.015, Type.FIGURE: 0.035, Type.TITLE: 0.047, Type.HERO: 0.045}
_APART = 0.05

REGULAR, MEDIUM, SEMIBOLD = QFont.Weight.Normal, QFont.Weight.Medium, QFont.Weight.DemiBold
TARGET = 40  # the least height of anything that can be clicked
MAX_TEXT_WIDTH = 560  # about 70 characters of body text


class Theme(QObject):
    """The look of the moment. `apply` sets what the person chose, the system says the rest."""

    changed = Signal()
    _current: Theme | None = None
    _sheet_waits = False

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._choice, self._text_percent, self._less_motion = "system", 100, False
        self._contrast: bool | None = None
        self._pixmaps: dict[tuple[object, ...], QPixmap] = {}
        self._fonts: dict[tuple[int, QFont.Weight, bool], QFont] = {}
        self._busy = False
        self.tokens = LIGHT
        for name in ("Regular", "Medium", "SemiBold"):
            QFontDatabase.addApplicationFont(str(FOLDER / "fonts" / f"Inter-{name}.ttf"))
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
        theme = Theme._current  # asked for by every widget at every paint
        if theme is not None and theme.parent() is app:
            return theme
        if not isinstance(app, QApplication):
            raise RuntimeError("a theme dresses a running QApplication")
        Theme._current = Theme(app)
        return Theme._current

    @staticmethod
    @contextmanager
    def sheet_last() -> Iterator[None]:
        """Inside, widgets are built without the style sheet and get it once, at the end.

        With it, every move to a parent asks all the rules again for all that is moved.
        """
        Theme._sheet_waits = True
        try:
            yield
        finally:
            Theme._sheet_waits = False
            Theme.current().wear_sheet()

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

    def font(self, step: int = Type.BODY, weight: QFont.Weight = REGULAR, *, figures: bool = False) -> QFont:
        """The app's face at a step of the scale; large steps are a little tighter.

        figures: with tabular numerals, for numbers that stand below each other or change in place. In
        running text Inter would widen hyphens and spaces, too. Steps for figures always have them.
        """
        figures = figures or step in {Type.FIGURE, Type.HERO}
        font = self._fonts.get((step, weight, figures))
        if font is None:
            font = self._fonts[step, weight, figures] = QFont(FAMILY)
            font.setPixelSize(self.px(step))
            font.setWeight(weight)
            if figures:
                font.setFeature(QFont.Tag("tnum"), 1)
            if tighter := _TIGHTER.get(step):
                font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, -tighter * self.px(step))
            if step == Type.TITLE:
                font.setWordSpacing(_APART * self.px(step))
        return QFont(font)  # shares its data until somebody changes it

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
        """The line icon `name`, in the text colour unless told, sharp at the highest ratio of any screen.

        size: grows with the text.
        """
        from PySide6.QtGui import QIcon  # with the names of all icons of a theme; not before the first paint

        ratios = {screen.devicePixelRatio() for screen in QGuiApplication.screens()} or {1.0}
        icon, size = QIcon(), self.px(size)
        for ratio in sorted(ratios):
            icon.addPixmap(self.pixmap(name, color or self.tokens.ink2, size, ratio))
            if self.tokens.plain and not color:  # on the selection of a menu
                chosen = self.pixmap(name, self.tokens.on_accent, size, ratio)
                icon.addPixmap(chosen, QIcon.Mode.Active)
        return icon

    def app_icon(self) -> QIcon:
        """The app's own drawing at every size a desktop asks for."""
        from PySide6.QtGui import QIcon

        icon = QIcon()
        for size in (16, 24, 32, 48, 64, 128):
            icon.addPixmap(self.pixmap("app", "", size))
        return icon

    def follow(self, settings: Settings) -> None:
        """Wear what the person chose, now and whenever they choose anew."""

        def wear(*_: object) -> None:
            self.apply(settings.theme, settings.text_percent, settings.less_motion)

        settings.changed.connect(wear)
        wear()

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
            if not self.tokens.plain:
                self._app.setPalette(palette_of(self.tokens))
            self._fonts.clear()
            self._app.setFont(self.font(Type.CONTROL))
            self.wear_sheet()
            self._pixmaps.clear()
        finally:
            self._busy = False

    def wear_sheet(self) -> None:
        """Give the application the sheet of the moment, unless it is held back."""
        if not Theme._sheet_waits:
            self._app.setStyleSheet("" if self.tokens.plain else style_sheet(self.tokens, self.px))

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
    from PySide6.QtWidgets import QStyle  # large, and asked when something first moves

    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    return QApplication.style().styleHint(hint) == 0
