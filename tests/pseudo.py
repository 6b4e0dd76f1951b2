"""A language that nobody speaks, made from the source as it runs: ⟦Ťôđáý~~⟧.

Each sentence stands in brackets, wears accents and is 40 % longer. What is seen without brackets never went
through `translate`; what has lost one is cut off or put together from pieces.
"""

import re

from PySide6.QtCore import QTranslator

OPEN, CLOSE = "⟦", "⟧"
LONGER, WORD = 0.4, 10
ACCENTS = str.maketrans(
    "aceghijklnoprstuwyzACEGHIJKLNOPRSTUWYZdD", "áćéğĥíĵķľñôƥŕśťúŵýžÁĆÉĞĤÍĴĶĽÑÔƤŔŚŤÚŴÝŽđĐ"
)
KEPT = re.compile(r"%L?[1-9n]|\(\*\.\w+\)|;;")  # placeholders, and what a file dialog reads


class Pseudo(QTranslator):
    """Answers every sentence of the app in the language that nobody speaks."""

    def translate(
        self,
        context: str,  # noqa: ARG002  all that Qt hands over
        text: str,
        comment: str | bytes | None = None,
        number: int = -1,  # noqa: ARG002
    ) -> str:
        """`text` in it. A format of a date keeps its letters: Qt reads them."""
        more = max(1, round(len(KEPT.sub("", text)) * LONGER))
        padding = " ".join("~" * min(WORD, more - at) for at in range(0, more, WORD))
        if comment and "date format" in str(comment):
            return f"'{OPEN}'{text}'{padding}{CLOSE}'"
        return f"{OPEN}{accented(text)}{padding}{CLOSE}"


def accented(text: str) -> str:
    """The same with accents, placeholders untouched."""
    pieces, at = [], 0
    for kept in KEPT.finditer(text):
        pieces += [text[at : kept.start()].translate(ACCENTS), kept[0]]
        at = kept.end()
    return "".join((*pieces, text[at:].translate(ACCENTS)))


def outside(text: str) -> str:
    """What of `text` stands in no brackets; an unpaired bracket stays in it."""
    inner = re.compile(f"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}")
    while (shorter := inner.sub(" ", text)) != text:
        text = shorter
    return text
