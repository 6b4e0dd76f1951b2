"""The sheets that Today opens about one promise: editing it, what doesn't fit, a rest over days."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from microwins.journal import Journal
from microwins.settings import Settings
from microwins.ui.wishes import Wish


class DaySheets(QObject):
    """Each is imported when it is first opened: at start nobody needs any."""

    said = Signal(str)  # a sentence for the notice bar

    def __init__(self, journal: Journal, settings: Settings, page: QWidget) -> None:
        super().__init__(page)
        self._journal, self._settings, self._page = journal, settings, page

    def open(self, wish: Wish, win_id: int, *, is_today: bool) -> None:
        """Open the sheet of a wish. What is over was as big as it was: an earlier day is edited at most."""
        if wish is Wish.EDIT:
            self.edit(win_id)
        elif is_today and wish is Wish.TOO_BIG:
            self.too_big(win_id)
        elif is_today:
            self.rest(win_id)

    def edit(self, win_id: int) -> None:
        """The promise in full."""
        from microwins.ui.edit_dialog import EditDialog

        win = self._journal.win(win_id)
        if win is None:
            return
        dialog = EditDialog(self._journal, win, self._page, first_weekday=self._settings.first_weekday)
        dialog.open()

    def too_big(self, win_id: int) -> None:
        """What is in the way today."""
        from microwins.ui.misfit_sheet import MisfitSheet

        win = self._journal.win(win_id)
        if win is None:
            return
        sheet = MisfitSheet(self._journal, win, self._page)
        sheet.said.connect(self.said)
        sheet.edit_wanted.connect(self.edit)
        sheet.open()

    def rest(self, win_id: int) -> None:
        """From what and until when to rest."""
        from microwins.ui.rest_sheet import RestSheet

        sheet = RestSheet(self._journal, self._journal.win(win_id), self._page)
        sheet.said.connect(self.said)
        sheet.open()
