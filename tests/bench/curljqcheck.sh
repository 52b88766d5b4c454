#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The six requests of `check` as one writes them by hand: curl and jq. curljqcheck.sh BASE
# The client and the user are those of tests/servers/django-oauth-toolkit.
set -euo pipefail

base=$1
client=(-d client_id=password-client -d client_secret=password-secret)
api() { curl -s -o /dev/null -w '%{http_code}' "$@" "$base/api/oauth2/protected/"; }
expect() { [ "$2" = "$3" ] || { echo "$1: HTTP $2" >&2; exit 1; }; }

token=$(curl -s "$base/o/token/" -d grant_type=password --data-urlencode username=admin@example.com -d password=1234 \
    -d 'scope=read write' "${client[@]}")
access=$(jq -er .access_token <<<"$token")
refresh=$(jq -er .refresh_token <<<"$token")
expect "call without a token" "$(api)" 401
expect "call" "$(api -H "Authorization: Bearer $access")" 200
token=$(curl -s "$base/o/token/" -d grant_type=refresh_token -d "refresh_token=$refresh" "${client[@]}")
access=$(jq -er .access_token <<<"$token")
expect "revoke" "$(curl -s -o /dev/null -w '%{http_code}' "$base/o/revoke_token/" -d "token=$access" \
    -d token_type_hint=access_token "${client[@]}")" 200
expect "call after the revocation" "$(api -H "Authorization: Bearer $access")" 401
