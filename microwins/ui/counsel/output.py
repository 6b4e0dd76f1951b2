"""Pages as a PDF file and to a printer."""

import os
import re
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QGuiApplication, QPagedPaintDevice, QPainter, QPdfWriter, Qt

from microwins.ui.counsel.blocks import POINT
from microwins.ui.counsel.pages import Pages
from microwins.ui.words import common
from microwins.ui.words import paper as words

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

POINTS_AN_INCH = 72


def pdf(pages: Pages) -> bytes:
    """The pages as a PDF document, its text as text."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(words.title())
    writer.setCreator(common.app_name())
    writer.setResolution(round(POINTS_AN_INCH * POINT))
    writer.setPageLayout(pages.paper.layout())
    _paint(pages, writer, 1.0)
    return _as_meant(bytes(buffer.data().data()))


def save(pages: Pages, path: Path) -> None:
    """Writes the PDF to `path`, for its owner's eyes; a file there gives way once all is written.

    Raises OSError where that cannot be.
    """
    data = pdf(pages)
    handle, draft = tempfile.mkstemp(prefix=".", suffix=".pdf", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(draft).replace(path)
    except OSError:
        with suppress(OSError):
            Path(draft).unlink()
        raise


def print_on(pages: Pages, printer: "QPrinter") -> bool:
    """Prints on the paper the printer is set to, whole pages made to fit; answers whether it took them."""
    printer.setFullPage(True)
    sheet = printer.pageLayout().fullRectPixels(printer.resolution())
    size = pages.paper.size
    return _paint(pages, printer, min(sheet.width() / size.width(), sheet.height() / size.height()))


# Inter draws each of these with the glyph of another character too, and Qt writes down the one of the lower
# number: a tab for a space, letters of phonetics for the quotes.
_MEANT = {b"<0009>": b"<0020>", b"<02BC>": b"<2019>", b"<02EE>": b"<201D>"}


def _as_meant(data: bytes) -> bytes:
    """The document with the characters that were written, for who selects, searches or listens to its text.

    They are put right within the tables from glyph to character, and no place in the file changes.
    """

    def table(found: re.Match[bytes]) -> bytes:
        return re.sub(rb"<\w{4}>", lambda code: _MEANT.get(code[0].upper(), code[0]), found[0])

    return re.sub(rb"\[(?:<\w{4}> ?)+\]", table, data)


def _paint(pages: Pages, device: QPagedPaintDevice, scale: float) -> bool:
    painter = QPainter()
    if not painter.begin(device):
        return False
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.LosslessImageRendering)
    rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    for index in range(len(pages)):
        if index:
            device.newPage()
        painter.save()
        painter.scale(scale, scale)
        pages.draw(painter, index, rtl)
        painter.restore()
    return painter.end()
