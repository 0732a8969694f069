# SPDX-License-Identifier: GPL-3.0-or-later
# The one list of Debian 12 packages. Sourced by lib.sh.
# shellcheck shell=bash disable=SC2034
MATOI_BUILD_PACKAGES=(
    cmake ninja-build g++ ccache mold git ca-certificates
    qt6-base-dev qt6-base-dev-tools libgl1-mesa-dev qt6-svg-dev
    libqcustomplot-dev libqcustomplot2.1-qt6
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    libsqlite3-dev libpq-dev libsimdjson-dev libcli11-dev libquazip1-qt6-dev zlib1g-dev
    qtkeychain-qt6-dev libsodium-dev
    pkg-config libmd4c-dev libical-dev libpango1.0-dev libcairo2-dev
)
# libsecret is opened by name at run time, so no package asks for it.
MATOI_RUN_PACKAGES=(fonts-inter fonts-noto-cjk qt6-translations-l10n libsecret-1-0)
MATOI_TEST_PACKAGES=(
    libgtest-dev libgmock-dev clang-format
    xvfb dbus dbus-daemon at-spi2-core python3-gi gir1.2-atspi-2.0
    openbox xdotool xclip
    poppler-utils desktop-file-utils appstream
    postgresql-15 openssl
)
MATOI_LINT_PACKAGES=(clang-tidy)
