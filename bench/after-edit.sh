#!/usr/bin/env bash
# How long a page takes that follows an edit: each look is at a revision that nobody has looked at yet.
# Needs python3:  bench/after-edit.sh [EDITS]
set -euo pipefail
cd "$(dirname "$0")/.."
port=5096
folder=$(mktemp -d)
dotnet publish -c Release src/Tijdpad.Web -o "$folder/site" >/dev/null
(cd "$folder" && Tijdpad__Data=$folder/data Tijdpad__Address=http://localhost:$port Tijdpad__Today=2017-03-14 \
  exec "$folder/site/tijdpad-web" >"$folder/log") &
site=$!
trap 'kill $site; wait $site 2>/dev/null || true; rm -rf "$folder"' EXIT
until curl -fs -o /dev/null "http://localhost:$port/gezond/klaar"; do sleep 0.1; done
PYTHONPATH=tests/reliability python3 bench/after_edit.py $port "$folder/log" $site "${1:-200}"
grep VmHWM "/proc/$site/status"
