#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs clang-tidy, builds what the sources include, and holds app/ and ui/ against .clang-tidy.
set -euo pipefail
# shellcheck source=packaging/lib.sh
. "$(dirname "$0")/lib.sh"

say "[1/3] Debian packages"
install_packages "${MATOI_BUILD_PACKAGES[@]}" "${MATOI_TEST_PACKAGES[@]}" "${MATOI_LINT_PACKAGES[@]}"
say "[2/3] Building (dev)"
build dev matoi matoi-cli
say "[3/3] clang-tidy"
run-clang-tidy -quiet -j2 -p "$MATOI_ROOT/build/dev" "^$MATOI_ROOT/(app|ui)/"
