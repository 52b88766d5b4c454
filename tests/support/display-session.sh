#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a command under a private X server (1280x900) with its own session bus, accessibility bus, home and folders.
#
#   display-session.sh [--keyring] [--limit SECONDS] COMMAND [ARGUMENT...]
#
#   --keyring   also an unlocked, empty gnome-keyring
#   --limit     the command is ended after so many seconds (default 300): status 124
#
# Status: the command's own; 77 when a part is missing on this machine; 1 when a part did not start.
# Everything is a child of this shell and lives in one folder; both are gone at the end.
set -u

keyring=no limit=300
while [ $# -gt 0 ]; do
    case $1 in
        --keyring) keyring=yes; shift ;;
        --limit) limit=$2; shift 2 ;;
        --) shift; break ;;
        *) break ;;
    esac
done
[ $# -gt 0 ] || { echo "usage: display-session.sh [--keyring] [--limit SECONDS] COMMAND..." >&2; exit 2; }

missing() { echo "display-session: $1 is missing" >&2; exit 77; }
needed="Xvfb dbus-daemon gdbus xdotool"
[ $keyring = no ] || needed="$needed gnome-keyring-daemon"
for program in $needed; do
    command -v "$program" >/dev/null || missing "$program"
done
/usr/bin/python3 -c 'import pyatspi' 2>/dev/null || missing "python3-pyatspi"
[ -e /usr/share/dbus-1/services/org.a11y.Bus.service ] || missing "at-spi2-core"

folder=$(mktemp -d "${TMPDIR:-/tmp}/display.XXXXXX") || exit 1
started=()
leave() {
    trap - EXIT
    [ ${#started[@]} -eq 0 ] || kill "${started[@]}" 2>/dev/null
    wait 2>/dev/null
    # What the bus started itself (accessibility) ends when the bus is gone, a moment later.
    rm -rf "$folder" 2>/dev/null || { sleep 0.2; rm -rf "$folder"; }
}
trap leave EXIT
trap 'exit 143' TERM
trap 'exit 130' INT
fail() { echo "display-session: $1" >&2; cat "$folder"/*.log >&2; exit 1; }

# until_true TENTHS COMMAND...: waits for a condition, at most so many tenths of a second.
until_true() {
    local tries=$1; shift
    until "$@"; do
        tries=$((tries - 1))
        [ $tries -gt 0 ] || return 1
        sleep 0.1
    done
}

mkdir -m 700 "$folder"/{home,run,config,data,cache,tmp}
export HOME=$folder/home TMPDIR=$folder/tmp
export XDG_RUNTIME_DIR=$folder/run XDG_CONFIG_HOME=$folder/config XDG_DATA_HOME=$folder/data XDG_CACHE_HOME=$folder/cache
export QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 GSETTINGS_BACKEND=memory
unset WAYLAND_DISPLAY XAUTHORITY SESSION_MANAGER DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS \
      QT_QPA_PLATFORMTHEME QT_STYLE_OVERRIDE QT_SCALE_FACTOR GNOME_KEYRING_CONTROL

# The server picks a free display number and says which.
Xvfb -noreset -displayfd 3 -screen 0 1280x900x24 -nolisten tcp 3>"$folder/display" >"$folder/xvfb.log" 2>&1 &
started+=($!)
until_true 100 test -s "$folder/display" || fail "Xvfb did not start"
DISPLAY=:$(cat "$folder/display")
export DISPLAY

dbus-daemon --session --nofork --address="unix:path=$folder/run/bus" >"$folder/bus.log" 2>&1 &
started+=($!)
export DBUS_SESSION_BUS_ADDRESS=unix:path=$folder/run/bus
until_true 100 test -S "$folder/run/bus" || fail "the session bus did not start"

owned() {
    gdbus call --session --dest org.freedesktop.DBus --object-path / \
        --method org.freedesktop.DBus.NameHasOwner "$1" 2>/dev/null | grep -q true
}
if [ $keyring = yes ]; then
    printf test | gnome-keyring-daemon --foreground --unlock --components=secrets >"$folder/keyring.log" 2>&1 &
    started+=($!)
    until_true 100 owned org.freedesktop.secrets || fail "gnome-keyring did not start"
fi
gdbus call --session --timeout 10 --dest org.a11y.Bus --object-path /org/a11y/bus \
    --method org.a11y.Bus.GetAddress >"$folder/a11y.log" 2>&1 || fail "the accessibility bus did not start"

# In the background, so that a signal to this shell is acted upon at once.
timeout --kill-after=5 "$limit" "$@" <&0 &
command=$!
started+=("$command")
wait "$command"
