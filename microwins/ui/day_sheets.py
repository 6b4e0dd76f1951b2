"""The sheets that Today opens about one promise: editing it, what doesn't fit, a rest over days."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from microwins.journal import Journal
from microwins.settings import Settings


class DaySheets(QObject):
    """Each is imported when it is first opened: at start nobody needs any."""

    said = Signal(str)  # a sentence for the notice bar

    def __init__(self, journal: Journal, settings: Settings, page: QWidget) -> None:
        super().__init__(page)
        self._journal, self._settings, self._page = journal, settings, page

    def edit(self, win_id: int) -> QDialog | None:
        """The promise in full."""
        from microwins.ui.edit_dialog import EditDialog

        win = self._journal.win(win_id)
        if win is None:
            return None
        dialog = EditDialog(self._journal, win, self._page, first_weekday=self._settings.first_weekday)
        dialog.open()
        return dialog

    def too_big(self, win_id: int) -> QDialog | None:
        """What is in the way today."""
        from microwins.ui.misfit_sheet import MisfitSheet

        win = self._journal.win(win_id)
        if win is None:
            return None
        sheet = MisfitSheet(self._journal, win, self._page)
        sheet.said.connect(self.said)
        sheet.edit_wanted.connect(self.edit)
        sheet.open()
        return sheet

    def rest(self, win_id: int) -> QDialog | None:
        """From what and until when to rest."""
        from microwins.ui.rest_sheet import RestSheet

        sheet = RestSheet(self._journal, self._journal.win(win_id), self._page)
        sheet.said.connect(self.said)
        sheet.open()
        return sheet
