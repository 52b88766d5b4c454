#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A first token on the command line: first-token.sh PATH/oauth-workbench-cli
# Starts the practice server, signs in as its user alice, gets a token and calls the API with it. Leaves nothing behind.
set -euo pipefail
umask 077

program=$1
support=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d "${TMPDIR:-/tmp}/first-token.XXXXXX")
server=
leave() {
    [ -z "$server" ] || { kill "$server" 2>/dev/null || true; wait "$server" || true; }
    rm -rf "$folder"
}
trap leave EXIT

# No session bus: a demonstration must not write into anyone's keychain. Its secrets come from a file of its own.
export DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent
export BROWSER=$support/approve.py APPROVE_USER=alice APPROVE_PASSWORD=wonder
workbench() { echo "\$ oauth-workbench-cli $*" >&2; "$program" --data-dir "$folder/data" "$@"; }

"$program" --data-dir "$folder/server" practice >"$folder/ready" &
server=$!
for _ in $(seq 100); do
    [ -s "$folder/ready" ] && break
    kill -0 "$server" 2>/dev/null || { echo "the practice server did not start" >&2; exit 1; }
    sleep 0.1
done
read -r ready base <"$folder/ready"
[ "$ready" = READY ] || { echo "the practice server is not ready: $ready" >&2; exit 1; }
echo "The practice server is $base"

cat >"$folder/profile.json" <<PROFILE
{"format": "oauth-workbench.profile/1", "name": "Practice", "grant": "authorization_code", "issuer": "$base",
 "endpoints": {"authorization": "$base/authorize", "token": "$base/token", "revocation": "$base/revoke",
               "introspection": "$base/introspect", "userinfo": "$base/userinfo", "resource": "$base/api/protected/"},
 "client": {"id": "demo-web", "authentication": "client_secret_basic"},
 "scope": "read write", "redirect_uri": "http://127.0.0.1/callback", "pkce": "S256"}
PROFILE
echo '{"client_secret": "demo-web-secret"}' >"$folder/secrets.json"

workbench profiles import "$folder/profile.json"
workbench token Practice --secrets-from "$folder/secrets.json" --json --reveal >"$folder/token.json"
# Nothing was saved, so the next command gets the token the same way: from a file.
python3 - "$folder" <<'SCRIPT'
import json, sys
folder = sys.argv[1]
token = json.load(open(folder + "/token.json"))["token"]
json.dump({"client_secret": "demo-web-secret", "access_token": token["access_token"]}, open(folder + "/secrets.json", "w"))
print("A token for the scope %r, good for %s s" % (token["scope"], token["expires_in"]))
SCRIPT
workbench call Practice --secrets-from "$folder/secrets.json"
echo "The API let the token in."
