"""Which language the app speaks, and how it writes numbers, dates and times in it."""

from PySide6.QtCore import QLocale

SPOKEN = (QLocale.Language.English,)  # the first is the language of the source


def settle_language(system: QLocale | None = None) -> QLocale:
    """Makes words, names of days and formats agree: the system's language where it is spoken, else English.

    The territory stays the person's, so a clock in Berlin reads 20:15 in English too.
    """
    own = system or QLocale.system()
    chosen = own if own.language() in SPOKEN else QLocale(SPOKEN[0], own.territory())
    QLocale.setDefault(chosen)
    return chosen
