"""Whether a window fills the screen, asked of an X server: not over a film or a presentation.

Through libxcb, which Qt's own X11 platform brings along. Xlib would not do: its default answer to a window
that closes while we ask is to end the process.
"""

import ctypes
import os
from ctypes import POINTER, c_char_p, c_int, c_uint8, c_uint16, c_uint32, c_void_p, string_at
from typing import Any

_ANY_TYPE = 0
_MOST = 64  # 32-bit words of a property; the states of a window are a handful
_VALUE_LENGTH, _VALUE = 16, 32  # where a GetProperty reply says how long its value is, and where that begins
_ATOM = 8  # where an InternAtom reply has its atom


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", c_uint32),)


class _Screens(ctypes.Structure):
    _fields_ = (("data", c_void_p), ("rem", c_int), ("index", c_int))


def active_window_is_full_screen() -> bool:
    """What the window manager of $DISPLAY says; False where there is none, or no X server."""
    if not os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return False
    try:
        xcb = _library()
    except OSError:
        return False
    connection = xcb.xcb_connect(None, None)
    try:
        return not xcb.xcb_connection_has_error(connection) and _ask(xcb, connection)
    finally:
        xcb.xcb_disconnect(connection)


def _ask(xcb: Any, connection: c_void_p) -> bool:
    screens = xcb.xcb_setup_roots_iterator(xcb.xcb_get_setup(connection))
    root = c_uint32.from_address(screens.data).value
    active = _property(xcb, connection, root, b"_NET_ACTIVE_WINDOW")
    if not active or not active[0]:
        return False
    full_screen = _atom(xcb, connection, b"_NET_WM_STATE_FULLSCREEN")
    return full_screen in _property(xcb, connection, active[0], b"_NET_WM_STATE")


def _property(xcb: Any, connection: c_void_p, window: int, name: bytes) -> tuple[int, ...]:
    """The 32-bit values of a window's property; none where the window is gone."""
    atom = _atom(xcb, connection, name)
    cookie = xcb.xcb_get_property(connection, 0, window, atom, _ANY_TYPE, 0, _MOST)
    reply = xcb.xcb_get_property_reply(connection, cookie, None)
    if not reply:
        return ()
    length = min(_MOST, c_uint32.from_address(reply + _VALUE_LENGTH).value)
    values = tuple(memoryview(string_at(reply + _VALUE, 4 * length)).cast("I"))
    xcb.free(reply)
    return values


def _atom(xcb: Any, connection: c_void_p, name: bytes) -> int:
    cookie = xcb.xcb_intern_atom(connection, 0, len(name), name)
    reply = xcb.xcb_intern_atom_reply(connection, cookie, None)
    if not reply:
        return 0
    atom = c_uint32.from_address(reply + _ATOM).value
    xcb.free(reply)
    return atom


def _library() -> Any:
    """libxcb with the types of what is called; its `free` is the C library's, which it is linked to."""
    xcb = ctypes.CDLL("libxcb.so.1")
    for name, result, *arguments in (
        ("xcb_connect", c_void_p, c_char_p, POINTER(c_int)),
        ("xcb_connection_has_error", c_int, c_void_p),
        ("xcb_disconnect", None, c_void_p),
        ("xcb_get_setup", c_void_p, c_void_p),
        ("xcb_setup_roots_iterator", _Screens, c_void_p),
        ("xcb_intern_atom", _Cookie, c_void_p, c_uint8, c_uint16, c_char_p),
        ("xcb_intern_atom_reply", c_void_p, c_void_p, _Cookie, c_void_p),
        ("xcb_get_property", _Cookie, c_void_p, c_uint8, *(c_uint32,) * 5),
        ("xcb_get_property_reply", c_void_p, c_void_p, _Cookie, c_void_p),
        ("free", None, c_void_p),
    ):
        function = getattr(xcb, name)
        function.restype, function.argtypes = result, arguments
    return xcb
