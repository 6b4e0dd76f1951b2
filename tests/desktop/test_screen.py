"""Whether a window can open, asked of real sockets."""

import socket
from pathlib import Path

import pytest

from microwins.desktop import screen
from microwins.desktop.screen import NoWindow, why_no_window


def test_windows_and_macos_have_a_screen() -> None:
    assert why_no_window({}, "win32") is None
    assert why_no_window({}, "darwin") is None


@pytest.mark.parametrize("environ", [{}, {"DISPLAY": ""}, {"DISPLAY": ":98765"}, {"DISPLAY": "nonsense"}])
def test_without_a_display_there_is_no_window(environ: dict[str, str]) -> None:
    assert why_no_window(environ, "linux") == NoWindow()


def test_a_display_that_refuses_is_no_screen() -> None:
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        port = server.getsockname()[1]
    assert why_no_window({"DISPLAY": f"127.0.0.1:{port - 6000}"}, "linux") == NoWindow()


def test_a_wayland_socket_is_a_screen(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-0"))
        server.listen()
        environ = {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)}
        assert why_no_window(environ, "linux") is None


def test_offscreen_needs_no_screen() -> None:
    assert why_no_window({"QT_QPA_PLATFORM": "offscreen:somehow"}, "linux") is None


def test_an_absent_library_is_named_by_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(screen, "_x11", bool)
    monkeypatch.setattr(
        screen, "XCB_LIBRARIES", {"libnothing-of-the-kind.so.0": "libnothing0", "libc.so.6": "c"}
    )
    assert why_no_window({"DISPLAY": ":0"}, "linux") == NoWindow("libnothing0")
    monkeypatch.setattr(screen, "XCB_LIBRARIES", {"libc.so.6": "c"})
    assert why_no_window({"DISPLAY": ":0"}, "linux") is None


def test_an_x_server_is_found_by_its_local_socket(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("\0/tmp/.X11-unix/X54321")
        server.listen()
        assert screen._x11(":54321.0")
        assert screen._x11("unix:54321")


@pytest.mark.parametrize("listed", [True, False], ids=["listed", "called"])
def test_a_socket_that_nobody_hears_is_no_screen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, listed: bool
) -> None:
    """As a server that was killed leaves it; a system without the list is asked by a call."""
    if not listed:
        monkeypatch.setattr(screen, "_SOCKETS", tmp_path / "absent")
    path = str(tmp_path / "X0")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(path)
        assert not screen._answers(path)
        server.listen()
        assert screen._answers(path)
    assert not screen._answers(path)


def test_a_library_that_no_list_names_is_tried(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(screen, "_cached_libraries", bytes)
    assert screen._loads("libc.so.6")
    assert not screen._loads("libnothing-of-the-kind.so.0")
