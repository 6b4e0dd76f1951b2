"""Every colour there is, for light, dark and the system's high contrast. No other module names a colour.

The ratios these pairs keep are held by a test.
"""

from typing import Any, NamedTuple

from PySide6.QtGui import QColor, QPalette


class Tokens(NamedTuple):
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
    def told(self) -> str:
        """The accent as the ink of words; plain ink in high contrast, where it promises nothing on paper."""
        return self.ink if self.plain else self.accent

    @property
    def tint(self) -> str:
        """The soft accent behind what keeps its own ink: plain paper in high contrast."""
        return self.surface if self.plain else self.soft

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


_PLAIN_HEAT = (0.5, 0.66, 0.83, 1.0)  # of the way from the paper to the ink: contrast 3.9 at least in black


def _between(one: str, other: str, share: float) -> str:
    """The colour at `share` of the way from one to the other."""
    a, b = QColor(one), QColor(other)
    ends = ((a.red(), b.red()), (a.green(), b.green()), (a.blue(), b.blue()))
    return QColor(*(round(start + (end - start) * share) for start, end in ends)).name()


def plain_tokens(palette: QPalette) -> Tokens:
    """The system's own colours in our names: two of them and the selection, no tints.

    How much was kept on a day is told by shades between the two, all of them well apart from the paper.
    """
    role = QPalette.ColorRole
    back, text = palette.color(role.Base).name(), palette.color(role.Text).name()
    chosen, on_chosen = palette.color(role.Highlight).name(), palette.color(role.HighlightedText).name()
    names: dict[str, Any] = dict.fromkeys(Tokens._fields, text)
    names |= dict.fromkeys(("bg", "side", "surface", "sunken", "honey_soft", "heat0"), back)
    names |= dict.fromkeys(("stairs1", "stairs2", "stairs3", "stairs4"), back)
    names |= dict.fromkeys(("accent", "accent_hover", "soft"), chosen)
    names |= dict.fromkeys(("on_accent", "on_soft"), on_chosen)
    names |= {f"heat{n}": _between(back, text, share) for n, share in enumerate(_PLAIN_HEAT, 1)}
    names["honey"] = chosen  # seen on paper and on every shade
    names |= {"dark": QColor(back).lightness() < 128, "plain": True}
    return Tokens(**names)


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


# What is printed: the light colours on white paper, one grey darker where a pale one would not survive
# a copying machine.
PAPER = LIGHT._replace(bg="#FFFFFF", surface="#FFFFFF", line="#C9C4B6", quiet="#9C968A", heat0="#E4DFD2")
