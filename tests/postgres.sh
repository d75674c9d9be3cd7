#!/usr/bin/env bash
# A PostgreSQL for the tests, on this machine only, without waiting for the disk: never for anything that must last.
#   export TIJDPAD_POSTGRES="$(tests/postgres.sh start)"      …      tests/postgres.sh stop
set -euo pipefail

port=${TIJDPAD_POSTGRES_PORT:-55440}
folder=${TMPDIR:-/tmp}/tijdpad-postgres-$port
programs=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1 || true)
if [ -z "$programs" ]; then
  command -v pg_ctl >/dev/null || { echo "PostgreSQL is not here: apt-get install postgresql" >&2; exit 1; }
  programs=$(dirname "$(command -v pg_ctl)")
fi

# PostgreSQL refuses to run as root
as_owner() { if [ "$(id -u)" = 0 ]; then (cd / && runuser -u postgres -- "$@"); else "$@"; fi; }

case ${1:-} in
  start)
    if ! as_owner "$programs/pg_ctl" -D "$folder" status >/dev/null 2>&1; then
      rm -rf "$folder"
      mkdir -m 700 "$folder"
      [ "$(id -u)" != 0 ] || chown postgres "$folder"
      as_owner "$programs/initdb" -D "$folder" -U postgres -A trust -E UTF8 --locale=C >/dev/null
      as_owner "$programs/pg_ctl" -D "$folder" -l "$folder/log" -w -o \
        "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$folder -c fsync=off -c full_page_writes=off -c synchronous_commit=off -c max_connections=200" \
        start >/dev/null
    fi
    echo "Host=127.0.0.1;Port=$port;Username=postgres;Database=postgres"
    ;;
  stop)
    as_owner "$programs/pg_ctl" -D "$folder" -m immediate -w stop >/dev/null
    rm -rf "$folder"
    ;;
  *)
    echo "tests/postgres.sh start|stop" >&2
    exit 2
    ;;
esac
