#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Matoi developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the release preset, runs every bench and prints a table. JSON lines go to
# build/release/bench/figures.jsonl. "run.sh P3 P8" runs only those; the large workspaces are made
# once and kept (a few GB are needed).
set -eu
cd "$(dirname "$0")/../.."
bin=build/release/bin data=build/release/bench
figures=$data/figures.jsonl table=$data/figures.md
cmake --preset release >/dev/null
cmake --build build/release --target benches -j2 >&2
mkdir -p "$data"
: >"$figures"
{
    echo "$(nproc) cores, $(uname -m), release build, $(date -u +%Y-%m-%d)"
    echo
    echo '| id | work | yardstick | Matoi, median (min - max) | yardstick | ratio | goal | met |'
    echo '|---|---|---|---|---|---|---|---|'
} >"$table"
trap 'cat "$table"' EXIT
export QT_QPA_PLATFORM="${QT_QPA_PLATFORM:-offscreen}" LC_ALL=C.UTF-8

wanted() { [ "$#" -eq 1 ] || { id=$1; shift; case " $* " in *" $id "*) ;; *) return 1 ;; esac; }; }
seed() { # file, incidents, entries
    [ -f "$data/$1" ] && return
    "$bin/matoi-cli" --db "$data/new-$1" demo seed-large --incidents "$2" --entries "$3" >&2
    mv "$data/new-$1" "$data/$1"
    rm -f "$data/new-$1"*
}
run() { # id, program
    echo "$1 ..." >&2
    shift
    "$@" >>"$figures" 2>>"$table"
}

need_large=0
for id in P4 P5 P8 P10; do wanted $id "$@" && need_large=1; done
[ $need_large = 0 ] || seed large.matoi 5000 500000
if wanted P3 "$@"; then seed million.matoi 8000 880000; fi

if wanted P1 "$@"; then run P1 "$bin/bench_append"; fi
if wanted P2 "$@"; then run P2 "$bin/bench_import"; fi
if wanted P3 "$@"; then run P3 "$bin/bench_rebuild" --db "$data/million.matoi"; fi
if wanted P4 "$@"; then run P4 "$bin/bench_start" --db "$PWD/$data/large.matoi"; fi
if wanted P5 "$@"; then run P5 "$bin/bench_open" --db "$data/large.matoi"; fi
if wanted P6 "$@"; then run P6 "$bin/bench_timeline_view"; fi
if wanted P8 "$@"; then run P8 "$bin/bench_search" --db "$data/large.matoi"; fi
if wanted P10 "$@"; then run P10 "$bin/bench_desk" --db "$data/large.matoi"; fi
if wanted P11 "$@"; then run P11 "$bin/bench_risks"; fi
if wanted P12 "$@"; then run P12 "$bin/bench_risk_page"; fi
if wanted P13 "$@"; then run P13 "$bin/bench_paper"; fi
if wanted P14 "$@"; then run P14 "$bin/bench_numbers"; fi
if wanted H1 "$@"; then run H1 "$bin/bench_hub_sql"; fi
