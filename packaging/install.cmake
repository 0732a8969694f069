# SPDX-License-Identifier: GPL-3.0-or-later
# What `cmake --install` puts where, and the Debian package made from it.
include(GNUInstallDirs)
install(TARGETS matoi matoi-cli RUNTIME)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/io.matoi.Matoi.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/io.matoi.Matoi.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/io.matoi.Matoi.svg
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/man/matoi.1 ${CMAKE_CURRENT_LIST_DIR}/man/matoi-cli.1
        DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/completion/matoi-cli.bash
        DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME matoi-cli)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_CONTACT "The Matoi developers <dev@matoi.invalid>")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-cjk, fonts-inter, qt6-translations-l10n, libsecret-1-0")
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
include(CPack)
