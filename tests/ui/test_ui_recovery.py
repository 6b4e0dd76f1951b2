"""Damage meets one calm screen with three choices, and nothing ever begins blank by itself."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path

import apart_kit
import pytest
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot
from ui_stage import THURSDAY, Adopt, Clock

from microwins.first_aid import FirstAid
from microwins.journal import Journal, StoreError, Trouble
from microwins.journal.rescue import Rescue
from microwins.store.clerk import Clerk
from microwins.store.store import FILE, Store
from microwins.ui.main_window import MainWindow
from microwins.ui.recovery import RESCUED, CalmWindow, InTheWay, RecoveryScreen
from microwins.ui.words import recovery as words

Build = Callable[[], MainWindow]


@pytest.fixture
def lived(home: Path, journal: Journal, adopt: Adopt, clock: Clock) -> Path:
    """A home with three kept days, a copy after the second of them, and nobody who has it open."""
    win_id = adopt("Open my notes")
    for back in (2, 1):
        clock.put(THURSDAY - timedelta(days=back), 21, 10)
        journal.keep(win_id)
    journal.back_up()
    clock.put(THURSDAY, 12)
    journal.keep(win_id)
    journal._store.close()
    return home


@pytest.fixture
def screen(home: Path, clock: Clock, qtbot: QtBot) -> Callable[[Trouble], RecoveryScreen]:
    def build(kind: Trouble = Trouble.DAMAGED) -> RecoveryScreen:
        screen = RecoveryScreen(Rescue(home, clock, kind))
        qtbot.addWidget(screen)
        screen.resize(1080, 720)
        screen.show()
        return screen

    return build


def elsewhere(monkeypatch: pytest.MonkeyPatch, deed: object) -> None:
    """The process that makes a record good does this instead."""
    monkeypatch.setenv("PYTHONPATH", apart_kit.HERE)
    monkeypatch.setattr(Clerk, "rebuild", deed)


def tear(home: Path) -> None:
    """The end of the file is gone."""
    file = home / FILE
    file.write_bytes(file.read_bytes()[:-3000])


def choices(screen: RecoveryScreen | InTheWay) -> list[str]:
    return [screen.choices.itemAt(n).widget().text() for n in range(screen.choices.count())]  # type: ignore[union-attr]


def test_it_says_what_is_safe_and_offers_three_choices(
    lived: Path, screen: Callable[[Trouble], RecoveryScreen]
) -> None:
    tear(lived)
    shown = screen(Trouble.DAMAGED)
    assert shown.title.text() == "Your file didn’t open cleanly"
    assert shown.body.text() == "Your record is safe in a copy from yesterday 21:10 (2 days)."
    assert choices(shown) == [words.use_copy(), words.look(), words.save()]
    assert shown.focusWidget() is shown.recover
    assert shown.folder.text() == str(lived)
    assert all(button.accessibleName() for button in shown.findChildren(QPushButton))


def test_the_copy_and_what_can_be_read(
    lived: Path, screen: Callable[[Trouble], RecoveryScreen], qtbot: QtBot
) -> None:
    tear(lived)
    torn = (lived / FILE).read_bytes()
    shown = screen(Trouble.DAMAGED)
    shown.recover.click()
    assert shown.aside.text() == words.one_moment()
    assert choices(shown) == ["Cancel"]
    qtbot.waitUntil(lambda: choices(shown) == [words.go_on()])
    assert shown.title.text() == "Your record is whole"
    with qtbot.waitSignal(shown.finished):
        shown.go_on.click()
    with Store(lived) as store:
        assert store.total() >= 2
    (aside,) = lived.glob("damaged-*")
    assert (aside / FILE).read_bytes() == torn


def test_a_file_that_is_gone_beside_its_copies(
    lived: Path, screen: Callable[[Trouble], RecoveryScreen], qtbot: QtBot
) -> None:
    (lived / FILE).unlink()
    with pytest.raises(StoreError) as caught:
        Store(lived)
    assert caught.value.kind is Trouble.MISSING
    shown = screen(Trouble.MISSING)
    assert shown.title.text() == "Your file isn’t where it was"
    assert choices(shown) == [words.use_copy_alone(), words.look()]
    shown.recover.click()
    qtbot.waitUntil(lambda: choices(shown) == [words.go_on()])
    assert shown.body.text() == "2 days and 2 promises kept are here."
    with Store(lived) as store:
        assert store.total() == 2


def test_saving_the_damaged_file(
    lived: Path,
    screen: Callable[[Trouble], RecoveryScreen],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    tear(lived)
    stick = tmp_path / "stick"
    stick.mkdir()
    shown = screen(Trouble.DAMAGED)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    shown.save.click()
    assert list(stick.iterdir()) == []
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(stick))
    with qtbot.waitSignal(shown.mending.ended):
        shown.save.click()
    (saved,) = stick.iterdir()
    assert (saved / FILE).read_bytes() == (lived / FILE).read_bytes()
    assert str(saved) in shown.aside.text()
    assert choices(shown) == [words.use_copy(), words.look(), words.save()]
    with qtbot.waitSignal(shown.mending.ended):
        shown.save_to(tmp_path / "gone")
    assert "can’t be written there" in shown.aside.text()


def test_nothing_readable_begins_anew_only_if_that_is_wished(
    home: Path, screen: Callable[[Trouble], RecoveryScreen], qtbot: QtBot
) -> None:
    (home / FILE).write_bytes(b"x" * 9000)
    shown = screen(Trouble.DAMAGED)
    assert shown.body.text() == words.no_copy()
    shown.recover.click()
    qtbot.waitUntil(lambda: choices(shown) == [words.begin_anew(), words.save()])
    assert shown.body.text() == words.nothing_readable()
    assert (home / FILE).read_bytes() == b"x" * 9000
    shown.anew.click()
    qtbot.waitUntil(lambda: choices(shown) == [words.go_on()])
    (aside,) = home.glob("damaged-*")
    assert (aside / FILE).read_bytes() == b"x" * 9000


def test_a_file_that_is_gone_and_no_copy_is_good(
    home: Path, screen: Callable[[Trouble], RecoveryScreen], qtbot: QtBot
) -> None:
    """The person may put the folder back, or begin anew; there is a way on."""
    (home / "backups").mkdir()
    (home / "backups" / "microwins-2026-11-20-120000.db").write_bytes(b"x" * 9000)
    with pytest.raises(StoreError) as caught:
        Store(home)
    assert caught.value.kind is Trouble.MISSING
    shown = screen(Trouble.MISSING)
    assert choices(shown) == [words.begin_anew_here()]
    shown.anew.click()
    qtbot.waitUntil(lambda: choices(shown) == [words.go_on()])
    with Store(home) as store:
        assert store.total() == 0
    assert (home / "backups" / "microwins-2026-11-20-120000.db").exists()


def test_no_room_to_recover_in_leaves_every_choice(
    lived: Path, screen: Callable[[Trouble], RecoveryScreen], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    tear(lived)
    shown = screen(Trouble.DAMAGED)
    elsewhere(monkeypatch, apart_kit.find_no_room)
    shown.recover.click()
    qtbot.waitUntil(lambda: len(choices(shown)) == 3)
    assert shown.aside.text().startswith("The disk is full")


def test_it_can_be_stopped_and_begun_again(
    lived: Path, screen: Callable[[Trouble], RecoveryScreen], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    tear(lived)
    torn = (lived / FILE).read_bytes()
    shown = screen(Trouble.DAMAGED)
    with monkeypatch.context() as patch:
        elsewhere(patch, apart_kit.linger)
        shown.recover.click()
        with qtbot.waitSignal(shown.mending.ended):
            shown.stop.click()
    assert choices(shown) == [words.use_copy(), words.look(), words.save()]
    assert not shown.aside.isVisible()
    assert (lived / FILE).read_bytes() == torn
    shown.recover.click()
    qtbot.waitUntil(lambda: choices(shown) == [words.go_on()])


def test_what_has_gone_is_told_and_can_be_begun_again(
    lived: Path, screen: Callable[[Trouble], RecoveryScreen], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    tear(lived)
    shown = screen(Trouble.DAMAGED)
    elsewhere(monkeypatch, apart_kit.vanish)
    shown.recover.click()
    qtbot.waitUntil(lambda: len(choices(shown)) == 3)
    assert shown.aside.text() == "That ended halfway, so nothing was changed. Trying again helps."
    elsewhere(monkeypatch, apart_kit.decline)
    shown.recover.click()
    qtbot.waitUntil(lambda: len(choices(shown)) == 3)
    assert shown.aside.text().startswith("This has changed since.")


def test_nothing_there_at_all(screen: Callable[[Trouble], RecoveryScreen]) -> None:
    shown = screen(Trouble.MISSING)
    assert choices(shown) == [words.begin_anew_here()]
    assert shown.body.text() == words.no_copy_of_missing()


@pytest.mark.parametrize("kind", sorted(set(Trouble) - RESCUED))
def test_anything_else_is_one_sentence_and_another_try(
    home: Path, kind: Trouble, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    shown = InTheWay(kind, home / "deep")
    qtbot.addWidget(shown)
    assert shown.title.text()
    assert not shown.title.text().endswith(".")
    assert shown.body.text().count(". ") <= 1
    assert choices(shown) == ["Try again", "Close"]
    shown.folder_button.click()
    assert opened == [str(home)]


@pytest.mark.parametrize("kind", RESCUED)
@pytest.mark.parametrize("is_open", [True, False])
def test_titles(qapp: QCoreApplication, kind: Trouble, is_open: bool) -> None:
    assert words.title(kind, is_open=is_open).startswith(("Your", "A part of your"))


# While the window is open


def test_damage_found_by_a_check_fills_the_window_until_it_is_made_good(
    main_window: Build, adopt: Adopt, journal: Journal, clock: Clock, qtbot: QtBot
) -> None:
    win_id = adopt()
    journal.keep(win_id, THURSDAY - timedelta(days=1))
    window = main_window()
    window.record.look_after()
    upkeep = window.record._upkeep
    assert upkeep is not None
    with qtbot.waitSignals([upkeep.copied, upkeep.finished]):
        upkeep.begin()
    assert window.record.recovery is None
    assert window.notice.text == ""  # where all is well nothing is said
    journal.keep(win_id)
    journal._store.db.execute_sql("UPDATE win SET sort = 77")
    with qtbot.waitSignals([upkeep.troubled, upkeep.finished]):
        upkeep.begin()
    screen = window.record.recovery
    assert isinstance(screen, RecoveryScreen)
    assert screen.isVisible()
    assert screen.title.text() == "A part of your file isn’t as it was written"
    window.go("today")
    window.record.show_damage()
    assert window.record.recovery is screen
    assert screen.isVisible()
    assert not journal.clear(win_id)
    screen.recover.click()
    qtbot.waitUntil(lambda: choices(screen) == [words.go_on()])
    screen.go_on.click()
    assert window.record.recovery is None
    assert window.today.isVisible()
    assert journal.total() == 2
    assert journal.clear(win_id)
    report = journal.check()
    assert report is not None
    assert report.whole
    window.let_go()


def test_looking_around_in_what_is_open(main_window: Build, adopt: Adopt, journal: Journal) -> None:
    win_id = adopt()
    window = main_window()
    window.record.show_damage()
    screen = window.record.recovery
    assert screen is not None
    screen.look_wanted.emit()
    assert window.today.isVisible()
    assert window.notice.text == words.looking()
    assert not journal.keep(win_id)
    window.record.look_after()
    assert window.record._upkeep is None


def test_what_a_page_cannot_read_is_met_as_what_it_is(main_window: Build, adopt: Adopt) -> None:
    adopt()
    window = main_window()
    window.record.meet(StoreError(Trouble.BUSY))
    assert window.notice.text.startswith("Another program is using your record")
    assert window.record.recovery is None
    window.record.meet(StoreError(Trouble.DAMAGED))
    assert window.record.recovery is not None


def test_a_copy_that_could_not_be_made_is_a_remark(
    main_window: Build, adopt: Adopt, home: Path, journal: Journal, qtbot: QtBot
) -> None:
    adopt()
    (home / "backups").write_text("in the way")
    window = main_window()
    window.record.look_after()
    upkeep = window.record._upkeep
    assert upkeep is not None
    with qtbot.waitSignals([upkeep.troubled, upkeep.finished]):
        upkeep.begin()
    assert window.notice.text.startswith("Your record is safe.")
    window.notice.dismiss()
    upkeep.troubled.emit(StoreError(Trouble.BUSY))
    assert window.notice.text == ""
    window.let_go()


def test_a_new_day_is_looked_after_too(
    main_window: Build, journal: Journal, clock: Clock, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    from microwins.ui import record_door

    window = main_window()
    monkeypatch.setattr(record_door, "SETTLED_MS", 0)
    window.record.look_after()
    upkeep = window.record._upkeep
    assert upkeep is not None
    with qtbot.waitSignals([upkeep.copied, upkeep.finished]):
        pass
    clock.put(THURSDAY + timedelta(days=1))
    journal.keep_for_later(["Learn the cello"])
    with qtbot.waitSignals([upkeep.copied, upkeep.finished]):
        journal.day_turned()
    window.let_go()


# At the start


@pytest.fixture
def aid(home: Path, clock: Clock, qapp: QApplication) -> Iterator[FirstAid]:
    with ExitStack() as keeping:
        yield FirstAid(home, clock, keeping)


def in_the_window(act: Callable[[CalmWindow], object]) -> None:
    """Does something once the window of trouble is there."""

    def look() -> None:
        windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, CalmWindow) and w.isVisible()]
        if windows:
            act(windows[0])
        else:
            QTimer.singleShot(5, look)

    QTimer.singleShot(0, look)


def problem(home: Path) -> StoreError:
    with pytest.raises(StoreError) as caught:
        Store(home)
    return caught.value


def test_at_the_start_it_is_made_good_and_opens(lived: Path, aid: FirstAid, qtbot: QtBot) -> None:
    (lived / FILE).unlink()

    def act(window: CalmWindow) -> None:
        screen = window.screen_shown
        assert isinstance(screen, RecoveryScreen)
        screen.finished.connect(lambda: None)
        screen.recover.click()
        qtbot.waitUntil(lambda: choices(screen) == [words.go_on()])
        screen.go_on.click()

    in_the_window(act)
    store = aid.open(problem(lived))
    assert store is not None
    assert store.home == lived
    assert not store.only_looking
    assert store.total() == 2


def test_at_the_start_one_can_look_without_changing_anything(lived: Path, aid: FirstAid) -> None:
    (lived / FILE).unlink()
    before = sorted(path.name for path in lived.rglob("*"))
    in_the_window(lambda window: window.screen_shown.look.click())  # type: ignore[attr-defined]
    store = aid.open(problem(lived))
    assert store is not None
    assert store.only_looking
    assert store.home != lived
    assert store.total() == 2
    assert sorted(path.name for path in lived.rglob("*")) == before


def test_at_the_start_where_looking_shows_nothing(home: Path, aid: FirstAid, qtbot: QtBot) -> None:
    (home / FILE).write_bytes(b"")

    def act(window: CalmWindow) -> None:
        screen = window.screen_shown
        assert isinstance(screen, RecoveryScreen)
        screen.look.click()
        qtbot.waitUntil(lambda: screen.body.text() == words.nothing_readable())
        window.close()

    in_the_window(act)
    assert aid.open(problem(home)) is None
    assert (home / FILE).read_bytes() == b""


def test_at_the_start_something_in_the_way_goes(home: Path, aid: FirstAid) -> None:
    (home / FILE).write_bytes(b"this is mine" * 99)

    first: list[CalmWindow] = []

    def again(window: CalmWindow) -> None:
        assert isinstance(window.screen_shown, InTheWay)
        first.append(window)
        (home / FILE).rename(home / "mine")
        window.screen_shown.try_again.click()

    in_the_window(again)
    store = aid.open(problem(home))
    assert store is not None
    assert store.total() == 0
    assert first


def test_at_the_start_one_can_leave(home: Path, aid: FirstAid, qtbot: QtBot) -> None:
    from PySide6.QtCore import Qt

    (home / FILE).write_bytes(b"this is mine" * 99)
    in_the_window(lambda window: window.screen_shown.close_button.click())  # type: ignore[attr-defined]
    assert aid.open(problem(home)) is None
    in_the_window(lambda window: qtbot.keyClick(window, Qt.Key.Key_Escape))
    assert aid.open(problem(home)) is None
    assert (home / FILE).read_bytes() == b"this is mine" * 99


def test_another_try_that_meets_other_trouble(lived: Path, aid: FirstAid) -> None:
    file = lived / FILE
    file.rename(lived / "aside")
    file.write_bytes(b"this is mine" * 99)

    def second(window: CalmWindow) -> None:
        assert isinstance(window.screen_shown, RecoveryScreen)
        window.close()

    def first(window: CalmWindow) -> None:
        assert isinstance(window.screen_shown, InTheWay)
        file.unlink()
        window.screen_shown.try_again.click()
        in_the_window(second)

    in_the_window(first)
    assert aid.open(problem(lived)) is None
