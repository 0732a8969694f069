#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A PostgreSQL that is ready to become a hub, on this machine, for trying it out. With TLS as the
# desk demands it: a CA of its own, a server certificate, SCRAM, no plain connections.
# hub.md tells how to set up two hosts for real work.
set -euo pipefail
PG=/usr/lib/postgresql/15/bin

usage() {
    cat >&2 <<'EOF'
Usage: packaging/hub.sh start [--standby] [--port N] [--host NAME] DIR
       packaging/hub.sh status|promote|stop DIR

  start      makes the hub in DIR the first time, starts it, prints how to connect
  --standby  with a second server that has everything before it is acknowledged
  --port N   of the first server (54320); the standby takes the next one
  --host NAME  the name clients use; without it only this machine can connect
  promote    ends the first server and makes the standby the primary
EOF
    exit 2
}
die() {
    printf 'hub.sh: %s\n' "$*" >&2
    exit 1
}

# PostgreSQL refuses root: then it runs as the user postgres, or nobody.
os_user=$(id -un)
drop=()
if [ "$(id -u)" -eq 0 ]; then
    os_user=postgres
    id postgres >/dev/null 2>&1 || os_user=nobody
    drop=(setpriv "--reuid=$os_user" "--regid=$(id -g "$os_user")" --clear-groups)
fi
server() { (cd / && "${drop[@]}" "$@"); }

command=${1:-}
[ $# -gt 0 ] && shift
standby=no port=54320 host=
while [ $# -gt 1 ]; do
    case $1 in
        --standby) standby=yes && shift ;;
        --port) port=$2 && shift 2 ;;
        --host) host=$2 && shift 2 ;;
        *) usage ;;
    esac
done
if [ $# -ne 1 ] || [ "${1#-}" != "$1" ]; then usage; fi
case $command in start | status | promote | stop) ;; *) usage ;; esac
[ -x "$PG/initdb" ] || die "PostgreSQL 15 is missing: apt install postgresql-15"
command -v openssl >/dev/null || die "openssl is missing: apt install openssl"
dir=$(realpath -m "$1")
[ ${#dir} -le 80 ] || die "the path is too long for a socket: $dir"

# conf PLACE NAME: the value of a setting that this script wrote.
conf() { sed -n "s/^$2 = '\{0,1\}\([^']*\)'\{0,1\}\$/\1/p" "$dir/$1/hub.conf"; }
running() { [ -d "$dir/$1" ] && server "$PG/pg_ctl" -D "$dir/$1" status >/dev/null 2>&1; }
ask() { # PLACE SQL
    server "$PG/psql" -X -At -q -v ON_ERROR_STOP=1 -h "$dir/run" -p "$(conf "$1" port)" \
        -U hub_owner -d postgres -c "$2"
}
up() {
    running "$1" && return
    server "$PG/pg_ctl" -D "$dir/$1" -l "$dir/run/$1.log" -w -s start ||
        die "it does not start, see $dir/run/$1.log"
}
down() {
    running "$1" || return 0
    server "$PG/pg_ctl" -D "$dir/$1" -m fast -w -s stop
}

certificates() {
    local name names
    names="DNS:localhost,IP:127.0.0.1,IP:::1,DNS:$(hostname)"
    for name in $host; do
        case $name in
            *[!0-9.]*) names="$names,DNS:$name" ;;
            *) names="$names,IP:$name" ;;
        esac
    done
    openssl req -x509 -newkey rsa:3072 -nodes -days 3650 -subj "/CN=Matoi hub CA" \
        -addext basicConstraints=critical,CA:TRUE -addext keyUsage=critical,keyCertSign,cRLSign \
        -keyout "$dir/ca.key" -out "$dir/ca.crt" 2>/dev/null
    openssl req -newkey rsa:3072 -nodes -subj "/CN=${host:-localhost}" \
        -keyout "$dir/run/server.key" -out "$dir/server.csr" 2>/dev/null
    openssl x509 -req -in "$dir/server.csr" -CA "$dir/ca.crt" -CAkey "$dir/ca.key" \
        -set_serial "0x$(openssl rand -hex 16)" -days 825 -out "$dir/run/server.crt" \
        -extfile <(printf 'subjectAltName=%s\nextendedKeyUsage=serverAuth\n' "$names") 2>/dev/null
    rm "$dir/server.csr"
    chmod 600 "$dir/ca.key" "$dir/run/server.key"
}

# settings PLACE PORT
settings() {
    local listen=127.0.0.1,::1
    [ -z "$host" ] || listen='*'
    cat >"$dir/$1/hub.conf" <<EOF
port = $2
listen_addresses = '$listen'
unix_socket_directories = '$dir/run'
ssl = on
ssl_cert_file = '$dir/run/server.crt'
ssl_key_file = '$dir/run/server.key'
ssl_min_protocol_version = 'TLSv1.2'
password_encryption = 'scram-sha-256'
log_statement = 'none'
tcp_keepalives_idle = 30
EOF
    # Members over TLS only; whoever sets up from this machine only; everything else is refused.
    cat >"$dir/$1/pg_hba.conf" <<EOF
local     all          hub_owner                    peer map=hub
local     replication  hub_owner                    peer map=hub
hostssl   matoi        hub_owner     127.0.0.1/32   scram-sha-256
hostssl   matoi        hub_owner     ::1/128        scram-sha-256
hostssl   matoi        +matoi_member all            scram-sha-256
hostnossl all          all           all            reject
EOF
    echo "hub $os_user hub_owner" >"$dir/$1/pg_ident.conf"
    [ "$(id -u)" -ne 0 ] || chown "$os_user" "$dir/$1"/{hub,pg_hba,pg_ident}.conf
}

make() {
    local password
    [ ! -e "$dir" ] || [ -z "$(ls -A "$dir")" ] || die "$dir is there and is no hub"
    mkdir -p "$dir/run"
    chmod 755 "$dir"
    chmod 700 "$dir/run"
    certificates
    [ "$(id -u)" -ne 0 ] || chown -R "$os_user" "$dir/run"
    [ "$(id -u)" -ne 0 ] || chown "$os_user" "$dir"
    server test -w "$dir/run" || die "the user $os_user cannot reach $dir"
    server "$PG/initdb" -k -E UTF8 --locale=C -U hub_owner -A reject -D "$dir/primary" >/dev/null
    server sh -c "echo \"include 'hub.conf'\" >>'$dir/primary/postgresql.conf'"
    settings primary "$port"
    up primary
    password=$(openssl rand -hex 24)
    (umask 077 && echo "$password" >"$dir/owner.password")
    # By a file, not by an argument: those are everybody's to read while the program runs.
    printf "alter role hub_owner password '%s';\ncreate database matoi;\n" "$password" |
        server "$PG/psql" -X -q -v ON_ERROR_STOP=1 -h "$dir/run" -p "$port" -U hub_owner postgres
}

make_standby() {
    port=$(conf primary port)
    server "$PG/pg_basebackup" -h "$dir/run" -p "$port" -U hub_owner -c fast -D "$dir/standby"
    settings standby $((port + 1))
    server sh -c "printf '%s\n' \"primary_conninfo = 'host=$dir/run port=$port user=hub_owner application_name=hub_standby'\" >>'$dir/standby/postgresql.auto.conf'; touch '$dir/standby/standby.signal'"
    up standby
    ask primary "alter system set synchronous_standby_names = 'ANY 1 (hub_standby)'"
    ask primary "select pg_reload_conf()" >/dev/null
    local tries=0
    until [ "$(ask primary "select count(*) from pg_stat_replication where sync_state = 'quorum'")" = 1 ]; do
        [ $((tries += 1)) -lt 300 ] || die "the standby does not follow, see $dir/run/standby.log"
        sleep 0.1
    done
}

places() { for place in primary standby; do [ ! -d "$dir/$place" ] || echo "$place"; done; }

status() {
    local place hosts='' ports='' what
    [ -e "$dir/ca.crt" ] || die "there is no hub in $dir"
    for place in $(places); do
        what=stopped
        if running "$place"; then
            what="follows"
            [ "$(ask "$place" 'select pg_is_in_recovery()')" = t ] || what="takes writes"
        fi
        printf '%-8s port %s, %s\n' "$place" "$(conf "$place" port)" "$what"
        hosts="$hosts${hosts:+,}${host:-localhost}"
        ports="$ports${ports:+,}$(conf "$place" port)"
    done
    if running primary && [ -d "$dir/standby" ]; then
        printf 'standby  %s\n' "$(ask primary "select coalesce(max(case when sync_state in \
('sync', 'quorum') then 'has everything that was acknowledged' else 'is behind' end), \
'does not follow: writing waits for it') from pg_stat_replication")"
    fi
    cat <<EOF

host      $hosts
port      $ports
database  matoi
CA file   $dir/ca.crt
set up as hub_owner, password in $dir/owner.password (from this machine only)
connect with sslmode=verify-full channel_binding=require target_session_attrs=read-write
EOF
}

case $command in
    start)
        [ -e "$dir/ca.crt" ] || make
        for place in $(places); do up "$place"; done
        if [ "$standby" = yes ] && [ ! -d "$dir/standby" ]; then make_standby; fi
        status
        ;;
    status) status ;;
    promote)
        [ -d "$dir/standby" ] || die "there is no standby in $dir"
        running standby || die "the standby does not run"
        down primary
        server "$PG/pg_ctl" -D "$dir/standby" -w -s promote
        # The old one must not come back beside it: it would take writes that nobody gets.
        mv "$dir/primary" "$dir/primary.old"
        echo "the standby takes writes now; the old primary is kept in $dir/primary.old"
        ;;
    stop)
        for place in standby primary; do down "$place"; done
        ;;
esac
