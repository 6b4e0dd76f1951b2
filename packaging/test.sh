#!/bin/sh
# Passes the tests from a fresh clone: sh packaging/test.sh [what pytest takes]
# Without arguments also the style, types and architecture checks.
set -eu
. "$(dirname -- "$0")/setup.sh"
# shellcheck disable=SC2086
ensure_system $WINDOW_LIBRARIES $DESKTOP_TOOLS
ensure_python
ensure_app dev
if [ $# -eq 0 ]; then
    "$BIN/ruff" check .
    "$BIN/ruff" format --check .
    "$BIN/mypy"
    "$BIN/lint-imports"
fi
exec "$BIN/python" -m pytest -q "$@"
