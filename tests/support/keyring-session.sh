#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a command with a throw-away session bus and keyring and with a home and folders of its own.
#
#   keyring-session.sh [--mode MODE] [--] COMMAND [ARGUMENT...]
#
#   unlocked   a bus and an unlocked, empty gnome-keyring (the default)
#   locked     the same with a login keyring that exists and is locked. With a DISPLAY a prompt may open and wait for
#              ever; without one the keyring gives up at once.
#   nobus      no session bus
#   emptybus   a session bus that knows no secret service and can start none
#
# The command finds the mode in WORKBENCH_KEYRING_MODE. Status: the command's own; 77 when a part that the mode needs
# is missing on this machine; 1 when a part did not start.
set -u

mode=unlocked
while [ $# -gt 0 ]; do
    case $1 in
        --mode) mode=${2-}; shift; [ $# -eq 0 ] || shift ;;
        --) shift; break ;;
        *) break ;;
    esac
done
case $mode in unlocked | locked | nobus | emptybus) ;; *) echo "keyring-session: unknown mode '$mode'" >&2; exit 2 ;; esac
[ $# -gt 0 ] || { echo "usage: keyring-session.sh [--mode unlocked|locked|nobus|emptybus] [--] COMMAND..." >&2; exit 2; }

needed=
[ "$mode" = nobus ] || needed="dbus-run-session dbus-daemon"
[ "$mode" = nobus ] || [ "$mode" = emptybus ] || needed="$needed gdbus gnome-keyring-daemon"
for program in $needed; do
    command -v "$program" >/dev/null || { echo "keyring-session: $program is missing" >&2; exit 77; }
done

folder=$(mktemp -d "${TMPDIR:-/tmp}/keyring.XXXXXX") || exit 1
running=
leave() {
    trap - EXIT
    [ -z "$running" ] || kill "$running" 2>/dev/null
    wait 2>/dev/null
    # What the bus started itself ends when the bus is gone, a moment later.
    rm -rf "$folder" 2>/dev/null || { sleep 0.2; rm -rf "$folder"; }
}
trap leave EXIT
trap 'exit 143' TERM
trap 'exit 130' INT

mkdir -m 700 "$folder"/{home,run,config,data,cache}
export HOME=$folder/home XDG_RUNTIME_DIR=$folder/run XDG_CONFIG_HOME=$folder/config XDG_DATA_HOME=$folder/data \
       XDG_CACHE_HOME=$folder/cache GSETTINGS_BACKEND=memory WORKBENCH_KEYRING_MODE=$mode
unset DBUS_SESSION_BUS_ADDRESS DBUS_STARTER_ADDRESS DBUS_STARTER_BUS_TYPE GNOME_KEYRING_CONTROL SSH_AUTH_SOCK

# In the background, but with our standard input: a shell that waits in the foreground hears no signal before the end.
run() {
    "$@" <&3 &
    running=$!
    wait "$running"
    local status=$?
    running=
    exit $status
}
exec 3<&0

if [ "$mode" = nobus ]; then
    # GLib starts a bus of its own where there is a display, unless an address forbids it.
    [ -z "${DISPLAY-}" ] || export DBUS_SESSION_BUS_ADDRESS=unix:path=$folder/run/none
    run "$@"
fi

cat >"$folder/bus.conf" <<'CONF'
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <auth>EXTERNAL</auth>
  SERVICES
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
CONF
# A locked keyring asks through a prompter that the bus starts. The other modes start nothing.
services=
[ "$mode" != locked ] || services="<standard_session_servicedirs/>"
sed -i "s|SERVICES|$services|; s|tmpdir=/tmp|tmpdir=$folder/run|" "$folder/bus.conf"

# Within the bus: start the daemon, wait until it has the name (it takes it after it said that it is ready), run, stop.
cat >"$folder/inside.sh" <<'INSIDE'
set -u
folder=$1 mode=$2
shift 2
daemon=

owned() {
    gdbus call --session --timeout 2 --dest org.freedesktop.DBus --object-path / \
        --method org.freedesktop.DBus.NameHasOwner org.freedesktop.secrets 2>/dev/null | grep -q "$1"
}
until_owned() {
    local tries=200
    until owned "$1"; do
        tries=$((tries - 1))
        [ $tries -gt 0 ] || { echo "keyring-session: gnome-keyring did not start or stop" >&2; cat "$folder/keyring.log" >&2; stop; exit 1; }
        sleep 0.05
    done
}
start() { # start INPUT [OPTION...]; the input is named because a background command has none by itself
    local input=$1
    shift
    gnome-keyring-daemon --foreground --components=secrets "$@" <"$input" >>"$folder/keyring.log" 2>&1 3<&- &
    daemon=$!
    until_owned true
}
stop() {
    [ -z "$daemon" ] || { kill "$daemon" 2>/dev/null; wait "$daemon" 2>/dev/null; }
    daemon=
}
trap 'stop; exit 143' TERM

if [ "$mode" != emptybus ]; then
    printf test >"$folder/password"
    start "$folder/password" --unlock
fi
if [ "$mode" = locked ]; then # now the login keyring exists: again, without its password
    stop
    until_owned false
    start /dev/null
fi
"$@" <&3 3<&- &
command=$!
trap 'kill "$command" 2>/dev/null; wait "$command"; stop; exit 143' TERM
wait "$command"
status=$?
stop
exit $status
INSIDE
run dbus-run-session --config-file="$folder/bus.conf" -- bash "$folder/inside.sh" "$folder" "$mode" "$@"
