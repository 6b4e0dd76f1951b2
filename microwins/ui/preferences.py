"""Settings: each control writes at once, and what is written shows at once."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSystemTrayIcon, QWidget

from microwins.language import spoken
from microwins.settings import CATCH_UPS, TEXT_PERCENTS, THEMES, Settings
from microwins.ui.theme import Space, Type
from microwins.ui.widgets.buttons import Button, Kind
from microwins.ui.widgets.choice import Choice
from microwins.ui.widgets.fields import Stepper, TimeField
from microwins.ui.widgets.flow import Flow
from microwins.ui.widgets.form import FormCard, FormLine, FormPage
from microwins.ui.widgets.segmented import Segmented
from microwins.ui.widgets.switch import Switch
from microwins.ui.widgets.text import Text
from microwins.ui.words import common
from microwins.ui.words import settings as words

_WEEKDAYS = (0, 5, 6)


@dataclass(frozen=True, slots=True)
class SessionStart:
    """Starting with the session, as far as this desktop can. `switch` answers how it is afterwards."""

    is_on: Callable[[], bool]
    switch: Callable[[bool], bool]


class PreferencesPage(FormPage):
    """The form over Settings. Without a `session_start` it doesn't offer to start at login."""

    archive_wanted = Signal()
    shortcuts_wanted = Signal()
    about_wanted = Signal()

    def __init__(
        self,
        settings: Settings,
        session_start: SessionStart | None = None,
        parent: QWidget | None = None,
        *,
        has_tray: Callable[[], bool] = QSystemTrayIcon.isSystemTrayAvailable,
    ) -> None:
        super().__init__(words.page(), parent)
        self._settings, self._session_start, self._has_tray = settings, session_start, has_tray
        self._add_look()
        self._add_days()
        self._add_reminders()
        self._add_app()
        self._add_more()
        self.column.addStretch(1)
        settings.changed.connect(self._on_changed)

    def _add_look(self) -> None:
        settings, card = self._settings, FormCard(words.look())
        self.theme = Segmented(words.theme(), [words.theme_choice(choice) for choice in THEMES])
        self.theme.chosen.connect(lambda index: setattr(settings, "theme", THEMES[index]))
        self.text_size = Segmented(words.text_size(), [words.percent(number) for number in TEXT_PERCENTS])
        self.text_size.chosen.connect(lambda index: setattr(settings, "text_percent", TEXT_PERCENTS[index]))
        self._languages = ["", *(code for code, _ in spoken())]
        self.language = Choice(words.language())
        self.language.addItems([words.theme_choice("system"), *(name for _, name in spoken())])
        self.language.activated.connect(lambda index: setattr(settings, "language", self._languages[index]))
        self.less_motion = Switch(words.less_motion())
        self.less_motion.clicked.connect(lambda on: setattr(settings, "less_motion", on))
        card.add(FormLine(words.theme(), self.theme))
        card.add(FormLine(words.text_size(), self.text_size))
        card.add(FormLine(words.less_motion(), self.less_motion, words.less_motion_hint()))
        card.add(FormLine(words.language(), self.language, words.language_hint()))
        self.column.addWidget(card)

    def _add_days(self) -> None:
        settings, card = self._settings, FormCard(words.days())
        self.day_start = TimeField(words.day_start())
        self.day_start.picked.connect(lambda moment: setattr(settings, "day_start", moment))
        names = [common.weekday_long(number) for number in _WEEKDAYS]
        self.first_weekday = Segmented(words.first_weekday(), names)
        self.first_weekday.chosen.connect(lambda i: setattr(settings, "first_weekday", _WEEKDAYS[i]))
        card.add(FormLine(words.day_start(), self.day_start, words.day_start_hint()))
        self.look_back_day = Choice(words.look_back_day())
        self.look_back_day.addItems([common.weekday_long(number) for number in range(7)])
        self.look_back_day.activated.connect(lambda day: setattr(settings, "look_back_weekday", day))
        card.add(FormLine(words.first_weekday(), self.first_weekday))
        card.add(FormLine(words.look_back_day(), self.look_back_day, words.look_back_day_hint()))
        self.column.addWidget(card)

    def _add_reminders(self) -> None:
        settings, card = self._settings, FormCard(words.reminders())
        self.a_day = Stepper(words.reminders_a_day(), 0, 20)
        self.a_day.picked.connect(lambda number: setattr(settings, "reminders_a_day", number))
        self.catch_up = Choice(words.catch_up())
        self.catch_up.addItems([words.catch_up_for(minutes) for minutes in CATCH_UPS])
        self.catch_up.activated.connect(lambda i: setattr(settings, "catch_up_minutes", CATCH_UPS[i]))
        self.quiet_from = TimeField(words.quiet_from())
        self.quiet_from.picked.connect(lambda moment: setattr(settings, "quiet_from", moment))
        self.quiet_to = TimeField(words.quiet_to())
        self.quiet_to.picked.connect(lambda moment: setattr(settings, "quiet_to", moment))
        quiet = QHBoxLayout()
        quiet.setSpacing(Space.S)
        for widget in (self.quiet_from, Text(words.between(), Type.SMALL, ink="ink3"), self.quiet_to):
            quiet.addWidget(widget)
        card.add(FormLine(words.reminders_a_day(), self.a_day, words.reminders_a_day_hint()))
        card.add(FormLine(words.catch_up(), self.catch_up, words.catch_up_hint()))
        card.add(FormLine(words.quiet_hours(), quiet, words.quiet_hours_hint()))
        self.look_back_at = TimeField(words.look_back_at())
        self.look_back_at.picked.connect(lambda moment: setattr(settings, "look_back_at", moment))
        self.look_back = Switch(words.look_back())
        self.look_back.clicked.connect(lambda on: setattr(settings, "look_back", on))
        evening = QHBoxLayout()
        evening.setSpacing(Space.M)
        evening.addWidget(self.look_back_at)
        evening.addWidget(self.look_back)
        card.add(FormLine(words.look_back(), evening, words.look_back_hint()))
        self.column.addWidget(card)

    def _add_app(self) -> None:
        settings, card = self._settings, FormCard(words.app())
        self.start_with_session: Switch | None = None
        if self._session_start is not None:
            self.start_with_session = Switch(words.start_with_session())
            self.start_with_session.clicked.connect(self._on_session_start)
            card.add(FormLine(words.start_with_session(), self.start_with_session))
        self.close_to_tray = Switch(words.close_to_tray())
        self.close_to_tray.clicked.connect(lambda on: setattr(settings, "close_to_tray", on))
        self._tray_line = FormLine(words.close_to_tray(), self.close_to_tray)
        card.add(self._tray_line)
        self._app_card = card
        self.column.addWidget(card)

    def showEvent(self, event: QShowEvent) -> None:
        """A tray may come and go; where there is none, nothing can stay in it."""
        has_tray = self._has_tray()
        self._tray_line.setVisible(has_tray)
        self._app_card.setVisible(has_tray or self.start_with_session is not None)
        super().showEvent(event)

    def _add_more(self) -> None:
        row = Flow(gap=Space.XS)
        self._last_row: list[Button] = []
        for label, icon, signal in (
            (words.archive(), "archive", self.archive_wanted),
            (words.shortcuts(), "keyboard", self.shortcuts_wanted),
            (words.about(), "info", self.about_wanted),
        ):
            button = Button(label, Kind.GHOST, icon=icon)
            button.clicked.connect(signal)
            row.addWidget(button)
            self._last_row.append(button)
        self.column.addLayout(row)
        self._on_changed()

    def add_part(self, card: QWidget) -> None:
        """Put a part that another built before the last row."""
        self.column.insertWidget(self.column.count() - 2, card)
        before = card.findChildren(Button)[-1]
        for button in self._last_row:  # Tab comes to them last, as the eye does
            QWidget.setTabOrder(before, button)
            before = button

    def _on_session_start(self, on: bool) -> None:
        if self._session_start is not None and self.start_with_session is not None:
            self.start_with_session.setChecked(self._session_start.switch(on))

    def _on_changed(self, _key: str = "") -> None:
        """Show what the settings say, whoever wrote them."""
        settings = self._settings
        self.theme.choose(THEMES.index(settings.theme))
        self.text_size.choose(TEXT_PERCENTS.index(settings.text_percent))
        self.less_motion.setChecked(settings.less_motion)
        known = settings.language in self._languages
        self.language.setCurrentIndex(self._languages.index(settings.language) if known else 0)
        self.first_weekday.choose(_WEEKDAYS.index(settings.first_weekday))
        self.look_back_day.setCurrentIndex(settings.look_back_weekday)
        self.close_to_tray.setChecked(settings.close_to_tray)
        if self._session_start is not None and self.start_with_session is not None:
            self.start_with_session.setChecked(self._session_start.is_on())
        self.day_start.show_time(settings.day_start)
        self.quiet_from.show_time(settings.quiet_from)
        self.quiet_to.show_time(settings.quiet_to)
        self.a_day.show_number(settings.reminders_a_day)
        late = settings.catch_up_minutes
        nearest = min(CATCH_UPS, key=lambda minutes: abs(minutes - late))
        self.catch_up.setCurrentIndex(CATCH_UPS.index(nearest))
        self.look_back.setChecked(settings.look_back)
        self.look_back_at.show_time(settings.look_back_at)
        self.look_back_at.setEnabled(settings.look_back)
