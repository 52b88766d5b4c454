# SPDX-License-Identifier: GPL-3.0-or-later
# How every test is built and started.
#
#   workbench_test(<name> [SOURCES …] [LIBRARIES …] [KEYRING <mode>] [DISPLAY] [TIMEOUT <s>] [SERIAL] [LABELS …])
#       builds <name>.cpp of the current folder into one QtTest program.
#   script_test(<name> COMMAND … [KEYRING <mode>] [DISPLAY] [TIMEOUT <s>] [SERIAL] [LABELS …])
#       runs a script; it finds the programs in $OAUTH_WORKBENCH and $OAUTH_WORKBENCH_CLI.
#
# Without KEYRING there is no session bus; KEYRING <mode> starts a throw-away one (keyring-session.sh).
# DISPLAY starts a private X server with accessibility (display-session.sh); with KEYRING also an unlocked keyring.
# Exit status 77 means "a part is missing here"; with CI=true `dev test` turns any skipped test into a failure.

set(WORKBENCH_TESTS_DIR ${CMAKE_CURRENT_LIST_DIR})

# Debian's own interpreter: the one that sees the system's Django and accessibility modules.
if(EXISTS /usr/bin/python3)
    set(WORKBENCH_PYTHON /usr/bin/python3)
else()
    find_program(WORKBENCH_PYTHON NAMES python3 python REQUIRED)
endif()

# Qt6::Test, but with the same two paths for every folder: else no two folders could share a precompiled header.
# QFINDTESTDATA("data/x.json") therefore means tests/data/x.json.
add_library(workbench_qttest INTERFACE)
target_link_libraries(workbench_qttest INTERFACE $<LINK_ONLY:Qt6::Test>)
target_include_directories(workbench_qttest SYSTEM INTERFACE
    $<TARGET_PROPERTY:Qt6::Test,INTERFACE_INCLUDE_DIRECTORIES>)
target_compile_definitions(workbench_qttest INTERFACE QT_TESTLIB_LIB
    QT_TESTCASE_BUILDDIR="${CMAKE_BINARY_DIR}" QT_TESTCASE_SOURCEDIR="${WORKBENCH_TESTS_DIR}")

# The precompiled headers live in two idle programs (programs, because their flags must equal those of the tests).
function(workbench_test_headers target)
    file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/${target}.cpp CONTENT "int main() { return 0; }\n")
    add_executable(${target} ${CMAKE_CURRENT_BINARY_DIR}/${target}.cpp)
    set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR})
    target_link_libraries(${target} PRIVATE workbench workbench_qttest ${ARGN})
    target_precompile_headers(${target} PRIVATE <QtTest/QtTest> <QtCore/QtCore> <QtNetwork/QtNetwork>)
endfunction()
workbench_test_headers(workbench_test_pch)
workbench_test_headers(workbench_window_test_pch Qt6::Widgets)
target_precompile_headers(workbench_window_test_pch PRIVATE <QtWidgets/QtWidgets>)

# The same small world for every test: no display, no bus, no home of the person who runs it.
# Reads the caller's arg_DISPLAY, arg_KEYRING, arg_TIMEOUT, arg_SERIAL and arg_LABELS.
function(_workbench_register name)
    set(support ${WORKBENCH_TESTS_DIR}/support)
    set(wrapper)
    if(arg_DISPLAY)
        set(wrapper ${support}/display-session.sh)
        if(arg_KEYRING STREQUAL "unlocked")
            list(APPEND wrapper --keyring)
        elseif(arg_KEYRING)
            message(FATAL_ERROR "${name}: with DISPLAY only KEYRING unlocked exists")
        endif()
    elseif(arg_KEYRING)
        set(wrapper ${support}/keyring-session.sh --mode ${arg_KEYRING})
    endif()
    add_test(NAME ${name} COMMAND ${wrapper} ${ARGN})

    set(home ${CMAKE_CURRENT_BINARY_DIR}/${name}.home)
    file(MAKE_DIRECTORY ${home})
    set(environment
        QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 LANGUAGE=en TZ=UTC
        HOME=${home} XDG_CONFIG_HOME=${home}/config XDG_DATA_HOME=${home}/data XDG_CACHE_HOME=${home}/cache
        DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent
        OAUTH_WORKBENCH_CLI=$<TARGET_FILE:oauth-workbench-cli>
        WORKBENCH_TEST=${name} WORKBENCH_PROMISES=${CMAKE_BINARY_DIR}/promises WORKBENCH_FIGURES=${CMAKE_BINARY_DIR}/figures
        WORKBENCH_SOURCE=${PROJECT_SOURCE_DIR} PYTHONPATH=${support} PYTHONDONTWRITEBYTECODE=1)
    if(OW_WINDOW)
        list(APPEND environment OAUTH_WORKBENCH=$<TARGET_FILE:oauth-workbench>)
    endif()
    if(OW_SANITIZE)
        list(APPEND environment
            "ASAN_OPTIONS=detect_leaks=1:detect_stack_use_after_return=1:check_initialization_order=1"
            "UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1"
            "LSAN_OPTIONS=suppressions=${support}/lsan.supp:print_suppressions=0")
    endif()
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 60)
    endif()
    if(OW_SANITIZE)
        math(EXPR arg_TIMEOUT "${arg_TIMEOUT} * 3")
    endif()
    set_tests_properties(${name} PROPERTIES
        ENVIRONMENT "${environment}"
        ENVIRONMENT_MODIFICATION "DISPLAY=unset:;WAYLAND_DISPLAY=unset:;BROWSER=unset:;http_proxy=unset:;https_proxy=unset:"
        SKIP_RETURN_CODE 77
        TIMEOUT ${arg_TIMEOUT}
        LABELS "${arg_LABELS}")
    if(arg_SERIAL)
        set_tests_properties(${name} PROPERTIES RUN_SERIAL ON)
    endif()
endfunction()

# These tests of the current folder prove promises of SECURITY.md: the test `promises` runs after them and reads what they
# proved. Asked for alone, it runs them first.
function(proves_promises)
    set_tests_properties(${ARGN} PROPERTIES FIXTURES_SETUP promises_proved)
    set_property(GLOBAL APPEND PROPERTY WORKBENCH_PROOFS ${ARGN})
endfunction()

function(workbench_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "DISPLAY;SERIAL" "KEYRING;TIMEOUT" "SOURCES;LIBRARIES;LABELS")
    if(arg_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "workbench_test(${name}): not understood: ${arg_UNPARSED_ARGUMENTS}")
    endif()
    qt_add_executable(${name} ${name}.cpp ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR})
    target_link_libraries(${name} PRIVATE workbench workbench_qttest workbench_test_support ${arg_LIBRARIES})
    if("workbench_ui" IN_LIST arg_LIBRARIES OR "Qt6::Widgets" IN_LIST arg_LIBRARIES)
        target_link_libraries(${name} PRIVATE Qt6::Widgets)
        target_precompile_headers(${name} REUSE_FROM workbench_window_test_pch)
    elseif(NOT "Qt6::Gui" IN_LIST arg_LIBRARIES)
        target_precompile_headers(${name} REUSE_FROM workbench_test_pch)
    endif()
    _workbench_register(${name} $<TARGET_FILE:${name}>)
endfunction()

function(script_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "DISPLAY;SERIAL" "KEYRING;TIMEOUT" "COMMAND;LABELS")
    if(arg_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "script_test(${name}): not understood: ${arg_UNPARSED_ARGUMENTS}")
    endif()
    _workbench_register(${name} ${arg_COMMAND})
endfunction()
