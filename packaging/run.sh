#!/bin/sh
# Opens Micro Wins from a fresh clone: sh packaging/run.sh [what `microwins --help` lists]
set -eu
. "$(dirname -- "$0")/setup.sh"
# shellcheck disable=SC2086
ensure_system $WINDOW_LIBRARIES
ensure_python
ensure_app
exec "$BIN/python" -m microwins "$@"
