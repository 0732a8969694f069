#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The real desk under Xvfb, read over AT-SPI on a bus of its own. Usage: accessible_tree.sh BIN-FOLDER
set -euo pipefail
bin=${1:?}
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
export HOME=$work XDG_RUNTIME_DIR=$work XDG_CONFIG_HOME=$work/config XDG_DATA_HOME=$work/data LANG=C.UTF-8
unset QT_QPA_PLATFORM DBUS_SESSION_BUS_ADDRESS WAYLAND_DISPLAY
exec 6<> <(:)
# Without -noreset the server starts anew whenever its only client goes, under whoever comes then.
Xvfb -displayfd 6 -noreset -screen 0 1440x900x24 -nolisten tcp >/dev/null 2>&1 &
read -r -u 6 display
export DISPLAY=:$display
db=$work/desk.matoi
"$bin/matoi-cli" --db "$db" incident declare --title "Scheduled mail is not going out" >/dev/null
incident=INC-$(date +%Y)-0001
export bin here db incident
# shellcheck disable=SC2016
dbus-run-session -- bash -c '
    /usr/libexec/at-spi-bus-launcher --launch-immediately &
    export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
    "$bin/matoi" --db "$db" --lang en &
    desk=$!
    status=0
    timeout 120 /usr/bin/python3 "$here/accessible_tree.py" "$bin/matoi-cli" "$db" "$incident" || status=$?
    kill "$desk"
    wait "$desk" || true # it still writes where the cleanup is about to sweep
    exit $status
'
