"""Which language the app speaks, and how it writes numbers, dates and times in it.

    settle_language   once, as the app starts
    translate         a sentence of the source in that language
    territory         where the person is
    spoken            the languages there are: English, and each that has a file in resources/i18n
    teach_qt          what Qt itself says, in the dialogs of files and in the menus of text fields
    speak             for tests: another source of words

The sentences don't go through the translators that are installed in the application: those need one, and
the terminal face has none. In English nothing is loaded.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from microwins.shipped import FOLDER

if TYPE_CHECKING:
    from PySide6.QtCore import QTranslator
    from PySide6.QtWidgets import QApplication

SOURCE = "en"  # the language of the sentences in the code

_words: "QTranslator | None" = None  # None: the source's own


def settle_language(chosen: str = "", system: QLocale | None = None) -> QLocale:
    """Makes words, names of days and formats agree, and returns the locale of them all.

    chosen: the code of a language, "" for the first of the system's that is spoken; English where there is
    none. The territory stays the person's, so a clock in Berlin reads 20:15 in English too.
    """
    own = system or QLocale.system()
    code = _first_spoken([chosen] if chosen else []) or _first_spoken(own.uiLanguages()) or SOURCE
    speak(_load(code) if code != SOURCE else None)
    named = QLocale(code)
    locale = named if "_" in code else QLocale(named.language(), own.territory())
    QLocale.setDefault(locale)
    return locale


def translate(context: str, text: str, comment: str = "", number: int | None = None) -> str:
    """`text` in the language of the app; %Ln in it becomes `number` in the digits of the place.

    context and comment tell it from the same words elsewhere, as in the files of the languages. Whatever is
    not translated yet is said in English.
    """
    said = text
    if _words is not None:
        said = _words.translate(context, text, comment, -1 if number is None else number) or text
    return said if number is None else said.replace("%Ln", QLocale().toString(number))


def territory() -> str:
    """Where the person is, as far as the system says: an ISO 3166 code, "" where it doesn't.

    The locale of the words can't tell: German in the United States is written as in Germany.
    """
    return QLocale.territoryToCode(QLocale.system().territory())


def own_name() -> str:
    return translate("Language", "English", "the name of this language in itself: Deutsch, Español")


def spoken() -> list[tuple[str, str]]:
    """Code and own name of each language, English first, the others by name."""
    now, names = _words, []
    for path in _folder().glob("microwins_*.qm"):
        code = path.stem.removeprefix("microwins_")
        speak(_load(code))
        names.append((code, own_name()))
    speak(None)
    names = [(SOURCE, own_name()), *sorted(names, key=lambda each: each[1])]
    speak(now)
    return names


def teach_qt(app: "QApplication") -> None:
    """Gives `app` the direction of the language, and Qt's own words in it."""
    if _words is None:
        return
    from PySide6.QtCore import QLibraryInfo, QTranslator

    translator = QTranslator(app)
    if translator.load(
        QLocale(), "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    ):
        app.installTranslator(translator)
    app.setLayoutDirection(QLocale().textDirection())


def speak(words: "QTranslator | None") -> None:
    """Takes the sentences from `words`; None takes those of the source."""
    global _words
    _words = words


def _first_spoken(tags: Iterable[str]) -> str:
    """The first of `tags` ("pt-BR", "de_AT", "es") that is spoken, as the code of its file; "" for none."""
    for tag in tags:
        whole = tag.replace("-", "_")
        language = whole.partition("_")[0]
        if language == SOURCE:
            return SOURCE
        for code in (whole, language):
            if _file(code).exists():
                return code
    return ""


def _load(code: str) -> "QTranslator | None":
    from PySide6.QtCore import QTranslator

    words = QTranslator()
    return words if words.load(str(_file(code))) else None


def _file(code: str) -> Path:
    return _folder() / f"microwins_{code}.qm"


def _folder() -> Path:
    return FOLDER / "i18n"
