#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Draws the desk for README and review: every language and theme; demo, empty and large.
# Usage: packaging/screenshots.sh [OUT-FOLDER]
set -euo pipefail
# shellcheck source=packaging/lib.sh
. "$(dirname "$0")/lib.sh"
out=${1:-$MATOI_ROOT/resources/screenshots}
mkdir -p "$out"
build release matoi matoi-cli
bin=$MATOI_ROOT/build/release/bin
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME=$work XDG_RUNTIME_DIR=$work QT_QPA_PLATFORM=offscreen TZ=Asia/Tokyo USER=aya
"$bin/matoi-cli" --db "$work/large.matoi" demo seed-large --incidents 500 --entries 100000
# The largest incident of the seed: 20,000 entries.
large=INC-2022-0001
for lang in en ja; do
    "$bin/matoi-cli" --db "$work/$lang.matoi" --lang "$lang" demo load
    for theme in light dark; do
        "$bin/matoi" --db "$work/$lang.matoi" --lang "$lang" --theme "$theme" --size 1440x900 \
            --screenshot "$out/desk-$theme-$lang.png"
        "$bin/matoi" --db "$work/empty-$lang.matoi" --lang "$lang" --theme "$theme" --size 1440x900 \
            --screenshot "$out/empty-$theme-$lang.png"
        "$bin/matoi" --db "$work/$lang.matoi" --lang "$lang" --theme "$theme" --size 1440x900 \
            --page risks --screenshot "$out/risks-$theme-$lang.png"
        "$bin/matoi" --db "$work/large.matoi" --lang "$lang" --theme "$theme" --size 1440x900 \
            --incident "$large" --screenshot "$out/large-$theme-$lang.png"
        echo "drawn: $theme, $lang"
    done
done
