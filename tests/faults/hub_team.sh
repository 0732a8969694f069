#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A new team by matoi-cli alone: a hub with a standby, an administrator, two invitations, three
# headless clients that write at once; the primary is killed, the standby promoted, and they go on
# by themselves. hub_team.sh SOURCE_DIR BIN_DIR
set -euo pipefail
source=$1 bin=$2
root=$(mktemp -d /tmp/mteam.XXXXXX)
dir=$root/hub
port=$((20000 + RANDOM % 20000))
followers=()
hub() { "$source/packaging/hub.sh" "$@"; }
end() {
    for pid in "${followers[@]}"; do kill "$pid" 2>/dev/null || true; done
    wait 2>/dev/null || true
    hub stop "$dir" >/dev/null 2>&1 || true
    rm -rf "$root"
}
trap end EXIT
chmod 755 "$root"
export HOME=$root/home XDG_RUNTIME_DIR=$root/run XDG_STATE_HOME=$root/state
unset DBUS_SESSION_BUS_ADDRESS
mkdir -p "$HOME" "$XDG_STATE_HOME" && mkdir -m 700 "$XDG_RUNTIME_DIR"
fail() { echo "FAILED: $*" >&2; exit 1; }
at() { "$bin/matoi-cli" --lang en --db "$root/$1.matoi" "${@:2}"; } # NAME ARGS: on one's own machine
refuses() { # CODE NAME ARGS; stdin is passed on
    case $(at "$2" --json "${@:3}" 2>&1) in
        *"\"$1\""*) ;;
        *) fail "does not say $1: ${*:2}" ;;
    esac
}
until_true() { # WHAT COMMAND...: asks again until it holds, 60 s at most
    local what=$1 tries=0
    shift
    until "$@"; do
        tries=$((tries + 1))
        [ $tries -lt 600 ] || fail "$what"
        read -r -t 0.1 <> <(:) || true
    done
}

hub start --standby --port $port "$dir"
at aya person add "Ben"
at aya person add "Chie"
refuses not_joined aya hub status
refuses not_joined aya hub invite --person Ben --out "$root/ben.invitation"
at aya hub init --host localhost,localhost --port "$port,$((port + 1))" --admin hub_owner \
    --password - --ca "$dir/ca.crt" --org Team --out "$root/aya.invitation" <"$dir/owner.password"

# The way in: a keychain is not here, so a passphrase keeps the secret.
refuses no_keychain aya hub join "$root/aya.invitation"
refuses bad_usage aya hub join "$root/aya.invitation" --passphrase typed
refuses bad_invitation aya hub join "$dir/ca.crt"
at aya hub join "$root/aya.invitation" --passphrase - <<<"aya's own words"
refuses already_exists aya hub join "$root/aya.invitation" --passphrase - <<<"again"
refuses wrong_passphrase aya hub status --passphrase - <<<"other words"
refuses as_refused aya --as Ben incident declare --title "not me"
for name in ben chie; do
    at aya hub invite --person "${name^}" --out "$root/$name.invitation" --passphrase - \
        <<<"aya's own words"
done
refuses already_exists aya hub invite --person Ben --out "$root/ben.invitation" --passphrase - \
    <<<"aya's own words"
# Somebody else's file is no way in, and nothing of the invitation is used up by trying.
at other incident declare --title "of somebody else" >/dev/null
refuses bad_usage aya hub sync --follow --passphrase typed
refuses others_history other hub join "$root/ben.invitation" --passphrase - <<<"words"
for name in ben chie; do
    at $name hub join "$root/$name.invitation" --passphrase - <<<"$name's own words"
done
refuses hub_unreachable new hub join "$root/ben.invitation" --passphrase - <<<"used twice"

follow() {
    at "$1" hub sync --follow --json --passphrase - <<<"$1's own words" >"$root/$1.log" 2>&1 &
    followers+=($!)
}
for name in aya ben chie; do follow $name; done
shared() { # all that is here is at the hub, and all that is at the hub is here
    case $(at "$1" --json hub status) in
        *'"link":"shared"'*'"unsent":0}'*) ;;
        *) return 1 ;;
    esac
}
hash_of() { at "$1" --json log hash | sed 's/.*"hash":"\([0-9a-f]*\)".*/\1/'; }
all_same() {
    shared aya && shared ben && shared chie &&
        [ "$(hash_of aya)" = "$(hash_of ben)" ] && [ "$(hash_of ben)" = "$(hash_of chie)" ]
}
until_true "the three do not meet" all_same
refuses shared_elsewhere ben hub sync --follow --passphrase - <<<"ben's own words"
at ben incident declare --title "Payments fail" >/dev/null
knows() { at "$1" --json incident list | grep -q "Payments fail"; }
until_true "aya does not hear of it" knows aya
until_true "chie does not hear of it" knows chie
incident=$(at aya --json incident list | sed -n 's/.*"number":"\([^"]*\)".*/\1/p' | head -1)

write() { # NAME FROM TO: what was acknowledged by an exit code of 0 stands in NAME.acked
    local i
    for ((i = $2; i <= $3; i++)); do
        at "$1" timeline add "$incident" "$1 says $i" >/dev/null && echo "$1 says $i" >>"$root/acked"
    done
}
write aya 1 15 & writers=($!)
write ben 1 15 & writers+=($!)
write chie 1 15 & writers+=($!)
wait "${writers[0]}"
hub promote "$dir" # kills the first server and makes the second the primary
write aya 16 20
wait "${writers[1]}" "${writers[2]}"
until_true "they do not go on by themselves" all_same
for name in aya ben chie; do
    at $name --json timeline list "$incident" >"$root/$name.rows"
    while IFS= read -r words; do
        [ "$(grep -c "\"$words\"" "$root/$name.rows")" = 1 ] || fail "$name has not once: $words"
    done <"$root/acked"
done
[ "$(wc -l <"$root/acked")" = 50 ] || fail "a write was not acknowledged while the hub was gone"

# The log of the hub that was promoted is whole, and the same as everybody's copy.
at aya hub verify --passphrase - <<<"aya's own words" >"$root/verify" || fail "hub verify: $(cat "$root/verify")"

# Roles, and a login that ends.
at aya hub role Ben viewer --passphrase - <<<"aya's own words" >/dev/null
has_role() { case $(at "$1" --json hub status) in *"\"role\":\"$2\""*) ;; *) return 1 ;; esac; }
until_true "ben is not told that he is a viewer" has_role ben viewer
refuses role_needed ben timeline add "$incident" "not as a viewer"
at ben hub break-glass --reason "nobody else answers" --passphrase - <<<"ben's own words" >/dev/null
at ben timeline add "$incident" "through the glass" >/dev/null
until_true "what came through the glass is not shared" all_same
refuses last_admin aya hub role "$(at aya --json hub members --passphrase - <<<"aya's own words" |
    sed -n 's/.*"person":"\([^"]*\)","person_id".*"role":"admin".*/\1/p')" viewer \
    --passphrase - <<<"aya's own words"
at aya hub revoke Chie --passphrase - <<<"aya's own words" >/dev/null
not_shared() { case $(at "$1" --json hub status) in *'"link":"journal_only"'*) ;; *) return 1 ;; esac; }
until_true "chie is not told" not_shared chie
at chie timeline add "$incident" "kept all the same" >/dev/null || fail "a revoked person cannot journal"
echo "passed"
