# SPDX-License-Identifier: GPL-3.0-or-later
# One INTERFACE target carries every flag, so that a library cannot forget one.
add_library(matoi_options INTERFACE)
target_compile_definitions(matoi_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400
    MATOI_VERSION="${PROJECT_VERSION}")
target_compile_options(matoi_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wno-missing-field-initializers
    -Wnon-virtual-dtor -Woverloaded-virtual -Wnull-dereference)
if(MATOI_WERROR)
    target_compile_options(matoi_options INTERFACE -Werror)
endif()
if(MATOI_SANITIZE)
    target_compile_options(matoi_options INTERFACE -fsanitize=${MATOI_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(matoi_options INTERFACE -fsanitize=${MATOI_SANITIZE})
endif()
target_include_directories(matoi_options INTERFACE ${PROJECT_SOURCE_DIR})

find_program(MATOI_MOLD mold)
if(MATOI_MOLD)
    add_link_options(-fuse-ld=mold)
endif()
