#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds with warnings as errors, runs every test headless.
set -euo pipefail
# shellcheck source=packaging/lib.sh
. "$(dirname "$0")/lib.sh"
case ${1:-} in
    --full-faults) export MATOI_FULL_FAULTS=1 ;;
    "") ;;
    *)
        echo "Usage: packaging/test.sh [--full-faults]" >&2
        exit 2
        ;;
esac

say "[1/3] Debian packages"
install_packages "${MATOI_BUILD_PACKAGES[@]}" "${MATOI_RUN_PACKAGES[@]}" "${MATOI_TEST_PACKAGES[@]}"
say "[2/3] Building (ci: release with warnings as errors)"
build ci
say "[3/3] Tests"
runtime=$(mktemp -d)
trap 'rm -rf "$runtime"' EXIT
export XDG_RUNTIME_DIR=$runtime QT_QPA_PLATFORM=offscreen
ctest --test-dir "$MATOI_ROOT/build/ci" --parallel "$(nproc)" --output-on-failure
