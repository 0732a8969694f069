#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# packaging/hub.sh as a new team uses it: start with a standby, set up, connect as the desk does,
# lose the first server. hub_script.sh SOURCE_DIR
set -euo pipefail
source=$1
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
export PGPASSWORD
PGPASSWORD=$(cat "$dir/owner.password")
base="host=localhost,localhost port=$port,$((port + 1)) dbname=matoi gssencmode=disable connect_timeout=3"
good="$base sslmode=verify-full sslrootcert=$dir/ca.crt channel_binding=require target_session_attrs=read-write"
sql() { psql -X -At -q -v ON_ERROR_STOP=1 "$@"; }

for file in "$source"/resources/sql/hub/*.sql; do sql "$good user=hub_owner" -1 -f "$file"; done
org=11111111-2222-4333-8444-555555555555
IFS='|' read -r login secret < <(sql "$good user=hub_owner" -c \
    "select login, secret from matoi_priv.create_org('$org', 'Team', gen_random_uuid())")
PGPASSWORD=$secret
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
