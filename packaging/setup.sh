# Everything both commands of the README need first; sourced by run.sh and test.sh.
#   ensure_system PACKAGE...   Debian and Ubuntu packages, installed only where missing
#   ensure_python              a Python 3.11 to 3.14 in $PYTHON
#   ensure_app [GROUP]         the app (and a dependency group) in a virtual environment, $BIN its programs
# Uses the active virtual environment if there is one, else .venv in the clone.

ROOT=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
cd "$ROOT"

say() { printf '%s\n' "$*" >&2; }

ensure_system() {
    [ "$(uname -s)" = Linux ] || return 0
    if ! command -v dpkg-query >/dev/null 2>&1; then
        say "This is not Debian or Ubuntu, so system libraries are left as they are. If the window does not open, install Qt's xcb libraries (xcb-util-cursor and friends) with your package manager."
        return 0
    fi
    # An installed package and one that an installed package provides (t64 names) both count.
    have=$(dpkg-query -W -f '${db:Status-Abbrev}|${Package}, ${Provides}\n' | sed -n 's/^ii.|//p' | tr -d ' ' | sed 's/([^)]*)//g' | tr ',' '\n')
    missing=
    for package in "$@"; do
        printf '%s\n' "$have" | grep -qx "$package" || missing="$missing $package"
    done
    [ -z "$missing" ] && return 0
    as_root=
    if [ "$(id -u)" -ne 0 ]; then
        as_root=sudo
        command -v sudo >/dev/null 2>&1 || { say "These are missing and need root to install:$missing"; return 1; }
    fi
    say "Installing:$missing"
    $as_root apt-get update -qq
    # shellcheck disable=SC2086
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
}

works() { "$1" -c 'import sys, venv, ensurepip; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 14))' >/dev/null 2>&1; }

find_python() {
    if [ -n "${VIRTUAL_ENV:-}" ] && "$VIRTUAL_ENV/bin/python" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 14))' 2>/dev/null; then
        PYTHON=$VIRTUAL_ENV/bin/python
        return 0
    fi
    for name in python3 python3.14 python3.13 python3.12 python3.11; do
        if works "$name"; then
            PYTHON=$name
            return 0
        fi
    done
    return 1
}

ensure_python() {
    find_python && return 0
    ensure_system python3 python3-venv
    find_python || { say "Micro Wins needs Python 3.11, 3.12, 3.13 or 3.14 with its venv module."; return 1; }
}

ensure_app() {
    group=${1:-}
    if [ "$PYTHON" = "${VIRTUAL_ENV:-none}/bin/python" ]; then
        env_dir=$VIRTUAL_ENV
    else
        env_dir=$ROOT/.venv
        [ -x "$env_dir/bin/python" ] || "$PYTHON" -m venv "$env_dir"
    fi
    BIN=$env_dir/bin
    # The stamp holds what was installed from: the second run has nothing to do.
    stamp=$env_dir/.microwins-$group-stamp
    wanted="$ROOT $(cksum <pyproject.toml)"
    [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$wanted" ] && return 0
    say "Setting up Micro Wins. This happens once and takes a few minutes."
    "$BIN/python" -m pip install -q --upgrade --disable-pip-version-check "pip>=25.1"
    if [ -n "$group" ]; then
        "$BIN/python" -m pip install -q --disable-pip-version-check -e . --group "$group"
    else
        "$BIN/python" -m pip install -q --disable-pip-version-check -e .
    fi
    printf '%s' "$wanted" >"$stamp"
}

# What Qt's xcb and wayland platforms need and a bare Debian lacks.
WINDOW_LIBRARIES="libgl1 libegl1 libxkbcommon0 libfontconfig1 libdbus-1-3 libglib2.0-0
    libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0
    libxcb-xkb1 libxkbcommon-x11-0 libx11-xcb1 libwayland-cursor0 libwayland-egl1"

# A desktop in a box for the journeys: screen, window manager, notifications, trays, accessibility; and strace,
# which records what the power cuts cut.
DESKTOP_TOOLS="xvfb openbox xdotool x11-utils imagemagick mate-notification-daemon lxqt-panel trayer
    at-spi2-core gir1.2-atspi-2.0 python3-gi python3-dbusmock desktop-file-utils appstream
    libglib2.0-bin dbus-bin dbus-daemon dex procps poppler-utils man-db strace"
