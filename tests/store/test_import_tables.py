"""A table of the person’s own: columns pointed out, dates and words of many kinds."""

from datetime import date
from pathlib import Path

import history_files as files
import pytest
from history_files import TODAY, back
from import_kit import K, R, S, left, marks, read

from microwins.store.errors import StoreError
from microwins.store.exchange import cells, formats, plain_csv
from microwins.store.exchange.brought import (
    Expected,
    Leaving,
)
from microwins.store.exchange.cells import DateOrder
from microwins.store.exchange.plain_csv import Mapping

# A table of the person's own


def table(tmp_path: Path, text: str, encoding: str = "utf-8") -> plain_csv.Table:
    path = tmp_path / "my habits.csv"
    path.write_bytes(text.encode(encoding))
    return plain_csv.table_of(path)


def test_a_table_with_columns_pointed_out(tmp_path: Path) -> None:
    path = files.csv_table(tmp_path / "my.csv")
    found = plain_csv.table_of(path)
    assert found.header == ("Datum", "Gewohnheit", "Erledigt")
    mapping = plain_csv.guess(found)
    assert mapping == Mapping(0, 1, 2, DateOrder.DAY_FIRST)
    brought = read(path, mapping)
    assert [win.name for win in brought.wins] == ["Yoga", "Lesen"]
    assert marks(brought) == {back(0): K, back(1): K, back(2): K}
    assert marks(brought, 1) == {back(1): R, back(5): K}
    assert brought.wins[1].marks[0].amount == 30.0
    assert left(brought) == {Leaving.NOT_DONE: 1, Leaving.NOT_UNDERSTOOD: 1}
    assert read(path, Mapping(0, order=DateOrder.DAY_FIRST)).wins[0].name == "my"
    assert (found.column("erledigt"), found.column("2"), found.column("9"), found.column("x")) == (
        2,
        1,
        None,
        None,
    )


@pytest.mark.parametrize(
    ("text", "header", "mapping"),
    [
        ("2026-11-23\n2026-11-22\n", ("",), Mapping(0)),
        ("2026-11-23,Read\n\n2026-11-22,Walk,x\n", ("", "", ""), Mapping(0, 1, 2)),
        ("when\tdid\n2026-11-23\ty\n", ("when", "did"), Mapping(0, None, 1)),
        ("a|b\n11/23/2026|Read\n", ("a", "b"), Mapping(0, 1, None, DateOrder.MONTH_FIRST)),
        ("a,b\n04/03/2026,Read\n", ("a", "b"), Mapping(0, 1, None, DateOrder.DAY_FIRST)),
        ("a,b\nx,Read\n", ("a", "b"), None),
    ],
)
def test_tables_of_many_kinds(
    tmp_path: Path, text: str, header: tuple[str, ...], mapping: Mapping | None
) -> None:
    found = table(tmp_path, text)
    assert found.header == header
    assert plain_csv.guess(found) == mapping


def test_a_table_in_utf_16_and_our_own_csv(tmp_path: Path) -> None:
    assert table(tmp_path, "Date,Name\n2026-11-23,Œuvre\n", "utf-16").rows[0][1][1] == "Œuvre"
    header = "day,micro-win,anchor,goal,status,minutes,recorded,note"
    own = f"{header}\n2026-11-23,Read,,,small,5,2026-11-23 10:00:00,\n"
    found = table(tmp_path, own)
    assert plain_csv.guess(found) == Mapping(0, 1, 4)
    assert marks(read(tmp_path / "my habits.csv")) == {back(0): S}


@pytest.mark.parametrize("content", [b"", b"\n\n", b"a\0b", b"\xff\xfe\xff", b"caf\xe9", b"," * 500])
def test_what_is_no_table(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(content)
    assert formats.recognise(path) is None


def test_a_table_nobody_can_guess_is_refused_without_columns(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("a,b\nx,y\n")
    with pytest.raises(StoreError) as caught:
        read(path)
    assert caught.value.expected == Expected.KNOWN.value
    with pytest.raises(StoreError) as caught:
        read(path, Mapping(0))
    assert (caught.value.expected, caught.value.place, caught.value.line) == (Expected.DAY.value, "a", 2)


@pytest.mark.parametrize(
    ("said", "order", "day"),
    [
        ("2026-11-23", DateOrder.DAY_FIRST, TODAY),
        ("2026/1/5 07:00", DateOrder.YEAR_FIRST, date(2026, 1, 5)),
        ("20261123", DateOrder.YEAR_FIRST, TODAY),
        ("23.11.2026", DateOrder.DAY_FIRST, TODAY),
        ("23.11.26", DateOrder.DAY_FIRST, TODAY),
        ("11/23/2026", DateOrder.MONTH_FIRST, TODAY),
        ("11/23/2026", DateOrder.DAY_FIRST, None),
        ("11/12/2026", DateOrder.YEAR_FIRST, None),
        ("soon", DateOrder.YEAR_FIRST, None),
    ],
)
def test_days_of_cells(said: str, order: DateOrder, day: date | None) -> None:
    assert cells.day_of(said, order) == day


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ("Yes ", (K, None)),
        ("ja", (K, None)),
        ("", (None, None)),
        ("nein", (None, None)),
        ("SKIP", (R, None)),
        ("partial", (S, None)),
        ("2,5", (K, 2.5)),
        ("0.0", (None, 0.0)),
        ("-3", None),
        ("nan", None),
        ("perhaps", None),
    ],
)
def test_statuses_of_cells(said: str, status: object) -> None:
    assert cells.status_of(said) == status
