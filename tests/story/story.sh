#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# One story told to the real program on a display, a bus and a home of its own, by keys alone.
# Usage: story.sh BIN-FOLDER outage|security en|ja
# MATOI_STORY_PICTURES=FOLDER keeps a picture of where a story could not go on (imagemagick).
set -euo pipefail
bin=${1:?} story=${2:?} lang=${3:?}
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
cleanup() {
    # shellcheck disable=SC2046
    kill $(jobs -p) 2>/dev/null || true
    wait 2>/dev/null || true
    rm -rf "$work"
}
trap cleanup EXIT
chmod 700 "$work"
export HOME=$work XDG_RUNTIME_DIR=$work XDG_CONFIG_HOME=$work/config XDG_DATA_HOME=$work/data \
    XDG_STATE_HOME=$work/state XDG_CACHE_HOME=$work/cache LANG=C.UTF-8 TZ=Asia/Tokyo USER=aya
export PYTHONDONTWRITEBYTECODE=1
unset QT_QPA_PLATFORM DBUS_SESSION_BUS_ADDRESS WAYLAND_DISPLAY
exec 6<> <(:)
# Without -noreset the server starts anew whenever its only client goes, under whoever comes then.
Xvfb -displayfd 6 -noreset -screen 0 1440x900x24 -nolisten tcp >/dev/null 2>&1 &
read -r -u 6 display
export DISPLAY=:$display
export bin here story lang
export db=$work/story.matoi
# shellcheck disable=SC2016
dbus-run-session -- bash -c '
    /usr/libexec/at-spi-bus-launcher --launch-immediately &
    openbox >/dev/null 2>&1 &
    manager=$!
    until xdotool get_desktop >/dev/null 2>&1; do kill -0 "$manager" || exit 1; done
    export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
    "$bin/matoi" --db "$db" --lang "$lang" --size 1420x860 &
    desk=$!
    status=0
    timeout 280 /usr/bin/python3 "$here/run.py" "$bin/matoi-cli" "$db" "$story" "$lang" || status=$?
    kill "$desk"
    wait "$desk" || true
    kill "$manager"
    exit $status
'
