# SPDX-License-Identifier: GPL-3.0-or-later
# Steps that run.sh and test.sh share.
# shellcheck shell=bash
set -euo pipefail
MATOI_ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=packaging/packages.sh
. "$MATOI_ROOT/packaging/packages.sh"

say() { printf '\n== %s\n' "$*"; }
die() { printf 'matoi: %s\n' "$*" >&2; exit 1; }

# install_packages NAME...: installs what is missing, and says which.
install_packages() {
    local missing=() package
    for package in "$@"; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' ||
            missing+=("$package")
    done
    if [ ${#missing[@]} -eq 0 ]; then
        echo "all $# packages are here"
        return
    fi
    echo "installing: ${missing[*]}"
    local as=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || die "these packages are missing: ${missing[*]}. Install them as root, or install sudo."
        as=(sudo)
    fi
    "${as[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -qq ||
        echo "the package lists could not be refreshed; trying with the ones at hand"
    "${as[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
        "${missing[@]}" >/dev/null
}

# build PRESET TARGET...: configures and builds; quiet when nothing changed.
build() {
    local preset=$1
    shift
    export CCACHE_BASEDIR="$MATOI_ROOT" CCACHE_NOHASHDIR=1
    (cd "$MATOI_ROOT" && cmake --preset "$preset" -Wno-dev >/dev/null &&
        cmake --build "build/$preset" --parallel "$(nproc)" ${1:+--target "$@"})
}
