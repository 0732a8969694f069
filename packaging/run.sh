#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, and opens the desk.
set -euo pipefail
# shellcheck source=packaging/lib.sh
. "$(dirname "$0")/lib.sh"

usage() {
    cat <<TEXT
Usage: packaging/run.sh [--demo] [--lang ja|en] [-- OPTIONS OF matoi]
  --demo        open a practice workspace with an invented company
  --lang LANG   ja or en (default: the system's)
Without a display it runs the main job through matoi-cli and saves a picture of the desk.
TEXT
}
demo=0 lang=() rest=()
while [ $# -gt 0 ]; do
    case $1 in
        --demo) demo=1 ;;
        --lang) lang=(--lang "${2:?--lang wants ja or en}"); shift ;;
        -h | --help) usage; exit 0 ;;
        --) shift; rest=("$@"); break ;;
        *) usage >&2; exit 2 ;;
    esac
    shift
done

say "[1/3] Debian packages"
install_packages "${MATOI_BUILD_PACKAGES[@]}" "${MATOI_RUN_PACKAGES[@]}" libgtest-dev libgmock-dev
say "[2/3] Building (release)"
build release matoi matoi-cli
bin=$MATOI_ROOT/build/release/bin

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    say "[3/3] Opening the desk"
    if [ $demo = 1 ]; then
        exec "$bin/matoi" --demo "${lang[@]}" "${rest[@]}"
    fi
    exec "$bin/matoi" "${lang[@]}" "${rest[@]}"
fi

say "[3/3] No display: the same job by matoi-cli, and a picture"
work=$(mktemp -d)
export XDG_RUNTIME_DIR=${XDG_RUNTIME_DIR:-$work} QT_QPA_PLATFORM=offscreen
db=$work/practice.matoi
cli() { "$bin/matoi-cli" --db "$db" "${lang[@]}" "$@"; }
if [ $demo = 1 ]; then
    "$bin/matoi-cli" --db "$db" demo load "${lang[@]}"
else
    cli incident declare --title "Scheduled mail is not going out" --source customer
    cli timeline add INC-"$(date +%Y)"-0001 "Worker restarts in a loop" --kind finding --at -2m
    cli step start INC-"$(date +%Y)"-0001 channel
    cli step done INC-"$(date +%Y)"-0001 channel --evidence incident_mail
    cli incident show INC-"$(date +%Y)"-0001
fi
picture=${TMPDIR:-/tmp}/matoi-desk.png
"$bin/matoi" --db "$db" "${lang[@]}" --screenshot "$picture"
echo "the desk is drawn in $picture"
