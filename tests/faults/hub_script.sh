#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# packaging/hub.sh as a new team uses it: start with a standby, set up, connect as the desk does,
# lose the first server. hub_script.sh SOURCE_DIR BIN_DIR
set -euo pipefail
source=$1 bin=$2
dir=$(mktemp -d /tmp/mhubscript.XXXXXX)/hub
port=$((20000 + RANDOM % 20000))
hub() { "$source/packaging/hub.sh" "$@"; }
trap 'hub stop "$dir" || true; rm -rf "$(dirname "$dir")"' EXIT
chmod 755 "$(dirname "$dir")"
fail() { echo "FAILED: $*" >&2; exit 1; }

hub start --standby --port $port "$dir"
case $(hub status "$dir") in
    *'has everything that was acknowledged'*) ;;
    *) fail "not synchronous" ;;
esac
base="host=localhost,localhost port=$port,$((port + 1)) dbname=matoi gssencmode=disable connect_timeout=3"
good="$base sslmode=verify-full sslrootcert=$dir/ca.crt channel_binding=require target_session_attrs=read-write"
sql() { psql -X -At -q -v ON_ERROR_STOP=1 "$@"; }

# The password is read from stdin, the connection is TLS verified in full, over both hosts.
init() {
    "$bin/matoi-cli" --db "$dir.matoi" hub init --host localhost,localhost \
        --port "$port,$((port + 1))" --admin hub_owner --password - --org Team "$@"
}
refuses() { # a code, the words that lead to it
    case $(init --json "${@:3}" <<<"$2" 2>&1) in
        *"\"$1\""*) ;;
        *) fail "hub init does not say $1: ${*:3}" ;;
    esac
    [ ! -e "$dir.invitation" ] || fail "an invitation without a hub"
}
owner=$(cat "$dir/owner.password")
refuses hub_unreachable wrong --ca "$dir/ca.crt" --out "$dir.invitation"
refuses not_found "$owner" --out "$dir.invitation"
refuses io_error "$owner" --ca "$dir/ca.crt" --out "$dir/nowhere/invitation"
init --ca "$dir/ca.crt" --out "$dir.invitation" <<<"$owner"
field() { sed -n "s/^ *\"$1\": \"\(.*\)\",*$/\1/p" "$dir.invitation"; }
org=$(field org) login=$(field login)
export PGPASSWORD
secret=$(field secret) PGPASSWORD=$(field secret)
[ "$(sql "$good user=$login" -c "select role from matoi.hello('$org', 1)")" = admin ] ||
    fail "the administrator cannot connect"

refused() {
    if sql "$1 user=$login" -c 'select 1' >/dev/null 2>&1; then fail "connected $2"; fi
}
refused "$base sslmode=disable" "without TLS"
refused "$base sslmode=verify-full sslrootcert=$dir/ca.crt hostaddr=127.0.0.1,127.0.0.1 host=other,other" "another name"
openssl req -x509 -newkey rsa:2048 -nodes -subj "/CN=other" -keyout "$dir.key" -out "$dir.crt" 2>/dev/null
refused "$base sslmode=verify-full sslrootcert=$dir.crt" "another CA"
PGPASSWORD=wrong refused "$good" "a wrong password"
PGPASSWORD=$secret refused "${good/dbname=matoi/dbname=postgres}" "another database"

hub promote "$dir"
[ "$(sql "$good user=$login" -c "select role from matoi.hello('$org', 1)")" = admin ] ||
    fail "nothing answers after the promotion"
hub stop "$dir"
case $(hub start "$dir") in
    *'takes writes'*) ;;
    *) fail "it does not start again" ;;
esac
echo "passed"
